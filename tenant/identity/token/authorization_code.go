package token

import (
	"github.com/exosh/exosh/tenant/identity/aadsts"
	"github.com/exosh/exosh/tenant/identity/issue"
)

// authorizationCode redeems a code of the authorize endpoint. A failed attempt uses the code up as well.
func authorizationCode(c *call) (*issue.Answer, *aadsts.Error) {
	text := c.form.Get("code")
	if text == "" {
		return nil, aadsts.Missing("code")
	}
	code, err := c.Codes.Redeem(text, c.appID, c.form.Get("redirect_uri"), c.form.Get("code_verifier"))
	if err != nil {
		return nil, err
	}
	if c.tenantID != "" && c.tenantID != code.TenantID {
		return nil, aadsts.New(700005, "Provided Authorization Code is intended to use against other tenant, thus rejected.")
	}
	app, clientAuth, err := c.client(code.TenantID)
	if err != nil {
		return nil, err
	}
	request, err := c.asked(&code.Request)
	if err != nil {
		return nil, err
	}
	if len(c.claims.capabilities) == 0 && code.ClaimsParameter != "" {
		if c.claims, err = parseClaims(code.ClaimsParameter); err != nil {
			return nil, err
		}
	}
	tenant, user, err := c.Issuer.UserIn(code.TenantID, code.Session.TenantID, code.Session.UserID, code.Session.AuthTime)
	if err != nil {
		return nil, err
	}
	return c.user(tenant, user, app, clientAuth, request, code.Session, code.Nonce)
}
