package object

import (
	"math"
	"math/big"
	"strings"
	"unicode"
)

var numberNames = [...]string{"", "sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double", "decimal", "bigint"}

func numberMembers(k numberKind) TypeSpec {
	name := numberNames[k]
	spec := TypeSpec{
		Methods: []Method{compareToMethod(name)},
		StaticMethods: []Method{
			NewMethod(name+" Parse(string s); "+name+" Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)", func(_ Value, a *Args) (Value, error) {
				v, ok := parseNumberOf(a.Text(0), k, a.Value(1))
				if !ok {
					if _, whole := stripThousands(trimSpace(a.Text(0))); whole && k.integer() {
						return nil, Throw("System.OverflowException", "%s", overflowText(kindTypes[k]))
					}
					return nil, Throw("System.FormatException", "The input string '%s' was not in a correct format.", a.Text(0))
				}
				return v, nil
			}),
			tryParse(name, func(text string) (Value, bool) { return parseNumberOf(text, k, nil) }, zeroNumber(k)),
		},
	}
	for _, row := range numberConstants(k) {
		spec.StaticProperties = append(spec.StaticProperties, NewProperty(name+" "+row.name, func(Value) Value { return row.value }))
	}
	if k == kindDouble || k == kindSingle {
		spec.StaticMethods = append(spec.StaticMethods, floatTest("IsNaN", math.IsNaN), floatTest("IsInfinity", func(f float64) bool { return math.IsInf(f, 0) }),
			floatTest("IsFinite", func(f float64) bool { return !math.IsInf(f, 0) && !math.IsNaN(f) }),
			floatTest("IsPositiveInfinity", func(f float64) bool { return math.IsInf(f, 1) }), floatTest("IsNegativeInfinity", func(f float64) bool { return math.IsInf(f, -1) }))
	}
	if k == kindBig {
		spec.StaticMethods = append(spec.StaticMethods, NewMethod("bigint Pow(bigint value, int exponent)", func(_ Value, a *Args) (Value, error) {
			b, _ := a.As(0, BigIntegerType).(*big.Int)
			n := a.Int(1)
			if b == nil || n < 0 || n > 1<<20 {
				return nil, outOfRange("exponent", "The number must be greater than or equal to zero.")
			}
			return new(big.Int).Exp(b, big.NewInt(int64(n)), nil), nil
		}))
	}
	if k == kindDecimal {
		spec.StaticMethods = append(spec.StaticMethods, NewMethod("decimal Round(decimal d); decimal Round(decimal d, int decimals)", func(_ Value, a *Args) (Value, error) {
			d, _ := a.As(0, DecimalType).(Decimal)
			digits := 0
			if a.Len() == 2 {
				digits = a.Int(1)
			}
			return d.Round(digits, false), nil
		}))
	}
	return spec
}

func floatTest(name string, test func(f float64) bool) Method {
	return NewMethod("bool "+name+"(double d)", func(_ Value, a *Args) (Value, error) { return test(a.Float(0)), nil })
}

func zeroNumber(k numberKind) Value { v, _ := numberTo(int32(0), k); return v }

// parseNumberOf is a type's own Parse: stricter than a conversion. style is a NumberStyles; 515 and its bit 512 read hexadecimal.
func parseNumberOf(text string, k numberKind, style Value) (Value, bool) {
	s := trimSpace(text)
	if style != nil && (strings.Contains(ToString(style), "Hex")) {
		b, ok := new(big.Int).SetString(s, 16)
		if !ok {
			return nil, false
		}
		return bigToInteger(b, k)
	}
	switch k {
	case kindSingle, kindDouble:
		f, ok := parseInvariantFloat(s)
		if !ok {
			return nil, false
		}
		return numberTo(f, k)
	case kindDecimal:
		plain, ok := stripThousands(s)
		if !ok {
			return nil, false
		}
		return wrapDecimal(ParseDecimal(plain))
	}
	if !allDigits(strings.TrimLeft(s, "+-")) || len(s)-len(strings.TrimLeft(s, "+-")) > 1 {
		return nil, false
	}
	b, ok := new(big.Int).SetString(s, 10)
	if !ok {
		return nil, false
	}
	if k == kindBig {
		return b, true
	}
	return bigToInteger(b, k)
}

type constant struct {
	name  string
	value Value
}

