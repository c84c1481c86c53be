package module

import (
	"context"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/exosh/exosh/exchange/wire"
	"github.com/exosh/exosh/powershell/cmdlet"
	"github.com/exosh/exosh/powershell/host"
	"github.com/exosh/exosh/powershell/object"
	"github.com/exosh/exosh/powershell/stream"
)

// session is the part of a runspace that this module uses.
type session struct {
	cmdlet.Session
	ui        fakeUI
	modules   fakeModules
	variables fakeVariables
	state     map[any]any
	closers   []func()
}

func newSession() *session {
	return &session{state: map[any]any{}, variables: fakeVariables{values: map[string]object.Value{}}}
}

func (s *session) Host() host.Host             { return s }
func (s *session) Name() string                { return "test" }
func (s *session) Version() string             { return "1" }
func (s *session) Culture() string             { return "en-US" }
func (s *session) UI() host.UI                 { return &s.ui }
func (s *session) Now() time.Time              { return time.Now() }
func (s *session) OpenBrowser(string) error    { return errors.New("no display") }
func (s *session) Exit(int)                    {}
func (s *session) Modules() cmdlet.Modules     { return &s.modules }
func (s *session) Variables() cmdlet.Variables { return &s.variables }
func (s *session) OnClose(f func()) func()     { s.closers = append(s.closers, f); return func() {} }
func (s *session) State(key any, make func() any) any {
	if s.state[key] == nil {
		s.state[key] = make()
	}
	return s.state[key]
}

type fakeUI struct {
	host.UI
	text   strings.Builder
	secret string
}

func (u *fakeUI) Write(s string)              { u.text.WriteString(s) }
func (u *fakeUI) WriteLine(s string)          { u.text.WriteString(s + "\n") }
func (u *fakeUI) WriteColored(s, _, _ string) { u.text.WriteString(s) }
func (u *fakeUI) ReadSecret() (string, error) { return u.secret, nil }

type fakeModules struct {
	cmdlet.Modules
	loaded []*cmdlet.Module
}

func (m *fakeModules) Add(n *cmdlet.Module, _ cmdlet.ImportOptions) error {
	m.loaded = append(m.loaded, n)
	return nil
}

func (m *fakeModules) Remove(n *cmdlet.Module, _ bool) error {
	for i := range m.loaded {
		if m.loaded[i] == n {
			m.loaded = append(m.loaded[:i], m.loaded[i+1:]...)
			break
		}
	}
	return nil
}

type fakeVariables struct {
	cmdlet.Variables
	values map[string]object.Value
}

func (v *fakeVariables) Get(name string) (object.Value, bool) { x, ok := v.values[name]; return x, ok }
func (v *fakeVariables) New(n cmdlet.Variable, _ cmdlet.Scope, _ bool) error {
	v.values[n.Name] = n.Value
	return nil
}

// streams records what a cmdlet writes.
type streams struct {
	out      []object.Value
	errors   []*stream.ErrorRecord
	warnings []string
	asked    []string
	agree    bool
}

func (s *streams) Write(v object.Value) error                       { s.out = append(s.out, v); return nil }
func (s *streams) WriteError(r *stream.ErrorRecord) error           { s.errors = append(s.errors, r); return nil }
func (s *streams) WriteWarning(t string) error                      { s.warnings = append(s.warnings, t); return nil }
func (s *streams) WriteVerbose(string) error                        { return nil }
func (s *streams) WriteDebug(string) error                          { return nil }
func (s *streams) WriteInformation(*stream.InformationRecord) error { return nil }
func (s *streams) WriteProgress(*stream.ProgressRecord) error       { return nil }
func (s *streams) ShouldProcess(string, string) (bool, error)       { return s.agree, nil }
func (s *streams) ShouldContinue(string, string) (bool, error)      { return s.agree, nil }
func (s *streams) ShouldProcessText(d, _, _ string) (bool, error) {
	s.asked = append(s.asked, d)
	return s.agree, nil
}

// declare is a catalogue of a few cmdlets.
func declare(name string) (*cmdlet.Declaration, error) {
	d := &cmdlet.Declaration{Name: name, Advanced: true}
	add := func(typeName string, names ...string) {
		for _, n := range names {
			d.Parameters = append(d.Parameters, &cmdlet.Parameter{Name: n, TypeName: typeName})
		}
	}
	switch name {
	case "Connect-ExchangeOnline":
		add("string", "ExchangeEnvironmentName", "UserPrincipalName", "AccessToken", "Prefix", "Organization", "AppId", "CertificateFilePath", "CertificateThumbprint", "ConnectionUri", "AzureADAuthorizationEndpointUri", "DelegatedOrganization")
		add("string[]", "CommandName")
		add("switch", "InlineCredential", "Device", "ShowBanner", "ManagedIdentity", "BypassMailboxAnchoring", "SkipLoadingFormatData")
		add("object", "Credential", "CertificatePassword", "PageSize")
	case "Disconnect-ExchangeOnline", "Get-ConnectionInformation":
		add("string[]", "ConnectionId", "ModulePrefix")
		d.SupportsShouldProcess = name[0] == 'D'
	default:
		add("object", "Identity", "ResultSize")
		d.SupportsShouldProcess, d.ConfirmImpact = !strings.HasPrefix(name, "Get-"), cmdlet.ConfirmMedium
		if strings.HasPrefix(name, "Remove-") {
			d.ConfirmImpact = cmdlet.ConfirmHigh
		}
	}
	return d, d.Finish(object.LookupType)
}

