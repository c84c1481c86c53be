package cmdlet

import (
	"fmt"
	"strings"

	"github.com/exosh/exosh/powershell/object"
)

// TypeResolver finds a type by the name written in a type constraint. Scripts
// with classes of their own need one that knows them.
type TypeResolver func(name string) (*object.Type, bool)

// maxSets is how many parameter sets PowerShell allows one command.
const maxSets = 32

func fold(s string) string { return strings.ToLower(s) }

// Finish completes a declaration that was put together by hand: it adds the
// common parameters, numbers everything, and resolves the types. The readers
// call it themselves.
func (d *Declaration) Finish(resolve TypeResolver) error {
	d.appendCommon()
	d.index = make(map[string]int, 2*len(d.Parameters))
	d.sets = map[string]int{}
	for i, p := range d.Parameters {
		if err := d.addParameter(i, p); err != nil {
			return err
		}
		if resolve != nil {
			p.resolveType(resolve)
		}
	}
	if d.DefaultSet != "" && !strings.EqualFold(d.DefaultSet, AllSets) {
		if err := d.addSet(d.DefaultSet); err != nil {
			return err
		}
	}
	for _, p := range d.Parameters {
		p.mask = 0
		for _, m := range p.Sets {
			if bit, ok := d.sets[fold(m.Set)]; ok {
				p.mask |= 1 << bit
			}
		}
	}
	return nil
}

func (d *Declaration) addParameter(i int, p *Parameter) error {
	p.Index = i
	if _, twice := d.index[fold(p.Name)]; twice {
		return fmt.Errorf("%s: parameter %q is declared twice", d.Name, p.Name)
	}
	d.index[p.Name], d.index[fold(p.Name)] = i, i
	if len(p.Sets) == 0 {
		p.Sets = []Membership{{Set: AllSets, Position: NoPosition}}
	}
	for j := range p.Sets {
		if strings.EqualFold(p.Sets[j].Set, AllSets) || p.Sets[j].Set == "" {
			p.Sets[j].Set = AllSets
			p.all = &p.Sets[j]
			continue
		}
		if err := d.addSet(p.Sets[j].Set); err != nil {
			return err
		}
	}
	return nil
}

func (d *Declaration) addSet(name string) error {
	if _, ok := d.sets[fold(name)]; ok {
		return nil
	}
	if len(d.SetNames) == maxSets {
		return fmt.Errorf("%s: more than %d parameter sets", d.Name, maxSets)
	}
	d.sets[fold(name)] = len(d.SetNames)
	d.SetNames = append(d.SetNames, name)
	return nil
}

// SetBit is the number of a named set, -1 when the declaration has no such set.
func (d *Declaration) SetBit(name string) int {
	if bit, ok := d.sets[name]; ok {
		return bit
	}
	if bit, ok := d.sets[fold(name)]; ok {
		return bit
	}
	return -1
}

func (p *Parameter) resolveType(resolve TypeResolver) {
	if p.TypeName == "" || p.Type != nil {
		return
	}
	t, ok := resolve(p.TypeName)
	p.Type, p.Unresolved = t, !ok
	if !ok {
		p.Type = nil
	}
}

// With returns a copy of the declaration with more parameters: dynamic ones.
func (d *Declaration) With(extra []*Parameter, resolve TypeResolver) (*Declaration, error) {
	c := *d
	c.Parameters = nil
	for _, p := range d.Own() {
		q := *p
		q.all = nil
		c.Parameters = append(c.Parameters, &q)
	}
	for _, p := range extra {
		if !declares(c.Parameters, p.Name) {
			c.Parameters = append(c.Parameters, p)
		}
	}
	c.SetNames = nil
	return &c, c.Finish(resolve)
}
