package object

import "math/big"

type bitOperator struct {
	symbol, method string
	apply          func(a, b uint64) uint64
	bigs           func(a, b *big.Int) *big.Int
}

var (
	bitAnd = bitOperator{"-band", "op_BitwiseAnd", func(a, b uint64) uint64 { return a & b }, func(a, b *big.Int) *big.Int { return new(big.Int).And(a, b) }}
	bitOr  = bitOperator{"-bor", "op_BitwiseOr", func(a, b uint64) uint64 { return a | b }, func(a, b *big.Int) *big.Int { return new(big.Int).Or(a, b) }}
	bitXor = bitOperator{"-bxor", "op_ExclusiveOr", func(a, b uint64) uint64 { return a ^ b }, func(a, b *big.Int) *big.Int { return new(big.Int).Xor(a, b) }}
)

// BitAnd is a -band b.
func BitAnd(a, b Value) (Value, error) { return bitwise(&bitAnd, a, b) }

// BitOr is a -bor b.
func BitOr(a, b Value) (Value, error) { return bitwise(&bitOr, a, b) }

// BitXor is a -bxor b.
func BitXor(a, b Value) (Value, error) { return bitwise(&bitXor, a, b) }

func bitwise(op *bitOperator, a, b Value) (Value, error) {
	a, b = Unwrap(a), Unwrap(b)
	if x, ok := a.(Enum); ok {
		return bitwiseEnum(op, x, b)
	}
	if y, ok := b.(Enum); ok && (a == nil || kindOf(a) == notNumber) {
		if _, isText := a.(string); isText {
			converted, err := Convert(a, y.Type)
			if err != nil {
				return nil, err
			}
			return bitwiseEnum(op, converted.(Enum), b)
		}
	}
	if !isSimple(a) {
		if text, ok := b.(string); ok {
			if _, err := stringNumber(text, a); err != nil {
				return nil, err
			}
		}
	}
	if !isSimple(a) || !isSimple(b) {
		t := TypeOf(a)
		if t == nil || isPrimitive(t) || t == StringType && TypeOf(b) != nil {
			if _, isText := a.(string); isText {
				if _, err := stringNumber(a.(string), nil); err != nil {
					return nil, err
				}
			}
			t = TypeOf(b)
		}
		if isRealLike(a) || isRealLike(b) {
			e := failf("System.NullReferenceException", "Object reference not set to an instance of an object.")
			e.ExceptionType = "System.NullReferenceException"
			return nil, e
		}
		return nil, noSuchMethod(t, op.method)
	}
	x, err := simpleNumber(a, b)
	if err != nil {
		return nil, err
	}
	y, err := simpleNumber(b, a)
	if err != nil {
		return nil, err
	}
	return bitwiseNumbers(op, x, y)
}

// isRealLike tells reals, and texts that read as one.
func isRealLike(v Value) bool {
	if text, ok := v.(string); ok {
		v, _ = ParseNumber(text)
	}
	k := kindOf(v)
	return k >= kindSingle && k <= kindDecimal
}

func bitwiseEnum(op *bitOperator, x Enum, b Value) (Value, error) {
	y, ok := asInt64(b)
	if !ok {
		if b == nil {
			return nil, noSuchMethod(x.Type, op.method)
		}
		text, isText := b.(string)
		if !isText && kindOf(b) == notNumber {
			return nil, noSuchMethod(x.Type, op.method)
		}
		if n, err := Convert(b, x.Type); err == nil {
			y = n.(Enum).Bits
		} else if parsed, ok := ParseNumber(text); ok {
			y, _ = asInt64(parsed)
		} else {
			return nil, err
		}
	}
	return Enum{x.Type, int64(op.apply(uint64(x.Bits), uint64(y)))}, nil
}

func bitwiseNumbers(op *bitOperator, a, b Value) (Value, error) {
	ka, kb := kindOf(a), kindOf(b)
	switch top := max(ka, kb); {
	case top == kindBig:
		x, ok := asBig(a)
		y, ok2 := asBig(b)
		if !ok || !ok2 {
			return nil, argumentConversion(op.method, b, BigIntegerType, cannotParse("InvalidCastConstructorException", b, BigIntegerType, "BigInteger cannot represent infinity or NaN."))
		}
		return op.bigs(x, y), nil
	case top >= kindSingle:
		return bitwiseReals(op, a, b)
	case top == kindUInt64:
		return op.apply(asUint64(a), asUint64(b)), nil
	case top == kindUInt32 && !ka.signed() && !kb.signed():
		return uint32(op.apply(asUint64(a), asUint64(b))), nil
	case top >= kindUInt32:
		return int64(op.apply(asUint64(a), asUint64(b))), nil
	}
	return BoxInt32(int32(op.apply(asUint64(a), asUint64(b)))), nil
}

