package pattern

import "strings"

// SplitOptions are those of -split; the bits are PowerShell's.
type SplitOptions int32

// The options of -split.
const (
	SplitSimpleMatch             SplitOptions = 1
	SplitRegexMatch              SplitOptions = 2
	SplitCultureInvariant        SplitOptions = 4
	SplitIgnorePatternWhitespace SplitOptions = 8
	SplitMultiline               SplitOptions = 16
	SplitSingleline              SplitOptions = 32
	SplitIgnoreCase              SplitOptions = 64
	SplitExplicitCapture         SplitOptions = 128
)

// SplitOptionNames are the names in PowerShell's order with their bits.
var SplitOptionNames = []struct {
	Name string
	Bits SplitOptions
}{
	{"SimpleMatch", SplitSimpleMatch}, {"RegexMatch", SplitRegexMatch}, {"CultureInvariant", SplitCultureInvariant},
	{"IgnorePatternWhitespace", SplitIgnorePatternWhitespace}, {"Multiline", SplitMultiline}, {"Singleline", SplitSingleline},
	{"IgnoreCase", SplitIgnoreCase}, {"ExplicitCapture", SplitExplicitCapture},
}

// SplitConflict is the error for options that contradict each other: id InvalidSplitOptionCombination.
type SplitConflict struct{}

func (SplitConflict) Error() string {
	return "The options specified for the -split operator are not valid. Do not use SimpleMatch with any of the regular expression options."
}

// SplitBy cuts s as `-split separator, limit, options` does. A limit above zero is the most pieces from the left, below
// zero from the right. ignoreCase is that of -split and -isplit.
func SplitBy(s, separator string, limit int, options SplitOptions, ignoreCase bool) ([]string, error) {
	const regexOnly = SplitCultureInvariant | SplitIgnorePatternWhitespace | SplitMultiline | SplitSingleline | SplitExplicitCapture
	simple := options&SplitSimpleMatch != 0
	if simple && options&(SplitRegexMatch|regexOnly) != 0 {
		return nil, SplitConflict{}
	}
	var o Options
	if ignoreCase || options&SplitIgnoreCase != 0 {
		o |= IgnoreCase
	}
	for _, pair := range []struct {
		from SplitOptions
		to   Options
	}{
		{SplitCultureInvariant, CultureInvariant}, {SplitIgnorePatternWhitespace, IgnorePatternWhitespace},
		{SplitMultiline, Multiline}, {SplitSingleline, Singleline}, {SplitExplicitCapture, ExplicitCapture},
	} {
		if options&pair.from != 0 {
			o |= pair.to
		}
	}
	if limit < 0 {
		o, limit = o|RightToLeft, -limit
	}
	if simple {
		separator = Escape(separator)
	}
	if limit == 1 {
		return []string{s}, nil
	}
	re, err := CompileRegex(separator, o)
	if err != nil {
		return nil, err
	}
	return re.Split(s, limit), nil
}

// SplitWords cuts s at white space as the unary -split does: no empty pieces.
func SplitWords(s string) []string { return strings.Fields(s) }
