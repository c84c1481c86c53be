package object

import "strings"

func enumNameList(t *Type, separator string) string {
	names := make([]string, len(t.spec.EnumNames))
	for i, n := range t.spec.EnumNames {
		names[i] = n.Name
	}
	return strings.Join(names, separator)
}

func convertToEnum(v Value, to *Type) (Value, error) {
	if k := kindOf(v); k.integer() {
		n, _ := asInt64(v)
		if !enumDefines(to, n) {
			return nil, undefinedEnum("UndefinedIntegerToEnum", v, to)
		}
		return Enum{to, n}, nil
	} else if k != notNumber && k != kindBig {
		return enumFromText(ToString(v), v, to)
	}
	switch x := v.(type) {
	case string:
		return enumFromText(x, v, to)
	case Enum:
		return nil, castError("InvalidCastIConvertible", `Cannot convert value "%s" to type "%s". Error: "Invalid cast from '%s' to '%s'."`, x, to, x.Type, to)
	case *Hashtable, *Object:
		return emptyOrRefused(v, to, Enum{to, 0})
	case SwitchParameter:
		return nil, cannotConvert(v, to)
	}
	if items, ok := Items(v); ok {
		return enumFromItems(items, v, to)
	}
	return nil, cannotConvert(v, to)
}

func undefinedEnum(id string, v Value, to *Type) *Error {
	return castError(id, `Cannot convert value "%s" to type "%s" due to enumeration values that are not valid. Specify one of the following enumeration values and try again. The possible enumeration values are "%s".`, ToString(v), to, enumNameList(to, ","))
}

func enumDefines(t *Type, bits int64) bool {
	var all int64
	for _, n := range t.spec.EnumNames {
		if n.Bits == bits {
			return true
		}
		all |= n.Bits
	}
	return t.spec.Flags && bits != 0 && bits&^all == 0
}

func enumFromItems(items []Value, v Value, to *Type) (Value, error) {
	if len(items) == 1 && items[0] == nil {
		return convertNull(to)
	}
	var bits int64
	if len(items) == 0 {
		return nil, enumUnknown("", v, to)
	}
	for _, item := range items {
		if n, ok := asInt64(item); ok {
			bits |= n
			continue
		}
		e, err := enumFromText(ToString(item), item, to)
		if err != nil {
			return nil, err
		}
		bits |= e.(Enum).Bits
	}
	if !enumDefines(to, bits) {
		return nil, undefinedEnum("EnumParseUndefined", v, to)
	}
	return Enum{to, bits}, nil
}

// enumFromText reads names separated by commas; a name may be cut short as long as one value only begins so.
func enumFromText(text string, v Value, to *Type) (Value, error) {
	var bits int64
	for _, part := range strings.Split(text, ",") {
		name := strings.TrimSpace(part)
		if n, ok := ParseNumber(name); ok && kindOf(n) == kindInt32 && !strings.HasPrefix(strings.ToLower(name), "0x") && allDigits(strings.TrimLeft(name, "+-")) {
			bits |= int64(n.(int32))
			continue
		}
		b, ok := enumByName(to, name)
		if !ok {
			return nil, enumUnknown(name, v, to)
		}
		bits |= b
	}
	if !enumDefines(to, bits) {
		return nil, undefinedEnum("EnumParseUndefined", v, to)
	}
	return Enum{to, bits}, nil
}

func enumByName(t *Type, name string) (int64, bool) {
	lower := strings.ToLower(name)
	if b, ok := t.enumByLo[lower]; ok {
		return b, true
	}
	if lower == "" {
		return 0, false
	}
	found, n := int64(0), 0
	for _, e := range t.spec.EnumNames {
		if strings.HasPrefix(strings.ToLower(e.Name), lower) {
			found = e.Bits
			n++
		}
	}
	return found, n == 1
}

func enumUnknown(name string, v Value, to *Type) *Error {
	return castError("SubstringDisambiguationEnumParseThrewAnException", "Cannot convert value \"%s\" to type \"%s\". Error: \"Unable to match the identifier name %s to a valid enumerator name. Specify one of the following enumerator names and try again:\n%s\"",
		ToString(v), to, name, enumNameList(to, ", "))
}

// EnumOf makes the value of an enumeration by name.
func EnumOf(t *Type, name string) (Enum, bool) {
	b, ok := t.enumByLo[strings.ToLower(name)]
	return Enum{t, b}, ok
}
