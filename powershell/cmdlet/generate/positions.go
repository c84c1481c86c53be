package main

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/exosh/exosh/powershell/cmdlet"
)

//go:embed positions.tsv
var positionTable string

// readPositions reads the table: command → its parameters at position 0.
func readPositions() map[string][]string {
	table := map[string][]string{}
	for line := range strings.Lines(positionTable) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		fields := strings.Split(line, "\t")
		table[fields[0]] = fields[1:]
	}
	return table
}

// setFirst gives the named parameters position 0 wherever they have none; a
// name that fits nothing is an error, so that the table stays true.
func setFirst(d *cmdlet.Declaration, names []string) error {
	for _, name := range names {
		name, set, inOne := strings.Cut(name, "@")
		hit := false
		for _, p := range d.Parameters {
			for i := range p.Sets {
				m := &p.Sets[i]
				if p.Name == name && (!inOne || m.Set == set) && m.Position == cmdlet.NoPosition {
					m.Position, hit = 0, true
				}
			}
		}
		if !hit {
			return fmt.Errorf("positions.tsv: %s has no parameter %s %s", d.Name, name, set)
		}
	}
	return nil
}
