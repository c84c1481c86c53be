package object

import (
	"strings"
	"sync"
)

// Convert makes a value of type to, as [to]v does. The error's ID and message are PowerShell's.
func Convert(v Value, to *Type) (Value, error) {
	if to == nil || to == ObjectType || to == PSObjectType && v != nil {
		return v, nil
	}
	if w, ok := v.(*Wrapped); ok && to != PSCustomObjectType {
		return Convert(w.Value, to)
	}
	if IsNull(v) {
		return convertNull(to)
	}
	switch to {
	case StringType:
		return ToString(v), nil
	case BooleanType:
		return ToBool(v), nil
	}
	if from := TypeOf(v); from == to || from.Is(to) {
		return v, nil
	}
	if k := kindOfType(to); k != notNumber {
		return convertToNumber(v, to, k)
	}
	if to.IsEnum() {
		return convertToEnum(v, to)
	}
	if to.IsArray() || to == ArrayType {
		return convertToArray(v, to)
	}
	if f, ok := converters()[to]; ok {
		return f(v, to)
	}
	return convertToClass(v, to)
}

// converters are the conversions of the model's own types.
type converter func(v Value, to *Type) (Value, error)

var (
	converterTable map[*Type]converter
	converterOnce  sync.Once
)

func converters() map[*Type]converter {
	converterOnce.Do(func() { converterTable = newConverters() })
	return converterTable
}

func newConverters() map[*Type]converter {
	return map[*Type]converter{
		CharType: convertToChar, DateTimeType: convertToDateTime, DateTimeOffsetType: convertToDateTimeOffset, TimeSpanType: convertToTimeSpan,
		GuidType: convertToGuid, VersionType: convertToVersion, URIType: convertToURI, TypeTypeType: convertToType, RuntimeTypeType: convertToType,
		HashtableType: convertToHashtable, OrderedDictionaryType: convertToOrdered, ArrayListType: convertToList, SwitchParameterType: convertToSwitch,
		PSCustomObjectType: convertToCustomObject, SecureStringType: refuse, ScriptBlockType: refuse, PSReferenceType: convertToReference,
	}
}

func refuse(v Value, to *Type) (Value, error) { return nil, cannotConvert(v, to) }

func convertNull(to *Type) (Value, error) {
	switch {
	case to == StringType:
		return "", nil
	case to == BooleanType:
		return false, nil
	case to == CharType:
		return Char(0), nil
	case to == SwitchParameterType:
		return SwitchParameter{}, nil
	case kindOfType(to) != notNumber:
		v, _ := numberTo(int32(0), kindOfType(to))
		return v, nil
	case to.IsEnum():
		e := castError("nullToEnumInvalidCast", `Cannot convert null to type "%s" due to enumeration values that are not valid. Specify one of the following enumeration values and try again. The possible enumeration values are "%s".`, to, enumNameList(to, ","))
		return nil, e
	case to.spec.Kind == Struct && !isNullable(to):
		return nil, castError("nullToObjectInvalidCast", `Cannot convert null to type "%s".`, to)
	}
	return nil, nil
}

func isNullable(t *Type) bool { return strings.HasPrefix(t.spec.FullName, "System.Nullable`1[") }

func castError(id, format string, args ...any) *Error {
	e := failf(id, format, args...)
	e.ExceptionType = "System.Management.Automation.PSInvalidCastException"
	e.Category = "InvalidArgument"
	return e
}

// cannotConvert is the last word when no conversion is known.
func cannotConvert(v Value, to *Type) *Error {
	if isConvertible(v) && !(kindOf(v) != notNumber && to.spec.Kind == Class) {
		if _, isText := v.(string); !isText && kindOf(v) == notNumber {
			return castError("InvalidCastIConvertible", `Cannot convert value "%s" to type "%s". Error: "Invalid cast from '%s' to '%s'."`, ToString(v), to, TypeOf(v), to)
		}
	}
	return castError("ConvertToFinalInvalidCastException", `Cannot convert the "%s" value of type "%s" to type "%s".`, ToString(v), typeText(v), to)
}

func isConvertible(v Value) bool {
	switch v.(type) {
	case bool, Char, DateTime, Enum, string:
		return true
	}
	k := kindOf(v)
	return k != notNumber && k != kindBig
}

// cannotParse is the failure of a type's own Parse.
func cannotParse(id string, v Value, to *Type, reason string) *Error {
	return castError(id, `Cannot convert value "%s" to type "%s". Error: "%s"`, ToString(v), to, reason)
}

// convertToClass tries a type's own ways: its converter, its constructor, a dictionary of its properties.
func convertToClass(v Value, to *Type) (Value, error) {
	installCoreMembers()
	if isNullable(to) && len(to.args) == 1 {
		return Convert(v, to.args[0])
	}
	if h, ok := v.(*Hashtable); ok && to.Is(HashtableType) == false && isDictionary(to) {
		return convertToDictionary(h, to)
	}
	if isListType(to) {
		return convertToList(v, to)
	}
	if to.spec.ConvertFrom != nil {
		return convertOwn(v, to)
	}
	if to.spec.New == nil {
		return nil, cannotConvert(v, to)
	}
	switch x := v.(type) {
	case *Hashtable:
		return newWithProperties(to, x.textKeys())
	case *Object:
		if x.Class == nil {
			return newWithProperties(to, x.All())
		}
	}
	made, err := to.spec.New([]Value{v})
	if err != nil {
		if e, ok := err.(*Error); ok && (e.ID == "MethodCountCouldNotFindBest" || e.ID == "ConstructorInvokedThrowException") {
			return nil, cannotConvert(v, to)
		}
		return nil, wrapInner(cannotParse("InvalidCastConstructorException", v, to, err.Error()), err)
	}
	return made, nil
}

func wrapInner(e *Error, inner error) *Error {
	e.Inner = inner
	return e
}

func convertOwn(v Value, to *Type) (Value, error) {
	made, err := to.spec.ConvertFrom(v)
	if err == nil {
		return made, nil
	}
	if e, ok := err.(*Error); ok && e.ID != "" {
		return nil, err
	}
	return nil, wrapInner(cannotParse("InvalidCastConstructorException", v, to, err.Error()), err)
}

// newWithProperties makes an instance and sets its properties: [Type]@{Name='x'}.
func newWithProperties(to *Type, properties func(func(string, Value) bool)) (Value, error) {
	made, err := to.spec.New(nil)
	if err != nil {
		return nil, wrapInner(castError("ObjectCreationError", `Cannot create object of type "%s". %s`, to, err.Error()), err)
	}
	for name, value := range properties {
		if err := SetMember(made, name, value); err != nil {
			return nil, wrapInner(castError("ObjectCreationError", `Cannot create object of type "%s". %s`, to, err.Error()), err)
		}
	}
	return made, nil
}

// textKeys lists the entries with their keys as text.
func (h *Hashtable) textKeys() func(func(string, Value) bool) {
	return func(yield func(string, Value) bool) {
		for k, v := range h.All() {
			if !yield(ToString(k), v) {
				return
			}
		}
	}
}
