package auth

import (
	"context"
	"net/http"
	"time"
)

// ModuleClientID is the public client that Microsoft registered for the
// Exchange Online module; interactive, device and password sign-ins use it.
const ModuleClientID = "fb78d390-0c51-40cd-8e17-fdbfab77341b"

// Credential is a way of signing in that has been chosen. It keeps its tokens in
// memory, renews them, and is safe for use by several goroutines.
type Credential interface {
	// Token gives a valid access token, signing in the first time.
	Token(ctx context.Context, q Request) (Token, error)
	// Account tells who signed in; its fields are empty before the first token.
	Account() Account
}

// Request says what a token is for.
type Request struct {
	Scopes []string
	// Claims is the JSON of a claims challenge that came with a 401.
	Claims string
	// ForceRefresh asks for a new token though the one at hand has not expired.
	ForceRefresh bool
}

// Token is an access token and how long it lasts.
type Token struct {
	Value   string
	Expires time.Time
}

// Account is who signed in, and where.
type Account struct {
	UserPrincipalName string // empty for an app
	AppID             string // empty for a user
	TenantID          string
	ObjectID          string
	Certificate       bool // signed in by a certificate
}

// IsApp tells whether an app signed in as itself.
func (a Account) IsApp() bool { return a.UserPrincipalName == "" && a.AppID != "" }

// Options are common to all ways of signing in.
type Options struct {
	Environment Environment
	// Tenant is a domain or GUID; empty lets the account decide.
	Tenant string
	// ClientID is the app to sign in with; empty is the module's own.
	ClientID string
	// HTTPClient sends the requests; it trusts a local tenant's authority when
	// there is one. nil is http.DefaultClient.
	HTTPClient *http.Client
}

func (o Options) clientID() string {
	if o.ClientID == "" {
		return ModuleClientID
	}
	return o.ClientID
}

// authority is the address of the tenant at the identity provider.
func (o Options) authority() string {
	tenant := o.Tenant
	if tenant == "" {
		tenant = "organizations"
	}
	return o.Environment.Authority + "/" + tenant
}
