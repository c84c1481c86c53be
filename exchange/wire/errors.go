package wire

import (
	"encoding/json"
	"net/http"
	"strings"
)

// ErrorDetail is one entry of an error's details.
type ErrorDetail struct {
	Code    string `json:"code"`
	Target  string `json:"target"`
	Message string `json:"message"`
}

// InternalException is the exception the service met.
type InternalException struct {
	Message    string `json:"message"`
	Type       string `json:"type"`
	StackTrace string `json:"stacktrace"`
}

// InnerError wraps the exception.
type InnerError struct {
	Message    string             `json:"message"`
	Type       string             `json:"type"`
	StackTrace string             `json:"stacktrace"`
	Internal   *InternalException `json:"internalexception,omitempty"`
}

// Error is the body of a failed call. It is a Go error whose text is what a
// person should read.
type Error struct {
	Code     string        `json:"code"`
	Message  string        `json:"message"`
	Details  []ErrorDetail `json:"details,omitempty"`
	Inner    *InnerError   `json:"innererror,omitempty"`
	Warnings []string      `json:"-"`
}

// Texts of error.message: a call that did not reach the cmdlet, and one that failed in it.
const (
	InvalidOperation = "Invalid Operation"
	ExecutionFailed  = "Error executing cmdlet"
)

const serviceException = "Microsoft.Exchange.Admin.OData.Core.ODataServiceException"

// NewError builds the body of a cmdlet's failure: id may be empty.
func NewError(status int, message, id, exceptionType, text, target string) *Error {
	joined := id + "|" + exceptionType + "|" + text
	return &Error{
		Code:    StatusName(status),
		Message: message,
		Details: []ErrorDetail{{Code: "Context", Target: target, Message: joined}},
		Inner: &InnerError{
			Message: message, Type: serviceException,
			Internal: &InternalException{Message: joined, Type: exceptionType},
		},
	}
}

// StatusName is the name that error.code has for a status.
func StatusName(status int) string {
	return strings.ReplaceAll(http.StatusText(status), " ", "")
}

// Text is the message in the order in which the module looks for it; empty when
// the body has none.
func (e *Error) Text() string {
	if len(e.Details) > 0 && e.Details[0].Message != "" {
		return flatten(e.Details[0].Message)
	}
	if e.Inner != nil && e.Inner.Internal != nil {
		return e.Inner.Internal.Message
	}
	return ""
}

// flatten turns a detail that is the JSON text of an exception into id|class|text.
func flatten(message string) string {
	if !strings.HasPrefix(message, "{") {
		return message
	}
	var x struct {
		Message, TypeName, ClassName string
		LocalizedString              struct{ StringID string }
	}
	if json.Unmarshal([]byte(message), &x) != nil || x.Message == "" {
		return message
	}
	class := x.ClassName
	if class == "" {
		class = x.TypeName
	}
	return x.LocalizedString.StringID + "|" + class + "|" + x.Message
}

func (e *Error) Error() string {
	if t := e.Text(); t != "" {
		return t
	}
	if e.Message != "" {
		return e.Message
	}
	return GenericServerError
}

type errorEnvelope struct {
	Error *errorFields `json:"error"`
}

type errorFields struct {
	*Error
	WarningsType string   `json:"adminapi.warnings@odata.type"`
	Warnings     []string `json:"@adminapi.warnings"`
}

// Encode writes the error's body.
func (e *Error) Encode() []byte {
	warnings := e.Warnings
	if warnings == nil {
		warnings = []string{}
	}
	var sb strings.Builder
	enc := json.NewEncoder(&sb)
	enc.SetEscapeHTML(false)
	// Only strings are encoded, which cannot fail.
	_ = enc.Encode(errorEnvelope{&errorFields{e, "#Collection(String)", warnings}})
	return []byte(strings.TrimSuffix(sb.String(), "\n"))
}

// DecodeError reads an error's body; false when the body is no such JSON (a 403
// of NUL bytes, a proxy's page).
func DecodeError(body []byte) (*Error, bool) {
	var env errorEnvelope
	if json.Unmarshal(body, &env) != nil || env.Error == nil || env.Error.Error == nil {
		return nil, false
	}
	env.Error.Error.Warnings = env.Error.Warnings
	return env.Error.Error, true
}