func numberConstants(k numberKind) []constant {
	switch k {
	case kindSByte:
		return []constant{{"MaxValue", int8(math.MaxInt8)}, {"MinValue", int8(math.MinInt8)}}
	case kindByte:
		return []constant{{"MaxValue", uint8(math.MaxUint8)}, {"MinValue", uint8(0)}}
	case kindInt16:
		return []constant{{"MaxValue", int16(math.MaxInt16)}, {"MinValue", int16(math.MinInt16)}}
	case kindUInt16:
		return []constant{{"MaxValue", uint16(math.MaxUint16)}, {"MinValue", uint16(0)}}
	case kindInt32:
		return []constant{{"MaxValue", int32(math.MaxInt32)}, {"MinValue", int32(math.MinInt32)}}
	case kindUInt32:
		return []constant{{"MaxValue", uint32(math.MaxUint32)}, {"MinValue", uint32(0)}}
	case kindInt64:
		return []constant{{"MaxValue", int64(math.MaxInt64)}, {"MinValue", int64(math.MinInt64)}}
	case kindUInt64:
		return []constant{{"MaxValue", uint64(math.MaxUint64)}, {"MinValue", uint64(0)}}
	case kindSingle:
		return []constant{{"MaxValue", float32(math.MaxFloat32)}, {"MinValue", float32(-math.MaxFloat32)}, {"NaN", float32(math.NaN())}, {"PositiveInfinity", float32(math.Inf(1))}, {"NegativeInfinity", float32(math.Inf(-1))}, {"Epsilon", float32(math.SmallestNonzeroFloat32)}}
	case kindDouble:
		return []constant{{"MaxValue", math.MaxFloat64}, {"MinValue", -math.MaxFloat64}, {"NaN", math.NaN()}, {"PositiveInfinity", math.Inf(1)}, {"NegativeInfinity", math.Inf(-1)}, {"Epsilon", math.SmallestNonzeroFloat64}, {"Pi", math.Pi}, {"E", math.E}}
	case kindDecimal:
		return []constant{{"MaxValue", MaxDecimal}, {"MinValue", MinDecimal}, {"Zero", Decimal{}}, {"One", DecimalFromInt(1)}, {"MinusOne", DecimalFromInt(-1)}}
	case kindBig:
		return []constant{{"Zero", big.NewInt(0)}, {"One", big.NewInt(1)}, {"MinusOne", big.NewInt(-1)}}
	}
	return nil
}

func charMembers() TypeSpec {
	test := func(name string, is func(r rune) bool) Method {
		return NewMethod("bool "+name+"(char c); bool "+name+"(string s, int index)", func(_ Value, a *Args) (Value, error) {
			return is(charArgument(a)), nil
		})
	}
	change := func(name string, f func(r rune) rune) Method {
		return NewMethod("char "+name+"(char c)", func(_ Value, a *Args) (Value, error) { return Char(f(charArgument(a))), nil })
	}
	return TypeSpec{
		Methods:          []Method{compareToMethod("char")},
		StaticProperties: []Property{NewProperty("char MaxValue", func(Value) Value { return Char(0xFFFF) }), NewProperty("char MinValue", func(Value) Value { return Char(0) })},
		StaticMethods: []Method{
			test("IsDigit", unicode.IsDigit), test("IsNumber", unicode.IsNumber), test("IsLetter", unicode.IsLetter), test("IsUpper", unicode.IsUpper), test("IsLower", unicode.IsLower),
			test("IsWhiteSpace", unicode.IsSpace), test("IsPunctuation", unicode.IsPunct), test("IsSymbol", unicode.IsSymbol), test("IsControl", unicode.IsControl),
			test("IsLetterOrDigit", func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }),
			change("ToUpper", unicode.ToUpper), change("ToLower", unicode.ToLower), change("ToUpperInvariant", unicode.ToUpper), change("ToLowerInvariant", unicode.ToLower),
			NewMethod("double GetNumericValue(char c)", func(_ Value, a *Args) (Value, error) {
				if r := charArgument(a); r >= '0' && r <= '9' {
					return float64(r - '0'), nil
				}
				return -1.0, nil
			}),
			NewMethod("string ConvertFromUtf32(int utf32)", func(_ Value, a *Args) (Value, error) { return string(rune(a.Int(0))), nil }),
		},
	}
}

func charArgument(a *Args) rune {
	if text, ok := a.Value(0).(string); ok && a.Len() == 2 {
		if units, n := utf16Units(text), a.Int(1); n >= 0 && n < len(units) {
			return rune(units[n])
		}
	}
	c, _ := a.As(0, CharType).(Char)
	return rune(c)
}
