package binding

import (
	"github.com/exosh/exosh/powershell/cmdlet"
	"github.com/exosh/exosh/powershell/object"
)

// candidate is a parameter that pipeline objects may reach.
type candidate struct {
	p             *cmdlet.Parameter
	value, byName uint64 // the sets in which it takes the object, or its property
}

// plan lists once what each pipeline object may be bound to.
func (b *Binder) plan() {
	for _, p := range b.d.Parameters {
		if b.Given[p.Index] {
			continue
		}
		c := candidate{p: p}
		for _, m := range p.Sets {
			bit := b.bit(m.Set)
			if m.Set == cmdlet.AllSets {
				bit = everySet
			}
			if m.Pipeline {
				c.value |= bit
			}
			if m.ByName {
				c.byName |= bit
			}
		}
		if c.value|c.byName != 0 {
			b.candidates = append(b.candidates, c)
		}
	}
}

// Object binds one pipeline object, in place of the one before it: whole before
// by property, unconverted before converted.
func (b *Binder) Object(v object.Value) error {
	b.restore()
	bound := false
	for _, d := range b.delayed {
		out, err := b.o.Delay(d.block, v)
		if err != nil {
			return err
		}
		b.remember(d.p)
		if out, _, err = b.convert(d.p, out, true); err != nil {
			return err
		}
		b.Values[d.p.Index], bound = out, true
	}
	for _, coerce := range []bool{false, true} {
		hit, err := b.byValue(v, coerce)
		if err != nil {
			return err
		}
		named, err := b.byName(v, coerce)
		if err != nil {
			return err
		}
		bound = bound || hit || named
	}
	if !bound {
		e := bindError("InputObjectNotBound", "", "The input object cannot be bound to any parameters for the command either because the command does not take pipeline input or the input and its properties do not match any of the parameters that take pipeline input.")
		e.Target = v
		return e
	}
	return b.afterObject(v)
}

func (b *Binder) afterObject(v object.Value) error {
	if err := b.chooseSet(false); err != nil {
		return err
	}
	if lacking := b.lacking(b.sets, false); len(lacking) > 0 {
		e := missing(lacking)
		e.ID, e.Target = "InputObjectMissingMandatory", v
		e.Message = "The input object cannot be bound because it did not contain the information required to bind all mandatory parameters:  " + e.Parameter
		return e
	}
	b.nameSet()
	return nil
}

// restore takes back what the object before brought.
func (b *Binder) restore() {
	for _, r := range b.fromObject {
		b.Values[r.index], b.Given[r.index] = r.value, false
	}
	for _, d := range b.delayed {
		b.Given[d.p.Index] = true
	}
	b.fromObject, b.sets = b.fromObject[:0], b.linePhase
}

func (b *Binder) remember(p *cmdlet.Parameter) {
	b.fromObject = append(b.fromObject, restore{p.Index, b.Values[p.Index]})
}

func (b *Binder) byValue(v object.Value, coerce bool) (bool, error) {
	hit := false
	for i := range b.candidates {
		c := &b.candidates[i]
		if b.Given[c.p.Index] || c.value&b.sets == 0 {
			continue
		}
		ok, err := b.try(c.p, v, coerce, c.value)
		if err != nil {
			return hit, err
		}
		hit = hit || ok
	}
	return hit, nil
}

func (b *Binder) byName(v object.Value, coerce bool) (bool, error) {
	hit := false
	for i := range b.candidates {
		c := &b.candidates[i]
		if b.Given[c.p.Index] || c.byName&b.sets == 0 {
			continue
		}
		property, ok := propertyFor(c.p, v)
		if !ok {
			continue
		}
		ok, err := b.try(c.p, property, coerce, c.byName)
		if err != nil {
			return hit, err
		}
		hit = hit || ok
	}
	return hit, nil
}

// try binds for this object only. A value that will not convert is no error
// here: another parameter may take it. One that breaks a rule is.
func (b *Binder) try(p *cmdlet.Parameter, v object.Value, coerce bool, sets uint64) (bool, error) {
	v, ok, err := b.convert(p, v, coerce)
	if err != nil || !ok {
		return false, nil
	}
	if err := b.validate(p, v); err != nil {
		return false, err
	}
	if err := checkEmpty(p, v); err != nil {
		return false, err
	}
	b.remember(p)
	b.set(p, v)
	b.sets &= sets
	return true, nil
}

// propertyFor finds the object's property with the parameter's name or an alias of it.
func propertyFor(p *cmdlet.Parameter, v object.Value) (object.Value, bool) {
	if property, ok, err := object.GetMember(v, p.Name); ok && err == nil {
		return property, true
	}
	for _, a := range p.Aliases {
		if property, ok, err := object.GetMember(v, a); ok && err == nil {
			return property, true
		}
	}
	return nil, false
}
