package pattern

import (
	"strings"
	"unicode/utf8"

	"github.com/dlclark/regexp2"
)

// Options are RegexOptions; the bits are .NET's.
type Options int32

// The options of a regular expression.
const (
	None                    Options = 0
	IgnoreCase              Options = 1
	Multiline               Options = 2
	ExplicitCapture         Options = 4
	Compiled                Options = 8
	Singleline              Options = 16
	IgnorePatternWhitespace Options = 32
	RightToLeft             Options = 64
	ECMAScript              Options = 256
	CultureInvariant        Options = 512
	NonBacktracking         Options = 1024
)

const understood = IgnoreCase | Multiline | ExplicitCapture | Compiled | Singleline | IgnorePatternWhitespace | RightToLeft | ECMAScript

// Regex is a compiled .NET regular expression. It is safe for concurrent use.
type Regex struct {
	re      *regexp2.Regexp
	pattern string
	options Options
	groups  []group
	// literal is set when the pattern is plain ASCII text, which needs no engine to be found.
	literal bool
}

type group struct {
	number int
	name   string
	named  bool
}

var regexes cache[*Regex]

// CompileRegex compiles a regular expression, or finds it compiled. The error is an [*Error] with .NET's message.
func CompileRegex(text string, options Options) (*Regex, error) {
	return regexes.get(cacheKey{text, options}, func() (*Regex, error) {
		re, err := regexp2.Compile(text, regexp2.RegexOptions(options&understood))
		if err != nil {
			return nil, parseError(text, err)
		}
		r := &Regex{re: re, pattern: text, options: options}
		r.literal = isASCII(text) && !strings.ContainsAny(text, `\*+?|{[()^$.# `) && options&RightToLeft == 0
		r.nameGroups()
		return r, nil
	})
}

func (r *Regex) nameGroups() {
	for _, n := range r.re.GetGroupNumbers() {
		name := r.re.GroupNameFromNumber(n)
		r.groups = append(r.groups, group{n, name, name != "" && (name[0] < '0' || name[0] > '9')})
	}
}

// Pattern is the expression as written: what [regex] prints as.
func (r *Regex) Pattern() string { return r.pattern }

// Options are those it was compiled with.
func (r *Regex) Options() Options { return r.options }

// GroupNames lists the groups by name, the unnamed ones by their number.
func (r *Regex) GroupNames() []string {
	names := make([]string, len(r.groups))
	for i, g := range r.groups {
		names[i] = g.name
	}
	return names
}

// GroupNumbers lists the groups' numbers.
func (r *Regex) GroupNumbers() []int {
	numbers := make([]int, len(r.groups))
	for i, g := range r.groups {
		numbers[i] = g.number
	}
	return numbers
}

// IsMatch tells whether the expression is found in s.
func (r *Regex) IsMatch(s string) bool {
	if r.literal {
		if r.options&IgnoreCase == 0 {
			return strings.Contains(s, r.pattern)
		}
		if isASCII(s) {
			return containsFold(s, r.pattern)
		}
	}
	ok, err := r.re.MatchString(s)
	return ok && err == nil
}

// Find gives the first match, nil when there is none.
func (r *Regex) Find(s string) *Match { return r.FindAt(s, 0) }

// FindAt gives the first match at or after a character position; with RightToLeft, 0 stands for the end.
func (r *Regex) FindAt(s string, start int) *Match {
	if r.literal && start == 0 && !r.IsMatch(s) {
		return nil
	}
	in := newInput(s)
	start = in.runeIndex(start)
	if start == 0 && r.options&RightToLeft != 0 {
		start = len(in.runes)
	}
	m, err := r.re.FindRunesMatchStartingAt(in.runes, start)
	if err != nil || m == nil {
		return nil
	}
	return &Match{m: m, regex: r, in: in}
}

// All gives every match.
func (r *Regex) All(s string) (list []*Match) {
	for m := r.Find(s); m != nil; m = m.Next() {
		list = append(list, m)
	}
	return list
}

// Escape makes an expression that matches the text itself, escaping what .NET escapes.
func Escape(text string) string {
	var b strings.Builder
	for _, c := range text {
		switch c {
		case '\n':
			b.WriteString(`\n`)
		case '\r':
			b.WriteString(`\r`)
		case '\t':
			b.WriteString(`\t`)
		case '\f':
			b.WriteString(`\f`)
		default:
			if c < utf8.RuneSelf && strings.ContainsRune(`\*+?|{[()^$.# `, c) {
				b.WriteByte('\\')
			}
			b.WriteRune(c)
		}
	}
	return b.String()
}

// Unescape takes back what Escape did.
func Unescape(text string) (string, error) {
	s, err := regexp2.Unescape(text)
	if err != nil {
		return "", parseError(text, err)
	}
	return s, nil
}
