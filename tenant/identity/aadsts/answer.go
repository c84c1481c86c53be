package aadsts

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"time"

	"github.com/google/uuid"
)

// IDs name one request in answers and on error pages.
type IDs struct{ Trace, Correlation, Timestamp string }

// Begin writes the headers that every answer carries and returns the request's ids: the client's own
// client-request-id is kept when it is a GUID, and echoed when that was asked for or not refused.
func Begin(w http.ResponseWriter, r *http.Request, now time.Time) IDs {
	ids := IDs{Trace: uuid.NewString(), Timestamp: now.UTC().Format("2006-01-02 15:04:05Z")}
	sent := r.Header.Get("client-request-id")
	if sent == "" {
		sent = r.URL.Query().Get("client-request-id")
	}
	if id, err := uuid.Parse(sent); err == nil {
		ids.Correlation = id.String()
		w.Header().Set("client-request-id", ids.Correlation)
	} else {
		ids.Correlation = uuid.NewString()
	}
	h := w.Header()
	h.Set("x-ms-request-id", ids.Trace)
	h.Set("x-ms-ests-server", "2.1.local - EXOSH")
	h.Set("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
	h.Set("X-Content-Type-Options", "nosniff")
	return ids
}

// NoStore forbids keeping an answer that holds or speaks of tokens.
func NoStore(w http.ResponseWriter) {
	w.Header().Set("Cache-Control", "no-store, no-cache")
	w.Header().Set("Pragma", "no-cache")
	w.Header().Set("Expires", "-1")
}

// WriteJSON answers with a JSON body.
func WriteJSON(w http.ResponseWriter, status int, body any) {
	text, err := json.Marshal(body)
	if err != nil {
		http.Error(w, "{}", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Content-Length", strconv.Itoa(len(text)))
	w.WriteHeader(status)
	w.Write(text)
}

type body struct {
	Error         string `json:"error"`
	Description   string `json:"error_description"`
	Codes         []int  `json:"error_codes"`
	Timestamp     string `json:"timestamp"`
	TraceID       string `json:"trace_id"`
	CorrelationID string `json:"correlation_id"`
	URI           string `json:"error_uri"`
	Suberror      string `json:"suberror,omitempty"`
	Claims        string `json:"claims,omitempty"`
}

// Write answers with the error as JSON.
func (e *Error) Write(w http.ResponseWriter, r *http.Request, ids IDs) {
	NoStore(w)
	w.Header().Set("x-ms-clitelem", fmt.Sprintf("1,%d,0,,%s", e.Code, e.Suberror))
	if e.Status == http.StatusUnauthorized {
		w.Header().Set("WWW-Authenticate", `Basic realm="`+r.Host+`"`)
	}
	WriteJSON(w, e.Status, body{
		Error: e.OAuth, Description: e.Description(ids), Codes: []int{e.Code}, Timestamp: ids.Timestamp,
		TraceID: ids.Trace, CorrelationID: ids.Correlation, URI: fmt.Sprintf("https://%s/error?code=%d", r.Host, e.Code),
		Suberror: e.Suberror, Claims: e.Claims,
	})
}
