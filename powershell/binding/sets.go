package binding

import (
	"math/bits"

	"github.com/exosh/exosh/powershell/cmdlet"
)

// chooseSet settles the parameter set as far as it can be: with input still to
// come, sets that an object may decide are left open.
func (b *Binder) chooseSet(beforeInput bool) error {
	if b.sets == 0 {
		return ambiguousSet()
	}
	def := b.defaultBit()
	all := b.sets == everySet
	switch {
	case all && len(b.d.SetNames) == 0, !all && bits.OnesCount64(b.sets) == 1:
		return nil
	case beforeInput && b.inputMayDecide():
		return nil
	case def != 0 && b.sets&def != 0:
		if !beforeInput {
			b.sets = def
		}
		return nil
	}
	return b.bySetWithoutMandatory()
}

func (b *Binder) inputMayDecide() bool {
	for _, p := range b.d.Parameters {
		if b.Given[p.Index] {
			continue
		}
		for _, m := range p.Sets {
			if (m.Pipeline || m.ByName) && b.possible(m) {
				return true
			}
		}
	}
	return false
}

// bySetWithoutMandatory takes the one set that lacks no mandatory parameter.
func (b *Binder) bySetWithoutMandatory() error {
	open := b.sets
	if n := len(b.d.SetNames); n < 64 {
		open &= 1<<n - 1
	}
	for _, p := range b.d.Parameters {
		if b.Given[p.Index] {
			continue
		}
		for _, m := range p.Sets {
			if m.Mandatory && m.Set != cmdlet.AllSets {
				open &^= b.bit(m.Set)
			}
		}
	}
	if bits.OnesCount64(open) != 1 {
		return ambiguousSet()
	}
	b.sets = open
	return nil
}

// nameSet puts the set in force into Bound.Set.
func (b *Binder) nameSet() {
	switch def := b.defaultBit(); {
	case len(b.d.SetNames) == 0:
		b.Set = cmdlet.AllSets
	case bits.OnesCount64(b.sets) == 1:
		b.Set = b.d.SetNames[bits.TrailingZeros64(b.sets)]
	case def&b.sets != 0:
		b.Set = b.d.SetNames[bits.TrailingZeros64(def)]
	default:
		b.Set = cmdlet.AllSets
	}
}

// mandatory asks for, or reports, mandatory parameters that nothing can bring any more.
func (b *Binder) mandatory() error {
	lacking := b.lacking(b.sets, b.o.ExpectsInput)
	if len(lacking) == 0 || b.o.ExpectsInput && b.dropLackingSets() {
		return nil
	}
	if b.o.Prompt == nil {
		return missing(lacking)
	}
	for _, p := range lacking {
		v, err := b.o.Prompt(p)
		if err != nil {
			return err
		}
		if _, err := b.bind(p, v, true); err != nil {
			return err
		}
	}
	return nil
}

// lacking lists the unbound parameters that some of the sets demand, leaving
// out those the pipeline may bring.
func (b *Binder) lacking(sets uint64, input bool) []*cmdlet.Parameter {
	var list []*cmdlet.Parameter
	for _, p := range b.d.Parameters {
		if b.Given[p.Index] {
			continue
		}
		for _, m := range p.Sets {
			in := m.Set == cmdlet.AllSets || b.bit(m.Set)&sets != 0
			if m.Mandatory && in && !(input && (m.Pipeline || m.ByName)) {
				list = append(list, p)
				break
			}
		}
	}
	return list
}

// dropLackingSets gives up the sets that lack something input cannot bring, when others do not.
func (b *Binder) dropLackingSets() bool {
	var open uint64
	for i := range b.d.SetNames {
		if set := uint64(1) << i; set&b.sets != 0 && len(b.lacking(set, true)) == 0 {
			open |= set
		}
	}
	if open != 0 {
		b.sets = open
	}
	return open != 0
}
