package object

import (
	"math"
	"time"
)

func dateTimeMembers() TypeSpec {
	d := func(self Value) DateTime { return self.(DateTime) }
	return TypeSpec{
		New: newDateTime,
		Properties: append(clockProperties(func(v Value) int64 { return d(v).Ticks }), NewProperty("System.DateTimeKind Kind", func(self Value) Value { return Enum{DateTimeKindType, int64(d(self).Kind)} }),
			NewProperty("datetime Date", func(self Value) Value { return DateTime{d(self).Ticks - d(self).Ticks%ticksPerDay, d(self).Kind} })),
		Methods: append(addMethods("datetime", func(v Value) time.Time { return d(v).Clock() }, func(v Value, ticks int64) (Value, error) { return d(v).Add(TimeSpan(ticks - d(v).Ticks)) }),
			compareToMethod("datetime"),
			NewMethod("datetime ToUniversalTime()", func(self Value, a *Args) (Value, error) { return d(self).ToUniversal(), nil }),
			NewMethod("datetime ToLocalTime()", func(self Value, a *Args) (Value, error) { return d(self).ToLocal(), nil }),
			NewMethod("long ToFileTime()", func(self Value, a *Args) (Value, error) { return d(self).ToUniversal().Ticks - fileTimeEpoch, nil }),
			NewMethod("long ToFileTimeUtc()", func(self Value, a *Args) (Value, error) { return d(self).Ticks - fileTimeEpoch, nil }),
			NewMethod("double ToOADate()", func(self Value, a *Args) (Value, error) { return float64(d(self).Ticks-oleEpoch) / ticksPerDay, nil }),
			dateText("ToShortDateString", "d"), dateText("ToLongDateString", "D"), dateText("ToShortTimeString", "t"), dateText("ToLongTimeString", "T"),
			NewMethod("bool IsDaylightSavingTime()", func(self Value, a *Args) (Value, error) { return d(self).Time().In(Location()).IsDST(), nil }),
		),
		StaticProperties: []Property{
			NewProperty("datetime Now", func(Value) Value { return DateTimeOf(Now().In(Location())).asLocal() }),
			NewProperty("datetime UtcNow", func(Value) Value { return DateTimeOf(Now().UTC()) }),
			NewProperty("datetime Today", func(Value) Value {
				n := DateTimeOf(Now().In(Location())).asLocal()
				return DateTime{n.Ticks - n.Ticks%ticksPerDay, Local}
			}),
			NewProperty("datetime MinValue", func(Value) Value { return DateTime{} }), NewProperty("datetime MaxValue", func(Value) Value { return DateTime{Ticks: maxTicks} }),
			NewProperty("datetime UnixEpoch", func(Value) Value { return DateTime{unixEpochTicks, UTC} }),
		},
		StaticMethods: dateTimeStatics(),
	}
}

const (
	fileTimeEpoch = 504911232000000000
	oleEpoch      = 599264352000000000
)

// asLocal marks a clock reading as local even where local is UTC.
func (d DateTime) asLocal() DateTime { return DateTime{d.Ticks, Local} }

func dateText(name, spec string) Method {
	return NewMethod("string "+name+"()", func(self Value, a *Args) (Value, error) { return FormatValue(self, spec) })
}

func clockProperties(ticks func(v Value) int64) []Property {
	number := func(definition string, f func(t time.Time) int) Property {
		return NewProperty(definition, func(self Value) Value { return BoxInt32(int32(f(clockTime(ticks(self))))) })
	}
	return []Property{
		number("int Day", time.Time.Day), NewProperty("System.DayOfWeek DayOfWeek", func(self Value) Value { return Enum{DayOfWeekType, int64(clockTime(ticks(self)).Weekday())} }),
		number("int DayOfYear", time.Time.YearDay), number("int Hour", time.Time.Hour), number("int Millisecond", func(t time.Time) int { return t.Nanosecond() / 1e6 }),
		number("int Microsecond", func(t time.Time) int { return t.Nanosecond() / 1000 % 1000 }), number("int Nanosecond", func(t time.Time) int { return t.Nanosecond() % 1000 }),
		number("int Minute", time.Time.Minute), number("int Month", func(t time.Time) int { return int(t.Month()) }), number("int Second", time.Time.Second),
		NewProperty("long Ticks", func(self Value) Value { return ticks(self) }),
		NewProperty("timespan TimeOfDay", func(self Value) Value { return TimeSpan(ticks(self) % ticksPerDay) }), number("int Year", time.Time.Year),
	}
}

