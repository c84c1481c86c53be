package signin

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"errors"
	"math/big"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/exosh/exosh/exchange/auth"
	"github.com/exosh/exosh/tenant/identity"
)

const (
	contoso = "11111111-1111-4111-8111-111111111111"
	appID   = "33333333-3333-4333-8333-333333333333"
	admin   = "admin@contoso.onmicrosoft.com"
	careful = "careful@contoso.onmicrosoft.com" // has a second factor
	secret  = "correct horse"
)

// directory holds one tenant.
type directory struct {
	tenant identity.Tenant
	users  []identity.User
	app    identity.App
}

func (d *directory) Tenant(name string) (identity.Tenant, bool) {
	return d.tenant, strings.EqualFold(name, contoso) || strings.EqualFold(name, d.tenant.InitialDomain)
}

func (d *directory) TenantOfUser(upn string) (identity.Tenant, bool) {
	_, ok := d.User(contoso, upn)
	return d.tenant, ok
}

func (d *directory) User(_, name string) (identity.User, bool) {
	for _, u := range d.users {
		if strings.EqualFold(u.UserPrincipalName, name) || u.ID == name {
			return u, true
		}
	}
	return identity.User{}, false
}

func (d *directory) App(_, id string) (identity.App, bool) {
	if id == identity.ExchangePowerShellAppID {
		return identity.ExchangePowerShell(), true
	}
	return d.app, id == appID
}

type provider struct {
	options auth.Options
	cert    *x509.Certificate
	key     *rsa.PrivateKey
}

func start(t *testing.T) *provider {
	t.Helper()
	p := &provider{}
	p.cert, p.key = certificate(t)
	hash := identity.HashPassword(secret)
	d := &directory{
		tenant: identity.Tenant{ID: contoso, DisplayName: "Contoso", InitialDomain: "contoso.onmicrosoft.com", Domains: []string{"contoso.onmicrosoft.com"}},
		users: []identity.User{
			{ID: "44444444-4444-4444-8444-444444444444", UserPrincipalName: admin, PasswordHash: hash},
			{ID: "55555555-5555-4555-8555-555555555555", UserPrincipalName: careful, PasswordHash: hash, MFASecret: "JBSWY3DPEHPK3PXP"},
		},
		app: identity.App{ID: appID, ObjectID: "77777777-7777-4777-8777-777777777777", AppRoles: []string{"Exchange.ManageAsApp"},
			Certificates: [][]byte{p.cert.Raw}, SecretHashes: [][]byte{identity.HashPassword("app secret")}},
	}
	server, err := identity.New(identity.Config{Directory: d})
	if err != nil {
		t.Fatal(err)
	}
	config, err := server.TLSConfig()
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := &http.Server{Handler: server, TLSConfig: config}
	go s.ServeTLS(listener, "", "")
	t.Cleanup(func() { s.Close() })
	_, port, _ := net.SplitHostPort(listener.Addr().String())
	p.options = auth.Options{
		Environment: auth.LocalEnvironment("https://localhost:" + port),
		HTTPClient:  &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: server.Pool()}}},
	}
	return p
}

func certificate(t *testing.T) (*x509.Certificate, *rsa.PrivateKey) {
	t.Helper()
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(7), Subject: pkix.Name{CommonName: "app"}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour)}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	c, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return c, key
}

func request(o auth.Options) auth.Request { return auth.Request{Scopes: o.Environment.Scopes()} }

func TestUser(t *testing.T) {
	p := start(t)
	for _, test := range []struct{ name, user, password, code string }{
		{"good", admin, secret, ""},
		{"wrong password", admin, "guess", "AADSTS50126"},
		{"unknown user", "nobody@contoso.onmicrosoft.com", secret, "AADSTS50034"},
		{"second factor", careful, secret, "AADSTS50076"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := auth.NewPassword(p.options, test.user, test.password)
			first, err := c.Token(t.Context(), request(p.options))
			if test.code != "" {
				var failed *auth.Error
				if !errors.As(err, &failed) || failed.Code != test.code || failed.Advice == "" {
					t.Fatalf("%v", err)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if a := c.Account(); a.UserPrincipalName != admin || a.TenantID != contoso {
				t.Errorf("%+v", a)
			}
			renewed, err := c.Token(t.Context(), auth.Request{Scopes: p.options.Environment.Scopes(), ForceRefresh: true})
			if err != nil || renewed.Value == first.Value {
				t.Errorf("not renewed: %v", err)
			}
			if _, err := auth.NewAccessToken(p.options, first.Value, time.Now()); err != nil {
				t.Errorf("as -AccessToken: %v", err)
			}
		})
	}
}

func TestApp(t *testing.T) {
	p := start(t)
	o := p.options
	o.Tenant, o.ClientID = "contoso.onmicrosoft.com", appID
	foreign, foreignKey := certificate(t)
	unknown := o
	unknown.Tenant = "nowhere.onmicrosoft.com"
	for _, test := range []struct {
		name    string
		options auth.Options
		cert    *x509.Certificate
		key     *rsa.PrivateKey
		code    string
	}{
		{"registered certificate", o, p.cert, p.key, ""},
		{"foreign certificate", o, foreign, foreignKey, "AADSTS700027"},
		{"unknown tenant", unknown, p.cert, p.key, "AADSTS90002"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c, err := auth.NewCertificate(test.options, []*x509.Certificate{test.cert}, test.key)
			if err != nil {
				t.Fatal(err)
			}
			_, err = c.Token(t.Context(), request(o))
			var failed *auth.Error
			switch {
			case test.code == "" && (err != nil || c.Account().TenantID != contoso || !c.Account().IsApp()):
				t.Errorf("%v %+v", err, c.Account())
			case test.code != "" && (!errors.As(err, &failed) || failed.Code != test.code):
				t.Errorf("%v", err)
			}
		})
	}
	s, err := auth.NewSecret(o, "app secret")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Token(t.Context(), request(o)); err != nil {
		t.Errorf("secret: %v", err)
	}
}
