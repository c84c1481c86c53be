package identity_test

import (
	"context"
	"errors"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/AzureAD/microsoft-authentication-library-for-go/apps/public"
	"github.com/chromedp/chromedp"
	"github.com/pquerna/otp/totp"
)

// chromium starts a real browser, which enforces the pages' content security policy as no HTTP client does.
func chromium(t *testing.T) context.Context {
	t.Helper()
	if testing.Short() {
		t.Skip("a browser takes seconds to start: skipped by -short")
	}
	path, err := exec.LookPath("chromium")
	if err != nil {
		t.Skip("chromium is not installed: apt-get install chromium")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox,
		chromedp.Flag("ignore-certificate-errors", true))
	limited, stop := context.WithTimeout(t.Context(), 60*time.Second)
	t.Cleanup(stop)
	allocator, end := chromedp.NewExecAllocator(limited, options...)
	t.Cleanup(end)
	tab, closeTab := chromedp.NewContext(allocator)
	t.Cleanup(closeTab)
	return tab
}

// person types user name, password and one-time code.
func person(upn string) chromedp.Action[chromedp.Void] {
	return chromedp.Steps(
		chromedp.WaitVisible(chromedp.CSS(`input[name=login]`)), chromedp.SetValue(chromedp.CSS(`input[name=login]`), upn), chromedp.Click(chromedp.CSS(`button`)),
		chromedp.WaitVisible(chromedp.CSS(`input[name=passwd]`)), chromedp.SendKeys(chromedp.CSS(`input[name=passwd]`), passphrase), chromedp.Click(chromedp.CSS(`button`)),
		chromedp.WaitVisible(chromedp.CSS(`input[name=otc]`)),
		chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
			code, err := totp.GenerateCode(totpSecret, time.Now())
			if err != nil {
				return err
			}
			_, err = chromedp.SendKeys(chromedp.CSS(`input[name=otc]`), code)(ctx, t)
			return err
		}),
		chromedp.Click(chromedp.CSS(`button`)),
	)
}

func TestChromiumAuthorize(t *testing.T) {
	tab := chromium(t)
	s := serve(t)
	done := make(chan error, 1)
	got, err := s.public(t, "organizations").AcquireTokenInteractive(tab, []string{exchange}, public.WithOpenURL(func(address string) error {
		go func() { done <- chromedp.Do(tab, chromedp.Navigate(address), person(careful)) }()
		return nil
	}))
	if err != nil {
		select {
		case driving := <-done:
			err = errors.Join(err, driving)
		default:
		}
		t.Fatal(err)
	}
	if c := s.good(t, got.AccessToken); c.UPN != careful || strings.Join(c.AMR, " ") != "pwd mfa" {
		t.Errorf("claims %+v", c)
	}
}

func TestChromiumDevice(t *testing.T) {
	tab := chromium(t)
	s := serve(t)
	flow, err := s.public(t, "organizations").AcquireTokenByDeviceCode(tab, []string{exchange})
	if err != nil {
		t.Fatal(err)
	}
	err = chromedp.Do(tab, chromedp.Navigate(flow.Result.VerificationURL),
		chromedp.WaitVisible(chromedp.CSS(`input[name=user_code]`)), chromedp.SendKeys(chromedp.CSS(`input[name=user_code]`), flow.Result.UserCode), chromedp.Click(chromedp.CSS(`button`)),
		person(careful),
		chromedp.WaitVisible(chromedp.CSS(`button[value=continue]`)), chromedp.Click(chromedp.CSS(`button[value=continue]`)),
		chromedp.WaitNotPresent(chromedp.CSS(`button`)))
	if err != nil {
		t.Fatal(err)
	}
	heading, err := chromedp.Run(tab, chromedp.Text(chromedp.CSS(`h1`)))
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(heading, "You have signed in") {
		t.Errorf("the last page says %q", heading)
	}
	got, err := flow.AuthenticationResult(tab)
	if err != nil {
		t.Fatal(err)
	}
	s.good(t, got.AccessToken)
}
