package binding

import (
	"math"

	"github.com/exosh/exosh/powershell/cmdlet"
	"github.com/exosh/exosh/powershell/object"
)

// positional binds unnamed arguments by position, and returns those left over.
func (b *Binder) positional(args []cmdlet.Argument) ([]cmdlet.Argument, error) {
	at := math.MinInt
	var left []cmdlet.Argument
	for i, a := range args {
		if a.Name != "" {
			left = append(left, a)
			continue
		}
		for {
			next, ok := b.nextPosition(at)
			if !ok {
				return append(left, args[i:]...), nil
			}
			at = next
			bound, err := b.atPosition(next, a.Value)
			if err != nil {
				return nil, err
			}
			if bound {
				break
			}
		}
	}
	return left, nil
}

// nextPosition is the lowest position above at that an unbound parameter of a possible set has.
func (b *Binder) nextPosition(at int) (int, bool) {
	best, found := math.MaxInt, false
	for _, p := range b.d.Parameters {
		if b.Given[p.Index] || p.SetMask()&b.sets == 0 {
			continue
		}
		for _, m := range p.Sets {
			if m.Position != cmdlet.NoPosition && m.Position > at && m.Position < best && b.possible(m) {
				best, found = m.Position, true
			}
		}
	}
	return best, found
}

// possible tells whether a membership's set is still possible.
func (b *Binder) possible(m cmdlet.Membership) bool {
	return m.Set == cmdlet.AllSets || b.bit(m.Set)&b.sets != 0
}

func (b *Binder) bit(set string) uint64 {
	if n := b.d.SetBit(set); n >= 0 {
		return 1 << n
	}
	return 0
}

func (b *Binder) defaultBit() uint64 { return b.bit(b.d.DefaultSet) }

// atPosition tries the parameters at a position: the default set before the
// others, without conversion before with it.
func (b *Binder) atPosition(position int, v object.Value) (bool, error) {
	var failed error
	for _, coerce := range []bool{false, true} {
		for _, inDefault := range []bool{true, false} {
			for _, p := range b.d.Parameters {
				if b.Given[p.Index] || !b.hasPosition(p, position, inDefault) {
					continue
				}
				ok, err := b.bind(p, v, coerce)
				if ok {
					return true, nil
				}
				if err != nil && failed == nil {
					failed = err
				}
			}
		}
		if failed != nil && !coerce {
			return false, failed
		}
	}
	return false, failed
}

func (b *Binder) hasPosition(p *cmdlet.Parameter, position int, inDefault bool) bool {
	for _, m := range p.Sets {
		if m.Position != position || !b.possible(m) {
			continue
		}
		if m.Set == cmdlet.AllSets || (b.bit(m.Set) == b.defaultBit()) == inDefault {
			return true
		}
	}
	return false
}

// remaining gives what is left to the parameter that takes all remaining arguments.
func (b *Binder) remaining(left []cmdlet.Argument) ([]cmdlet.Argument, error) {
	if len(left) == 0 {
		return nil, nil
	}
	for _, p := range b.d.Parameters {
		if b.Given[p.Index] || !b.takesRemaining(p) {
			continue
		}
		var items []object.Value
		for _, a := range left {
			if a.Name != "" {
				items = append(items, "-"+a.Name)
			}
			if a.Name == "" || a.HasValue {
				items = append(items, a.Value)
			}
		}
		var v object.Value = object.NewArray(items...)
		if len(items) == 1 {
			if _, list := object.Items(items[0]); list {
				v = items[0]
			}
		}
		_, err := b.bind(p, v, true)
		return nil, err
	}
	return left, nil
}

func (b *Binder) takesRemaining(p *cmdlet.Parameter) bool {
	for _, m := range p.Sets {
		if m.Remaining && b.possible(m) {
			return true
		}
	}
	return false
}
