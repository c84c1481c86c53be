package pattern

import (
	"errors"
	"strings"
	"testing"
)

func TestWildcard(t *testing.T) {
	for _, row := range []struct {
		text, pattern string
		caseSensitive bool
		want          bool
	}{
		{"abc", "ABC", false, true}, {"abc", "ABC", true, false}, {"abc", "a*", false, true}, {"abc", "*C", false, true},
		{"abc", "*B*", false, true}, {"abc", "a?c", false, true}, {"ac", "a?c", false, false}, {"abc", "[a-c]bc", false, true},
		{"Bbc", "[a-c]bc", false, true}, {"Bbc", "[a-c]bc", true, false}, {"-", "[a`-c]", false, true}, {"b", "[a`-c]", false, false},
		{"a*c", "a`*c", false, true}, {"abc", "a`*c", false, false}, {"]x", "[]]x", false, true}, {"", "*", false, true},
		{"", "", false, true}, {"a", "", false, false}, {"ÄÖ", "*äö*", false, true}, {"mississippi", "m*iss*p?", false, true},
		{"mississippi", "m*iss*x", false, false}, {"a`", "a`", false, true}, {"aXbXc", "a*x*C", false, true}, {"日本", "?本", false, true},
		{strings.Repeat("a", 5000), strings.Repeat("*a", 50) + "b", false, false},
	} {
		w, err := NewWildcard(row.pattern, !row.caseSensitive)
		if err != nil {
			t.Fatal(err)
		}
		if got := w.Match(row.text); got != row.want {
			t.Errorf("%q -like %q = %v", row.text, row.pattern, got)
		}
	}
	for _, bad := range []string{"[", "a[b", "[]", "[z-a]"} {
		_, err := NewWildcard(bad, true)
		var e *Error
		if !errors.As(err, &e) || e.Error() != "The specified wildcard character pattern is not valid: "+bad {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

func TestEscapeWildcard(t *testing.T) {
	const text = "a*b?[c]`d"
	if got := EscapeWildcard(text); got != "a`*b`?`[c`]``d" || UnescapeWildcard(got) != text || HasWildcard(got) {
		t.Error(got)
	}
	if !HasWildcard("a[") || HasWildcard("abc") {
		t.Error("HasWildcard")
	}
}

func regex(t *testing.T, text string, o Options) *Regex {
	t.Helper()
	re, err := CompileRegex(text, o)
	if err != nil {
		t.Fatal(err)
	}
	return re
}

func TestReplace(t *testing.T) {
	for _, row := range []struct{ text, pattern, replacement, want string }{
		{"Lee, Ann", `(\w+), (\w+)`, "$2 $1", "Ann Lee"}, {"ab", "(a)", "${1}0", "a0b"}, {"ab", "(a)", "$10", "$10b"},
		{"ab", "b", "[$&]", "a[b]"}, {"ab", "b", "[$0]", "a[b]"}, {"xay", "a", "[$`]", "x[x]y"}, {"xay", "a", "[$']", "x[y]y"},
		{"xay", "a", "[$_]", "x[xay]y"}, {"xay", "a", "$$", "x$y"}, {"ab", "(a)(b)", "$+", "b"},
		{"ab", "a", "$9 ${none} $", "$9 ${none} $b"}, {"2024-03-05", `(?<y>\d+)-(?<m>\d+)-(?<d>\d+)`, "${d}/${m}/${y}", "05/03/2024"},
		{"abc", "B", "x", "axc"}, {"abc", "z", "y", "abc"}, {"abc", "", "-", "-a-b-c-"}, {"l1\nl2", "(?m)^", "> ", "> l1\n> l2"},
	} {
		if got := regex(t, row.pattern, IgnoreCase).Replace(row.text, row.replacement, -1); got != row.want {
			t.Errorf("%q -replace %q, %q = %q, want %q", row.text, row.pattern, row.replacement, got, row.want)
		}
	}
	got, _ := regex(t, `\d`, 0).ReplaceFunc("a1b2c3", func(m *Match) (string, error) { return "<" + m.Value() + ">", nil }, 2)
	if got != "a<1>b<2>c3" {
		t.Error(got)
	}
	got, _ = regex(t, `\d`, RightToLeft).ReplaceFunc("a1b2c3", func(m *Match) (string, error) { return "<" + m.Value() + ">", nil }, 2)
	if got != "a1b<2>c<3>" {
		t.Error(got)
	}
}

func TestSplit(t *testing.T) {
	for _, row := range []struct {
		text, separator string
		limit           int
		options         SplitOptions
		caseSensitive   bool
		want            string
	}{
		{"a,b,c,d", ",", 2, 0, false, "a|b,c,d"}, {"a,b,c,d", ",", 1, 0, false, "a,b,c,d"}, {"a,b,c,d", ",", -1, 0, false, "a,b,c,d"},
		{"a,b,c,d", ",", -2, 0, false, "a,b,c|d"}, {"a,b,c,d", ",", -3, 0, false, "a,b|c|d"}, {"a,b,c,d", ",", 9, 0, false, "a|b|c|d"},
		{"a,b;c", "([,;])", 0, 0, false, "a|,|b|;|c"}, {"a1b22c", `(?<d>\d)+`, 0, 0, false, "a|1|b|2|c"},
		{"a.b.c", ".", 0, 0, false, "|||||"}, {"camelCaseText", "(?=[A-Z])", 0, 0, true, "camel|Case|Text"},
		{"a.b.c", ".", 2, SplitSimpleMatch, false, "a|b.c"}, {"aXbxc", "x", 0, SplitSimpleMatch, true, "aXb|c"},
		{"aXbxc", "x", 0, SplitSimpleMatch | SplitIgnoreCase, true, "a|b|c"}, {"a1b", `(\d)`, 0, SplitExplicitCapture, false, "a|b"},
		{"a\nb1\nc", "^b", 0, SplitMultiline, false, "a\n|1\nc"}, {"a,b,c", "|", 2, SplitSimpleMatch, false, "a,b,c"},
	} {
		got, err := SplitBy(row.text, row.separator, row.limit, row.options, !row.caseSensitive)
		if err != nil || strings.Join(got, "|") != row.want {
			t.Errorf("%q -split %q, %d: %q %v", row.text, row.separator, row.limit, got, err)
		}
	}
	got, _ := SplitBy("a|b", "|", 0, 0, true)
	if len(got) != 5 {
		t.Errorf("%q", got)
	}
	if _, err := SplitBy("a", "a", 0, SplitSimpleMatch|SplitRegexMatch, true); err == nil {
		t.Error("conflicting options")
	}
}

func TestGroups(t *testing.T) {
	m := regex(t, "(a)(x)?(?<n>b)", 0).Find("😀ab")
	g := m.Groups()
	if len(g) != 4 || g[0].Index != 2 || g[2].Success || g[3].Name != "n" || !g[3].Named || g[3].Value != "b" || g[3].Index != 3 || g[1].Named {
		t.Errorf("%+v", g)
	}
	if n := len(regex(t, "foo(?=bar)", 0).All("foobar foobaz foobar")); n != 2 {
		t.Error(n)
	}
	c := regex(t, `(?:(\d),?)+`, 0).Find("1,2,3").Groups()[1]
	if c.Value != "3" || len(c.All) != 3 {
		t.Errorf("%+v", c)
	}
	var all string
	for _, m := range regex(t, ".", RightToLeft).All("abcd") {
		all += m.Value()
	}
	if all != "dcba" {
		t.Error(all)
	}
	if !regex(t, "STRASSE", IgnoreCase).IsMatch("eine strasse ü") || regex(t, "abc", 0).IsMatch("ABC") {
		t.Error("literal")
	}
}

func TestRegexErrors(t *testing.T) {
	for pattern, want := range map[string]string{
		"(": "at offset 1. Not enough )'s.", "[z-a]": "at offset 4. [x-y] range in reverse order.", "*": "at offset 1. Quantifier '*' following nothing.",
		"[": "at offset 1. Unterminated [] set.", "a{2,1}": "at offset 6. Illegal {x,y} with x > y.", "a)": "at offset 2. Too many )'s.",
		`a\`: `at offset 2. Illegal \ at end of pattern.`, "a**": "at offset 3. Nested quantifier '*'.", `\2`: "at offset 2. Reference to undefined group number 2.",
	} {
		_, err := CompileRegex(pattern, 0)
		if err == nil || err.Error() != "Invalid pattern '"+pattern+"' "+want {
			t.Errorf("%s: %v", pattern, err)
		}
	}
}

func TestEscapeRegex(t *testing.T) {
	if got := Escape(`a.b*c(d)[e]{f}|g^h$i\j+k?`); got != `a\.b\*c\(d\)\[e]\{f}\|g\^h\$i\\j\+k\?` {
		t.Error(got)
	}
	if got := Escape("a b#c-d"); got != `a\ b\#c-d` {
		t.Error(got)
	}
	if got, _ := Unescape(`a\.b\n`); got != "a.b\n" {
		t.Errorf("%q", got)
	}
}

func FuzzPatterns(f *testing.F) {
	f.Add("abc", "a*[b-d]`?")
	f.Add("a1b", `(\d)+?|[^x]`)
	f.Fuzz(func(t *testing.T, s, p string) {
		if w, err := NewWildcard(p, true); err == nil {
			w.Match(s)
		}
		if w, err := NewWildcard(EscapeWildcard(s), false); err != nil || w.text != "`" && !w.Match(s) {
			t.Errorf("escaped %q doesn't match itself", s)
		}
		if len(p) < 20 && len(s) < 20 {
			if re, err := CompileRegex(p, 0); err == nil {
				re.Replace(s, p, -1)
				re.Split(s, 3)
			}
		}
	})
}

func BenchmarkWildcard(b *testing.B) {
	for b.Loop() {
		w, _ := NewWildcard("*@contoso.com", true)
		w.Match("someone@contoso.com")
	}
}
