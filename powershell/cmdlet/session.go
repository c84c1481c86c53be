package cmdlet

import (
	"context"
	"iter"

	"github.com/exosh/exosh/powershell/host"
	"github.com/exosh/exosh/powershell/object"
	"github.com/exosh/exosh/powershell/stream"
)

// Session is what a cmdlet may ask of the runspace it runs in. Package runspace
// implements it; a cmdlet that needs less should say so by taking one of the
// smaller interfaces.
type Session interface {
	Host() host.Host
	Variables() Variables
	Commands() Commands
	Modules() Modules
	Evaluator
	Environment
	// Errors is $Error, newest first.
	Errors() *object.List
	// OnClose runs f when the runspace closes; the returned function takes f back.
	OnClose(f func()) (cancel func())
	// State keeps a module's own state for the life of the runspace: the value
	// made by the first call with this key.
	State(key any, make func() any) any
}

// Environment is the process as scripts see it.
type Environment interface {
	// Location is the current provider path ("/home/x", "Env:\"); Directory the
	// current file system folder whatever provider is current.
	Location() string
	Directory() string
	SetLocation(path string) error
	// ResolvePath turns a file system path as typed ("~/x", "../y", "FileSystem::/z")
	// into an absolute one; the file need not exist.
	ResolvePath(path string) (string, error)
	Getenv(name string) (string, bool)
	Setenv(name, value string) error
	Unsetenv(name string) error
	Environ() []string
}

// Evaluator runs code.
type Evaluator interface {
	// InvokeBlock runs a script block; see [BlockCall].
	InvokeBlock(ctx context.Context, block object.ScriptBlock, call BlockCall) error
	// InvokeText parses and runs a script in the current scope: Invoke-Expression.
	InvokeText(ctx context.Context, script, file string, out Sink) error
	// InvokeCommand runs a command by name with arguments and input, as `& name` does.
	InvokeCommand(ctx context.Context, name string, args []Argument, input iter.Seq[object.Value], out Sink) error
	// NewScriptBlock is [scriptblock]::Create.
	NewScriptBlock(text string) (object.ScriptBlock, error)
}

// Sink takes what a piece of code writes; an error return stops that code.
type Sink func(object.Value) error

// BlockCall says how to run a script block.
type BlockCall struct {
	// Args are positional arguments ($args, or param()), Named the named ones.
	Args  []object.Value
	Named []Argument
	// HasUnderscore sets $_ (and $PSItem) to Underscore.
	HasUnderscore bool
	Underscore    object.Value
	// Input becomes $input, or the pipeline input when the block has a process block.
	Input iter.Seq[object.Value]
	// NewScope runs the block in a child scope (&), otherwise in the current one
	// (as Where-Object and ForEach-Object do).
	NewScope bool
	// Variables are set in the block's scope first.
	Variables map[string]object.Value
	// Module runs the block inside that module's session state.
	Module *Module
	// Out takes the output; nil discards it.
	Out Sink
	// Streams takes the other streams; nil sends them where the calling command's go.
	Streams Streams
}

// Scope names for Variables and Commands: "" is the current scope as the engine
// resolves names, "Global", "Script", "Local", "Private" or a number counting outwards.
type Scope = string

// Variables are the session's variables.
type Variables interface {
	// Get reads by name; the name may carry a scope or drive ("script:x", "env:PATH").
	Get(name string) (object.Value, bool)
	// Set writes the variable in the current scope, or the one its name carries.
	Set(name string, value object.Value) error
	// Lookup finds the variable itself in one scope, or through the parents when scope is "".
	Lookup(name string, scope Scope) (*Variable, bool)
	// New makes or replaces a variable in a scope; it fails for constants and read-only
	// ones unless forced.
	New(v Variable, scope Scope, force bool) error
	Remove(name string, scope Scope, force bool) error
	// All visits the variables seen from a scope ("" all of them), by name.
	All(scope Scope) iter.Seq[*Variable]
}

// Variable is one variable with what Get-Variable shows of it.
type Variable struct {
	Name        string
	Value       object.Value
	Description string
	Options     VariableOptions
	Type        *object.Type // [int]$x; nil when free
	Module      string
}

// VariableOptions are ScopedItemOptions.
type VariableOptions int

// The options; their bits are .NET's.
const (
	ReadOnly    VariableOptions = 1
	Constant    VariableOptions = 2
	Private     VariableOptions = 4
	AllScope    VariableOptions = 8
	Unspecified VariableOptions = 16
)

// CommandKind tells commands apart; the bits are those of CommandTypes.
type CommandKind int

