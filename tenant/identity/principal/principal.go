// Package principal names who can sign in at the identity provider: tenants, users and apps, and the Directory they
// are looked up in. The local tenant implements Directory over its store; the provider only reads.
// Start at Directory. Package identity re-exports everything here under its own name.
package principal

import (
	"strings"
	"time"
)

// ExchangePowerShellAppID is Microsoft's own public client, which the ExchangeOnlineManagement module signs in with.
const ExchangePowerShellAppID = "fb78d390-0c51-40cd-8e17-fdbfab77341b"

// Directory is where the provider looks up tenants, users and apps. It is asked on every request, so that a change
// (a disabled user, a removed certificate) counts at once. Names are compared without regard to case.
type Directory interface {
	// Tenant finds a tenant by its GUID or by any of its verified domains.
	Tenant(idOrDomain string) (Tenant, bool)
	// TenantOfUser finds the home tenant of a user principal name.
	TenantOfUser(upn string) (Tenant, bool)
	// User finds a user of a tenant by principal name or object id. A guest or partner administrator is found in the
	// other tenant by the object id or principal name of the home tenant, with HomeID and HomeTenantID filled in.
	User(tenantID, upnOrID string) (User, bool)
	// App finds an app by its client id, among them the first-party client ExchangePowerShellAppID.
	App(tenantID, appID string) (App, bool)
}

// Tenant is an organization: its id, its domains.
type Tenant struct {
	ID, DisplayName, InitialDomain string
	Domains                        []string
}

// User is an account that signs in with a password and, when MFASecret is set, a one-time code.
type User struct {
	ID, UserPrincipalName, DisplayName, GivenName, Surname string
	// PasswordHash is what HashPassword returned; empty means no password is stored here.
	PasswordHash []byte
	Disabled     bool
	// MFASecret is the TOTP secret in base32; empty means no second factor is asked for.
	MFASecret       string
	RoleTemplateIDs []string
	// PasswordChanged and SessionsValidFrom end the refresh tokens that were issued before them.
	PasswordChanged, SessionsValidFrom time.Time
	// HomeID and HomeTenantID are set for a user whose home is another tenant.
	HomeID, HomeTenantID string
}

// Home gives the object id and tenant id of the account where it really lives, given the tenant it was found in.
func (u User) Home(tenantID string) (uid, utid string) {
	uid, utid = u.ID, tenantID
	if u.HomeTenantID != "" {
		utid = u.HomeTenantID
	}
	if u.HomeID != "" {
		uid = u.HomeID
	}
	return uid, utid
}

// App is an application registration together with its service principal in the tenant.
type App struct {
	// ID is the client id, ObjectID that of the service principal.
	ID, ObjectID, DisplayName string
	// Public apps have no credential of their own and must use PKCE.
	Public       bool
	Disabled     bool
	RedirectURIs []string
	Certificates [][]byte // DER
	SecretHashes [][]byte // as HashPassword returned them
	// AppRoles are the application permissions, for example Exchange.ManageAsApp.
	AppRoles []string
	// DelegatedScopes are the delegated permissions consented to, for example Exchange.Manage.
	DelegatedScopes []string
	RoleTemplateIDs []string
}

// ExchangePowerShell is the first-party client as it stands in every tenant.
func ExchangePowerShell() App {
	return App{
		ID: ExchangePowerShellAppID, ObjectID: "7c3d5a1e-66d1-4c1c-9a4e-2f6c8f1d0b57",
		DisplayName: "Microsoft Exchange REST API Based Powershell", Public: true,
		RedirectURIs:    []string{"http://localhost", "https://login.microsoftonline.com/common/oauth2/nativeclient"},
		DelegatedScopes: []string{"AdminApi.AccessAsUser.All", "FfoPowerShell.AccessAsUser.All", "RemotePowerShell.AccessAsUser.All"},
	}
}

// FindApp looks an app up. With no tenant known yet (the organizations and common paths) the first-party client is
// always found; another app is then asked for with an empty tenant id, which a directory may answer for apps that
// every tenant may use.
func FindApp(d Directory, tenantID, appID string) (App, bool) {
	if app, ok := d.App(tenantID, appID); ok {
		return app, true
	}
	if tenantID == "" && strings.EqualFold(appID, ExchangePowerShellAppID) {
		return ExchangePowerShell(), true
	}
	return App{}, false
}
