// Package token is the token endpoint: it proves the client, runs one grant (a file each) and answers with tokens or
// with Entra's error. Codes and device approvals come from packages authorize and device, which have had the user
// signed in; what tokens say is package issue's business. Start at Endpoint.Token and the grants table.
package token

import (
	"net"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/exosh/exosh/tenant/identity/aadsts"
	"github.com/exosh/exosh/tenant/identity/authorize"
	"github.com/exosh/exosh/tenant/identity/device"
	"github.com/exosh/exosh/tenant/identity/discovery"
	"github.com/exosh/exosh/tenant/identity/issue"
	"github.com/exosh/exosh/tenant/identity/principal"
	"github.com/exosh/exosh/tenant/identity/resource"
	"github.com/exosh/exosh/tenant/identity/signin"
)

// Endpoint serves /token.
type Endpoint struct {
	Directory principal.Directory
	Issuer    *issue.Issuer
	Codes     *authorize.Codes
	Devices   *device.Store
}

// call is one request to the endpoint.
type call struct {
	*Endpoint
	form     url.Values
	tenant   string // as in the path
	tenantID string // empty for organizations and common
	appID    string
	host, ip string
	secret   string
	claims   claims
}

type grant func(*call) (*issue.Answer, *aadsts.Error)

// grants are the values of grant_type. The device grant comes under two names: MSAL's and the RFC's.
var grants = map[string]grant{
	"authorization_code": authorizationCode,
	"refresh_token":      refreshToken,
	"password":           password,
	"client_credentials": clientCredentials,
	"device_code":        deviceCode,
	"urn:ietf:params:oauth:grant-type:device_code": deviceCode,
}

// Token answers POST /token.
func (e *Endpoint) Token(w http.ResponseWriter, r *http.Request, ids aadsts.IDs, tenant string) {
	answer, err := e.answer(r, tenant)
	if err != nil {
		err.Write(w, r, ids)
		return
	}
	aadsts.NoStore(w)
	w.Header().Set("x-ms-clitelem", "1,0,0,,")
	aadsts.WriteJSON(w, http.StatusOK, answer)
}

func (e *Endpoint) answer(r *http.Request, tenant string) (*issue.Answer, *aadsts.Error) {
	c, err := e.read(r, tenant)
	if err != nil {
		return nil, err
	}
	kind := c.form.Get("grant_type")
	if kind == "" {
		return nil, aadsts.Missing("grant_type")
	}
	run, ok := grants[kind]
	if !ok {
		return nil, aadsts.New(70003, "The app requested an unsupported grant type '%s'.", kind)
	}
	if c.appID == "" {
		return nil, aadsts.Missing("client_id")
	}
	return run(c)
}

func (e *Endpoint) read(r *http.Request, tenant string) (*call, *aadsts.Error) {
	if r.ParseForm() != nil {
		return nil, aadsts.New(9000411, "The request is not properly formatted.")
	}
	c := &call{Endpoint: e, form: r.PostForm, tenant: tenant, host: r.Host}
	for name, values := range c.form {
		if len(values) > 1 {
			return nil, aadsts.New(9000411, "The request is not properly formatted. The parameter '%s' is duplicated.", name)
		}
	}
	c.ip, _, _ = net.SplitHostPort(r.RemoteAddr)
	c.appID, c.secret = c.form.Get("client_id"), c.form.Get("client_secret")
	if user, pass, ok := r.BasicAuth(); ok && c.secret == "" {
		c.appID, c.secret = unescape(user), unescape(pass)
	}
	if !discovery.IsAlias(tenant) {
		t, ok := e.Directory.Tenant(tenant)
		if !ok {
			return nil, aadsts.UnknownTenant(tenant)
		}
		c.tenantID = t.ID
	}
	var err *aadsts.Error
	c.claims, err = parseClaims(c.form.Get("claims"))
	return c, err
}

// unescape undoes the form encoding that OAuth asks for inside Basic credentials.
func unescape(s string) string {
	if plain, err := url.QueryUnescape(s); err == nil {
		return plain
	}
	return s
}

// asked reads the scope (or the v1.0 resource) of the request; remembered is what an earlier step asked for.
func (c *call) asked(remembered *resource.Request) (resource.Request, *aadsts.Error) {
	switch scope, name := c.form.Get("scope"), c.form.Get("resource"); {
	case strings.TrimSpace(scope) != "":
		return resource.Parse(scope)
	case name != "":
		return resource.ParseResource(name)
	case remembered != nil:
		return *remembered, nil
	}
	return resource.Request{}, aadsts.Missing("scope")
}

// user answers for a user who has proved who they are.
func (c *call) user(tenant principal.Tenant, user principal.User, app principal.App, clientAuth string, request resource.Request, s signin.Session, nonce string) (*issue.Answer, *aadsts.Error) {
	if !slices.Contains(s.AMR, "mfa") && (user.MFASecret != "" || c.claims.stepUp) {
		err := signin.MFARequired(request.API.AppID)
		err.Claims = c.claims.stepUpText()
		return nil, err
	}
	return c.Issuer.User(issue.Grant{
		Tenant: tenant, User: user, App: app, Request: request, AMR: s.AMR, AuthTime: s.AuthTime, Nonce: nonce,
		ClientAuth: clientAuth, ClientInfo: c.form.Get("client_info") == "1", XMSCC: c.claims.capabilities, IP: c.ip, Host: c.host,
	})
}
