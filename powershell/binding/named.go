package binding

import (
	"strings"

	"github.com/exosh/exosh/powershell/cmdlet"
	"github.com/exosh/exosh/powershell/object"
)

// named binds the arguments with names, and returns the others in order.
func (b *Binder) named(args []cmdlet.Argument) ([]cmdlet.Argument, error) {
	var left []cmdlet.Argument
	for i := 0; i < len(args); i++ {
		a := args[i]
		if a.Name == "" {
			left = append(left, a)
			continue
		}
		p, err := Find(b.d, a.Name)
		if err != nil {
			return nil, err
		}
		if p == nil {
			left = append(left, a)
			continue
		}
		if b.Given[p.Index] {
			return nil, bindError("ParameterAlreadyBound", p.Name, "Cannot bind parameter because parameter '%s' is specified more than once. To provide multiple values to parameters that can accept multiple values, use the array syntax. For example, \"-parameter value1,value2,value3\".", p.Name)
		}
		switch {
		case a.HasValue:
		case p.IsSwitch():
			a.Value = object.SwitchParameter{IsPresent: true}
		case i+1 < len(args) && b.canBeValue(args[i+1]):
			i++
			a.Value = args[i].Value
			if args[i].Name != "" {
				a.Value = args[i].Text
			}
		default:
			return nil, bindError("MissingArgument", p.Name, "Missing an argument for parameter '%s'. Specify a parameter of type '%s' and try again.", p.Name, typeText(p))
		}
		if _, err := b.bind(p, a.Value, true); err != nil {
			return nil, err
		}
	}
	return left, nil
}

// canBeValue tells whether the argument after a bare name is that name's value:
// a positional one, or a dash-word that names no parameter.
func (b *Binder) canBeValue(next cmdlet.Argument) bool {
	if next.Name == "" {
		return true
	}
	p, err := Find(b.d, next.Name)
	return p == nil && err == nil && !next.HasValue
}

func typeText(p *cmdlet.Parameter) string {
	switch {
	case p.Type != nil:
		return p.Type.String()
	case p.TypeName != "":
		return p.TypeName
	}
	return "System.Object"
}

// Find finds the parameter that a name as typed stands for: its full name, an
// alias, or an unambiguous beginning of either; nil when there is none.
func Find(d *cmdlet.Declaration, name string) (*cmdlet.Parameter, error) {
	name = strings.TrimSuffix(name, ":")
	if p := d.Parameter(name); p != nil {
		return p, nil
	}
	var hits, own []*cmdlet.Parameter
	for _, p := range d.Parameters {
		if !begins(p, name) {
			continue
		}
		hits = append(hits, p)
		if !p.Common {
			own = append(own, p)
		}
	}
	switch {
	case len(hits) == 0:
		return nil, nil
	case len(hits) == 1:
		return hits[0], nil
	case len(own) == 1:
		return own[0], nil
	}
	var names strings.Builder
	for _, p := range hits {
		names.WriteString(" -" + p.Name)
	}
	return nil, bindError("AmbiguousParameter", name, "Parameter cannot be processed because the parameter name '%s' is ambiguous. Possible matches include:%s.", name, names.String())
}

func begins(p *cmdlet.Parameter, prefix string) bool {
	if len(p.Name) >= len(prefix) && strings.EqualFold(p.Name[:len(prefix)], prefix) {
		return true
	}
	for _, a := range p.Aliases {
		if len(a) >= len(prefix) && strings.EqualFold(a[:len(prefix)], prefix) {
			return true
		}
	}
	return false
}
