// Command generate writes the declarations of PowerShell's built-in commands,
// powershell/module/<module>/<Name>.d.ps1, from the facts read off a running
// PowerShell (commands.json) and the help in help.tsv beside this file.
//
// Run it by `make generate`. Its output is committed: the facts are not part of
// the repository. A `.d.ps1` whose first line is "# written by hand" is left alone.
package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/exosh/exosh/powershell/cmdlet"
)

// folders says which module's commands live in which folder; the two commands
// of the small modules live with the core ones.
var folders = map[string]string{
	"Microsoft.PowerShell.Core":       "core",
	"Microsoft.PowerShell.Host":       "core",
	"Microsoft.PowerShell.ThreadJob":  "core",
	"Microsoft.PowerShell.Utility":    "utility",
	"Microsoft.PowerShell.Management": "management",
	"Microsoft.PowerShell.Security":   "security",
}

func main() {
	facts := flag.String("facts", "../shared/reference/powershell/commands.json", "the facts about the built-in commands")
	out := flag.String("out", "powershell/module", "where the module folders are")
	flag.Parse()
	if err := run(*facts, *out); err != nil {
		log.Fatal(err)
	}
}

func run(facts, out string) error {
	src, err := os.ReadFile(facts)
	if err != nil {
		return err
	}
	var file struct{ Commands []command }
	if err := json.Unmarshal(src, &file); err != nil {
		return fmt.Errorf("%s: %w", facts, err)
	}
	help, err := readHelp()
	if err != nil {
		return err
	}
	first := readPositions()
	for _, c := range file.Commands {
		folder, ok := folders[c.Module]
		if !ok {
			return fmt.Errorf("%s: module %s has no folder", c.Name, c.Module)
		}
		d := c.declaration()
		if err := setFirst(d, first[c.Name]); err != nil {
			return err
		}
		d.PositionalBinding = numbered(d)
		d.Help = help[c.Name]
		delete(help, c.Name)
		path := filepath.Join(out, folder, c.Name+".d.ps1")
		if err := write(path, cmdlet.Print(d)); err != nil {
			return err
		}
	}
	for name := range help {
		return fmt.Errorf("help.tsv: there is no command %s", name)
	}
	return nil
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
func readHelp() (map[string]*cmdlet.Help, error) {
	table := map[string]*cmdlet.Help{}
	for line := range strings.Lines(helpTable) {
		line = strings.TrimRight(line, "\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		fields := strings.Split(line, "\t")
		if len(fields) < 2 {
			return nil, fmt.Errorf("help.tsv: %q has no synopsis", line)
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
	return table, nil
}
