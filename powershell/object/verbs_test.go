package object

import (
	"math/big"
	"testing"
)

func typed(v Value) string {
	if v == nil {
		return "null"
	}
	return TypeOf(v).Name() + " " + ToString(v)
}

func must(t *testing.T, v Value, err error) string {
	t.Helper()
	if err != nil {
		if e, ok := err.(*Error); ok {
			return "throws " + e.ID
		}
		return err.Error()
	}
	return typed(v)
}

func TestArithmetic(t *testing.T) {
	one := Decimal{lo: 1}
	for _, row := range []struct {
		name string
		op   func(a, b Value) (Value, error)
		a, b Value
		want string
	}{
		{"halves", Divide, int32(1), int32(2), "Double 0.5"},
		{"even division", Divide, int32(6), int32(2), "Int32 3"},
		{"int overflow", Add, int32(2147483647), int32(1), "Double 2147483648"},
		{"long overflow", Add, int64(9223372036854775807), int32(1), "Double 9.22337203685478E+18"},
		{"int minus long", Subtract, int32(1), int64(2147483649), "Int64 -2147483648"},
		{"string and number", Add, "3", int32(2), "String 32"},
		{"two strings divided", Divide, "10", "4", "Double 2.5"},
		{"number and string", Add, int32(256), "1.5", "Double 257.5"},
		{"kilobytes in a string", ShiftRight, "1kb", int8(1), "Int32 512"},
		{"string repeated", Multiply, "ab", int32(2), "String abab"},
		{"null times", Multiply, nil, int32(5), "null"},
		{"times null", Multiply, int32(5), nil, "Int32 0"},
		{"bool plus bool", Add, true, true, "Int32 2"},
		{"bool times", Multiply, true, int32(3), "throws NotADefinedOperationForType"},
		{"char plus number", Add, Char('a'), int32(1), "String a1"},
		{"number plus char", Add, int32(1), Char('a'), "Int32 98"},
		{"bytes", Add, uint8(200), uint8(100), "Int32 300"},
		{"decimal by zero", Divide, one, int32(0), "throws RuntimeException"},
		{"ulong and decimal", Multiply, Decimal{lo: 250, scale: 2}, uint64(9), "Decimal 22.50"},
		{"big", Add, uint64(9), big.NewInt(5), "BigInteger 14"},
		{"list minus", Subtract, NewArray(int32(1)), int32(1), "throws MethodNotFound"},
		{"number plus list", Add, int32(1), NewArray(int32(2)), "throws MethodNotFound"},
		{"no number", Subtract, "true", int32(0), "throws InvalidCastFromStringToInteger"},
		{"double bits", BitAnd, 5.7, int32(3), "UInt64 2"},
		{"negative double bits", BitAnd, -2.5, uint16(7), "Int64 6"},
		{"shift beyond", ShiftLeft, int32(7), int32(42), "Int32 7168"},
		{"dates", Subtract, Date(2024, 1, 2, 0, 0, 0), Date(2024, 1, 1, 0, 0, 0), "TimeSpan 1.00:00:00"},
		{"date and text", Add, Date(2024, 1, 1, 0, 0, 0), "1.00:00:00", "DateTime 01/02/2024 00:00:00"},
		{"thousands", Remainder, "1,234", int32(256), "Int32 210"},
	} {
		t.Run(row.name, func(t *testing.T) {
			v, err := row.op(row.a, row.b)
			if got := must(t, v, err); got != row.want {
				t.Errorf("got %s, want %s", got, row.want)
			}
		})
	}
}

