package object

import (
	"encoding/base64"
	"math/big"
	"strings"
)

func convertMembers() TypeSpec {
	to := func(name string, t *Type) Method {
		return NewMethod(name+"(System.Object value); "+name+"(string value, int fromBase)", func(_ Value, a *Args) (Value, error) {
			if a.Len() == 2 {
				if text, ok := a.Value(0).(string); ok && kindOfType(t).integer() && kindOf(a.Value(1)) != notNumber {
					return fromBase(text, a.Int(1), t)
				}
			}
			v, err := Convert(a.Value(0), t)
			if err != nil {
				return nil, conversionException(a.Value(0), t, err)
			}
			return v, nil
		})
	}
	return TypeSpec{StaticMethods: []Method{
		to("ToInt32", Int32Type), to("ToInt64", Int64Type), to("ToInt16", Int16Type), to("ToByte", ByteType), to("ToSByte", SByteType), to("ToUInt16", UInt16Type), to("ToUInt32", UInt32Type), to("ToUInt64", UInt64Type),
		to("ToDouble", DoubleType), to("ToSingle", SingleType), to("ToDecimal", DecimalType), to("ToChar", CharType), to("ToDateTime", DateTimeType),
		NewMethod("bool ToBoolean(System.Object value)", func(_ Value, a *Args) (Value, error) {
			text, ok := a.Value(0).(string)
			if !ok {
				return ToBool(a.Value(0)), nil
			}
			b, ok := parseBool(text)
			if !ok {
				return nil, Throw("System.FormatException", "String '%s' was not recognized as a valid Boolean.", text)
			}
			return b, nil
		}),
		NewMethod("string ToString(System.Object value); string ToString(long value, int toBase)", func(_ Value, a *Args) (Value, error) {
			if a.Len() == 2 && kindOf(a.Value(1)) != notNumber {
				return toBase(a)
			}
			return ToText(a.Value(0)), nil
		}),
		NewMethod("string ToBase64String(byte[] inArray)", func(_ Value, a *Args) (Value, error) {
			return base64.StdEncoding.EncodeToString(bytesOf(a, 0)), nil
		}),
		NewMethod("byte[] FromBase64String(string s)", func(_ Value, a *Args) (Value, error) {
			clean := strings.NewReplacer("\r", "", "\n", "", " ", "", "\t", "").Replace(a.Text(0))
			raw, err := base64.StdEncoding.DecodeString(clean)
			if err != nil {
				return nil, Throw("System.FormatException", "The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.")
			}
			return NewBytes(raw), nil
		}),
		NewMethod("string ToHexString(byte[] inArray)", func(_ Value, a *Args) (Value, error) {
			const digits = "0123456789ABCDEF"
			var b strings.Builder
			for _, c := range bytesOf(a, 0) {
				b.WriteByte(digits[c>>4])
				b.WriteByte(digits[c&15])
			}
			return b.String(), nil
		}),
		NewMethod("System.Object ChangeType(System.Object value, type conversionType)", func(_ Value, a *Args) (Value, error) {
			t, ok := a.As(1, TypeTypeType).(*Type)
			if !ok {
				return nil, nil
			}
			return Convert(a.Value(0), t)
		}),
	}}
}

func conversionException(v Value, t *Type, err error) error {
	if _, ok := v.(string); ok {
		if strings.Contains(err.Error(), "too large or too small") {
			return Throw("System.OverflowException", "%s", overflowText(t))
		}
		return Throw("System.FormatException", "The input string '%s' was not in a correct format.", ToString(v))
	}
	if kindOf(v) != notNumber && kindOfType(t) != notNumber {
		return Throw("System.OverflowException", "%s", overflowText(t))
	}
	return Throw("System.InvalidCastException", "Invalid cast from '%s' to '%s'.", typeText(v), t)
}

func fromBase(text string, base int, t *Type) (Value, error) {
	if base != 2 && base != 8 && base != 10 && base != 16 {
		return nil, Throw("System.ArgumentException", "Invalid Base. (Parameter 'fromBase')")
	}
	s := text
	if base == 16 {
		s = strings.TrimPrefix(strings.TrimPrefix(s, "0x"), "0X")
	}
	b, ok := new(big.Int).SetString(s, base)
	if !ok || strings.Contains(s, "_") {
		return nil, Throw("System.FormatException", "Could not find any recognizable digits.")
	}
	k := kindOfType(t)
	if base != 10 && b.IsUint64() {
		// As many digits as the type has bits are its two's complement.
		switch {
		case k == kindInt32 && b.BitLen() == 32:
			return BoxInt32(int32(uint32(b.Uint64()))), nil
		case k == kindInt64 && b.BitLen() == 64:
			return int64(b.Uint64()), nil
		}
	}
	v, ok := bigToInteger(b, k)
	if !ok {
		return nil, Throw("System.OverflowException", "%s", overflowText(t))
	}
	return v, nil
}

func toBase(a *Args) (Value, error) {
	base := a.Int(1)
	if base != 2 && base != 8 && base != 10 && base != 16 {
		return nil, Throw("System.ArgumentException", "Invalid Base. (Parameter 'toBase')")
	}
	n, ok := asInt64(a.Value(0))
	if !ok {
		n = a.Long(0)
	}
	if base == 10 {
		return big.NewInt(n).String(), nil
	}
	bits := uint64(n)
	switch kindOf(a.Value(0)) {
	case kindInt32:
		bits = uint64(uint32(n))
	case kindInt16:
		bits = uint64(uint16(n))
	case kindByte, kindSByte:
		bits = uint64(uint8(n))
	}
	return new(big.Int).SetUint64(bits).Text(base), nil
}

// NewBytes makes a byte[].
func NewBytes(raw []byte) *Array {
	out := &Array{Elem: ByteType, Items: make([]Value, len(raw))}
	for i, b := range raw {
		out.Items[i] = b
	}
	return out
}

// Bytes reads a byte[], or any list of numbers that fit.
func Bytes(v Value) ([]byte, error) {
	items, ok := Items(v)
	if !ok {
		items = []Value{v}
	}
	out := make([]byte, len(items))
	for i, item := range items {
		b, err := Convert(item, ByteType)
		if err != nil {
			return nil, err
		}
		out[i] = b.(uint8)
	}
	return out, nil
}

func bytesOf(a *Args, i int) []byte {
	raw, err := Bytes(a.Value(i))
	if err != nil && a.err == nil {
		a.err = argumentConversion(a.method, a.Value(i), ArrayOf(ByteType), err)
	}
	return raw
}
