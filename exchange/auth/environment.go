package auth

import (
	"fmt"
	"net/url"
	"strings"
)

// Environment is a cloud: where to sign in, where Exchange is, and the name that
// tokens for it carry.
type Environment struct {
	Name string
	// Authority is the identity provider's base address.
	Authority string
	// Endpoint is the base address of the admin API.
	Endpoint string
	// Resource is what access tokens are made for.
	Resource string
	// Private marks an identity provider that Microsoft's list of clouds does not know.
	Private bool
}

// Local is the name of the environment that the program carries inside itself.
const Local = "Local"

// LocalResource is what a local tenant's tokens are made for: the same as in
// the worldwide cloud, so that clients written for it work unchanged.
const LocalResource = "https://outlook.office365.com"

// Default is the name of the worldwide cloud.
const Default = "O365Default"

var environments = []Environment{
	{Name: Default, Authority: "https://login.microsoftonline.com", Endpoint: "https://outlook.office365.com", Resource: "https://outlook.office365.com"},
	{Name: "O365China", Authority: "https://login.partner.microsoftonline.cn", Endpoint: "https://partner.outlook.cn", Resource: "https://partner.outlook.cn"},
	{Name: "O365USGovGCCHigh", Authority: "https://login.microsoftonline.us", Endpoint: "https://outlook.office365.us", Resource: "https://outlook.office365.us"},
	{Name: "O365USGovDoD", Authority: "https://login.microsoftonline.us", Endpoint: "https://outlook-dod.office365.us", Resource: "https://outlook-dod.office365.us"},
	{Name: "O365GermanyCloud", Authority: "https://login.microsoftonline.de", Endpoint: "https://outlook.office.de", Resource: "https://outlook.office.de"},
}

// Environments lists Microsoft's clouds; a local tenant is made by [LocalEnvironment].
func Environments() []Environment { return environments }

// LookupEnvironment finds a cloud by name, ignoring case.
func LookupEnvironment(name string) (Environment, error) {
	names := make([]string, 0, len(environments)+1)
	for _, e := range environments {
		if strings.EqualFold(e.Name, name) {
			return e, nil
		}
		names = append(names, e.Name)
	}
	return Environment{}, fmt.Errorf("there is no Exchange environment %q; it is one of %s", name, strings.Join(append(names, Local), ", "))
}

// LocalEnvironment is the environment of a tenant at a base address.
func LocalEnvironment(baseURL string) Environment {
	base := strings.TrimSuffix(baseURL, "/")
	return Environment{Name: Local, Authority: base, Endpoint: base, Resource: LocalResource, Private: true}
}

// WithConnectionURI moves the endpoint to the host of a -ConnectionUri.
func (e Environment) WithConnectionURI(uri string) (Environment, error) {
	u, err := url.Parse(uri)
	if err != nil || u.Scheme != "https" || u.Host == "" {
		return e, fmt.Errorf("Invalid ConnectionUri parameter '%s'. It must be an https address", uri)
	}
	for _, known := range environments {
		if strings.EqualFold("https://"+u.Host, known.Endpoint) {
			e.Endpoint, e.Resource = known.Endpoint, known.Resource
			return e, nil
		}
	}
	e.Endpoint = "https://" + u.Host
	return e, nil
}

// WithAuthorizationURI moves the identity provider to the host of an
// -AzureADAuthorizationEndpointUri; tenant is the one its path names, empty for
// organizations and common.
func (e Environment) WithAuthorizationURI(uri string) (moved Environment, tenant string, err error) {
	u, err := url.Parse(uri)
	if err != nil || u.Scheme != "https" || u.Host == "" {
		return e, "", fmt.Errorf("Invalid AzureADAuthorizationEndpointUri parameter '%s'. It must be an https address", uri)
	}
	e.Authority = "https://" + u.Host
	known := false
	for _, k := range environments {
		known = known || strings.EqualFold(k.Authority, e.Authority)
	}
	e.Private = e.Private || !known
	tenant, _, _ = strings.Cut(strings.Trim(u.Path, "/"), "/")
	if strings.EqualFold(tenant, "organizations") || strings.EqualFold(tenant, "common") {
		tenant = ""
	}
	return e, tenant, nil
}

// Scopes are what to ask a token for.
func (e Environment) Scopes() []string { return []string{e.Resource + "/.default"} }
