// Package identity is the local tenant's identity provider: Entra ID's v2.0 dialect on plain net/http handlers.
//
// A request is routed by its path, without regard to case (routes.go), to one protocol step a package:
//
//   - discovery: openid-configuration, keys, instance discovery, user realm.
//   - authorize: checks the client's request, hands the browser to signin with Flow.Next "authorize", and is called
//     back at Finish to send a one-time code to the redirect.
//   - device: gives a device its codes; its page takes the user code and hands over to signin with Next "device".
//   - signin: the pages login, password, code (TOTP) and confirm. Each posts to /{tenant}/login with the flow sealed in
//     the form; the last calls Pages.Finish[flow.Next] and leaves a session cookie that spares the pages next time.
//   - token: proves the client and runs a grant, redeeming what authorize.Codes and device.Store hold.
//
// They share principal (who signs in), resource (what a token is for), issue (tokens), keys, seal (opaque tokens) and
// aadsts (errors). Storage is left to the Directory given in Config, TLS to authority and the listener that the tenant
// opens. Start at New; Provider.Verify is for the admin API.
package identity

import "github.com/exosh/exosh/tenant/identity/principal"

// Names of package principal under which the tenant knows them.
type (
	Directory = principal.Directory
	Tenant    = principal.Tenant
	User      = principal.User
	App       = principal.App
)

// ExchangePowerShellAppID is the client id of Microsoft's own Exchange PowerShell client.
const ExchangePowerShellAppID = principal.ExchangePowerShellAppID

// ExchangePowerShell is that client as it stands in every tenant.
func ExchangePowerShell() App { return principal.ExchangePowerShell() }

// HashPassword returns a salted hash for User.PasswordHash and App.SecretHashes.
func HashPassword(password string) []byte { return principal.HashPassword(password) }

// CheckPassword tells whether a password belongs to a hash of HashPassword.
func CheckPassword(hash []byte, password string) bool { return principal.CheckPassword(hash, password) }
