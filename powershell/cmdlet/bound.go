package cmdlet

import (
	"iter"

	"github.com/exosh/exosh/powershell/object"
)

// Argument is one piece of a command line after its name, evaluated.
type Argument struct {
	// Name is the parameter's name as typed, without the dash; empty for a
	// positional argument.
	Name string
	// HasValue is true for positional arguments and for -Name:value. A name
	// without its own value takes the argument that follows, unless it is a switch.
	HasValue bool
	Value    object.Value
	// Splatted marks arguments that come from @table or @list: a name taken from
	// a table never swallows the argument that follows.
	Splatted bool
	// Text is how the argument was written, for commands that take bare words
	// and for messages.
	Text string
	// Extent is where it was written, for error messages; may be nil.
	Extent any
}

// Bound holds the values of a command's parameters while it runs, by parameter
// index. The binder fills it; the same slices are reused for each pipeline object.
type Bound struct {
	Declaration *Declaration
	Values      []object.Value
	// Given marks parameters that got a value from the command line, the
	// pipeline or $PSDefaultParameterValues, as opposed to their default.
	Given []bool
	// Set is the name of the parameter set in force.
	Set string
	// Rest holds the arguments that a simple function found no parameter for ($args).
	Rest []object.Value
}

// NewBound makes room for a declaration's parameters.
func NewBound(d *Declaration) *Bound {
	return &Bound{
		Declaration: d,
		Values:      make([]object.Value, len(d.Parameters)),
		Given:       make([]bool, len(d.Parameters)),
	}
}

// All visits the given parameters in declaration order: $PSBoundParameters.
func (b *Bound) All() iter.Seq2[string, object.Value] {
	return func(yield func(string, object.Value) bool) {
		for i, given := range b.Given {
			if given && !yield(b.Declaration.Parameters[i].Name, b.Values[i]) {
				return
			}
		}
	}
}
