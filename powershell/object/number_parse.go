package object

import (
	"math"
	"math/big"
	"strconv"
	"strings"
)

var multipliers = []struct {
	suffix string
	factor int64
}{{"kb", 1 << 10}, {"mb", 1 << 20}, {"gb", 1 << 30}, {"tb", 1 << 40}, {"pb", 1 << 50}}

var typeSuffixes = []struct {
	suffix string
	kind   numberKind
}{{"uy", kindByte}, {"us", kindUInt16}, {"ul", kindUInt64}, {"u", kindUInt64}, {"y", kindSByte}, {"s", kindInt16}, {"l", kindInt64}, {"n", kindBig}, {"d", kindDecimal}}

// ParseNumber reads a number as PowerShell's language writes it: hexadecimal, binary, suffixes and multipliers included.
func ParseNumber(text string) (Value, bool) {
	s := strings.ToLower(strings.TrimSpace(text))
	negative := false
	switch {
	case strings.HasPrefix(s, "-"):
		negative, s = true, s[1:]
	case strings.HasPrefix(s, "+"):
		s = s[1:]
	}
	if s == "" || s[0] != '.' && (s[0] < '0' || s[0] > '9') {
		return nil, false
	}
	factor := int64(1)
	hex := strings.HasPrefix(s, "0x")
	for _, m := range multipliers {
		if strings.HasSuffix(s, m.suffix) && (!hex || m.suffix != "") {
			s, factor = strings.TrimSuffix(s, m.suffix), m.factor
			break
		}
	}
	kind := notNumber
	for _, t := range typeSuffixes {
		if strings.HasSuffix(s, t.suffix) && !(hex && t.suffix == "d") {
			s, kind = strings.TrimSuffix(s, t.suffix), t.kind
			break
		}
	}
	if hex || strings.HasPrefix(s, "0b") && len(s) > 2 {
		return parseRadix(s, kind, factor, negative)
	}
	if strings.ContainsAny(s, ".e") || kind == kindDecimal {
		return parseReal(s, kind, factor, negative)
	}
	return parseWhole(s, kind, factor, negative)
}

func parseWhole(s string, kind numberKind, factor int64, negative bool) (Value, bool) {
	if !allDigits(s) {
		return nil, false
	}
	b, ok := new(big.Int).SetString(s, 10)
	if !ok {
		return nil, false
	}
	b.Mul(b, big.NewInt(factor))
	if negative {
		b.Neg(b)
	}
	return fitWhole(b, kind)
}

func allDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// fitWhole picks int, long, decimal or double as a literal without suffix does.
func fitWhole(b *big.Int, kind numberKind) (Value, bool) {
	switch kind {
	case kindBig:
		return b, true
	case notNumber:
		if b.IsInt64() {
			if n := b.Int64(); n >= math.MinInt32 && n <= math.MaxInt32 {
				return BoxInt32(int32(n)), true
			}
			return b.Int64(), true
		}
		if d, ok := NewDecimal(b, 0); ok {
			return d, true
		}
		return asFloat(b), true
	case kindUInt64:
		if b.IsUint64() && b.Uint64() <= math.MaxUint32 && b.Sign() >= 0 {
			return b.Uint64(), true
		}
	}
	return bigToInteger(b, kind)
}

func parseReal(s string, kind numberKind, factor int64, negative bool) (Value, bool) {
	if strings.ContainsAny(s, "_xp") || strings.HasPrefix(s, "inf") || strings.HasPrefix(s, "nan") {
		return nil, false
	}
	if kind == kindDecimal {
		d, ok := ParseDecimal(s)
		if !ok {
			return nil, false
		}
		if d, ok = MultiplyDecimal(d, DecimalFromInt(factor)); negative {
			d = d.Negate()
		}
		return d, ok
	}
	f, err := strconv.ParseFloat(s, 64)
	if err != nil && !math.IsInf(f, 0) {
		return nil, false
	}
	if f *= float64(factor); negative {
		f = -f
	}
	if kind == notNumber {
		return f, true
	}
	return numberTo(f, kind)
}

// parseRadix reads 0x and 0b: as many digits as an int or a long has are its bits, so 0xFFFFFFFF is -1.
func parseRadix(s string, kind numberKind, factor int64, negative bool) (Value, bool) {
	base, perInt := 16, 8
	if s[1] == 'b' {
		base, perInt = 2, 32
	}
	digits := s[2:]
	b, ok := new(big.Int).SetString(digits, base)
	if !ok || digits == "" || strings.ContainsAny(digits, "_+-") {
		return nil, false
	}
	if kind == notNumber || kind == kindInt64 {
		switch {
		case b.IsUint64() && len(digits) == perInt && kind == notNumber:
			b = big.NewInt(int64(int32(uint32(b.Uint64()))))
		case b.IsUint64() && len(digits) == 2*perInt:
			b = big.NewInt(int64(b.Uint64()))
		}
	}
	b.Mul(b, big.NewInt(factor))
	if negative {
		b.Neg(b)
	}
	return fitWhole(b, kind)
}

// parseInvariantFloat reads a double as Double.Parse does: spaces around, thousands separators, an exponent, NaN, Infinity.
func parseInvariantFloat(text string) (float64, bool) {
	s := strings.TrimSpace(text)
	switch strings.ToLower(s) {
	case "nan", "-nan":
		return math.NaN(), true
	case "infinity", "+infinity", "∞":
		return math.Inf(1), true
	case "-infinity", "-∞":
		return math.Inf(-1), true
	}
	s, ok := stripThousands(s)
	if !ok {
		return 0, false
	}
	f, err := strconv.ParseFloat(s, 64)
	if err != nil && !math.IsInf(f, 0) {
		return 0, false
	}
	return f, true
}

// stripThousands checks sign, digits, point and exponent and drops the separators.
func stripThousands(s string) (string, bool) {
	body := strings.TrimLeft(s, "+-")
	if len(s)-len(body) > 1 || body == "" || body[0] != '.' && (body[0] < '0' || body[0] > '9') {
		return "", false
	}
	whole, rest := body, ""
	if i := strings.IndexAny(body, ".eE"); i >= 0 {
		whole, rest = body[:i], body[i:]
	}
	for _, c := range rest {
		if !strings.ContainsRune("0123456789.eE+-", c) {
			return "", false
		}
	}
	whole = strings.ReplaceAll(whole, ",", "")
	if whole != "" && !allDigits(whole) {
		return "", false
	}
	return s[:len(s)-len(body)] + whole + rest, true
}
