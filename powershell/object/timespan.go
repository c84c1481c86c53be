package object

import (
	"fmt"
	"strconv"
	"strings"
)

func (t TimeSpan) parts() (negative bool, days, hours, minutes, seconds, fraction int64) {
	ticks := uint64(t)
	if t < 0 {
		negative, ticks = true, uint64(-t)
	}
	days = int64(ticks / ticksPerDay)
	hours = int64(ticks / ticksPerHour % 24)
	minutes = int64(ticks / ticksPerMinute % 60)
	seconds = int64(ticks / ticksPerSecond % 60)
	return negative, days, hours, minutes, seconds, int64(ticks % ticksPerSecond)
}

// String is the span as [d.]hh:mm:ss[.fffffff].
func (t TimeSpan) String() string {
	negative, days, hours, minutes, seconds, fraction := t.parts()
	s := fmt.Sprintf("%02d:%02d:%02d", hours, minutes, seconds)
	if days != 0 {
		s = strconv.FormatInt(days, 10) + "." + s
	}
	if fraction != 0 {
		s += fmt.Sprintf(".%07d", fraction)
	}
	if negative {
		s = "-" + s
	}
	return s
}

// formatTimeSpan applies c, g, G or a custom format.
func formatTimeSpan(t TimeSpan, spec string) (string, error) {
	negative, days, hours, minutes, seconds, fraction := t.parts()
	sign := ""
	if negative {
		sign = "-"
	}
	switch spec {
	case "", "c", "t", "T":
		return t.String(), nil
	case "g":
		s := fmt.Sprintf("%d:%02d:%02d", hours, minutes, seconds)
		if days != 0 {
			s = strconv.FormatInt(days, 10) + ":" + s
		}
		if fraction != 0 {
			s += "." + strings.TrimRight(fmt.Sprintf("%07d", fraction), "0")
		}
		return sign + s, nil
	case "G":
		return fmt.Sprintf("%s%d:%02d:%02d:%02d.%07d", sign, days, hours, minutes, seconds, fraction), nil
	}
	return customTimeSpan(spec, map[byte]int64{'d': days, 'h': hours, 'm': minutes, 's': seconds}, fraction)
}

func customTimeSpan(spec string, fields map[byte]int64, fraction int64) (string, error) {
	invalid := Throw("System.FormatException", "Input string was not in a correct format.")
	if len(spec) == 1 {
		return "", invalid
	}
	var b strings.Builder
	for i := 0; i < len(spec); {
		c := spec[i]
		switch c {
		case 'd', 'h', 'm', 's':
			n := runLength(spec[i:])
			fmt.Fprintf(&b, "%0*d", n, fields[c])
			i += n
		case 'f', 'F':
			n := min(runLength(spec[i:]), 7)
			text := fmt.Sprintf("%07d", fraction)[:n]
			if c == 'F' {
				text = strings.TrimRight(text, "0")
			}
			b.WriteString(text)
			i += n
		case '\\':
			if i+1 >= len(spec) {
				return "", invalid
			}
			b.WriteByte(spec[i+1])
			i += 2
		case '\'', '"':
			end := strings.IndexByte(spec[i+1:], c)
			if end < 0 {
				return "", invalid
			}
			b.WriteString(spec[i+1 : i+1+end])
			i += end + 2
		case '%':
			i++
		default:
			return "", invalid
		}
	}
	return b.String(), nil
}

func runLength(s string) int {
	n := 1
	for n < len(s) && s[n] == s[0] {
		n++
	}
	return n
}
