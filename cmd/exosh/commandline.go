package main

import (
	"encoding/base64"
	"fmt"
	"strings"
	"unicode/utf16"
)

// options is what the command line asks for.
type options struct {
	mode             mode
	command          string   // the text of -Command or -EncodedCommand
	file             string   // the path of -File
	arguments        []string // what follows -File's path or -CommandWithArgs' text
	standardInput    bool     // the script comes on standard input
	noProfile        bool
	nonInteractive   bool
	noLogo           bool
	noExit           bool
	interactive      bool
	workingDirectory string
	outputFormat     string
	inputFormat      string

	sandbox bool   // --sandbox: the local tenant is the default environment
	dataDir string // --data DIR: where the sandbox keeps its tenant
	parse   []string
	tenant  []string
}

// mode is the one thing that a run of exosh does.
type mode int

const (
	modePrompt mode = iota
	modeCommand
	modeFile
	modeVersion
	modeOwnVersion
	modeHelp
	modeUsage
	modeParse
	modeTenant
)

// usageError is a command line that cannot be understood; exosh exits with 64 as pwsh does.
type usageError struct{ message string }

func (e *usageError) Error() string { return e.message }

// pwshSwitch is one of PowerShell's own switches; shortest is the least of its name that is enough.
type pwshSwitch struct {
	name, shortest string
	aliases        []string
	value          bool
	set            func(o *options, value string) error
}

func accepted(*options, string) error { return nil }

// pwshSwitches are those of `pwsh -h`. Those that name a feature of .NET or Windows are accepted and change nothing.
var pwshSwitches = []pwshSwitch{
	{name: "noprofile", shortest: "nop", set: func(o *options, _ string) error { o.noProfile = true; return nil }},
	{name: "noprofileloadtime", shortest: "noprofileloadtime", set: accepted},
	{name: "noninteractive", shortest: "noni", set: func(o *options, _ string) error { o.nonInteractive = true; return nil }},
	{name: "nologo", shortest: "nol", set: func(o *options, _ string) error { o.noLogo = true; return nil }},
	{name: "noexit", shortest: "noe", set: func(o *options, _ string) error { o.noExit = true; return nil }},
	{name: "interactive", shortest: "i", set: func(o *options, _ string) error { o.interactive = true; return nil }},
	{name: "login", shortest: "l", set: accepted},
	{name: "sta", shortest: "sta", set: accepted},
	{name: "mta", shortest: "mta", set: accepted},
	{name: "workingdirectory", shortest: "wo", aliases: []string{"wd"}, value: true, set: func(o *options, v string) error { o.workingDirectory = v; return nil }},
	{name: "executionpolicy", shortest: "ex", aliases: []string{"ep"}, value: true, set: accepted},
	{name: "outputformat", shortest: "o", aliases: []string{"of"}, value: true, set: setFormat("OutputFormat", func(o *options) *string { return &o.outputFormat })},
	{name: "inputformat", shortest: "inp", aliases: []string{"if"}, value: true, set: setFormat("InputFormat", func(o *options) *string { return &o.inputFormat })},
	{name: "windowstyle", shortest: "w", value: true, set: accepted},
	{name: "configurationname", shortest: "config", value: true, set: accepted},
	{name: "configurationfile", shortest: "configurationfile", value: true, set: accepted},
	{name: "custompipename", shortest: "cus", value: true, set: accepted},
	{name: "settingsfile", shortest: "settings", value: true, set: accepted},
	{name: "encodedcommand", shortest: "e", aliases: []string{"ec"}, value: true, set: setEncodedCommand},
	{name: "version", shortest: "v", set: func(o *options, _ string) error { o.mode = modeVersion; return nil }},
	{name: "help", shortest: "h", aliases: []string{"?"}, set: func(o *options, _ string) error { o.mode = modeUsage; return nil }},
}

func setFormat(name string, field func(*options) *string) func(*options, string) error {
	return func(o *options, value string) error {
		for _, known := range []string{"Text", "XML"} {
			if strings.EqualFold(value, known) {
				*field(o) = known
				return nil
			}
		}
		return &usageError{fmt.Sprintf("The value %q of the parameter -%s is not one of Text, XML.", value, name)}
	}
}

func setEncodedCommand(o *options, value string) error {
	raw, err := base64.StdEncoding.DecodeString(value)
	if err != nil || len(raw)%2 != 0 {
		return &usageError{"Cannot process the command because the value specified with -EncodedCommand is not properly encoded. The value must be Base64 encoded."}
	}
	units := make([]uint16, len(raw)/2)
	for i := range units {
		units[i] = uint16(raw[2*i]) | uint16(raw[2*i+1])<<8
	}
	o.mode, o.command = modeCommand, string(utf16.Decode(units))
	return nil
}

