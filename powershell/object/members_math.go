package object

import (
	"math"
	"math/big"
)

func mathMembers() TypeSpec {
	real := func(name string, f func(float64) float64) Method {
		return NewMethod("double "+name+"(double a)", func(_ Value, a *Args) (Value, error) { return f(a.Float(0)), nil })
	}
	// whole keeps decimals decimal; other numbers become doubles.
	whole := func(name string, f func(float64) float64, d func(Decimal) Decimal) Method {
		return NewMethod("double "+name+"(double a)", func(_ Value, a *Args) (Value, error) {
			if x, ok := a.Value(0).(Decimal); ok {
				return d(x), nil
			}
			return f(a.Float(0)), nil
		})
	}
	return TypeSpec{
		StaticProperties: []Property{NewProperty("double PI", func(Value) Value { return math.Pi }), NewProperty("double E", func(Value) Value { return math.E }), NewProperty("double Tau", func(Value) Value { return 2 * math.Pi })},
		StaticMethods: []Method{
			NewMethod("double Round(double a); double Round(double value, int digits); double Round(double value, int digits, System.MidpointRounding mode)", roundMethod),
			whole("Floor", math.Floor, Decimal.Floor), whole("Truncate", math.Trunc, Decimal.Truncate),
			whole("Ceiling", math.Ceil, func(d Decimal) Decimal { return d.Negate().Floor().Negate() }),
			NewMethod("double Abs(double value)", absMethod),
			NewMethod("int Sign(double value)", func(_ Value, a *Args) (Value, error) {
				n, err := Compare(numberArgument(a, 0), int32(0), false)
				return BoxInt32(int32(n)), err
			}),
			NewMethod("double Max(double val1, double val2)", func(_ Value, a *Args) (Value, error) { return pick(a, 1) }),
			NewMethod("double Min(double val1, double val2)", func(_ Value, a *Args) (Value, error) { return pick(a, -1) }),
			NewMethod("double Clamp(double value, double min, double max)", clampMethod),
			NewMethod("double Pow(double x, double y)", func(_ Value, a *Args) (Value, error) { return math.Pow(a.Float(0), a.Float(1)), nil }),
			NewMethod("double Log(double d); double Log(double a, double newBase)", func(_ Value, a *Args) (Value, error) {
				if a.Len() == 2 {
					return math.Log(a.Float(0)) / math.Log(a.Float(1)), nil
				}
				return math.Log(a.Float(0)), nil
			}),
			NewMethod("double Atan2(double y, double x)", func(_ Value, a *Args) (Value, error) { return math.Atan2(a.Float(0), a.Float(1)), nil }),
			NewMethod("double IEEERemainder(double x, double y)", func(_ Value, a *Args) (Value, error) { return math.Remainder(a.Float(0), a.Float(1)), nil }),
			NewMethod("long BigMul(int a, int b)", func(_ Value, a *Args) (Value, error) { return int64(a.Int(0)) * int64(a.Int(1)), nil }),
			real("Sqrt", math.Sqrt), real("Cbrt", math.Cbrt), real("Exp", math.Exp), real("Log10", math.Log10), real("Log2", math.Log2), real("Sin", math.Sin), real("Cos", math.Cos), real("Tan", math.Tan),
			real("Asin", math.Asin), real("Acos", math.Acos), real("Atan", math.Atan), real("Sinh", math.Sinh), real("Cosh", math.Cosh), real("Tanh", math.Tanh),
		},
	}
}

// numberArgument is an argument as the number it is; text becomes a double.
func numberArgument(a *Args, i int) Value {
	v := Unwrap(a.Value(i))
	if kindOf(v) != notNumber {
		return v
	}
	return a.As(i, DoubleType)
}

func roundMethod(_ Value, a *Args) (Value, error) {
	digits, away := 0, false
	for i := 1; i < a.Len(); i++ {
		_, isEnum := a.Value(i).(Enum)
		if _, isText := a.Value(i).(string); isEnum || isText && i == a.Len()-1 {
			e, _ := a.As(i, MidpointRoundingType).(Enum)
			away = e.Bits == 1
			continue
		}
		digits = a.Int(i)
	}
	if digits < 0 || digits > 28 {
		return nil, outOfRange("digits", "Rounding digits must be between 0 and 15, inclusive.")
	}
	if d, ok := a.Value(0).(Decimal); ok {
		return d.Round(digits, away), nil
	}
	if digits > 15 {
		return nil, outOfRange("digits", "Rounding digits must be between 0 and 15, inclusive.")
	}
	f := a.Float(0)
	power := math.Pow(10, float64(digits))
	if math.Abs(f) >= 1e16 || math.IsNaN(f) || math.IsInf(f*power, 0) {
		return f, nil
	}
	if away {
		return math.Round(f*power) / power, nil
	}
	return math.RoundToEven(f*power) / power, nil
}

func absMethod(_ Value, a *Args) (Value, error) {
	v := numberArgument(a, 0)
	if n, err := Compare(v, int32(0), false); err != nil || n >= 0 {
		return v, err
	}
	if f, ok := v.(float64); ok {
		return math.Abs(f), nil
	}
	k := kindOf(v)
	if k == kindDecimal {
		return v.(Decimal).Negate(), nil
	}
	if k == kindBig {
		return new(big.Int).Neg(v.(*big.Int)), nil
	}
	if k == kindSingle {
		return -v.(float32), nil
	}
	n, _ := asInt64(v)
	made, ok := boxInteger(-n, k)
	if !ok || n == math.MinInt64 {
		return nil, Throw("System.OverflowException", "Negating the minimum value of a twos complement number is invalid.")
	}
	return made, nil
}

// pick is the larger (1) or smaller (-1) of two numbers, in the kind of the first whole number, as PowerShell picks the overload.
func pick(a *Args, want int) (Value, error) {
	x, y := numberArgument(a, 0), numberArgument(a, 1)
	if a.Err() != nil {
		return nil, nil
	}
	k := max(kindOf(x), kindOf(y))
	if kindOf(x).integer() && !kindOf(y).integer() {
		k = kindOf(x)
	}
	p, ok := numberTo(x, k)
	q, ok2 := numberTo(y, k)
	if !ok || !ok2 {
		p, q = asFloat(x), asFloat(y)
	}
	n, err := Compare(p, q, false)
	if n == want || n == 0 {
		return p, err
	}
	return q, err
}

func clampMethod(_ Value, a *Args) (Value, error) {
	low := &Args{Values: []Value{a.Value(0), a.Value(1)}, method: "Clamp"}
	v, err := pick(low, 1)
	if err != nil || low.Err() != nil {
		return nil, low.Err()
	}
	return pick(&Args{Values: []Value{v, a.Value(2)}, method: "Clamp"}, -1)
}