// The kinds of command.
const (
	AliasCommand       CommandKind = 1
	FunctionCommand    CommandKind = 2
	FilterCommand      CommandKind = 4
	CmdletCommand      CommandKind = 8
	ExternalScript     CommandKind = 16
	ApplicationCommand CommandKind = 32
	ScriptCommand      CommandKind = 64
	AllCommands        CommandKind = 383
)

var commandKindNames = map[CommandKind]string{
	AliasCommand: "Alias", FunctionCommand: "Function", FilterCommand: "Filter", CmdletCommand: "Cmdlet",
	ExternalScript: "ExternalScript", ApplicationCommand: "Application", ScriptCommand: "Script",
}

func (k CommandKind) String() string { return commandKindNames[k] }

// Command is a command as Get-Command and Get-Help see it.
type Command struct {
	Kind    CommandKind
	Name    string
	Module  string
	Version string
	// Definition is an alias's target, a function's text, a file's path.
	Definition string
	Options    VariableOptions
	// Declaration is nil for aliases and applications.
	Declaration func() (*Declaration, error)
	// Block is a function's body.
	Block object.ScriptBlock
	// Target is what an alias finally runs; nil when that does not exist.
	Target *Command
	// Cmdlet is set for compiled cmdlets.
	Cmdlet *Cmdlet
}

// Commands are the session's commands.
type Commands interface {
	// Find resolves a name as the shell would run it; ok is false when nothing has it.
	Find(name string) (c *Command, ok bool)
	// All visits the commands of some kinds, aliases and functions first.
	All(kinds CommandKind) iter.Seq[*Command]
	AddFunction(name string, block object.ScriptBlock, scope Scope) error
	AddAlias(a Alias, scope Scope, force bool) error
	AddCmdlet(c Cmdlet, module string) error
	// Remove takes a command away; only that of the given kinds.
	Remove(name string, kinds CommandKind) error
}

// Alias is another name of a command.
type Alias struct {
	Name, Target, Description string
	Options                   VariableOptions
}

// Module is a loaded or loadable module.
type Module struct {
	Name        string
	Version     string
	GUID        string
	Path        string
	Base        string
	Description string
	Kind        string // Script, Manifest, Binary
	Prefix      string // put before each noun at import
	// Cmdlets are what a compiled module offers, by their names without prefix.
	Cmdlets []Cmdlet
	// Aliases of a compiled module.
	Aliases []Alias
	// Exports lists the names of what an imported module offers, by kind.
	ExportedFunctions, ExportedCmdlets, ExportedAliases, ExportedVariables []string
	// Formats and types that come with the module, as ps1xml text; loaded at import.
	Formats [][]byte
	// OnImport and OnRemove run after import and at Remove-Module or close.
	OnImport func(Session) error
	OnRemove func(Session) error
	// Engine is the engine's own part (the session state); others leave it alone.
	Engine any
}

// ImportOptions say how Import-Module brings a module in.
type ImportOptions struct {
	Prefix    string
	Force     bool
	Global    bool
	NoClobber bool
	PassThru  bool
	// Functions, Cmdlets, Variables and Aliases pick what to import (wildcards);
	// nil means everything exported.
	Functions, Cmdlets, Variables, Aliases []string
	Arguments                              []object.Value
	MinimumVersion, RequiredVersion        string
	// DisableNameChecking keeps quiet about unapproved verbs.
	DisableNameChecking bool
	Streams             Streams
}

// Modules are the session's modules.
type Modules interface {
	// Import loads a module by name or path and brings its commands in.
	Import(ctx context.Context, nameOrPath string, o ImportOptions) (*Module, error)
	// Add brings in a compiled module, or one made at run time: the proxies of a
	// connection. With o.Prefix its nouns carry a prefix.
	Add(m *Module, o ImportOptions) error
	// AddText brings in a module from the text of a module file.
	AddText(ctx context.Context, name, text string, o ImportOptions) (*Module, error)
	Remove(m *Module, force bool) error
	// Loaded are the imported modules in the order they came.
	Loaded() []*Module
	// Available are those that Import would find by name.
	Available() []*Module
	// Register makes a compiled module importable by name; its commands also
	// load it by being used, as module auto-loading does.
	Register(m *Module)
	// Current is the module whose code is running, nil outside modules.
	Current() *Module
	// Export is Export-ModuleMember inside the running module.
	Export(functions, cmdlets, variables, aliases []string) error
}

// NotFound builds the error that a cmdlet reports for something it was asked
// for and that is not there.
func NotFound(id, message string, target object.Value) *stream.ErrorRecord {
	return stream.NewErrorRecord(stream.NewException("System.Management.Automation.ItemNotFoundException", message), id, "ObjectNotFound", target)
}
