package cmdlet

import (
	"bytes"
	"fmt"
	"strings"
)

// lineWidth is where a parameter's attributes move to lines of their own.
const lineWidth = 110

// Print writes a declaration as the text of a `.d.ps1`; Read reads it back.
// The name is not part of the text: it is the file's name.
func Print(d *Declaration) []byte {
	var b bytes.Buffer
	PrintHelp(&b, d.Help)
	PrintParamBlock(&b, d, "")
	return b.Bytes()
}

// PrintParamBlock writes [CmdletBinding(…)] … param(…), indented: what goes at
// the top of a function's body.
func PrintParamBlock(b *bytes.Buffer, d *Declaration, indent string) {
	fmt.Fprintf(b, "%s[CmdletBinding(%s)]\n", indent, strings.Join(bindingArguments(d), ", "))
	if len(d.OutputTypes) > 0 {
		fmt.Fprintf(b, "%s[OutputType(%s)]\n", indent, quoteAll(d.OutputTypes))
	}
	if len(d.Clouds) > 0 {
		fmt.Fprintf(b, "%s[Cloud(%s)]\n", indent, quoteAll(d.Clouds))
	}
	var own []*Parameter
	for _, p := range d.Parameters {
		if !p.Common {
			own = append(own, p)
		}
	}
	if len(own) == 0 {
		fmt.Fprintf(b, "%sparam()\n", indent)
		return
	}
	fmt.Fprintf(b, "%sparam(\n", indent)
	for i, p := range own {
		printParameter(b, p, indent+"    ")
		if i < len(own)-1 {
			b.WriteByte(',')
		}
		b.WriteByte('\n')
	}
	fmt.Fprintf(b, "%s)\n", indent)
}

func bindingArguments(d *Declaration) []string {
	var args []string
	if d.DefaultSet != "" && d.DefaultSet != AllSets {
		args = append(args, "DefaultParameterSetName = "+quote(d.DefaultSet))
	}
	if d.SupportsShouldProcess {
		args = append(args, "SupportsShouldProcess")
		if d.ConfirmImpact != ConfirmMedium {
			args = append(args, "ConfirmImpact = "+quote(d.ConfirmImpact.String()))
		}
	}
	if d.SupportsPaging {
		args = append(args, "SupportsPaging")
	}
	if !d.PositionalBinding {
		args = append(args, "PositionalBinding = $false")
	}
	return args
}

func printParameter(b *bytes.Buffer, p *Parameter, indent string) {
	parts := parameterParts(p)
	last := "$" + p.Name
	if p.TypeName != "" {
		last = "[" + p.TypeName + "] " + last
	}
	if p.Default != nil {
		last += " = " + p.Default.Text
	}
	parts = append(parts, last)
	sep := " "
	if len(indent)+len(strings.Join(parts, " ")) > lineWidth {
		sep = "\n" + indent
	}
	b.WriteString(indent)
	b.WriteString(strings.Join(parts, sep))
}

func parameterParts(p *Parameter) []string {
	var parts []string
	for _, m := range p.Sets {
		if args := membershipArguments(m, p.Hidden); len(args) > 0 {
			parts = append(parts, "[Parameter("+strings.Join(args, ", ")+")]")
		}
	}
	if len(p.Aliases) > 0 {
		parts = append(parts, "[Alias("+quoteAll(p.Aliases)+")]")
	}
	for _, flag := range []struct {
		on   bool
		text string
	}{
		{p.AllowNull, "[AllowNull()]"}, {p.AllowEmptyString, "[AllowEmptyString()]"},
		{p.AllowEmptyCollection, "[AllowEmptyCollection()]"}, {p.Wildcards, "[SupportsWildcards()]"},
		{p.Credential, "[Credential()]"},
	} {
		if flag.on {
			parts = append(parts, flag.text)
		}
	}
	for i := range p.Validations {
		if text := validationText(&p.Validations[i]); text != "" {
			parts = append(parts, text)
		}
	}
	if len(p.Completions) > 0 {
		parts = append(parts, "[ArgumentCompletions("+quoteAll(p.Completions)+")]")
	}
	if p.ServiceType != "" {
		parts = append(parts, "[ExchangeType("+quote(p.ServiceType)+")]")
	}
	if len(p.Clouds) > 0 {
		parts = append(parts, "[Cloud("+quoteAll(p.Clouds)+")]")
	}
	return parts
}

func membershipArguments(m Membership, hidden bool) []string {
	var args []string
	if m.Set != AllSets && m.Set != "" {
		args = append(args, "ParameterSetName = "+quote(m.Set))
	}
	if m.Mandatory {
		args = append(args, "Mandatory")
	}
	if m.Position != NoPosition {
		args = append(args, fmt.Sprintf("Position = %d", m.Position))
	}
	for _, flag := range []struct {
		on   bool
		name string
	}{
		{m.Pipeline, "ValueFromPipeline"}, {m.ByName, "ValueFromPipelineByPropertyName"},
		{m.Remaining, "ValueFromRemainingArguments"}, {hidden, "DontShow"},
	} {
		if flag.on {
			args = append(args, flag.name)
		}
	}
	if m.HelpMessage != "" {
		args = append(args, "HelpMessage = "+quote(m.HelpMessage))
	}
	return args
}

func validationText(v *Validation) string {
	var args string
	switch v.Kind {
	case ValidateSet:
		args = quoteAll(v.Values)
		if !v.IgnoreCase {
			args += ", IgnoreCase = $false"
		}
	case ValidateDrive:
		args = quoteAll(v.Values)
	case ValidateRange, ValidateLength, ValidateCount:
		args = rangeText(v.Min) + ", " + rangeText(v.Max)
	case ValidateRangeKind:
		args = quote(v.RangeKind)
	case ValidatePattern:
		args = quote(v.Pattern)
	case ValidateScript:
		args = "{" + v.Script.Text + "}"
	}
	if v.Message != "" {
		args += ", ErrorMessage = " + quote(v.Message)
	}
	return "[" + v.Kind.String() + "(" + args + ")]"
}

func rangeText(v any) string {
	switch v := v.(type) {
	case int, int32, int64, uint32, uint64, float64:
		return fmt.Sprint(v)
	default:
		return quote(fmt.Sprint(v))
	}
}

// PrintHelp writes help as a comment block; nothing when there is none.
func PrintHelp(b *bytes.Buffer, h *Help) {
	if h == nil {
		return
	}
	b.WriteString("<#\n")
	section := func(directive, text string) {
		if text == "" {
			return
		}
		fmt.Fprintf(b, ".%s\n", directive)
		for line := range strings.Lines(text) {
			b.WriteString(strings.TrimRight("    "+strings.TrimRight(line, "\r\n"), " ") + "\n")
		}
	}
	section("SYNOPSIS", h.Synopsis)
	section("DESCRIPTION", h.Description)
	for _, p := range h.Parameters {
		section("PARAMETER "+p.Name, p.Text)
	}
	for _, e := range h.Examples {
		text := e.Code
		if e.Remarks != "" {
			text += "\n\n" + e.Remarks
		}
		section("EXAMPLE", text)
	}
	section("NOTES", h.Notes)
	for _, l := range h.Links {
		section("LINK", l)
	}
	b.WriteString("#>\n")
}

func quote(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }

func quoteAll(list []string) string {
	quoted := make([]string, len(list))
	for i, s := range list {
		quoted[i] = quote(s)
	}
	return strings.Join(quoted, ", ")
}
