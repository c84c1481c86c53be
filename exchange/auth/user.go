package auth

import (
	"context"
	"sync"

	"github.com/AzureAD/microsoft-authentication-library-for-go/apps/public"
)

// forceClaims makes the library pass over the token it has: an empty wish.
const forceClaims = `{"access_token":{}}`

// user is what the ways of signing in as a person share: the first token comes
// from acquire, the later ones from the refresh token.
type user struct {
	options Options
	via     *transport
	acquire func(ctx context.Context, c public.Client, q Request) (public.AuthResult, error)

	mu      sync.Mutex
	client  *public.Client
	cached  *public.Account
	account Account
}

func newUser(o Options) *user { return &user{options: o, via: newTransport(o.HTTPClient)} }

// Account tells who signed in.
func (u *user) Account() Account {
	u.mu.Lock()
	defer u.mu.Unlock()
	return u.account
}

// Token gives a valid token.
func (u *user) Token(ctx context.Context, q Request) (Token, error) {
	u.mu.Lock()
	defer u.mu.Unlock()
	u.via.forget()
	if u.client == nil {
		c, err := public.New(u.options.clientID(),
			public.WithAuthority(u.options.authority()),
			public.WithHTTPClient(u.via),
			public.WithInstanceDiscovery(!u.options.Environment.Private),
			public.WithClientCapabilities([]string{"CP1"}))
		if err != nil {
			return Token{}, failure(ctx, err, nil)
		}
		u.client = &c
	}
	r, err := u.token(ctx, q)
	if err != nil {
		return Token{}, failure(ctx, err, u.via.last())
	}
	u.remember(r)
	return Token{r.AccessToken, r.ExpiresOn}, nil
}

func (u *user) token(ctx context.Context, q Request) (public.AuthResult, error) {
	if u.cached == nil {
		return u.acquire(ctx, *u.client, q)
	}
	o := []public.AcquireSilentOption{public.WithSilentAccount(*u.cached)}
	switch {
	case q.Claims != "":
		o = append(o, public.WithClaims(q.Claims))
	case q.ForceRefresh:
		o = append(o, public.WithClaims(forceClaims))
	}
	r, err := u.client.AcquireTokenSilent(ctx, q.Scopes, o...)
	if err != nil && q.Claims != "" && ctx.Err() == nil {
		// The challenge may need the person again: another factor, a new password.
		return u.acquire(ctx, *u.client, q)
	}
	return r, err
}

func (u *user) remember(r public.AuthResult) {
	u.cached = &r.Account
	u.account = Account{UserPrincipalName: r.Account.PreferredUsername, TenantID: r.IDToken.TenantID, ObjectID: r.IDToken.Oid}
	if c, err := readClaims(r.AccessToken); err == nil {
		if c.user() != "" {
			u.account.UserPrincipalName = c.user()
		}
		if c.TenantID != "" {
			u.account.TenantID, u.account.ObjectID = c.TenantID, c.ObjectID
		}
	}
}
