package signin

import (
	"strings"
	"time"

	"github.com/exosh/exosh/tenant/identity/aadsts"
	"github.com/exosh/exosh/tenant/identity/discovery"
	"github.com/exosh/exosh/tenant/identity/issue"
	"github.com/exosh/exosh/tenant/identity/principal"
	"github.com/pquerna/otp"
	"github.com/pquerna/otp/totp"
)

// FindUser resolves the tenant of a sign-in (by the path, or for organizations by the user's domain) and the user in it.
func FindUser(d principal.Directory, tenantName, upn string) (principal.Tenant, principal.User, *aadsts.Error) {
	upn = strings.TrimSpace(upn)
	tenant, ok := d.Tenant(tenantName)
	if discovery.IsAlias(tenantName) {
		if tenant, ok = d.TenantOfUser(upn); !ok {
			if _, domain, _ := strings.Cut(upn, "@"); domain != "" {
				tenant, ok = d.Tenant(domain)
			}
		}
		if !ok {
			return tenant, principal.User{}, unknownUser(upn, tenantName)
		}
	}
	if !ok {
		return tenant, principal.User{}, aadsts.UnknownTenant(tenantName)
	}
	user, ok := d.User(tenant.ID, upn)
	if !ok {
		return tenant, user, unknownUser(upn, tenant.ID)
	}
	return tenant, user, nil
}

func unknownUser(upn, tenant string) *aadsts.Error {
	return aadsts.New(50034, "The user account %s does not exist in the %s directory. To sign into this application, the account must be added to the directory.", upn, tenant)
}

// CheckPassword checks a user's password, then whether the account may be used: a stranger learns nothing of it.
func CheckPassword(user principal.User, password string) *aadsts.Error {
	if len(user.PasswordHash) == 0 {
		return aadsts.New(50056, "Invalid or null password: password does not exist in the directory for this user.")
	}
	if !principal.CheckPassword(user.PasswordHash, password) {
		return aadsts.New(50126, "Error validating credentials due to invalid username or password.")
	}
	if user.Disabled {
		return issue.Disabled()
	}
	return nil
}

// CheckCode checks a one-time code of the authenticator app, one step early or late allowed.
func CheckCode(user principal.User, code string, now time.Time) bool {
	ok, err := totp.ValidateCustom(strings.TrimSpace(code), user.MFASecret, now, totp.ValidateOpts{Period: 30, Skew: 1, Digits: otp.DigitsSix, Algorithm: otp.AlgorithmSHA1})
	return err == nil && ok
}

// MFARequired is the answer to a flow that cannot ask for the second factor.
func MFARequired(resource string) *aadsts.Error {
	return aadsts.New(50076, "Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '%s'.", resource)
}
