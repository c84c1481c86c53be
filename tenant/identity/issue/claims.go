package issue

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"slices"
	"strings"
	"time"

	"github.com/exosh/exosh/tenant/identity/principal"
	"github.com/exosh/exosh/tenant/identity/resource"
)

// Role template ids that Entra puts into every member's and every app's wids.
const (
	widsMember = "b79fbf4d-3ef9-4689-8143-76b194e85509"
	widsApp    = "0997a1d0-0d1d-4acb-b408-d5ca73121e90"
)

// STS is the issuer of a tenant's v1.0 access tokens.
func STS(tenantID string) string { return "https://sts.windows.net/" + tenantID + "/" }

// Scopes are the permissions an app gets on a resource: what it named one by one, or with .default all it has.
func Scopes(app principal.App, q resource.Request) []string {
	if q.API.AppID == resource.Graph.AppID {
		if len(q.Names) > 0 {
			return q.Names
		}
		return []string{"User.Read"}
	}
	if !q.Default {
		return q.Names
	}
	if len(app.DelegatedScopes) == 0 && strings.EqualFold(app.ID, principal.ExchangePowerShellAppID) {
		return principal.ExchangePowerShell().DelegatedScopes
	}
	return app.DelegatedScopes
}

func common(tenantID, sts, aud string, app principal.App, clientAuth string, now time.Time, life time.Duration) map[string]any {
	return map[string]any{
		"aud": aud, "iss": sts, "iat": now.Unix(), "nbf": now.Unix(), "exp": now.Add(life).Unix(),
		"tid": tenantID, "appid": app.ID, "appidacr": clientAuth, "app_displayname": app.DisplayName,
		"ver": "1.0", "uti": opaque(16), "rh": "1." + opaque(24) + ".", "aio": opaque(40),
	}
}

func accessClaims(g Grant, now time.Time, life time.Duration) map[string]any {
	_, home := g.User.Home(g.Tenant.ID)
	c := common(g.Tenant.ID, STS(g.Tenant.ID), g.Request.Resource, g.App, g.ClientAuth, now, life)
	c["idp"] = STS(home)
	c["oid"], c["sub"] = g.User.ID, pairwise(g.User.ID, g.Request.API.AppID)
	c["upn"], c["unique_name"], c["name"] = g.User.UserPrincipalName, g.User.UserPrincipalName, g.User.DisplayName
	setIf(c, "given_name", g.User.GivenName)
	setIf(c, "family_name", g.User.Surname)
	setIf(c, "ipaddr", g.IP)
	c["puid"] = "1003" + strings.ToUpper(strings.ReplaceAll(g.User.ID, "-", ""))[:min(12, len(strings.ReplaceAll(g.User.ID, "-", "")))]
	c["acr"], c["amr"] = "1", g.AMR
	c["scp"] = strings.Join(Scopes(g.App, g.Request), " ")
	c["idtyp"] = "user"
	c["wids"] = append(slices.Clone(g.User.RoleTemplateIDs), widsMember)
	if len(g.XMSCC) > 0 {
		c["xms_cc"] = g.XMSCC
	}
	return c
}

func appClaims(tenant principal.Tenant, app principal.App, q resource.Request, clientAuth string, now time.Time) map[string]any {
	c := common(tenant.ID, STS(tenant.ID), q.Resource, app, clientAuth, now, time.Hour)
	c["idp"] = STS(tenant.ID)
	c["oid"], c["sub"] = app.ObjectID, app.ObjectID
	c["idtyp"] = "app"
	if len(app.AppRoles) > 0 {
		c["roles"] = app.AppRoles
	}
	c["wids"] = append(slices.Clone(app.RoleTemplateIDs), widsApp)
	return c
}

func idClaims(g Grant, now time.Time) map[string]any {
	c := map[string]any{
		"aud": g.App.ID, "iss": "https://" + g.Host + "/" + g.Tenant.ID + "/v2.0",
		"iat": now.Unix(), "nbf": now.Unix(), "exp": now.Add(time.Hour).Unix(),
		"tid": g.Tenant.ID, "oid": g.User.ID, "sub": pairwise(g.User.ID, g.App.ID),
		"preferred_username": g.User.UserPrincipalName, "name": g.User.DisplayName, "ver": "2.0", "uti": opaque(16), "rh": "1." + opaque(24) + ".",
	}
	setIf(c, "nonce", g.Nonce)
	if _, home := g.User.Home(g.Tenant.ID); home != g.Tenant.ID {
		c["idp"] = STS(home)
	}
	return c
}

func setIf(c map[string]any, name, value string) {
	if value != "" {
		c[name] = value
	}
}

// pairwise is the sub claim: stable for a user and an audience, telling nothing to another.
func pairwise(oid, audience string) string {
	sum := sha256.Sum256([]byte(oid + "\x00" + audience))
	return base64.RawURLEncoding.EncodeToString(sum[:])
}

func opaque(n int) string {
	b := make([]byte, n)
	rand.Read(b)
	return base64.RawURLEncoding.EncodeToString(b)
}
