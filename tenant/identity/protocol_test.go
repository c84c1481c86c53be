package identity_test

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/exosh/exosh/tenant/identity"
)

type answer struct {
	status      int
	header      http.Header
	AccessToken string `json:"access_token"`
	Refresh     string `json:"refresh_token"`
	IDToken     string `json:"id_token"`
	Scope       string `json:"scope"`
	Device      string `json:"device_code"`
	Error       string `json:"error"`
	Description string `json:"error_description"`
	Codes       []int  `json:"error_codes"`
	Trace       string `json:"trace_id"`
	Correlation string `json:"correlation_id"`
	Timestamp   string `json:"timestamp"`
	URI         string `json:"error_uri"`
	Suberror    string `json:"suberror"`
}

func (s *service) post(t testing.TB, path string, pairs ...string) answer {
	t.Helper()
	form := url.Values{}
	for i := 0; i+1 < len(pairs); i += 2 {
		form.Set(pairs[i], pairs[i+1])
	}
	request, _ := http.NewRequestWithContext(t.Context(), http.MethodPost, s.base+path, strings.NewReader(form.Encode()))
	request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	request.Header.Set("client-request-id", "99999999-9999-4999-8999-999999999999")
	got, err := s.client.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer got.Body.Close()
	a := answer{status: got.StatusCode, header: got.Header}
	if err := json.NewDecoder(got.Body).Decode(&a); err != nil {
		t.Fatal(err)
	}
	return a
}

const (
	tokenPath = "/contoso.example/oauth2/v2.0/token"
	shell     = identity.ExchangePowerShellAppID
)

func TestTokenErrors(t *testing.T) {
	s := serve(t)
	pending := s.post(t, "/organizations/oauth2/v2.0/devicecode", "client_id", shell, "scope", exchange)
	cases := []struct {
		name, path string
		form       []string
		status     int
		code       int
		err        string
	}{
		{"no grant", tokenPath, []string{"client_id", shell}, 400, 900144, "invalid_request"},
		{"no client", tokenPath, []string{"grant_type", "password"}, 400, 900144, "invalid_request"},
		{"unknown grant", tokenPath, []string{"grant_type", "magic", "client_id", shell}, 400, 70003, "unsupported_grant_type"},
		{"unknown tenant", "/nowhere.example/oauth2/v2.0/token", []string{"grant_type", "password", "client_id", shell}, 400, 90002, "invalid_request"},
		{"unknown app", tokenPath, []string{"grant_type", "client_credentials", "client_id", contoso, "client_secret", "x", "scope", exchange}, 400, 700016, "unauthorized_client"},
		{"wrong secret", tokenPath, []string{"grant_type", "client_credentials", "client_id", daemonID, "client_secret", "x", "scope", exchange}, 401, 7000215, "invalid_client"},
		{"no credential", tokenPath, []string{"grant_type", "client_credentials", "client_id", daemonID, "scope", exchange}, 401, 7000218, "invalid_client"},
		{"public app for itself", tokenPath, []string{"grant_type", "client_credentials", "client_id", shell, "scope", exchange}, 401, 7000218, "invalid_client"},
		{"no tenant for an app", "/organizations/oauth2/v2.0/token", []string{"grant_type", "client_credentials", "client_id", daemonID, "client_secret", "app secret", "scope", exchange}, 400, 50059, "invalid_request"},
		{"assertion that is none", tokenPath, []string{"grant_type", "client_credentials", "client_id", daemonID, "client_assertion", "x.y.z", "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer", "scope", exchange}, 401, 50027, "invalid_client"},
		{"unknown resource", tokenPath, []string{"grant_type", "client_credentials", "client_id", daemonID, "client_secret", "app secret", "scope", "https://x.example/.default"}, 400, 500011, "invalid_resource"},
		{"wrong password", tokenPath, []string{"grant_type", "password", "client_id", shell, "username", admin, "password", "x", "scope", exchange}, 400, 50126, "invalid_grant"},
		{"common", "/common/oauth2/v2.0/token", []string{"grant_type", "password", "client_id", shell, "username", admin, "password", "x", "scope", exchange}, 400, 9001023, "invalid_request"},
		{"second factor", tokenPath, []string{"grant_type", "password", "client_id", shell, "username", careful, "password", passphrase, "scope", exchange}, 400, 50076, "invalid_grant"},
		{"foreign code", tokenPath, []string{"grant_type", "authorization_code", "client_id", shell, "code", "1.x", "redirect_uri", "http://localhost"}, 400, 70000, "invalid_grant"},
		{"foreign refresh token", tokenPath, []string{"grant_type", "refresh_token", "client_id", shell, "refresh_token", "1.x"}, 400, 70000, "invalid_grant"},
		{"pending", "/organizations/oauth2/v2.0/token", []string{"grant_type", "urn:ietf:params:oauth:grant-type:device_code", "client_id", shell, "device_code", pending.Device}, 400, 70016, "authorization_pending"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			a := s.post(t, c.path, c.form...)
			if a.status != c.status || len(a.Codes) != 1 || a.Codes[0] != c.code || a.Error != c.err {
				t.Fatalf("got %d %v %s: %s", a.status, a.Codes, a.Error, a.Description)
			}
			if a.Correlation != "99999999-9999-4999-8999-999999999999" || a.Trace == "" || a.Trace != a.header.Get("x-ms-request-id") || a.Timestamp == "" || !strings.Contains(a.URI, "/error?code=") {
				t.Errorf("ids %+v", a)
			}
			if !strings.Contains(a.header.Get("Cache-Control"), "no-store") || !strings.Contains(a.header.Get("x-ms-clitelem"), "1,") {
				t.Errorf("headers %v", a.header)
			}
		})
	}
	s.clock.Move(16 * time.Minute)
	if a := s.post(t, "/organizations/oauth2/v2.0/token", "grant_type", "device_code", "client_id", shell, "device_code", pending.Device); a.Error != "expired_token" {
		t.Errorf("after its time a device code answers %s", a.Description)
	}
}

