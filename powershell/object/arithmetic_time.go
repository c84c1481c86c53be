package object

import "math"

// timeArithmetic is what DateTime, DateTimeOffset and TimeSpan do with + - * /, and enumerations with numbers.
func timeArithmetic(op *operator, a, b Value) (Value, bool, error) {
	switch x := a.(type) {
	case DateTime:
		return dateArithmetic(op, x, b)
	case DateTimeOffset:
		return offsetArithmetic(op, x, b)
	case TimeSpan:
		return spanArithmetic(op, x, b)
	case Enum:
		if n, ok := asInt64(b); ok && (op.symbol == "+" || op.symbol == "-") {
			if op.symbol == "-" {
				n = -n
			}
			return Enum{x.Type, x.Bits + n}, true, nil
		}
	}
	if span, ok := b.(TimeSpan); ok && op.symbol == "*" && kindOf(a) != notNumber {
		return spanTimes(span, asFloat(a))
	}
	return nil, false, nil
}

func spanArgument(op *operator, b Value) (TimeSpan, error) {
	v, err := Convert(b, TimeSpanType)
	if err != nil {
		return 0, argumentConversion(op.method, b, TimeSpanType, err)
	}
	return v.(TimeSpan), nil
}

func dateArithmetic(op *operator, x DateTime, b Value) (Value, bool, error) {
	if op.symbol == "-" {
		if text, ok := b.(string); ok {
			if d, err := Convert(text, DateTimeType); err == nil {
				b = d
			}
		}
		if y, ok := b.(DateTime); ok {
			return TimeSpan(x.Ticks - y.Ticks), true, nil
		}
	}
	if op.symbol != "+" && op.symbol != "-" {
		return nil, false, nil
	}
	span, err := spanArgument(op, b)
	if err != nil {
		return nil, false, err
	}
	if op.symbol == "-" {
		span = -span
	}
	d, err := x.Add(span)
	return d, true, err
}

func offsetArithmetic(op *operator, x DateTimeOffset, b Value) (Value, bool, error) {
	if op.symbol == "-" {
		switch y := b.(type) {
		case DateTimeOffset:
			return TimeSpan(x.UTCTicks() - y.UTCTicks()), true, nil
		case DateTime:
			return TimeSpan(x.UTCTicks() - y.ToUniversal().Ticks), true, nil
		}
	}
	if op.symbol != "+" && op.symbol != "-" {
		return nil, false, nil
	}
	span, err := spanArgument(op, b)
	if err != nil {
		return nil, false, err
	}
	if op.symbol == "-" {
		span = -span
	}
	return DateTimeOffset{x.Ticks + int64(span), x.OffsetMinutes}, true, nil
}

func spanArithmetic(op *operator, x TimeSpan, b Value) (Value, bool, error) {
	switch op.symbol {
	case "+", "-":
		y, err := spanArgument(op, b)
		if err != nil {
			return nil, false, err
		}
		if op.symbol == "-" {
			y = -y
		}
		return x + y, true, nil
	case "*":
		if kindOf(b) != notNumber {
			return spanTimes(x, asFloat(b))
		}
	case "/":
		if y, ok := b.(TimeSpan); ok {
			return float64(x) / float64(y), true, nil
		}
		if kindOf(b) != notNumber {
			return spanTimes(x, 1/asFloat(b))
		}
	}
	return nil, false, nil
}

func spanTimes(x TimeSpan, factor float64) (Value, bool, error) {
	ticks := math.RoundToEven(float64(x) * factor)
	if math.IsNaN(ticks) || math.Abs(ticks) > math.MaxInt64 {
		return nil, true, Throw("System.OverflowException", "TimeSpan overflowed because the duration is too long.")
	}
	return TimeSpan(ticks), true, nil
}

// Add is the moment a span later.
func (d DateTime) Add(span TimeSpan) (DateTime, error) {
	ticks := d.Ticks + int64(span)
	if ticks < 0 || ticks > maxTicks {
		return d, Throw("System.ArgumentOutOfRangeException", "The added or subtracted value results in an un-representable DateTime. (Parameter 'value')")
	}
	return DateTime{Ticks: ticks, Kind: d.Kind}, nil
}
