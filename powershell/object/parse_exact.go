package object

import (
	"strconv"
	"strings"
)

// standardDatePatterns are the patterns behind one-letter formats.
var standardDatePatterns = map[string]string{"d": "MM/dd/yyyy", "D": "dddd, dd MMMM yyyy", "s": "yyyy'-'MM'-'dd'T'HH':'mm':'ss", "u": "yyyy'-'MM'-'dd HH':'mm':'ss'Z'",
	"o": "yyyy'-'MM'-'dd'T'HH':'mm':'ss.fffffffK", "O": "yyyy'-'MM'-'dd'T'HH':'mm':'ss.fffffffK", "t": "HH:mm", "T": "HH:mm:ss", "g": "MM/dd/yyyy HH:mm", "G": "MM/dd/yyyy HH:mm:ss",
	"r": "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'", "R": "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'"}

// ParseDateTimeExact reads a date written in a custom or standard format.
func ParseDateTimeExact(text, format string) (DateTime, bool) {
	if pattern, ok := standardDatePatterns[format]; ok {
		format = pattern
	}
	m := &moment{}
	rest := text
	for i := 0; i < len(format); {
		n := runLength(format[i:])
		c := format[i]
		var ok bool
		switch c {
		case 'y', 'M', 'd', 'H', 'h', 'm', 's', 'f', 'F', 't', 'z', 'K':
			if rest, ok = m.readField(c, n, rest); !ok {
				return DateTime{}, false
			}
			i += n
			continue
		case '\'', '"':
			end := strings.IndexByte(format[i+1:], c)
			if end < 0 {
				return DateTime{}, false
			}
			literal := format[i+1 : i+1+end]
			if rest, ok = strings.CutPrefix(rest, literal); !ok {
				return DateTime{}, false
			}
			i += end + 2
			continue
		case '\\', '%':
			i++
			if c == '%' {
				continue
			}
			if i >= len(format) {
				return DateTime{}, false
			}
		}
		if rest, ok = strings.CutPrefix(rest, format[i:i+1]); !ok {
			return DateTime{}, false
		}
		i++
	}
	if rest != "" {
		return DateTime{}, false
	}
	return m.exact()
}

func (m *moment) exact() (DateTime, bool) {
	if m.hasDate {
		if m.year == 0 {
			m.year = Now().In(Location()).Year()
		}
		m.month, m.day = max(m.month, 1), max(m.day, 1)
	}
	d, ok := m.dateTime()
	if !ok || !m.hasOffset {
		return d, ok
	}
	return DateTime{Ticks: d.Ticks - int64(m.offset)*ticksPerMinute, Kind: UTC}.ToLocal(), true
}

func (m *moment) readField(c byte, n int, rest string) (string, bool) {
	switch c {
	case 'f', 'F':
		digits := leadingDigits(rest, n)
		if len(digits) != n && c == 'f' || n > 7 {
			return rest, false
		}
		m.fraction, _ = strconv.ParseInt((digits + "0000000")[:7], 10, 64)
		return rest[len(digits):], true
	case 't':
		m.hasTime = true
		size := min(n, 2)
		if len(rest) < size {
			return rest, false
		}
		m.am, m.pm = EqualStrings(rest[:1], "a", true), EqualStrings(rest[:1], "p", true)
		return rest[size:], m.am || m.pm
	case 'z', 'K':
		return m.readZone(c, rest)
	}
	if (c == 'M' || c == 'd') && n >= 3 {
		names := monthNames
		if c == 'd' {
			names = dayNames
		}
		index, size := leadingName(names, rest, n == 3)
		if c == 'M' {
			m.month, m.hasDate = index, true
		}
		return rest[size:], index > 0
	}
	most := 2
	if c == 'y' {
		most = max(n, 2)
	}
	digits := leadingDigits(rest, most)
	if digits == "" || n >= 2 && len(digits) != most {
		return rest, false
	}
	value, _ := strconv.Atoi(digits)
	if c == 'y' {
		value = fullYear(value, most)
	}
	m.setField(c, value)
	return rest[len(digits):], true
}

func (m *moment) setField(c byte, value int) {
	switch c {
	case 'y':
		m.year, m.hasDate = value, true
	case 'M':
		m.month, m.hasDate = value, true
	case 'd':
		m.day, m.hasDate = value, true
	case 'H', 'h':
		m.hour, m.hasTime = value, true
	case 'm':
		m.minute, m.hasTime = value, true
	case 's':
		m.second, m.hasTime = value, true
	}
}

func (m *moment) readZone(c byte, rest string) (string, bool) {
	if strings.HasPrefix(rest, "Z") {
		m.hasOffset = true
		return rest[1:], true
	}
	if rest == "" || rest[0] != '+' && rest[0] != '-' {
		return rest, c == 'K'
	}
	end := 1
	for end < len(rest) && (rest[end] == ':' || rest[end] >= '0' && rest[end] <= '9') {
		end++
	}
	return rest[end:], m.readOffset(rest[:end])
}

func leadingDigits(s string, most int) string {
	n := 0
	for n < len(s) && n < most && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return s[:n]
}

func leadingName(names []string, s string, short bool) (index, size int) {
	for i, name := range names {
		if short {
			name = name[:3]
		}
		if len(s) >= len(name) && strings.EqualFold(s[:len(name)], name) {
			return i + 1, len(name)
		}
	}
	return 0, 0
}
