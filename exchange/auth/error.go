package auth

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"html"
	"regexp"
	"strings"
)

// Error is a sign-in that failed.
type Error struct {
	// Code is the identity provider's ("AADSTS50126"), or one of this package's own words.
	Code string
	// Message is what happened, as the identity provider says it.
	Message string
	// Advice is what to do about it.
	Advice        string
	OAuth         string // OAuth's own word: invalid_grant
	Suberror      string
	Claims        string // what the next sign-in must satisfy
	CorrelationID string
	TraceID       string
	Err           error
}

func (e *Error) Error() string {
	s := e.Message
	if e.Code != "" && !strings.HasPrefix(s, e.Code) {
		s = e.Code + ": " + s
	}
	if e.Advice != "" {
		s += " " + e.Advice
	}
	return s
}

// Unwrap gives the library's error.
func (e *Error) Unwrap() error { return e.Err }

// Codes of failures that the identity provider never sees.
const (
	CodeNoBrowser    = "BrowserUnavailable"
	CodeCertificate  = "InvalidCertificate"
	CodeAccessToken  = "InvalidAccessToken"
	CodeNetwork      = "IdentityProviderUnreachable"
	CodeInteraction  = "InteractionRequired"
	CodeUnclassified = "SignInFailed"
)

// advice tells what to do, by code.
var advice = map[string]string{
	"AADSTS50034":   "Check the user name: the account does not exist in this directory.",
	"AADSTS50053":   "The account is locked; wait or ask an administrator to unlock it.",
	"AADSTS50055":   "The password has expired; sign in with a browser to change it.",
	"AADSTS50057":   "The account is disabled; ask an administrator to enable it.",
	"AADSTS50076":   "This account needs multi-factor authentication: leave out -Credential and sign in with a browser, or use -Device.",
	"AADSTS50079":   "This account must register for multi-factor authentication: sign in with a browser.",
	"AADSTS50126":   "Check the user name and the password.",
	"AADSTS50020":   "The account belongs to another directory; name its own, or be invited as a guest.",
	"AADSTS53003":   "A Conditional Access policy blocks this way of signing in; sign in with a browser from a device that meets the policy.",
	"AADSTS65001":   "An administrator must consent to the app first.",
	"AADSTS70019":   "The code expired before it was entered; try again.",
	"AADSTS70020":   "The code expired before it was entered; try again.",
	"AADSTS700016":  "Check -AppId: the directory has no such app.",
	"AADSTS700027":  "Register the certificate with the app, or use the one that is registered.",
	"AADSTS700082":  "The sign-in has expired; connect again.",
	"AADSTS7000215": "Check the client secret.",
	"AADSTS7000222": "The client secret has expired; make a new one.",
	"AADSTS90002":   "Check -Organization: there is no such tenant.",
	"AADSTS65004":   "The sign-in was cancelled.",
}

var codePattern = regexp.MustCompile(`AADSTS\d+`)

// answer is the identity provider's error as it travels.
type answer struct {
	Error         string `json:"error"`
	Description   string `json:"error_description"`
	Codes         []int  `json:"error_codes"`
	Suberror      string `json:"suberror"`
	Claims        string `json:"claims"`
	CorrelationID string `json:"correlation_id"`
	TraceID       string `json:"trace_id"`
}

// failure turns what the library reports into an Error. body is the last error
// body that the identity provider sent, which the library may have lost.
func failure(ctx context.Context, err error, body []byte) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	var known *Error
	if errors.As(err, &known) {
		return known
	}
	e := &Error{Code: CodeUnclassified, Err: err}
	var a answer
	if json.Unmarshal(body, &a) == nil && a.Error != "" && a.Error != "authorization_pending" {
		e.OAuth, e.Suberror, e.Claims, e.CorrelationID, e.TraceID = a.Error, a.Suberror, a.Claims, a.CorrelationID, a.TraceID
		e.Message = sentence(a.Description)
		if len(a.Codes) > 0 {
			e.Code = fmt.Sprintf("AADSTS%d", a.Codes[0])
		} else if c := codePattern.FindString(a.Description); c != "" {
			e.Code = c
		}
		if e.Message == "" {
			e.Message = a.Error
		}
		e.Advice = advice[e.Code]
		return e
	}
	text := html.UnescapeString(err.Error())
	if c := codePattern.FindString(text); c != "" {
		e.Code, e.Message, e.Advice = c, sentence(text[strings.Index(text, c):]), advice[c]
		return e
	}
	e.Message = text
	if strings.Contains(text, "dial tcp") || strings.Contains(text, "no such host") || strings.Contains(text, "connection refused") || strings.Contains(text, "x509") {
		e.Code = CodeNetwork
		e.Advice = "The identity provider cannot be reached; check the network, the proxy and the environment's name."
	}
	return e
}

// sentence leaves the trace ids out of a description.
func sentence(s string) string {
	if i := strings.Index(s, "Trace ID:"); i >= 0 {
		s = s[:i]
	}
	return strings.TrimSpace(s)
}
