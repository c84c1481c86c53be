package object

import (
	"strings"
	"unicode"
)

// ignoresCase reads a StringComparison: every second of its values ignores case.
func ignoresCase(a *Args, i int) bool {
	if a.Value(i) == nil {
		return false
	}
	if b, ok := a.Value(i).(bool); ok {
		return b
	}
	e, _ := a.As(i, StringComparisonType).(Enum)
	return e.Bits%2 == 1
}

func outOfRange(parameter, text string) *Error {
	return Throw("System.ArgumentOutOfRangeException", "%s (Parameter '%s')", text, parameter)
}

func stringMembers() TypeSpec {
	return TypeSpec{
		New: newString,
		Properties: []Property{
			NewProperty("int Length", func(self Value) Value { return BoxInt32(int32(textLength(self.(string)))) }),
		},
		Methods:          append(append(stringSearchMethods(), stringEditMethods()...), stringSplitMethods()...),
		StaticProperties: []Property{NewProperty("string Empty", func(Value) Value { return "" })},
		StaticMethods:    stringStatics(),
	}
}

func newString(args []Value) (Value, error) {
	switch len(args) {
	case 1:
		if items, ok := Items(args[0]); ok {
			return joinItems(items, ""), nil
		}
		return ToString(args[0]), nil
	case 2:
		c, err := Convert(args[0], CharType)
		if err != nil {
			return nil, err
		}
		n, err := repeatCount(args[1])
		if err != nil {
			return nil, err
		}
		return strings.Repeat(ToString(c), n), nil
	}
	return nil, noOverload("String", len(args))
}

func stringSearchMethods() []Method {
	find := func(self string, a *Args, test func(s, sub string) bool) (Value, error) {
		if a.Value(0) == nil {
			return nil, Throw("System.ArgumentNullException", "Value cannot be null. (Parameter 'value')")
		}
		s, sub := self, a.Text(0)
		if a.Len() > 1 && ignoresCase(a, 1) {
			s, sub = strings.ToLower(s), strings.ToLower(sub)
		}
		return test(s, sub), nil
	}
	return []Method{
		NewMethod("bool Contains(string value); bool Contains(string value, System.StringComparison comparisonType); bool Contains(char value)", func(self Value, a *Args) (Value, error) { return find(self.(string), a, strings.Contains) }),
		NewMethod("bool StartsWith(string value); bool StartsWith(string value, System.StringComparison comparisonType); bool StartsWith(string value, bool ignoreCase, cultureinfo culture); bool StartsWith(char value)", func(self Value, a *Args) (Value, error) { return find(self.(string), a, strings.HasPrefix) }),
		NewMethod("bool EndsWith(string value); bool EndsWith(string value, System.StringComparison comparisonType); bool EndsWith(string value, bool ignoreCase, cultureinfo culture); bool EndsWith(char value)", func(self Value, a *Args) (Value, error) { return find(self.(string), a, strings.HasSuffix) }),
		NewMethod("int IndexOf(string value); int IndexOf(string value, int startIndex); int IndexOf(string value, int startIndex, int count); int IndexOf(string value, System.StringComparison comparisonType)", func(self Value, a *Args) (Value, error) { return indexOf(self.(string), a, false) }),
		NewMethod("int LastIndexOf(string value); int LastIndexOf(string value, int startIndex); int LastIndexOf(string value, System.StringComparison comparisonType)", func(self Value, a *Args) (Value, error) { return indexOf(self.(string), a, true) }),
		NewMethod("int IndexOfAny(char[] anyOf); int IndexOfAny(char[] anyOf, int startIndex)", func(self Value, a *Args) (Value, error) {
			return indexOfAny(self.(string), a), nil
		}),
		NewMethod("int CompareTo(System.Object value); int CompareTo(string strB)", func(self Value, a *Args) (Value, error) {
			return BoxInt32(int32(CompareStrings(self.(string), a.Text(0), false))), nil
		}),
		NewMethod("bool Equals(System.Object obj); bool Equals(string value); bool Equals(string value, System.StringComparison comparisonType)", func(self Value, a *Args) (Value, error) {
			if other, ok := a.Value(0).(string); ok {
				return EqualStrings(self.(string), other, a.Len() > 1 && ignoresCase(a, 1)), nil
			}
			return false, nil
		}),
	}
}

