package cmdlet

import "strings"

// helpDirectives are the words that may follow the dot on a line of
// comment-based help; a comment without any of them is just a comment.
var helpDirectives = map[string]bool{
	"SYNOPSIS": true, "DESCRIPTION": true, "PARAMETER": true, "EXAMPLE": true, "NOTES": true,
	"LINK": true, "INPUTS": true, "OUTPUTS": true, "COMPONENT": true, "ROLE": true,
	"FUNCTIONALITY": true, "FORWARDHELPTARGETNAME": true, "FORWARDHELPCATEGORY": true,
	"REMOTEHELPRUNSPACE": true, "EXTERNALHELP": true,
}

// ParseHelp reads the text of a comment (without its delimiters) as
// comment-based help; nil when it is none.
func ParseHelp(comment string) *Help {
	h := &Help{}
	found := false
	var directive, argument string
	var body []string
	flush := func() {
		if directive != "" {
			h.add(directive, argument, trimBlank(body))
		}
		body = nil
	}
	for line := range strings.Lines(comment) {
		line = strings.TrimRight(line, "\r\n")
		name, rest, ok := helpDirective(line)
		if !ok {
			body = append(body, line)
			continue
		}
		flush()
		found, directive, argument = true, name, rest
	}
	flush()
	if !found {
		return nil
	}
	return h
}

func helpDirective(line string) (name, argument string, ok bool) {
	line = strings.TrimSpace(line)
	if !strings.HasPrefix(line, ".") {
		return "", "", false
	}
	name, argument, _ = strings.Cut(line[1:], " ")
	name = strings.ToUpper(strings.TrimSpace(name))
	return name, strings.TrimSpace(argument), helpDirectives[name]
}

func (h *Help) add(directive, argument string, body []string) {
	text := strings.Join(body, "\n")
	switch directive {
	case "SYNOPSIS":
		h.Synopsis = text
	case "DESCRIPTION":
		h.Description = text
	case "PARAMETER":
		h.Parameters = append(h.Parameters, ParameterHelp{argument, text})
	case "EXAMPLE":
		h.Examples = append(h.Examples, newExample(body))
	case "NOTES":
		h.Notes = text
	case "LINK":
		h.Links = append(h.Links, text)
	case "INPUTS":
		h.Inputs = append(h.Inputs, text)
	case "OUTPUTS":
		h.Outputs = append(h.Outputs, text)
	case "COMPONENT":
		h.Component = text
	case "ROLE":
		h.Role = text
	case "FUNCTIONALITY":
		h.Functional = text
	}
}

// newExample takes the first line as the command and the rest as remarks, as Get-Help does.
func newExample(body []string) Example {
	if len(body) == 0 {
		return Example{}
	}
	return Example{Code: body[0], Remarks: strings.Join(trimBlank(body[1:]), "\n")}
}

// trimBlank drops blank lines at both ends and the indentation all lines share.
func trimBlank(lines []string) []string {
	for len(lines) > 0 && strings.TrimSpace(lines[0]) == "" {
		lines = lines[1:]
	}
	for len(lines) > 0 && strings.TrimSpace(lines[len(lines)-1]) == "" {
		lines = lines[:len(lines)-1]
	}
	indent := -1
	for _, l := range lines {
		if strings.TrimSpace(l) == "" {
			continue
		}
		n := len(l) - len(strings.TrimLeft(l, " \t"))
		if indent < 0 || n < indent {
			indent = n
		}
	}
	out := make([]string, len(lines))
	for i, l := range lines {
		if len(l) >= indent && indent > 0 {
			l = l[indent:]
		}
		out[i] = strings.TrimRight(l, " \t")
	}
	return out
}
