package binding

import (
	"fmt"
	"strings"
	"unicode/utf16"

	"github.com/dlclark/regexp2"

	"github.com/exosh/exosh/powershell/cmdlet"
	"github.com/exosh/exosh/powershell/object"
)

// validate applies the parameter's validation attributes.
func (b *Binder) validate(p *cmdlet.Parameter, v object.Value) error {
	for i := range p.Validations {
		rule := &p.Validations[i]
		text, err := b.broken(rule, v)
		if err != nil {
			return err
		}
		if text != "" {
			if rule.Message != "" {
				text = strings.ReplaceAll(rule.Message, "{0}", object.ToString(v))
			}
			return invalidData("ParameterArgumentValidationError", validationException, p.Name,
				"Cannot validate argument on parameter '"+p.Name+"'. "+text)
		}
	}
	return nil
}

// broken says how a value breaks a rule; "" when it keeps it.
func (b *Binder) broken(rule *cmdlet.Validation, v object.Value) (string, error) {
	items, list := object.Items(v)
	switch rule.Kind {
	case cmdlet.ValidateCount:
		return brokenCount(rule, v, items, list), nil
	case cmdlet.ValidateNotNull, cmdlet.ValidateNotNullOrEmpty, cmdlet.ValidateNotNullOrWhiteSpace:
		return brokenNull(rule.Kind, v, items, list), nil
	}
	if !list {
		return b.brokenElement(rule, v)
	}
	for _, item := range items {
		if text, err := b.brokenElement(rule, item); text != "" || err != nil {
			return text, err
		}
	}
	return "", nil
}

func (b *Binder) brokenElement(rule *cmdlet.Validation, v object.Value) (string, error) {
	text := object.ToString(v)
	switch rule.Kind {
	case cmdlet.ValidateSet:
		for _, allowed := range rule.Values {
			if allowed == text || rule.IgnoreCase && strings.EqualFold(allowed, text) {
				return "", nil
			}
		}
		return fmt.Sprintf("The argument \"%s\" does not belong to the set \"%s\" specified by the ValidateSet attribute. Supply an argument that is in the set and then try the command again.", text, strings.Join(rule.Values, ",")), nil
	case cmdlet.ValidateRange:
		return brokenRange(rule, v), nil
	case cmdlet.ValidateRangeKind:
		return brokenSign(rule.RangeKind, v), nil
	case cmdlet.ValidateLength:
		return brokenLength(rule, text), nil
	case cmdlet.ValidatePattern:
		re, err := regexp2.Compile(rule.Pattern, regexp2.IgnoreCase)
		if err != nil {
			return "", err
		}
		if ok, err := re.MatchString(text); ok || err != nil {
			return "", err
		}
		return fmt.Sprintf("The argument \"%s\" does not match the \"%s\" pattern. Supply an argument that matches \"%[2]s\" and try the command again.", text, rule.Pattern), nil
	case cmdlet.ValidateScript:
		if b.o.RunScript == nil {
			return "", nil
		}
		if ok, err := b.o.RunScript(rule.Script, v); ok || err != nil {
			return "", err
		}
		return fmt.Sprintf("The \"%s\" validation script for the argument with value \"%s\" did not return a result of True. Determine why the validation script failed, and then try the command again.", rule.Script.Text, text), nil
	}
	return "", nil
}

func brokenRange(rule *cmdlet.Validation, v object.Value) string {
	text := object.ToString(v)
	if n, err := object.Compare(v, rule.Min, true); err != nil || n < 0 {
		low := object.ToString(rule.Min)
		return fmt.Sprintf("The %s argument is less than the minimum allowed range of %s. Supply an argument that is greater than or equal to %[2]s and then try the command again.", text, low)
	}
	if n, err := object.Compare(v, rule.Max, true); err != nil || n > 0 {
		high := object.ToString(rule.Max)
		return fmt.Sprintf("The %s argument is greater than the maximum allowed range of %s. Supply an argument that is less than or equal to %[2]s and then try the command again.", text, high)
	}
	return ""
}

func brokenSign(kind string, v object.Value) string {
	n, err := object.Compare(v, int32(0), true)
	var kept bool
	var words string
	switch strings.ToLower(kind) {
	case "positive":
		kept, words = n > 0, "greater than zero"
	case "nonnegative":
		kept, words = n >= 0, "greater than or equal to zero"
	case "negative":
		kept, words = n < 0, "less than zero"
	default:
		kept, words = n <= 0, "less than or equal to zero"
	}
	if kept && err == nil {
		return ""
	}
	return fmt.Sprintf("The argument \"%s\" cannot be validated because its value is not %s.", object.ToString(v), words)
}

func brokenLength(rule *cmdlet.Validation, text string) string {
	n, low, high := len(utf16.Encode([]rune(text))), whole(rule.Min), whole(rule.Max)
	if n < low {
		return fmt.Sprintf("The character length (%d) of the argument is too short. Specify an argument with a length that is greater than or equal to \"%d\", and then try the command again.", n, low)
	}
	if n > high {
		return fmt.Sprintf("The character length of the %d argument is too long. Shorten the character length of the argument so it is fewer than or equal to \"%d\" characters, and then try the command again.", n, high)
	}
	return ""
}

func brokenCount(rule *cmdlet.Validation, v object.Value, items []object.Value, list bool) string {
	n, low, high := len(items), whole(rule.Min), whole(rule.Max)
	if !list && v != nil {
		n = 1
	}
	switch {
	case n >= low && n <= high:
		return ""
	case low == high:
		return fmt.Sprintf("The parameter requires exactly %d value(s) - %d value(s) were provided.", low, n)
	}
	return fmt.Sprintf("The parameter requires at least %d value(s) and no more than %d value(s) - %d value(s) were provided.", low, high, n)
}

func whole(v any) int {
	switch n := v.(type) {
	case int:
		return n
	case int32:
		return int(n)
	case int64:
		return int(n)
	}
	return 0
}

const (
	nullText      = "The argument is null. Provide a valid value for the argument, and then try running the command again."
	nullListText  = "The argument has a null value, or an element of the argument collection contains a null value. Provide a collection that does not contain any null values, and then try the command again."
	emptyText     = "The argument is null or empty. Provide an argument that is not null or empty, and then try the command again."
	emptyListText = "The argument is null, empty, or an element of the argument collection contains a null value. Supply a collection that does not contain any null values and then try the command again."
	blankText     = "The argument is null, empty, or consists of only white-space characters. Provide an argument that contains non white-space characters, and then try the command again."
)

func brokenNull(kind cmdlet.ValidationKind, v object.Value, items []object.Value, list bool) string {
	bad := func(v object.Value) bool {
		s, text := v.(string)
		switch kind {
		case cmdlet.ValidateNotNullOrEmpty:
			return v == nil || text && s == ""
		case cmdlet.ValidateNotNullOrWhiteSpace:
			return v == nil || text && strings.TrimSpace(s) == ""
		}
		return v == nil
	}
	if !list {
		if !bad(v) {
			return ""
		}
		return map[cmdlet.ValidationKind]string{cmdlet.ValidateNotNull: nullText, cmdlet.ValidateNotNullOrEmpty: emptyText, cmdlet.ValidateNotNullOrWhiteSpace: blankText}[kind]
	}
	broken := len(items) == 0 && kind != cmdlet.ValidateNotNull
	for _, item := range items {
		broken = broken || bad(item)
	}
	switch {
	case !broken:
		return ""
	case kind == cmdlet.ValidateNotNull:
		return nullListText
	}
	return emptyListText
}
