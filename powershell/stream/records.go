package stream

import (
	"time"

	"github.com/exosh/exosh/powershell/object"
)

// InvocationInfo says how and where a command was called: $MyInvocation.
type InvocationInfo struct {
	Command          string // the command's name
	InvocationName   string // the name it was called by
	Line             string // the source line of the call
	PositionMessage  string // "At line:1 char:1 …"
	ScriptName       string
	ScriptLineNumber int
	OffsetInLine     int
	PipelinePosition int
	PipelineLength   int
	HistoryID        int64
	BoundParameters  *object.Hashtable
	UnboundArguments []object.Value
}

// WarningRecord is a line of the warning stream.
type WarningRecord struct {
	Message        string
	InvocationInfo *InvocationInfo
}

// VerboseRecord is a line of the verbose stream.
type VerboseRecord struct {
	Message        string
	InvocationInfo *InvocationInfo
}

// DebugRecord is a line of the debug stream.
type DebugRecord struct {
	Message        string
	InvocationInfo *InvocationInfo
}

// InformationRecord is an item of the information stream; Write-Host writes it
// with the tag PSHOST and a HostInformation.
type InformationRecord struct {
	MessageData   object.Value
	Source        string
	Tags          []string
	TimeGenerated time.Time
	User          string
	Computer      string
	ProcessID     int
	ThreadID      int
}

// HostInformation is the MessageData of Write-Host.
type HostInformation struct {
	Message         string
	NoNewLine       bool
	ForegroundColor string // a ConsoleColor's name, empty for the default
	BackgroundColor string
}

// ProgressRecord says how far a piece of work has come.
type ProgressRecord struct {
	ActivityID, ParentActivityID      int
	Activity, Status, Operation       string
	PercentComplete, SecondsRemaining int // -1 when unknown
	Completed                         bool
}
