package object

import "fmt"

// Error is a failure of the object model as PowerShell reports it.
type Error struct {
	ID            string // FullyQualifiedErrorId
	Message       string
	ExceptionType string // full name of the .NET exception; empty means System.Management.Automation.RuntimeException
	Category      string // ErrorCategory; empty means InvalidOperation
	Target        Value
	Inner         error
}

// ConversionError is the error Convert answers.
type ConversionError = Error

func (e *Error) Error() string { return e.Message }

// Unwrap gives the error behind this one.
func (e *Error) Unwrap() error { return e.Inner }

// Throw makes the exception a .NET method throws; CallMethod, CallStatic and New wrap it as PowerShell does.
func Throw(exceptionType, format string, args ...any) *Error {
	if len(args) > 0 {
		format = fmt.Sprintf(format, args...)
	}
	return &Error{ExceptionType: exceptionType, Message: format, Category: "NotSpecified"}
}

func failf(id, format string, args ...any) *Error {
	return &Error{ID: id, Message: fmt.Sprintf(format, args...), ExceptionType: "System.Management.Automation.RuntimeException", Category: "InvalidOperation"}
}
