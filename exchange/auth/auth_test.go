package auth

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"software.sslmate.com/src/go-pkcs12"
)

const tid = "11111111-2222-3333-4444-555555555555"

// entra is an identity provider of a few lines, to see what this package sends and does with the answers.
type entra struct {
	*httptest.Server
	mu      sync.Mutex
	forms   []url.Values
	pending int
	busy    int
}

func jwt(claims map[string]any) string {
	b, _ := json.Marshal(claims)
	e := base64.RawURLEncoding.EncodeToString
	return e([]byte(`{"alg":"none"}`)) + "." + e(b) + "." + e([]byte("s"))
}

func newEntra(t *testing.T) *entra {
	e := &entra{}
	e.Server = httptest.NewTLSServer(e)
	t.Cleanup(e.Close)
	return e
}

func (e *entra) options() Options {
	return Options{Environment: LocalEnvironment(e.URL), HTTPClient: e.Client()}
}

func (e *entra) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p := strings.ToLower(r.URL.Path)
	tenant := strings.Split(strings.Trim(r.URL.Path, "/"), "/")[0]
	answer := func(status int, v any) {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(status)
		json.NewEncoder(w).Encode(v)
	}
	switch {
	case strings.HasSuffix(p, "openid-configuration"):
		b := e.URL + "/" + tenant
		answer(200, map[string]any{"issuer": b + "/v2.0", "authorization_endpoint": b + "/oauth2/v2.0/authorize", "token_endpoint": b + "/oauth2/v2.0/token", "device_authorization_endpoint": b + "/oauth2/v2.0/devicecode"})
	case strings.Contains(p, "/userrealm/"):
		answer(200, map[string]any{"ver": "1.0", "account_type": "Managed", "domain_name": "contoso", "cloud_instance_name": "local", "cloud_audience_urn": "urn:federation:MicrosoftOnline"})
	case strings.HasSuffix(p, "/devicecode"):
		answer(200, map[string]any{"user_code": "ABCDEFGHJ", "device_code": "dc", "verification_uri": "https://x/device", "expires_in": 900, "interval": 1, "message": "enter ABCDEFGHJ"})
	case strings.HasSuffix(p, "/token"):
		e.token(r, answer)
	default:
		http.NotFound(w, r)
	}
}

func (e *entra) token(r *http.Request, answer func(int, any)) {
	r.ParseForm()
	e.mu.Lock()
	defer e.mu.Unlock()
	e.forms = append(e.forms, r.PostForm)
	if e.busy > 0 {
		e.busy--
		answer(503, map[string]any{"error": "temporarily_unavailable", "error_description": "busy"})
		return
	}
	bad := func(code int, word, text string) {
		answer(400, map[string]any{"error": word, "error_description": fmt.Sprintf("AADSTS%d: %s Trace ID: x Correlation ID: y", code, text), "error_codes": []int{code}})
	}
	user := "admin@contoso.onmicrosoft.com"
	claims := map[string]any{"aud": LocalResource, "tid": tid, "oid": "o", "exp": time.Now().Add(time.Hour).Unix(), "n": len(e.forms)}
	switch r.PostForm.Get("grant_type") {
	case "password":
		if r.PostForm.Get("password") != "right" {
			bad(50126, "invalid_grant", "Error validating credentials due to invalid username or password.")
			return
		}
	case "device_code":
		if e.pending > 0 {
			e.pending--
			bad(70016, "authorization_pending", "pending")
			return
		} else if e.pending < 0 {
			bad(70020, "expired_token", "The code expired.")
			return
		}
	case "client_credentials":
		claims["appid"], claims["roles"] = r.PostForm.Get("client_id"), []string{"Exchange.ManageAsApp"}
		answer(200, map[string]any{"token_type": "Bearer", "expires_in": 3599, "access_token": jwt(claims)})
		return
	}
	claims["upn"], claims["scp"] = user, "AdminApi.AccessAsUser.All"
	answer(200, map[string]any{
		"token_type": "Bearer", "expires_in": 3599, "scope": r.PostForm.Get("scope"), "access_token": jwt(claims), "refresh_token": "rt",
		"id_token":    jwt(map[string]any{"tid": tid, "oid": "o", "preferred_username": user, "sub": "s", "iss": "i"}),
		"client_info": base64.RawURLEncoding.EncodeToString([]byte(`{"uid":"o","utid":"` + tid + `"}`)),
	})
}

var want = Request{Scopes: []string{LocalResource + "/.default"}}

