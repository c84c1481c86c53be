package auth

import (
	"context"
	"sync"

	"github.com/AzureAD/microsoft-authentication-library-for-go/apps/confidential"
)

// app is what the ways of signing in as an app share.
type app struct {
	options     Options
	via         *transport
	credential  confidential.Credential
	certificate bool

	mu      sync.Mutex
	client  *confidential.Client
	account Account
}

func newApp(o Options, c confidential.Credential, certificate bool) *app {
	return &app{options: o, via: newTransport(o.HTTPClient), credential: c, certificate: certificate}
}

// Account tells which app signed in.
func (a *app) Account() Account {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.account
}

// Token gives a valid token.
func (a *app) Token(ctx context.Context, q Request) (Token, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.via.forget()
	if a.client == nil {
		c, err := confidential.New(a.options.authority(), a.options.clientID(), a.credential,
			confidential.WithHTTPClient(a.via),
			confidential.WithInstanceDiscovery(!a.options.Environment.Private),
			confidential.WithClientCapabilities([]string{"CP1"}))
		if err != nil {
			return Token{}, failure(ctx, err, nil)
		}
		a.client = &c
	}
	var o []confidential.AcquireByCredentialOption
	switch {
	case q.Claims != "":
		o = append(o, confidential.WithClaims(q.Claims))
	case q.ForceRefresh:
		o = append(o, confidential.WithClaims(forceClaims))
	}
	r, err := a.client.AcquireTokenByCredential(ctx, q.Scopes, o...)
	if err != nil {
		return Token{}, failure(ctx, err, a.via.last())
	}
	a.account = Account{AppID: a.options.clientID(), TenantID: a.options.Tenant, Certificate: a.certificate}
	if c, err := readClaims(r.AccessToken); err == nil {
		a.account.TenantID, a.account.ObjectID = c.TenantID, c.ObjectID
	}
	return Token{r.AccessToken, r.ExpiresOn}, nil
}
