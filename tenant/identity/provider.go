package identity

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"github.com/exosh/exosh/tenant/identity/aadsts"
	"github.com/exosh/exosh/tenant/identity/authority"
	"github.com/exosh/exosh/tenant/identity/authorize"
	"github.com/exosh/exosh/tenant/identity/device"
	"github.com/exosh/exosh/tenant/identity/discovery"
	"github.com/exosh/exosh/tenant/identity/issue"
	"github.com/exosh/exosh/tenant/identity/keys"
	"github.com/exosh/exosh/tenant/identity/seal"
	"github.com/exosh/exosh/tenant/identity/signin"
	"github.com/exosh/exosh/tenant/identity/token"
)

// Config is what a provider needs.
type Config struct {
	// Directory is where users and apps are looked up. Required.
	Directory Directory
	// Dir is the data folder for the certificate authority, the signing keys and the key of refresh tokens. Empty keeps
	// them in memory: tokens then end with the process.
	Dir string
	// Clock is asked for the time of everything; nil means time.Now.
	Clock func() time.Time
	// Hosts are names and addresses for the server certificate besides localhost, 127.0.0.1 and ::1.
	Hosts []string
	// Log gets a line for each request, without secrets; nil means none.
	Log *slog.Logger
}

// Provider is the identity provider. It is the http.Handler of the paths for which Owns is true.
type Provider struct {
	config    Config
	authority *authority.Authority
	keys      *keys.Set
	discovery *discovery.Endpoint
	pages     *signin.Pages
	authorize *authorize.Endpoint
	device    *device.Endpoint
	token     *token.Endpoint
	routes    map[string]route
}

// New makes a provider. Nothing listens yet: give it to an http.Server with TLSConfig.
func New(config Config) (*Provider, error) {
	if config.Directory == nil {
		return nil, errors.New("the identity provider needs a directory: set Config.Directory")
	}
	if config.Clock == nil {
		config.Clock = time.Now
	}
	if config.Log == nil {
		config.Log = slog.New(slog.DiscardHandler)
	}
	ca, err := authority.Open(config.Dir, config.Clock())
	if err != nil {
		return nil, err
	}
	box, err := seal.Open(config.Dir)
	if err != nil {
		return nil, err
	}
	p := &Provider{config: config, authority: ca, keys: keys.Open(config.Dir, config.Clock())}
	issuer := &issue.Issuer{Directory: config.Directory, Keys: p.keys, Box: box, Clock: config.Clock}
	codes := &authorize.Codes{Clock: config.Clock}
	devices := &device.Store{Clock: config.Clock}
	p.pages = &signin.Pages{Issuer: issuer}
	p.discovery = &discovery.Endpoint{Directory: config.Directory, Keys: p.keys}
	p.authorize = &authorize.Endpoint{Directory: config.Directory, Codes: codes, Pages: p.pages}
	p.device = &device.Endpoint{Directory: config.Directory, Store: devices, Pages: p.pages}
	p.token = &token.Endpoint{Directory: config.Directory, Issuer: issuer, Codes: codes, Devices: devices}
	p.pages.Finish = map[string]signin.Finish{authorize.Next: p.authorize.Finish, device.Next: p.device.Finish}
	p.routes = p.table()
	return p, nil
}

// Verify checks a bearer token for one of the audiences, as Verifier.Verify does.
func (p *Provider) Verify(ctx context.Context, bearer string, audiences ...string) (Claims, error) {
	return p.Verifier().Verify(ctx, bearer, audiences)
}

// Verifier checks this provider's access tokens.
func (p *Provider) Verifier() *Verifier {
	return &Verifier{Keys: p.keys, Directory: p.config.Directory, Clock: p.config.Clock}
}

// Authority is the certificate authority of the local tenant.
func (p *Provider) Authority() *authority.Authority { return p.authority }

// Pool holds the authority's certificate, for our own clients.
func (p *Provider) Pool() *x509.CertPool { return p.authority.Pool() }

// TLSConfig is the listener's: a certificate for the loopback names, Microsoft's hosts and Config.Hosts.
func (p *Provider) TLSConfig() (*tls.Config, error) {
	return p.authority.TLSConfig(p.config.Clock(), p.config.Hosts...)
}

// maxBody is far above any form a client sends.
const maxBody = 1 << 20

// ServeHTTP answers a request.
func (p *Provider) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	started := time.Now()
	ids := aadsts.Begin(w, r, p.config.Clock())
	seen := &status{ResponseWriter: w}
	r.Body = http.MaxBytesReader(seen, r.Body, maxBody)
	p.serve(seen, r, ids)
	p.config.Log.Debug("identity", "method", r.Method, "path", r.URL.Path, "status", seen.code, "telemetry", w.Header().Get("x-ms-clitelem"),
		"trace", ids.Trace, "took", time.Since(started))
}

func (p *Provider) serve(w http.ResponseWriter, r *http.Request, ids aadsts.IDs) {
	tenant, found, ok := p.route(r.URL.Path)
	if !ok {
		signin.Render(w, http.StatusNotFound, notFound, nil)
		return
	}
	if found.methods != "" && !strings.Contains(found.methods, r.Method) {
		w.Header().Set("Allow", found.methods)
		aadsts.New(900561, "The endpoint only accepts %s requests. Received a %s request.", found.methods, r.Method).Write(w, r, ids)
		return
	}
	found.serve(w, r, ids, tenant)
}

var notFound = signin.Page(`{{define "content"}}<h1>This page doesn't exist</h1><p>The address is not one of the sign-in service.</p>{{end}}`)

// status remembers the answer's code for the log.
type status struct {
	http.ResponseWriter
	code int
}

func (s *status) WriteHeader(code int) {
	s.code = code
	s.ResponseWriter.WriteHeader(code)
}