// service is identity provider and admin API in one.
type service struct {
	*httptest.Server
	calls    []*wire.InvokeRequest
	anchors  []string
	password string
}

func jwt(claims map[string]any) string {
	b, _ := json.Marshal(claims)
	return "e30." + base64.RawURLEncoding.EncodeToString(b) + ".c2ln"
}

const tenantID = "11111111-2222-3333-4444-555555555555"

func token() string {
	return jwt(map[string]any{"aud": "https://outlook.office365.com", "tid": tenantID, "oid": "o", "upn": "admin@contoso.onmicrosoft.com", "scp": "x", "exp": time.Now().Add(time.Hour).Unix()})
}

func newService(t *testing.T) *service {
	s := &service{}
	s.Server = httptest.NewTLSServer(s)
	t.Cleanup(s.Close)
	return s
}

func (s *service) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p := r.URL.Path
	put := func(v any) { w.Header().Set("Content-Type", "application/json"); json.NewEncoder(w).Encode(v) }
	switch {
	case strings.HasSuffix(p, "openid-configuration"):
		b := s.URL + "/organizations"
		put(map[string]any{"issuer": b + "/v2.0", "authorization_endpoint": b + "/oauth2/v2.0/authorize", "token_endpoint": b + "/oauth2/v2.0/token", "device_authorization_endpoint": b + "/oauth2/v2.0/devicecode"})
	case strings.Contains(strings.ToLower(p), "userrealm"):
		put(map[string]any{"account_type": "Managed", "domain_name": "contoso", "cloud_instance_name": "local", "cloud_audience_urn": "urn:x"})
	case strings.HasSuffix(p, "/token"):
		s.password = r.FormValue("password")
		put(map[string]any{"token_type": "Bearer", "expires_in": 3599, "scope": r.FormValue("scope"), "access_token": token(), "refresh_token": "r",
			"id_token": jwt(map[string]any{"tid": tenantID, "oid": "o", "sub": "s", "preferred_username": "admin@contoso.onmicrosoft.com"})})
	case strings.Contains(p, "EXOBanner"):
		put(map[string]any{"value": "Welcome"})
	case strings.Contains(p, "EXOModuleFile"):
		names := "Get-Mailbox,Set-Mailbox,Remove-Mailbox"
		if c := r.Header.Get("CommandName"); c != "*" {
			names = c
		}
		put(map[string]any{"value": []wire.ModuleFile{{FileName: "ExchangeOnline.psm1", ExportedCmdlets: names}}})
	case strings.HasSuffix(p, "/InvokeCommand"):
		body, _ := io.ReadAll(r.Body)
		q, _ := wire.DecodeInvoke(body)
		s.calls, s.anchors = append(s.calls, q), append(s.anchors, r.Header.Get(wire.HeaderAnchorMailbox))
		s.invoke(w, q)
	default:
		http.NotFound(w, r)
	}
}

var mailbox = wire.NewTemplate([]wire.Column{{Name: "Name"}, {Name: "Identity"}})

func (s *service) invoke(w http.ResponseWriter, q *wire.InvokeRequest) {
	id, _ := q.Get("Identity")
	if id == "nobody" {
		w.Header().Set(wire.HeaderExceptionType, "ManagementObjectNotFoundException")
		w.WriteHeader(404)
		w.Write(wire.NewError(404, wire.ExecutionFailed, "Ex6F9304", "X", "not found", "").Encode())
		return
	}
	head := wire.AnswerHead{Warnings: []string{"careful"}}
	if !strings.HasPrefix(q.CmdletName, "Get-") {
		head.ConfirmationMessage = "Doing it to " + fmt.Sprint(id)
	}
	a := wire.NewAnswerWriter(w, head)
	if strings.HasPrefix(q.CmdletName, "Get-") {
		a.Row(mailbox, []wire.Cell{{Column: 0, Value: "n"}, {Column: 1, Value: "i"}})
	}
	a.Close()
}

