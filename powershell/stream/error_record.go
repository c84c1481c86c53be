package stream

import "github.com/exosh/exosh/powershell/object"

// ErrorRecord is one error: what $Error keeps and catch binds to $_.
type ErrorRecord struct {
	Exception             *Exception
	FullyQualifiedErrorID string
	CategoryInfo          CategoryInfo
	TargetObject          object.Value
	InvocationInfo        *InvocationInfo
	ScriptStackTrace      string
	ErrorDetails          *ErrorDetails
}

// CategoryInfo says what kind of error it is and what it happened to.
type CategoryInfo struct {
	Category   string // an ErrorCategory: "ObjectNotFound"
	Activity   string // usually the command's name
	Reason     string // usually the exception's short type name
	TargetName string
	TargetType string
}

// ErrorDetails replaces the message that is shown and suggests what to do.
type ErrorDetails struct{ Message, RecommendedAction string }

// NewErrorRecord makes a record of an exception; category is an ErrorCategory's name.
func NewErrorRecord(e *Exception, id, category string, target object.Value) *ErrorRecord {
	r := &ErrorRecord{Exception: e, FullyQualifiedErrorID: id, TargetObject: target}
	r.CategoryInfo = CategoryInfo{Category: category, Reason: shortName(e.TypeName)}
	if target != nil {
		r.CategoryInfo.TargetName = object.ToString(target)
		if t := object.TypeOf(target); t != nil {
			r.CategoryInfo.TargetType = t.Name()
		}
	}
	return r
}

func shortName(typeName string) string {
	for i := len(typeName) - 1; i >= 0; i-- {
		if typeName[i] == '.' || typeName[i] == '+' {
			return typeName[i+1:]
		}
	}
	return typeName
}

// Message is what the error says: the details' message when there is one.
func (r *ErrorRecord) Message() string {
	if r.ErrorDetails != nil && r.ErrorDetails.Message != "" {
		return r.ErrorDetails.Message
	}
	if r.Exception == nil {
		return ""
	}
	return r.Exception.Message
}

// Terminating is the Go error of a thrown or terminating PowerShell error.
type Terminating struct{ Record *ErrorRecord }

func (t *Terminating) Error() string { return t.Record.Message() }

// Unwrap gives the record's exception.
func (t *Terminating) Unwrap() error {
	if t.Record.Exception == nil {
		return nil
	}
	return t.Record.Exception
}
