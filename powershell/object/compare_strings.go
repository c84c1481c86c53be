package object

import (
	"reflect"
	"strings"
	"unicode"
	"unicode/utf8"
)

// punctuation is the order of the root collation before digits and letters.
const punctuation = "\t\n\v\f\r \u00a0_-\u2010\u2011\u2012\u2013\u2014,;:!¡?¿./…'‘’\"“”«»()[]{}§¶@*/\\&#%‰†‡•`´˜^¯¨°©®+±÷×<=>|¦~¤¢$£¥"

var punctuationRank = func() map[rune]int32 {
	ranks := map[rune]int32{}
	for i, r := range []rune(punctuation) {
		if _, have := ranks[r]; !have {
			ranks[r] = int32(i + 1)
		}
	}
	return ranks
}()

// accented maps Latin letters with marks to their bare letter and the rank of the mark.
var accented = func() map[rune][2]rune {
	table := map[rune][2]rune{}
	for base, marks := range map[rune]string{'a': "áàăâåäãąā", 'c': "ćĉčċç", 'd': "ďđ", 'e': "éèĕêěëėęē", 'g': "ğĝġģ", 'i': "íìĭîïĩįī", 'l': "ĺľļł",
		'n': "ńňñņ", 'o': "óòŏôöőõøō", 'r': "ŕřŗ", 's': "śŝšş", 't': "ťţ", 'u': "úùŭûůüűũųū", 'w': "ŵ", 'y': "ýŷÿ", 'z': "źžż"} {
		for i, r := range []rune(marks) {
			table[r] = [2]rune{base, rune(i + 1)}
		}
	}
	return table
}()

// CompareStrings orders texts as the invariant culture does: punctuation, digits, letters; then marks; then case, small first.
func CompareStrings(a, b string, ignoreCase bool) int {
	if a == b {
		return 0
	}
	mark, letterCase := 0, 0
	x, y := a, b
	for len(x) > 0 && len(y) > 0 {
		p, n := decodeRune(x)
		q, m := decodeRune(y)
		x, y = x[n:], y[m:]
		if p == q {
			continue
		}
		kp, mp, cp := collationKey(p)
		kq, mq, cq := collationKey(q)
		if kp != kq {
			return order(kp, kq)
		}
		if mark == 0 {
			mark = order(mp, mq)
		}
		if letterCase == 0 {
			letterCase = order(cp, cq)
		}
	}
	switch {
	case len(x) > 0:
		return 1
	case len(y) > 0:
		return -1
	case mark != 0:
		return mark
	case ignoreCase:
		return 0
	}
	return letterCase
}

func decodeRune(s string) (rune, int) {
	if s[0] < utf8.RuneSelf {
		return rune(s[0]), 1
	}
	return utf8.DecodeRuneInString(s)
}

// collationKey is a rune's primary weight, its mark and its case.
func collationKey(r rune) (primary, mark, letterCase int32) {
	if r < 0x80 {
		switch {
		case r >= 'a' && r <= 'z':
			return 2000 + r, 0, 0
		case r >= 'A' && r <= 'Z':
			return 2000 + r + 32, 0, 1
		case r >= '0' && r <= '9':
			return 1000 + r, 0, 0
		}
	}
	if rank, ok := punctuationRank[r]; ok {
		return rank, 0, 0
	}
	lower := unicode.ToLower(r)
	if lower != r {
		letterCase = 1
	}
	if bare, ok := accented[lower]; ok {
		return 2000 + bare[0], bare[1], letterCase
	}
	if lower == 'ß' {
		return 2000 + 's', 99, 0
	}
	return 3000 + lower, 0, letterCase
}

// EqualStrings tells whether two texts are the same.
func EqualStrings(a, b string, ignoreCase bool) bool {
	return a == b || ignoreCase && strings.EqualFold(a, b)
}

func isComparable(v Value) bool { return reflect.TypeOf(v).Comparable() }
