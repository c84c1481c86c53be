package main

import (
	"encoding/json"
	"os"
	"strings"
)

// reference is a cmdlet of the public cmdlet reference (cmdlets.json).
type reference struct {
	Name   string
	Clouds []string
	Sets   []struct {
		Name    string
		Default bool
	}
	Params []referenceParameter
}

type referenceParameter struct {
	Name, Type string
	Clouds     []string
	Aliases    []string
	Values     words
	Sets       map[string]struct {
		Required bool
		Position *int
		Pipeline string
	}
}

// service is a cmdlet as the live service offered it (service.json).
type service struct {
	Name, Cloud, DefaultSet string
	Params                  []serviceParameter
}

type serviceParameter struct {
	Name, Type string
	Aliases    words
	Values     words
	Sets       map[string]struct {
		Required bool
		Position *int
		Pipeline words
	}
}

// words is a list that the facts write as one string when it has one item.
type words []string

func (w *words) UnmarshalJSON(text []byte) error {
	if len(text) > 0 && text[0] == '"' {
		var one string
		err := json.Unmarshal(text, &one)
		*w = words{one}
		return err
	}
	return json.Unmarshal(text, (*[]string)(w))
}

// entry gathers what both sources say of one cmdlet.
type entry struct {
	name      string
	reference *reference
	services  []*service // Exchange Online before Security & Compliance
}

// gather merges both files by name, ignoring case.
func gather(folder string) (map[string]*entry, error) {
	var references []*reference
	var services []*service
	if err := readJSON(folder+"/cmdlets.json", &references); err != nil {
		return nil, err
	}
	if err := readJSON(folder+"/service.json", &services); err != nil {
		return nil, err
	}
	all := map[string]*entry{}
	at := func(name string) *entry {
		key := strings.ToLower(name)
		if all[key] == nil {
			all[key] = &entry{name: name}
		}
		return all[key]
	}
	for _, r := range references {
		at(r.Name).reference = r
	}
	for _, cloud := range []string{"EXO", "SCC"} {
		for _, s := range services {
			if s.Cloud == cloud && !at(s.Name).has(cloud) {
				e := at(s.Name)
				e.services = append(e.services, s)
				e.name = properName(e.name, s.Name)
			}
		}
	}
	return all, nil
}

func (e *entry) has(cloud string) bool {
	for _, s := range e.services {
		if s.Cloud == cloud {
			return true
		}
	}
	return false
}

// properName prefers the spelling that starts with a capital letter.
func properName(a, b string) string {
	if a[0] >= 'a' && a[0] <= 'z' {
		return b
	}
	return a
}

func readJSON(path string, into any) error {
	src, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	return json.Unmarshal(src, into)
}
