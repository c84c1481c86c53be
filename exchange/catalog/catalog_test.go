package catalog

import (
	"bytes"
	"io/fs"
	"testing"
)

func TestEveryFileIsListed(t *testing.T) {
	listed := 0
	for name, area := range All() {
		listed++
		text, err := Source(name)
		if err != nil || !bytes.Contains(text, []byte("param(")) {
			t.Errorf("%s in %s: %v", name, area, err)
		}
	}
	found, err := fs.Glob(files, "*/*.d.ps1")
	if err != nil || len(found) != listed {
		t.Fatalf("%d files, %d listed (%v)", len(found), listed, err)
	}
}

func TestName(t *testing.T) {
	if name, ok := Name("get-mailbox"); !ok || name != "Get-Mailbox" || Area(name) != "mailbox" {
		t.Fatalf("get-mailbox: %q in %q, %v", name, Area(name), ok)
	}
	if _, err := Source("Get-Nothing"); err == nil {
		t.Fatal("an unknown cmdlet has a declaration")
	}
}
