// Package discovery answers the questions clients ask before they sign anyone in: where the endpoints are, which keys
// sign, which hosts are the same cloud, whether a user's domain is managed. It needs no secrets. Start at Endpoint.
package discovery

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/exosh/exosh/tenant/identity/aadsts"
	"github.com/exosh/exosh/tenant/identity/authority"
	"github.com/exosh/exosh/tenant/identity/issue"
	"github.com/exosh/exosh/tenant/identity/keys"
	"github.com/exosh/exosh/tenant/identity/principal"
)

// Endpoint serves the discovery documents.
type Endpoint struct {
	Directory principal.Directory
	Keys      *keys.Set
}

func cacheable(w http.ResponseWriter) {
	w.Header().Set("Cache-Control", "max-age=86400, private")
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

// IsAlias tells whether a path's first segment stands for any tenant.
func IsAlias(tenant string) bool {
	return strings.EqualFold(tenant, "organizations") || strings.EqualFold(tenant, "common")
}

// Configuration serves openid-configuration; v2 chooses the v2.0 document.
func (e *Endpoint) Configuration(w http.ResponseWriter, r *http.Request, ids aadsts.IDs, tenant string, v2 bool) {
	id := "{tenantid}"
	if !IsAlias(tenant) {
		t, ok := e.Directory.Tenant(tenant)
		if !ok {
			err := aadsts.UnknownTenant(tenant)
			err.OAuth = "invalid_tenant"
			err.Write(w, r, ids)
			return
		}
		id = t.ID
	}
	path := id
	if IsAlias(tenant) {
		path = strings.ToLower(tenant)
	}
	base := "https://" + r.Host + "/" + path
	version, issuer, keysPath := "/oauth2", issue.STS(id), "/discovery/keys"
	if v2 {
		version, issuer, keysPath = "/oauth2/v2.0", "https://"+r.Host+"/"+id+"/v2.0", "/discovery/v2.0/keys"
	}
	cacheable(w)
	aadsts.WriteJSON(w, http.StatusOK, map[string]any{
		"issuer":                                issuer,
		"authorization_endpoint":                base + version + "/authorize",
		"token_endpoint":                        base + version + "/token",
		"device_authorization_endpoint":         base + version + "/devicecode",
		"end_session_endpoint":                  base + version + "/logout",
		"jwks_uri":                              base + keysPath,
		"userinfo_endpoint":                     "https://graph.microsoft.com/oidc/userinfo",
		"token_endpoint_auth_methods_supported": []string{"client_secret_post", "private_key_jwt"},
		"response_modes_supported":              []string{"query", "fragment", "form_post"},
		"response_types_supported":              []string{"code"},
		"subject_types_supported":               []string{"pairwise"},
		"id_token_signing_alg_values_supported": []string{"RS256"},
		"scopes_supported":                      []string{"openid", "profile", "email", "offline_access"},
		"claims_supported":                      []string{"sub", "iss", "aud", "exp", "iat", "nonce", "preferred_username", "name", "tid", "oid", "ver"},
		"request_uri_parameter_supported":       false,
		"http_logout_supported":                 true,
		"frontchannel_logout_supported":         true,
		"tenant_region_scope":                   nil,
		"cloud_instance_name":                   "microsoftonline.com",
		"cloud_graph_host_name":                 "graph.windows.net",
		"msgraph_host":                          "graph.microsoft.com",
		"rbac_url":                              "https://pas.windows.net",
	})
}

// JWKS serves the signing keys.
func (e *Endpoint) JWKS(w http.ResponseWriter, r *http.Request, ids aadsts.IDs) {
	set, err := e.Keys.JWKS("")
	if err != nil {
		aadsts.Internal().Write(w, r, ids)
		return
	}
	cacheable(w)
	aadsts.WriteJSON(w, http.StatusOK, set)
}

// Instance serves instance discovery: it knows this host and the clouds whose names the certificate carries.
func (e *Endpoint) Instance(w http.ResponseWriter, r *http.Request, ids aadsts.IDs) {
	asked, err := url.Parse(r.URL.Query().Get("authorization_endpoint"))
	known := err == nil && strings.EqualFold(asked.Host, r.Host)
	for _, host := range authority.MicrosoftHosts {
		known = known || err == nil && strings.EqualFold(asked.Host, host) && strings.HasPrefix(host, "login.")
	}
	if !known {
		aadsts.New(50049, "Unknown or invalid instance.").Write(w, r, ids)
		return
	}
	tenant, _, _ := strings.Cut(strings.TrimPrefix(asked.Path, "/"), "/")
	public := []string{"login.microsoftonline.com", "login.windows.net", "login.microsoft.com", "sts.windows.net"}
	metadata := []map[string]any{{"preferred_network": public[0], "preferred_cache": public[1], "aliases": public}}
	if !strings.HasPrefix(asked.Host, "login.") {
		metadata = append(metadata, map[string]any{"preferred_network": asked.Host, "preferred_cache": asked.Host, "aliases": []string{asked.Host}})
	}
	cacheable(w)
	aadsts.WriteJSON(w, http.StatusOK, map[string]any{
		"tenant_discovery_endpoint": "https://" + asked.Host + "/" + tenant + "/v2.0/.well-known/openid-configuration",
		"api-version":               "1.1", "metadata": metadata,
	})
}

// UserRealm tells whether a user's domain signs in here.
func (e *Endpoint) UserRealm(w http.ResponseWriter, upn string) {
	_, domain, _ := strings.Cut(upn, "@")
	kind := "Unknown"
	if _, ok := e.Directory.TenantOfUser(upn); ok {
		kind = "Managed"
	} else if _, ok := e.Directory.Tenant(domain); ok && domain != "" {
		kind = "Managed"
	}
	aadsts.WriteJSON(w, http.StatusOK, map[string]any{
		"ver": "1.0", "account_type": kind, "domain_name": domain,
		"cloud_instance_name": "microsoftonline.com", "cloud_audience_urn": "urn:federation:MicrosoftOnline",
	})
}
