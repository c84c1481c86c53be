package cmdlet

import "github.com/exosh/exosh/powershell/object"

// ValidationKind tells the validation attributes apart.
type ValidationKind int

// The validation attributes PowerShell has.
const (
	ValidateSet ValidationKind = iota
	ValidateRange
	ValidateRangeKind // ValidateRange('Positive')
	ValidatePattern
	ValidateLength
	ValidateCount
	ValidateScript
	ValidateNotNull
	ValidateNotNullOrEmpty
	ValidateNotNullOrWhiteSpace
	ValidateDrive
	ValidateUserDrive
	ValidateTrustedData
)

var validationNames = map[ValidationKind]string{
	ValidateSet: "ValidateSet", ValidateRange: "ValidateRange", ValidateRangeKind: "ValidateRange",
	ValidatePattern: "ValidatePattern", ValidateLength: "ValidateLength", ValidateCount: "ValidateCount",
	ValidateScript: "ValidateScript", ValidateNotNull: "ValidateNotNull",
	ValidateNotNullOrEmpty: "ValidateNotNullOrEmpty", ValidateNotNullOrWhiteSpace: "ValidateNotNullOrWhiteSpace",
	ValidateDrive: "ValidateDrive", ValidateUserDrive: "ValidateUserDrive", ValidateTrustedData: "ValidateTrustedData",
}

func (k ValidationKind) String() string { return validationNames[k] }

// Validation is one validation attribute of a parameter.
type Validation struct {
	Kind ValidationKind
	// Values are the accepted ones of a ValidateSet, or the kinds of drive.
	Values     []string
	IgnoreCase bool
	// Min and Max bound a ValidateRange (any comparable value), ValidateLength or ValidateCount (int32).
	Min, Max object.Value
	// RangeKind is Positive, NonNegative, Negative or NonPositive.
	RangeKind string
	Pattern   string
	Options   string // RegexOptions of a ValidatePattern, as written
	Script    *ScriptArgument
	// Message replaces the standard text: ErrorMessage = '…', with {0} the value and {1} the set, pattern or script.
	Message string
}

// ScriptArgument is a script block written inside an attribute. The engine
// turns it into a value of its own when it is first run.
type ScriptArgument struct {
	// Text is the source between the braces.
	Text string
	// Expression is the syntax tree, a script block expression.
	Expression any
	// Value is what the engine compiled it to; filled by the engine, not the reader.
	Value any
}
