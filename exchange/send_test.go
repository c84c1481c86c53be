package exchange

import (
	"encoding/base64"
	"net/http"
	"strings"
	"testing"
)

func TestClaimsChallenge(t *testing.T) {
	claims := `{"access_token":{"nbf":{"essential":true,"value":"1746725820"}}}`
	calls := 0
	c, f := connect(t, func(w http.ResponseWriter, r *http.Request) {
		if calls++; calls == 1 {
			w.Header().Add("WWW-Authenticate", `Bearer realm=""`)
			w.Header().Add("WWW-Authenticate", `Bearer error="insufficient_claims", claims="`+base64.URLEncoding.EncodeToString([]byte(claims))+`"`)
			w.WriteHeader(401)
			return
		}
		w.Write([]byte(`{"value":[]}`))
	})
	for _, err := range c.Invoke(t.Context(), Command{Name: "Get-Mailbox"}) {
		t.Fatal(err)
	}
	if got := f.calls[len(f.calls)-1].Claims; got != claims {
		t.Errorf("claims %q", got)
	}
}

func TestTokensStayWithTheService(t *testing.T) {
	for _, test := range []struct{ name, location, body, says string }{
		{"redirect", "https://evil.example/x", "", "redirects to"},
		{"next page", "", `{"@odata.nextLink":"https://evil.example/x","value":[]}`, "next page is at"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c, _ := connect(t, func(w http.ResponseWriter, r *http.Request) {
				if test.location != "" {
					w.Header().Set("Location", test.location)
					w.WriteHeader(302)
					return
				}
				w.Write([]byte(test.body))
			})
			var failed error
			for _, err := range c.Invoke(t.Context(), Command{Name: "Get-Mailbox", ResultSize: Unlimited}) {
				failed = err
			}
			if failed == nil || !strings.Contains(failed.Error(), test.says) {
				t.Errorf("%v", failed)
			}
		})
	}
}
