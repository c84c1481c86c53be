package pattern

import (
	"errors"
	"fmt"
	"strings"

	"github.com/dlclark/regexp2/syntax"
)

// reasons are .NET's sentences for what the engine finds wrong; %s is the engine's argument.
var reasons = map[syntax.ErrorCode]string{
	syntax.ErrMissingParen:               "Not enough )'s.",
	syntax.ErrUnexpectedParen:            "Too many )'s.",
	syntax.ErrUnterminatedBracket:        "Unterminated [] set.",
	syntax.ErrReversedCharRange:          "[x-y] range in reverse order.",
	syntax.ErrInvalidCharRange:           "[x-y] range in reverse order.",
	syntax.ErrInvalidRepeatSize:          "Illegal {x,y} with x > y.",
	syntax.ErrIllegalEndEscape:           "Illegal \\ at end of pattern.",
	syntax.ErrUnterminatedComment:        "Unterminated (?#...) comment.",
	syntax.ErrUnrecognizedGrouping:       "Unrecognized grouping construct.",
	syntax.ErrInvalidGroupName:           "Invalid group name: Group names must begin with a word character.",
	syntax.ErrCapNumNotZero:              "Capture number cannot be zero.",
	syntax.ErrTooManyAlternates:          "Too many | in (?()|).",
	syntax.ErrTooFewHex:                  "Insufficient or invalid hexadecimal digits.",
	syntax.ErrMissingControl:             "Missing control character.",
	syntax.ErrUnrecognizedControl:        "Unrecognized control character.",
	syntax.ErrIncompleteSlashP:           "Incomplete \\p{X} character escape.",
	syntax.ErrMalformedSlashP:            "Malformed \\p{X} character escape.",
	syntax.ErrMalformedNameRef:           "Malformed \\k<...> named back reference.",
	syntax.ErrSubtractionMustBeLast:      "A subtraction must be the last element in a character class.",
	syntax.ErrCaptureGroupOutOfRange:     "Capture group numbers must be less than or equal to Int32.MaxValue.",
	syntax.ErrAlternationCantCapture:     "Alternation conditions do not capture and cannot be named.",
	syntax.ErrAlternationCantHaveComment: "Alternation conditions cannot be comments.",
	syntax.ErrBadClassInCharRange:        "Cannot include class \\%s in character range.",
	syntax.ErrUnrecognizedEscape:         "Unrecognized escape sequence \\%s.",
	syntax.ErrUndefinedBackRef:           "Reference to undefined group number %s.",
	syntax.ErrUndefinedNameRef:           "Reference to undefined group name '%s'.",
	syntax.ErrUnknownSlashP:              "Unknown property '%s'.",
}

func parseError(text string, err error) *Error {
	e := &Error{Type: "System.Text.RegularExpressions.RegexParseException", Pattern: text, Offset: len([]rune(text)), Reason: err.Error()}
	var parse *syntax.Error
	if errors.As(err, &parse) {
		e.Reason = reasons[parse.Code]
		if strings.Contains(e.Reason, "%s") {
			argument := ""
			if len(parse.Args) > 0 {
				argument = fmt.Sprint(parse.Args[0])
			}
			e.Reason = fmt.Sprintf(e.Reason, argument)
		}
		switch parse.Code {
		case syntax.ErrMissingRepeatArgument, syntax.ErrInvalidRepeatOp:
			e.placeQuantifier(parse.Code == syntax.ErrInvalidRepeatOp)
		case syntax.ErrReversedCharRange, syntax.ErrInvalidCharRange:
			e.placeRange()
		case syntax.ErrUnexpectedParen:
			e.placeParen()
		}
		if e.Reason == "" {
			e.Reason = strings.TrimPrefix(parse.Error(), "error parsing regexp: ")
		}
	}
	e.message = fmt.Sprintf("Invalid pattern '%s' at offset %d. %s", text, e.Offset, e.Reason)
	return e
}

// placeQuantifier finds the quantifier with nothing before it, or after another one: the engine doesn't say where it is.
func (e *Error) placeQuantifier(nested bool) {
	runes := []rune(e.Pattern)
	before := '('
	for i := 0; i < len(runes); i++ {
		c := runes[i]
		if c == '\\' {
			i, before = i+1, 'x'
			continue
		}
		if strings.ContainsRune("*+?", c) {
			if !nested && strings.ContainsRune("(|^", before) && !(c == '?' && before == '(' && i > 0) {
				e.Offset, e.Reason = i+1, fmt.Sprintf("Quantifier '%c' following nothing.", c)
				return
			}
			if nested && strings.ContainsRune("*+?}", before) && (c != '?' || i > 1 && runes[i-2] != before && before == '?') {
				e.Offset, e.Reason = i+1, fmt.Sprintf("Nested quantifier '%c'.", c)
				return
			}
		}
		before = c
	}
	if nested {
		e.Reason = fmt.Sprintf("Nested quantifier '%c'.", before)
	} else {
		e.Reason = fmt.Sprintf("Quantifier '%c' following nothing.", before)
	}
}

// placeRange finds the first range that runs backwards.
func (e *Error) placeRange() {
	runes := []rune(e.Pattern)
	for i := 1; i+1 < len(runes); i++ {
		if runes[i] == '-' && runes[i-1] != '[' && runes[i-1] > runes[i+1] && runes[i+1] != ']' {
			e.Offset = i + 2
			return
		}
	}
}

// placeParen finds the closing parenthesis that nothing opened.
func (e *Error) placeParen() {
	depth := 0
	runes := []rune(e.Pattern)
	for i := 0; i < len(runes); i++ {
		switch runes[i] {
		case '\\':
			i++
		case '(':
			depth++
		case ')':
			if depth--; depth < 0 {
				e.Offset = i + 1
				return
			}
		}
	}
}
