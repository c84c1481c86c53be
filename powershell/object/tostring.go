package object

import (
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"
)

// ToString is v in a string, "$v": the invariant culture, arrays joined by a space.
func ToString(v Value) string { return ToStringJoined(v, " ") }

// ToStringJoined is ToString with another separator between an array's items ($OFS).
func ToStringJoined(v Value, separator string) string {
	switch x := v.(type) {
	case string:
		return x
	case *Array:
		return joinItems(x.Items, separator)
	case *List:
		return joinItems(x.Items, separator)
	case *Wrapped:
		if m, ok := x.Extra.Method("ToString"); ok {
			return scriptToString(v, m)
		}
		return ToStringJoined(x.Value, separator)
	case *Object, *Hashtable:
		return itemText(v)
	case Instance:
		if t := x.DotNetType(); t.spec.Enumerate != nil && t.spec.String == nil {
			return joinItems(t.spec.Enumerate(v), separator)
		}
	}
	return itemText(v)
}

func joinItems(items []Value, separator string) string {
	if len(items) == 1 {
		return itemText(items[0])
	}
	var b strings.Builder
	for i, item := range items {
		if i > 0 {
			b.WriteString(separator)
		}
		b.WriteString(itemText(item))
	}
	return b.String()
}

// itemText is one item in the invariant culture; lists inside lists show as their type.
func itemText(v Value) string {
	switch x := v.(type) {
	case nil, automationNull:
		return ""
	case string:
		return x
	case bool:
		if x {
			return "True"
		}
		return "False"
	case int32:
		return strconv.Itoa(int(x))
	case int64:
		return strconv.FormatInt(x, 10)
	case float64:
		return formatSignificant(x, 15)
	case float32:
		return formatSignificant(float64(x), 7)
	case Char:
		return string(rune(x))
	case DateTime:
		return formatClock(x.Clock(), "MM/dd/yyyy HH:mm:ss", zoneOf(x))
	case DateTimeOffset:
		return formatClock(x.Clock(), "MM/dd/yyyy HH:mm:ss zzz", zoneInfo{offset: int(x.OffsetMinutes), known: true})
	case *Object:
		return objectText(x)
	case *Type:
		return x.Shown()
	case *Wrapped:
		return ToString(v)
	}
	return ToText(v)
}

func scriptToString(v Value, m *ScriptMethod) string {
	text, err := m.Call(v, nil)
	if err != nil {
		return ""
	}
	return ToString(text)
}

func objectText(o *Object) string {
	if m, ok := o.Method("ToString"); ok {
		return scriptToString(o, m)
	}
	if o.Class != nil {
		if m := o.Class.findMethod("tostring"); m != nil {
			if text, err := m.Call(o, nil); err == nil {
				return ToString(text)
			}
		}
		return o.Class.FullName()
	}
	if o.Len() == 0 {
		return ""
	}
	var b strings.Builder
	b.WriteString("@{")
	i := 0
	for name, v := range o.All() {
		if i++; i > 1 {
			b.WriteString("; ")
		}
		b.WriteString(name + "=" + itemText(v))
	}
	return b.String() + "}"
}

// ToText is v.ToString(): the current culture (en-US), a list as its type's name.
func ToText(v Value) string {
	switch x := v.(type) {
	case nil, automationNull:
		return ""
	case string:
		return x
	case float64:
		return formatShortest(x, 64)
	case float32:
		return formatShortest(float64(x), 32)
	case int8, uint8, int16, uint16, uint32, uint64:
		return fmt.Sprint(x)
	case *big.Int:
		return x.String()
	case Decimal:
		return x.String()
	case DateTime:
		return formatClock(x.Clock(), "M/d/yyyy h:mm:ss tt", zoneOf(x))
	case DateTimeOffset:
		return formatClock(x.Clock(), "M/d/yyyy h:mm:ss tt zzz", zoneInfo{offset: int(x.OffsetMinutes), known: true})
	case TimeSpan:
		return x.String()
	case Guid:
		return x.String()
	case Version:
		return x.String()
	case Enum:
		return x.String()
	case *Array:
		return TypeOf(x).String()
	case *Type:
		return x.String()
	case *Hashtable:
		return x.DotNetType().String()
	case *List:
		return x.DotNetType().String()
	case SwitchParameter:
		return itemText(x.IsPresent)
	case *DictionaryEntry:
		if x.Type != nil {
			return "[" + itemText(x.Key) + ", " + itemText(x.Value) + "]"
		}
		return x.DotNetType().String()
	case *Wrapped:
		return ToText(x.Value)
	case Instance:
		return instanceText(x)
	case bool, int32, int64, Char:
		return itemText(v)
	case fmt.Stringer:
		return x.String()
	}
	// No value of PowerShell's: a Go value that slipped in still prints.
	return fmt.Sprint(v)
}

