package authorize

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"strings"
	"sync"
	"time"

	"github.com/exosh/exosh/tenant/identity/aadsts"
	"github.com/exosh/exosh/tenant/identity/resource"
	"github.com/exosh/exosh/tenant/identity/signin"
)

const codeLifetime = 10 * time.Minute

// Code is what an authorization code stands for.
type Code struct {
	TenantID, AppID, RedirectURI string
	Request                      resource.Request
	Nonce, Challenge             string
	Plain                        bool
	ClaimsParameter              string
	Session                      signin.Session

	expires time.Time
	used    bool
}

// Codes remembers the codes given out; each is good once.
type Codes struct {
	Clock func() time.Time

	mu    sync.Mutex
	codes map[string]*Code
}

// Create gives out a code.
func (c *Codes) Create(code Code) string {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.codes == nil {
		c.codes = map[string]*Code{}
	}
	now := c.Clock()
	for text, old := range c.codes {
		if now.After(old.expires) {
			delete(c.codes, text)
		}
	}
	code.expires = now.Add(codeLifetime)
	text := "1." + rand.Text() + rand.Text()
	c.codes[text] = &code
	return text
}

// Redeem uses a code up, if client, redirect and verifier are those it was made for.
func (c *Codes) Redeem(text, appID, redirect, verifier string) (Code, *aadsts.Error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	code := c.codes[text]
	switch {
	case code == nil || !strings.EqualFold(code.AppID, appID):
		return Code{}, aadsts.New(70000, "Provided grant is invalid or malformed.")
	case code.used:
		return Code{}, aadsts.New(54005, "OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.")
	case c.Clock().After(code.expires):
		return Code{}, aadsts.New(70008, "The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.")
	case code.RedirectURI != redirect:
		return Code{}, aadsts.New(500112, "The reply address '%s' does not match the reply address '%s' provided when requesting Authorization code.", redirect, code.RedirectURI)
	}
	code.used = true
	return *code, code.verify(verifier)
}

func (c *Code) verify(verifier string) *aadsts.Error {
	if c.Challenge == "" {
		return nil
	}
	if verifier == "" {
		return aadsts.New(50147, "Missing code_verifier.")
	}
	got := verifier
	if !c.Plain {
		sum := sha256.Sum256([]byte(verifier))
		got = base64.RawURLEncoding.EncodeToString(sum[:])
	}
	if subtle.ConstantTimeCompare([]byte(got), []byte(c.Challenge)) != 1 {
		return aadsts.New(501481, "The Code_Verifier does not match the code_challenge supplied in the authorization request.")
	}
	return nil
}