func TestSecret(t *testing.T) {
	s := serve(t)
	a := s.post(t, tokenPath, "grant_type", "client_credentials", "client_id", daemonID, "client_secret", "app secret", "scope", exchange+" openid offline_access profile")
	if a.AccessToken == "" || a.Refresh != "" || a.IDToken != "" || a.Scope != "" {
		t.Fatalf("%+v", a)
	}
	if c := s.good(t, a.AccessToken); c.AppACR != "1" || !c.IsApp() {
		t.Errorf("claims %+v", c)
	}
}

func TestAuthorizationCode(t *testing.T) {
	s := serve(t)
	const verifier = "a-verifier-that-is-long-enough-to-be-taken-seriously"
	sum := sha256.Sum256([]byte(verifier))
	query := url.Values{
		"client_id": {shell}, "response_type": {"code"}, "redirect_uri": {"http://localhost:1"}, "scope": {exchange + " openid offline_access"}, "state": {"st"},
		"code_challenge": {base64.RawURLEncoding.EncodeToString(sum[:])}, "code_challenge_method": {"S256"}, "nonce": {"n"},
	}
	b := s.browser()
	b.client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	code := func(first bool) string {
		t.Helper()
		var location *url.URL
		b.client.Transport = spy{b.client.Transport, func(r *http.Response) {
			if u, err := r.Location(); err == nil {
				location = u
			}
		}}
		if err := b.open(s.base + "/organizations/oauth2/v2.0/authorize?" + query.Encode()); err != nil {
			t.Fatal(err)
		}
		if first {
			if err := b.signIn(admin, "wrong"); err != nil {
				t.Fatal(err)
			}
			b.wants(t, "AADSTS50126")
			if err := b.submit("passwd", passphrase); err != nil {
				t.Fatal(err)
			}
		}
		if location == nil || location.Query().Get("state") != "st" || location.Query().Get("code") == "" {
			t.Fatalf("redirect %v\n%s", location, b.body)
		}
		return location.Query().Get("code")
	}
	redeem := func(code, verifier string) answer {
		return s.post(t, tokenPath, "grant_type", "authorization_code", "client_id", shell, "code", code, "redirect_uri", "http://localhost:1", "code_verifier", verifier)
	}
	one := code(true)
	a := redeem(one, verifier)
	if a.AccessToken == "" || a.Refresh == "" || a.IDToken == "" || !strings.Contains(a.Scope, exchange) {
		t.Fatalf("%+v", a)
	}
	s.good(t, a.AccessToken)
	if again := redeem(one, verifier); again.Codes == nil || again.Codes[0] != 54005 {
		t.Errorf("second redemption: %+v", again)
	}
	if wrong := redeem(code(false), "not it"); wrong.Codes == nil || wrong.Codes[0] != 501481 {
		t.Errorf("wrong verifier: %+v", wrong)
	}
	old := code(false)
	s.clock.Move(11 * time.Minute)
	if late := redeem(old, verifier); late.Codes == nil || late.Codes[0] != 70008 {
		t.Errorf("late: %+v", late)
	}
	query.Set("redirect_uri", "https://evil.example")
	if err := b.open(s.base + "/organizations/oauth2/v2.0/authorize?" + query.Encode()); err != nil {
		t.Fatal(err)
	}
	b.wants(t, "AADSTS50011")
	query.Set("redirect_uri", "http://localhost:1")
	query.Del("code_challenge")
	if err := b.open(s.base + "/organizations/oauth2/v2.0/authorize?" + query.Encode()); err != nil {
		t.Fatal(err)
	}
	if b.status != http.StatusFound {
		t.Errorf("without PKCE: %d", b.status)
	}
}

