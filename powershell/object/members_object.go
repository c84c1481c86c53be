package object

import (
	"fmt"
	"hash/fnv"
)

func objectMembers() TypeSpec {
	return TypeSpec{
		New: func(args []Value) (Value, error) { return &plainObject{}, nil },
		Methods: []Method{
			NewMethod("type GetType()", func(self Value, a *Args) (Value, error) { return TypeOf(self), nil }),
			NewMethod("string ToString(); string ToString(string format); string ToString(string format, System.IFormatProvider formatProvider)", toStringMethod),
			NewMethod("bool Equals(System.Object obj)", func(self Value, a *Args) (Value, error) { return sameOrEqual(self, a.Value(0)), nil }),
			NewMethod("System.TypeCode GetTypeCode()", func(self Value, a *Args) (Value, error) { return typeCode(self) }),
			NewMethod("int GetHashCode()", func(self Value, a *Args) (Value, error) { return hashCode(self), nil }),
		},
	}
}

// plainObject is [object]::new().
type plainObject struct{ _ byte }

// DotNetType is System.Object.
func (*plainObject) DotNetType() *Type { return ObjectType }

// typeCode is the TypeCode a simple value's type goes by.
func typeCode(v Value) (Value, error) {
	e, ok := EnumOf(TypeCodeType, TypeOf(v).Name())
	if !ok {
		e, _ = EnumOf(TypeCodeType, "Object")
	}
	return e, nil
}

func toStringMethod(self Value, a *Args) (Value, error) {
	if a.Len() == 0 || a.Value(0) == nil {
		return ToText(self), nil
	}
	if _, ok := a.Value(0).(string); !ok {
		return ToText(self), nil
	}
	return FormatValue(self, a.Text(0))
}

func hashCode(v Value) Value {
	h := fnv.New32a()
	if n, ok := v.(int32); ok {
		return n
	}
	switch v.(type) {
	case *Object, *Hashtable, *Array, *List:
		fmt.Fprintf(h, "%p", v)
	default:
		h.Write([]byte(ToText(v)))
	}
	return int32(h.Sum32())
}

func booleanMembers() TypeSpec {
	return TypeSpec{
		Methods: []Method{compareToMethod("bool")},
		StaticProperties: []Property{
			NewProperty("string TrueString", func(Value) Value { return "True" }),
			NewProperty("string FalseString", func(Value) Value { return "False" }),
		},
		StaticMethods: []Method{
			NewMethod("bool Parse(string value)", func(_ Value, a *Args) (Value, error) {
				if b, ok := parseBool(a.Text(0)); ok {
					return b, nil
				}
				return nil, Throw("System.FormatException", "String '%s' was not recognized as a valid Boolean.", a.Text(0))
			}),
			tryParse("bool", func(text string) (Value, bool) { b, ok := parseBool(text); return b, ok }, false),
		},
	}
}

func parseBool(text string) (bool, bool) {
	switch s := trimSpace(text); {
	case EqualStrings(s, "true", true):
		return true, true
	case EqualStrings(s, "false", true):
		return false, true
	}
	return false, false
}

// tryParse is TryParse(text, [ref] result); a provider or styles between are taken and not needed.
func tryParse(typeName string, parse func(text string) (Value, bool), zero Value) Method {
	return NewMethod("bool TryParse(string s, [ref] "+typeName+" result); bool TryParse(string s, System.IFormatProvider provider, [ref] "+typeName+" result); bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] "+typeName+" result)",
		func(_ Value, a *Args) (Value, error) {
			v, ok := parse(a.Text(0))
			if !ok {
				v = zero
			}
			return ok, setReference(a.Value(a.Len()-1), v)
		})
}

func setReference(to, v Value) error {
	if r, ok := to.(*Reference); ok {
		return r.Set(v)
	}
	if to == nil {
		return nil
	}
	return SetMember(to, "Value", v)
}

func compareToMethod(typeName string) Method {
	return NewMethod("int CompareTo(System.Object value); int CompareTo("+typeName+" value)", func(self Value, a *Args) (Value, error) {
		n, err := Compare(self, a.Value(0), false)
		return BoxInt32(int32(n)), err
	})
}

func referenceMembers() TypeSpec {
	return TypeSpec{Properties: []Property{{Name: "Value", Type: "System.Object",
		Get: func(self Value) (Value, error) { return self.(*Reference).Get(), nil },
		Set: func(self, value Value) error { return self.(*Reference).Set(value) }}}}
}

func switchMembers() TypeSpec {
	return TypeSpec{
		New: func(args []Value) (Value, error) {
			return SwitchParameter{IsPresent: len(args) == 1 && ToBool(args[0])}, nil
		},
		Properties:       []Property{NewProperty("bool IsPresent", func(self Value) Value { return ToBool(self) })},
		Methods:          []Method{NewMethod("bool ToBool()", func(self Value, a *Args) (Value, error) { return ToBool(self), nil })},
		StaticProperties: []Property{NewProperty("switch Present", func(Value) Value { return SwitchParameter{IsPresent: true} })},
	}
}

func secureStringMembers() TypeSpec {
	return TypeSpec{
		New:        func(args []Value) (Value, error) { return NewSecureString(""), nil },
		Properties: []Property{NewProperty("int Length", func(self Value) Value { return BoxInt32(int32(self.(*SecureString).Len())) })},
		Methods: []Method{
			NewMethod("void AppendChar(char c)", func(self Value, a *Args) (Value, error) {
				if c, ok := a.As(0, CharType).(Char); ok {
					self.(*SecureString).Append(rune(c))
				}
				return AutomationNull, nil
			}),
			NewMethod("void MakeReadOnly()", func(self Value, a *Args) (Value, error) { return AutomationNull, nil }),
			NewMethod("void Dispose()", func(self Value, a *Args) (Value, error) { return AutomationNull, nil }),
		},
	}
}

func scriptBlockMembers() TypeSpec {
	return TypeSpec{Methods: []Method{
		NewMethod("System.Collections.ObjectModel.Collection[psobject] Invoke(params System.Object[] args)", func(self Value, a *Args) (Value, error) {
			return self.(ScriptBlock).Invoke(a.Values...)
		}),
		NewMethod("System.Object InvokeReturnAsIs(params System.Object[] args)", func(self Value, a *Args) (Value, error) {
			return self.(ScriptBlock).Invoke(a.Values...)
		}),
	}}
}
