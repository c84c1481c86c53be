package token

import (
	"github.com/exosh/exosh/tenant/identity/aadsts"
	"github.com/exosh/exosh/tenant/identity/issue"
)

// deviceCode answers a device's poll; most answers are authorization_pending.
func deviceCode(c *call) (*issue.Answer, *aadsts.Error) {
	text := c.form.Get("device_code")
	if text == "" {
		text = c.form.Get("code")
	}
	if text == "" {
		return nil, aadsts.Missing("device_code")
	}
	if app, ok := c.Directory.App(c.tenantID, c.appID); ok && !app.Public { // a poll must not use up what the client may not have
		if _, _, err := c.client(c.tenantID); err != nil {
			return nil, err
		}
	}
	a, err := c.Devices.Redeem(text, c.appID)
	if err != nil {
		return nil, err
	}
	tenant, user, err := c.Issuer.UserIn(a.Tenant, a.Session.TenantID, a.Session.UserID, a.Session.AuthTime)
	if err != nil {
		return nil, err
	}
	app, clientAuth, err := c.client(tenant.ID)
	if err != nil {
		return nil, err
	}
	request, err := c.asked(&a.Request)
	if err != nil {
		return nil, err
	}
	return c.user(tenant, user, app, clientAuth, request, a.Session, "")
}
