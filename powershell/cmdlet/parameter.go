package cmdlet

import (
	"strings"

	"github.com/exosh/exosh/powershell/object"
)

// Parameter is one declared parameter.
type Parameter struct {
	Name    string
	Index   int // its place in Declaration.Parameters and in Bound.Values
	Aliases []string

	// TypeName is the type as written ("string[]"), empty when none is.
	TypeName string
	// Type is nil when the parameter takes anything, or names a type that this
	// engine does not know (then Unresolved is true and values pass unchanged).
	Type       *object.Type
	Unresolved bool
	// ServiceType is Exchange's own name of the type, which the server enforces
	// and the client merely shows ("MailboxIdParameter").
	ServiceType string
	// Clouds names the services that take the parameter; empty means all that
	// offer the command.
	Clouds []string

	Sets        []Membership
	Validations []Validation
	// Completions are values to offer but not to enforce.
	Completions []string
	// Completer is the script of an [ArgumentCompleter({…})], when there is one.
	Completer *ScriptArgument

	AllowNull            bool
	AllowEmptyString     bool
	AllowEmptyCollection bool
	Credential           bool // a user name becomes a credential by asking for its password
	Hidden               bool // [Parameter(DontShow)]
	Wildcards            bool // [SupportsWildcards()]
	Common               bool
	Obsolete             string

	Default *Default

	all  *Membership
	mask uint64
}

// Membership says how a parameter takes part in one parameter set.
type Membership struct {
	Set         string // AllSets for every set
	Position    int    // NoPosition when the argument must be named
	Mandatory   bool
	Pipeline    bool // takes the whole pipeline object
	ByName      bool // takes the pipeline object's property of its name
	Remaining   bool // takes all arguments left over
	HelpMessage string
}

// NoPosition marks a parameter that is not positional.
const NoPosition = -1

// IsSwitch tells whether naming the parameter is enough.
func (p *Parameter) IsSwitch() bool {
	switch strings.ToLower(p.TypeName) {
	case "switch", "switchparameter", "system.management.automation.switchparameter", "management.automation.switchparameter":
		return true
	}
	return false
}

// HasAlias tells whether name is one of the parameter's aliases.
func (p *Parameter) HasAlias(name string) bool {
	for _, a := range p.Aliases {
		if strings.EqualFold(a, name) {
			return true
		}
	}
	return false
}

// In returns how the parameter takes part in the set with the given name, nil
// when it does not.
func (p *Parameter) In(set string) *Membership {
	for i := range p.Sets {
		if strings.EqualFold(p.Sets[i].Set, set) {
			return &p.Sets[i]
		}
	}
	return p.all
}

// InBit is In by the number of the set in Declaration.SetNames.
func (d *Declaration) InBit(p *Parameter, bit int) *Membership {
	if p.mask&(1<<bit) == 0 {
		return p.all
	}
	return p.In(d.SetNames[bit])
}

// SetMask has one bit for each set the parameter belongs to.
func (p *Parameter) SetMask() uint64 {
	if p.all != nil {
		return ^uint64(0)
	}
	return p.mask
}

// All tells whether the parameter belongs to every set.
func (p *Parameter) All() bool { return p.all != nil }

// TakesPipeline tells whether any set lets pipeline objects reach the parameter.
func (p *Parameter) TakesPipeline() bool {
	for i := range p.Sets {
		if p.Sets[i].Pipeline || p.Sets[i].ByName {
			return true
		}
	}
	return false
}
