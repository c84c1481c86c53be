// Command generate writes the declarations of the Exchange cmdlets,
// exchange/catalog/<area>/<Name>.d.ps1, and the index areas.txt, from the facts
// about the service: the public cmdlet reference and what the live service
// offered. areas.tsv beside this file says which cmdlet belongs to which area,
// help.tsv holds the help in our own words.
//
// Run it by `make generate`. Its output is committed: the facts are not part of
// the repository. A `.d.ps1` whose first line is "# written by hand" is left alone.
package main

import (
	"bytes"
	_ "embed"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/exosh/exosh/powershell/cmdlet"
)

func main() {
	facts := flag.String("facts", "../shared/catalog", "the folder with cmdlets.json and service.json")
	out := flag.String("out", "exchange/catalog", "where the area folders are")
	flag.Parse()
	if err := run(*facts, *out); err != nil {
		log.Fatal(err)
	}
}

func run(facts, out string) error {
	entries, err := gather(facts)
	if err != nil {
		return err
	}
	help := readHelp()
	areas := readAreas()
	index := map[string][]string{}
	for _, e := range entries {
		d := e.declaration()
		d.Help = help[e.name]
		delete(help, e.name)
		area := areaOf(areas, e.name)
		index[area] = append(index[area], e.name)
		if err := write(filepath.Join(out, area, e.name+".d.ps1"), cmdlet.Print(d)); err != nil {
			return err
		}
	}
	for name := range help {
		return fmt.Errorf("help.tsv: there is no cmdlet %s", name)
	}
	return writeIndex(filepath.Join(out, "areas.txt"), index)
}

// writeIndex writes a line for each area: its name and its cmdlets, sorted.
func writeIndex(path string, index map[string][]string) error {
	var b bytes.Buffer
	var areas []string
	for area := range index {
		areas = append(areas, area)
	}
	slices.Sort(areas)
	for _, area := range areas {
		slices.Sort(index[area])
		fmt.Fprintf(&b, "%s %s\n", area, strings.Join(index[area], " "))
	}
	return os.WriteFile(path, b.Bytes(), 0o644)
}

func write(path string, text []byte) error {
	if old, err := os.ReadFile(path); err == nil && bytes.HasPrefix(old, []byte("# written by hand")) {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, text, 0o644)
}

//go:embed help.tsv
var helpTable string

// readHelp reads the table: name, synopsis, and pairs of example and remark.
func readHelp() map[string]*cmdlet.Help {
	table := map[string]*cmdlet.Help{}
	for line := range strings.Lines(helpTable) {
		fields := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if len(fields) < 2 || strings.HasPrefix(line, "#") {
			continue
		}
		h := &cmdlet.Help{Synopsis: fields[1]}
		for i := 2; i < len(fields); i += 2 {
			e := cmdlet.Example{Code: fields[i]}
			if i+1 < len(fields) {
				e.Remarks = fields[i+1]
			}
			h.Examples = append(h.Examples, e)
		}
		table[fields[0]] = h
	}
	return table
}
