package object

import (
	"math/big"
	"strings"
)

// Equal is a -eq b: the right operand is converted to the left one's type; what cannot be converted is not equal.
func Equal(a, b Value, ignoreCase bool) bool {
	switch x := a.(type) {
	case int32:
		if y, ok := b.(int32); ok {
			return x == y
		}
	case string:
		if y, ok := b.(string); ok {
			return x == y || ignoreCase && len(x)-len(y) < 8 && strings.EqualFold(x, y)
		}
		if IsNull(b) {
			return false
		}
		return Equal(x, ToString(b), ignoreCase)
	case bool:
		return !IsNull(b) && x == ToBool(b)
	case nil, automationNull:
		return IsNull(b)
	case *Wrapped:
		return Equal(x.Value, b, ignoreCase)
	}
	if w, ok := b.(*Wrapped); ok {
		return Equal(a, w.Value, ignoreCase)
	}
	if IsNull(b) {
		return false
	}
	if kindOf(a) != notNumber {
		return equalNumber(a, b)
	}
	if sameValue(a, b) {
		return true
	}
	return equalConverted(a, b)
}

func equalNumber(a, b Value) bool {
	if kindOf(b) == notNumber {
		converted, err := comparableNumber(a, b)
		if err != nil {
			return false
		}
		b = converted
	}
	n, ok := compareNumbers(a, b)
	return ok && n == 0
}

// comparableNumber is b as a number to compare with a: text keeps its own kind, so that 1 -eq '1.5' is false.
func comparableNumber(a, b Value) (Value, error) {
	switch x := b.(type) {
	case string:
		return Convert(x, TypeOf(a))
	case bool, Char, Enum:
		n, _ := asInt64(b)
		return n, nil
	}
	return Convert(b, TypeOf(a))
}

func equalConverted(a, b Value) bool {
	switch x := a.(type) {
	case Char:
		switch y := b.(type) {
		case string:
			return strings.EqualFold(string(rune(x)), y)
		case Char:
			return x == y || strings.EqualFold(string(rune(x)), string(rune(y)))
		}
		n, ok := asInt64(b)
		return ok && n == int64(x)
	case DateTime, DateTimeOffset, TimeSpan, Guid, Version, Enum, *URI, SwitchParameter, *Type:
		converted, err := Convert(b, TypeOf(a))
		return err == nil && sameValue(a, converted)
	case Instance:
		t := x.DotNetType()
		if t == nil {
			return false
		}
		if y, ok := b.(Instance); ok && t.spec.Compare != nil && y.DotNetType() == t {
			n, err := t.spec.Compare(a, b)
			return err == nil && n == 0
		}
	}
	return false
}

// sameValue compares values of one type: scalars by value, objects by identity.
func sameValue(a, b Value) bool {
	switch x := a.(type) {
	case DateTime:
		y, ok := b.(DateTime)
		return ok && x.Ticks == y.Ticks
	case DateTimeOffset:
		y, ok := b.(DateTimeOffset)
		return ok && x.UTCTicks() == y.UTCTicks()
	case *URI:
		y, ok := b.(*URI)
		return ok && strings.EqualFold(x.String(), y.String())
	case *DictionaryEntry:
		y, ok := b.(*DictionaryEntry)
		return ok && sameValue(x.Key, y.Key) && sameValue(x.Value, y.Value)
	case *Type:
		y, ok := b.(*Type)
		return ok && (x == y || x.String() == y.String())
	case *big.Int:
		y, ok := b.(*big.Int)
		return ok && x.Cmp(y) == 0
	case Decimal:
		y, ok := b.(Decimal)
		return ok && CompareDecimal(x, y) == 0
	}
	return comparableKey(a) && comparableKey(b) && a == b
}

// comparableKey tells whether Go can compare v without panicking.
func comparableKey(v Value) bool {
	return v == nil || isComparable(v)
}

// compareNumbers orders numbers of any kinds; false when one is NaN.
func compareNumbers(a, b Value) (int, bool) {
	top := max(kindOf(a), kindOf(b))
	switch {
	case top == kindSingle || top == kindDouble:
		return compareFloats(asFloat(a), asFloat(b))
	case top == kindDecimal:
		x, ok := asDecimal(a)
		y, ok2 := asDecimal(b)
		if !ok || !ok2 {
			return compareFloats(asFloat(a), asFloat(b))
		}
		return CompareDecimal(x, y), true
	case top == kindBig && (isReal(a) || isReal(b)):
		return compareFloats(asFloat(a), asFloat(b))
	case top == kindBig || top == kindUInt64:
		x, _ := asBig(a)
		y, _ := asBig(b)
		return x.Cmp(y), true
	}
	x, _ := asInt64(a)
	y, _ := asInt64(b)
	switch {
	case x < y:
		return -1, true
	case x > y:
		return 1, true
	}
	return 0, true
}

func isReal(v Value) bool { k := kindOf(v); return k == kindSingle || k == kindDouble }

func compareFloats(x, y float64) (int, bool) {
	switch {
	case x < y:
		return -1, true
	case x > y:
		return 1, true
	case x == y:
		return 0, true
	}
	return nanOrder(x, y), false
}

