package token

import (
	"github.com/exosh/exosh/tenant/identity/aadsts"
	"github.com/exosh/exosh/tenant/identity/issue"
	"github.com/exosh/exosh/tenant/identity/resource"
	"github.com/exosh/exosh/tenant/identity/signin"
)

// refreshToken gives new tokens for any resource and for any tenant that knows the user. The old token stays good.
func refreshToken(c *call) (*issue.Answer, *aadsts.Error) {
	text := c.form.Get("refresh_token")
	if text == "" {
		return nil, aadsts.Missing("refresh_token")
	}
	r, home, _, err := c.Issuer.OpenRefresh(text, c.appID)
	if err != nil {
		return nil, err
	}
	tenantID := c.tenantID
	if tenantID == "" {
		tenantID = home.ID
	}
	app, clientAuth, err := c.client(tenantID)
	if err != nil {
		return nil, err
	}
	signInOnly, err := resource.Parse("openid profile offline_access")
	if err != nil {
		return nil, err
	}
	request, err := c.asked(&signInOnly)
	if err != nil {
		return nil, err
	}
	request.Offline = true // each redemption answers with a newer token, asked for or not
	tenant, user, err := c.Issuer.UserIn(c.tenant, r.TenantID, r.UserID, r.AuthTime)
	if err != nil {
		return nil, err
	}
	return c.user(tenant, user, app, clientAuth, request, signin.Session{UserID: r.UserID, TenantID: r.TenantID, AMR: r.AMR, AuthTime: r.AuthTime}, "")
}