func indexOf(s string, a *Args, last bool) (Value, error) {
	sub := a.Text(0)
	units, want := utf16Units(s), utf16Units(sub)
	start, end := 0, len(units)
	for i := 1; i < a.Len(); i++ {
		_, isEnum := a.Value(i).(Enum)
		_, isText := a.Value(i).(string)
		if isEnum || isText {
			if ignoresCase(a, i) {
				units, want = utf16Units(strings.ToLower(s)), utf16Units(strings.ToLower(sub))
			}
			continue
		}
		n := a.Int(i)
		switch {
		case i == 1 && (n < 0 || n > len(units)):
			return nil, outOfRange("startIndex", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.")
		case i == 1 && last:
			end = min(len(units), n+1)
		case i == 1:
			start = n
		case i == 2 && !last:
			if n < 0 || start+n > len(units) {
				return nil, outOfRange("count", "Count must be positive and count must refer to a location within the string/array/collection.")
			}
			end = start + n
		}
	}
	return BoxInt32(int32(findUnits(units[:end], want, start, last))), nil
}

func findUnits(units, want []uint16, start int, last bool) int {
	match := func(at int) bool {
		for i, u := range want {
			if units[at+i] != u {
				return false
			}
		}
		return true
	}
	if last {
		for at := len(units) - len(want); at >= 0; at-- {
			if match(at) {
				return at
			}
		}
		return -1
	}
	for at := start; at+len(want) <= len(units); at++ {
		if match(at) {
			return at
		}
	}
	return -1
}

func indexOfAny(s string, a *Args) Value {
	set := charSet(a, 0)
	for i, u := range utf16Units(s) {
		if i >= a.Int(1) && strings.ContainsRune(set, rune(u)) {
			return BoxInt32(int32(i))
		}
	}
	return BoxInt32(-1)
}

// charSet is the characters of all arguments from one on.
func charSet(a *Args, from int) string {
	var b strings.Builder
	for i := from; i < a.Len(); i++ {
		for _, item := range a.Items(i) {
			b.WriteString(ToString(item))
		}
	}
	return b.String()
}

func stringEditMethods() []Method {
	text := func(definitions string, f func(s string) string) Method {
		return NewMethod(definitions, func(self Value, a *Args) (Value, error) { return f(self.(string)), nil })
	}
	trim := func(name string, all func(s, cutset string) string, space func(string, func(rune) bool) string) Method {
		return NewMethod("string "+name+"(); string "+name+"(params char[] trimChars); string "+name+"(char trimChar)", func(self Value, a *Args) (Value, error) {
			if set := charSet(a, 0); set != "" {
				return all(self.(string), set), nil
			}
			return space(self.(string), unicode.IsSpace), nil
		})
	}
	return []Method{
		text("string ToUpper(); string ToUpper(cultureinfo culture)", strings.ToUpper), text("string ToUpperInvariant()", strings.ToUpper),
		text("string ToLower(); string ToLower(cultureinfo culture)", strings.ToLower), text("string ToLowerInvariant()", strings.ToLower),
		text("System.Object Clone()", func(s string) string { return s }), text("string Normalize(); string Normalize(System.Text.NormalizationForm normalizationForm)", func(s string) string { return s }),
		trim("Trim", strings.Trim, strings.TrimFunc), trim("TrimStart", strings.TrimLeft, strings.TrimLeftFunc), trim("TrimEnd", strings.TrimRight, strings.TrimRightFunc),
		NewMethod("string Substring(int startIndex); string Substring(int startIndex, int length)", substringMethod),
		NewMethod("string Insert(int startIndex, string value)", func(self Value, a *Args) (Value, error) {
			s, at := self.(string), a.Int(0)
			n := textLength(s)
			if at < 0 || at > n {
				return nil, outOfRange("startIndex", "Specified argument was out of the range of valid values.")
			}
			return substring(s, 0, at) + a.Text(1) + substring(s, at, n-at), nil
		}),
		NewMethod("string Remove(int startIndex); string Remove(int startIndex, int count)", removeMethod),
		NewMethod("string Replace(string oldValue, string newValue); string Replace(char oldChar, char newChar); string Replace(string oldValue, string newValue, System.StringComparison comparisonType); string Replace(string oldValue, string newValue, bool ignoreCase, cultureinfo culture)", replaceMethod),
		NewMethod("string ReplaceLineEndings(); string ReplaceLineEndings(string replacementText)", func(self Value, a *Args) (Value, error) {
			ending := "\n"
			if a.Len() == 1 {
				ending = a.Text(0)
			}
			return strings.NewReplacer("\r\n", ending, "\n", ending, "\r", ending).Replace(self.(string)), nil
		}),
		padMethod("PadLeft", false), padMethod("PadRight", true),
	}
}

func substringMethod(self Value, a *Args) (Value, error) {
	s, start := self.(string), a.Int(0)
	n := textLength(s)
	if start < 0 {
		return nil, outOfRange("startIndex", "StartIndex cannot be less than zero.")
	}
	if start > n {
		return nil, outOfRange("startIndex", "startIndex cannot be larger than length of string.")
	}
	length := n - start
	if a.Len() == 2 {
		if length = a.Int(1); length < 0 {
			return nil, outOfRange("length", "Length cannot be less than zero.")
		}
		if start+length > n {
			return nil, outOfRange("length", "Index and length must refer to a location within the string.")
		}
	}
	return substring(s, start, length), nil
}

func removeMethod(self Value, a *Args) (Value, error) {
	s, start := self.(string), a.Int(0)
	n := textLength(s)
	if start < 0 || start > n {
		return nil, outOfRange("startIndex", "startIndex must be less than length of string.")
	}
	count := n - start
	if a.Len() == 2 {
		if count = a.Int(1); count < 0 || start+count > n {
			return nil, outOfRange("count", "Index and count must refer to a location within the string.")
		}
	}
	return substring(s, 0, start) + substring(s, start+count, n-start-count), nil
}

func replaceMethod(self Value, a *Args) (Value, error) {
	old := a.Text(0)
	if old == "" {
		return nil, Throw("System.ArgumentException", "String cannot be of zero length. (Parameter 'oldValue')")
	}
	if a.Len() < 3 || !ignoresCase(a, 2) {
		return strings.ReplaceAll(self.(string), old, a.Text(1)), nil
	}
	s, lower, find := self.(string), strings.ToLower(self.(string)), strings.ToLower(old)
	if len(lower) != len(s) {
		return strings.ReplaceAll(s, old, a.Text(1)), nil
	}
	var b strings.Builder
	for at := 0; ; {
		i := strings.Index(lower[at:], find)
		if i < 0 {
			b.WriteString(s[at:])
			return b.String(), nil
		}
		b.WriteString(s[at:at+i] + a.Text(1))
		at += i + len(find)
	}
}

func padMethod(name string, right bool) Method {
	return NewMethod("string "+name+"(int totalWidth); string "+name+"(int totalWidth, char paddingChar)", func(self Value, a *Args) (Value, error) {
		s, width, fill := self.(string), a.Int(0), " "
		if width < 0 {
			return nil, outOfRange("totalWidth", "Non-negative number required.")
		}
		if a.Len() == 2 {
			fill = ToString(a.As(1, CharType))
		}
		n := width - textLength(s)
		if n <= 0 || a.Err() != nil {
			return s, nil
		}
		if n > maxRepeated {
			return nil, outOfMemory()
		}
		if right {
			return s + strings.Repeat(fill, n), nil
		}
		return strings.Repeat(fill, n) + s, nil
	})
}
