package auth

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"
)

// AccessToken is a token that the caller got elsewhere. It cannot be renewed.
type AccessToken struct {
	token   Token
	account Account
}

// exchangeAppID is how tokens may name Exchange Online instead of by address.
const exchangeAppID = "00000002-0000-0ff1-ce00-000000000000"

// NewAccessToken checks that the token is meant for the environment's Exchange,
// for the tenant named in o (when that is a GUID), and not expired. Its signature is
// the service's to check.
func NewAccessToken(o Options, token string, now time.Time) (*AccessToken, error) {
	token = strings.TrimSpace(token)
	c, err := readClaims(token)
	if err != nil {
		return nil, badToken("The access token cannot be read: "+err.Error()+".", err)
	}
	if !slices.ContainsFunc(c.Audience, func(a string) bool {
		return a == exchangeAppID || strings.EqualFold(strings.TrimSuffix(a, "/"), o.Environment.Resource)
	}) {
		return nil, badToken(fmt.Sprintf("The access token is for %s, not for %s.", strings.Join(c.Audience, ", "), o.Environment.Resource), nil)
	}
	if len(o.Tenant) == 36 && strings.Count(o.Tenant, "-") == 4 && !strings.EqualFold(o.Tenant, c.TenantID) {
		return nil, badToken(fmt.Sprintf("The access token is for the tenant %s, not for %s.", c.TenantID, o.Tenant), nil)
	}
	if !now.Before(c.expires()) {
		return nil, badToken(fmt.Sprintf("The access token expired at %s.", c.expires().UTC().Format(time.RFC3339)), nil)
	}
	if c.Scopes == "" && len(c.Roles) == 0 {
		return nil, badToken("The access token carries no permission to Exchange (neither scp nor roles).", nil)
	}
	a := &AccessToken{token: Token{token, c.expires()}}
	a.account = Account{UserPrincipalName: c.user(), TenantID: c.TenantID, ObjectID: c.ObjectID}
	if c.user() == "" {
		a.account.AppID = c.AppID
	}
	return a, nil
}

// Token gives the token, or says that it has expired or was refused.
func (a *AccessToken) Token(ctx context.Context, q Request) (Token, error) {
	if q.ForceRefresh || q.Claims != "" || !time.Now().Before(a.token.Expires) {
		return Token{}, badToken("The access token given to -AccessToken has expired or is no longer accepted, and cannot be renewed.", nil)
	}
	return a.token, nil
}

// Account tells who the token is for.
func (a *AccessToken) Account() Account { return a.account }

func badToken(message string, err error) *Error {
	return &Error{Code: CodeAccessToken, Message: message, Advice: "Get a new token for Exchange Online and connect again.", Err: err}
}
