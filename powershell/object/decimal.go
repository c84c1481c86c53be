package object

import (
	"math"
	"math/big"
	"strings"
)

// Decimal is System.Decimal: 96 bits of digits and a scale from 0 to 28, kept as written (1.10d stays 1.10).
type Decimal struct {
	hi       uint32
	lo       uint64
	scale    uint8
	negative bool
}

var (
	decimalMax = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 96), big.NewInt(1))
	bigTen     = big.NewInt(10)
)

// MaxDecimal and MinDecimal are the ends of the range.
var (
	MaxDecimal = Decimal{hi: math.MaxUint32, lo: math.MaxUint64}
	MinDecimal = Decimal{hi: math.MaxUint32, lo: math.MaxUint64, negative: true}
)

// DecimalFromInt makes a decimal of a whole number.
func DecimalFromInt(n int64) Decimal {
	if n < 0 {
		return Decimal{lo: uint64(-n), negative: true}
	}
	return Decimal{lo: uint64(n)}
}

// NewDecimal makes coefficient × 10^-scale, rounded half to even into the type's digits; false when too large.
func NewDecimal(coefficient *big.Int, scale int) (Decimal, bool) {
	c, negative := new(big.Int).Abs(coefficient), coefficient.Sign() < 0
	if scale < 0 {
		c.Mul(c, pow10(-scale))
		scale = 0
	}
	drop := 0
	if scale > 28 {
		drop = scale - 28
	}
	if over := len(c.Text(10)) - 29; over > drop {
		drop = over
	}
	for ; ; drop++ {
		if drop > scale {
			return Decimal{}, false
		}
		q := c
		if drop > 0 {
			q = divideHalfEven(c, pow10(drop))
		}
		if q.Cmp(decimalMax) <= 0 {
			return packDecimal(q, scale-drop, negative), true
		}
	}
}

func packDecimal(c *big.Int, scale int, negative bool) Decimal {
	lo := new(big.Int).And(c, new(big.Int).SetUint64(math.MaxUint64)).Uint64()
	hi := uint32(new(big.Int).Rsh(c, 64).Uint64())
	return Decimal{hi: hi, lo: lo, scale: uint8(scale), negative: negative && (hi|uint32(lo)|uint32(lo>>32)) != 0}
}

func pow10(n int) *big.Int { return new(big.Int).Exp(bigTen, big.NewInt(int64(n)), nil) }

func divideHalfEven(a, b *big.Int) *big.Int {
	q, r := new(big.Int).QuoRem(a, b, new(big.Int))
	switch twice := new(big.Int).Lsh(r, 1).Cmp(b); {
	case twice > 0, twice == 0 && q.Bit(0) == 1:
		q.Add(q, big.NewInt(1))
	}
	return q
}

// Coefficient is the digits as a signed whole number.
func (d Decimal) Coefficient() *big.Int {
	c := new(big.Int).SetUint64(uint64(d.hi))
	c.Lsh(c, 64).Or(c, new(big.Int).SetUint64(d.lo))
	if d.negative {
		c.Neg(c)
	}
	return c
}

// Scale is the number of digits after the point.
func (d Decimal) Scale() int { return int(d.scale) }

// IsZero tells whether the number is 0.
func (d Decimal) IsZero() bool { return d.hi == 0 && d.lo == 0 }

// Sign is -1, 0 or 1.
func (d Decimal) Sign() int {
	switch {
	case d.IsZero():
		return 0
	case d.negative:
		return -1
	}
	return 1
}

// String prints the number with its scale.
func (d Decimal) String() string {
	digits := new(big.Int).Abs(d.Coefficient()).String()
	if n := int(d.scale); n > 0 {
		if len(digits) <= n {
			digits = strings.Repeat("0", n-len(digits)+1) + digits
		}
		digits = digits[:len(digits)-n] + "." + digits[len(digits)-n:]
	}
	if d.negative {
		return "-" + digits
	}
	return digits
}

// Float is the nearest double.
func (d Decimal) Float() float64 {
	f, _ := new(big.Rat).SetFrac(d.Coefficient(), pow10(int(d.scale))).Float64()
	return f
}

// Rat is the exact number.
func (d Decimal) Rat() *big.Rat { return new(big.Rat).SetFrac(d.Coefficient(), pow10(int(d.scale))) }

// DecimalFromFloat makes a decimal of a double as .NET does: 15 significant digits; false when out of range.
func DecimalFromFloat(f float64, digits int) (Decimal, bool) {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return Decimal{}, false
	}
	d, ok := ParseDecimal(formatSignificant(f, digits))
	if !ok {
		return Decimal{}, false
	}
	return d.normalized(), true
}

