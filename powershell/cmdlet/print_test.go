package cmdlet

import (
	"reflect"
	"strings"
	"testing"
)

func TestHelpReadsBackAsPrinted(t *testing.T) {
	want := &Help{Synopsis: "Lists things.", Description: "All\nof them.", Examples: []Example{{Code: "Get-It -All", Remarks: "Everything."}, {Code: "Get-It"}},
		Parameters: []ParameterHelp{{Name: "All", Text: "Every one."}}}
	text := string(Print(&Declaration{Help: want}))
	comment, _, _ := strings.Cut(strings.TrimPrefix(text, "<#\n"), "#>")
	if got := ParseHelp(comment); !reflect.DeepEqual(got, want) {
		t.Fatalf("got %+v, want %+v", got, want)
	}
	if ParseHelp("just a comment") != nil {
		t.Fatal("a plain comment is no help")
	}
}

func TestPrint(t *testing.T) {
	d := &Declaration{DefaultSet: "One", SupportsShouldProcess: true, ConfirmImpact: ConfirmHigh, PositionalBinding: true, Advanced: true,
		Parameters: []*Parameter{{Name: "Name", TypeName: "string", Aliases: []string{"N"}, ServiceType: "NameParameter",
			Sets:        []Membership{{Set: "One", Position: 0, Mandatory: true, Pipeline: true}},
			Validations: []Validation{{Kind: ValidateSet, Values: []string{"it's", "b"}, IgnoreCase: true}}}}}
	if err := d.Finish(nil); err != nil {
		t.Fatal(err)
	}
	want := "[CmdletBinding(DefaultParameterSetName = 'One', SupportsShouldProcess, ConfirmImpact = 'High')]\nparam(\n" +
		"    [Parameter(ParameterSetName = 'One', Mandatory, Position = 0, ValueFromPipeline)]\n    [Alias('N')]\n    [ValidateSet('it''s', 'b')]\n    [ExchangeType('NameParameter')]\n    [string] $Name\n)\n"
	if got := string(Print(d)); got != want {
		t.Fatalf("got\n%s\nwant\n%s", got, want)
	}
	if p := d.Parameter("wi"); p == nil || p.Name != "WhatIf" || d.Common() != 14 {
		t.Fatalf("common parameters: %v, %d", p, d.Common())
	}
}
