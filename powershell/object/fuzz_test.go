package object

import "testing"

// FuzzParse feeds every reader of text; none may panic, and what is read must print.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{"", "1", "-0x1Fkb", "1e400", "2024-03-01T13:45:06.789Z", "March 5, 2024 3:04 PM", "1.02:03:04", "{12345678-1234-1234-1234-123456789abc}", "1.2.3.4", "Monday,Tuesday", "79228162514264337593543950336d", "0b1", "+-1", "ä", "12:", ":", "/", "1/2/3/4", "T1:2+99"} {
		f.Add(seed)
	}
	types := []*Type{Int32Type, Int64Type, DoubleType, DecimalType, BigIntegerType, ByteType, CharType, BooleanType, DateTimeType, DateTimeOffsetType, TimeSpanType, GuidType, VersionType, URIType, DayOfWeekType, FileAttributesType, ArrayOf(Int32Type), TypeTypeType}
	f.Fuzz(func(t *testing.T, text string) {
		for _, to := range types {
			if v, err := Convert(text, to); err == nil {
				_ = ToString(v) + ToText(v)
			}
		}
		ParseDateTimeExact(text, text)
		if n, ok := ParseNumber(text); ok {
			Add(n, text)
			Multiply(n, n)
			BitNot(n)
		}
		Compare(text, "a", true)
		Format(text, []Value{text, int32(1)})
	})
}
