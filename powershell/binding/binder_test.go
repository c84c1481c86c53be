package binding

import (
	"errors"
	"testing"

	"github.com/exosh/exosh/powershell/cmdlet"
	"github.com/exosh/exosh/powershell/object"
)

func member(set string, position int, mandatory bool) cmdlet.Membership {
	return cmdlet.Membership{Set: set, Position: position, Mandatory: mandatory}
}

// users has the sets of: [CmdletBinding(DefaultParameterSetName='All')] param([Parameter(ParameterSetName='ById',
// Mandatory, Position=0)]$Id, [Parameter(ParameterSetName='ByName', Mandatory)]$Name, [Parameter(ParameterSetName='ByName')][switch]$Exact, $Shared)
func users(t *testing.T) *cmdlet.Declaration {
	t.Helper()
	none := cmdlet.NoPosition
	d := &cmdlet.Declaration{Name: "Get-U", Advanced: true, DefaultSet: "All", Parameters: []*cmdlet.Parameter{
		{Name: "Id", Sets: []cmdlet.Membership{member("ById", 0, true)}},
		{Name: "Name", Aliases: []string{"UPN"}, Sets: []cmdlet.Membership{member("ByName", none, true)}},
		{Name: "Exact", TypeName: "switch", Sets: []cmdlet.Membership{member("ByName", none, false)}},
		{Name: "Shared", Sets: []cmdlet.Membership{member(cmdlet.AllSets, none, false)},
			Validations: []cmdlet.Validation{{Kind: cmdlet.ValidateSet, Values: []string{"x", "y"}, IgnoreCase: true}}},
	}}
	if err := d.Finish(object.LookupType); err != nil {
		t.Fatal(err)
	}
	return d
}

func named(name string, v ...object.Value) cmdlet.Argument {
	if len(v) == 0 {
		return cmdlet.Argument{Name: name}
	}
	return cmdlet.Argument{Name: name, HasValue: true, Value: v[0]}
}

func value(v object.Value) cmdlet.Argument { return cmdlet.Argument{HasValue: true, Value: v} }

func TestArguments(t *testing.T) {
	for _, row := range []struct {
		name string
		args []cmdlet.Argument
		set  string
		id   string
	}{
		{"nothing takes the default set", nil, "All", ""},
		{"a position chooses its set", []cmdlet.Argument{value(int32(5))}, "ById", ""},
		{"names choose their set", []cmdlet.Argument{named("Name"), value("bob"), named("Exact")}, "ByName", ""},
		{"an alias is a name", []cmdlet.Argument{named("upn", "bob")}, "ByName", ""},
		{"the beginning of a name is enough", []cmdlet.Argument{named("Sh", "X")}, "All", ""},
		{"names of two sets", []cmdlet.Argument{named("Id", 3), named("Name", "bob")}, "", "AmbiguousParameterSet"},
		{"a set without its mandatory parameter", []cmdlet.Argument{named("Exact")}, "", "MissingMandatoryParameter"},
		{"an unknown name", []cmdlet.Argument{named("Bogus", 1)}, "", "NamedParameterNotFound"},
		{"one position too many", []cmdlet.Argument{value(1), value(2)}, "", "PositionalParameterNotFound"},
		{"a name without its value", []cmdlet.Argument{named("Name")}, "", "MissingArgument"},
		{"a name twice", []cmdlet.Argument{named("Name", "a"), named("UPN", "b")}, "", "ParameterAlreadyBound"},
		{"a value outside the set", []cmdlet.Argument{named("Shared", "z")}, "", "ParameterArgumentValidationError"},
		{"an empty mandatory value", []cmdlet.Argument{named("Name", "")}, "", "ParameterArgumentValidationErrorEmptyStringNotAllowed"},
		{"an ambiguous beginning", []cmdlet.Argument{named("Warning", 1)}, "", "AmbiguousParameter"},
	} {
		t.Run(row.name, func(t *testing.T) {
			b := New(users(t), Options{})
			err := b.Arguments(row.args)
			var e *Error
			if errors.As(err, &e) {
				if e.ID != row.id {
					t.Fatalf("error %s (%v), want %q", e.ID, e, row.id)
				}
				return
			}
			if err != nil || row.id != "" || b.Set != row.set {
				t.Fatalf("set %q, error %v; want set %q, error %q", b.Set, err, row.set, row.id)
			}
		})
	}
}

func TestObject(t *testing.T) {
	d := &cmdlet.Declaration{Name: "Set-It", Advanced: true, Parameters: []*cmdlet.Parameter{
		{Name: "Identity", TypeName: "string", Sets: []cmdlet.Membership{{Set: cmdlet.AllSets, Position: 0, Mandatory: true, ByName: true}}},
		{Name: "Size", Sets: []cmdlet.Membership{{Set: cmdlet.AllSets, Position: cmdlet.NoPosition, ByName: true}}},
	}}
	if err := d.Finish(object.LookupType); err != nil {
		t.Fatal(err)
	}
	b := New(d, Options{ExpectsInput: true})
	if err := b.Arguments(nil); err != nil {
		t.Fatal(err)
	}
	row := object.NewObject()
	row.Set("Identity", "alex")
	row.Set("Size", int32(3))
	if err := b.Object(row); err != nil || b.Values[0] != "alex" || b.Values[1] != int32(3) {
		t.Fatalf("first object: %v, %v", b.Values[:2], err)
	}
	next := object.NewObject()
	next.Set("Identity", "adele")
	if err := b.Object(next); err != nil || b.Values[0] != "adele" || b.Given[1] {
		t.Fatalf("the second object keeps nothing of the first: %v, %v", b.Values[:2], err)
	}
	var e *Error
	if err := b.Object(object.NewObject()); !errors.As(err, &e) || e.ID != "InputObjectNotBound" {
		t.Fatalf("an object without the properties: %v", err)
	}
}
