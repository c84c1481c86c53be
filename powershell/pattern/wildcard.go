package pattern

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Error says why a pattern cannot be compiled.
type Error struct {
	// Type is the .NET exception: RegexParseException or WildcardPatternException with its namespace.
	Type    string
	Pattern string
	// Offset is where a regular expression went wrong.
	Offset int
	// Reason is the message's last sentence, for regular expressions.
	Reason  string
	message string
}

func (e *Error) Error() string { return e.message }

// Wildcard is a compiled wildcard pattern: * any text, ? one character, [a-z] a set, ` takes the next character as it is.
type Wildcard struct {
	text       string
	ignoreCase bool
	shape      shape
	literal    string // of every shape but general
	tokens     []token
}

// shape tells the patterns that need no backtracking.
type shape uint8

const (
	general shape = iota
	everything
	exact
	prefix
	suffix
	within
)

type tokenKind uint8

const (
	literalToken tokenKind = iota
	oneToken
	manyToken
	setToken
)

type token struct {
	kind tokenKind
	char rune
	set  []runeRange
}

type runeRange struct{ low, high rune }

var wildcards cache[*Wildcard]

// NewWildcard compiles a wildcard pattern, or finds it compiled. The error is an [*Error].
func NewWildcard(text string, ignoreCase bool) (*Wildcard, error) {
	key := cacheKey{text: text}
	if ignoreCase {
		key.options = IgnoreCase
	}
	return wildcards.get(key, func() (*Wildcard, error) { return compileWildcard(text, ignoreCase) })
}

// Like tells whether s matches a wildcard pattern whatever the case; a pattern that is not valid matches only itself.
// It is for names, where cmdlets take "foo[" as it stands.
func Like(s, text string) bool {
	w, err := NewWildcard(text, true)
	if err != nil {
		return strings.EqualFold(s, text)
	}
	return w.Match(s)
}

// Text is the pattern as written.
func (w *Wildcard) Text() string { return w.text }

func compileWildcard(text string, ignoreCase bool) (*Wildcard, error) {
	tokens, err := wildcardTokens(text)
	if err != nil {
		return nil, err
	}
	w := &Wildcard{text: text, ignoreCase: ignoreCase, tokens: tokens}
	w.classify()
	return w, nil
}

func wildcardTokens(text string) (tokens []token, err error) {
	escaped := false
	runes := []rune(text)
	for i := 0; i < len(runes); i++ {
		c := runes[i]
		switch {
		case escaped:
			tokens, escaped = append(tokens, token{char: c}), false
		case c == '`':
			escaped = true
		case c == '*':
			if n := len(tokens); n == 0 || tokens[n-1].kind != manyToken {
				tokens = append(tokens, token{kind: manyToken})
			}
		case c == '?':
			tokens = append(tokens, token{kind: oneToken})
		case c == '[':
			set, length := bracketSet(runes[i+1:])
			if length < 0 {
				return nil, &Error{Type: "System.Management.Automation.WildcardPatternException", Pattern: text,
					message: fmt.Sprintf("The specified wildcard character pattern is not valid: %s", text)}
			}
			tokens = append(tokens, token{kind: setToken, set: set})
			i += length
		default:
			tokens = append(tokens, token{char: c})
		}
	}
	if escaped && text != "`" {
		tokens = append(tokens, token{char: '`'})
	}
	return tokens, nil
}

// bracketSet reads the inside of a set up to its closing bracket; the length is -1 when it never closes or a range runs backwards.
func bracketSet(runes []rune) (set []runeRange, length int) {
	var chars []rune
	var dash []bool
	escaped, closed := false, false
	for i, c := range runes {
		if c == ']' && i > 0 && !escaped {
			closed, length = true, i+1
			break
		}
		if c == '`' && !escaped {
			escaped = true
			continue
		}
		chars, dash = append(chars, c), append(dash, c == '-' && !escaped)
		escaped = false
	}
	if !closed {
		return nil, -1
	}
	for i := 0; i < len(chars); i++ {
		if i+2 < len(chars) && dash[i+1] {
			if chars[i] > chars[i+2] {
				return nil, -1
			}
			set = append(set, runeRange{chars[i], chars[i+2]})
			i += 2
			continue
		}
		set = append(set, runeRange{chars[i], chars[i]})
	}
	return set, length
}

