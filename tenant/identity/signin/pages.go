// Package signin is the sign-in in the browser: user name, password, one-time code, and the session cookie that
// spares them next time. Whoever starts a sign-in (authorize, device) says what follows by Flow.Next; the state
// between two pages travels sealed in the form and is bound to the browser by a cookie. Start at Pages.Start.
package signin

import (
	"crypto/rand"
	"html/template"
	"net/http"
	"strings"
	"time"

	"github.com/exosh/exosh/tenant/identity/aadsts"
	"github.com/exosh/exosh/tenant/identity/issue"
	"github.com/exosh/exosh/tenant/identity/principal"
)

const (
	browserCookie = "esctx"
	sessionCookie = "ESTSAUTH"
	flowPurpose   = "signin"
	flowLifetime  = 30 * time.Minute
	sessionLife   = 24 * time.Hour
)

// Flow is a sign-in under way.
type Flow struct {
	Tenant  string    `json:"t"` // as in the path
	AppName string    `json:"n"`
	Next    string    `json:"x"` // a key of Pages.Finish
	Data    string    `json:"d"` // for Next
	Browser string    `json:"b"`
	Started time.Time `json:"s"`
	Stage   string    `json:"g"` // login, password, code, confirm
	Hint    string    `json:"h"`
	NeedMFA bool      `json:"m"`
	Session Session   `json:"u"`
}

// Session is a user who has proved who they are.
type Session struct {
	UserID, TenantID string
	AMR              []string
	AuthTime         time.Time
}

// Finish is what follows a sign-in.
type Finish func(w http.ResponseWriter, r *http.Request, ids aadsts.IDs, flow Flow)

// Pages serves the sign-in pages.
type Pages struct {
	Issuer *issue.Issuer
	Finish map[string]Finish
}

// Start shows the first page, or goes straight on when the browser has a session (fresh asks anyway).
func (p *Pages) Start(w http.ResponseWriter, r *http.Request, ids aadsts.IDs, flow Flow, fresh bool) {
	flow.Started, flow.Browser, flow.Stage = p.Issuer.Clock(), p.browser(w, r), "login"
	if session, ok := p.Session(r); ok && !fresh {
		flow.Session = session
		p.Finish[flow.Next](w, r, ids, flow)
		return
	}
	p.Show(w, r, flow, http.StatusOK, "", ids)
}

// Post takes a submitted page.
func (p *Pages) Post(w http.ResponseWriter, r *http.Request, ids aadsts.IDs) {
	flow, ok := p.Resume(r)
	if !ok {
		ErrorPage(w, ids, aadsts.New(50089, "Authentication failed due to flow token expired. Start the sign-in again."))
		return
	}
	switch flow.Stage {
	case "login":
		p.login(w, r, ids, flow)
	case "password":
		p.password(w, r, ids, flow)
	case "code":
		p.code(w, r, ids, flow)
	default:
		p.Finish[flow.Next](w, r, ids, flow)
	}
}

// Resume reads the state back from a submitted form.
func (p *Pages) Resume(r *http.Request) (Flow, bool) {
	var flow Flow
	if p.Issuer.Box.Open(flowPurpose, r.PostFormValue("ctx"), &flow) != nil {
		return flow, false
	}
	cookie, err := r.Cookie(browserCookie)
	ok := err == nil && cookie.Value == flow.Browser && p.Issuer.Clock().Sub(flow.Started) < flowLifetime && p.Finish[flow.Next] != nil
	return flow, ok
}

func (p *Pages) login(w http.ResponseWriter, r *http.Request, ids aadsts.IDs, flow Flow) {
	flow.Hint = strings.TrimSpace(r.PostFormValue("login"))
	if _, _, err := FindUser(p.Issuer.Directory, flow.Tenant, flow.Hint); err != nil {
		p.Show(w, r, flow, http.StatusOK, err.Error(), ids)
		return
	}
	flow.Stage = "password"
	if r.PostFormValue("passwd") != "" { // a password manager, or a client, filled in both at once
		p.password(w, r, ids, flow)
		return
	}
	p.Show(w, r, flow, http.StatusOK, "", ids)
}

