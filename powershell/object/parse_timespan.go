package object

import (
	"strconv"
	"strings"
)

// ParseTimeSpan reads [-][d.]hh:mm[:ss[.fffffff]], d:hh:mm:ss or a number of days.
func ParseTimeSpan(text string) (TimeSpan, bool) {
	s := strings.TrimSpace(text)
	negative := strings.HasPrefix(s, "-")
	s = strings.TrimPrefix(s, "-")
	days, clock := "", s
	if colon := strings.IndexByte(s, ':'); colon < 0 {
		n, err := strconv.ParseInt(s, 10, 32)
		if err != nil || !allDigits(s) || n > 10675199 {
			return 0, false
		}
		return signedSpan(n*ticksPerDay, negative), true
	} else if dot := strings.IndexByte(s, '.'); dot >= 0 && dot < colon {
		days, clock = s[:dot], s[dot+1:]
	}
	parts := strings.Split(clock, ":")
	if len(parts) == 4 && days == "" {
		days, parts = parts[0], parts[1:]
	}
	if len(parts) < 2 || len(parts) > 3 {
		return 0, false
	}
	var ticks int64
	if days != "" {
		n, err := strconv.ParseInt(days, 10, 32)
		if err != nil || !allDigits(days) || n > 10675199 {
			return 0, false
		}
		ticks = n * ticksPerDay
	}
	units := []int64{ticksPerHour, ticksPerMinute, ticksPerSecond}
	limits := []int64{23, 59, 59}
	for i, p := range parts {
		whole, fraction, hasFraction := strings.Cut(p, ".")
		if hasFraction {
			if i != 2 || !allDigits(fraction) || len(fraction) > 7 {
				return 0, false
			}
			f, _ := strconv.ParseInt((fraction + "0000000")[:7], 10, 64)
			ticks += f
		}
		n, err := strconv.ParseInt(whole, 10, 32)
		if err != nil || !allDigits(whole) || n > limits[i] {
			if i == 0 && n == 24 && days == "" && err == nil && len(parts) == 3 {
				ticks += 0
			}
			return 0, false
		}
		ticks += n * units[i]
	}
	return signedSpan(ticks, negative), true
}

func signedSpan(ticks int64, negative bool) TimeSpan {
	if negative {
		return TimeSpan(-ticks)
	}
	return TimeSpan(ticks)
}
