// Package aadsts is how the provider says no: Entra's numbered errors, their OAuth names and HTTP status, the JSON
// body and the headers around every answer. Which error applies is decided by the protocol steps. Start at New.
package aadsts

import (
	"fmt"
	"net/http"
	"strconv"
)

// Error is one failure. Text is the sentence after "AADSTSnnnn: ".
type Error struct {
	Code     int
	OAuth    string // error
	Suberror string
	Text     string
	Claims   string // a JSON text that the client hands back to /authorize
	Status   int
}

func (e *Error) Error() string { return fmt.Sprintf("AADSTS%d: %s", e.Code, e.Text) }

type shape struct {
	oauth, suberror string
	status          int
}

// shapes tells how each code arrives; a code without a row is an invalid_request with status 400.
var shapes = map[int]shape{
	16000: {oauth: "interaction_required"}, 50020: {oauth: "invalid_grant"},
	50001: {oauth: "invalid_resource"}, 500011: {oauth: "invalid_resource"},
	50012: {oauth: "invalid_client", status: 401}, 700027: {oauth: "invalid_client", status: 401},
	50013: {oauth: "invalid_grant"}, 50027: {oauth: "invalid_client", status: 401}, 700024: {oauth: "invalid_client", status: 401},
	700023: {oauth: "invalid_client", status: 401}, 700021: {oauth: "invalid_client", status: 401},
	50034: {oauth: "invalid_grant", suberror: "bad_token"}, 50049: {oauth: "invalid_instance"},
	50056: {oauth: "invalid_grant"}, 50057: {oauth: "invalid_grant"}, 50126: {oauth: "invalid_grant"},
	50058: {oauth: "login_required"},
	50076: {oauth: "invalid_grant", suberror: "basic_action"}, 50074: {oauth: "invalid_grant", suberror: "basic_action"},
	50147: {oauth: "invalid_grant"}, 501481: {oauth: "invalid_grant"}, 501491: {oauth: "invalid_grant"},
	50173: {oauth: "invalid_grant", suberror: "bad_token"}, 54005: {oauth: "invalid_grant"}, 70008: {oauth: "invalid_grant"},
	70000: {oauth: "invalid_grant"}, 700005: {oauth: "invalid_grant"}, 700082: {oauth: "invalid_grant"}, 65004: {oauth: "access_denied"},
	65001: {oauth: "invalid_grant", suberror: "consent_required"}, 50105: {oauth: "access_denied"},
	700016: {oauth: "unauthorized_client"}, 7000112: {oauth: "unauthorized_client"},
	7000215: {oauth: "invalid_client", status: 401}, 7000218: {oauth: "invalid_client", status: 401}, 700025: {oauth: "invalid_client"},
	70003: {oauth: "unsupported_grant_type"}, 70011: {oauth: "invalid_scope"}, 28002: {oauth: "invalid_scope"},
	1002012: {oauth: "invalid_scope"}, 700022: {oauth: "invalid_scope"},
	70016: {oauth: "authorization_pending"}, 70018: {oauth: "bad_verification_code"}, 70019: {oauth: "expired_token"},
	70020: {oauth: "expired_token"}, 700007: {oauth: "authorization_declined"}, 50000: {oauth: "server_error", status: 500},
}

// New makes the error of a code, as the service would answer it.
func New(code int, format string, args ...any) *Error {
	s := shapes[code]
	e := &Error{Code: code, OAuth: s.oauth, Suberror: s.suberror, Status: s.status, Text: fmt.Sprintf(format, args...)}
	if e.OAuth == "" {
		e.OAuth = "invalid_request"
	}
	if e.Status == 0 {
		e.Status = http.StatusBadRequest
	}
	return e
}

// Missing is the answer to a request without a parameter it needs.
func Missing(parameter string) *Error {
	return New(900144, "The request body must contain the following parameter: '%s'.", parameter)
}

// UnknownTenant is the answer for a tenant the directory does not know.
func UnknownTenant(name string) *Error {
	return New(90002, "Tenant '%s' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. "+
		"Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.", name)
}

// UnknownApp is the answer for a client id that is not registered in the tenant.
func UnknownApp(appID, tenant string) *Error {
	return New(700016, "Application with identifier '%s' was not found in the directory '%s'. This can happen if the application has not been "+
		"installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.", appID, tenant)
}

// Internal hides what went wrong inside behind the service's own words.
func Internal() *Error {
	return New(50000, "There was an error issuing a token or an issue with our sign-in service.")
}

// Description is the error_description of an answer: the text and the ids to find it by.
func (e *Error) Description(ids IDs) string {
	return "AADSTS" + strconv.Itoa(e.Code) + ": " + e.Text + " Trace ID: " + ids.Trace + " Correlation ID: " + ids.Correlation + " Timestamp: " + ids.Timestamp
}
