package wire

import (
	"strconv"
	"time"
	"unicode/utf8"
)

const hex = "0123456789abcdef"

// AppendString appends s as a JSON string.
func AppendString(b []byte, s string) []byte {
	b = append(b, '"')
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s[i:])
			if r == utf8.RuneError && n == 1 {
				b = append(b, s[start:i]...)
				b = append(b, `\ufffd`...)
				i++
				start = i
				continue
			}
			i += n
			continue
		}
		if c >= 0x20 && c != '"' && c != '\\' {
			i++
			continue
		}
		b = append(b, s[start:i]...)
		switch c {
		case '"', '\\':
			b = append(b, '\\', c)
		case '\n':
			b = append(b, '\\', 'n')
		case '\r':
			b = append(b, '\\', 'r')
		case '\t':
			b = append(b, '\\', 't')
		default:
			b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		}
		i++
		start = i
	}
	b = append(b, s[start:]...)
	return append(b, '"')
}

// Layouts of a DateTime: local ones carry an offset, those of *UTC properties end in Z.
const (
	layoutOffset = "2006-01-02T15:04:05.0000000-07:00"
	layoutUTC    = "2006-01-02T15:04:05.0000000Z"
)

func appendTime(b []byte, t time.Time, utc bool) []byte {
	b = append(b, '"')
	if utc {
		b = t.UTC().AppendFormat(b, layoutUTC)
	} else {
		b = t.UTC().AppendFormat(b, layoutOffset)
	}
	return append(b, '"')
}

func appendInt(b []byte, v any) []byte {
	switch n := v.(type) {
	case int:
		return strconv.AppendInt(b, int64(n), 10)
	case int16:
		return strconv.AppendInt(b, int64(n), 10)
	case int32:
		return strconv.AppendInt(b, int64(n), 10)
	case int64:
		return strconv.AppendInt(b, n, 10)
	case float64:
		return strconv.AppendFloat(b, n, 'g', -1, 64)
	}
	return append(b, "null"...)
}
