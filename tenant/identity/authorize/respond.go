package authorize

import (
	"crypto/rand"
	"net/http"
	"net/url"

	"github.com/exosh/exosh/tenant/identity/aadsts"
	"github.com/exosh/exosh/tenant/identity/signin"
)

// respond sends values to the client's redirect, in the mode it asked for.
func respond(w http.ResponseWriter, form, values url.Values) {
	if state := form.Get("state"); state != "" {
		values.Set("state", state)
	}
	redirect, err := url.Parse(form.Get("redirect_uri"))
	if err != nil { // checked when the request came in
		http.Error(w, "bad redirect", http.StatusBadRequest)
		return
	}
	switch form.Get("response_mode") {
	case "form_post":
		nonce := rand.Text()
		w.Header().Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-"+nonce+"'; frame-ancestors 'none'; base-uri 'none'; form-action 'self' http://localhost:* "+redirect.Scheme+"://"+redirect.Host)
		signin.Render(w, http.StatusOK, postPage, map[string]any{"Action": redirect.String(), "Values": values, "Nonce": nonce})
		return
	case "fragment":
		redirect.Fragment = ""
		w.Header().Set("Location", redirect.String()+"#"+values.Encode())
	default:
		query := redirect.Query()
		for name := range values {
			query.Set(name, values.Get(name))
		}
		redirect.RawQuery = query.Encode()
		w.Header().Set("Location", redirect.String())
	}
	aadsts.NoStore(w)
	w.WriteHeader(http.StatusFound)
}
