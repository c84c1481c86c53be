package auth

import (
	"context"

	"github.com/AzureAD/microsoft-authentication-library-for-go/apps/public"
)

// promptLogin is the library's word for "sign in anew": with an account named,
// there is nothing to select.
const promptLogin = 1

// Interactive signs in with the system's browser: authorization code with PKCE,
// answered to a listener on this machine.
type Interactive struct {
	*user
	// LoginHint is the account to start with.
	LoginHint string
	// OpenURL shows a page to the user.
	OpenURL func(url string) error
}

// NewInteractive prepares a browser sign-in.
func NewInteractive(o Options, loginHint string, openURL func(url string) error) *Interactive {
	i := &Interactive{user: newUser(o), LoginHint: loginHint, OpenURL: openURL}
	i.acquire = i.signIn
	return i
}

func (i *Interactive) signIn(ctx context.Context, c public.Client, q Request) (public.AuthResult, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	open := func(url string) error {
		if i.OpenURL == nil {
			return noBrowser(nil)
		}
		if err := i.OpenURL(url); err != nil {
			return noBrowser(err)
		}
		return nil
	}
	o := []public.AcquireInteractiveOption{public.WithOpenURL(open)}
	if i.LoginHint != "" {
		o = append(o, public.WithLoginHint(i.LoginHint), public.WithPrompt(promptLogin))
	}
	if q.Claims != "" {
		o = append(o, public.WithClaims(q.Claims))
	}
	return c.AcquireTokenInteractive(ctx, q.Scopes, o...)
}

func noBrowser(err error) error {
	e := &Error{
		Code:    CodeNoBrowser,
		Message: "No browser can be opened here to sign in with.",
		Advice:  "Sign in with -Device (a code to enter in a browser elsewhere), -InlineCredential, -Credential or a certificate.",
		Err:     err,
	}
	if err != nil {
		e.Message = "No browser can be opened here to sign in with: " + err.Error() + "."
	}
	return e
}
