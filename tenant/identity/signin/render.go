package signin

import (
	"bytes"
	"html/template"
	"net/http"

	"github.com/exosh/exosh/tenant/identity/aadsts"
)

const layout = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Sign in to your account</title><style>body{font:15px "Segoe UI",sans-serif;background:#f2f2f2}main{background:#fff;max-width:22rem;margin:12vh auto;padding:2.5rem;box-shadow:0 2px 6px #0003}
h1{font-size:1.5rem;font-weight:600}input:not([type=hidden]){display:block;width:100%;box-sizing:border-box;margin:.8rem 0;padding:.4rem}button{background:#0067b8;color:#fff;border:0;padding:.5rem 1.5rem;margin-right:.5rem}.problem{color:#c00}</style></head>
<body><main>{{template "content" .}}</main></body></html>`

const stages = `{{define "content"}}<form method="post" action="{{.Action}}"><input type="hidden" name="ctx" value="{{.Ctx}}">
{{if eq .Flow.Stage "login"}}<h1>Sign in</h1>{{if .Flow.AppName}}<p>to continue to {{.Flow.AppName}}</p>{{end}}
<input type="email" name="login" aria-label="Email or user name" autocomplete="username" value="{{.Flow.Hint}}" autofocus required>
{{else if eq .Flow.Stage "password"}}<p>{{.Flow.Hint}}</p><h1>Enter password</h1>
<input type="password" name="passwd" aria-label="Password" autocomplete="current-password" autofocus required>
{{else if eq .Flow.Stage "code"}}<p>{{.Flow.Hint}}</p><h1>Enter code</h1><p>Enter the code displayed in the authenticator app.</p>
<input name="otc" aria-label="Code" inputmode="numeric" autocomplete="one-time-code" autofocus required>
{{else}}<h1>Are you trying to sign in to {{.Flow.AppName}}?</h1><p>Only continue if you downloaded the app from a store or website that you trust.</p>{{end}}
{{if .Problem}}<p class="problem" role="alert">{{.Problem}}</p>{{end}}
{{if eq .Flow.Stage "confirm"}}<button name="answer" value="cancel">Cancel</button><button name="answer" value="continue">Continue</button>
{{else}}<button type="submit">{{if eq .Flow.Stage "login"}}Next{{else if eq .Flow.Stage "code"}}Verify{{else}}Sign in{{end}}</button>{{end}}</form>{{end}}`

const message = `{{define "content"}}<h1>{{.Title}}</h1><p>{{.Text}}</p>{{if .IDs.Trace}}<p>Request Id: {{.IDs.Trace}}<br>Correlation Id: {{.IDs.Correlation}}<br>Timestamp: {{.IDs.Timestamp}}</p>{{end}}{{end}}`

var messagePage = template.Must(template.Must(template.New("message").Parse(layout)).Parse(message))

// Page makes a template of a "content" definition inside the common layout.
func Page(content string) *template.Template {
	return template.Must(template.Must(template.New("page").Parse(layout)).Parse(content))
}

// Render writes a page. The policy lets forms post to this host and, for form_post, to a client's loopback listener.
func Render(w http.ResponseWriter, status int, page *template.Template, data any) {
	var text bytes.Buffer
	if err := page.Execute(&text, data); err != nil {
		http.Error(w, "the page could not be made", http.StatusInternalServerError)
		return
	}
	aadsts.NoStore(w)
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("X-Frame-Options", "DENY")
	if h.Get("Content-Security-Policy") == "" {
		h.Set("Content-Security-Policy", policy)
	}
	w.WriteHeader(status)
	w.Write(text.Bytes())
}

const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'self' http://localhost:* http://127.0.0.1:*"

// Message shows a page with nothing left to do.
func Message(w http.ResponseWriter, title, text string) {
	Render(w, http.StatusOK, messagePage, map[string]any{"Title": title, "Text": text, "IDs": aadsts.IDs{}})
}

// ErrorPage shows an error that must not be sent to the client.
func ErrorPage(w http.ResponseWriter, ids aadsts.IDs, err *aadsts.Error) {
	Render(w, err.Status, messagePage, map[string]any{"Title": "Sorry, but we're having trouble signing you in.", "Text": err.Error(), "IDs": ids})
}
