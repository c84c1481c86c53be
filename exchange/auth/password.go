package auth

import (
	"context"
	"sync"

	"github.com/AzureAD/microsoft-authentication-library-for-go/apps/public"
)

// Password signs in with a user name and a password, without a browser; accounts
// that need a second factor are refused by the identity provider.
type Password struct {
	*user
	name string

	mu     sync.Mutex
	secret string
}

// NewPassword prepares a password sign-in. The password is forgotten as soon as
// it has been used: renewals go by the refresh token.
func NewPassword(o Options, userName, password string) *Password {
	p := &Password{user: newUser(o), name: userName, secret: password}
	p.acquire = p.signIn
	return p
}

func (p *Password) signIn(ctx context.Context, c public.Client, q Request) (public.AuthResult, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.secret == "" {
		return public.AuthResult{}, &Error{Code: CodeInteraction, Message: "The sign-in of " + p.name + " cannot be renewed.", Advice: "Connect again."}
	}
	var o []public.AcquireByUsernamePasswordOption
	if q.Claims != "" {
		o = append(o, public.WithClaims(q.Claims))
	}
	//nolint:staticcheck // the only call for the password grant, which -Credential means
	r, err := c.AcquireTokenByUsernamePassword(ctx, q.Scopes, p.name, p.secret, o...)
	if err == nil {
		p.secret = ""
	}
	return r, err
}
