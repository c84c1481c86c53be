package identity

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/exosh/exosh/tenant/identity/issue"
	"github.com/exosh/exosh/tenant/identity/keys"
	"github.com/exosh/exosh/tenant/identity/resource"
)

// clockSkew is what two machines' clocks may differ by.
const clockSkew = 5 * time.Minute

// Why a token was refused: VerifyError.Reason.
const (
	ReasonMalformed = "malformed_token"
	ReasonSignature = "invalid_signature"
	ReasonAudience  = "invalid_resource"
	ReasonIssuer    = "invalid_issuer"
	ReasonTenant    = "invalid_tenant"
	ReasonLifetime  = "invalid_lifetime"
	ReasonRevoked   = "revoked"
)

// VerifyError tells why a bearer token was refused. Message never holds the token.
type VerifyError struct{ Reason, Message string }

func (e *VerifyError) Error() string { return e.Message }

// Claims is what a verified access token says.
type Claims struct {
	Audience  string   `json:"aud"`
	Issuer    string   `json:"iss"`
	TenantID  string   `json:"tid"`
	ObjectID  string   `json:"oid"`
	UPN       string   `json:"upn"`
	Name      string   `json:"name"`
	AppID     string   `json:"appid"`
	AppACR    string   `json:"appidacr"`
	IDType    string   `json:"idtyp"` // user or app
	Scopes    string   `json:"scp"`
	Roles     []string `json:"roles"`
	WIDs      []string `json:"wids"` // directory role template ids
	AMR       []string `json:"amr"`
	XMSCC     []string `json:"xms_cc"`
	IssuedAt  int64    `json:"iat"`
	NotBefore int64    `json:"nbf"`
	Expires   int64    `json:"exp"`
	UTI       string   `json:"uti"` // the token's own id

	Raw map[string]any `json:"-"` // every claim
}

// IsApp tells whether an app acts for itself, without a user.
func (c Claims) IsApp() bool { return c.IDType == "app" }

// HasScope tells whether the delegated permissions hold one.
func (c Claims) HasScope(name string) bool {
	for _, s := range strings.Fields(c.Scopes) {
		if strings.EqualFold(s, name) {
			return true
		}
	}
	return false
}

// HasRole tells whether the application permissions hold one.
func (c Claims) HasRole(name string) bool {
	for _, r := range c.Roles {
		if strings.EqualFold(r, name) {
			return true
		}
	}
	return false
}

// ExchangeAudiences are the audiences of an Exchange token: the URIs of every cloud, the app's id, and the local
// tenant's own addresses ("https://localhost:8443").
func ExchangeAudiences(local ...string) []string {
	list := append([]string{resource.Exchange.AppID}, resource.Exchange.URIs...)
	return append(list, local...)
}

// ComplianceAudiences are those of a Security & Compliance token.
func ComplianceAudiences(local ...string) []string {
	list := append([]string{resource.Compliance.AppID}, resource.Compliance.URIs...)
	return append(list, local...)
}

// Verifier checks access tokens. It asks the directory each time, so that a disabled account or a removed app is
// refused at once and not only when its token ends.
type Verifier struct {
	Keys      *keys.Set
	Directory Directory
	Clock     func() time.Time
}

// Verify checks a bearer token ("Bearer " before it is allowed): signature, issuer, audience (a trailing slash does not
// matter), lifetime, tenant and that its user or app may still sign in. An error is a *VerifyError.
func (v *Verifier) Verify(_ context.Context, bearer string, audiences []string) (Claims, error) {
	payload, err := v.Keys.Verify(stripScheme(bearer))
	if err == keys.ErrSignature {
		return Claims{}, &VerifyError{ReasonSignature, "The token's signature is not valid."}
	}
	if err != nil {
		return Claims{}, &VerifyError{ReasonMalformed, "The token is not a JWT signed with RS256."}
	}
	var c Claims
	if json.Unmarshal(payload, &c) != nil || json.Unmarshal(payload, &c.Raw) != nil {
		return Claims{}, &VerifyError{ReasonMalformed, "The token's claims cannot be read."}
	}
	if c.Issuer != issue.STS(c.TenantID) {
		return Claims{}, &VerifyError{ReasonIssuer, fmt.Sprintf("The token's issuer '%s' is not valid for an access token.", c.Issuer)}
	}
	if !audienceIn(c.Audience, audiences) {
		return Claims{}, &VerifyError{ReasonAudience, fmt.Sprintf("The audience claim value is invalid '%s'.", c.Audience)}
	}
	now := v.Clock()
	if now.After(time.Unix(c.Expires, 0)) {
		return Claims{}, &VerifyError{ReasonLifetime, fmt.Sprintf("The token has expired: it was valid until %s.", time.Unix(c.Expires, 0).UTC().Format(time.RFC3339))}
	}
	if now.Add(clockSkew).Before(time.Unix(c.NotBefore, 0)) {
		return Claims{}, &VerifyError{ReasonLifetime, fmt.Sprintf("The token is not valid before %s.", time.Unix(c.NotBefore, 0).UTC().Format(time.RFC3339))}
	}
	return c, v.stillGood(c)
}

func (v *Verifier) stillGood(c Claims) error {
	tenant, ok := v.Directory.Tenant(c.TenantID)
	if !ok {
		return &VerifyError{ReasonTenant, fmt.Sprintf("The token's tenant '%s' is not known here.", c.TenantID)}
	}
	if c.IsApp() {
		if app, ok := v.Directory.App(tenant.ID, c.AppID); !ok || app.Disabled {
			return &VerifyError{ReasonRevoked, fmt.Sprintf("The app '%s' was removed or disabled after the token was issued.", c.AppID)}
		}
		return nil
	}
	user, ok := v.Directory.User(tenant.ID, c.ObjectID)
	if !ok || user.Disabled {
		return &VerifyError{ReasonRevoked, fmt.Sprintf("The account '%s' was removed or disabled after the token was issued.", c.UPN)}
	}
	// iat is in whole seconds: a token of the same second as the revocation is given the benefit.
	if user.SessionsValidFrom.Truncate(time.Second).After(time.Unix(c.IssuedAt, 0)) {
		return &VerifyError{ReasonRevoked, fmt.Sprintf("The sessions of '%s' were revoked after the token was issued.", c.UPN)}
	}
	return nil
}

func stripScheme(bearer string) string {
	if len(bearer) > 7 && strings.EqualFold(bearer[:7], "Bearer ") {
		bearer = bearer[7:]
	}
	return strings.TrimSpace(bearer)
}

func audienceIn(aud string, audiences []string) bool {
	for _, a := range audiences {
		if strings.EqualFold(strings.TrimRight(a, "/"), strings.TrimRight(aud, "/")) {
			return true
		}
	}
	return false
}