func (s *service) config() Config {
	pool := x509.NewCertPool()
	pool.AddCert(s.Certificate())
	return Config{Declare: declare, Local: func(context.Context) (LocalTenant, error) {
		return LocalTenant{BaseURL: s.URL, CAs: pool, UserName: "admin@contoso.onmicrosoft.com", Password: "seeded"}, nil
	}}
}

type args map[string]object.Value

// call runs a cmdlet as the engine does.
func call(t *testing.T, s *session, c cmdlet.Cmdlet, a args, out *streams) error {
	t.Helper()
	d, err := c.Declaration()
	if err != nil {
		t.Fatal(err)
	}
	b := cmdlet.NewBound(d)
	for k, v := range a {
		i := d.Index(k)
		if i < 0 {
			t.Fatalf("%s has no %s", c.Name, k)
		}
		b.Values[i], b.Given[i] = v, true
	}
	inv := &cmdlet.Invocation{Streams: out, Args: b, Name: c.Name, Ctx: t.Context(), Sess: s}
	r := c.New()
	if begin, ok := r.(cmdlet.Beginner); ok {
		if err := begin.Begin(inv); err != nil {
			return err
		}
	}
	return r.Process(inv)
}

func find(t *testing.T, m *cmdlet.Module, name string) cmdlet.Cmdlet {
	t.Helper()
	for _, c := range m.Cmdlets {
		if c.Name == name {
			return c
		}
	}
	t.Fatalf("no %s", name)
	return cmdlet.Cmdlet{}
}

func TestSession(t *testing.T) {
	s, service := newSession(), newService(t)
	c := service.config()
	c.DefaultEnvironment = "Local"
	m := New(c)
	out := &streams{agree: true}
	if err := call(t, s, find(t, m, "Connect-ExchangeOnline"), nil, out); err != nil {
		t.Fatal(err)
	}
	if service.password != "seeded" || !strings.Contains(s.ui.text.String(), "Welcome") || len(out.out) != 0 {
		t.Errorf("password %q, %q, %v", service.password, s.ui.text.String(), out.out)
	}
	if err := call(t, s, find(t, m, "Connect-ExchangeOnline"), args{"Prefix": "Other", "ShowBanner": false, "CommandName": object.NewStrings([]string{"Get-Mailbox"})}, out); err != nil {
		t.Fatal(err)
	}
	if err := call(t, s, find(t, m, "Get-ConnectionInformation"), nil, out); err != nil || len(out.out) != 2 {
		t.Fatalf("%v %v", err, out.out)
	}
	first := out.out[0].(*object.Object)
	if names := strings.Join(first.Names(), " "); !strings.HasPrefix(names, "ConnectionId State Id Name UserPrincipalName ConnectionUri") || first.Len() != 19 {
		t.Errorf("%s", names)
	}
	for name, want := range map[string]any{"State": "Connected", "Id": int32(1), "Name": "ExchangeOnline_1", "UserPrincipalName": "admin@contoso.onmicrosoft.com", "TenantID": tenantID, "TokenStatus": "Active", "ConnectionUsedForInbuiltCmdlets": false} {
		if v, _ := first.Get(name); v != want {
			t.Errorf("%s is %v", name, v)
		}
	}
	if len(s.modules.loaded) != 2 || len(s.modules.loaded[0].Cmdlets) != 3 || len(s.modules.loaded[1].Cmdlets) != 1 || s.modules.loaded[1].Prefix != "Other" {
		t.Errorf("%v", s.modules.loaded)
	}
	get := find(t, s.modules.loaded[0], "Get-Mailbox")
	out.out = nil
	if err := call(t, s, get, args{"ResultSize": "Unlimited"}, out); err != nil || len(out.out) != 1 || out.warnings[0] != "careful" {
		t.Fatalf("%v %+v", err, out)
	}
	if n := object.TypeNames(out.out[0])[0]; n != "Deserialized.Microsoft.Exchange.Data.Directory.Management.Mailbox" || service.anchors[0] != "UPN:admin@contoso.onmicrosoft.com" {
		t.Errorf("%s %v", n, service.anchors)
	}
	disconnect := find(t, m, "Disconnect-ExchangeOnline")
	if err := call(t, s, disconnect, args{"ModulePrefix": object.NewStrings([]string{"other"})}, out); err != nil || len(s.modules.loaded) != 1 {
		t.Fatalf("%v %v", err, s.modules.loaded)
	}
	if err := call(t, s, disconnect, args{"Confirm": false}, out); err != nil || len(s.modules.loaded) != 0 || len(stateOf(s).all()) != 0 {
		t.Fatalf("%v %v", err, s.modules.loaded)
	}
	out.errors = nil
	if call(t, s, get, nil, out); len(out.errors) != 1 || !strings.Contains(out.errors[0].Message(), "closed") {
		t.Errorf("after signing out: %v", out.errors)
	}
}

