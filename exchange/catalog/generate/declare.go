package main

import (
	"slices"
	"sort"
	"strings"

	"github.com/exosh/exosh/powershell/cmdlet"
)

const everySet = "(All)"

// declaration combines the sources: sets, positions and binding from the
// service where it knows the cmdlet, type names and values from the reference.
func (e *entry) declaration() *cmdlet.Declaration {
	d := &cmdlet.Declaration{Name: e.name, Advanced: true, ConfirmImpact: impact(e.name), Clouds: e.clouds()}
	if len(e.services) > 0 {
		e.fromServices(d)
	} else {
		e.fromReference(d)
	}
	d.SupportsShouldProcess = e.shouldProcess()
	d.PositionalBinding = numbered(d)
	sortParameters(d.Parameters)
	return d
}

func (e *entry) clouds() []string {
	var clouds []string
	add := func(c string) {
		if (c == "EXO" || c == "SCC") && !slices.Contains(clouds, c) {
			clouds = append(clouds, c)
		}
	}
	for _, s := range e.services {
		add(s.Cloud)
	}
	if len(e.services) == 0 {
		for _, c := range e.reference.Clouds {
			add(c)
		}
	}
	return clouds
}

func (e *entry) fromServices(d *cmdlet.Declaration) {
	for _, s := range e.services {
		if d.DefaultSet == "" {
			d.DefaultSet = s.DefaultSet
		}
		for _, p := range s.Params {
			if known := declared(d, p.Name); known != nil {
				known.Clouds = nil
				continue
			}
			d.Parameters = append(d.Parameters, e.serviceParameter(s, p))
		}
	}
	if len(e.services) == 1 {
		for _, p := range d.Parameters {
			p.Clouds = nil
		}
	}
}

func (e *entry) serviceParameter(s *service, p serviceParameter) *cmdlet.Parameter {
	q := &cmdlet.Parameter{Name: p.Name, TypeName: clientType(p.Type), Aliases: slices.Clone(p.Aliases), Clouds: []string{s.Cloud}}
	for _, set := range sortedKeys(p.Sets) {
		m := p.Sets[set]
		q.Sets = append(q.Sets, cmdlet.Membership{Set: setName(set), Mandatory: m.Required, Position: position(m.Position, 0),
			Pipeline: slices.Contains(m.Pipeline, "value"), ByName: slices.Contains(m.Pipeline, "name")})
	}
	if len(p.Values) > 0 && p.Type == "string" {
		q.Validations = []cmdlet.Validation{{Kind: cmdlet.ValidateSet, Values: p.Values, IgnoreCase: true}}
	}
	if r := e.referenceParameter(p.Name); r != nil {
		q.ServiceType = serviceType(r.Type, q.TypeName)
		addAliases(q, r.Aliases)
		if len(q.Validations) == 0 {
			q.Completions = r.Values
		}
	}
	return q
}

func (e *entry) fromReference(d *cmdlet.Declaration) {
	for _, s := range e.reference.Sets {
		if s.Default && s.Name != everySet {
			d.DefaultSet = s.Name
		}
	}
	base := e.firstPosition()
	for _, p := range e.reference.Params {
		if cmdlet.IsCommon(p.Name) {
			continue
		}
		q := &cmdlet.Parameter{Name: p.Name, TypeName: clientOf(p.Type), Completions: p.Values}
		q.ServiceType = serviceType(p.Type, q.TypeName)
		addAliases(q, p.Aliases)
		for _, set := range sortedKeys(p.Sets) {
			m := p.Sets[set]
			flags := strings.ToLower(m.Pipeline)
			value := flags == "true" || strings.Contains(flags, "byvalue")
			q.Sets = append(q.Sets, cmdlet.Membership{Set: setName(set), Mandatory: m.Required, Position: position(m.Position, base),
				Pipeline: value, ByName: strings.Contains(flags, "bypropertyname")})
		}
		d.Parameters = append(d.Parameters, q)
	}
}

// firstPosition is what the reference counts this cmdlet's positions from.
func (e *entry) firstPosition() int {
	base := -1
	for _, p := range e.reference.Params {
		for _, m := range p.Sets {
			if m.Position != nil && (base < 0 || *m.Position < base) {
				base = *m.Position
			}
		}
	}
	return max(base, 0)
}

func (e *entry) referenceParameter(name string) *referenceParameter {
	if e.reference == nil {
		return nil
	}
	for i := range e.reference.Params {
		if strings.EqualFold(e.reference.Params[i].Name, name) {
			return &e.reference.Params[i]
		}
	}
	return nil
}

// changing are the verbs of cmdlets that change something; the reference says
// it of each cmdlet it knows, the rest follow their verb.
var changing = []string{"Set", "Remove", "New", "Enable", "Disable", "Add", "Update", "Start", "Stop", "Suspend", "Clear", "Resume", "Delete"}

func (e *entry) shouldProcess() bool {
	if e.reference != nil {
		return e.referenceParameter("WhatIf") != nil
	}
	verb, _, _ := strings.Cut(e.name, "-")
	return slices.Contains(changing, verb)
}

// prompting are the verbs of cmdlets that ask before they act.
var prompting = []string{"Remove", "Disable", "Clear", "Stop", "Suspend", "Delete", "Uninstall"}

func impact(name string) cmdlet.ConfirmImpact {
	verb, _, _ := strings.Cut(name, "-")
	if slices.Contains(prompting, verb) {
		return cmdlet.ConfirmHigh
	}
	return cmdlet.ConfirmMedium
}

func addAliases(q *cmdlet.Parameter, aliases []string) {
	for _, a := range aliases {
		if !q.HasAlias(a) && !strings.EqualFold(a, q.Name) {
			q.Aliases = append(q.Aliases, a)
		}
	}
}

func setName(set string) string {
	if set == everySet {
		return cmdlet.AllSets
	}
	return set
}

func position(p *int, base int) int {
	if p == nil {
		return cmdlet.NoPosition
	}
	return *p - base
}

func numbered(d *cmdlet.Declaration) bool {
	for _, p := range d.Parameters {
		for _, m := range p.Sets {
			if m.Position != cmdlet.NoPosition || m.Set != cmdlet.AllSets {
				return true
			}
		}
	}
	return false
}

// sortParameters puts positional ones first, then the rest by name.
func sortParameters(list []*cmdlet.Parameter) {
	rank := func(p *cmdlet.Parameter) int {
		best := 1 << 30
		for _, m := range p.Sets {
			if m.Position != cmdlet.NoPosition {
				best = min(best, m.Position)
			}
		}
		return best
	}
	sort.SliceStable(list, func(i, j int) bool {
		if a, b := rank(list[i]), rank(list[j]); a != b {
			return a < b
		}
		return strings.ToLower(list[i].Name) < strings.ToLower(list[j].Name)
	})
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

func declared(d *cmdlet.Declaration, name string) *cmdlet.Parameter {
	for _, p := range d.Parameters {
		if strings.EqualFold(p.Name, name) {
			return p
		}
	}
	return nil
}
