package identity

import (
	"net/http"
	"strings"

	"github.com/exosh/exosh/tenant/identity/aadsts"
	"github.com/exosh/exosh/tenant/identity/signin"
)

type route struct {
	methods string // empty means any
	serve   func(w http.ResponseWriter, r *http.Request, ids aadsts.IDs, tenant string)
}

// table holds what follows the tenant in a path, in lower case; keys without a slash are paths without a tenant.
func (p *Provider) table() map[string]route {
	configuration := func(v2 bool) route {
		return route{"GET HEAD", func(w http.ResponseWriter, r *http.Request, ids aadsts.IDs, tenant string) {
			p.discovery.Configuration(w, r, ids, tenant, v2)
		}}
	}
	jwks := route{"GET HEAD", func(w http.ResponseWriter, r *http.Request, ids aadsts.IDs, _ string) { p.discovery.JWKS(w, r, ids) }}
	authorize := route{"GET POST", p.authorize.Authorize}
	token := route{"POST", p.token.Token}
	code := route{"POST", p.device.Code}
	logout := route{"", func(w http.ResponseWriter, _ *http.Request, ids aadsts.IDs, _ string) { signin.SignOut(w, ids) }}
	page := route{"GET POST", func(w http.ResponseWriter, r *http.Request, ids aadsts.IDs, _ string) { p.device.Page(w, r, ids) }}
	return map[string]route{
		"/v2.0/.well-known/openid-configuration": configuration(true),
		"/.well-known/openid-configuration":      configuration(false),
		"/discovery/v2.0/keys":                   jwks,
		"/discovery/keys":                        jwks,
		"/discovery/instance": {"GET", func(w http.ResponseWriter, r *http.Request, ids aadsts.IDs, _ string) {
			p.discovery.Instance(w, r, ids)
		}},
		"/userrealm/": {"GET", func(w http.ResponseWriter, r *http.Request, _ aadsts.IDs, _ string) {
			p.discovery.UserRealm(w, r.URL.Path[strings.LastIndexByte(r.URL.Path, '/')+1:])
		}},
		"/oauth2/v2.0/authorize": authorize, "/oauth2/authorize": authorize,
		"/oauth2/v2.0/token": token, "/oauth2/token": token,
		"/oauth2/v2.0/devicecode": code, "/oauth2/devicecode": code,
		"/oauth2/v2.0/logout": logout, "/oauth2/logout": logout,
		"/login":             {"POST", func(w http.ResponseWriter, r *http.Request, ids aadsts.IDs, _ string) { p.pages.Post(w, r, ids) }},
		"/oauth2/deviceauth": page, "devicelogin": page, "device": page,
	}
}

// route finds what answers a path and the tenant that the path names.
func (p *Provider) route(path string) (tenant string, found route, ok bool) {
	tenant, _, hasRest := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	if !hasRest {
		found, ok = p.routes[strings.ToLower(tenant)]
		return "", found, ok
	}
	rest := strings.ToLower(path[1+len(tenant):])
	if strings.HasPrefix(rest, "/userrealm/") {
		rest = "/userrealm/"
	}
	found, ok = p.routes[rest]
	return tenant, found, ok && tenant != ""
}

// Owns tells whether a path is the provider's, so that it can share a listener with the admin API.
func (p *Provider) Owns(path string) bool {
	_, _, ok := p.route(path)
	return ok
}