func TestWaysOfSigningIn(t *testing.T) {
	for _, test := range []struct {
		name string
		args args
		says string // the error; empty for success
	}{
		{"inline credential", args{"InlineCredential": true, "UserPrincipalName": "a@b"}, ""},
		{"access token", args{"AccessToken": token()}, ""},
		{"access token for something else", args{"AccessToken": jwt(map[string]any{"aud": "x", "exp": 1})}, "is for x"},
		{"an account alone means the browser", args{"UserPrincipalName": "a@b"}, "No browser"},
		{"managed identity", args{"ManagedIdentity": true}, "-ManagedIdentity is not built yet"},
		{"delegated organization", args{"DelegatedOrganization": "x"}, "-DelegatedOrganization is not built yet"},
		{"app without certificate", args{"AppId": "x"}, "CertificateFilePath"},
		{"certificate without organization", args{"AppId": "x", "CertificateThumbprint": "y"}, "-Organization"},
		{"bad prefix", args{"Prefix": "a-b"}, "special characters"},
		{"reserved prefix", args{"Prefix": "exo"}, "reserved Prefix"},
		{"unknown environment", args{"ExchangeEnvironmentName": "Mars"}, "no Exchange environment"},
		{"address without https", args{"ConnectionUri": "http://x"}, "Invalid ConnectionUri"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s, service := newSession(), newService(t)
			s.ui.secret = "typed"
			if test.args["ExchangeEnvironmentName"] == nil {
				test.args["ExchangeEnvironmentName"] = "Local"
			}
			err := call(t, s, find(t, New(service.config()), "Connect-ExchangeOnline"), test.args, &streams{})
			if test.says == "" {
				if err != nil || len(s.modules.loaded) != 1 {
					t.Fatal(err)
				}
				if test.args["InlineCredential"] != nil && service.password != "typed" {
					t.Errorf("password %q", service.password)
				}
				return
			}
			var thrown *stream.Terminating
			if !errors.As(err, &thrown) || !strings.Contains(thrown.Record.Message(), test.says) {
				t.Errorf("%v", err)
			}
			if len(s.modules.loaded) != 0 || len(stateOf(s).all()) != 0 {
				t.Error("something is left behind")
			}
		})
	}
}

func TestProxy(t *testing.T) {
	for _, test := range []struct {
		name, cmdlet string
		args         args
		agree        bool
		calls        int
		asked        int
		sent         string // a parameter of the last call
		value        any
		failed       bool
	}{
		{"a change of medium impact just happens", "Set-Mailbox", args{"Identity": "x"}, false, 1, 0, "Identity", "x", false},
		{"one of high impact asks", "Remove-Mailbox", args{"Identity": "x"}, true, 2, 1, "Confirm", false, false},
		{"and does nothing when refused", "Remove-Mailbox", args{"Identity": "x"}, false, 1, 1, "Confirm", true, false},
		{"unless told not to ask", "Remove-Mailbox", args{"Identity": "x", "Confirm": false}, false, 1, 0, "Confirm", false, false},
		{"what if", "Remove-Mailbox", args{"Identity": "x", "WhatIf": true}, false, 1, 1, "WhatIf", true, false},
		{"not found", "Get-Mailbox", args{"Identity": "nobody"}, false, 1, 0, "Identity", "nobody", true},
		{"nothing wanted", "Get-Mailbox", args{"ResultSize": "0"}, false, 0, 0, "", nil, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			s, service := newSession(), newService(t)
			out := &streams{agree: test.agree}
			if err := call(t, s, find(t, New(service.config()), "Connect-ExchangeOnline"), args{"ExchangeEnvironmentName": "local"}, out); err != nil {
				t.Fatal(err)
			}
			if err := call(t, s, find(t, s.modules.loaded[0], test.cmdlet), test.args, out); err != nil {
				t.Fatal(err)
			}
			if len(service.calls) != test.calls || len(out.asked) != test.asked || (len(out.errors) > 0) != test.failed {
				t.Fatalf("%d calls, asked %q, errors %v", len(service.calls), out.asked, out.errors)
			}
			if test.calls > 0 {
				if v, _ := service.calls[test.calls-1].Get(test.sent); v != test.value {
					t.Errorf("%s is %v", test.sent, v)
				}
			}
			if s.variables.values[statusVariable] != !test.failed {
				t.Errorf("$%s is %v", statusVariable, s.variables.values[statusVariable])
			}
			if test.name == "not found" && out.errors[0].CategoryInfo.Reason != "ManagementObjectNotFoundException" {
				t.Errorf("%+v", out.errors[0].CategoryInfo)
			}
		})
	}
}
