package test

import (
	"encoding/json"
	"go/build"
	"os/exec"
	"strings"
	"testing"
)

const module = "github.com/exosh/exosh/"

// importRule says what the packages below a folder may import of this module.
type importRule struct {
	from   string   // a folder; the longest that fits a package counts
	may    []string // folders, with all below them
	reason string
}

var importRules = []importRule{
	{"powershell/syntax", nil, "syntax knows no runtime, so that tools can parse without an engine"},
	{"powershell/object", []string{"powershell/object"}, "values know no syntax"},
	{"powershell", []string{"powershell"}, "the language engine knows nothing of Exchange"},
	{"exchange/module", []string{"powershell", "exchange"}, "the module is where the client meets the engine"},
	{"exchange", []string{"exchange", "powershell/object", "powershell/syntax", "powershell/stream", "powershell/cmdlet", "powershell/host"},
		"a user of the SDK links no interpreter; host is there because a cmdlet's declaration names it"},
	{"tenant", []string{"tenant", "exchange/catalog", "exchange/wire", "exchange/schema",
		"powershell/object", "powershell/syntax", "powershell/stream", "powershell/cmdlet", "powershell/binding", "powershell/host"},
		"the server never imports the client, so that it cannot cheat"},
	{"shell", []string{"shell", "powershell"}, "the interactive face knows PowerShell, not Exchange"},
	{"cmd", []string{"cmd", "powershell", "exchange", "tenant", "shell"}, "only cmd composes the rooms"},
	{"test", []string{"powershell", "exchange", "tenant", "shell"}, "tests of the whole see all rooms"},
}

// forbidden are the exceptions within what a rule allows.
var forbidden = []importRule{
	{"exchange", []string{"exchange/module"}, "what is below the module does not know it"},
}

type listedPackage struct {
	ImportPath, Dir, Doc string
	Imports              []string
	GoFiles              []string
}

func packages(t *testing.T) []listedPackage {
	t.Helper()
	out, err := exec.Command("go", "list", "-json=ImportPath,Dir,Doc,Imports,GoFiles", module+"...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var all []listedPackage
	for decoder := json.NewDecoder(strings.NewReader(string(out))); decoder.More(); {
		var p listedPackage
		if err := decoder.Decode(&p); err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
	return all
}

func below(path, folder string) bool { return path == folder || strings.HasPrefix(path, folder+"/") }

func belowAny(path string, folders []string) bool {
	for _, folder := range folders {
		if below(path, folder) {
			return true
		}
	}
	return false
}

// ruleFor is the rule of the deepest folder that holds the package.
func ruleFor(path string) *importRule {
	var best *importRule
	for i, rule := range importRules {
		if below(path, rule.from) && (best == nil || len(rule.from) > len(best.from)) {
			best = &importRules[i]
		}
	}
	return best
}

func TestImportRules(t *testing.T) {
	for _, p := range packages(t) {
		path := strings.TrimPrefix(p.ImportPath, module)
		rule := ruleFor(path)
		if rule == nil {
			t.Errorf("%s lies in no room of the design", path)
			continue
		}
		for _, imported := range p.Imports {
			target, ours := strings.CutPrefix(imported, module)
			if !ours || target == path || below(target, path) {
				continue
			}
			if !belowAny(target, rule.may) {
				t.Errorf("%s imports %s: not allowed, because %s", path, target, rule.reason)
			}
			for _, f := range forbidden {
				if below(path, f.from) && !belowAny(path, f.may) && belowAny(target, f.may) {
					t.Errorf("%s imports %s: not allowed, because %s", path, target, f.reason)
				}
			}
		}
	}
}

func TestSyntaxUsesOnlyTheStandardLibrary(t *testing.T) {
	for _, p := range packages(t) {
		if !below(strings.TrimPrefix(p.ImportPath, module), "powershell/syntax") {
			continue
		}
		for _, imported := range p.Imports {
			if strings.Contains(strings.SplitN(imported, "/", 2)[0], ".") && !strings.HasPrefix(imported, module+"powershell/syntax") {
				t.Errorf("%s imports %s", p.ImportPath, imported)
			}
		}
	}
}

func TestEveryPackageExplainsItself(t *testing.T) {
	for _, p := range packages(t) {
		if len(p.GoFiles) == 0 {
			continue
		}
		parsed, err := build.ImportDir(p.Dir, 0)
		if err != nil {
			t.Errorf("%s: %v", p.ImportPath, err)
			continue
		}
		if len(parsed.Doc) < 40 {
			t.Errorf("%s has no package comment that says what it is", p.ImportPath)
		}
	}
}
