package object

import (
	"strconv"
	"strings"
	"time"
)

// moment is what a text says of a date and a time.
type moment struct {
	year, month, day     int
	hour, minute, second int
	fraction             int64 // ticks
	hasDate, hasTime     bool
	pm, am               bool
	offset               int // minutes
	hasOffset, zulu      bool
}

// ParseDateTime reads a date as the invariant culture writes it: ISO 8601, month/day/year, names of months, a time, a zone.
// A zone makes the result local.
func ParseDateTime(text string) (DateTime, bool) {
	m, ok := parseMoment(text)
	if !ok {
		return DateTime{}, false
	}
	d, ok := m.dateTime()
	if !ok || !m.hasOffset {
		return d, ok
	}
	utc := DateTime{Ticks: d.Ticks - int64(m.offset)*ticksPerMinute, Kind: UTC}
	return utc.ToLocal(), true
}

// ParseDateTimeOffset is ParseDateTime keeping the zone; without one it is the local.
func ParseDateTimeOffset(text string) (DateTimeOffset, bool) {
	m, ok := parseMoment(text)
	if !ok {
		return DateTimeOffset{}, false
	}
	d, ok := m.dateTime()
	if m.hasOffset {
		return DateTimeOffset{Ticks: d.Ticks, OffsetMinutes: int32(m.offset)}, ok
	}
	return DateTimeOffsetOf(d.Time()), ok
}

func (m *moment) dateTime() (DateTime, bool) {
	if !m.hasDate {
		now := Now().In(Location())
		m.year, m.month, m.day = now.Year(), int(now.Month()), now.Day()
	}
	switch {
	case (m.pm || m.am) && (m.hour < 1 || m.hour > 12):
		return DateTime{}, false
	case m.pm && m.hour < 12:
		m.hour += 12
	case m.am && m.hour == 12:
		m.hour = 0
	}
	if m.month < 1 || m.month > 12 || m.day < 1 || m.year < 1 || m.year > 9999 || m.hour > 24 || m.minute > 59 || m.second > 59 {
		return DateTime{}, false
	}
	if m.day > time.Date(m.year, time.Month(m.month)+1, 0, 0, 0, 0, 0, time.UTC).Day() || m.hour == 24 {
		return DateTime{}, false
	}
	d := Date(m.year, m.month, m.day, m.hour, m.minute, m.second)
	d.Ticks += m.fraction
	return d, true
}

var monthNames = []string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"}
var dayNames = []string{"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"}

func nameIndex(names []string, word string) int {
	word = strings.ToLower(word)
	for i, n := range names {
		if word == n || len(word) == 3 && strings.HasPrefix(n, word) {
			return i + 1
		}
	}
	return 0
}

func parseMoment(text string) (*moment, bool) {
	s := strings.NewReplacer("\u202f", " ", ",", " ").Replace(strings.TrimSpace(text))
	if s == "" {
		return nil, false
	}
	m := &moment{}
	if i := isoSplit(s); i > 0 {
		s = s[:i] + " " + s[i+1:]
	}
	var numbers []string
	month := 0
	for _, word := range strings.Fields(s) {
		ok := true
		switch {
		case strings.Contains(word, ":"):
			ok = !m.hasTime && m.readTime(word)
		case strings.EqualFold(word, "am") || strings.EqualFold(word, "a"):
			m.am = true
		case strings.EqualFold(word, "pm") || strings.EqualFold(word, "p"):
			m.pm = true
		case strings.EqualFold(word, "z") || strings.EqualFold(word, "gmt") || strings.EqualFold(word, "utc"):
			m.hasOffset, m.zulu = true, true
		case nameIndex(monthNames, word) > 0 && month == 0:
			month = nameIndex(monthNames, word)
		case nameIndex(dayNames, word) > 0:
		case (word[0] == '+' || word[0] == '-') && m.hasTime:
			ok = m.readOffset(word)
		case allDigits(word):
			numbers = append(numbers, word)
		default:
			ok = !m.hasDate && m.readDate(word)
		}
		if !ok {
			return nil, false
		}
	}
	return m.finish(month, numbers)
}

// isoSplit finds the T between an ISO date and its time.
func isoSplit(s string) int {
	i := strings.IndexAny(s, "Tt")
	if i >= 8 && i+1 < len(s) && s[i-1] >= '0' && s[i-1] <= '9' && s[i+1] >= '0' && s[i+1] <= '9' {
		return i
	}
	return 0
}