// spy sees the answers on their way.
type spy struct {
	http.RoundTripper
	see func(*http.Response)
}

func (s spy) RoundTrip(r *http.Request) (*http.Response, error) {
	answer, err := s.RoundTripper.RoundTrip(r)
	if err == nil {
		s.see(answer)
	}
	return answer, err
}

func TestVerifyRefuses(t *testing.T) {
	s := serve(t)
	fresh := func() string {
		return s.post(t, tokenPath, "grant_type", "password", "client_id", shell, "username", admin, "password", passphrase, "scope", exchange).AccessToken
	}
	token := fresh()
	parts := strings.Split(token, ".")
	payload, _ := base64.RawURLEncoding.DecodeString(parts[1])
	forged := parts[0] + "." + base64.RawURLEncoding.EncodeToString([]byte(strings.Replace(string(payload), admin, careful, 1))) + "." + parts[2]
	unsigned := base64.RawURLEncoding.EncodeToString([]byte(`{"alg":"none"}`)) + "." + parts[1] + "."
	other := serve(t)
	foreign := other.post(t, tokenPath, "grant_type", "password", "client_id", shell, "username", admin, "password", passphrase, "scope", exchange).AccessToken
	refused := func(name, token, want string, audiences ...string) {
		t.Helper()
		if audiences == nil {
			audiences = identity.ExchangeAudiences()
		}
		var refusal *identity.VerifyError
		if _, err := s.Verify(t.Context(), token, audiences...); !errors.As(err, &refusal) || refusal.Reason != want {
			t.Errorf("%s: got %v, want %s", name, err, want)
		}
	}
	s.good(t, token)
	refused("no token", "", identity.ReasonMalformed)
	refused("unsigned", unsigned, identity.ReasonMalformed)
	refused("forged", forged, identity.ReasonSignature)
	refused("foreign", foreign, identity.ReasonSignature)
	refused("audience", token, identity.ReasonAudience, "https://graph.microsoft.com")
	s.clock.Move(-time.Hour)
	refused("not yet", token, identity.ReasonLifetime)
	s.clock.Move(4 * time.Hour)
	refused("expired", token, identity.ReasonLifetime)
	token = fresh()
	s.dir.change(adminID, func(u *identity.User) { u.Disabled = true })
	refused("disabled", token, identity.ReasonRevoked)
}

