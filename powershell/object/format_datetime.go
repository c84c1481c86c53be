package object

import (
	"fmt"
	"strings"
	"time"
)

type zoneInfo struct {
	offset int // minutes
	known  bool
	utc    bool
}

func zoneOf(d DateTime) zoneInfo {
	switch d.Kind {
	case UTC:
		return zoneInfo{known: true, utc: true}
	case Local:
		_, offset := d.Time().Zone()
		return zoneInfo{offset: offset / 60, known: true}
	}
	return zoneInfo{}
}

var dateFormats = map[string]string{
	"d": "M/d/yyyy", "D": "dddd, MMMM d, yyyy", "f": "dddd, MMMM d, yyyy h:mm tt", "F": "dddd, MMMM d, yyyy h:mm:ss tt",
	"g": "M/d/yyyy h:mm tt", "G": "M/d/yyyy h:mm:ss tt", "m": "MMMM d", "M": "MMMM d",
	"o": "yyyy-MM-ddTHH:mm:ss.fffffffK", "O": "yyyy-MM-ddTHH:mm:ss.fffffffK",
	"r": "ddd, dd MMM yyyy HH:mm:ss 'GMT'", "R": "ddd, dd MMM yyyy HH:mm:ss 'GMT'", "s": "yyyy-MM-ddTHH:mm:ss",
	"t": "h:mm tt", "T": "h:mm:ss tt", "u": "yyyy-MM-dd HH:mm:ss'Z'", "U": "dddd, MMMM d, yyyy h:mm:ss tt", "y": "MMMM yyyy", "Y": "MMMM yyyy",
}

func formatDateTime(d DateTime, spec string) (string, error) {
	if spec == "" {
		spec = "G"
	}
	if spec == "U" {
		d = d.ToUniversal()
	}
	return formatMoment(d.Clock(), spec, zoneOf(d))
}

func formatDateTimeOffset(d DateTimeOffset, spec string) (string, error) {
	if spec == "" {
		return ToText(d), nil
	}
	if strings.ContainsAny(spec, "rRu") && len(spec) == 1 {
		return formatMoment(clockTime(d.UTCTicks()), spec, zoneInfo{known: true})
	}
	return formatMoment(d.Clock(), spec, zoneInfo{offset: int(d.OffsetMinutes), known: true})
}

func formatMoment(t time.Time, spec string, zone zoneInfo) (string, error) {
	if len(spec) == 1 {
		long, ok := dateFormats[spec]
		if !ok {
			return "", Throw("System.FormatException", "Input string was not in a correct format.")
		}
		spec = long
	}
	if err := checkDateFormat(spec); err != nil {
		return "", err
	}
	return formatClock(t, spec, zone), nil
}

func checkDateFormat(spec string) error {
	var quote byte
	for i := 0; i < len(spec); i++ {
		switch c := spec[i]; {
		case c == '\\':
			if i++; i == len(spec) {
				return Throw("System.FormatException", "Input string was not in a correct format.")
			}
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '\'' || c == '"':
			quote = c
		}
	}
	if quote != 0 {
		return Throw("System.FormatException", "Cannot find a matching quote character for the character '%c'.", quote)
	}
	return nil
}

// formatClock writes a wall clock by a custom format.
func formatClock(t time.Time, spec string, zone zoneInfo) string {
	var b strings.Builder
	for i := 0; i < len(spec); {
		n := runLength(spec[i:])
		switch c := spec[i]; c {
		case 'y':
			writeYear(&b, t.Year(), n)
		case 'M':
			writeNamed(&b, int(t.Month()), n, t.Month().String())
		case 'd':
			if n >= 3 {
				writeNamed(&b, 0, n, t.Weekday().String())
			} else {
				writeNamed(&b, t.Day(), n, "")
			}
		case 'H':
			writePadded(&b, t.Hour(), n)
		case 'h':
			writePadded(&b, (t.Hour()+11)%12+1, n)
		case 'm':
			writePadded(&b, t.Minute(), n)
		case 's':
			writePadded(&b, t.Second(), n)
		case 'f', 'F':
			writeFraction(&b, t.Nanosecond()/100, n, c == 'F')
		case 't':
			half := "AM"
			if t.Hour() >= 12 {
				half = "PM"
			}
			b.WriteString(half[:min(n, 2)])
		case 'z':
			writeOffset(&b, zone, n)
		case 'K':
			n = 1
			if zone.utc {
				b.WriteByte('Z')
			} else if zone.known {
				writeOffset(&b, zone, 3)
			}
		case 'g':
			b.WriteString("AD")
		case '\\':
			n = min(2, len(spec)-i)
			b.WriteString(spec[i+1 : i+n])
		case '%':
			n = 1
		case '\'', '"':
			n = writeQuoted(&b, spec[i:])
		default:
			n = 1
			b.WriteByte(c)
		}
		i += n
	}
	return b.String()
}

func writeQuoted(b *strings.Builder, rest string) int {
	for i := 1; i < len(rest); i++ {
		switch {
		case rest[i] == rest[0]:
			return i + 1
		case rest[i] == '\\' && i+1 < len(rest):
			i++
		}
		b.WriteByte(rest[i])
	}
	return len(rest)
}

func writeYear(b *strings.Builder, year, n int) {
	if n <= 2 {
		writePadded(b, year%100, n)
		return
	}
	fmt.Fprintf(b, "%0*d", n, year)
}

func writeNamed(b *strings.Builder, number, n int, name string) {
	switch {
	case n <= 2:
		writePadded(b, number, n)
	case n == 3:
		b.WriteString(name[:3])
	default:
		b.WriteString(name)
	}
}

func writePadded(b *strings.Builder, number, n int) { fmt.Fprintf(b, "%0*d", min(n, 2), number) }

func writeFraction(b *strings.Builder, ticks, n int, trim bool) {
	text := fmt.Sprintf("%07d", ticks)[:min(n, 7)]
	if trim {
		text = strings.TrimRight(text, "0")
		if s := b.String(); text == "" && strings.HasSuffix(s, ".") {
			b.Reset()
			b.WriteString(s[:len(s)-1])
		}
	}
	b.WriteString(text)
}

func writeOffset(b *strings.Builder, zone zoneInfo, n int) {
	offset, sign := zone.offset, byte('+')
	if !zone.known {
		_, seconds := Now().In(Location()).Zone()
		offset = seconds / 60
	}
	if offset < 0 {
		offset, sign = -offset, '-'
	}
	b.WriteByte(sign)
	switch n {
	case 1:
		fmt.Fprintf(b, "%d", offset/60)
	case 2:
		fmt.Fprintf(b, "%02d", offset/60)
	default:
		fmt.Fprintf(b, "%02d:%02d", offset/60, offset%60)
	}
}
