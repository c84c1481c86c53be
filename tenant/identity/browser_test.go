package identity_test

import (
	"crypto/tls"
	"html"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/pquerna/otp/totp"
)

func (s *service) trusting() *http.Client {
	jar, _ := cookiejar.New(nil)
	return &http.Client{Jar: jar, Timeout: 20 * time.Second, Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: s.Pool()}}}
}

// browser fills in forms as a person would.
type browser struct {
	client *http.Client
	at     *url.URL
	status int
	body   string
}

var (
	formAction = regexp.MustCompile(`<form[^>]*action="([^"]*)"`)
	hidden     = regexp.MustCompile(`<input type="hidden" name="([^"]*)" value="([^"]*)"`)
)

func (s *service) browser() *browser { return &browser{client: s.trusting()} }

func (b *browser) open(address string) error {
	answer, err := b.client.Get(address)
	return b.read(answer, err)
}

func (b *browser) read(answer *http.Response, err error) error {
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	b.at, b.status, b.body = answer.Request.URL, answer.StatusCode, string(text)
	return err
}

// submit posts the page's form with its hidden fields and the given ones ("name", "value", …).
func (b *browser) submit(pairs ...string) error {
	form := url.Values{}
	for _, m := range hidden.FindAllStringSubmatch(b.body, -1) {
		form.Set(html.UnescapeString(m[1]), html.UnescapeString(m[2]))
	}
	for i := 0; i+1 < len(pairs); i += 2 {
		form.Set(pairs[i], pairs[i+1])
	}
	action := ""
	if m := formAction.FindStringSubmatch(b.body); m != nil {
		action = html.UnescapeString(m[1])
	}
	target, err := b.at.Parse(action)
	if err != nil {
		return err
	}
	answer, err := b.client.PostForm(target.String(), form)
	return b.read(answer, err)
}

// signIn goes through the pages, one-time code included when asked for.
func (b *browser) signIn(upn, password string) error {
	if err := b.submit("login", upn); err != nil {
		return err
	}
	if err := b.submit("passwd", password); err != nil {
		return err
	}
	if strings.Contains(b.body, `name="otc"`) {
		code, err := totp.GenerateCode(totpSecret, time.Now())
		if err != nil {
			return err
		}
		return b.submit("otc", code)
	}
	return nil
}

func (b *browser) wants(t *testing.T, text string) {
	t.Helper()
	if !strings.Contains(b.body, text) {
		t.Fatalf("%s (%d) does not say %q:\n%s", b.at, b.status, text, b.body)
	}
}
