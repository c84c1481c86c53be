package object

import (
	"math"
	"math/big"
	"strings"
)

func convertToNumber(v Value, to *Type, k numberKind) (Value, error) {
	switch x := v.(type) {
	case string:
		return stringToNumber(x, to, k)
	case bool, Char:
		n, _ := asInt64(v)
		if _, isChar := v.(Char); isChar && (k == kindSingle || k == kindDecimal) {
			return nil, castError("InvalidCastIConvertible", `Cannot convert value "%s" to type "%s". Error: "Invalid cast from 'Char' to '%s'."`, ToString(v), to, to.Name())
		}
		return fit(v, int64(n), to, k)
	case Enum:
		return fit(v, x.Bits, to, k)
	case DateTime:
		return nil, castError("InvalidCastIConvertible", `Cannot convert value "%s" to type "%s". Error: "Invalid cast from 'DateTime' to '%s'."`, ToString(v), to, to.Name())
	case SwitchParameter:
		return nil, cannotConvert(v, to)
	}
	if kindOf(v) == notNumber {
		if k == kindBig {
			switch v.(type) {
			case *Hashtable, *Object:
				return emptyOrRefused(v, to, new(big.Int))
			}
		}
		return nil, cannotConvert(v, to)
	}
	n, ok := numberTo(v, k)
	if ok {
		return n, nil
	}
	if k == kindBig {
		return nil, cannotParse("InvalidCastConstructorException", v, to, "BigInteger cannot represent infinity or NaN.")
	}
	if kindOf(v) == kindBig {
		return nil, cannotParse("InvalidCastTargetInvocationExceptionop_Explicit", v, to, overflowText(to))
	}
	return nil, cannotParse("InvalidCastIConvertible", v, to, overflowText(to))
}

func emptyOrRefused(v Value, to *Type, zero Value) (Value, error) {
	n := 0
	switch x := v.(type) {
	case *Hashtable:
		n = x.Len()
	case *Object:
		n = x.Len()
	}
	if n == 0 {
		return zero, nil
	}
	if _, ok := v.(*Object); ok {
		return nil, cannotParse("InvalidCastConstructorException", v, to, "The property cannot be found.")
	}
	return nil, castError("ObjectCreationError", `Cannot create object of type "%s". The property was not found for the object, or it cannot be set.`, to)
}

func fit(v Value, n int64, to *Type, k numberKind) (Value, error) {
	made, ok := numberTo(n, k)
	if !ok {
		return nil, cannotParse("InvalidCastIConvertible", v, to, overflowText(to))
	}
	return made, nil
}

func overflowText(to *Type) string {
	name := map[*Type]string{ByteType: "an unsigned byte", SByteType: "a signed byte", Int16Type: "an Int16", UInt16Type: "a UInt16", Int32Type: "an Int32",
		UInt32Type: "a UInt32", Int64Type: "an Int64", UInt64Type: "a UInt64", DecimalType: "a Decimal", SingleType: "a Single", DoubleType: "a Double"}[to]
	return "Value was either too large or too small for " + name + "."
}

// stringToNumber reads a string the ways PowerShell tries: plain digits, the language's notation, then a rounded double.
func stringToNumber(text string, to *Type, k numberKind) (Value, error) {
	s := strings.TrimSpace(text)
	if s == "" {
		n, _ := numberTo(int32(0), k)
		return n, nil
	}
	id := "InvalidCastFromStringToInteger"
	switch k {
	case kindSingle, kindDouble:
		id = "InvalidCastFromStringToDoubleOrSingle"
		if f, ok := parseInvariantFloat(s); ok {
			n, _ := numberTo(f, k)
			return n, nil
		}
	case kindDecimal:
		id = "InvalidCastFromStringToDecimal"
		if plain, ok := stripThousands(s); ok {
			if d, ok := ParseDecimal(plain); ok {
				return d, nil
			}
			return nil, cannotParse(id, text, to, overflowText(to))
		}
	}
	n, ok := ParseNumber(s)
	if !ok && k.integer() || !ok && k == kindBig {
		if plain, good := stripThousands(s); good {
			n, ok = ParseNumber(plain)
		}
	}
	if !ok {
		return nil, cannotParse(id, text, to, "The input string '"+text+"' was not in a correct format.")
	}
	if f, isFloat := n.(float64); isFloat && k.integer() && math.IsInf(f, 0) {
		return nil, cannotParse(id, text, to, overflowText(to))
	}
	made, ok := numberTo(n, k)
	if !ok {
		return nil, cannotParse(id, text, to, overflowText(to))
	}
	return made, nil
}

func convertToChar(v Value, to *Type) (Value, error) {
	switch x := v.(type) {
	case string:
		if units := utf16Units(x); len(units) == 1 {
			return Char(units[0]), nil
		}
		return nil, cannotParse("InvalidCastParseTargetInvocation", v, to, "String must be exactly one character long.")
	case bool, DateTime, float64, float32, Decimal:
		return nil, castError("InvalidCastIConvertible", `Cannot convert value "%s" to type "%s". Error: "Invalid cast from '%s' to 'Char'."`, ToString(v), to, TypeOf(v).Name())
	}
	if n, ok := asInt64(v); ok {
		if n < 0 || n > 0xFFFF {
			return nil, cannotParse("InvalidCastIConvertible", v, to, "Value was either too large or too small for a character.")
		}
		return Char(n), nil
	}
	return nil, cannotConvert(v, to)
}

func convertToSwitch(v Value, to *Type) (Value, error) {
	if b, ok := v.(bool); ok {
		return SwitchParameter{IsPresent: b}, nil
	}
	return nil, cannotConvert(v, to)
}
