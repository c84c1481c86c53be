package object

import (
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"
)

var errFormatSpecifier = Throw("System.FormatException", "Format specifier was invalid.")

// formatNumber applies a standard or custom numeric format in the en-US culture.
func formatNumber(v Value, spec string) (string, error) {
	if f, ok := realOf(v); ok {
		if s, special := specialFloat(f); special {
			return strings.Replace(s, "Infinity", "∞", 1), nil
		}
	}
	letter, precision, ok := splitStandard(spec)
	if !ok {
		return customNumber(v, spec)
	}
	return standardNumber(v, letter, precision)
}

func realOf(v Value) (float64, bool) {
	switch x := v.(type) {
	case float64:
		return x, true
	case float32:
		return float64(x), true
	}
	return 0, false
}

// splitStandard reads a letter with up to nine digits; anything else is a custom format.
func splitStandard(spec string) (letter byte, precision int, ok bool) {
	if spec == "" {
		return 'G', -1, true
	}
	letter = spec[0]
	if (letter|0x20) < 'a' || (letter|0x20) > 'z' || len(spec) > 10 {
		return 0, 0, false
	}
	if len(spec) == 1 {
		return letter, -1, true
	}
	n, err := strconv.Atoi(spec[1:])
	if err != nil || spec[1] == '+' || spec[1] == '-' {
		return 0, 0, false
	}
	return letter, n, true
}

func standardNumber(v Value, letter byte, precision int) (string, error) {
	defaulted := func(n int) int {
		if precision < 0 {
			return n
		}
		return precision
	}
	switch letter {
	case 'C', 'c':
		negative, digits := fixedDigits(v, defaulted(2))
		return sign(negative, digits) + "$" + groupThousands(digits), nil
	case 'F', 'f':
		negative, digits := fixedDigits(v, defaulted(3))
		return sign(negative, digits) + digits, nil
	case 'N', 'n':
		negative, digits := fixedDigits(v, defaulted(3))
		return sign(negative, digits) + groupThousands(digits), nil
	case 'P', 'p':
		negative, digits := fixedDigits(timesHundred(v), defaulted(3))
		return sign(negative, digits) + groupThousands(digits) + "%", nil
	case 'E', 'e':
		return scientific(v, letter, defaulted(6)), nil
	case 'G', 'g':
		return general(v, letter, precision), nil
	case 'R', 'r':
		if _, ok := v.(Decimal); ok {
			return "", errFormatSpecifier
		}
		return ToText(v), nil
	case 'D', 'd', 'X', 'x', 'B', 'b':
		return wholeNumber(v, letter, precision)
	}
	return "", errFormatSpecifier
}

func sign(negative bool, digits string) string {
	if negative && strings.Trim(digits, "0.,") != "" {
		return "-"
	}
	return ""
}

// fixedDigits writes |v| with a number of digits after the point, ties away from zero.
func fixedDigits(v Value, decimals int) (negative bool, digits string) {
	switch x := v.(type) {
	case float64:
		return math.Signbit(x), fixedFloat(math.Abs(x), decimals)
	case float32:
		return math.Signbit(float64(x)), fixedFloat(math.Abs(float64(x)), decimals)
	case Decimal:
		text := x.Round(min(decimals, 28), true).String()
		negative = strings.HasPrefix(text, "-")
		return negative, padDecimals(strings.TrimPrefix(text, "-"), decimals)
	}
	text := ToText(v)
	negative = strings.HasPrefix(text, "-")
	return negative, padDecimals(strings.TrimPrefix(text, "-"), decimals)
}

func padDecimals(text string, decimals int) string {
	_, fraction, has := strings.Cut(text, ".")
	if decimals <= 0 {
		return text
	}
	if !has {
		text += "."
	}
	return text + strings.Repeat("0", max(0, decimals-len(fraction)))
}

// fixedFloat rounds the exact binary value; a tie, which Go rounds to even, goes up as .NET does.
func fixedFloat(f float64, decimals int) string {
	longer := strconv.FormatFloat(f, 'f', decimals+1, 64)
	if strings.HasSuffix(longer, "5") {
		exact, _ := new(big.Rat).SetString(longer)
		if value := new(big.Rat).SetFloat64(f); value != nil && exact.Cmp(value) == 0 {
			if d, ok := new(big.Int).SetString(strings.Replace(longer, ".", "", 1), 10); ok {
				return insertPoint(d.Add(d, big.NewInt(5)).Div(d, bigTen).String(), decimals)
			}
		}
	}
	return strconv.FormatFloat(f, 'f', decimals, 64)
}

func insertPoint(digits string, decimals int) string {
	if decimals == 0 {
		return digits
	}
	if len(digits) <= decimals {
		digits = strings.Repeat("0", decimals-len(digits)+1) + digits
	}
	return digits[:len(digits)-decimals] + "." + digits[len(digits)-decimals:]
}

