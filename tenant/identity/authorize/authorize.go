// Package authorize is the authorization endpoint: it checks a client's request, has the user signed in by package
// signin and sends a one-time code back by query, fragment or form_post. Redeeming the code is the grant's business in
// package token. Start at Endpoint.Authorize.
package authorize

import (
	"net"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/exosh/exosh/tenant/identity/aadsts"
	"github.com/exosh/exosh/tenant/identity/discovery"
	"github.com/exosh/exosh/tenant/identity/principal"
	"github.com/exosh/exosh/tenant/identity/resource"
	"github.com/exosh/exosh/tenant/identity/signin"
)

// Next is the flow that the sign-in pages hand back to Endpoint.Finish.
const Next = "authorize"

// Endpoint serves /authorize.
type Endpoint struct {
	Directory principal.Directory
	Codes     *Codes
	Pages     *signin.Pages
}

// Authorize takes a client's request. What is wrong with the client or its redirect is shown on a page, anything else
// is sent to the redirect.
func (e *Endpoint) Authorize(w http.ResponseWriter, r *http.Request, ids aadsts.IDs, tenant string) {
	if err := r.ParseForm(); err != nil {
		signin.ErrorPage(w, ids, aadsts.New(9000411, "The request is not properly formatted."))
		return
	}
	app, err := e.client(tenant, r.Form)
	if err != nil {
		signin.ErrorPage(w, ids, err)
		return
	}
	if err := check(app, r.Form); err != nil {
		e.fail(w, ids, r.Form, err)
		return
	}
	flow := signin.Flow{Tenant: tenant, AppName: app.DisplayName, Next: Next, Data: r.Form.Encode(), Hint: r.Form.Get("login_hint")}
	prompts := strings.Fields(r.Form.Get("prompt"))
	if slices.Contains(prompts, "none") {
		session, ok := e.Pages.Session(r)
		if !ok {
			e.fail(w, ids, r.Form, aadsts.New(50058, "A silent sign-in request was sent but no user is signed in."))
			return
		}
		flow.Session = session
		e.Finish(w, r, ids, flow)
		return
	}
	fresh := slices.Contains(prompts, "login") || slices.Contains(prompts, "select_account")
	e.Pages.Start(w, r, ids, flow, fresh)
}

func (e *Endpoint) client(tenant string, form url.Values) (principal.App, *aadsts.Error) {
	tenantID := ""
	if !discovery.IsAlias(tenant) {
		t, ok := e.Directory.Tenant(tenant)
		if !ok {
			return principal.App{}, aadsts.UnknownTenant(tenant)
		}
		tenantID = t.ID
	}
	if form.Get("client_id") == "" {
		return principal.App{}, aadsts.Missing("client_id")
	}
	app, ok := principal.FindApp(e.Directory, tenantID, form.Get("client_id"))
	if !ok {
		return app, aadsts.UnknownApp(form.Get("client_id"), tenant)
	}
	if !Registered(app, form.Get("redirect_uri")) {
		return app, aadsts.New(50011, "The redirect URI '%s' specified in the request does not match the redirect URIs configured for the application '%s'.", form.Get("redirect_uri"), app.ID)
	}
	return app, nil
}

// Registered tells whether a redirect is one of the app's. A registered http://localhost fits any port.
func Registered(app principal.App, redirect string) bool {
	asked, err := url.Parse(redirect)
	if err != nil || redirect == "" || asked.Fragment != "" {
		return false
	}
	for _, uri := range app.RedirectURIs {
		have, err := url.Parse(uri)
		if err != nil {
			continue
		}
		samePath := strings.TrimRight(have.Path, "/") == strings.TrimRight(asked.Path, "/")
		if uri == redirect || isLoopback(have) && have.Scheme == asked.Scheme && have.Hostname() == asked.Hostname() && samePath && asked.User == nil {
			return true
		}
	}
	return false
}

func isLoopback(u *url.URL) bool {
	ip := net.ParseIP(u.Hostname())
	return u.Scheme == "http" && (u.Hostname() == "localhost" || ip != nil && ip.IsLoopback())
}

func check(app principal.App, form url.Values) *aadsts.Error {
	if form.Get("response_type") != "code" {
		return aadsts.New(700054, "response_type '%s' is not enabled for the application: only 'code' is.", form.Get("response_type"))
	}
	switch form.Get("response_mode") {
	case "", "query", "fragment", "form_post":
	default:
		return aadsts.New(90023, "The response_mode '%s' is not supported: use query, fragment or form_post.", form.Get("response_mode"))
	}
	if app.Public && form.Get("code_challenge") == "" {
		return aadsts.New(9002325, "Proof Key for Code Exchange is required for public clients: send code_challenge.")
	}
	if m := form.Get("code_challenge_method"); m != "" && m != "S256" && m != "plain" {
		return aadsts.New(501491, "The code_challenge_method '%s' is not supported: use S256.", m)
	}
	_, err := resource.Parse(form.Get("scope"))
	return err
}

// Finish sends a code for the signed-in user to the client.
func (e *Endpoint) Finish(w http.ResponseWriter, _ *http.Request, ids aadsts.IDs, flow signin.Flow) {
	form, _ := url.ParseQuery(flow.Data) // sealed by Authorize, so it is what Encode wrote
	tenant, _, err := e.Pages.UserIn(flow.Tenant, flow.Session)
	if err != nil {
		e.fail(w, ids, form, err)
		return
	}
	request, err := resource.Parse(form.Get("scope"))
	if err != nil {
		e.fail(w, ids, form, err)
		return
	}
	method := form.Get("code_challenge_method")
	code := e.Codes.Create(Code{
		TenantID: tenant.ID, AppID: form.Get("client_id"), RedirectURI: form.Get("redirect_uri"), Request: request, Nonce: form.Get("nonce"),
		Challenge: form.Get("code_challenge"), Plain: method == "" || method == "plain", Session: flow.Session, ClaimsParameter: form.Get("claims"),
	})
	respond(w, form, url.Values{"code": {code}})
}

func (e *Endpoint) fail(w http.ResponseWriter, ids aadsts.IDs, form url.Values, err *aadsts.Error) {
	respond(w, form, url.Values{"error": {err.OAuth}, "error_description": {err.Description(ids)}})
}

var postPage = signin.Page(`{{define "content"}}<form method="post" action="{{.Action}}" id="f">{{range $k, $v := .Values}}<input type="hidden" name="{{$k}}" value="{{index $v 0}}">{{end}}<p>Signing in…</p><button type="submit">Continue</button></form><script nonce="{{.Nonce}}">document.getElementById("f").submit()</script>{{end}}`)