// addMethods are AddDays and its kin; make builds the result of new ticks.
func addMethods(name string, clock func(v Value) time.Time, make func(v Value, ticks int64) (Value, error)) []Method {
	unit := func(method string, size float64) Method {
		return NewMethod(name+" "+method+"(double value)", func(self Value, a *Args) (Value, error) {
			span := a.Float(0) * size
			if math.IsNaN(span) || math.Abs(span) > maxTicks {
				return nil, outOfRange("value", "Value to add was out of range.")
			}
			return make(self, clockTicks(clock(self))+int64(math.Round(span)))
		})
	}
	months := func(method string, per int) Method {
		return NewMethod(name+" "+method+"(int value)", func(self Value, a *Args) (Value, error) {
			n := a.Int(0)
			if n > 120000 || n < -120000 {
				return nil, outOfRange("months", "Months value must be between +/-120000.")
			}
			return make(self, addMonths(clock(self), n*per))
		})
	}
	return []Method{
		unit("AddDays", ticksPerDay), unit("AddHours", ticksPerHour), unit("AddMinutes", ticksPerMinute), unit("AddSeconds", ticksPerSecond), unit("AddMilliseconds", ticksPerMillisecond), unit("AddMicroseconds", ticksPerMicrosecond),
		months("AddMonths", 1), months("AddYears", 12),
		NewMethod(name+" AddTicks(long value)", func(self Value, a *Args) (Value, error) { return make(self, clockTicks(clock(self))+a.Long(0)) }),
		NewMethod(name+" Add(timespan value)", func(self Value, a *Args) (Value, error) {
			span, _ := a.As(0, TimeSpanType).(TimeSpan)
			return make(self, clockTicks(clock(self))+int64(span))
		}),
		NewMethod("timespan Subtract("+name+" value); "+name+" Subtract(timespan value)", func(self Value, a *Args) (Value, error) { return Subtract(self, a.Value(0)) }),
	}
}

// addMonths keeps the day, or takes the month's last.
func addMonths(t time.Time, n int) int64 {
	first := time.Date(t.Year(), t.Month()+time.Month(n), 1, t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), time.UTC)
	last := first.AddDate(0, 1, -1).Day()
	return clockTicks(first.AddDate(0, 0, min(t.Day(), last)-1))
}

// newDateTime takes ticks, or year to millisecond; a DateTimeKind may come last.
func newDateTime(args []Value) (Value, error) {
	a := &Args{Values: args, method: "DateTime"}
	kind := Unspecified
	if n := a.Len(); n > 1 {
		_, isText := a.Value(n - 1).(string)
		if e, ok := a.Value(n - 1).(Enum); ok || isText {
			if !ok {
				e, _ = a.As(n-1, DateTimeKindType).(Enum)
			}
			kind = DateTimeKind(e.Bits)
			a.Values = args[:n-1]
		}
	}
	var d DateTime
	switch n := a.Len(); {
	case n == 0:
	case n == 1:
		d.Ticks = a.Long(0)
		if d.Ticks < 0 || d.Ticks > maxTicks {
			return nil, outOfRange("ticks", "Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks.")
		}
	case n == 3 || n == 6 || n == 7:
		m := &moment{hasDate: true, year: a.Int(0), month: a.Int(1), day: a.Int(2)}
		if n > 3 {
			m.hour, m.minute, m.second = a.Int(3), a.Int(4), a.Int(5)
		}
		if n == 7 {
			m.fraction = int64(a.Int(6)) * ticksPerMillisecond
		}
		var ok bool
		if d, ok = m.dateTime(); !ok && a.Err() == nil {
			return nil, Throw("System.ArgumentOutOfRangeException", "Year, Month, and Day parameters describe an un-representable DateTime.")
		}
	default:
		return nil, noOverload("DateTime", len(args))
	}
	d.Kind = kind
	return d, a.Err()
}

