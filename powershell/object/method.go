package object

import "strings"

// CallMethod calls a method of v: one added to it, its type's, or what every object has.
func CallMethod(v Value, name string, args []Value) (Value, error) {
	self := v
	switch x := v.(type) {
	case nil, automationNull:
		return nil, failf("InvokeMethodOnNull", "You cannot call a method on a null-valued expression.")
	case *Object:
		if m, ok := x.Method(name); ok {
			return m.Call(v, args)
		}
	case *Wrapped:
		if m, ok := x.Extra.Method(name); ok {
			return m.Call(v, args)
		}
		self = x.Value
	}
	t := TypeOf(self)
	m := t.findMethod(Fold(name))
	if m == nil {
		if value, ok, err := propertyCall(self, name, args); ok {
			return value, err
		}
		return nil, noSuchMethod(methodOwner(self, t), name)
	}
	return invoke(m, self, args, name)
}

// methodOwner is the type an error names: a property bag goes by PSCustomObject.
func methodOwner(v Value, t *Type) *Type { return t }

// propertyCall runs a script block kept in a property, and the get_/set_ forms of properties.
func propertyCall(v Value, name string, args []Value) (Value, bool, error) {
	lower := strings.ToLower(name)
	switch {
	case strings.HasPrefix(lower, "get_") && len(args) == 0:
		return GetMember(v, name[4:])
	case strings.HasPrefix(lower, "set_") && len(args) == 1:
		return nil, true, SetMember(v, name[4:], args[0])
	case lower == "get_item" && len(args) == 1, lower == "item" && len(args) == 1:
		value, err := Index(v, args[0])
		return value, true, err
	}
	return nil, false, nil
}

func invoke(m *Method, self Value, args []Value, called string) (Value, error) {
	if !m.takes(len(args)) {
		return nil, noOverload(m.Name, len(args))
	}
	for i, a := range args {
		if a == AutomationNull {
			args[i] = nil
		}
	}
	v, err := m.Call(self, args)
	if err != nil {
		return nil, invocationFailed(m.Name, len(args), err)
	}
	return v, nil
}

func noOverload(name string, count int) *Error {
	e := failf("MethodCountCouldNotFindBest", `Cannot find an overload for "%s" and the argument count: "%d".`, name, count)
	e.ExceptionType, e.Category = "System.Management.Automation.MethodException", "NotSpecified"
	return e
}

// invocationFailed is how PowerShell reports what a .NET method throws.
func invocationFailed(name string, count int, err error) error {
	e, ok := err.(*Error)
	if !ok || e.ID != "" {
		return err
	}
	wrapped := failf(shortName(e.ExceptionType), `Exception calling "%s" with "%d" argument(s): "%s"`, name, count, e.Message)
	wrapped.ExceptionType, wrapped.Category, wrapped.Inner = "System.Management.Automation.MethodInvocationException", "NotSpecified", err
	return wrapped
}

// CallStatic calls [type]::name(args).
func CallStatic(t *Type, name string, args []Value) (Value, error) {
	if t == nil {
		return nil, failf("InvokeMethodOnNull", "You cannot call a method on a null-valued expression.")
	}
	lower := Fold(name)
	if m := t.findStaticMethod(lower); m != nil {
		return invoke(m, t, args, name)
	}
	switch {
	case lower == "new":
		return New(t, args)
	case t.IsEnum() && lower == "parse", t.IsEnum() && lower == "getnames":
		return CallStatic(EnumType, name, append([]Value{t}, args...))
	case lower == "equals" && len(args) == 2, lower == "referenceequals" && len(args) == 2:
		return sameOrEqual(args[0], args[1]), nil
	}
	return nil, noSuchMethod(t, name)
}

// sameOrEqual is Object.Equals: no conversion.
func sameOrEqual(a, b Value) bool {
	a, b = Unwrap(a), Unwrap(b)
	if a == nil || b == nil {
		return a == nil && b == nil
	}
	return TypeOf(a) == TypeOf(b) && sameValue(a, b)
}

// GetStatic reads [type]::name; false when there is none.
func GetStatic(t *Type, name string) (Value, bool, error) {
	if t == nil {
		return nil, false, nil
	}
	if t.IsEnum() {
		if bits, ok := t.enumByLo[strings.ToLower(name)]; ok {
			return Enum{t, bits}, true, nil
		}
	}
	p := t.findStatic(Fold(name))
	if p == nil || p.Get == nil {
		return nil, false, nil
	}
	v, err := p.Get(nil)
	return v, true, err
}

// SetStatic assigns [type]::name.
func SetStatic(t *Type, name string, value Value) error {
	if p := t.findStatic(Fold(name)); p != nil {
		return setProperty(p, nil, value)
	}
	return propertyNotFound(name)
}

// New constructs an instance: [type]::new(args), New-Object.
func New(t *Type, args []Value) (Value, error) {
	installCoreMembers()
	if t.IsArray() {
		return newArray(t, args)
	}
	if t.spec.New != nil {
		v, err := t.spec.New(args)
		if err != nil {
			if e, ok := err.(*Error); ok && e.ID == "" {
				w := failf("ConstructorInvokedThrowException", `Exception calling ".ctor" with "%d" argument(s): "%s"`, len(args), e.Message)
				w.ExceptionType, w.Category, w.Inner = "System.Management.Automation.MethodInvocationException", "NotSpecified", err
				return nil, w
			}
			return nil, err
		}
		return v, nil
	}
	if len(args) == 0 && (t.spec.Kind == Struct || t.IsEnum()) {
		if zero, ok := zeroOf(t); ok {
			return zero, nil
		}
	}
	return nil, noOverload("new", len(args))
}

func zeroOf(t *Type) (Value, bool) {
	switch t {
	case DateTimeType:
		return DateTime{}, true
	case DateTimeOffsetType:
		return DateTimeOffset{}, true
	case TimeSpanType:
		return TimeSpan(0), true
	case GuidType:
		return Guid{}, true
	}
	if t.IsEnum() {
		return Enum{t, 0}, true
	}
	v, err := convertNull(t)
	return v, err == nil && v != nil
}

func newArray(t *Type, args []Value) (Value, error) {
	if len(args) != 1 {
		return nil, noOverload("new", len(args))
	}
	n, err := Convert(args[0], Int32Type)
	if err != nil {
		return nil, err
	}
	if n.(int32) < 0 {
		return nil, Throw("System.OverflowException", "Arithmetic operation resulted in an overflow.")
	}
	if n.(int32) > maxRepeated/16 {
		return nil, outOfMemory()
	}
	items := make([]Value, n.(int32))
	if zero, ok := zeroOf(t.elem); ok && t.elem != StringType {
		for i := range items {
			items[i] = zero
		}
	}
	return &Array{Elem: arrayElem(t.elem), Items: items}, nil
}