func TestPasswordAndRenewal(t *testing.T) {
	e := newEntra(t)
	c := NewPassword(e.options(), "admin@contoso.onmicrosoft.com", "right")
	first, err := c.Token(t.Context(), want)
	if err != nil {
		t.Fatal(err)
	}
	if a := c.Account(); a.UserPrincipalName != "admin@contoso.onmicrosoft.com" || a.TenantID != tid || a.IsApp() {
		t.Errorf("%+v", a)
	}
	again, err := c.Token(t.Context(), want)
	if err != nil || again.Value != first.Value || len(e.forms) != 1 {
		t.Errorf("the token at hand was not used: %v, %d requests", err, len(e.forms))
	}
	forced, err := c.Token(t.Context(), Request{Scopes: want.Scopes, ForceRefresh: true})
	if err != nil || forced.Value == first.Value || e.forms[1].Get("grant_type") != "refresh_token" {
		t.Errorf("no renewal: %v", err)
	}
	if c.secret != "" {
		t.Error("the password is still there")
	}
}

func TestWrongPassword(t *testing.T) {
	c := NewPassword(newEntra(t).options(), "admin@contoso.onmicrosoft.com", "wrong-secret")
	_, err := c.Token(t.Context(), want)
	var failed *Error
	if !errors.As(err, &failed) || failed.Code != "AADSTS50126" || failed.OAuth != "invalid_grant" || failed.Advice == "" || strings.Contains(err.Error(), "Trace ID") {
		t.Fatalf("%#v", err)
	}
	if strings.Contains(err.Error(), "wrong-secret") {
		t.Error("the error shows the password")
	}
}

func TestThrottledSignInIsRepeated(t *testing.T) {
	e := newEntra(t)
	e.busy = 1
	if _, err := NewPassword(e.options(), "admin@contoso.onmicrosoft.com", "right").Token(t.Context(), want); err != nil {
		t.Fatal(err)
	}
}

func TestDeviceCode(t *testing.T) {
	e := newEntra(t)
	e.pending = 2
	var shown DevicePrompt
	c := NewDeviceCode(e.options(), func(p DevicePrompt) error { shown = p; return nil })
	if _, err := c.Token(t.Context(), want); err != nil {
		t.Fatal(err)
	}
	if shown.UserCode != "ABCDEFGHJ" || shown.Message == "" {
		t.Errorf("%+v", shown)
	}
	e.pending = -1
	_, err := NewDeviceCode(e.options(), func(DevicePrompt) error { return nil }).Token(t.Context(), want)
	var failed *Error
	if !errors.As(err, &failed) || failed.Code != "AADSTS70020" {
		t.Errorf("%v", err)
	}
}

func TestInteractive(t *testing.T) {
	e := newEntra(t)
	browser := func(page string) error {
		u, _ := url.Parse(page)
		q := u.Query()
		if q.Get("code_challenge_method") != "S256" || q.Get("login_hint") != "admin@contoso.onmicrosoft.com" {
			t.Errorf("%s", page)
		}
		go http.PostForm(q.Get("redirect_uri"), url.Values{"code": {"c"}, "state": {q.Get("state")}})
		return nil
	}
	if _, err := NewInteractive(e.options(), "admin@contoso.onmicrosoft.com", browser).Token(t.Context(), want); err != nil {
		t.Fatal(err)
	}
	if e.forms[0].Get("grant_type") != "authorization_code" || e.forms[0].Get("code_verifier") == "" {
		t.Errorf("%v", e.forms[0])
	}
	_, err := NewInteractive(e.options(), "", func(string) error { return errors.New("no display") }).Token(t.Context(), want)
	var failed *Error
	if !errors.As(err, &failed) || failed.Code != CodeNoBrowser {
		t.Errorf("%v", err)
	}
}

func certificate(t *testing.T, until time.Time) (*x509.Certificate, *rsa.PrivateKey) {
	t.Helper()
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "app"}, NotBefore: time.Now().Add(-48 * time.Hour), NotAfter: until}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	c, _ := x509.ParseCertificate(der)
	return c, key
}

