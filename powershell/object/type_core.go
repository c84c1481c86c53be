package object

import "math/big"

// The types the object model itself knows. Their members are installed by installCoreMembers.
var (
	ObjectType          = &Type{spec: TypeSpec{FullName: "System.Object"}, name: "Object"}
	ValueTypeType       = &Type{spec: TypeSpec{FullName: "System.ValueType"}, name: "ValueType", base: ObjectType}
	EnumType            = &Type{spec: TypeSpec{FullName: "System.Enum"}, name: "Enum", base: ValueTypeType}
	ArrayType           = NewType(TypeSpec{FullName: "System.Array", Base: ObjectType, Interfaces: listInterfaces})
	RuntimeTypeType     = NewType(TypeSpec{FullName: "System.RuntimeType", Base: TypeTypeType})
	TypeTypeType        = NewType(TypeSpec{FullName: "System.Type", Base: MemberInfoType})
	MemberInfoType      = NewType(TypeSpec{FullName: "System.Reflection.MemberInfo", Base: ObjectType})
	StringType          = NewType(TypeSpec{FullName: "System.String", Base: ObjectType, Interfaces: []string{"System.IComparable", "System.ICloneable", "System.IConvertible", "System.Collections.IEnumerable"}})
	BooleanType         = scalar("System.Boolean", "System.IConvertible")
	CharType            = scalar("System.Char", "System.IConvertible")
	SByteType           = number("System.SByte")
	ByteType            = number("System.Byte")
	Int16Type           = number("System.Int16")
	UInt16Type          = number("System.UInt16")
	Int32Type           = number("System.Int32")
	UInt32Type          = number("System.UInt32")
	Int64Type           = number("System.Int64")
	UInt64Type          = number("System.UInt64")
	SingleType          = number("System.Single")
	DoubleType          = number("System.Double")
	DecimalType         = number("System.Decimal")
	BigIntegerType      = scalar("System.Numerics.BigInteger", "System.IFormattable")
	DateTimeType        = scalar("System.DateTime", "System.IFormattable", "System.IConvertible")
	DateTimeOffsetType  = scalar("System.DateTimeOffset", "System.IFormattable")
	TimeSpanType        = scalar("System.TimeSpan", "System.IFormattable")
	GuidType            = scalar("System.Guid", "System.IFormattable")
	VersionType         = NewType(TypeSpec{FullName: "System.Version", Base: ObjectType, Interfaces: []string{"System.IComparable", "System.ICloneable"}})
	URIType             = NewType(TypeSpec{FullName: "System.Uri", Base: ObjectType})
	SecureStringType    = NewType(TypeSpec{FullName: "System.Security.SecureString", Base: ObjectType})
	HashtableType       = NewType(TypeSpec{FullName: "System.Collections.Hashtable", Base: ObjectType, Interfaces: dictionaryInterfaces})
	DictionaryEntryType = NewType(TypeSpec{FullName: "System.Collections.DictionaryEntry", Kind: Struct})
	ArrayListType       = NewType(TypeSpec{FullName: "System.Collections.ArrayList", Base: ObjectType, Interfaces: listInterfaces})

	OrderedDictionaryType = NewType(TypeSpec{FullName: "System.Collections.Specialized.OrderedDictionary", Base: ObjectType, Interfaces: append(dictionaryInterfaces, "System.Collections.Specialized.IOrderedDictionary")})

	PSObjectType        = NewType(TypeSpec{FullName: "System.Management.Automation.PSObject", Base: ObjectType})
	PSCustomObjectType  = NewType(TypeSpec{FullName: "System.Management.Automation.PSCustomObject", Base: ObjectType})
	PSReferenceType     = NewType(TypeSpec{FullName: "System.Management.Automation.PSReference", Base: ObjectType})
	SwitchParameterType = NewType(TypeSpec{FullName: "System.Management.Automation.SwitchParameter", Kind: Struct})
	ScriptBlockType     = NewType(TypeSpec{FullName: "System.Management.Automation.ScriptBlock", Base: ObjectType})
	VoidType            = NewType(TypeSpec{FullName: "System.Void", Kind: Struct})

	ListDefinition     = NewType(TypeSpec{FullName: "System.Collections.Generic.List`1", Base: ObjectType})
	CollectionType     = NewType(TypeSpec{FullName: "System.Collections.ObjectModel.Collection`1", Base: ObjectType})
	DictionaryType     = NewType(TypeSpec{FullName: "System.Collections.Generic.Dictionary`2", Base: ObjectType})
	SortedDictionary   = NewType(TypeSpec{FullName: "System.Collections.Generic.SortedDictionary`2", Base: ObjectType})
	KeyValuePairType   = NewType(TypeSpec{FullName: "System.Collections.Generic.KeyValuePair`2", Kind: Struct})
	NullableDefinition = NewType(TypeSpec{FullName: "System.Nullable`1", Kind: Struct})

	MathType    = NewType(TypeSpec{FullName: "System.Math", Base: ObjectType})
	ConvertType = NewType(TypeSpec{FullName: "System.Convert", Base: ObjectType})
)