// finish makes a date of a month's name and the numbers around it; a lone number is the hour of "3 pm".
func (m *moment) finish(month int, numbers []string) (*moment, bool) {
	switch {
	case month == 0 && len(numbers) == 1 && (m.am || m.pm) && !m.hasTime:
		m.hour, _ = strconv.Atoi(numbers[0])
		m.hasTime = true
		return m, true
	case month == 0 && len(numbers) == 0:
		return m, m.hasDate || m.hasTime
	case month == 0 || m.hasDate || len(numbers) == 0 || len(numbers) > 2:
		return nil, false
	}
	m.hasDate, m.month = true, month
	first, _ := strconv.Atoi(numbers[0])
	if len(numbers) == 1 {
		if len(numbers[0]) == 4 {
			m.year, m.day = first, 1
			return m, true
		}
		m.year, m.day = Now().In(Location()).Year(), first
		return m, true
	}
	second, _ := strconv.Atoi(numbers[1])
	m.day, m.year = first, fullYear(second, len(numbers[1]))
	if len(numbers[0]) == 4 {
		m.day, m.year = second, first
	}
	return m, true
}

func fullYear(y, digits int) int {
	if digits > 2 {
		return y
	}
	if y < 50 {
		return 2000 + y
	}
	return 1900 + y
}

func (m *moment) readDate(word string) bool {
	separator := strings.IndexAny(word, "/-.")
	if separator < 0 {
		return false
	}
	parts := strings.Split(word, word[separator:separator+1])
	n := make([]int, len(parts))
	for i, p := range parts {
		if named := nameIndex(monthNames, p); named > 0 && i == 1 && len(parts) == 3 {
			parts[0], parts[1] = "m", parts[0]
			n[0], n[1] = named, n[0]
			continue
		}
		if !allDigits(p) || len(p) > 4 {
			return false
		}
		n[i], _ = strconv.Atoi(p)
	}
	m.hasDate = true
	switch {
	case len(parts) == 3 && len(parts[0]) >= 3:
		m.year, m.month, m.day = n[0], n[1], n[2]
	case len(parts) == 3:
		m.month, m.day, m.year = n[0], n[1], fullYear(n[2], len(parts[2]))
	case len(parts) == 2 && len(parts[0]) == 4:
		m.year, m.month, m.day = n[0], n[1], 1
	case len(parts) == 2 && len(parts[1]) == 4:
		m.month, m.year, m.day = n[0], n[1], 1
	case len(parts) == 2 && word[separator] != '.':
		m.month, m.day, m.year = n[0], n[1], Now().In(Location()).Year()
	default:
		return false
	}
	return true
}

func (m *moment) readTime(word string) bool {
	lower := strings.ToLower(word)
	for _, half := range []string{"am", "pm"} {
		if strings.HasSuffix(lower, half) {
			lower = strings.TrimSuffix(lower, half)
			m.am, m.pm = half == "am", half == "pm"
		}
	}
	if strings.HasSuffix(lower, "z") {
		lower = strings.TrimSuffix(lower, "z")
		m.hasOffset, m.zulu = true, true
	} else if i := strings.LastIndexAny(lower, "+-"); i > 0 {
		if !m.readOffset(lower[i:]) {
			return false
		}
		lower = lower[:i]
	}
	clock, fraction, hasFraction := strings.Cut(lower, ".")
	parts := strings.Split(clock, ":")
	if len(parts) < 2 || len(parts) > 3 || hasFraction && (len(parts) != 3 || !allDigits(fraction)) {
		return false
	}
	fields := []*int{&m.hour, &m.minute, &m.second}
	for i, p := range parts {
		if !allDigits(p) || len(p) > 2 {
			return false
		}
		*fields[i], _ = strconv.Atoi(p)
	}
	if hasFraction {
		m.fraction, _ = strconv.ParseInt((fraction + "0000000")[:7], 10, 64)
	}
	m.hasTime = true
	return true
}

func (m *moment) readOffset(text string) bool {
	digits := strings.Replace(text[1:], ":", "", 1)
	if !allDigits(digits) || len(digits) > 4 {
		return false
	}
	if len(digits) <= 2 {
		digits += "00"
	}
	n, _ := strconv.Atoi(digits)
	m.offset = n/100*60 + n%100
	if text[0] == '-' {
		m.offset = -m.offset
	}
	m.hasOffset = true
	return m.offset >= -14*60 && m.offset <= 14*60
}
