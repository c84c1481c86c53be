package object

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

func stringSplitMethods() []Method {
	return []Method{
		NewMethod("string[] Split(params char[] separator); string[] Split(char separator, System.StringSplitOptions options); string[] Split(string separator, int count, System.StringSplitOptions options)", splitMethod),
		NewMethod("char[] ToCharArray(); char[] ToCharArray(int startIndex, int length)", func(self Value, a *Args) (Value, error) {
			all := chars(self.(string))
			if a.Len() == 2 {
				start, n := a.Int(0), a.Int(1)
				if start < 0 || n < 0 || start+n > len(all.Items) {
					return nil, outOfRange("startIndex", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.")
				}
				all.Items = all.Items[start : start+n]
			}
			return all, nil
		}),
		NewMethod("System.CharEnumerator GetEnumerator()", func(self Value, a *Args) (Value, error) { return chars(self.(string)), nil }),
		NewMethod("char Chars(int index)", func(self Value, a *Args) (Value, error) {
			units, n := utf16Units(self.(string)), a.Int(0)
			if n < 0 || n >= len(units) {
				return nil, Throw("System.IndexOutOfRangeException", "Index was outside the bounds of the array.")
			}
			return Char(units[n]), nil
		}),
		NewMethod("int GetHashCode(); int GetHashCode(System.StringComparison comparisonType)", func(self Value, a *Args) (Value, error) { return hashCode(self), nil }),
		NewMethod("bool IsNormalized(); bool IsNormalized(System.Text.NormalizationForm normalizationForm)", func(self Value, a *Args) (Value, error) { return true, nil }),
		NewMethod("string ToString(); string ToString(System.IFormatProvider provider)", func(self Value, a *Args) (Value, error) { return self, nil }),
	}
}

// splitMethod tells the overloads apart: separators, then a count, then options. A string is one separator whole;
// an array is several, each of its strings whole.
func splitMethod(self Value, a *Args) (Value, error) {
	var separators []string
	limit, options := -1, int64(0)
	for i := 0; i < a.Len(); i++ {
		switch x := Unwrap(a.Value(i)).(type) {
		case Enum:
			options = x.Bits
		case int32:
			limit = int(x)
		case string:
			if e, err := Convert(x, StringSplitType); i > 0 && err == nil && len(x) > 1 {
				options = e.(Enum).Bits
				continue
			}
			separators = append(separators, x)
		default:
			for _, item := range a.Items(i) {
				separators = append(separators, ToString(item))
			}
		}
	}
	return NewStrings(splitText(self.(string), separators, limit, options&1 != 0, options&2 != 0)), nil
}

func splitText(s string, separators []string, limit int, dropEmpty, trim bool) []string {
	var out []string
	add := func(part string) {
		if trim {
			part = strings.TrimSpace(part)
		}
		if part != "" || !dropEmpty {
			out = append(out, part)
		}
	}
	start := 0
	for at := 0; at < len(s) && (limit < 0 || len(out) < limit-1); {
		if n := separatorAt(s[at:], separators); n > 0 {
			add(s[start:at])
			at += n
			start = at
			continue
		}
		at++
	}
	if limit == 0 {
		return []string{}
	}
	add(s[start:])
	if out == nil {
		out = []string{}
	}
	return out
}

// separatorAt is the length of the separator at the start of s; without any, white space separates.
func separatorAt(s string, separators []string) int {
	if len(separators) == 0 {
		if r, n := utf8.DecodeRuneInString(s); unicode.IsSpace(r) {
			return n
		}
		return 0
	}
	for _, sep := range separators {
		if sep != "" && strings.HasPrefix(s, sep) {
			return len(sep)
		}
	}
	return 0
}

func stringStatics() []Method {
	return []Method{
		NewMethod("bool IsNullOrEmpty(string value)", func(_ Value, a *Args) (Value, error) { return a.Text(0) == "", nil }),
		NewMethod("bool IsNullOrWhiteSpace(string value)", func(_ Value, a *Args) (Value, error) { return strings.TrimSpace(a.Text(0)) == "", nil }),
		NewMethod("string Join(string separator, params System.Object[] values)", func(_ Value, a *Args) (Value, error) {
			if a.Len() == 2 {
				return joinItems(a.Items(1), a.Text(0)), nil
			}
			if a.Len() == 4 {
				if items, ok := Items(a.Value(1)); ok {
					start, n := a.Int(2), a.Int(3)
					if start < 0 || n < 0 || start+n > len(items) {
						return nil, outOfRange("startIndex", "Index was out of range.")
					}
					return joinItems(items[start:start+n], a.Text(0)), nil
				}
			}
			return joinItems(a.Values[min(1, a.Len()):], a.Text(0)), nil
		}),
		NewMethod("string Concat(params System.Object[] args)", func(_ Value, a *Args) (Value, error) {
			if a.Len() == 1 {
				return joinItems(a.Items(0), ""), nil
			}
			return joinItems(a.Values, ""), nil
		}),
		NewMethod("string Format(string format, params System.Object[] args)", func(_ Value, a *Args) (Value, error) {
			values := a.Values[1:]
			format := a.Text(0)
			if _, isText := a.Value(0).(string); !isText && a.Len() > 1 {
				format, values = a.Text(1), a.Values[2:]
			}
			if len(values) == 1 {
				if array, ok := values[0].(*Array); ok && array.Elem == nil {
					values = array.Items
				}
			}
			s, err := Format(format, values)
			if err != nil {
				return nil, Throw("System.FormatException", "%s", strings.TrimPrefix(err.Error(), "Error formatting a string: "))
			}
			return s, nil
		}),
		NewMethod("int Compare(string strA, string strB); int Compare(string strA, string strB, bool ignoreCase); int Compare(string strA, string strB, System.StringComparison comparisonType)", func(_ Value, a *Args) (Value, error) {
			if e, ok := a.Value(2).(Enum); ok && e.Bits >= 4 {
				x, y := a.Text(0), a.Text(1)
				if e.Bits == 5 {
					x, y = strings.ToUpper(x), strings.ToUpper(y)
				}
				return BoxInt32(int32(strings.Compare(x, y))), nil
			}
			return BoxInt32(int32(CompareStrings(a.Text(0), a.Text(1), a.Len() > 2 && ignoresCase(a, 2)))), nil
		}),
		NewMethod("int CompareOrdinal(string strA, string strB)", func(_ Value, a *Args) (Value, error) {
			return BoxInt32(int32(strings.Compare(a.Text(0), a.Text(1)))), nil
		}),
		NewMethod("bool Equals(string a, string b); bool Equals(string a, string b, System.StringComparison comparisonType)", func(_ Value, a *Args) (Value, error) {
			return EqualStrings(a.Text(0), a.Text(1), a.Len() > 2 && ignoresCase(a, 2)), nil
		}),
		NewMethod("string Copy(string str)", func(_ Value, a *Args) (Value, error) { return a.Text(0), nil }),
	}
}