func dateTimeStatics() []Method {
	return []Method{
		NewMethod("datetime Parse(string s); datetime Parse(string s, System.IFormatProvider provider); datetime Parse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles styles)", func(_ Value, a *Args) (Value, error) {
			d, ok := ParseDateTime(a.Text(0))
			if !ok {
				return nil, Throw("System.FormatException", "String '%s' was not recognized as a valid DateTime.", a.Text(0))
			}
			return d, nil
		}),
		tryParse("datetime", func(text string) (Value, bool) { d, ok := ParseDateTime(text); return d, ok }, DateTime{}),
		NewMethod("datetime ParseExact(string s, string format, System.IFormatProvider provider); datetime ParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style)", func(_ Value, a *Args) (Value, error) {
			for _, format := range a.Items(1) {
				if d, ok := ParseDateTimeExact(a.Text(0), ToString(format)); ok {
					return d, nil
				}
			}
			return nil, Throw("System.FormatException", "String '%s' was not recognized as a valid DateTime.", a.Text(0))
		}),
		NewMethod("bool TryParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, [ref] datetime result)", func(_ Value, a *Args) (Value, error) {
			for _, format := range a.Items(1) {
				if d, ok := ParseDateTimeExact(a.Text(0), ToString(format)); ok {
					return true, setReference(a.Value(4), d)
				}
			}
			return false, setReference(a.Value(4), DateTime{})
		}),
		NewMethod("datetime SpecifyKind(datetime value, System.DateTimeKind kind)", func(_ Value, a *Args) (Value, error) {
			d, _ := a.As(0, DateTimeType).(DateTime)
			e, _ := a.As(1, DateTimeKindType).(Enum)
			return DateTime{d.Ticks, DateTimeKind(e.Bits)}, nil
		}),
		NewMethod("int DaysInMonth(int year, int month)", func(_ Value, a *Args) (Value, error) {
			if m := a.Int(1); m < 1 || m > 12 {
				return nil, outOfRange("month", "Month must be between one and twelve.")
			}
			return BoxInt32(int32(time.Date(a.Int(0), time.Month(a.Int(1))+1, 0, 0, 0, 0, 0, time.UTC).Day())), nil
		}),
		NewMethod("bool IsLeapYear(int year)", func(_ Value, a *Args) (Value, error) {
			y := a.Int(0)
			return y%4 == 0 && (y%100 != 0 || y%400 == 0), nil
		}),
		NewMethod("datetime FromFileTime(long fileTime)", func(_ Value, a *Args) (Value, error) { return DateTime{a.Long(0) + fileTimeEpoch, UTC}.ToLocal(), nil }),
		NewMethod("datetime FromFileTimeUtc(long fileTime)", func(_ Value, a *Args) (Value, error) { return DateTime{a.Long(0) + fileTimeEpoch, UTC}, nil }),
		NewMethod("datetime FromOADate(double d)", func(_ Value, a *Args) (Value, error) {
			return DateTime{Ticks: oleEpoch + int64(a.Float(0)*ticksPerDay)}, nil
		}),
		NewMethod("int Compare(datetime t1, datetime t2)", func(_ Value, a *Args) (Value, error) {
			n, err := Compare(a.As(0, DateTimeType), a.As(1, DateTimeType), false)
			return BoxInt32(int32(n)), err
		}),
	}
}