// ParseDecimal reads digits with an optional sign, point and exponent.
func ParseDecimal(text string) (Decimal, bool) {
	mantissa, exponent := text, 0
	if i := strings.IndexAny(text, "eE"); i >= 0 {
		n, ok := new(big.Int).SetString(strings.TrimPrefix(text[i+1:], "+"), 10)
		if !ok || !n.IsInt64() || n.Int64() > 400 || n.Int64() < -400 {
			return Decimal{}, false
		}
		mantissa, exponent = text[:i], int(n.Int64())
	}
	scale := 0
	if i := strings.IndexByte(mantissa, '.'); i >= 0 {
		scale = len(mantissa) - i - 1
		mantissa = mantissa[:i] + mantissa[i+1:]
	}
	c, ok := new(big.Int).SetString(mantissa, 10)
	if !ok || strings.Contains(mantissa, "_") || strings.HasPrefix(mantissa, "+-") {
		return Decimal{}, false
	}
	d, ok := NewDecimal(c, scale-exponent)
	if ok && strings.HasPrefix(mantissa, "-") && d.IsZero() {
		d.negative = false
	}
	return d, ok
}

// normalized drops trailing zeros after the point.
func (d Decimal) normalized() Decimal {
	if d.scale == 0 {
		return d
	}
	c, scale := new(big.Int).Abs(d.Coefficient()), int(d.scale)
	r := new(big.Int)
	for scale > 0 {
		q, _ := new(big.Int).QuoRem(c, bigTen, r)
		if r.Sign() != 0 {
			break
		}
		c, scale = q, scale-1
	}
	return packDecimal(c, scale, d.negative)
}

// CompareDecimal orders two decimals.
func CompareDecimal(a, b Decimal) int {
	x, y, _ := alignDecimals(a, b)
	return x.Cmp(y)
}

func alignDecimals(a, b Decimal) (x, y *big.Int, scale int) {
	x, y = a.Coefficient(), b.Coefficient()
	switch {
	case a.scale < b.scale:
		return x.Mul(x, pow10(int(b.scale-a.scale))), y, int(b.scale)
	case b.scale < a.scale:
		y.Mul(y, pow10(int(a.scale-b.scale)))
	}
	return x, y, int(a.scale)
}

// AddDecimal adds; false when the result is too large.
func AddDecimal(a, b Decimal) (Decimal, bool) {
	x, y, scale := alignDecimals(a, b)
	return NewDecimal(x.Add(x, y), scale)
}

// SubtractDecimal subtracts.
func SubtractDecimal(a, b Decimal) (Decimal, bool) {
	x, y, scale := alignDecimals(a, b)
	return NewDecimal(x.Sub(x, y), scale)
}

// MultiplyDecimal multiplies.
func MultiplyDecimal(a, b Decimal) (Decimal, bool) {
	x := a.Coefficient()
	return NewDecimal(x.Mul(x, b.Coefficient()), int(a.scale)+int(b.scale))
}

// DivideDecimal divides by a number that is not zero; the quotient has as few digits as are exact.
func DivideDecimal(a, b Decimal) (Decimal, bool) {
	scale := int(a.scale) - int(b.scale)
	x, y := a.Coefficient(), b.Coefficient()
	if q, r := new(big.Int).QuoRem(x, y, new(big.Int)); r.Sign() == 0 && scale >= 0 {
		return NewDecimal(q, scale)
	}
	x.Mul(x, pow10(30+28))
	negative := x.Sign()*y.Sign() < 0
	q := divideHalfEven(x.Abs(x), y.Abs(y))
	if negative {
		q.Neg(q)
	}
	d, ok := NewDecimal(q, scale+58)
	if !ok {
		return d, ok
	}
	least := max(scale, 0)
	n := d.normalized()
	if int(n.scale) < least {
		return NewDecimal(new(big.Int).Mul(n.Coefficient(), pow10(least-int(n.scale))), least)
	}
	return n, true
}

// RemainderDecimal is the remainder with the sign of a.
func RemainderDecimal(a, b Decimal) (Decimal, bool) {
	x, y, scale := alignDecimals(a, b)
	return NewDecimal(x.Rem(x, y), scale)
}

// Negate changes the sign.
func (d Decimal) Negate() Decimal {
	d.negative = !d.negative && !d.IsZero()
	return d
}

// RoundDecimal rounds to digits after the point; half to even, or away from zero.
func (d Decimal) Round(digits int, awayFromZero bool) Decimal {
	if int(d.scale) <= digits {
		return d
	}
	c := new(big.Int).Abs(d.Coefficient())
	unit := pow10(int(d.scale) - digits)
	q := divideHalfEven(c, unit)
	if awayFromZero {
		q, _ = new(big.Int).QuoRem(new(big.Int).Add(c, new(big.Int).Rsh(unit, 1)), unit, new(big.Int))
	}
	return packDecimal(q, digits, d.negative)
}

// Truncate drops the digits after the point.
func (d Decimal) Truncate() Decimal {
	if d.scale == 0 {
		return d
	}
	return packDecimal(new(big.Int).Quo(new(big.Int).Abs(d.Coefficient()), pow10(int(d.scale))), 0, d.negative)
}

// Floor is the largest whole number not above d.
func (d Decimal) Floor() Decimal {
	t := d.Truncate()
	if d.negative && CompareDecimal(t, d) != 0 {
		t, _ = SubtractDecimal(t, DecimalFromInt(1))
	}
	return t
}
