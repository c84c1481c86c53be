package binding

import (
	"github.com/exosh/exosh/powershell/cmdlet"
	"github.com/exosh/exosh/powershell/object"
)

// Options are what a call brings along; the zero value binds without an engine.
type Options struct {
	// ExpectsInput is true when objects will come through the pipeline.
	ExpectsInput bool
	// Compiled is true for cmdlets, false for functions: they word a failed conversion differently.
	Compiled bool
	// Default answers $PSDefaultParameterValues for a parameter that was not given.
	Default func(p *cmdlet.Parameter) (object.Value, bool)
	// Prompt asks for a mandatory parameter; nil makes it an error.
	Prompt func(p *cmdlet.Parameter) (object.Value, error)
	// RunScript runs a ValidateScript block for a value and tells whether it held.
	RunScript func(script *cmdlet.ScriptArgument, value object.Value) (bool, error)
	// Delay runs a script block given in place of a pipeline-bound value, for each object.
	Delay func(block object.ScriptBlock, input object.Value) (object.Value, error)
	// Credential makes a credential of what was given (a user name).
	Credential func(v object.Value) (object.Value, error)
}

const everySet = ^uint64(0)

// Binder binds the arguments of one call.
type Binder struct {
	d *cmdlet.Declaration
	o Options
	*cmdlet.Bound
	sets       uint64 // the parameter sets still possible
	linePhase  uint64 // sets after the command line
	candidates []candidate
	delayed    []delayedBlock
	fromObject []restore
}

type delayedBlock struct {
	p     *cmdlet.Parameter
	block object.ScriptBlock
}

type restore struct {
	index int
	value object.Value
}

// New prepares the binding of one call; constant defaults are in place at once.
func New(d *cmdlet.Declaration, o Options) *Binder {
	b := &Binder{d: d, o: o, Bound: cmdlet.NewBound(d), sets: everySet}
	for i, p := range d.Parameters {
		if p.Default != nil && p.Default.Constant {
			b.Values[i] = p.Default.Value
		}
	}
	return b
}

// Arguments binds the command line. After it, without pipeline input, the
// parameter set is chosen and every mandatory parameter has a value.
func (b *Binder) Arguments(args []cmdlet.Argument) error {
	left, err := b.named(args)
	if err != nil {
		return err
	}
	if left, err = b.positional(left); err != nil {
		return err
	}
	if err := b.defaults(); err != nil {
		return err
	}
	if err := b.chooseSet(b.o.ExpectsInput); err != nil {
		return err
	}
	if left, err = b.remaining(left); err != nil {
		return err
	}
	if err := b.leftOver(left); err != nil {
		return err
	}
	if err := b.mandatory(); err != nil {
		return err
	}
	b.linePhase = b.sets
	b.nameSet()
	if b.o.ExpectsInput {
		b.plan()
	}
	return nil
}

func (b *Binder) leftOver(left []cmdlet.Argument) error {
	if !b.d.Advanced {
		for _, a := range left {
			if a.Name != "" {
				b.Rest = append(b.Rest, "-"+a.Name)
			}
			if a.Name == "" || a.HasValue {
				b.Rest = append(b.Rest, a.Value)
			}
		}
		return nil
	}
	for _, a := range left {
		if a.Name != "" {
			return unknownName(a.Name)
		}
	}
	if len(left) > 0 {
		return bindError("PositionalParameterNotFound", "", "A positional parameter cannot be found that accepts argument '%s'.", object.ToString(left[0].Value))
	}
	return nil
}

func (b *Binder) defaults() error {
	if b.o.Default == nil || !b.d.Advanced {
		return nil
	}
	for i, p := range b.d.Parameters {
		if b.Given[i] || p.SetMask()&b.sets == 0 {
			continue
		}
		if v, ok := b.o.Default(p); ok {
			if _, err := b.bind(p, v, true); err != nil {
				return err
			}
		}
	}
	return nil
}

// set stores a value and narrows the sets that remain possible.
func (b *Binder) set(p *cmdlet.Parameter, v object.Value) {
	b.Values[p.Index], b.Given[p.Index] = v, true
	b.sets &= p.SetMask()
}
