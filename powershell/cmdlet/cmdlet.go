package cmdlet

// Cmdlet pairs a declaration with the code that runs it. Tables of Cmdlets are
// how modules offer their commands to a runspace.
type Cmdlet struct {
	Name string
	// Declaration is parsed when first used;.
	Declaration func() (*Declaration, error)
	// New makes the state of one run of the cmdlet in one pipeline.
	New func() Runner
}

// Runner runs one cmdlet in one pipeline. Process is called once for each
// pipeline object, or once when nothing is piped in.
type Runner interface {
	Process(c *Invocation) error
}

// Beginner is a Runner with work to do before the first object.
type Beginner interface {
	Begin(c *Invocation) error
}

// Ender is a Runner with work to do after the last object.
type Ender interface {
	End(c *Invocation) error
}

// Stopper is a Runner that must let go of something when the pipeline ends in
// any way: normally, by an error, by Ctrl-C or by a downstream Select-Object -First.
type Stopper interface {
	Stop(c *Invocation)
}

// Func is a Runner with only Process.
type Func func(c *Invocation) error

// Process calls f.
func (f Func) Process(c *Invocation) error { return f(c) }

// EndFunc is a Runner that only acts after the last object; for cmdlets that
// take no pipeline input either would do.
type EndFunc func(c *Invocation) error

// Process does nothing.
func (f EndFunc) Process(*Invocation) error { return nil }

// End calls f.
func (f EndFunc) End(c *Invocation) error { return f(c) }