func (w *Wildcard) classify() {
	tokens, leading, trailing := w.tokens, false, false
	if len(tokens) > 0 && tokens[0].kind == manyToken {
		leading, tokens = true, tokens[1:]
	}
	if n := len(tokens); n > 0 && tokens[n-1].kind == manyToken {
		trailing, tokens = true, tokens[:n-1]
	}
	var b strings.Builder
	for _, t := range tokens {
		if t.kind != literalToken {
			return
		}
		b.WriteRune(t.char)
	}
	w.literal = b.String()
	switch {
	case leading && len(tokens) == 0:
		w.shape = everything
	case leading && trailing:
		w.shape = within
	case leading:
		w.shape = suffix
	case trailing:
		w.shape = prefix
	default:
		w.shape = exact
	}
	// Folding changes the length of some letters outside ASCII: those take the general way.
	if w.ignoreCase && w.shape != everything && w.shape != exact && !isASCII(w.literal) {
		w.shape = general
	}
}

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// Match tells whether the whole of s matches.
func (w *Wildcard) Match(s string) bool {
	switch w.shape {
	case everything:
		return true
	case exact:
		return s == w.literal || w.ignoreCase && strings.EqualFold(s, w.literal)
	case prefix:
		return len(s) >= len(w.literal) && w.same(s[:len(w.literal)])
	case suffix:
		return len(s) >= len(w.literal) && w.same(s[len(s)-len(w.literal):])
	case within:
		if !w.ignoreCase {
			return strings.Contains(s, w.literal)
		}
		return containsFold(s, w.literal)
	}
	return w.walk(s)
}

func (w *Wildcard) same(s string) bool {
	return s == w.literal || w.ignoreCase && equalFoldASCII(s, w.literal)
}

// walk goes through text and tokens together; after a mismatch it returns to the last * and lets it take one more character.
func (w *Wildcard) walk(s string) bool {
	at, back, backText := 0, -1, 0
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case at < len(w.tokens) && w.tokens[at].kind == manyToken:
			at++
			back, backText = at, i
		case at < len(w.tokens) && w.tokens[at].takes(r, w.ignoreCase):
			at++
			i += size
		case back >= 0:
			_, size = utf8.DecodeRuneInString(s[backText:])
			backText += size
			at, i = back, backText
		default:
			return false
		}
	}
	for at < len(w.tokens) && w.tokens[at].kind == manyToken {
		at++
	}
	return at == len(w.tokens)
}

func (t *token) takes(r rune, ignoreCase bool) bool {
	switch t.kind {
	case oneToken:
		return true
	case setToken:
		return t.contains(r) || ignoreCase && (t.contains(unicode.ToLower(r)) || t.contains(unicode.ToUpper(r)))
	}
	return t.char == r || ignoreCase && unicode.ToLower(t.char) == unicode.ToLower(r)
}

func (t *token) contains(r rune) bool {
	for _, x := range t.set {
		if x.low <= r && r <= x.high {
			return true
		}
	}
	return false
}

func lowerASCII(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}

func equalFoldASCII(a, b string) bool {
	for i := 0; i < len(b); i++ {
		if lowerASCII(a[i]) != lowerASCII(b[i]) {
			return false
		}
	}
	return true
}

// containsFold tells whether an ASCII text occurs in s, whatever the case.
func containsFold(s, part string) bool {
	if part == "" {
		return true
	}
	first := lowerASCII(part[0])
	for i := 0; i+len(part) <= len(s); i++ {
		if lowerASCII(s[i]) == first && equalFoldASCII(s[i:i+len(part)], part) {
			return true
		}
	}
	return false
}

// HasWildcard tells whether a text holds a wildcard character that is not escaped.
func HasWildcard(text string) bool {
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '`':
			i++
		case '*', '?', '[', ']':
			return true
		}
	}
	return false
}

// EscapeWildcard puts a backtick before what is special in a wildcard pattern.
func EscapeWildcard(text string) string {
	var b strings.Builder
	for _, c := range text {
		if strings.ContainsRune("*?[]`", c) {
			b.WriteByte('`')
		}
		b.WriteRune(c)
	}
	return b.String()
}

// UnescapeWildcard takes back what EscapeWildcard did.
func UnescapeWildcard(text string) string {
	var b strings.Builder
	for i := 0; i < len(text); i++ {
		if text[i] == '`' && i+1 < len(text) && strings.IndexByte("*?[]`", text[i+1]) >= 0 {
			i++
		}
		b.WriteByte(text[i])
	}
	return b.String()
}
