package object

import (
	"math/big"
	"strconv"
	"strings"
	"unicode/utf16"
)

// Format is the -f operator: {index[,alignment][:format]}, in the en-US culture.
func Format(format string, args []Value) (string, error) {
	var b strings.Builder
	for i := 0; i < len(format); i++ {
		c := format[i]
		switch {
		case c == '{' && i+1 < len(format) && format[i+1] == '{', c == '}' && i+1 < len(format) && format[i+1] == '}':
			b.WriteByte(c)
			i++
		case c == '{':
			n, err := formatItem(&b, format, i, args)
			if err != nil {
				return "", err
			}
			i += n
		case c == '}':
			return "", formatError("Input string was not in a correct format. Failure to parse near offset %d. Unexpected closing brace without a corresponding opening brace.", i+1)
		default:
			b.WriteByte(c)
		}
	}
	return b.String(), nil
}

func formatError(text string, args ...any) *Error {
	e := failf("FormatError", "Error formatting a string: "+text, args...)
	return e
}

// formatItem writes the item that begins at a brace and tells how many more bytes it took.
func formatItem(b *strings.Builder, format string, start int, args []Value) (int, error) {
	i := start + 1
	skip := func() {
		for i < len(format) && format[i] == ' ' {
			i++
		}
	}
	digits := func() (int, bool) {
		from := i
		for i < len(format) && format[i] >= '0' && format[i] <= '9' {
			i++
		}
		n, err := strconv.Atoi(format[from:i])
		return n, err == nil && n < 1000000
	}
	index, ok := digits()
	if !ok {
		return 0, formatError("Input string was not in a correct format. Failure to parse near offset %d. Expected an ASCII digit.", i)
	}
	skip()
	width, left := 0, false
	if i < len(format) && format[i] == ',' {
		i++
		skip()
		if i < len(format) && format[i] == '-' {
			left = true
			i++
		}
		if width, ok = digits(); !ok {
			return 0, formatError("Input string was not in a correct format. Failure to parse near offset %d. Expected an ASCII digit.", i)
		}
		skip()
	}
	spec := ""
	if i < len(format) && format[i] == ':' {
		end := strings.IndexByte(format[i:], '}')
		if end < 0 {
			return 0, formatError("Input string was not in a correct format. Failure to parse near offset %d. Format item ends prematurely.", len(format))
		}
		spec = format[i+1 : i+end]
		i += end
		if strings.IndexByte(spec, '{') >= 0 {
			return 0, formatError("Input string was not in a correct format. Failure to parse near offset %d. Unexpected opening brace in the format.", i)
		}
	}
	if i >= len(format) || format[i] != '}' {
		return 0, formatError("Input string was not in a correct format. Failure to parse near offset %d. Format item ends prematurely.", i)
	}
	if index >= len(args) {
		return 0, formatError("Index (zero based) must be greater than or equal to zero and less than the size of the argument list.")
	}
	text, err := FormatValue(args[index], spec)
	if err != nil {
		return 0, formatError("%s", err.Error())
	}
	pad(b, text, width, left)
	return i - start, nil
}

func pad(b *strings.Builder, text string, width int, left bool) {
	fill := ""
	if n := width - textLength(text); n > 0 {
		fill = strings.Repeat(" ", n)
	}
	if left {
		b.WriteString(text + fill)
		return
	}
	b.WriteString(fill + text)
}

// textLength counts UTF-16 units, as .NET does.
func textLength(s string) int {
	n := 0
	for _, r := range s {
		n += max(1, utf16.RuneLen(r))
	}
	return n
}

// FormatValue is v.ToString(spec) in the en-US culture; what has no formats ignores it.
func FormatValue(v Value, spec string) (string, error) {
	switch x := v.(type) {
	case nil, automationNull:
		return "", nil
	case string:
		return x, nil
	case int8, uint8, int16, uint16, int32, uint32, int64, uint64, float32, float64, Decimal, *big.Int:
		return formatNumber(v, spec)
	case DateTime:
		return formatDateTime(x, spec)
	case DateTimeOffset:
		return formatDateTimeOffset(x, spec)
	case TimeSpan:
		return formatTimeSpan(x, spec)
	case Guid:
		return formatGuid(x, spec)
	case Enum:
		return formatEnum(x, spec)
	case *Wrapped:
		return FormatValue(x.Value, spec)
	case *Object:
		return objectText(x), nil
	}
	return ToText(v), nil
}

func formatGuid(g Guid, spec string) (string, error) {
	text := g.String()
	switch spec {
	case "", "d", "D":
		return text, nil
	case "n", "N":
		return strings.ReplaceAll(text, "-", ""), nil
	case "b", "B":
		return "{" + text + "}", nil
	case "p", "P":
		return "(" + text + ")", nil
	}
	return "", Throw("System.FormatException", `Format string can be only "D", "d", "N", "n", "P", "p", "B", "b", "X" or "x".`)
}

func formatEnum(e Enum, spec string) (string, error) {
	switch spec {
	case "", "g", "G", "f", "F":
		return e.String(), nil
	case "d", "D":
		return strconv.FormatInt(e.Bits, 10), nil
	case "x", "X":
		return formatNumber(int32(e.Bits), "X8")
	}
	return "", Throw("System.FormatException", `Format string can be only "G", "g", "X", "x", "F", "f", "D" or "d".`)
}
