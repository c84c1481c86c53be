package object

import "strings"

// Args are a call's arguments, read as the types a method asks for. The first that cannot be converted becomes the call's error.
type Args struct {
	Values []Value
	method string
	err    error
}

// Len is the number of arguments.
func (a *Args) Len() int { return len(a.Values) }

// Err is the first conversion that failed.
func (a *Args) Err() error { return a.err }

// Value is an argument as given, $null when it isn't there.
func (a *Args) Value(i int) Value {
	if i < len(a.Values) {
		return a.Values[i]
	}
	return nil
}

// As is an argument converted to a type.
func (a *Args) As(i int, to *Type) Value {
	v, err := Convert(a.Value(i), to)
	if err != nil && a.err == nil {
		a.err = argumentConversion(a.method, a.Value(i), to, err)
	}
	return v
}

// Text is an argument as a string.
func (a *Args) Text(i int) string { return ToString(a.Value(i)) }

// Int is an argument as an int.
func (a *Args) Int(i int) int {
	if n, ok := a.Value(i).(int32); ok {
		return int(n)
	}
	n, _ := a.As(i, Int32Type).(int32)
	return int(n)
}

// Long is an argument as a long.
func (a *Args) Long(i int) int64 {
	n, _ := a.As(i, Int64Type).(int64)
	return n
}

// Float is an argument as a double.
func (a *Args) Float(i int) float64 {
	f, _ := a.As(i, DoubleType).(float64)
	return f
}

// Bool is an argument as a bool.
func (a *Args) Bool(i int) bool { return ToBool(a.Value(i)) }

// Items is an argument as a list; a single value is a list of one.
func (a *Args) Items(i int) []Value {
	if items, ok := Items(a.Value(i)); ok {
		return items
	}
	if a.Value(i) == nil {
		return nil
	}
	return []Value{a.Value(i)}
}

// Is tells whether an argument is of a type.
func (a *Args) Is(i int, t *Type) bool { return TypeOf(a.Value(i)).Is(t) }

// NewMethod makes a row of a method table: its overloads as Get-Member prints them, separated by "; ", and what it does.
// How many arguments it takes is read from the overloads.
func NewMethod(definitions string, call func(self Value, a *Args) (Value, error)) Method {
	defs := strings.Split(definitions, "; ")
	head, _, _ := strings.Cut(defs[0], "(")
	name := head[strings.LastIndexByte(head, ' ')+1:]
	return Method{Name: name, Definitions: defs, Call: func(self Value, values []Value) (Value, error) {
		a := &Args{Values: values, method: name}
		v, err := call(self, a)
		if a.err != nil {
			return nil, a.err
		}
		return v, err
	}}
}

// NewProperty makes a row of a property table that can be read, from "int Length".
func NewProperty(definition string, get func(self Value) Value) Property {
	at := strings.LastIndexByte(definition, ' ')
	return Property{Name: definition[at+1:], Type: definition[:at], Get: func(self Value) (Value, error) { return get(self), nil }}
}

// takes tells whether one of the overloads has room for n arguments; a method without definitions takes any.
func (m *Method) takes(n int) bool {
	for _, d := range m.Definitions {
		if least, most := arity(d); n >= least && n <= most {
			return true
		}
	}
	return len(m.Definitions) == 0
}

func arity(definition string) (least, most int) {
	open := strings.IndexByte(definition, '(')
	if open < 0 {
		return 0, 1 << 20
	}
	inside := strings.TrimSuffix(definition[open+1:], ")")
	if inside == "" {
		return 0, 0
	}
	for _, p := range splitTopLevel(inside) {
		switch {
		case strings.HasPrefix(p, "params "):
			return least, 1 << 20
		case !strings.Contains(p, "="):
			least++
		}
		most++
	}
	return least, most
}