func dateTimeOffsetMembers() TypeSpec {
	o := func(self Value) DateTimeOffset { return self.(DateTimeOffset) }
	return TypeSpec{
		Properties: append(clockProperties(func(v Value) int64 { return o(v).Ticks }),
			NewProperty("datetime Date", func(self Value) Value { return DateTime{Ticks: o(self).Ticks - o(self).Ticks%ticksPerDay} }),
			NewProperty("datetime DateTime", func(self Value) Value { return DateTime{Ticks: o(self).Ticks} }),
			NewProperty("datetime UtcDateTime", func(self Value) Value { return DateTime{o(self).UTCTicks(), UTC} }),
			NewProperty("datetime LocalDateTime", func(self Value) Value { return DateTime{o(self).UTCTicks(), UTC}.ToLocal() }),
			NewProperty("timespan Offset", func(self Value) Value { return TimeSpan(int64(o(self).OffsetMinutes) * ticksPerMinute) }),
			NewProperty("long UtcTicks", func(self Value) Value { return o(self).UTCTicks() }),
		),
		Methods: append(addMethods("System.DateTimeOffset", func(v Value) time.Time { return o(v).Clock() }, func(v Value, ticks int64) (Value, error) { return DateTimeOffset{ticks, o(v).OffsetMinutes}, nil }),
			compareToMethod("System.DateTimeOffset"),
			NewMethod("System.DateTimeOffset ToUniversalTime()", func(self Value, a *Args) (Value, error) { return DateTimeOffset{Ticks: o(self).UTCTicks()}, nil }),
			NewMethod("System.DateTimeOffset ToLocalTime()", func(self Value, a *Args) (Value, error) { return DateTimeOffsetOf(o(self).Time().In(Location())), nil }),
			NewMethod("long ToUnixTimeSeconds()", func(self Value, a *Args) (Value, error) { return o(self).Time().Unix(), nil }),
			NewMethod("long ToUnixTimeMilliseconds()", func(self Value, a *Args) (Value, error) { return o(self).Time().UnixMilli(), nil }),
		),
		StaticProperties: []Property{
			NewProperty("System.DateTimeOffset Now", func(Value) Value { return DateTimeOffsetOf(Now().In(Location())) }),
			NewProperty("System.DateTimeOffset UtcNow", func(Value) Value { return DateTimeOffsetOf(Now().UTC()) }),
		},
		StaticMethods: []Method{
			NewMethod("System.DateTimeOffset Parse(string input)", func(_ Value, a *Args) (Value, error) {
				d, ok := ParseDateTimeOffset(a.Text(0))
				if !ok {
					return nil, Throw("System.FormatException", "String '%s' was not recognized as a valid DateTime.", a.Text(0))
				}
				return d, nil
			}),
			NewMethod("System.DateTimeOffset FromUnixTimeSeconds(long seconds)", func(_ Value, a *Args) (Value, error) { return DateTimeOffsetOf(time.Unix(a.Long(0), 0).UTC()), nil }),
			NewMethod("System.DateTimeOffset FromUnixTimeMilliseconds(long milliseconds)", func(_ Value, a *Args) (Value, error) { return DateTimeOffsetOf(time.UnixMilli(a.Long(0)).UTC()), nil }),
			tryParse("System.DateTimeOffset", func(text string) (Value, bool) { d, ok := ParseDateTimeOffset(text); return d, ok }, DateTimeOffset{}),
		},
		New: func(args []Value) (Value, error) {
			a := &Args{Values: args, method: "DateTimeOffset"}
			if len(args) == 1 || len(args) == 2 {
				d, _ := a.As(0, DateTimeType).(DateTime)
				if len(args) == 1 {
					return DateTimeOffsetOf(d.Time()), a.Err()
				}
				span, _ := a.As(1, TimeSpanType).(TimeSpan)
				return DateTimeOffset{d.Ticks, int32(int64(span) / ticksPerMinute)}, a.Err()
			}
			if len(args) == 7 {
				d, err := newDateTime(args[:6])
				if err != nil {
					return nil, err
				}
				span, _ := a.As(6, TimeSpanType).(TimeSpan)
				return DateTimeOffset{d.(DateTime).Ticks, int32(int64(span) / ticksPerMinute)}, a.Err()
			}
			return nil, noOverload("DateTimeOffset", len(args))
		},
	}
}
