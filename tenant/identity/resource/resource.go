// Package resource names the APIs that tokens are issued for and reads what a request asks of them: the scope
// parameter of the v2.0 endpoints, the resource parameter of the v1.0 ones. Who may have what is decided by the
// grants. Start at Parse.
package resource

import (
	"net"
	"net/url"
	"strings"

	"github.com/exosh/exosh/tenant/identity/aadsts"
)

// API is one resource: its app id and the URIs it is known by.
type API struct {
	AppID, DisplayName string
	URIs               []string
}

// Exchange is "Office 365 Exchange Online" under its addresses in every cloud.
var Exchange = API{
	AppID: "00000002-0000-0ff1-ce00-000000000000", DisplayName: "Office 365 Exchange Online",
	URIs: []string{
		"https://outlook.office365.com", "https://outlook.office.com", "https://outlook.office365.us", "https://outlook-dod.office365.us",
		"https://webmail.apps.mil", "https://partner.outlook.cn", "https://outlook.office.de", "https://outlook-sdf.office.com",
	},
}

// Compliance is the Security & Compliance endpoint.
var Compliance = API{
	AppID: "00000007-0000-0ff1-ce00-000000000000", DisplayName: "Microsoft Exchange Online Protection",
	URIs: []string{
		"https://ps.compliance.protection.outlook.com", "https://ps.compliance.protection.office365.us",
		"https://l5.ps.compliance.protection.office365.us", "https://ps.compliance.protection.partner.outlook.cn",
		"https://dataservice.o365filtering.com",
	},
}

// Graph is Microsoft Graph, asked for by scopes without a resource.
var Graph = API{
	AppID: "00000003-0000-0000-c000-000000000000", DisplayName: "Microsoft Graph",
	URIs: []string{"https://graph.microsoft.com", "https://graph.microsoft.us", "https://microsoftgraph.chinacloudapi.cn"},
}

var apis = []API{Exchange, Compliance, Graph}

// Lookup finds the API of a resource URI or app id. A loopback address is the local tenant's own Exchange.
func Lookup(name string) (API, bool) {
	bare := strings.ToLower(strings.TrimRight(name, "/"))
	for _, api := range apis {
		if bare == api.AppID {
			return api, true
		}
		for _, uri := range api.URIs {
			if bare == uri {
				return api, true
			}
		}
	}
	if u, err := url.Parse(bare); err == nil && u.Scheme == "https" && u.Path == "" && isLoopback(u.Hostname()) {
		return Exchange, true
	}
	return API{}, false
}

func isLoopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// Request is what a scope or resource parameter asks for.
type Request struct {
	Resource  string   // as the client wrote it; it becomes the token's aud
	API       API      // what Resource names
	Default   bool     // {resource}/.default was among the scopes
	Scopes    []string // the scopes of the resource as written, .default among them
	Names     []string // the permissions named one by one, without the resource
	OpenID    bool
	Profile   bool
	Email     bool
	Offline   bool
	forOpenID []string
}

// Echo is the scope text of an answer: what was asked for, literally, and then what else was granted.
func (q Request) Echo(granted []string) string {
	all := append(append([]string{}, q.forOpenID...), q.Scopes...)
	for _, name := range granted {
		full := strings.TrimRight(q.Resource, "/") + "/" + name
		if !containsFold(all, full) && !(q.API.AppID == Graph.AppID && containsFold(all, name)) {
			all = append(all, full)
		}
	}
	return strings.Join(all, " ")
}

// Parse reads a scope parameter. All scopes must be of one resource.
func Parse(scope string) (Request, *aadsts.Error) {
	var q Request
	for _, s := range strings.Fields(scope) {
		if q.openID(s) {
			continue
		}
		res, name := split(s)
		if name == "" {
			return q, aadsts.New(70011, "The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope %s is not valid.", s)
		}
		if q.Resource != "" && !strings.EqualFold(strings.TrimRight(q.Resource, "/"), strings.TrimRight(res, "/")) {
			return q, aadsts.New(28002, "Provided value for the input parameter scope '%s' is not valid because it contains more than one resource.", scope)
		}
		q.Resource = res
		q.Scopes = append(q.Scopes, s)
		if strings.EqualFold(name, ".default") {
			q.Default = true
		} else {
			q.Names = append(q.Names, name)
		}
	}
	if q.Default && len(q.Names) > 0 {
		return q, aadsts.New(70011, "The provided value for the input parameter 'scope' is not valid. .default scope can't be combined with resource-specific scopes.")
	}
	return q, q.resolve()
}

// ParseResource reads the resource parameter of a v1.0 request.
func ParseResource(name string) (Request, *aadsts.Error) {
	q := Request{Resource: name, Default: true, Offline: true, OpenID: true}
	return q, q.resolve()
}

func (q *Request) resolve() *aadsts.Error {
	if q.Resource == "" { // a sign-in only: the access token is for the user's own profile
		q.Resource = Graph.URIs[0]
		q.API = Graph
		return nil
	}
	api, ok := Lookup(q.Resource)
	if !ok {
		return aadsts.New(500011, "The resource principal named %s was not found in the tenant. This can happen if the application has not been installed "+
			"by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.", q.Resource)
	}
	q.API = api
	return nil
}

func (q *Request) openID(scope string) bool {
	switch strings.ToLower(scope) {
	case "openid":
		q.OpenID = true
	case "profile":
		q.Profile = true
	case "email":
		q.Email = true
	case "offline_access":
		q.Offline = true
		return true // granted by a refresh token, never echoed
	default:
		return false
	}
	q.forOpenID = append(q.forOpenID, scope)
	return true
}

// split cuts a scope at its last slash; "https://outlook.office365.com//.default" leaves the resource its own slash.
func split(scope string) (res, name string) {
	i := strings.LastIndexByte(scope, '/')
	if i < 0 {
		return Graph.URIs[0], scope
	}
	return scope[:i], scope[i+1:]
}

func containsFold(list []string, s string) bool {
	for _, have := range list {
		if strings.EqualFold(have, s) {
			return true
		}
	}
	return false
}