func TestCertificate(t *testing.T) {
	c, key := certificate(t, time.Now().Add(time.Hour))
	pfx, err := pkcs12.Modern.Encode(key, c, nil, "secret")
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "app.pfx")
	os.WriteFile(path, pfx, 0o600)
	der, _ := x509.MarshalPKCS8PrivateKey(key)
	text := append(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: c.Raw}), pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der})...)
	if chain, _, err := ReadCertificate(text, ""); err != nil || !bytes.Equal(chain[0].Raw, c.Raw) {
		t.Errorf("PEM: %v", err)
	}
	for _, test := range []struct{ name, path, password, says string }{
		{"wrong password", path, "wrong-one", "password is not correct"},
		{"no such file", path + "x", "", "cannot be read"},
		{"not a certificate", "auth_test.go", "", ""},
	} {
		_, _, err := ReadCertificateFile(test.path, test.password)
		var failed *Error
		if !errors.As(err, &failed) || !strings.Contains(err.Error(), test.says) || test.password != "" && strings.Contains(err.Error(), test.password) {
			t.Errorf("%s: %v", test.name, err)
		}
	}
	chain, read, err := ReadCertificateFile(path, "secret")
	if err != nil {
		t.Fatal(err)
	}
	e := newEntra(t)
	o := e.options()
	o.Tenant, o.ClientID = "contoso.onmicrosoft.com", "app-id"
	credential, err := NewCertificate(o, chain, read)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := credential.Token(t.Context(), want); err != nil {
		t.Fatal(err)
	}
	if a := credential.Account(); !a.IsApp() || !a.Certificate || a.TenantID != tid {
		t.Errorf("%+v", a)
	}
	if e.forms[0].Get("client_assertion") == "" {
		t.Error("no assertion")
	}
	old, oldKey := certificate(t, time.Now().Add(-time.Hour))
	if _, err := NewCertificate(o, []*x509.Certificate{old}, oldKey); err == nil || !strings.Contains(err.Error(), "expired") {
		t.Errorf("expired: %v", err)
	}
}

func TestSecret(t *testing.T) {
	e := newEntra(t)
	o := e.options()
	o.Tenant, o.ClientID = tid, "app-id"
	s, err := NewSecret(o, "s3cret")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Token(t.Context(), want); err != nil || !s.Account().IsApp() {
		t.Errorf("%v %+v", err, s.Account())
	}
}

func TestAccessToken(t *testing.T) {
	o := Options{Environment: LocalEnvironment("https://localhost:1")}
	good := map[string]any{"aud": LocalResource + "/", "tid": tid, "upn": "u@c", "scp": "x", "exp": time.Now().Add(time.Hour).Unix()}
	with := func(k string, v any) string {
		c := map[string]any{}
		for n, x := range good {
			c[n] = x
		}
		c[k] = v
		return jwt(c)
	}
	for _, test := range []struct{ name, token, tenant, says string }{
		{"good", jwt(good), "", ""},
		{"same tenant", jwt(good), tid, ""},
		{"app id as audience", with("aud", exchangeAppID), "", ""},
		{"other audience", with("aud", "https://graph.microsoft.com"), "", "is for https://graph.microsoft.com"},
		{"other tenant", jwt(good), "99999999-2222-3333-4444-555555555555", "for the tenant"},
		{"expired", with("exp", 1000), "", "expired"},
		{"no permission", with("scp", ""), "", "no permission"},
		{"no token", "abc", "", "cannot be read"},
		{"broken", "a.b.c", "", "cannot be read"},
	} {
		t.Run(test.name, func(t *testing.T) {
			o.Tenant = test.tenant
			a, err := NewAccessToken(o, test.token, time.Now())
			if test.says == "" {
				if err != nil || a.Account().UserPrincipalName != "u@c" {
					t.Errorf("%v", err)
				}
				return
			}
			if err == nil || !strings.Contains(err.Error(), test.says) {
				t.Errorf("%v", err)
			}
		})
	}
}

func TestCancelled(t *testing.T) {
	e := newEntra(t)
	e.pending = 1 << 30
	ctx, cancel := context.WithCancel(t.Context())
	_, err := NewDeviceCode(e.options(), func(DevicePrompt) error { cancel(); return nil }).Token(ctx, want)
	if !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
}

func TestUnreachable(t *testing.T) {
	e := newEntra(t)
	o := e.options()
	e.Close()
	_, err := NewPassword(o, "a@b", "c").Token(t.Context(), want)
	var failed *Error
	if !errors.As(err, &failed) || failed.Code != CodeNetwork {
		t.Errorf("%v", err)
	}
}

func TestEnvironments(t *testing.T) {
	for _, e := range Environments() {
		if found, err := LookupEnvironment(strings.ToUpper(e.Name)); err != nil || found != e {
			t.Errorf("%s: %v", e.Name, err)
		}
	}
	if _, err := LookupEnvironment("Mars"); err == nil {
		t.Error("Mars")
	}
	e, _ := LookupEnvironment(Default)
	for _, bad := range []string{"http://outlook.office365.com", "x", "https://"} {
		if _, err := e.WithConnectionURI(bad); err == nil {
			t.Error(bad)
		}
	}
	if m, tenant, err := e.WithAuthorizationURI("https://login.microsoftonline.us/contoso.com"); err != nil || tenant != "contoso.com" || m.Private || m.Authority != "https://login.microsoftonline.us" {
		t.Errorf("%+v %q %v", m, tenant, err)
	}
}

func FuzzReadCertificate(f *testing.F) {
	f.Add([]byte("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"), "p")
	f.Add([]byte{0x30, 0x80}, "")
	f.Fuzz(func(t *testing.T, data []byte, password string) { ReadCertificate(data, password) })
}
