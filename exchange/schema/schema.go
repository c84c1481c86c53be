// Package schema knows the objects that Exchange's cmdlets return: their .NET
// types, the columns they are shown with, and Exchange's own value types as
// they are written.
//
// Both the client and the local tenant use it. Rows themselves are made
// elsewhere: by package wire on the server, by package exchange on the client.
//
// Start at [TypeOf] and [Views].
package schema

import (
	_ "embed"
	"strings"
	"sync"
)

// Type is a kind of object that cmdlets return.
type Type struct {
	Name string // "AcceptedDomain"
	// DotNetName is the .NET type's full name.
	DotNetName string
	// View is "table", "list", or empty when every property is shown.
	View    string
	Columns []Column
}

// Column is one column of a view.
type Column struct {
	Property string
	Label    string // the heading, when it is not the property's name
}

//go:embed types.tsv
var typesText string

type table struct {
	types    []*Type
	byCmdlet map[string]*Type
}

// load reads types.tsv: name, .NET type, view, columns, cmdlets.
var load = sync.OnceValue(func() table {
	t := table{byCmdlet: map[string]*Type{}}
	for line := range strings.Lines(typesText) {
		f := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if len(f) != 5 {
			continue
		}
		typ := &Type{Name: f[0], DotNetName: f[1], View: f[2]}
		for _, c := range splitList(f[3]) {
			property, label, _ := strings.Cut(c, "=")
			typ.Columns = append(typ.Columns, Column{property, label})
		}
		if len(typ.Columns) == 0 {
			typ.View = ""
		}
		t.types = append(t.types, typ)
		for _, c := range splitList(f[4]) {
			t.byCmdlet[strings.ToLower(c)] = typ
		}
	}
	return t
})

func splitList(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, ",")
}

// TypeOf finds what a cmdlet returns; nil when that is not known.
func TypeOf(cmdlet string) *Type { return load().byCmdlet[strings.ToLower(cmdlet)] }

// All lists the known types by name.
func All() []*Type { return load().types }

// Deserialized is the name that objects of the type go by on the client.
func (t *Type) Deserialized() string { return "Deserialized." + t.DotNetName }
