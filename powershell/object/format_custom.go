package object

import (
	"strings"
)

// customFormat is one section of a custom numeric format, measured.
type customFormat struct {
	text              string
	beforeZeros       int // 0s and #s after the first 0, before the point
	before, after     int // placeholders on each side of the point
	afterZeros        int // digits after the point that are always shown
	group             bool
	scaleThousands    int
	percent, permille bool
	exponent          bool
	exponentWidth     int
}

// customNumber applies a format such as #,##0.00;(#,##0.00);zero.
func customNumber(v Value, spec string) (string, error) {
	sections := splitSections(spec)
	negative := strings.HasPrefix(ToText(v), "-")
	section := sections[0]
	ownSign := false
	switch {
	case negative && len(sections) > 1 && sections[1] != "":
		section, ownSign = sections[1], true
	case len(sections) > 2 && strings.Trim(strings.TrimPrefix(ToText(v), "-"), "0.") == "":
		section = sections[2]
	}
	f := measureSection(section)
	digits := f.digits(v)
	if strings.Trim(digits, "0.") == "" && len(sections) > 2 && section != sections[2] {
		f = measureSection(sections[2])
		digits = f.digits(v)
	}
	out := f.write(v, digits)
	if negative && !ownSign && (f.exponent || strings.Trim(digits, "0.") != "") {
		out = "-" + out
	}
	return out, nil
}

func splitSections(spec string) (sections []string) {
	start := 0
	for i := 0; i < len(spec); i++ {
		switch spec[i] {
		case '\\':
			i++
		case '\'', '"':
			if end := strings.IndexByte(spec[i+1:], spec[i]); end >= 0 {
				i += end + 1
			}
		case ';':
			sections = append(sections, spec[start:i])
			start = i + 1
		}
	}
	return append(sections, spec[start:])
}

func measureSection(text string) (f customFormat) {
	f.text = text
	point, firstZero, lastPlaceholder, commas := false, -1, -1, 0
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '0', '#':
			if point {
				f.after++
				if text[i] == '0' {
					f.afterZeros = f.after
				}
				continue
			}
			if commas > 0 && lastPlaceholder >= 0 {
				f.group = true
			}
			commas = 0
			f.before++
			lastPlaceholder = i
			if text[i] == '0' && firstZero < 0 {
				firstZero = f.before
			}
		case '.':
			point = true
		case ',':
			if !point && lastPlaceholder >= 0 {
				commas++
			}
		case '%':
			f.percent = true
		case '\\':
			i++
		case '\'', '"':
			if end := strings.IndexByte(text[i+1:], text[i]); end >= 0 {
				i += end + 1
			}
		case 'E', 'e':
			if w, n := exponentPattern(text[i+1:]); n > 0 {
				f.exponent, f.exponentWidth = true, w
				i += n
			}
		}
		if strings.HasPrefix(text[i:], "‰") {
			f.permille = true
		}
	}
	f.scaleThousands = commas
	if firstZero > 0 {
		f.beforeZeros = f.before - firstZero + 1
	}
	return f
}

// exponentPattern reads +00, -0 or 00 after an E.
func exponentPattern(rest string) (width, length int) {
	i := 0
	if i < len(rest) && (rest[i] == '+' || rest[i] == '-') {
		i++
	}
	for i+width < len(rest) && rest[i+width] == '0' {
		width++
	}
	if width == 0 {
		return 0, 0
	}
	return width, i + width
}

func (f *customFormat) digits(v Value) string {
	if f.exponent {
		_, digits, _ := exactDigits(v, max(1, f.before+f.after))
		return digits
	}
	if f.percent {
		v = timesHundred(v)
	}
	if f.permille {
		v = timesHundred(v)
		v, _ = Divide(v, int32(10))
	}
	for range f.scaleThousands {
		v = overThousand(v)
	}
	if x, ok := realOf(v); ok {
		// .NET formats custom patterns from fifteen digits of a double.
		if d, ok := ParseDecimal(formatSignificant(x, 15)); ok {
			v = d
		}
	}
	_, digits := fixedDigits(v, f.after)
	return digits
}

func overThousand(v Value) Value {
	d, ok := ParseDecimal(strings.Replace(ToText(v), "∞", "0", 1))
	if !ok {
		return v
	}
	c := d.Coefficient()
	d, _ = NewDecimal(c, int(d.scale)+3)
	return d
}

func (f *customFormat) write(v Value, digits string) string {
	exponent := 0
	if f.exponent {
		_, _, e := exactDigits(v, max(1, f.before+f.after))
		exponent = e - max(f.before, 1) + 1
		digits = insertPoint(digits, f.after)
	}
	whole, fraction, _ := strings.Cut(digits, ".")
	whole = strings.TrimLeft(whole, "0")
	whole = strings.Repeat("0", max(0, f.beforeZeros-len(whole))) + whole
	for len(fraction) > f.afterZeros && strings.HasSuffix(fraction, "0") {
		fraction = fraction[:len(fraction)-1]
	}
	return f.layout(whole, fraction, exponent)
}

// layout copies the section's literals and puts the digits where its placeholders are.
func (f *customFormat) layout(whole, fraction string, exponent int) string {
	var b strings.Builder
	seen, at, point := 0, 0, false
	text := f.text
	for i := 0; i < len(text); i++ {
		switch c := text[i]; c {
		case '0', '#':
			if point {
				if at < len(fraction) {
					b.WriteByte(fraction[at])
					at++
				}
				continue
			}
			seen++
			f.writeWhole(&b, whole, seen)
		case '.':
			if !point && f.before == 0 {
				b.WriteString(f.grouped(whole, len(whole), 0))
			}
			if !point && fraction != "" {
				b.WriteByte('.')
			}
			point = true
		case ',':
		case '\\':
			if i++; i < len(text) {
				b.WriteByte(text[i])
			}
		case '\'', '"':
			end := strings.IndexByte(text[i+1:], c)
			if end < 0 {
				end = len(text) - i - 1
			}
			b.WriteString(text[i+1 : i+1+end])
			i += end + 1
		case 'E', 'e':
			width, n := exponentPattern(text[i+1:])
			if n == 0 {
				b.WriteByte(c)
				continue
			}
			suffix := exponentSuffix(exponent, width)
			if text[i+1] != '+' {
				suffix = strings.TrimPrefix(suffix, "+")
			}
			b.WriteString(string(c) + suffix)
			i += n
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

// writeWhole puts the digits of one placeholder before the point: the first takes all that have none of their own.
func (f *customFormat) writeWhole(b *strings.Builder, whole string, seen int) {
	left := f.before - seen // placeholders still to come
	end := len(whole) - left
	start := end - 1
	if seen == 1 {
		start = 0
	}
	if end <= 0 {
		return
	}
	b.WriteString(f.grouped(whole, end, max(start, 0)))
}

func (f *customFormat) grouped(whole string, end, start int) string {
	var b strings.Builder
	for i := start; i < end; i++ {
		b.WriteByte(whole[i])
		if rest := len(whole) - i - 1; f.group && rest > 0 && rest%3 == 0 {
			b.WriteByte(',')
		}
	}
	return b.String()
}
