package main

import (
	"errors"
	"reflect"
	"testing"
)

func TestParseCommandLine(t *testing.T) {
	rows := []struct {
		name      string
		arguments []string
		want      options
	}{
		{"nothing opens a prompt", nil, options{}},
		{"command joins its words", []string{"-NoProfile", "-Command", "Get-Mailbox", "-ResultSize", "1"}, options{mode: modeCommand, noProfile: true, command: "Get-Mailbox -ResultSize 1"}},
		{"c is command", []string{"-c", "1"}, options{mode: modeCommand, command: "1"}},
		{"command from standard input", []string{"-Command", "-"}, options{mode: modeCommand, standardInput: true}},
		{"a dash alone is standard input", []string{"-"}, options{mode: modeCommand, standardInput: true}},
		{"a path alone is a file", []string{"x.ps1", "-a", "b"}, options{mode: modeFile, file: "x.ps1", arguments: []string{"-a", "b"}}},
		{"file keeps its arguments", []string{"-f", "x.ps1", "-NoProfile"}, options{mode: modeFile, file: "x.ps1", arguments: []string{"-NoProfile"}}},
		{"abbreviations", []string{"-nop", "-noni", "-nol", "-noe", "-ep", "Bypass", "-wd", "/tmp", "-c", "1"}, options{mode: modeCommand, noProfile: true, nonInteractive: true, noLogo: true, noExit: true, workingDirectory: "/tmp", command: "1"}},
		{"formats", []string{"-of", "text", "-if", "xml", "-c", "1"}, options{mode: modeCommand, outputFormat: "Text", inputFormat: "XML", command: "1"}},
		{"encoded command", []string{"-EncodedCommand", "MQArADEA"}, options{mode: modeCommand, command: "1+1"}},
		{"version", []string{"-Version"}, options{mode: modeVersion}},
		{"our own version", []string{"--version"}, options{mode: modeOwnVersion}},
		{"sandbox before a file", []string{"--sandbox", "x.ps1"}, options{sandbox: true, mode: modeFile, file: "x.ps1", arguments: []string{}}},
		{"parse", []string{"--parse", "a.ps1", "b.ps1"}, options{mode: modeParse, parse: []string{"a.ps1", "b.ps1"}}},
		{"tenant", []string{"tenant", "up"}, options{mode: modeTenant, tenant: []string{"up"}}},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			got, err := parseCommandLine(row.arguments)
			if err != nil {
				t.Fatal(err)
			}
			if !reflect.DeepEqual(*got, row.want) {
				t.Errorf("got %+v, want %+v", *got, row.want)
			}
		})
	}
}

func TestParseCommandLineRefuses(t *testing.T) {
	rows := map[string][]string{
		"unknown switch":          {"-NoSuchSwitch"},
		"command without text":    {"-Command"},
		"file without path":       {"-File"},
		"value missing":           {"-WorkingDirectory"},
		"encoded command broken":  {"-EncodedCommand", "%%%"},
		"unknown output format":   {"-OutputFormat", "Html", "-c", "1"},
		"parse without files":     {"--parse"},
		"data without its folder": {"--data"},
	}
	for name, arguments := range rows {
		t.Run(name, func(t *testing.T) {
			_, err := parseCommandLine(arguments)
			var usage *usageError
			if !errors.As(err, &usage) {
				t.Errorf("got %v, want a usage error", err)
			}
		})
	}
}
