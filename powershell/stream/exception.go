package stream

// Exception is a .NET exception as scripts see it: $_.Exception.
type Exception struct {
	TypeName string // "System.Management.Automation.ItemNotFoundException"
	Message  string
	Inner    *Exception
	// Properties are further members by name ("ParameterName", "ErrorId", "HResult").
	Properties map[string]any
	Source     string
	HelpLink   string
	// Record is the ErrorRecord that belongs to the exception, when it has one.
	Record *ErrorRecord
	// Cause is the Go error behind it, for errors.Is and errors.As.
	Cause error
}

// NewException makes an exception of a type with a message.
func NewException(typeName, message string) *Exception {
	return &Exception{TypeName: typeName, Message: message}
}

func (e *Exception) Error() string { return e.Message }

// Unwrap gives the Go error behind the exception, else the inner exception.
func (e *Exception) Unwrap() error {
	if e.Cause != nil {
		return e.Cause
	}
	if e.Inner != nil {
		return e.Inner
	}
	return nil
}