// bitwiseReals rounds: to ulong, or to long when one is negative.
func bitwiseReals(op *bitOperator, a, b Value) (Value, error) {
	to := UInt64Type
	if asFloat(a) < 0 || asFloat(b) < 0 {
		to = Int64Type
	}
	x, err := Convert(a, to)
	if err != nil {
		return nil, err
	}
	y, err := Convert(b, to)
	if err != nil {
		return nil, err
	}
	bits := op.apply(asUint64(x), asUint64(y))
	if to == Int64Type {
		return int64(bits), nil
	}
	return bits, nil
}

// BitNot is -bnot v.
func BitNot(v Value) (Value, error) {
	v = Unwrap(v)
	if e, ok := v.(Enum); ok {
		return Enum{e.Type, ^e.Bits}, nil
	}
	if !isSimple(v) {
		return nil, noSuchMethod(TypeOf(v), "op_OnesComplement")
	}
	n, err := simpleNumber(v, nil)
	if err != nil {
		return nil, err
	}
	switch x := n.(type) {
	case uint32:
		return ^x, nil
	case uint64:
		return ^x, nil
	case int64:
		return ^x, nil
	case *big.Int:
		return new(big.Int).Not(x), nil
	}
	if k := kindOf(n); k < kindInt32 {
		i, _ := asInt64(n)
		return BoxInt32(int32(^i)), nil
	} else if k == kindInt32 {
		return BoxInt32(^n.(int32)), nil
	}
	return bitNotReal(n)
}

func bitNotReal(n Value) (Value, error) {
	for _, t := range []*Type{Int32Type, UInt32Type, Int64Type, UInt64Type} {
		if whole, err := Convert(n, t); err == nil {
			return BitNot(whole)
		}
	}
	return Convert(n, UInt64Type)
}

// ShiftLeft is a -shl b.
func ShiftLeft(a, b Value) (Value, error) { return shift("-shl", "op_LeftShift", a, b) }

// ShiftRight is a -shr b.
func ShiftRight(a, b Value) (Value, error) { return shift("-shr", "op_RightShift", a, b) }

func shift(symbol, method string, a, b Value) (Value, error) {
	a, b = Unwrap(a), Unwrap(b)
	if a == nil {
		return BoxInt32(0), nil
	}
	op := &operator{symbol: symbol, method: method}
	switch x := a.(type) {
	case bool, Char, Enum:
		if text, ok := b.(string); ok {
			if e, isEnum := a.(Enum); isEnum {
				if _, err := Convert(text, e.Type); err != nil {
					return nil, err
				}
			} else if _, err := stringNumber(text, nil); err != nil {
				return nil, err
			}
		}
		if t := TypeOf(b); t != nil && !isPrimitive(t) && t != StringType {
			return nil, noSuchMethod(t, method)
		}
		return nil, undefinedOperation(op, a, b)
	case string:
		n, err := stringNumber(x, b)
		if err != nil {
			return nil, err
		}
		a = n
	}
	if kindOf(a) == notNumber {
		if text, ok := b.(string); ok {
			if _, err := stringNumber(text, a); err != nil {
				return nil, err
			}
		}
		return nil, noSuchMethod(TypeOf(a), method)
	}
	if text, ok := b.(string); ok {
		n, err := stringNumber(text, a)
		if err != nil {
			return nil, err
		}
		b = n
	}
	return shiftNumber(symbol == "-shl", method, a, b)
}

func shiftNumber(left bool, method string, a, b Value) (Value, error) {
	if k := kindOf(a); k == kindSingle || k == kindDouble || k == kindDecimal {
		whole, err := Convert(a, Int32Type)
		if err != nil {
			if whole, err = Convert(a, Int64Type); err != nil {
				return nil, err
			}
		}
		a = whole
	}
	count, err := Convert(b, Int32Type)
	if err != nil {
		if kindOf(a) == kindBig {
			return nil, argumentConversion(method, b, Int32Type, err)
		}
		return nil, err
	}
	return shiftWhole(left, a, uint(uint32(count.(int32)))), nil
}

func shiftWhole(left bool, a Value, n uint) Value {
	switch x := a.(type) {
	case *big.Int:
		if left {
			return new(big.Int).Lsh(x, n&0xFFFFFF)
		}
		return new(big.Int).Rsh(x, n)
	case int64:
		if left {
			return x << (n & 63)
		}
		return x >> (n & 63)
	case uint64:
		if left {
			return x << (n & 63)
		}
		return x >> (n & 63)
	case uint32:
		if left {
			return x << (n & 31)
		}
		return x >> (n & 31)
	}
	i, _ := asInt64(a)
	shifted := int32(i) >> (n & 31)
	if left {
		shifted = int32(i) << (n & 31)
	}
	switch a.(type) {
	case int8:
		return int8(shifted)
	case uint8:
		return uint8(shifted)
	case int16:
		return int16(shifted)
	case uint16:
		return uint16(shifted)
	}
	return BoxInt32(shifted)
}