// nanOrder puts NaN before every number, as CompareTo does.
func nanOrder(x, y float64) int {
	switch {
	case x != x && y != y:
		return 0
	case x != x:
		return -1
	}
	return 1
}

// Compare orders a and b as -lt and Sort-Object do: the right operand is converted to the left one's type, $null comes first.
func Compare(a, b Value, ignoreCase bool) (int, error) {
	a, b = Unwrap(a), Unwrap(b)
	switch x := a.(type) {
	case nil, automationNull:
		return compareNull(b), nil
	case int32:
		if y, ok := b.(int32); ok {
			switch {
			case x < y:
				return -1, nil
			case x > y:
				return 1, nil
			}
			return 0, nil
		}
	case string:
		if IsNull(b) {
			return 1, nil
		}
		return CompareStrings(x, ToString(b), ignoreCase), nil
	}
	if IsNull(b) {
		if n, err := compareToNull(a); err == nil {
			return n, nil
		}
		return 1, nil
	}
	if kindOf(a) != notNumber {
		return compareNumberTo(a, b)
	}
	return compareOther(a, b, ignoreCase)
}

// compareNull orders $null before anything but a negative number, as PowerShell does.
func compareNull(b Value) int {
	if IsNull(b) {
		return 0
	}
	if kindOf(b) != notNumber && asFloat(b) < 0 {
		return 1
	}
	return -1
}

func compareToNull(a Value) (int, error) {
	if kindOf(a) != notNumber && asFloat(a) < 0 {
		return -1, nil
	}
	return 1, nil
}

func compareNumberTo(a, b Value) (int, error) {
	if kindOf(b) == notNumber {
		converted, err := comparableNumber(a, b)
		if err != nil {
			return 0, comparisonFailure(a, b, err)
		}
		b = converted
	}
	n, _ := compareNumbers(a, b)
	return n, nil
}

func comparisonFailure(a, b Value, err error) error {
	if e, ok := err.(*Error); ok && strings.HasPrefix(e.ID, "InvalidCastFromStringTo") {
		return castError(e.ID, `Could not compare "%s" to "%s". Error: "%s"`, ToString(a), ToString(b), e.Message)
	}
	e := failf("ComparisonFailure", `Could not compare "%s" to "%s". Error: "%s"`, ToString(a), ToString(b), err.Error())
	e.ExceptionType, e.Inner = "System.Management.Automation.ExtendedTypeSystemException", err
	return e
}

func compareOther(a, b Value, ignoreCase bool) (int, error) {
	t := TypeOf(a)
	if !isComparableType(t) {
		if Equal(a, b, ignoreCase) {
			return 0, nil
		}
		id := "NotIcomparable"
		if o, ok := a.(*Object); ok && o.Class == nil {
			id = "PSObjectCompareTo"
		}
		return 0, failf(id, `Cannot compare "%s" because it is not IComparable.`, ToString(a))
	}
	converted, err := Convert(b, t)
	if err != nil {
		return 0, comparisonFailure(a, b, err)
	}
	n, err := compareSame(a, converted)
	if err != nil {
		return 0, comparisonFailure(a, b, err)
	}
	return n, nil
}

func isComparableType(t *Type) bool {
	for at := t; at != nil; at = at.base {
		if at.spec.Compare != nil || at.implementsName("System.IComparable") {
			return true
		}
	}
	return t.IsEnum()
}

func order[T int64 | int32 | uint16 | string](a, b T) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func compareSame(a, b Value) (int, error) {
	switch x := a.(type) {
	case bool:
		p, _ := asInt64(a)
		q, _ := asInt64(b)
		return order(p, q), nil
	case Char:
		return order(uint16(x), uint16(b.(Char))), nil
	case DateTime:
		return order(x.Ticks, b.(DateTime).Ticks), nil
	case DateTimeOffset:
		return order(x.UTCTicks(), b.(DateTimeOffset).UTCTicks()), nil
	case TimeSpan:
		return order(int64(x), int64(b.(TimeSpan))), nil
	case Enum:
		return order(x.Bits, b.(Enum).Bits), nil
	case Guid:
		y := b.(Guid)
		return order(string(x[:]), string(y[:])), nil
	case Version:
		return compareVersions(x, b.(Version)), nil
	}
	for at := TypeOf(a); at != nil; at = at.base {
		if at.spec.Compare != nil {
			return at.spec.Compare(a, b)
		}
	}
	if o, ok := a.(*Object); ok {
		if v, err := CallMethod(o, "CompareTo", []Value{b}); err == nil {
			n, _ := asInt64(v)
			return int(n), nil
		}
	}
	return 0, failf("NotIcomparable", `Cannot compare "%s" because it is not IComparable.`, ToString(a))
}

func compareVersions(a, b Version) int {
	for _, pair := range [][2]int32{{a.Major, b.Major}, {a.Minor, b.Minor}, {a.Build, b.Build}, {a.Revision, b.Revision}} {
		if n := order(pair[0], pair[1]); n != 0 {
			return n
		}
	}
	return 0
}
