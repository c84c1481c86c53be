package object

import (
	"strings"
	"sync"
)

// Type is a .NET type: its names, its place in the hierarchy and its member tables.
type Type struct {
	spec     TypeSpec
	name     string
	base     *Type
	elem     *Type   // of an array type
	args     []*Type // of a generic type
	members  memberTables
	arrayOf  *Type
	arrayMu  sync.Mutex
	enumByLo map[string]int64
}

// Kind tells classes from structs, interfaces and enumerations.
type Kind uint8

// The kinds of type.
const (
	Class Kind = iota
	Struct
	Interface
	Enumeration
)

// TypeSpec describes a type to NewType.
type TypeSpec struct {
	FullName   string
	Kind       Kind
	Base       *Type    // nil: System.Object, System.ValueType or System.Enum by Kind
	Interfaces []string // full names
	Args       []*Type  // generic arguments

	Properties       []Property
	Methods          []Method
	StaticProperties []Property
	StaticMethods    []Method
	// New constructs an instance; nil when the type has no public constructor.
	New func(args []Value) (Value, error)

	// EnumNames are an enumeration's values in order of declaration.
	EnumNames  []EnumName
	Flags      bool
	Underlying *Type // of an enumeration; nil is System.Int32

	// ConvertFrom makes an instance of another value (a Parse, a converter); nil falls back to a one-argument New.
	ConvertFrom func(v Value) (Value, error)
	// String is ToString(); nil prints the type's full name.
	String func(self Value) string
	// Enumerate lists the items when the pipeline unrolls an instance; nil: it doesn't.
	Enumerate func(self Value) []Value
	// Index and SetIndex implement the indexer; Static generic definitions are made by Generic.
	Index    func(self, index Value) (Value, error)
	SetIndex func(self, index, value Value) error
	Compare  func(a, b Value) (int, error)
	// Generic makes the closed type of a generic definition, say System.Collections.Generic.List of T.
	Generic func(args []*Type) *Type
	// Operator handles op_Addition and its kin: op is "+", "-", "*", "/", "%"; nil, false when it has none.
	Operator func(op string, a, b Value) (Value, bool, error)
}

// EnumName is one named value of an enumeration.
type EnumName struct {
	Name string
	Bits int64
}

// Property is a row of a property table. Get of a static property receives nil.
type Property struct {
	Name string
	Type string // full name of its type
	Get  func(self Value) (Value, error)
	Set  func(self, value Value) error
}

// Method is a row of a method table: one name, all its overloads.
type Method struct {
	Name        string
	Definitions []string // as Get-Member prints them, one an overload
	Call        func(self Value, args []Value) (Value, error)
}

type memberTables struct {
	properties, statics      map[string]*Property
	ordered                  []*Property // properties in order of declaration
	methods, staticFunctions map[string]*Method
}

// NewType makes a type from its description; Register makes it known by name.
func NewType(spec TypeSpec) *Type {
	t := &Type{spec: spec, name: shortName(spec.FullName), base: spec.Base, args: spec.Args}
	if t.base == nil && spec.FullName != "System.Object" {
		switch spec.Kind {
		case Struct:
			t.base = ValueTypeType
		case Enumeration:
			t.base = EnumType
		case Class:
			t.base = ObjectType
		}
	}
	if spec.Kind == Enumeration {
		t.enumByLo = make(map[string]int64, len(spec.EnumNames))
		for _, n := range spec.EnumNames {
			t.enumByLo[strings.ToLower(n.Name)] = n.Bits
		}
	}
	t.AddMembers(spec)
	return t
}

// AddMembers adds the description's members to a type's tables: a later row replaces an earlier one of the same name.
func (t *Type) AddMembers(spec TypeSpec) {
	m := &t.members
	m.properties = indexProperties(m.properties, spec.Properties)
	for i := range spec.Properties {
		m.ordered = append(m.ordered, &spec.Properties[i])
	}
	m.statics = indexProperties(m.statics, spec.StaticProperties)
	m.methods = indexMethods(m.methods, spec.Methods)
	m.staticFunctions = indexMethods(m.staticFunctions, spec.StaticMethods)
}

func indexProperties(into map[string]*Property, rows []Property) map[string]*Property {
	if into == nil && len(rows) > 0 {
		into = make(map[string]*Property, len(rows))
	}
	for i := range rows {
		into[strings.ToLower(rows[i].Name)] = &rows[i]
	}
	return into
}

func indexMethods(into map[string]*Method, rows []Method) map[string]*Method {
	if into == nil && len(rows) > 0 {
		into = make(map[string]*Method, len(rows))
	}
	for i := range rows {
		into[strings.ToLower(rows[i].Name)] = &rows[i]
	}
	return into
}