func groupThousands(digits string) string {
	whole, fraction, has := strings.Cut(digits, ".")
	var b strings.Builder
	for i, c := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(c)
	}
	if has {
		b.WriteString("." + fraction)
	}
	return b.String()
}

func timesHundred(v Value) Value {
	switch x := v.(type) {
	case float64, float32:
		f, _ := realOf(x)
		if d, ok := ParseDecimal(strconv.FormatFloat(f, 'g', -1, 64)); ok {
			d, _ = MultiplyDecimal(d, DecimalFromInt(100))
			return d
		}
		return f * 100
	case Decimal:
		d, _ := MultiplyDecimal(x, DecimalFromInt(100))
		return d
	}
	n, _ := new(big.Int).SetString(ToText(v), 10)
	return n.Mul(n, big.NewInt(100))
}

// exactDigits gives |v| as d.ddd × 10^exponent rounded to a number of significant digits.
func exactDigits(v Value, significant int) (negative bool, digits string, exponent int) {
	text := ToText(v)
	if f, ok := realOf(v); ok {
		text = strconv.FormatFloat(f, 'e', significant-1, 64)
		negative, text = strings.HasPrefix(text, "-"), strings.TrimPrefix(text, "-")
		mantissa, e, _ := strings.Cut(text, "e")
		exponent, _ = strconv.Atoi(e)
		return negative, strings.Replace(mantissa, ".", "", 1), exponent
	}
	negative, text = strings.HasPrefix(text, "-"), strings.TrimPrefix(text, "-")
	whole, fraction, _ := strings.Cut(text, ".")
	all := strings.TrimLeft(whole+fraction, "0")
	if all == "" {
		return false, strings.Repeat("0", significant), 0
	}
	exponent = len(all) - len(fraction) - 1
	if len(all) > significant {
		n, _ := new(big.Int).SetString(all[:significant+1], 10)
		n.Add(n, big.NewInt(5)).Div(n, bigTen)
		rounded := n.String()
		exponent += len(rounded) - significant
		all = rounded[:significant]
	}
	return negative, all + strings.Repeat("0", significant-len(all)), exponent
}

func scientific(v Value, letter byte, precision int) string {
	negative, digits, exponent := exactDigits(v, precision+1)
	out := digits[:1]
	if precision > 0 {
		out += "." + digits[1:]
	}
	return sign(negative, digits) + out + string(letter) + exponentSuffix(exponent, 3)
}

func general(v Value, letter byte, precision int) string {
	if precision <= 0 {
		text := ToText(v)
		if letter == 'g' {
			text = strings.Replace(text, "E", "e", 1)
		}
		return text
	}
	negative, digits, exponent := exactDigits(v, precision)
	text := strings.TrimRight(digits, "0")
	if text == "" {
		return "0"
	}
	out := ""
	switch {
	case exponent >= precision || exponent < -5:
		out = text[:1]
		if len(text) > 1 {
			out += "." + text[1:]
		}
		out += string(letter-2) + exponentSuffix(exponent, 2)
	case exponent < 0:
		out = "0." + strings.Repeat("0", -exponent-1) + text
	case len(text) <= exponent+1:
		out = text + strings.Repeat("0", exponent+1-len(text))
	default:
		out = text[:exponent+1] + "." + text[exponent+1:]
	}
	return sign(negative, digits) + out
}

// wholeNumber is D, X and B, for integers only.
func wholeNumber(v Value, letter byte, precision int) (string, error) {
	n, bits, ok := wholeBits(v)
	if !ok {
		return "", errFormatSpecifier
	}
	switch letter {
	case 'D', 'd':
		digits := new(big.Int).Abs(n).String()
		digits = strings.Repeat("0", max(0, precision-len(digits))) + digits
		if n.Sign() < 0 {
			digits = "-" + digits
		}
		return digits, nil
	}
	if n.Sign() < 0 {
		if bits == 0 {
			bits = (n.BitLen()/8 + 1) * 8
		}
		n = new(big.Int).Add(n, new(big.Int).Lsh(big.NewInt(1), uint(bits)))
	}
	text := ""
	switch letter {
	case 'X':
		text = strings.ToUpper(n.Text(16))
	case 'x':
		text = n.Text(16)
	default:
		text = n.Text(2)
	}
	return strings.Repeat("0", max(0, precision-len(text))) + text, nil
}

func wholeBits(v Value) (n *big.Int, bits int, ok bool) {
	switch x := v.(type) {
	case *big.Int:
		return x, 0, true
	case uint64:
		return new(big.Int).SetUint64(x), 64, true
	case int8:
		bits = 8
	case int16:
		bits = 16
	case int32:
		bits = 32
	case int64:
		bits = 64
	case uint8, uint16, uint32:
		bits = 64
	default:
		return nil, 0, false
	}
	i, _ := strconv.ParseInt(fmt.Sprint(v), 10, 64)
	return big.NewInt(i), bits, true
}
