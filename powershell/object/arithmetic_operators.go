package object

import (
	"math"
	"math/big"
)

var addition = operator{symbol: "+", method: "op_Addition",
	integers: func(a, b int64) (int64, bool, bool) {
		n := a + b
		return n, (n > a) == (b > 0), true
	},
	doubles:  func(a, b float64) float64 { return a + b },
	decimals: AddDecimal,
	bigs:     func(a, b *big.Int) *big.Int { return new(big.Int).Add(a, b) },
}

var subtraction = operator{symbol: "-", method: "op_Subtraction",
	integers: func(a, b int64) (int64, bool, bool) {
		n := a - b
		return n, (n < a) == (b > 0), true
	},
	doubles:  func(a, b float64) float64 { return a - b },
	decimals: SubtractDecimal,
	bigs:     func(a, b *big.Int) *big.Int { return new(big.Int).Sub(a, b) },
}

var multiplication = operator{symbol: "*", method: "op_Multiply",
	integers: func(a, b int64) (int64, bool, bool) {
		if a == 0 || b == 0 {
			return 0, true, true
		}
		n := a * b
		return n, n/b == a && !(a == -1 && b == math.MinInt64) && !(b == -1 && a == math.MinInt64), true
	},
	doubles:  func(a, b float64) float64 { return a * b },
	decimals: MultiplyDecimal,
	bigs:     func(a, b *big.Int) *big.Int { return new(big.Int).Mul(a, b) },
}

var division = operator{symbol: "/", method: "op_Division", divides: true,
	integers: func(a, b int64) (int64, bool, bool) {
		if b == 0 {
			return 0, false, false
		}
		if a == math.MinInt64 && b == -1 {
			return 0, false, true
		}
		return a / b, a%b == 0, true
	},
	doubles:  func(a, b float64) float64 { return a / b },
	decimals: DivideDecimal,
	bigs:     func(a, b *big.Int) *big.Int { return new(big.Int).Quo(a, b) },
}

var remainder = operator{symbol: "%", method: "op_Modulus", divides: true,
	integers: func(a, b int64) (int64, bool, bool) {
		switch b {
		case 0:
			return 0, false, false
		case -1:
			return 0, true, true
		}
		return a % b, true, true
	},
	doubles:  math.Mod,
	decimals: RemainderDecimal,
	bigs:     func(a, b *big.Int) *big.Int { return new(big.Int).Rem(a, b) },
}

// overloadedOperator is arithmetic on what is no number: spans and moments of time, enumerations, types with operators.
func overloadedOperator(op *operator, a, b Value) (Value, error) {
	if v, ok, err := timeArithmetic(op, a, b); ok || err != nil {
		return v, err
	}
	t := TypeOf(a)
	if _, isEnum := a.(Enum); !isEnum && (t == nil || isPrimitive(t)) {
		if t = TypeOf(b); t == nil || isPrimitive(t) {
			return nil, undefinedOperation(op, a, b)
		}
	}
	for at := t; at != nil; at = at.base {
		if at.spec.Operator != nil {
			if v, ok, err := at.spec.Operator(op.symbol, a, b); ok || err != nil {
				return v, err
			}
		}
	}
	if t == BigIntegerType || t == DecimalType {
		return bigOperator(op, a, b)
	}
	return nil, noSuchMethod(t, op.method)
}

func bigOperator(op *operator, a, b Value) (Value, error) {
	t := BigIntegerType
	if _, ok := a.(Decimal); ok {
		t = DecimalType
	}
	x, err := Convert(a, t)
	if err == nil {
		b, err = Convert(b, t)
	}
	if err != nil {
		return nil, argumentConversion(op.method, b, t, err)
	}
	return calculate(op, x, b)
}

func isPrimitive(t *Type) bool {
	if t == BooleanType || t == CharType {
		return true
	}
	k := kindOfType(t)
	return k != notNumber && k < kindDecimal
}

func undefinedOperation(op *operator, a, b Value) *Error {
	return failf("NotADefinedOperationForType", "The operation '[%s] %s [%s]' is not defined.", typeText(a), op.symbol, typeText(b))
}

func typeText(v Value) string {
	if t := TypeOf(v); t != nil {
		return t.String()
	}
	return "null"
}

func noSuchMethod(t *Type, name string) *Error {
	text := "null"
	if t != nil {
		text = t.String()
	}
	return failf("MethodNotFound", "Method invocation failed because [%s] does not contain a method named '%s'.", text, name)
}

func argumentConversion(method string, v Value, to *Type, err error) *Error {
	e := failf("MethodArgumentConversionInvalidCastArgument", `Cannot convert argument "%s", with value: "%s", for "%s" to type "%s": "%s"`, "1", ToString(v), method, to, err.Error())
	e.ExceptionType = "System.Management.Automation.MethodException"
	e.Category = "NotSpecified"
	e.Inner = err
	return e
}