// parseCommandLine reads exosh's arguments: its own switches begin with two dashes, the rest are PowerShell's.
func parseCommandLine(arguments []string) (*options, error) {
	o := &options{}
	for len(arguments) > 0 {
		argument := arguments[0]
		rest := arguments[1:]
		if done, remaining, err := o.ownSwitch(argument, rest); done || err != nil {
			if err != nil || remaining == nil {
				return o, err
			}
			arguments = remaining
			continue
		}
		if argument == "-" {
			o.mode, o.standardInput = modeCommand, true
			return o, nil
		}
		if !strings.HasPrefix(argument, "-") {
			return o, o.setFile(argument, rest)
		}
		name := strings.ToLower(strings.TrimPrefix(strings.TrimPrefix(argument, "-"), "-"))
		switch {
		case matches(name, "commandwithargs", "commandw") || name == "cwa":
			return o, o.setCommandWithArgs(rest)
		case matches(name, "command", "c"):
			return o, o.setCommand(rest)
		case matches(name, "file", "f"):
			if len(rest) == 0 {
				return o, &usageError{"The -File parameter requires a path to a script file. Supply a path and try again."}
			}
			return o, o.setFile(rest[0], rest[1:])
		}
		remaining, err := o.pwshSwitch(argument, name, rest)
		if err != nil {
			return o, err
		}
		arguments = remaining
	}
	return o, nil
}

// ownSwitch takes a switch of exosh's own, or the tenant command. A nil remaining ends the command line.
func (o *options) ownSwitch(argument string, rest []string) (done bool, remaining []string, err error) {
	switch argument {
	case "--sandbox":
		o.sandbox = true
		return true, notNil(rest), nil
	case "--data":
		if len(rest) == 0 {
			return true, nil, &usageError{"--data needs the folder in which the sandbox keeps its tenant."}
		}
		o.dataDir = rest[0]
		return true, notNil(rest[1:]), nil
	case "--help":
		o.mode = modeHelp
		return true, nil, nil
	case "--version":
		o.mode = modeOwnVersion
		return true, nil, nil
	case "--parse":
		if len(rest) == 0 {
			return true, nil, &usageError{"--parse needs the scripts to check."}
		}
		o.mode, o.parse = modeParse, rest
		return true, nil, nil
	case "tenant":
		o.mode, o.tenant = modeTenant, rest
		return true, nil, nil
	}
	return false, nil, nil
}

func notNil(list []string) []string {
	if list == nil {
		return []string{}
	}
	return list
}

func (o *options) pwshSwitch(argument, name string, rest []string) ([]string, error) {
	for _, s := range pwshSwitches {
		if !matches(name, s.name, s.shortest) && !contains(s.aliases, name) {
			continue
		}
		if !s.value {
			return rest, s.set(o, "")
		}
		if len(rest) == 0 {
			return nil, &usageError{fmt.Sprintf("Cannot process the command because of a missing parameter. A value must follow %s.", argument)}
		}
		return rest[1:], s.set(o, rest[0])
	}
	return nil, &usageError{fmt.Sprintf("The argument '%s' is not recognized as the name of a script file. Check the spelling of the name, or if a path was included, verify that the path is correct and try again.", argument)}
}

func (o *options) setCommand(rest []string) error {
	o.mode = modeCommand
	if len(rest) == 0 {
		return &usageError{"Cannot process the command because of a missing parameter. A command must follow -Command."}
	}
	if len(rest) == 1 && rest[0] == "-" {
		o.standardInput = true
		return nil
	}
	o.command = strings.Join(rest, " ")
	return nil
}

func (o *options) setCommandWithArgs(rest []string) error {
	o.mode = modeCommand
	if len(rest) == 0 {
		return &usageError{"Cannot process the command because of a missing parameter. A command must follow -CommandWithArgs."}
	}
	o.command, o.arguments = rest[0], rest[1:]
	return nil
}

func (o *options) setFile(path string, rest []string) error {
	if path == "-" {
		o.mode, o.standardInput = modeCommand, true
		return nil
	}
	o.mode, o.file, o.arguments = modeFile, path, rest
	return nil
}

// matches says whether given abbreviates name to no less than shortest.
func matches(given, name, shortest string) bool {
	return len(given) >= len(shortest) && strings.HasPrefix(name, given)
}

func contains(list []string, text string) bool {
	for _, item := range list {
		if item == text {
			return true
		}
	}
	return false
}