func (p *Pages) password(w http.ResponseWriter, r *http.Request, ids aadsts.IDs, flow Flow) {
	tenant, user, err := FindUser(p.Issuer.Directory, flow.Tenant, flow.Hint)
	if err == nil {
		err = CheckPassword(user, r.PostFormValue("passwd"))
	}
	if err != nil {
		p.Show(w, r, flow, http.StatusOK, err.Error(), ids)
		return
	}
	uid, utid := user.Home(tenant.ID)
	flow.Session = Session{UserID: uid, TenantID: utid, AMR: []string{"pwd"}, AuthTime: p.Issuer.Clock()}
	if user.MFASecret != "" {
		flow.Stage = "code"
		p.Show(w, r, flow, http.StatusOK, "", ids)
		return
	}
	p.done(w, r, ids, flow)
}

func (p *Pages) code(w http.ResponseWriter, r *http.Request, ids aadsts.IDs, flow Flow) {
	_, user, err := FindUser(p.Issuer.Directory, flow.Tenant, flow.Hint)
	if err == nil && !CheckCode(user, r.PostFormValue("otc"), p.Issuer.Clock()) {
		err = aadsts.New(500121, "Authentication failed during strong authentication request: the code is wrong or too old.")
	}
	if err != nil {
		p.Show(w, r, flow, http.StatusOK, err.Error(), ids)
		return
	}
	flow.Session.AMR = []string{"pwd", "mfa"}
	p.done(w, r, ids, flow)
}

func (p *Pages) done(w http.ResponseWriter, r *http.Request, ids aadsts.IDs, flow Flow) {
	if sealed, err := p.Issuer.Box.Seal(sessionCookie, flow.Session); err == nil {
		setCookie(w, sessionCookie, sealed)
	}
	p.Finish[flow.Next](w, r, ids, flow)
}

// Session reads the browser's session, if its user may still sign in.
func (p *Pages) Session(r *http.Request) (Session, bool) {
	var s Session
	cookie, err := r.Cookie(sessionCookie)
	if err != nil || p.Issuer.Box.Open(sessionCookie, cookie.Value, &s) != nil || p.Issuer.Clock().Sub(s.AuthTime) > sessionLife {
		return s, false
	}
	_, _, gone := p.Issuer.FindStillGood(s.TenantID, s.UserID, s.AuthTime)
	return s, gone == nil
}

// UserIn finds a signed-in user as a tenant knows them ("organizations": their home).
func (p *Pages) UserIn(tenantName string, s Session) (principal.Tenant, principal.User, *aadsts.Error) {
	return p.Issuer.UserIn(tenantName, s.TenantID, s.UserID, s.AuthTime)
}

// SignOut ends the browser's session.
func SignOut(w http.ResponseWriter, ids aadsts.IDs) {
	http.SetCookie(w, &http.Cookie{Name: sessionCookie, Path: "/", MaxAge: -1, Secure: true, HttpOnly: true})
	Message(w, "You signed out of your account", "It's a good idea to close all browser windows.")
}

func (p *Pages) browser(w http.ResponseWriter, r *http.Request) string {
	if cookie, err := r.Cookie(browserCookie); err == nil && cookie.Value != "" {
		return cookie.Value
	}
	id := rand.Text()
	setCookie(w, browserCookie, id)
	return id
}

func setCookie(w http.ResponseWriter, name, value string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: "/", Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode})
}

// Show renders the page of the flow's stage.
func (p *Pages) Show(w http.ResponseWriter, r *http.Request, flow Flow, status int, problem string, ids aadsts.IDs) {
	sealed, err := p.Issuer.Box.Seal(flowPurpose, flow)
	if err != nil {
		ErrorPage(w, ids, aadsts.Internal())
		return
	}
	Render(w, status, stagePage, map[string]any{"Ctx": sealed, "Flow": flow, "Problem": problem, "Action": "/" + flow.Tenant + "/login"})
}

var stagePage = template.Must(template.Must(template.New("stage").Parse(layout)).Parse(stages))
