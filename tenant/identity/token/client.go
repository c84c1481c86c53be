package token

import (
	"strings"

	"github.com/exosh/exosh/tenant/identity/aadsts"
	"github.com/exosh/exosh/tenant/identity/issue"
	"github.com/exosh/exosh/tenant/identity/principal"
)

const jwtBearer = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"

// client finds the app in a tenant and has it prove itself. The second result is the appidacr claim.
func (c *call) client(tenantID string) (principal.App, string, *aadsts.Error) {
	app, ok := principal.FindApp(c.Directory, tenantID, c.appID)
	if !ok {
		return app, "", aadsts.UnknownApp(c.appID, c.tenant)
	}
	if app.Disabled {
		return app, "", aadsts.New(7000112, "Application '%s'(%s) is disabled.", app.ID, app.DisplayName)
	}
	assertion := c.form.Get("client_assertion")
	if assertion == "" && c.secret == "" {
		if app.Public {
			return app, issue.ClientPublic, nil
		}
		return app, "", aadsts.New(7000218, "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.")
	}
	if app.Public && len(app.Certificates) == 0 && len(app.SecretHashes) == 0 {
		return app, "", aadsts.New(700025, "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.")
	}
	if assertion == "" {
		return app, issue.ClientSecret, checkSecret(app, c.secret)
	}
	if kind := c.form.Get("client_assertion_type"); !strings.EqualFold(kind, jwtBearer) {
		return app, "", aadsts.New(50027, "JWT token is invalid or malformed: client_assertion_type must be '%s'.", jwtBearer)
	}
	return app, issue.ClientCertificate, c.checkAssertion(app, assertion)
}

func checkSecret(app principal.App, secret string) *aadsts.Error {
	for _, hash := range app.SecretHashes {
		if principal.CheckPassword(hash, secret) {
			return nil
		}
	}
	return aadsts.New(7000215, "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '%s'.", app.ID)
}
