package identity_test

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"crypto/x509/pkix"
	"math/big"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/exosh/exosh/tenant/identity"
)

const (
	contoso    = "11111111-1111-4111-8111-111111111111"
	fabrikam   = "22222222-2222-4222-8222-222222222222"
	daemonID   = "33333333-3333-4333-8333-333333333333"
	admin      = "admin@contoso.example"
	careful    = "careful@contoso.example" // has a second factor
	adminID    = "44444444-4444-4444-8444-444444444444"
	carefulID  = "55555555-5555-4555-8555-555555555555"
	passphrase = "correct horse"
	totpSecret = "JBSWY3DPEHPK3PXP"
	exchange   = "https://outlook.office365.com/.default"
)

// directory is a Directory in memory.
type directory struct {
	mu      sync.Mutex
	tenants []identity.Tenant
	users   map[string][]identity.User
	apps    map[string][]identity.App
}

func (d *directory) Tenant(name string) (identity.Tenant, bool) {
	for _, t := range d.tenants {
		for _, domain := range append([]string{t.ID}, t.Domains...) {
			if strings.EqualFold(domain, name) {
				return t, true
			}
		}
	}
	return identity.Tenant{}, false
}

func (d *directory) TenantOfUser(upn string) (identity.Tenant, bool) {
	for _, t := range d.tenants {
		if u, ok := d.User(t.ID, upn); ok && u.HomeTenantID == "" {
			return t, true
		}
	}
	return identity.Tenant{}, false
}

func (d *directory) User(tenantID, name string) (identity.User, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, u := range d.users[tenantID] {
		if strings.EqualFold(u.UserPrincipalName, name) || strings.EqualFold(u.ID, name) || u.HomeID != "" && strings.EqualFold(u.HomeID, name) {
			return u, true
		}
	}
	return identity.User{}, false
}

func (d *directory) App(tenantID, id string) (identity.App, bool) {
	for _, a := range d.apps[tenantID] {
		if strings.EqualFold(a.ID, id) {
			return a, true
		}
	}
	if tenantID != "" && id == identity.ExchangePowerShellAppID {
		return identity.ExchangePowerShell(), true
	}
	return identity.App{}, false
}

func (d *directory) change(id string, edit func(*identity.User)) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for i := range d.users[contoso] {
		if d.users[contoso][i].ID == id {
			edit(&d.users[contoso][i])
		}
	}
}

// clock is the real time, moved by hand.
type clock struct {
	mu    sync.Mutex
	moved time.Duration
}

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return time.Now().Add(c.moved)
}

func (c *clock) Move(by time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.moved += by
}

type service struct {
	*identity.Provider
	base   string
	dir    *directory
	clock  *clock
	client *http.Client
	cert   *x509.Certificate
	key    *rsa.PrivateKey
}

// serve starts a provider with two tenants on a TLS socket.
func serve(t testing.TB) *service {
	t.Helper()
	s := &service{clock: &clock{}}
	s.cert, s.key = certificate(t, "daemon")
	hash := identity.HashPassword(passphrase)
	s.dir = &directory{
		tenants: []identity.Tenant{
			{ID: contoso, DisplayName: "Contoso", InitialDomain: "contoso.onmicrosoft.com", Domains: []string{"contoso.onmicrosoft.com", "contoso.example"}},
			{ID: fabrikam, DisplayName: "Fabrikam", InitialDomain: "fabrikam.example", Domains: []string{"fabrikam.example"}},
		},
		users: map[string][]identity.User{
			contoso: {
				{ID: adminID, UserPrincipalName: admin, DisplayName: "Admin", PasswordHash: hash, RoleTemplateIDs: []string{"62e90394-69f5-4237-9190-012177145e10"}},
				{ID: carefulID, UserPrincipalName: careful, DisplayName: "Careful", PasswordHash: hash, MFASecret: totpSecret},
			},
			fabrikam: {{ID: "66666666-6666-4666-8666-666666666666", UserPrincipalName: "admin_contoso.example#EXT#@fabrikam.example", HomeID: adminID, HomeTenantID: contoso}},
		},
		apps: map[string][]identity.App{contoso: {{
			ID: daemonID, ObjectID: "77777777-7777-4777-8777-777777777777", DisplayName: "Daemon", AppRoles: []string{"Exchange.ManageAsApp"},
			Certificates: [][]byte{s.cert.Raw}, SecretHashes: [][]byte{identity.HashPassword("app secret")},
		}}},
	}
	p, err := identity.New(identity.Config{Directory: s.dir, Clock: s.clock.Now})
	if err != nil {
		t.Fatal(err)
	}
	s.Provider = p
	config, err := p.TLSConfig()
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	server := &http.Server{Handler: p, TLSConfig: config}
	go server.ServeTLS(listener, "", "")
	t.Cleanup(func() { server.Close() })
	_, port, _ := net.SplitHostPort(listener.Addr().String())
	s.base = "https://localhost:" + port
	s.client = s.trusting()
	return s
}

func certificate(t testing.TB, name string) (*x509.Certificate, *rsa.PrivateKey) {
	t.Helper()
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(7), Subject: pkix.Name{CommonName: name}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(240 * time.Hour)}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return cert, key
}
