package object

import (
	"iter"
	"strings"
)

// Object is a bag of properties: a [pscustomobject], a row of Exchange, an instance of a script class. Objects with the same
// properties in the same order share one Shape, so a row costs its values only.
type Object struct {
	// Class is the type of an instance of a script class or of a typed row; nil is PSCustomObject.
	Class     *Type
	typeNames []string
	shape     *Shape
	values    []Value
	methods   map[string]Value // script methods by lower-case name
}

// AliasProperty is a property that is another by name.
type AliasProperty struct{ Of string }

// ScriptProperty is a property that is computed.
type ScriptProperty struct {
	Get func(self Value) (Value, error)
	Set func(self, value Value) error
	// GetText and SetText are the blocks' texts, for Get-Member.
	GetText, SetText string
}

// ScriptMethod is a method added to an object.
type ScriptMethod struct {
	Call func(self Value, args []Value) (Value, error)
	Text string
}

// NewObject makes an empty [pscustomobject]; the type names come before PSCustomObject's own.
func NewObject(typeNames ...string) *Object { return &Object{typeNames: typeNames, shape: emptyShape} }

// New makes an object of this shape; values has one value a name and belongs to the object from now on.
func (s *Shape) New(values []Value, typeNames ...string) *Object {
	if len(values) != len(s.names) {
		grown := make([]Value, len(s.names))
		copy(grown, values)
		values = grown
	}
	return &Object{shape: s, values: values, typeNames: typeNames}
}

// DotNetType is the object's class.
func (o *Object) DotNetType() *Type {
	if o.Class != nil {
		return o.Class
	}
	return PSCustomObjectType
}

// Shape is the object's list of names.
func (o *Object) Shape() *Shape { return o.shape }

// Len is the number of properties.
func (o *Object) Len() int { return len(o.shape.names) }

// Get reads a property, following aliases and running script properties (their error reads as $null).
func (o *Object) Get(name string) (Value, bool) {
	v, ok, _ := o.read(o, name)
	return v, ok
}

func (o *Object) read(self Value, name string) (Value, bool, error) {
	at := o.shape.Slot(name)
	if at < 0 {
		return nil, false, nil
	}
	return resolve(self, o.values[at])
}

func resolve(self, slot Value) (Value, bool, error) {
	switch p := slot.(type) {
	case *AliasProperty:
		return GetMember(self, p.Of)
	case *ScriptProperty:
		if p.Get == nil {
			return nil, true, nil
		}
		v, err := p.Get(self)
		return v, true, err
	}
	return slot, true, nil
}

// Raw reads a slot as it is kept: an *AliasProperty or *ScriptProperty is not followed.
func (o *Object) Raw(name string) (Value, bool) {
	if at := o.shape.Slot(name); at >= 0 {
		return o.values[at], true
	}
	return nil, false
}

// Set adds a property, or replaces the value of the one of that name.
func (o *Object) Set(name string, value Value) {
	if at := o.shape.Slot(name); at >= 0 {
		o.values[at] = value
		return
	}
	o.shape = o.shape.With(name)
	o.values = append(o.values, value)
}

// Assign sets a property as an assignment does: through aliases and script properties.
func (o *Object) Assign(name string, value Value) error { return o.assign(o, name, value) }

func (o *Object) assign(self Value, name string, value Value) error {
	at := o.shape.Slot(name)
	if at < 0 {
		return propertyNotFound(name)
	}
	switch p := o.values[at].(type) {
	case *AliasProperty:
		return SetMember(self, p.Of, value)
	case *ScriptProperty:
		if p.Set == nil {
			e := failf("SetWithoutSetterFromScriptProperty", `Set accessor for property "%s" is unavailable.`, o.shape.names[at])
			e.ExceptionType = "System.Management.Automation.SetValueException"
			return e
		}
		return p.Set(self, value)
	}
	o.values[at] = value
	return nil
}

// Delete removes a property.
func (o *Object) Delete(name string) bool {
	at := o.shape.Slot(name)
	if at < 0 {
		return false
	}
	shape := emptyShape
	values := make([]Value, 0, len(o.values))
	for i, n := range o.shape.names {
		if i != at {
			shape = shape.With(n)
			values = append(values, o.values[i])
		}
	}
	o.shape, o.values = shape, values
	return true
}

// All lists the properties with their values.
func (o *Object) All() iter.Seq2[string, Value] {
	return func(yield func(string, Value) bool) {
		for i, name := range o.shape.names {
			v, _, err := resolve(o, o.values[i])
			if err != nil {
				v = nil
			}
			if !yield(name, v) {
				return
			}
		}
	}
}

// Names lists the properties' names; the slice is shared and must not be changed.
func (o *Object) Names() []string { return o.shape.names }

// SetMethod adds a script method.
func (o *Object) SetMethod(name string, m *ScriptMethod) {
	if o.methods == nil {
		o.methods = map[string]Value{}
	}
	o.methods[Fold(name)] = &namedMethod{Name: name, ScriptMethod: m}
}

type namedMethod struct {
	Name string
	*ScriptMethod
}

// Method finds a script method.
func (o *Object) Method(name string) (*ScriptMethod, bool) {
	if m, ok := o.methods[Fold(name)].(*namedMethod); ok {
		return m.ScriptMethod, true
	}
	return nil, false
}

// TypeNames are the names under which views and type data know the object.
func (o *Object) TypeNames() []string {
	base := typeChain(o.DotNetType())
	if len(o.typeNames) == 0 {
		return base
	}
	return append(append(make([]string, 0, len(o.typeNames)+len(base)), o.typeNames...), base...)
}

// SetTypeNames replaces the names before the class's own.
func (o *Object) SetTypeNames(names ...string) { o.typeNames = names }

// InsertTypeName puts a name first.
func (o *Object) InsertTypeName(name string) { o.typeNames = append([]string{name}, o.typeNames...) }

// HasTypeName tells whether the object goes by a name.
func (o *Object) HasTypeName(name string) bool {
	for _, n := range o.TypeNames() {
		if strings.EqualFold(n, name) {
			return true
		}
	}
	return false
}

// Clone copies the object, not its values.
func (o *Object) Clone() *Object {
	c := *o
	c.values = append([]Value(nil), o.values...)
	c.typeNames = append([]string(nil), o.typeNames...)
	if o.methods != nil {
		c.methods = make(map[string]Value, len(o.methods))
		for k, v := range o.methods {
			c.methods[k] = v
		}
	}
	return &c
}
