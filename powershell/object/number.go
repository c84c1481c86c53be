package object

import (
	"math"
	"math/big"
)

// numberKind orders the numeric types as .NET's TypeCode does: the larger of two kinds decides the arithmetic.
type numberKind uint8

const (
	notNumber numberKind = iota
	kindSByte
	kindByte
	kindInt16
	kindUInt16
	kindInt32
	kindUInt32
	kindInt64
	kindUInt64
	kindSingle
	kindDouble
	kindDecimal
	kindBig
)

func kindOf(v Value) numberKind {
	switch v.(type) {
	case int32:
		return kindInt32
	case int64:
		return kindInt64
	case float64:
		return kindDouble
	case int8:
		return kindSByte
	case uint8:
		return kindByte
	case int16:
		return kindInt16
	case uint16:
		return kindUInt16
	case uint32:
		return kindUInt32
	case uint64:
		return kindUInt64
	case float32:
		return kindSingle
	case Decimal:
		return kindDecimal
	case *big.Int:
		return kindBig
	}
	return notNumber
}

func (k numberKind) signed() bool {
	return k == kindSByte || k == kindInt16 || k == kindInt32 || k == kindInt64
}

func (k numberKind) integer() bool { return k >= kindSByte && k <= kindUInt64 }

var kindTypes = [...]*Type{nil, SByteType, ByteType, Int16Type, UInt16Type, Int32Type, UInt32Type, Int64Type, UInt64Type, SingleType, DoubleType, DecimalType, BigIntegerType}

// kindOfType is the kind of number a type holds.
func kindOfType(t *Type) numberKind {
	switch t {
	case Int32Type:
		return kindInt32
	case Int64Type:
		return kindInt64
	case DoubleType:
		return kindDouble
	}
	for k, candidate := range kindTypes {
		if candidate != nil && candidate == t {
			return numberKind(k)
		}
	}
	return notNumber
}

// asInt64 reads any whole number but those beyond int64.
func asInt64(v Value) (int64, bool) {
	switch x := v.(type) {
	case int32:
		return int64(x), true
	case int64:
		return x, true
	case int8:
		return int64(x), true
	case uint8:
		return int64(x), true
	case int16:
		return int64(x), true
	case uint16:
		return int64(x), true
	case uint32:
		return int64(x), true
	case uint64:
		return int64(x), x <= math.MaxInt64
	case Char:
		return int64(x), true
	case Enum:
		return x.Bits, true
	case bool:
		if x {
			return 1, true
		}
		return 0, true
	case *big.Int:
		return x.Int64(), x.IsInt64()
	}
	return 0, false
}

func asUint64(v Value) uint64 {
	if u, ok := v.(uint64); ok {
		return u
	}
	n, _ := asInt64(v)
	return uint64(n)
}

// asFloat reads any number as a double.
func asFloat(v Value) float64 {
	switch x := v.(type) {
	case float64:
		return x
	case float32:
		return float64(x)
	case Decimal:
		return x.Float()
	case uint64:
		return float64(x)
	case *big.Int:
		f, _ := new(big.Float).SetInt(x).Float64()
		return f
	}
	n, _ := asInt64(v)
	return float64(n)
}

// asDecimal reads any number as a decimal; false when it is out of range.
func asDecimal(v Value) (Decimal, bool) {
	switch x := v.(type) {
	case Decimal:
		return x, true
	case float64:
		return DecimalFromFloat(x, 15)
	case float32:
		return DecimalFromFloat(float64(x), 7)
	case uint64:
		return NewDecimal(new(big.Int).SetUint64(x), 0)
	case *big.Int:
		return NewDecimal(x, 0)
	}
	n, ok := asInt64(v)
	return DecimalFromInt(n), ok
}

// asBig reads any number as a whole one, cutting what is after the point; false for NaN and infinities.
func asBig(v Value) (*big.Int, bool) {
	switch x := v.(type) {
	case *big.Int:
		return x, true
	case Decimal:
		return x.Truncate().Coefficient(), true
	case float64:
		return floatToBig(x)
	case float32:
		return floatToBig(float64(x))
	case uint64:
		return new(big.Int).SetUint64(x), true
	}
	n, ok := asInt64(v)
	return big.NewInt(n), ok
}

func floatToBig(f float64) (*big.Int, bool) {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return nil, false
	}
	i, _ := big.NewFloat(f).Int(nil)
	return i, true
}

// boxInteger makes a whole number of a kind; false when it doesn't fit.
func boxInteger(n int64, k numberKind) (Value, bool) {
	switch k {
	case kindInt32:
		return BoxInt32(int32(n)), n >= math.MinInt32 && n <= math.MaxInt32
	case kindInt64:
		return n, true
	case kindSByte:
		return int8(n), n >= math.MinInt8 && n <= math.MaxInt8
	case kindByte:
		return uint8(n), n >= 0 && n <= math.MaxUint8
	case kindInt16:
		return int16(n), n >= math.MinInt16 && n <= math.MaxInt16
	case kindUInt16:
		return uint16(n), n >= 0 && n <= math.MaxUint16
	case kindUInt32:
		return uint32(n), n >= 0 && n <= math.MaxUint32
	case kindUInt64:
		return uint64(n), n >= 0
	}
	return nil, false
}

// numberTo converts a number to a kind of number, rounding half to even; false when it doesn't fit.
func numberTo(v Value, k numberKind) (Value, bool) {
	switch k {
	case kindDouble:
		return asFloat(v), true
	case kindSingle:
		return float32(asFloat(v)), true
	case kindDecimal:
		return wrapDecimal(asDecimal(v))
	case kindBig:
		b, ok := asBig(v)
		return b, ok
	}
	switch x := v.(type) {
	case float64:
		return floatToInteger(x, k)
	case float32:
		return floatToInteger(float64(x), k)
	case Decimal:
		return bigToInteger(x.Round(0, false).Coefficient(), k)
	case *big.Int:
		return bigToInteger(x, k)
	case uint64:
		if k == kindUInt64 {
			return x, true
		}
	}
	n, ok := asInt64(v)
	if !ok {
		return nil, false
	}
	return boxInteger(n, k)
}

func wrapDecimal(d Decimal, ok bool) (Value, bool) { return d, ok }

func floatToInteger(f float64, k numberKind) (Value, bool) {
	r := math.RoundToEven(f)
	if r >= -9223372036854775808 && r < 9223372036854775808 {
		return boxInteger(int64(r), k)
	}
	if k == kindUInt64 && r >= 0 && r < 18446744073709551616 {
		return uint64(r), true
	}
	return nil, false
}

func bigToInteger(b *big.Int, k numberKind) (Value, bool) {
	if b.IsInt64() {
		return boxInteger(b.Int64(), k)
	}
	if k == kindUInt64 && b.IsUint64() {
		return b.Uint64(), true
	}
	return nil, false
}
