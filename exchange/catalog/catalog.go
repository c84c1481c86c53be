// Package catalog holds the declarations of the Exchange cmdlets: one
// <area>/<Name>.d.ps1 each, embedded in the program and found by name without
// parsing any of them.
//
// The files are written by the program in generate/; areas.txt lists them by
// area. What a declaration means is left to package cmdlet, what a cmdlet does
// to the tenant's handlers. Start at [Source].
package catalog

import (
	"embed"
	"fmt"
	"iter"
	"strings"
	"sync"
)

//go:embed */*.d.ps1
var files embed.FS

//go:embed areas.txt
var areasText string

type place struct{ name, area string }

// index maps lower-case names to places; made when first asked for.
var index = sync.OnceValue(func() map[string]place {
	m := make(map[string]place, 1300)
	for line := range strings.Lines(areasText) {
		area, names, _ := strings.Cut(strings.TrimSpace(line), " ")
		for name := range strings.FieldsSeq(names) {
			m[strings.ToLower(name)] = place{name, area}
		}
	}
	return m
})

// Name gives a cmdlet's name in its proper spelling; ok is false when the
// catalogue has no such cmdlet.
func Name(name string) (proper string, ok bool) {
	p, ok := index()[strings.ToLower(name)]
	return p.name, ok
}

// Area is the area a cmdlet belongs to, "" for an unknown one.
func Area(name string) string { return index()[strings.ToLower(name)].area }

// All visits every cmdlet with its area, area by area in alphabetical order.
func All() iter.Seq2[string, string] {
	return func(yield func(name, area string) bool) {
		for line := range strings.Lines(areasText) {
			area, names, _ := strings.Cut(strings.TrimSpace(line), " ")
			for name := range strings.FieldsSeq(names) {
				if !yield(name, area) {
					return
				}
			}
		}
	}
}

// Source is the text of a cmdlet's declaration.
func Source(name string) ([]byte, error) {
	p, ok := index()[strings.ToLower(name)]
	if !ok {
		return nil, fmt.Errorf("the catalogue has no cmdlet %q; Get-Command lists what there is", name)
	}
	return files.ReadFile(p.area + "/" + p.name + ".d.ps1")
}
