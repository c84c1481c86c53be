package exchange

import (
	"fmt"
	"net/http"
	"strings"

	"github.com/exosh/exosh/exchange/wire"
	"github.com/exosh/exosh/powershell/stream"
)

// Error is a call that the service refused or could not carry out.
type Error struct {
	Command string
	Status  int
	Header  http.Header
	// Body is the service's own error; nil when the answer held none.
	Body *wire.Error
	// Text is the answer's text when it was no error body.
	Text string
}

// Error is what a person should read: id|class|text as the module shows it.
func (e *Error) Error() string {
	if e.Body != nil {
		return e.Body.Error()
	}
	if e.Text != "" && !strings.HasPrefix(e.Text, "{") {
		return e.Text
	}
	switch e.Status {
	case http.StatusUnauthorized:
		return e.Command + ": the service does not accept the sign-in (401). Connect again; an app needs the permission Exchange.ManageAsApp."
	case http.StatusForbidden:
		s := e.Command + ": the service refused the call (403): your roles do not allow it, or there is no such cmdlet."
		if d := e.Header.Get(wire.HeaderDiagnostics); d != "" {
			s += " " + d
		}
		return s
	}
	return wire.GenericServerError
}

// ExceptionType is the short class of the service's exception, what scripts
// compare CategoryInfo.Reason with.
func (e *Error) ExceptionType() string {
	if t := e.Header.Get(wire.HeaderExceptionType); t != "" {
		return t
	}
	return "Exception"
}

// categories are the ErrorCategory names that details[0].code may hold.
var categories = strings.Fields(`NotSpecified OpenError CloseError DeviceError DeadlockDetected InvalidArgument InvalidData
	InvalidOperation InvalidResult InvalidType MetadataError NotImplemented NotInstalled ObjectNotFound OperationStopped
	OperationTimeout SyntaxError ParserError PermissionDenied ResourceBusy ResourceExists ResourceUnavailable ReadError
	WriteError FromStdErr SecurityError ProtocolError ConnectionError AuthenticationError LimitsExceeded QuotaExceeded NotEnabled`)

func categoryOf(code string) string {
	for i, c := range categories {
		if strings.EqualFold(c, code) || fmt.Sprint(i) == code {
			return c
		}
	}
	return "NotSpecified"
}

// Record is the ErrorRecord that the module writes for the error.
func (e *Error) Record() *stream.ErrorRecord {
	x := stream.NewException("System.Exception", e.Error())
	x.Cause = e
	r := stream.NewErrorRecord(x, e.recordID(), "NotSpecified", nil)
	r.CategoryInfo.Activity = e.Command
	r.CategoryInfo.Reason = e.ExceptionType()
	r.CategoryInfo.TargetType = e.Header.Get(wire.HeaderExceptionTarget)
	if e.Body != nil && len(e.Body.Details) > 0 {
		r.CategoryInfo.Category = categoryOf(e.Body.Details[0].Code)
		r.CategoryInfo.TargetName = e.Body.Details[0].Target
	}
	return r
}

// recordID tells support where to look: server, request and time.
func (e *Error) recordID() string {
	var parts []string
	if s, _, _ := strings.Cut(e.Header.Get(wire.HeaderBETarget), "."); s != "" {
		parts = append(parts, "Server="+s)
	}
	if s := e.Header.Get(wire.HeaderRequestID); s != "" {
		parts = append(parts, "RequestId="+s)
	}
	if s := e.Header.Get("Date"); s != "" {
		parts = append(parts, "TimeStamp="+s)
	}
	return "[" + strings.Join(parts, ",") + "],Write-ErrorMessage"
}

// MessageRecord is the ErrorRecord of a text in @adminapi.errors.
func MessageRecord(command, text string) *stream.ErrorRecord {
	r := stream.NewErrorRecord(stream.NewException("System.Exception", text), "Write-ErrorMessage", "NotSpecified", nil)
	r.CategoryInfo.Activity = command
	return r
}
