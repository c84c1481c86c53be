package main

import (
	"encoding/json"
	"strconv"

	"github.com/exosh/exosh/powershell/cmdlet"
)

// command is one entry of commands.json.
type command struct {
	Name, Module          string
	DefaultSet            string
	SupportsShouldProcess bool
	OutputTypes           []string
	Parameters            []parameter
}

type parameter struct {
	Name, Type           string
	Aliases              []string
	Sets                 []membership
	Credential           bool
	NotNull              bool
	NotNullOrEmpty       bool
	AllowNull            bool
	AllowEmptyString     bool
	AllowEmptyCollection bool
	ValidateSet          []string
	ValidateRange        []string
	ValidatePattern      string
	ValidateCount        []json.Number
}

type membership struct {
	Set                         string
	Mandatory                   bool
	Position                    *int
	Pipeline, ByName, Remaining bool
}

func (c command) declaration() *cmdlet.Declaration {
	d := &cmdlet.Declaration{
		Name: c.Name, Module: c.Module, DefaultSet: c.DefaultSet, Advanced: true,
		SupportsShouldProcess: c.SupportsShouldProcess, ConfirmImpact: cmdlet.ConfirmMedium,
		OutputTypes: c.OutputTypes,
	}
	for _, p := range c.Parameters {
		d.Parameters = append(d.Parameters, p.declaration())
	}
	return d
}

// numbered tells whether the declaration says its positions itself. Without any
// position or set, a param block would number its parameters in order.
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

func (p parameter) declaration() *cmdlet.Parameter {
	q := &cmdlet.Parameter{
		Name: p.Name, Aliases: p.Aliases, TypeName: p.Type, Credential: p.Credential,
		AllowNull: p.AllowNull, AllowEmptyString: p.AllowEmptyString, AllowEmptyCollection: p.AllowEmptyCollection,
	}
	for _, m := range p.Sets {
		member := cmdlet.Membership{Set: m.Set, Mandatory: m.Mandatory, Position: cmdlet.NoPosition,
			Pipeline: m.Pipeline, ByName: m.ByName, Remaining: m.Remaining}
		if m.Position != nil {
			member.Position = *m.Position
		}
		q.Sets = append(q.Sets, member)
	}
	q.Validations = p.validations()
	return q
}

func (p parameter) validations() []cmdlet.Validation {
	var list []cmdlet.Validation
	if p.NotNull {
		list = append(list, cmdlet.Validation{Kind: cmdlet.ValidateNotNull})
	}
	if p.NotNullOrEmpty {
		list = append(list, cmdlet.Validation{Kind: cmdlet.ValidateNotNullOrEmpty})
	}
	if len(p.ValidateSet) > 0 {
		list = append(list, cmdlet.Validation{Kind: cmdlet.ValidateSet, Values: p.ValidateSet, IgnoreCase: true})
	}
	if len(p.ValidateRange) == 2 {
		list = append(list, cmdlet.Validation{Kind: cmdlet.ValidateRange, Min: number(p.ValidateRange[0]), Max: number(p.ValidateRange[1])})
	}
	if p.ValidatePattern != "" {
		list = append(list, cmdlet.Validation{Kind: cmdlet.ValidatePattern, Pattern: p.ValidatePattern})
	}
	if len(p.ValidateCount) == 2 {
		list = append(list, cmdlet.Validation{Kind: cmdlet.ValidateCount, Min: number(p.ValidateCount[0].String()), Max: number(p.ValidateCount[1].String())})
	}
	return list
}

func number(s string) any {
	if n, err := strconv.ParseInt(s, 10, 64); err == nil {
		return n
	}
	if f, err := strconv.ParseFloat(s, 64); err == nil {
		return f
	}
	return s
}
