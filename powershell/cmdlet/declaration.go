package cmdlet

import "strings"

// AllSets is the name that stands for "every parameter set".
const AllSets = "__AllParameterSets"

// ConfirmImpact says how much damage a command can do; compared with
// $ConfirmPreference it decides whether the command asks first.
type ConfirmImpact int

// The impacts, in the order $ConfirmPreference compares them.
const (
	ConfirmNone ConfirmImpact = iota
	ConfirmLow
	ConfirmMedium
	ConfirmHigh
)

var confirmImpactNames = [...]string{"None", "Low", "Medium", "High"}

func (c ConfirmImpact) String() string {
	if c < 0 || int(c) >= len(confirmImpactNames) {
		return "Medium"
	}
	return confirmImpactNames[c]
}

// ParseConfirmImpact reads an impact by name, ignoring case.
func ParseConfirmImpact(name string) (ConfirmImpact, bool) {
	for i, n := range confirmImpactNames {
		if strings.EqualFold(n, name) {
			return ConfirmImpact(i), true
		}
	}
	return ConfirmMedium, false
}

// Declaration is everything known about a command before it runs.
// It is read once, never changed afterwards, and safe to share.
type Declaration struct {
	Name   string
	Module string // set by whoever owns the command; not part of the text

	// Parameters in the order they are declared, the common ones last.
	Parameters []*Parameter
	// DefaultSet is the parameter set taken when the arguments leave a choice.
	DefaultSet string
	// SetNames lists the named parameter sets in the order they first appear;
	// empty when there is only the implied one.
	SetNames []string

	// Advanced is true for cmdlets and for functions with [CmdletBinding()] or a
	// [Parameter()] attribute: only these have common parameters and refuse
	// arguments they do not know.
	Advanced              bool
	SupportsShouldProcess bool
	SupportsPaging        bool
	ConfirmImpact         ConfirmImpact
	PositionalBinding     bool
	OutputTypes           []string
	Help                  *Help

	// Clouds names the services that offer the command ("EXO", "SCC"); empty
	// outside the Exchange catalogue.
	Clouds []string

	index map[string]int // lower-case name → parameter index, names only
	sets  map[string]int // lower-case set name → bit
}

// Common tells how many of the trailing Parameters are common ones.
func (d *Declaration) Common() int {
	n := 0
	for i := len(d.Parameters) - 1; i >= 0 && d.Parameters[i].Common; i-- {
		n++
	}
	return n
}

// Own returns the parameters without the common ones.
func (d *Declaration) Own() []*Parameter {
	return d.Parameters[:len(d.Parameters)-d.Common()]
}

// Index finds a parameter by its full name, ignoring case; -1 when there is none.
func (d *Declaration) Index(name string) int {
	if i, ok := d.index[name]; ok {
		return i
	}
	if i, ok := d.index[strings.ToLower(name)]; ok {
		return i
	}
	return -1
}

// Parameter finds a parameter by its full name or an alias, ignoring case.
func (d *Declaration) Parameter(name string) *Parameter {
	if i := d.Index(name); i >= 0 {
		return d.Parameters[i]
	}
	for _, p := range d.Parameters {
		if p.HasAlias(name) {
			return p
		}
	}
	return nil
}

// Help is a command's comment-based help.
type Help struct {
	Synopsis    string
	Description string
	Parameters  []ParameterHelp
	Examples    []Example
	Notes       string
	Links       []string
	Inputs      []string
	Outputs     []string
	Component   string
	Role        string
	Functional  string
}

// Parameter returns what the help says about one parameter.
func (h *Help) Parameter(name string) string {
	if h == nil {
		return ""
	}
	for _, p := range h.Parameters {
		if strings.EqualFold(p.Name, name) {
			return p.Text
		}
	}
	return ""
}

// ParameterHelp is the text of one .PARAMETER section.
type ParameterHelp struct{ Name, Text string }

// Example is one .EXAMPLE section: the command line and what is said about it.
type Example struct{ Code, Remarks string }

// Default is a parameter's `= expression`.
type Default struct {
	Text string // as written
	// Expression is the syntax tree; the engine evaluates it when it is no constant.
	Expression any
	Value      any
	Constant   bool
}
