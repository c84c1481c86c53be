package object

import (
	"strings"
	"sync"
)

var shownNames = sync.OnceValue(func() map[string]string {
	names := make(map[string]string, len(accelerators))
	for short, full := range accelerators {
		if have, ok := names[full]; !ok || len(short) < len(have) || len(short) == len(have) && short < have {
			names[full] = short
		}
	}
	for full, short := range shortTypeNames {
		names[full] = short
	}
	names["System.Management.Automation.PSObject"] = "psobject"
	names["System.Single"] = "float"
	return names
})

// Shown is the type as a string of PowerShell names it: its accelerator when it has one, "int", else its full name.
func (t *Type) Shown() string {
	if t.elem != nil {
		return t.elem.Shown() + "[]"
	}
	if len(t.args) > 0 {
		name, _, _ := strings.Cut(t.spec.FullName, "`")
		args := make([]string, len(t.args))
		for i, a := range t.args {
			args[i] = a.Shown()
		}
		return name + "[" + strings.Join(args, ",") + "]"
	}
	if short, ok := shownNames()[t.spec.FullName]; ok {
		return short
	}
	return t.spec.FullName
}
