package issue

import (
	"strings"
	"time"

	"github.com/exosh/exosh/tenant/identity/aadsts"
	"github.com/exosh/exosh/tenant/identity/principal"
)

// refreshLifetime is sliding: each redemption gives a new token with a new one.
const refreshLifetime = 90 * 24 * time.Hour

const refreshPurpose = "refresh"

// Refresh is what a refresh token says: bound to a user and an app, not to a resource or a tenant.
type Refresh struct {
	UserID   string    `json:"u"` // in the home tenant
	TenantID string    `json:"t"` // the home tenant
	AppID    string    `json:"c"`
	AMR      []string  `json:"a"`
	AuthTime time.Time `json:"i"`
	Issued   time.Time `json:"n"`
}

func (i *Issuer) refreshToken(g Grant) (string, error) {
	uid, utid := g.User.Home(g.Tenant.ID)
	token, err := i.Box.Seal(refreshPurpose, Refresh{UserID: uid, TenantID: utid, AppID: g.App.ID, AMR: g.AMR, AuthTime: g.AuthTime, Issued: i.Clock()})
	return "1." + token, err
}

// OpenRefresh reads a refresh token and finds its user at home, if both are still good.
func (i *Issuer) OpenRefresh(token, appID string) (Refresh, principal.Tenant, principal.User, *aadsts.Error) {
	var r Refresh
	sealed, ok := strings.CutPrefix(token, "1.")
	if !ok || i.Box.Open(refreshPurpose, sealed, &r) != nil || !strings.EqualFold(r.AppID, appID) {
		return r, principal.Tenant{}, principal.User{}, aadsts.New(70000, "Provided grant is invalid or malformed.")
	}
	if i.Clock().Sub(r.Issued) > refreshLifetime {
		return r, principal.Tenant{}, principal.User{}, aadsts.New(700082, "The refresh token has expired due to inactivity. The token was issued on %s and was inactive for 90.00:00:00.", r.Issued.UTC().Format(time.RFC3339))
	}
	tenant, user, err := i.FindStillGood(r.TenantID, r.UserID, r.AuthTime)
	return r, tenant, user, err
}

// FindStillGood finds a user who proved themselves at a time, unless they were disabled or told to sign in again since.
func (i *Issuer) FindStillGood(tenantID, userID string, authTime time.Time) (principal.Tenant, principal.User, *aadsts.Error) {
	tenant, ok := i.Directory.Tenant(tenantID)
	if !ok {
		return tenant, principal.User{}, aadsts.UnknownTenant(tenantID)
	}
	user, ok := i.Directory.User(tenant.ID, userID)
	if !ok {
		return tenant, user, aadsts.New(50034, "The user account does not exist in the %s directory. To sign into this application, the account must be added to the directory.", tenant.ID)
	}
	if user.Disabled {
		return tenant, user, Disabled()
	}
	if user.PasswordChanged.After(authTime) || user.SessionsValidFrom.After(authTime) {
		return tenant, user, aadsts.New(50173, "The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password. "+
			"The grant was issued on '%s' and the TokensValidFrom date (before which tokens are not valid) for this user is later.", authTime.UTC().Format(time.RFC3339))
	}
	return tenant, user, nil
}

// Disabled is the answer for a user whose account is disabled.
func Disabled() *aadsts.Error { return aadsts.New(50057, "The user account is disabled.") }

// UserIn finds a user of a home tenant as another tenant knows them; organizations and common mean the home tenant.
func (i *Issuer) UserIn(tenantName, homeTenant, homeID string, authTime time.Time) (principal.Tenant, principal.User, *aadsts.Error) {
	home, user, err := i.FindStillGood(homeTenant, homeID, authTime)
	if err != nil || strings.EqualFold(tenantName, "organizations") || strings.EqualFold(tenantName, "common") {
		return home, user, err
	}
	target, ok := i.Directory.Tenant(tenantName)
	if !ok {
		return target, user, aadsts.UnknownTenant(tenantName)
	}
	if target.ID == home.ID {
		return home, user, nil
	}
	there, ok := i.Directory.User(target.ID, user.ID)
	if !ok {
		there, ok = i.Directory.User(target.ID, user.UserPrincipalName)
	}
	if !ok {
		return target, user, aadsts.New(50020, "User account '%s' from identity provider '%s' does not exist in tenant '%s' and cannot access the application in that tenant. "+
			"The account needs to be added as an external user in the tenant first.", user.UserPrincipalName, STS(home.ID), target.DisplayName)
	}
	if there.Disabled {
		return target, there, Disabled()
	}
	return target, there, nil
}