func instanceText(x Instance) string {
	for t := x.DotNetType(); t != nil; t = t.base {
		if t.spec.String != nil {
			return t.spec.String(x)
		}
	}
	if o, ok := x.(*Object); ok {
		return objectText(o)
	}
	if s, ok := x.(fmt.Stringer); ok {
		return s.String()
	}
	return x.DotNetType().String()
}

// formatShortest is the shortest text that reads back as the same number.
func formatShortest(f float64, bits int) string {
	digits := 15
	if bits == 32 {
		digits = 7
	}
	return layoutSignificant(f, strconv.FormatFloat(f, 'e', -1, bits), digits, "E", 2, true)
}

// formatSignificant is .NET's G with a number of digits.
func formatSignificant(f float64, digits int) string {
	return layoutSignificant(f, strconv.FormatFloat(f, 'e', digits-1, 64), digits, "E", 2, false)
}

func specialFloat(f float64) (string, bool) {
	switch {
	case math.IsNaN(f):
		return "NaN", true
	case math.IsInf(f, 1):
		return "Infinity", true
	case math.IsInf(f, -1):
		return "-Infinity", true
	}
	return "", false
}

// layoutSignificant writes Go's d.ddde±x as .NET does: plain up to the precision, scientific beyond.
func layoutSignificant(f float64, e string, precision int, letter string, exponentDigits int, culture bool) string {
	if s, special := specialFloat(f); special {
		if culture {
			s = strings.Replace(s, "Infinity", "∞", 1)
		}
		return s
	}
	mantissa, exponentText, _ := strings.Cut(e, "e")
	exponent, _ := strconv.Atoi(exponentText)
	sign := ""
	if strings.HasPrefix(mantissa, "-") {
		sign, mantissa = "-", mantissa[1:]
	}
	digits := strings.TrimRight(strings.Replace(mantissa, ".", "", 1), "0")
	if digits == "" {
		return sign + "0"
	}
	switch {
	case exponent >= precision || exponent < -5:
		out := sign + digits[:1]
		if len(digits) > 1 {
			out += "." + digits[1:]
		}
		return out + letter + exponentSuffix(exponent, exponentDigits)
	case exponent < 0:
		return sign + "0." + strings.Repeat("0", -exponent-1) + digits
	case len(digits) <= exponent+1:
		return sign + digits + strings.Repeat("0", exponent+1-len(digits))
	}
	return sign + digits[:exponent+1] + "." + digits[exponent+1:]
}

func exponentSuffix(exponent, width int) string {
	if exponent < 0 {
		return fmt.Sprintf("-%0*d", width, -exponent)
	}
	return fmt.Sprintf("+%0*d", width, exponent)
}

// String is the guid with dashes, lower-case.
func (g Guid) String() string {
	return fmt.Sprintf("%x-%x-%x-%x-%x", g[0:4], g[4:6], g[6:8], g[8:10], g[10:])
}

// String is the version's parts that are there.
func (v Version) String() string {
	s := fmt.Sprintf("%d.%d", v.Major, v.Minor)
	if v.Build >= 0 {
		s += "." + strconv.Itoa(int(v.Build))
		if v.Revision >= 0 {
			s += "." + strconv.Itoa(int(v.Revision))
		}
	}
	return s
}

// String is the value's name, several for flags, the number when it has none.
func (e Enum) String() string {
	names := e.Type.spec.EnumNames
	for _, n := range names {
		if n.Bits == e.Bits {
			return n.Name
		}
	}
	if e.Type.spec.Flags {
		if text, ok := flagNames(names, e.Bits); ok {
			return text
		}
	}
	return strconv.FormatInt(e.Bits, 10)
}

func flagNames(names []EnumName, bits int64) (string, bool) {
	var parts []string
	for i := len(names) - 1; i >= 0; i-- {
		if b := names[i].Bits; b != 0 && bits&b == b {
			bits &^= b
			parts = append([]string{names[i].Name}, parts...)
		}
	}
	return strings.Join(parts, ", "), bits == 0 && len(parts) > 0
}
