package object

import (
	"sync/atomic"
	"time"
)

// DateTimeKind tells what a DateTime's clock is.
type DateTimeKind uint8

// The kinds.
const (
	Unspecified DateTimeKind = iota
	UTC
	Local
)

// DateTime is System.DateTime: ticks of 100 nanoseconds since the year 1, and the kind of clock.
type DateTime struct {
	Ticks int64
	Kind  DateTimeKind
}

// DateTimeOffset is a DateTime of its own clock with that clock's distance from UTC.
type DateTimeOffset struct {
	Ticks         int64 // of the local clock
	OffsetMinutes int32
}

const (
	ticksPerMicrosecond = 10
	ticksPerMillisecond = 10_000
	ticksPerSecond      = 10_000_000
	ticksPerMinute      = 60 * ticksPerSecond
	ticksPerHour        = 60 * ticksPerMinute
	ticksPerDay         = 24 * ticksPerHour
	unixEpochTicks      = 621355968000000000
	maxTicks            = 3155378975999999999
)

var (
	clock atomic.Pointer[func() time.Time]
	zone  atomic.Pointer[time.Location]
)

// SetClock replaces the clock behind [datetime]::Now.
func SetClock(now func() time.Time) { clock.Store(&now) }

// SetLocation replaces the local time zone.
func SetLocation(l *time.Location) { zone.Store(l) }

// Location is the local time zone.
func Location() *time.Location {
	if l := zone.Load(); l != nil {
		return l
	}
	return time.Local
}

// Now is the clock's time.
func Now() time.Time {
	if now := clock.Load(); now != nil {
		return (*now)()
	}
	return time.Now()
}

// DateTimeOf makes a DateTime of a Go time: UTC stays UTC, any other becomes local.
func DateTimeOf(t time.Time) DateTime {
	if t.Location() == time.UTC {
		return DateTime{Ticks: clockTicks(t), Kind: UTC}
	}
	return DateTime{Ticks: clockTicks(t.In(Location())), Kind: Local}
}

// DateTimeOffsetOf makes a DateTimeOffset of a Go time in its own zone.
func DateTimeOffsetOf(t time.Time) DateTimeOffset {
	_, offset := t.Zone()
	return DateTimeOffset{Ticks: clockTicks(t), OffsetMinutes: int32(offset / 60)}
}

// clockTicks reads the wall clock of t as ticks.
func clockTicks(t time.Time) int64 {
	_, offset := t.Zone()
	return (t.Unix()+int64(offset))*ticksPerSecond + int64(t.Nanosecond()/100) + unixEpochTicks
}

// clockTime is the wall clock as a Go time in UTC, for its calendar.
func clockTime(ticks int64) time.Time {
	ticks -= unixEpochTicks
	seconds := ticks / ticksPerSecond
	rest := ticks % ticksPerSecond
	if rest < 0 {
		rest += ticksPerSecond
		seconds--
	}
	return time.Unix(seconds, rest*100).UTC()
}

// Clock is the date and time as shown, as a Go time in UTC whatever the kind.
func (d DateTime) Clock() time.Time { return clockTime(d.Ticks) }

// Time is the moment: unspecified counts as local.
func (d DateTime) Time() time.Time {
	t := d.Clock()
	if d.Kind == UTC {
		return t
	}
	return time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), Location())
}

// ToUniversal is the moment on UTC's clock.
func (d DateTime) ToUniversal() DateTime {
	if d.Kind == UTC {
		return d
	}
	return DateTime{Ticks: clockTicks(d.Time().UTC()), Kind: UTC}
}

// ToLocal is the moment on the local clock; unspecified counts as UTC.
func (d DateTime) ToLocal() DateTime {
	if d.Kind == Local {
		return d
	}
	return DateTime{Ticks: clockTicks(d.Clock().In(Location())), Kind: Local}
}

// Time is the moment.
func (d DateTimeOffset) Time() time.Time {
	return clockTime(d.Ticks - int64(d.OffsetMinutes)*ticksPerMinute).In(time.FixedZone("", int(d.OffsetMinutes)*60))
}

// Clock is the date and time as shown.
func (d DateTimeOffset) Clock() time.Time { return clockTime(d.Ticks) }

// UTCTicks are the ticks of the moment.
func (d DateTimeOffset) UTCTicks() int64 { return d.Ticks - int64(d.OffsetMinutes)*ticksPerMinute }

// Date makes an unspecified DateTime of a calendar date and time.
func Date(year, month, day, hour, minute, second int) DateTime {
	return DateTime{Ticks: clockTicks(time.Date(year, time.Month(month), day, hour, minute, second, 0, time.UTC))}
}

// Duration is the span as Go's.
func (t TimeSpan) Duration() time.Duration { return time.Duration(t) * 100 }

// TimeSpanOf makes a span of Go's.
func TimeSpanOf(d time.Duration) TimeSpan { return TimeSpan(d / 100) }
