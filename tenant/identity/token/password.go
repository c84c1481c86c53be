package token

import (
	"strings"

	"github.com/exosh/exosh/tenant/identity/aadsts"
	"github.com/exosh/exosh/tenant/identity/issue"
	"github.com/exosh/exosh/tenant/identity/signin"
)

// password takes user name and password as they are. It cannot ask for a second factor.
func password(c *call) (*issue.Answer, *aadsts.Error) {
	if strings.EqualFold(c.tenant, "common") {
		return nil, aadsts.New(9001023, "The grant type is not supported over the /common or /consumers endpoints. Please use the /organizations or tenant-specific endpoint.")
	}
	for _, name := range []string{"username", "password"} {
		if c.form.Get(name) == "" {
			return nil, aadsts.Missing(name)
		}
	}
	request, err := c.asked(nil)
	if err != nil {
		return nil, err
	}
	tenant, user, err := signin.FindUser(c.Directory, c.tenant, c.form.Get("username"))
	if err != nil {
		return nil, err
	}
	app, clientAuth, err := c.client(tenant.ID)
	if err != nil {
		return nil, err
	}
	if err := signin.CheckPassword(user, c.form.Get("password")); err != nil {
		return nil, err
	}
	uid, utid := user.Home(tenant.ID)
	return c.user(tenant, user, app, clientAuth, request, signin.Session{UserID: uid, TenantID: utid, AMR: []string{"pwd"}, AuthTime: c.Issuer.Clock()}, "")
}
