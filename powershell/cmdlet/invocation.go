package cmdlet

import (
	"context"
	"iter"

	"github.com/exosh/exosh/powershell/host"
	"github.com/exosh/exosh/powershell/object"
	"github.com/exosh/exosh/powershell/stream"
)

// Streams is where a running command's output goes; the engine implements it,
// one for each command of a pipeline. It applies the preferences and common
// parameters (-ErrorAction, -WarningVariable …). An error return means that the
// pipeline is stopping: the command returns it at once.
type Streams interface {
	Write(v object.Value) error
	WriteError(r *stream.ErrorRecord) error
	WriteWarning(text string) error
	WriteVerbose(text string) error
	WriteDebug(text string) error
	WriteInformation(r *stream.InformationRecord) error
	WriteProgress(r *stream.ProgressRecord) error
	ShouldProcess(target, action string) (bool, error)
	// ShouldProcessText is ShouldProcess with all texts given: what -WhatIf and
	// -Verbose print, what the prompt asks, and the prompt's caption.
	ShouldProcessText(description, query, caption string) (bool, error)
	ShouldContinue(query, caption string) (bool, error)
}

// Invocation is what a running cmdlet sees: its parameters, its streams, and
// the session it runs in. The zero value is not usable; the engine fills it.
type Invocation struct {
	Streams
	// Bound holds the parameter values; the engine rebinds it for each pipeline object.
	Args *Bound
	// Name is the name the command was called by (an alias, or a module-qualified name).
	Name string
	// Line describes where the call is written: $MyInvocation.
	Line *stream.InvocationInfo
	// HasInput is true when Process is called for a pipeline object, whose value is Input.
	HasInput bool
	Input    object.Value
	// ExpectsInput is true when something is piped in, already in Begin.
	ExpectsInput bool
	// Position is the command's place in its pipeline, from 1, and Length the pipeline's length.
	Position, Length int

	Ctx  context.Context
	Sess Session
}

// Has tells whether the parameter was given (not merely defaulted).
func (c *Invocation) Has(name string) bool {
	i := c.Args.Declaration.Index(name)
	return i >= 0 && c.Args.Given[i]
}

// Value returns the parameter's value: what was given, else its constant default, else $null.
func (c *Invocation) Value(name string) object.Value {
	i := c.Args.Declaration.Index(name)
	if i < 0 {
		return nil
	}
	return c.Args.Values[i]
}

// At returns a parameter's value by its index, for code that runs for each pipeline object.
func (c *Invocation) At(index int) object.Value { return c.Args.Values[index] }

// String returns the parameter's value as a string, "" when it is $null.
func (c *Invocation) String(name string) string {
	v := c.Value(name)
	if s, ok := v.(string); ok || v == nil {
		return s
	}
	return object.ToString(v)
}

// Strings returns the parameter's value as strings: its elements, or the one
// value; nil when it is $null.
func (c *Invocation) Strings(name string) []string {
	v := c.Value(name)
	if v == nil {
		return nil
	}
	if s, ok := v.(string); ok {
		return []string{s}
	}
	items, ok := object.Enumerate(v)
	if !ok {
		return []string{object.ToString(v)}
	}
	var out []string
	for item := range items {
		out = append(out, object.ToString(item))
	}
	return out
}

// Values returns the parameter's value as a slice: its elements, or the one
// value; nil when it is $null.
func (c *Invocation) Values(name string) []object.Value {
	v := c.Value(name)
	if v == nil {
		return nil
	}
	items, ok := object.Enumerate(v)
	if !ok {
		return []object.Value{v}
	}
	var out []object.Value
	for item := range items {
		out = append(out, item)
	}
	return out
}

// Switch tells whether the switch is on (or the boolean parameter true).
func (c *Invocation) Switch(name string) bool {
	switch v := c.Value(name).(type) {
	case nil:
		return false
	case bool:
		return v
	default:
		return object.ToBool(v)
	}
}

// Int returns the parameter's value as an int, 0 when it is $null.
func (c *Invocation) Int(name string) int {
	switch v := c.Value(name).(type) {
	case nil:
		return 0
	case int32:
		return int(v)
	case int64:
		return int(v)
	default:
		n, err := object.Convert(v, object.Int64Type)
		if err != nil {
			return 0
		}
		i, _ := n.(int64)
		return int(i)
	}
}

// Set returns the name of the parameter set in force.
func (c *Invocation) Set() string { return c.Args.Set }

// Bound visits the given parameters with their values.
func (c *Invocation) Bound() iter.Seq2[string, object.Value] { return c.Args.All() }

// Declaration is the running command's.
func (c *Invocation) Declaration() *Declaration { return c.Args.Declaration }

// Context is cancelled when the pipeline is stopped.
func (c *Invocation) Context() context.Context {
	if c.Ctx == nil {
		return context.Background()
	}
	return c.Ctx
}

// Session is the runspace the cmdlet runs in.
func (c *Invocation) Session() Session { return c.Sess }

// Host is the outside world.
func (c *Invocation) Host() host.Host { return c.Sess.Host() }

// WriteAll writes each value, stopping at the first error.
func (c *Invocation) WriteAll(values []object.Value) error {
	for _, v := range values {
		if err := c.Write(v); err != nil {
			return err
		}
	}
	return nil
}

// Throw returns the error that ends the command: return it from Process.
func (c *Invocation) Throw(r *stream.ErrorRecord) error {
	return &stream.Terminating{Record: r}
}
