package pattern

import (
	"unicode/utf16"

	"github.com/dlclark/regexp2"
)

// input is a text being matched. Positions outside are in UTF-16 units, as .NET counts, inside in runes.
type input struct {
	runes []rune
	wide  bool // some character takes two units
}

func newInput(s string) *input {
	in := &input{runes: []rune(s)}
	for _, r := range in.runes {
		if r > 0xFFFF {
			in.wide = true
			break
		}
	}
	return in
}

func (in *input) units(runes int) int {
	if !in.wide {
		return runes
	}
	n := 0
	for _, r := range in.runes[:runes] {
		n += utf16.RuneLen(r)
	}
	return n
}

func (in *input) runeIndex(units int) int {
	if !in.wide {
		return min(max(units, 0), len(in.runes))
	}
	n := 0
	for i, r := range in.runes {
		if n >= units {
			return i
		}
		n += max(utf16.RuneLen(r), 1)
	}
	return len(in.runes)
}

// Match is one occurrence of an expression.
type Match struct {
	m     *regexp2.Match
	regex *Regex
	in    *input
}

// Capture is a piece of the text: where it starts and how long it is, in UTF-16 units.
type Capture struct {
	Value         string
	Index, Length int
}

// Group is what one group of a match took: its last capture, and all of them.
type Group struct {
	Capture
	Name    string
	Number  int
	Named   bool // (?<name>…), not counted like (…)
	Success bool
	All     []Capture
}

func (m *Match) capture(c *regexp2.Capture) Capture {
	start := m.in.units(c.Index)
	return Capture{Value: c.String(), Index: start, Length: m.in.units(c.Index+c.Length) - start}
}

// Value is the text that matched.
func (m *Match) Value() string { return m.m.String() }

// Whole is the text that matched with its place.
func (m *Match) Whole() Capture { return m.capture(&m.m.Capture) }

// Groups lists the groups, the whole match first.
func (m *Match) Groups() []Group {
	list := make([]Group, len(m.regex.groups))
	for i, g := range m.regex.groups {
		list[i] = m.group(g)
	}
	return list
}

func (m *Match) group(g group) Group {
	out := Group{Name: g.name, Number: g.number, Named: g.named}
	found := m.m.GroupByNumber(g.number)
	if found == nil || len(found.Captures) == 0 {
		return out
	}
	out.Success, out.Capture = true, m.capture(&found.Capture)
	out.All = make([]Capture, len(found.Captures))
	for i := range found.Captures {
		out.All[i] = m.capture(&found.Captures[i])
	}
	return out
}

// Next gives the match after this one, nil when there is none.
func (m *Match) Next() *Match {
	next, err := m.regex.re.FindNextMatch(m.m)
	if err != nil || next == nil {
		return nil
	}
	return &Match{m: next, regex: m.regex, in: m.in}
}
