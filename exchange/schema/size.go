package schema

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Size is a number of bytes, Exchange's ByteQuantifiedSize.
type Size uint64

var units = [...]string{"B", "KB", "MB", "GB", "TB"}

// String is the size as Exchange shows it: "1.2 GB (1,288,490,188 bytes)".
func (s Size) String() string {
	n, unit := float64(s), 0
	for n >= 1024 && unit < len(units)-1 {
		n /= 1024
		unit++
	}
	digits := max(0, 3-int(math.Floor(math.Log10(max(n, 1)))))
	text := strconv.FormatFloat(n, 'f', digits, 64)
	if strings.Contains(text, ".") {
		text = strings.TrimRight(strings.TrimRight(text, "0"), ".")
	}
	return fmt.Sprintf("%s %s (%s bytes)", text, units[unit], thousands(uint64(s)))
}

func thousands(n uint64) string {
	s := strconv.FormatUint(n, 10)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// ParseSize reads a size as people and Exchange write it: "35MB", "35 MB",
// "1024", "1.2 GB (1,288,490,188 bytes)".
func ParseSize(text string) (Size, error) {
	s := strings.TrimSpace(text)
	if _, inside, ok := strings.Cut(s, "("); ok {
		digits := strings.ReplaceAll(strings.TrimSuffix(strings.TrimSpace(inside), " bytes)"), ",", "")
		if n, err := strconv.ParseUint(digits, 10, 64); err == nil {
			return Size(n), nil
		}
		return 0, badSize(text)
	}
	factor := 1.0
	upper := strings.ToUpper(s)
	for i := len(units) - 1; i >= 0; i-- {
		if strings.HasSuffix(upper, units[i]) {
			factor = math.Pow(1024, float64(i))
			s = strings.TrimSpace(s[:len(s)-len(units[i])])
			break
		}
	}
	n, err := strconv.ParseFloat(s, 64)
	if err != nil || n < 0 || math.IsNaN(n) || n*factor >= math.MaxUint64 {
		return 0, badSize(text)
	}
	return Size(n * factor), nil
}

func badSize(text string) error {
	return fmt.Errorf("%q is not a size; write a number with B, KB, MB, GB or TB, such as 35MB", text)
}

// Unlimited is how a limit that is none is written.
const Unlimited = "Unlimited"

// IsUnlimited tells whether a limit is none.
func IsUnlimited(text string) bool { return strings.EqualFold(strings.TrimSpace(text), Unlimited) }
