package token

import (
	"github.com/exosh/exosh/tenant/identity/aadsts"
	"github.com/exosh/exosh/tenant/identity/issue"
)

// clientCredentials gives an app a token of its own. openid, profile and offline_access are ignored: some clients
// send them with every request.
func clientCredentials(c *call) (*issue.Answer, *aadsts.Error) {
	if c.tenantID == "" {
		return nil, aadsts.New(50059, "No tenant-identifying information found in either the request or implied by any provided credentials.")
	}
	request, err := c.asked(nil)
	if err != nil {
		return nil, err
	}
	if !request.Default {
		return nil, aadsts.New(1002012, "The provided value for scope %s is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).", c.form.Get("scope"))
	}
	app, clientAuth, err := c.client(c.tenantID)
	if err != nil {
		return nil, err
	}
	if clientAuth == issue.ClientPublic {
		return nil, aadsts.New(7000218, "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.")
	}
	tenant, ok := c.Directory.Tenant(c.tenantID)
	if !ok {
		return nil, aadsts.UnknownTenant(c.tenant)
	}
	return c.Issuer.AppOnly(tenant, app, request, clientAuth)
}