var (
	listInterfaces       = []string{"System.Collections.IEnumerable", "System.Collections.ICollection", "System.Collections.IList", "System.ICloneable"}
	dictionaryInterfaces = []string{"System.Collections.IEnumerable", "System.Collections.ICollection", "System.Collections.IDictionary", "System.ICloneable"}
)

func scalar(name string, interfaces ...string) *Type {
	return NewType(TypeSpec{FullName: name, Kind: Struct, Base: ValueTypeType, Interfaces: append(interfaces, "System.IComparable")})
}

func number(name string) *Type { return scalar(name, "System.IConvertible", "System.IFormattable") }

func closedName(definition string, args []*Type) string {
	name := definition + "["
	for i, a := range args {
		if i > 0 {
			name += ","
		}
		name += "[" + a.FullName() + "]"
	}
	return name + "]"
}

func closeList(definition string) func([]*Type) *Type {
	return func(args []*Type) *Type {
		interfaces := append([]string{"System.Collections.Generic.IEnumerable`1", "System.Collections.Generic.IList`1"}, listInterfaces...)
		t := NewType(TypeSpec{FullName: closedName(definition, args), Base: ObjectType, Args: args, Interfaces: interfaces})
		t.AddMembers(listMembers())
		t.spec.New = func(a []Value) (Value, error) { return newList(t, a) }
		return t
	}
}

func closeDictionary(definition string) func([]*Type) *Type {
	return func(args []*Type) *Type {
		t := NewType(TypeSpec{FullName: closedName(definition, args), Base: ObjectType, Args: args, Interfaces: dictionaryInterfaces})
		t.AddMembers(hashtableMembers())
		t.spec.New = func(a []Value) (Value, error) { return newDictionary(t, a) }
		return t
	}
}

func closeStruct(definition string) func([]*Type) *Type {
	return func(args []*Type) *Type {
		t := NewType(TypeSpec{FullName: closedName(definition, args), Kind: Struct, Args: args})
		t.AddMembers(entryMembers())
		return t
	}
}

// ListOfObject is List[object].
func ListOfObject() *Type {
	t, _ := GenericType("System.Collections.Generic.List`1", ObjectType)
	return t
}

func coreTypes() []*Type {
	types := []*Type{
		ObjectType, ValueTypeType, EnumType, ArrayType, RuntimeTypeType, TypeTypeType, MemberInfoType, StringType, BooleanType, CharType, SByteType, ByteType,
		Int16Type, UInt16Type, Int32Type, UInt32Type, Int64Type, UInt64Type, SingleType, DoubleType, DecimalType, BigIntegerType,
		DateTimeType, DateTimeOffsetType, TimeSpanType, GuidType, VersionType, URIType, SecureStringType, HashtableType,
		DictionaryEntryType, ArrayListType, OrderedDictionaryType, PSObjectType, PSCustomObjectType, PSReferenceType,
		SwitchParameterType, ScriptBlockType, VoidType, ListDefinition, CollectionType, DictionaryType, SortedDictionary,
		KeyValuePairType, NullableDefinition, MathType, ConvertType,
		CredentialType, NetworkCredentialType, CultureType, StringComparerType,
		HashSetDefinition, QueueDefinition, StackDefinition, QueueType, StackType,
	}
	for _, t := range propertyInfoTypes {
		types = append(types, t)
	}
	return append(append(types, coreInterfaces()...), coreEnums()...)
}

func coreInterfaces() (types []*Type) {
	for _, name := range []string{
		"System.IComparable", "System.ICloneable", "System.IConvertible", "System.IFormattable", "System.IDisposable",
		"System.Collections.IEnumerable", "System.Collections.ICollection", "System.Collections.IList", "System.Collections.IDictionary",
		"System.Collections.Specialized.IOrderedDictionary", "System.Collections.Generic.IEnumerable`1", "System.Collections.Generic.IList`1",
	} {
		types = append(types, NewType(TypeSpec{FullName: name, Kind: Interface}))
	}
	return types
}

// TypeOf is the .NET type of v; nil for $null.
func TypeOf(v Value) *Type {
	switch x := v.(type) {
	case nil, automationNull:
		return nil
	case string:
		return StringType
	case int32:
		return Int32Type
	case bool:
		return BooleanType
	case int64:
		return Int64Type
	case float64:
		return DoubleType
	case Char:
		return CharType
	case int8:
		return SByteType
	case uint8:
		return ByteType
	case int16:
		return Int16Type
	case uint16:
		return UInt16Type
	case uint32:
		return UInt32Type
	case uint64:
		return UInt64Type
	case float32:
		return SingleType
	case Decimal:
		return DecimalType
	case *big.Int:
		return BigIntegerType
	case DateTime:
		return DateTimeType
	case DateTimeOffset:
		return DateTimeOffsetType
	case TimeSpan:
		return TimeSpanType
	case Guid:
		return GuidType
	case Version:
		return VersionType
	case Enum:
		return x.Type
	case *Array:
		return ArrayOf(x.Elem)
	case *SecureString:
		return SecureStringType
	case Instance:
		return x.DotNetType()
	}
	return ObjectType
}
