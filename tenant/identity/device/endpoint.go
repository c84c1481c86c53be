package device

import (
	"fmt"
	"net/http"

	"github.com/exosh/exosh/tenant/identity/aadsts"
	"github.com/exosh/exosh/tenant/identity/discovery"
	"github.com/exosh/exosh/tenant/identity/principal"
	"github.com/exosh/exosh/tenant/identity/resource"
	"github.com/exosh/exosh/tenant/identity/signin"
)

// Next is the flow that the sign-in pages hand back to Endpoint.Finish.
const Next = "device"

// Endpoint gives out codes and serves their page.
type Endpoint struct {
	Directory principal.Directory
	Store     *Store
	Pages     *signin.Pages
}

// Code answers POST /devicecode.
func (e *Endpoint) Code(w http.ResponseWriter, r *http.Request, ids aadsts.IDs, tenant string) {
	a, err := e.start(r, tenant)
	if err != nil {
		err.Write(w, r, ids)
		return
	}
	where := "https://" + r.Host + "/devicelogin"
	aadsts.NoStore(w)
	aadsts.WriteJSON(w, http.StatusOK, map[string]any{
		"user_code": a.UserCode, "device_code": a.DeviceCode, "verification_uri": where, "expires_in": int(lifetime.Seconds()), "interval": interval,
		"message": fmt.Sprintf("To sign in, use a web browser to open the page %s and enter the code %s to authenticate.", where, a.UserCode),
	})
}

func (e *Endpoint) start(r *http.Request, tenant string) (Authorization, *aadsts.Error) {
	tenantID := ""
	if !discovery.IsAlias(tenant) {
		t, ok := e.Directory.Tenant(tenant)
		if !ok {
			return Authorization{}, aadsts.UnknownTenant(tenant)
		}
		tenantID = t.ID
	}
	appID := r.PostFormValue("client_id")
	if appID == "" {
		return Authorization{}, aadsts.Missing("client_id")
	}
	app, ok := principal.FindApp(e.Directory, tenantID, appID)
	if !ok {
		return Authorization{}, aadsts.UnknownApp(appID, tenant)
	}
	scope := r.PostFormValue("scope")
	if scope == "" && r.PostFormValue("resource") == "" {
		return Authorization{}, aadsts.Missing("scope")
	}
	request, err := resource.Parse(scope)
	if scope == "" {
		request, err = resource.ParseResource(r.PostFormValue("resource"))
	}
	if err != nil {
		return Authorization{}, err
	}
	return e.Store.Create(tenant, app.ID, app.DisplayName, request), nil
}

var codePage = signin.Page(`{{define "content"}}<form method="post" action="/devicelogin"><h1>Enter code</h1><p>Enter the code displayed on your app or device.</p>
<input name="user_code" aria-label="Code" value="{{.Code}}" autocomplete="off" autofocus required>{{if .Problem}}<p class="problem" role="alert">{{.Problem}}</p>{{end}}<button type="submit">Next</button></form>{{end}}`)

// Page serves the page where the user enters the code.
func (e *Endpoint) Page(w http.ResponseWriter, r *http.Request, ids aadsts.IDs) {
	code, problem := r.URL.Query().Get("user_code"), ""
	if r.Method == http.MethodPost {
		code = r.PostFormValue("user_code")
		a, err := e.Store.Find(code)
		if err == nil {
			e.Pages.Start(w, r, ids, signin.Flow{Tenant: a.Tenant, AppName: a.AppName, Next: Next, Data: a.UserCode}, false)
			return
		}
		problem = err.Error()
	}
	signin.Render(w, http.StatusOK, codePage, map[string]any{"Code": code, "Problem": problem})
}

// Finish asks the signed-in user whether they meant it, and settles the authorization with the answer.
func (e *Endpoint) Finish(w http.ResponseWriter, r *http.Request, ids aadsts.IDs, flow signin.Flow) {
	if flow.Stage != "confirm" {
		if _, _, err := e.Pages.UserIn(flow.Tenant, flow.Session); err != nil {
			signin.ErrorPage(w, ids, err)
			return
		}
		flow.Stage = "confirm"
		e.Pages.Show(w, r, flow, http.StatusOK, "", ids)
		return
	}
	title := "You have signed in to the " + flow.AppName + " application on your device."
	err := (*aadsts.Error)(nil)
	if r.PostFormValue("answer") == "continue" {
		err = e.Store.Approve(flow.Data, flow.Session)
	} else {
		title, err = "You declined the sign-in.", e.Store.Decline(flow.Data)
	}
	if err != nil {
		signin.ErrorPage(w, ids, err)
		return
	}
	signin.Message(w, title, "You may now close this window.")
}