func TestDiscovery(t *testing.T) {
	s := serve(t)
	cases := []struct {
		path   string
		status int
		want   string
	}{
		{"/common/v2.0/.well-known/openid-configuration", 200, `"issuer":"` + s.base + `/{tenantid}/v2.0"`},
		{"/Contoso.Example/V2.0/.well-known/OpenID-Configuration", 200, `"token_endpoint":"` + s.base + `/` + contoso + `/oauth2/v2.0/token"`},
		{"/nowhere.example/v2.0/.well-known/openid-configuration", 400, "AADSTS90002"},
		{"/common/discovery/v2.0/keys", 200, `"x5c":[`},
		{"/common/discovery/instance?api-version=1.1&authorization_endpoint=" + url.QueryEscape(s.base+"/organizations/oauth2/v2.0/authorize"), 200, "tenant_discovery_endpoint"},
		{"/common/discovery/instance?authorization_endpoint=https://evil.example/x", 400, "AADSTS50049"},
		{"/common/UserRealm/" + admin + "?api-version=1.0", 200, `"account_type":"Managed"`},
		{"/common/userrealm/who@else.example?api-version=1.0", 200, `"account_type":"Unknown"`},
		{"/contoso.example/oauth2/v2.0/token", 400, "AADSTS900561"},
		{"/contoso.example/oauth2/v2.0/logout", 200, "You signed out"},
		{"/nothing/here", 404, "exist"},
	}
	for _, c := range cases {
		t.Run(c.path, func(t *testing.T) {
			got, err := s.client.Get(s.base + c.path)
			if err != nil {
				t.Fatal(err)
			}
			defer got.Body.Close()
			text, _ := io.ReadAll(got.Body)
			if got.StatusCode != c.status || !strings.Contains(string(text), c.want) {
				t.Errorf("got %d %s", got.StatusCode, text)
			}
		})
	}
	for path, want := range map[string]bool{"/adminapi/beta/x/InvokeCommand": false, "/": false, "/devicelogin": true, "/x/login": true} {
		if s.Owns(path) != want {
			t.Errorf("Owns(%q) = %v", path, !want)
		}
	}
}

func TestFolderKeepsSignIns(t *testing.T) {
	s := serve(t)
	dir := t.TempDir()
	first, err := identity.New(identity.Config{Directory: s.dir, Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	before, err := first.Verifier().Keys.All() // made beside the start: wait for the files
	if err != nil {
		t.Fatal(err)
	}
	again, err := identity.New(identity.Config{Directory: s.dir, Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	if !first.Authority().Certificate().Equal(again.Authority().Certificate()) {
		t.Error("the second start made another authority")
	}
	after, err := again.Verifier().Keys.All()
	if err != nil || before[0].ID != after[0].ID || before[1].ID != after[1].ID {
		t.Errorf("the second start made other signing keys (%v)", err)
	}
	if _, err := identity.New(identity.Config{}); err == nil {
		t.Error("a provider without a directory was made")
	}
}

func FuzzAssertion(f *testing.F) {
	f.Add("a.b.c")
	f.Add("eyJhbGciOiJQUzI1NiIsIng1dCI6IngifQ.e30.eA")
	s := serve(f)
	f.Fuzz(func(t *testing.T, text string) {
		a := s.post(t, tokenPath, "grant_type", "client_credentials", "client_id", daemonID, "client_assertion", text, "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer", "scope", exchange)
		if a.AccessToken != "" {
			t.Fatal("a token for nothing")
		}
	})
}
