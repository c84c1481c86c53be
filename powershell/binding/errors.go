package binding

import (
	"fmt"
	"strings"

	"github.com/exosh/exosh/powershell/cmdlet"
)

// Error is a failure to bind, as PowerShell reports it.
type Error struct {
	ID            string // the first part of FullyQualifiedErrorId
	Message       string
	Category      string
	ExceptionType string
	Parameter     string // the parameter's name; empty when it is about none
	Target        any
	Inner         error
}

func (e *Error) Error() string { return e.Message }

// Unwrap gives the error behind this one.
func (e *Error) Unwrap() error { return e.Inner }

const (
	bindingException        = "System.Management.Automation.ParameterBindingException"
	validationException     = "System.Management.Automation.ParameterBindingValidationException"
	transformationException = "System.Management.Automation.ParameterBindingArgumentTransformationException"
)

func bindError(id, parameter, format string, args ...any) *Error {
	return &Error{ID: id, Message: fmt.Sprintf(format, args...), Category: "InvalidArgument", ExceptionType: bindingException, Parameter: parameter}
}

func invalidData(id, exception, parameter, message string) *Error {
	return &Error{ID: id, Message: message, Category: "InvalidData", ExceptionType: exception, Parameter: parameter}
}

func unknownName(name string) *Error {
	return bindError("NamedParameterNotFound", name, "A parameter cannot be found that matches parameter name '%s'.", name)
}

func ambiguousSet() *Error {
	return bindError("AmbiguousParameterSet", "", "Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.")
}

func missing(list []*cmdlet.Parameter) *Error {
	names := make([]string, len(list))
	for i, p := range list {
		names[i] = p.Name
	}
	joined := strings.Join(names, " ")
	return bindError("MissingMandatoryParameter", joined, "Cannot process command because of one or more missing mandatory parameters: %s.", joined)
}
