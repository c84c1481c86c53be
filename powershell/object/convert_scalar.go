package object

import (
	"encoding/hex"
	"strconv"
	"strings"
)

const (
	parseWithProvider = "InvalidCastParseTargetInvocationWithFormatProvider"
	parsePlain        = "InvalidCastParseTargetInvocation"
)

func convertToDateTime(v Value, to *Type) (Value, error) {
	switch x := v.(type) {
	case DateTimeOffset:
		return DateTime{Ticks: x.Ticks}, nil
	case string:
		if d, ok := ParseDateTime(x); ok {
			return d, nil
		}
		return nil, cannotParse(parseWithProvider, v, to, "String '"+x+"' was not recognized as a valid DateTime.")
	case bool, Char, Enum:
		return nil, cannotConvert(v, to)
	case *Hashtable, *Object:
		return emptyOrRefused(v, to, DateTime{})
	}
	if k := kindOf(v); k.integer() {
		n, ok := asInt64(v)
		if !ok || n < 0 || n > maxTicks {
			return nil, cannotParse("InvalidCastConstructorException", v, to, "Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks. (Parameter 'ticks')")
		}
		return DateTime{Ticks: n}, nil
	} else if k != notNumber && k != kindBig {
		return convertToDateTime(ToString(v), to)
	}
	return nil, cannotConvert(v, to)
}

func convertToDateTimeOffset(v Value, to *Type) (Value, error) {
	switch x := v.(type) {
	case DateTime:
		return DateTimeOffsetOf(x.Time()), nil
	case string:
		if d, ok := ParseDateTimeOffset(x); ok {
			return d, nil
		}
		return nil, cannotParse(parseWithProvider, v, to, "String '"+x+"' was not recognized as a valid DateTime.")
	}
	return nil, cannotConvert(v, to)
}

func convertToTimeSpan(v Value, to *Type) (Value, error) {
	switch x := v.(type) {
	case string:
		if span, ok := ParseTimeSpan(x); ok {
			return span, nil
		}
		return nil, cannotParse(parseWithProvider, v, to, "String '"+x+"' was not recognized as a valid TimeSpan.")
	case bool, Char, Enum, DateTime:
		return nil, cannotConvert(v, to)
	case *Hashtable, *Object:
		return emptyOrRefused(v, to, TimeSpan(0))
	}
	if k := kindOf(v); k.integer() {
		n, _ := asInt64(v)
		return TimeSpan(n), nil
	} else if k != notNumber && k != kindBig {
		return convertToTimeSpan(ToString(v), to)
	}
	return nil, cannotConvert(v, to)
}

func convertToGuid(v Value, to *Type) (Value, error) {
	switch x := v.(type) {
	case string:
		if g, ok := ParseGuid(x); ok {
			return g, nil
		}
		return nil, cannotParse(parseWithProvider, v, to, "Unrecognized Guid format.")
	case *Array:
		if len(x.Items) == 16 && x.Elem == ByteType {
			return guidOfBytes(x.Items), nil
		}
	case *Hashtable, *Object:
		return emptyOrRefused(v, to, Guid{})
	}
	if k := kindOf(v); k != notNumber && k != kindBig {
		return nil, cannotParse(parseWithProvider, v, to, "Unrecognized Guid format.")
	}
	return nil, cannotConvert(v, to)
}

func guidOfBytes(items []Value) (g Guid) {
	order := [16]int{3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15}
	for i, at := range order {
		g[i], _ = items[at].(uint8)
	}
	return g
}

// ParseGuid reads the forms N, D, B and P.
func ParseGuid(text string) (g Guid, ok bool) {
	s := strings.TrimSpace(text)
	if len(s) == 38 && (s[0] == '{' && s[37] == '}' || s[0] == '(' && s[37] == ')') {
		s = s[1:37]
	}
	if len(s) == 36 {
		if s[8] != '-' || s[13] != '-' || s[18] != '-' || s[23] != '-' {
			return g, false
		}
		s = strings.ReplaceAll(s, "-", "")
	}
	if len(s) != 32 {
		return g, false
	}
	n, err := hex.Decode(g[:], []byte(s))
	return g, err == nil && n == 16
}

func convertToVersion(v Value, to *Type) (Value, error) {
	switch x := v.(type) {
	case string:
		if version, ok := ParseVersion(x); ok {
			return version, nil
		}
		return nil, cannotParse(parsePlain, v, to, "Version string portion was too short or too long. (Parameter 'input')")
	case *Hashtable, *Object:
		return emptyOrRefused(v, to, Version{0, 0, -1, -1})
	}
	if k := kindOf(v); k != notNumber && k != kindBig {
		return convertToVersion(ToString(v), to)
	}
	return nil, cannotConvert(v, to)
}

// ParseVersion reads two to four numbers with dots between.
func ParseVersion(text string) (Version, bool) {
	parts := strings.Split(strings.TrimSpace(text), ".")
	if len(parts) < 2 || len(parts) > 4 {
		return Version{}, false
	}
	numbers := [4]int32{-1, -1, -1, -1}
	for i, p := range parts {
		n, err := strconv.ParseInt(strings.TrimSpace(p), 10, 32)
		if err != nil || n < 0 {
			return Version{}, false
		}
		numbers[i] = int32(n)
	}
	return Version{numbers[0], numbers[1], numbers[2], numbers[3]}, true
}

func convertToURI(v Value, to *Type) (Value, error) {
	if s, ok := v.(string); ok {
		return NewURI(s), nil
	}
	if k := kindOf(v); k != notNumber && k != kindBig {
		return NewURI(ToString(v)), nil
	}
	return nil, cannotConvert(v, to)
}

func convertToType(v Value, to *Type) (Value, error) {
	text, ok := v.(string)
	if !ok {
		if kindOf(v) == notNumber {
			return nil, cannotConvert(v, to)
		}
		text = ToString(v)
	}
	if t, ok := LookupType(text); ok {
		return t, nil
	}
	return nil, castError("InvalidCastFromStringToType", `Cannot convert the "%s" value of type "%s" to type "%s".`, text, typeText(v), TypeTypeType)
}
