package object

import "sync"

var installOnce sync.Once

// installCoreMembers gives the model's own types their members. It is done when first asked: the members reach back to the types.
func installCoreMembers() { installOnce.Do(installMembers) }

func installMembers() {
	for _, row := range []struct {
		types   []*Type
		members TypeSpec
	}{
		{[]*Type{ObjectType}, objectMembers()},
		{[]*Type{StringType}, stringMembers()},
		{[]*Type{CharType}, charMembers()},
		{[]*Type{BooleanType}, booleanMembers()},
		{[]*Type{ArrayType}, arrayMembers()},
		{[]*Type{ArrayListType}, listMembers()},
		{[]*Type{HashtableType, OrderedDictionaryType}, hashtableMembers()},
		{[]*Type{DictionaryEntryType}, entryMembers()},
		{[]*Type{DateTimeType}, dateTimeMembers()},
		{[]*Type{DateTimeOffsetType}, dateTimeOffsetMembers()},
		{[]*Type{TimeSpanType}, timeSpanMembers()},
		{[]*Type{GuidType}, guidMembers()},
		{[]*Type{VersionType}, versionMembers()},
		{[]*Type{URIType}, uriMembers()},
		{[]*Type{EnumType}, enumMembers()},
		{[]*Type{TypeTypeType}, typeMembers()},
		{[]*Type{PSObjectType}, viewMembers()},
		{[]*Type{propertyCollectionType}, propertyCollectionMembers()},
		{[]*Type{typeNameListType}, typeNameListMembers()},
		{[]*Type{PSReferenceType}, referenceMembers()},
		{[]*Type{SwitchParameterType}, switchMembers()},
		{[]*Type{SecureStringType}, secureStringMembers()},
		{[]*Type{ScriptBlockType}, scriptBlockMembers()},
		{[]*Type{QueueType}, queueMembers()},
		{[]*Type{StackType}, stackMembers()},
		{[]*Type{CredentialType}, credentialMembers()},
		{[]*Type{NetworkCredentialType}, networkCredentialMembers()},
		{[]*Type{CultureType}, cultureMembers()},
		{[]*Type{StringComparerType}, stringComparerMembers()},
		{[]*Type{MathType}, mathMembers()},
		{[]*Type{ConvertType}, convertMembers()},
	} {
		for _, t := range row.types {
			install(t, row.members)
		}
	}
	for k := kindSByte; k <= kindBig; k++ {
		install(kindTypes[k], numberMembers(k))
	}
	for _, t := range propertyInfoTypes {
		install(t, propertyInfoMembers())
	}
	StackType.spec.New = func(a []Value) (Value, error) { return newStack(StackType, a) }
	for _, t := range []*Type{ArrayListType, QueueType} {
		t.spec.New = func(a []Value) (Value, error) { return newList(t, a) }
	}
	for _, t := range []*Type{HashtableType, OrderedDictionaryType} {
		t.spec.New = func(a []Value) (Value, error) { return newDictionary(t, a) }
	}
}

func install(t *Type, spec TypeSpec) {
	t.AddMembers(spec)
	if spec.New != nil {
		t.spec.New = spec.New
	}
	if spec.Enumerate != nil {
		t.spec.Enumerate = spec.Enumerate
	}
	if spec.Index != nil {
		t.spec.Index = spec.Index
	}
}
