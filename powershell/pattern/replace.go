package pattern

import (
	"slices"
	"strings"
)

// Replace puts the replacement, with its $1, ${name}, $&, $`, $', $_, $+ and $$, for the first count matches (-1: all).
func (r *Regex) Replace(s, replacement string, count int) string {
	if r.literal && !r.IsMatch(s) {
		return s
	}
	out, err := r.re.Replace(s, replacement, -1, count)
	if err != nil {
		return s
	}
	return out
}

// ReplaceFunc puts what f makes of each match for the first count matches (-1: all). An error of f ends it.
func (r *Regex) ReplaceFunc(s string, f func(*Match) (string, error), count int) (string, error) {
	pieces, err := r.pieces(s, f, count)
	if err != nil || pieces == nil {
		return s, err
	}
	return strings.Join(pieces, ""), nil
}

func (r *Regex) pieces(s string, f func(*Match) (string, error), count int) (pieces []string, err error) {
	backwards := r.options&RightToLeft != 0
	m := r.Find(s)
	if m == nil || count == 0 {
		return nil, nil
	}
	runes := m.in.runes
	low, high := 0, len(runes)
	for ; m != nil && count != 0; m, count = m.Next(), count-1 {
		text, err := f(m)
		if err != nil {
			return nil, err
		}
		start, end := m.m.Index, m.m.Index+m.m.Length
		if backwards {
			pieces = append(pieces, string(runes[end:high]), text)
			high = start
		} else {
			pieces = append(pieces, string(runes[low:start]), text)
			low = end
		}
	}
	pieces = append(pieces, string(runes[low:high]))
	if backwards {
		slices.Reverse(pieces)
	}
	return pieces, nil
}

// Split cuts s at the matches into at most count pieces (0: as many as there are), with what groups captured between them.
func (r *Regex) Split(s string, count int) []string {
	if count == 1 {
		return []string{s}
	}
	m := r.Find(s)
	if m == nil {
		return []string{s}
	}
	backwards := r.options&RightToLeft != 0
	runes := m.in.runes
	low, high := 0, len(runes)
	var out []string
	for ; m != nil && count != 1; m, count = m.Next(), count-1 {
		start, end := m.m.Index, m.m.Index+m.m.Length
		if backwards {
			out = append(out, string(runes[end:high]))
			high = start
		} else {
			out = append(out, string(runes[low:start]))
			low = end
		}
		for _, g := range r.groups[1:] {
			if found := m.m.GroupByNumber(g.number); found != nil && len(found.Captures) > 0 {
				out = append(out, found.String())
			}
		}
	}
	out = append(out, string(runes[low:high]))
	if backwards {
		slices.Reverse(out)
	}
	return out
}