func shortName(full string) string {
	if i := strings.IndexByte(full, '['); i > 0 && !strings.HasSuffix(full, "[]") {
		full = full[:i]
	}
	if i := strings.LastIndexAny(full, ".+"); i >= 0 {
		return full[i+1:]
	}
	return full
}

// Name is the type's short name: Int32, String[], List`1.
func (t *Type) Name() string { return t.name }

// FullName is the type's name with its namespace, as [type]::FullName gives for closed generics without assembly names.
func (t *Type) FullName() string { return t.spec.FullName }

// String is the type as PowerShell prints it: its full name, generic arguments in brackets.
func (t *Type) String() string {
	if t.elem != nil {
		return t.elem.String() + "[]"
	}
	if len(t.args) > 0 {
		name, _, _ := strings.Cut(t.spec.FullName, "`")
		args := make([]string, len(t.args))
		for i, a := range t.args {
			args[i] = a.String()
		}
		return name + "[" + strings.Join(args, ",") + "]"
	}
	return t.spec.FullName
}

// Namespace is the part of the full name before the short one.
func (t *Type) Namespace() string {
	full, _, _ := strings.Cut(t.spec.FullName, "[")
	if i := strings.LastIndexByte(full, '.'); i >= 0 {
		return full[:i]
	}
	return ""
}

// Base is the type this one derives from, nil for System.Object and interfaces.
func (t *Type) Base() *Type { return t.base }

// Elem is the element type of an array type, nil otherwise.
func (t *Type) Elem() *Type { return t.elem }

// Args are the generic arguments.
func (t *Type) Args() []*Type { return t.args }

// Kind tells class, struct, interface or enumeration.
func (t *Type) Kind() Kind { return t.spec.Kind }

// Spec is the description the type was made from.
func (t *Type) Spec() *TypeSpec { return &t.spec }

// IsEnum tells enumerations.
func (t *Type) IsEnum() bool { return t.spec.Kind == Enumeration }

// IsArray tells array types.
func (t *Type) IsArray() bool { return t.elem != nil }

// DotNetType makes a *Type a value itself: its type is System.RuntimeType.
func (t *Type) DotNetType() *Type { return RuntimeTypeType }

// ArrayOf is the type T[].
func ArrayOf(elem *Type) *Type {
	if elem == nil {
		elem = ObjectType
	}
	elem.arrayMu.Lock()
	defer elem.arrayMu.Unlock()
	if elem.arrayOf == nil {
		elem.arrayOf = &Type{spec: TypeSpec{FullName: elem.spec.FullName + "[]"}, name: elem.name + "[]", base: ArrayType, elem: elem}
	}
	return elem.arrayOf
}

// Is tells whether a value of type t can be used as other: the same, a base, or an interface.
func (t *Type) Is(other *Type) bool {
	if t == nil || other == nil {
		return false
	}
	if t == PSCustomObjectType && other.spec.FullName == "System.Management.Automation.PSObject" {
		return true
	}
	for at := t; at != nil; at = at.base {
		if at == other || other.spec.Kind == Interface && at.implements(other) {
			return true
		}
		if at.elem != nil && other.elem != nil && at.elem.spec.Kind != Struct && at.elem.Is(other.elem) {
			return true
		}
		if at.spec.FullName == other.spec.FullName && len(at.args) == len(other.args) && sameTypes(at.args, other.args) {
			return true
		}
	}
	return other == ObjectType
}

func sameTypes(a, b []*Type) bool {
	for i := range a {
		if a[i] != b[i] && a[i].String() != b[i].String() {
			return false
		}
	}
	return true
}

func (t *Type) implements(other *Type) bool {
	for _, name := range t.spec.Interfaces {
		if strings.EqualFold(name, other.spec.FullName) || strings.EqualFold(name, other.String()) {
			return true
		}
	}
	return false
}

func (t *Type) findProperty(lower string) *Property {
	installCoreMembers()
	for at := t; at != nil; at = at.base {
		if p := at.members.properties[lower]; p != nil {
			return p
		}
	}
	return nil
}

func (t *Type) findMethod(lower string) *Method {
	installCoreMembers()
	for at := t; at != nil; at = at.base {
		if m := at.members.methods[lower]; m != nil {
			return m
		}
	}
	return nil
}

func (t *Type) findStatic(lower string) *Property {
	installCoreMembers()
	for at := t; at != nil; at = at.base {
		if p := at.members.statics[lower]; p != nil {
			return p
		}
	}
	return nil
}

func (t *Type) findStaticMethod(lower string) *Method {
	installCoreMembers()
	for at := t; at != nil; at = at.base {
		if m := at.members.staticFunctions[lower]; m != nil {
			return m
		}
	}
	return nil
}
