package object

import "math"

func timeSpanMembers() TypeSpec {
	t := func(self Value) TimeSpan { return self.(TimeSpan) }
	part := func(name string, unit, wrap int64) Property {
		return NewProperty("int "+name, func(self Value) Value {
			n := int64(t(self)) / unit
			if wrap > 0 {
				n %= wrap
			}
			return BoxInt32(int32(n))
		})
	}
	total := func(name string, unit float64) Property {
		return NewProperty("double "+name, func(self Value) Value { return float64(t(self)) / unit })
	}
	from := func(name string, unit float64) Method {
		return NewMethod("timespan "+name+"(double value)", func(_ Value, a *Args) (Value, error) {
			v, _, err := spanTimes(TimeSpan(unit), a.Float(0))
			return v, err
		})
	}
	return TypeSpec{
		New: newTimeSpan,
		Properties: []Property{
			NewProperty("long Ticks", func(self Value) Value { return int64(t(self)) }),
			part("Days", ticksPerDay, 0), part("Hours", ticksPerHour, 24), part("Milliseconds", ticksPerMillisecond, 1000), part("Microseconds", ticksPerMicrosecond, 1000), part("Minutes", ticksPerMinute, 60), part("Seconds", ticksPerSecond, 60),
			total("TotalDays", ticksPerDay), total("TotalHours", ticksPerHour), total("TotalMilliseconds", ticksPerMillisecond), total("TotalMicroseconds", ticksPerMicrosecond), total("TotalMinutes", ticksPerMinute), total("TotalSeconds", ticksPerSecond),
		},
		Methods: []Method{
			compareToMethod("timespan"),
			NewMethod("timespan Add(timespan ts)", func(self Value, a *Args) (Value, error) {
				s, _ := a.As(0, TimeSpanType).(TimeSpan)
				return t(self) + s, nil
			}),
			NewMethod("timespan Subtract(timespan ts)", func(self Value, a *Args) (Value, error) {
				s, _ := a.As(0, TimeSpanType).(TimeSpan)
				return t(self) - s, nil
			}),
			NewMethod("timespan Negate()", func(self Value, a *Args) (Value, error) { return -t(self), nil }),
			NewMethod("timespan Duration()", func(self Value, a *Args) (Value, error) { return max(t(self), -t(self)), nil }),
			NewMethod("timespan Multiply(double factor)", func(self Value, a *Args) (Value, error) { v, _, err := spanTimes(t(self), a.Float(0)); return v, err }),
			NewMethod("System.Object Divide(System.Object divisor)", func(self Value, a *Args) (Value, error) { return Divide(self, a.Value(0)) }),
		},
		StaticProperties: []Property{
			NewProperty("timespan Zero", func(Value) Value { return TimeSpan(0) }), NewProperty("timespan MaxValue", func(Value) Value { return TimeSpan(math.MaxInt64) }), NewProperty("timespan MinValue", func(Value) Value { return TimeSpan(math.MinInt64) }),
			NewProperty("long TicksPerSecond", func(Value) Value { return int64(ticksPerSecond) }), NewProperty("long TicksPerMillisecond", func(Value) Value { return int64(ticksPerMillisecond) }), NewProperty("long TicksPerDay", func(Value) Value { return int64(ticksPerDay) }),
		},
		StaticMethods: []Method{
			from("FromDays", ticksPerDay), from("FromHours", ticksPerHour), from("FromMinutes", ticksPerMinute), from("FromSeconds", ticksPerSecond), from("FromMilliseconds", ticksPerMillisecond),
			NewMethod("timespan FromTicks(long value)", func(_ Value, a *Args) (Value, error) { return TimeSpan(a.Long(0)), nil }),
			NewMethod("timespan Parse(string s); timespan Parse(string input, System.IFormatProvider formatProvider)", func(_ Value, a *Args) (Value, error) {
				span, ok := ParseTimeSpan(a.Text(0))
				if !ok {
					return nil, Throw("System.FormatException", "String '%s' was not recognized as a valid TimeSpan.", a.Text(0))
				}
				return span, nil
			}),
			tryParse("timespan", func(text string) (Value, bool) { s, ok := ParseTimeSpan(text); return s, ok }, TimeSpan(0)),
		},
	}
}

// newTimeSpan takes ticks; hours, minutes, seconds; or days before them and milliseconds after.
func newTimeSpan(args []Value) (Value, error) {
	a := &Args{Values: args, method: "TimeSpan"}
	units := []int64{ticksPerDay, ticksPerHour, ticksPerMinute, ticksPerSecond, ticksPerMillisecond}
	switch len(args) {
	case 0:
		return TimeSpan(0), nil
	case 1:
		return TimeSpan(a.Long(0)), a.Err()
	case 3:
		units = units[1:4]
	case 4, 5:
	default:
		return nil, noOverload("TimeSpan", len(args))
	}
	var ticks int64
	for i := range args {
		ticks += int64(a.Int(i)) * units[i]
	}
	return TimeSpan(ticks), a.Err()
}