func TestConvert(t *testing.T) {
	for _, row := range []struct {
		from Value
		to   string
		want string
	}{
		{" 12 ", "int", "Int32 12"}, {"0x1F", "int", "Int32 31"}, {"1kb", "int", "Int32 1024"}, {2.5, "int", "Int32 2"}, {3.5, "int", "Int32 4"},
		{"1.5", "int", "Int32 2"}, {"user@contoso.com", "int", "throws InvalidCastFromStringToInteger"}, {NewArray(), "long", "throws ConvertToFinalInvalidCastException"},
		{"1,234", "long", "Int64 1234"}, {" ", "double", "Double 0"}, {"a,b", "double", "throws InvalidCastFromStringToDoubleOrSingle"}, {true, "decimal", "Decimal 1"},
		{int32(2147483647), "byte", "throws InvalidCastIConvertible"}, {"300", "byte", "throws InvalidCastFromStringToInteger"}, {NewArray(int32(0)), "bool", "Boolean False"},
		{"true", "char", "throws InvalidCastParseTargetInvocation"}, {int32(65), "char", "Char A"}, {"", "datetime", "throws InvalidCastParseTargetInvocationWithFormatProvider"},
		{int32(2147483647), "datetime", "DateTime 01/01/0001 00:03:34"}, {"2024-03-01T13:45:06", "datetime", "DateTime 03/01/2024 13:45:06"}, {"3/4/2024", "datetime", "DateTime 03/04/2024 00:00:00"},
		{"March 5, 2024 3:04 PM", "datetime", "DateTime 03/05/2024 15:04:00"}, {"1.02:03:04", "timespan", "TimeSpan 1.02:03:04"}, {int32(-1), "guid", "throws InvalidCastParseTargetInvocationWithFormatProvider"},
		{"{12345678-1234-1234-1234-123456789abc}", "guid", "Guid 12345678-1234-1234-1234-123456789abc"}, {1.5, "version", "Version 1.5"}, {true, "version", "throws InvalidCastIConvertible"},
		{int32(7), "System.DayOfWeek", "throws UndefinedIntegerToEnum"}, {"mon", "System.DayOfWeek", "DayOfWeek Monday"}, {"x", "System.DayOfWeek", "throws SubstringDisambiguationEnumParseThrewAnException"},
		{"3/4/2024", "int[]", "throws InvalidCastExceptionScalarToArray"}, {int32(5), "string[]", "String[] 5"}, {"x", "System.Collections.ArrayList", "throws ConvertToFinalInvalidCastException"},
		{int32(1024), "System.Collections.Generic.List[string]", "List`1 1024"}, {"abc", "type", "throws InvalidCastFromStringToType"}, {false, "hashtable", "throws InvalidCastIConvertible"},
		{nil, "datetime", "throws nullToObjectInvalidCast"}, {nil, "int", "Int32 0"}, {hashtableOf("a", int32(1)), "pscustomobject", "PSCustomObject @{a=1}"}, {hashtableOf("a", int32(1)), "psobject", "Hashtable System.Collections.Hashtable"}, {nil, "nullable[int]", "null"}, {0.1, "nullable[int]", "Int32 0"},
	} {
		t.Run(typed(row.from)+" to "+row.to, func(t *testing.T) {
			to, ok := LookupType(row.to)
			if !ok {
				t.Fatal("no such type")
			}
			v, err := Convert(row.from, to)
			if got := must(t, v, err); got != row.want {
				t.Errorf("got %s, want %s (%v)", got, row.want, err)
			}
		})
	}
}

func TestEqualAndCompare(t *testing.T) {
	for _, row := range []struct {
		a, b Value
		want bool
	}{
		{int32(1), "1", true}, {"1.0", int32(1), false}, {int32(1), 1.0, true}, {true, int32(1), true}, {int32(0), nil, false}, {"abc", "ABC", true}, {nil, "", false},
		{Char('x'), int32(120), true}, {int32(2), "x", false},
	} {
		if got := Equal(row.a, row.b, true); got != row.want {
			t.Errorf("%s -eq %s: got %v", typed(row.a), typed(row.b), got)
		}
	}
	for _, row := range []struct {
		a, b string
		want int
	}{{"a", "B", -1}, {"abc", "ABD", -1}, {"-5", "Monday", -1}, {"a", "A", -1}, {"äa", "ab", -1}, {"1", "a", -1}, {"abc", "ab", 1}} {
		if n, _ := Compare(row.a, row.b, false); n != row.want {
			t.Errorf("%s to %s: got %d", row.a, row.b, n)
		}
	}
	if _, err := Compare(int32(42), "A", true); err.(*Error).ID != "InvalidCastFromStringToInteger" {
		t.Error(err)
	}
	if _, err := Compare(NewHashtable(), int32(1), true); err.(*Error).ID != "NotIcomparable" {
		t.Error(err)
	}
}

func hashtableOf(key, value Value) *Hashtable {
	h := NewHashtable()
	h.Set(key, value)
	return h
}
