package syntax

// Node is any part of the tree.
type Node interface{ Range() Extent }

// Statement is what stands in a block.
type Statement interface {
	Node
	statement()
}

// Expression has a value. A Pipeline or another statement appears as an
// expression inside a ParenExpression, SubExpression or ArrayExpression only.
type Expression interface {
	Node
	expression()
}

// CommandElement is one part of a Pipeline: a Command or a CommandExpression.
type CommandElement interface {
	Node
	commandElement()
}

// Block is a list of statements in braces, with the traps that hold in it.
type Block struct {
	Extent
	Statements []Statement
	Traps      []*Trap
}

// ScriptBlock is a script, a function body or a { … } literal. Without named
// blocks End holds the statements and Unnamed is true (a filter has Process
// instead).
type ScriptBlock struct {
	Extent
	Usings       []*Using
	Attributes   []*Attribute // before param
	Param        *ParamBlock  // nil without one
	DynamicParam *Block
	Begin        *Block
	Process      *Block
	End          *Block
	Clean        *Block
	Unnamed      bool
	Requires     []Requirement // #requires, in scripts
	Help         string        // text of the comment-based help, without comment marks; empty when none
}

// Requirement is one #requires line: the word after the dash and its arguments' text.
type Requirement struct {
	Extent
	Name, Argument string
}

// Using is a using statement; Kind is namespace, module, assembly or command.
type Using struct {
	Extent
	Kind string
	Name string
	// Specification is the hashtable form of using module.
	Specification *Hashtable
	Alias         string
}

// ParamBlock is param( … ) with the attributes before it.
type ParamBlock struct {
	Extent
	Attributes []*Attribute
	Parameters []*Parameter
}

// Parameter is one parameter of a param block, function or method. Attributes
// holds attributes and type constraints in the order written.
type Parameter struct {
	Extent
	Name       *Variable
	Attributes []AttributeBase
	Default    Expression // nil without one
}

// AttributeBase is an Attribute or a TypeConstraint.
type AttributeBase interface {
	Node
	attribute()
}

// Attribute is [Name(positional, Named = value)].
type Attribute struct {
	Extent
	Type       *TypeName
	Positional []Expression
	Named      []NamedArgument
}

// NamedArgument is Name = Value inside an attribute; Omitted when only the name was written (true).
type NamedArgument struct {
	Extent
	Name    string
	Value   Expression
	Omitted bool
}

// TypeConstraint is [type] before a variable or parameter.
type TypeConstraint struct {
	Extent
	Type *TypeName
}

// TypeName is the name of a type as written, without the brackets around it.
// Name is without generic arguments and array ranks: for
// "System.Collections.Generic.List[string][]" it is "System.Collections.Generic.List".
type TypeName struct {
	Extent
	Name     string
	Generic  []*TypeName
	Ranks    []int // one entry for each []: 1 for [], 2 for [,]
	FullText string
	// Cache belongs to whoever evaluates the tree.
	Cache any
}

// Statements.
type (
	// Pipeline is one or more elements joined by |.
	Pipeline struct {
		Extent
		Elements   []CommandElement
		Background bool
	}
	// PipelineChain is Left && Right or Left || Right.
	PipelineChain struct {
		Extent
		Left       Statement // Pipeline or PipelineChain
		Operator   string    // "&&" or "||"
		Right      *Pipeline
		Background bool
	}
	// Assignment is Left Operator Right; Right is any statement.
	Assignment struct {
		Extent
		Left     Expression // may be a Convert or AttributedExpression around a variable, or an ArrayLiteral
		Operator string     // "=", "+=", "-=", "*=", "/=", "%=", "??="
		Right    Statement
	}
	// If is if/elseif with an optional else.
	If struct {
		Extent
		Clauses []IfClause
		Else    *Block
	}
	// ForEach is foreach (Variable in Collection) Body.
	ForEach struct {
		Extent
		Label      string
		Variable   *Variable
		Collection Statement
		Body       *Block
		Parallel   bool
		Throttle   Expression
	}
	// For is for (Initializer; Condition; Iterator) Body; each part may be nil.
	For struct {
		Extent
		Label                            string
		Initializer, Condition, Iterator Statement
		Body                             *Block
	}
	// While is while (Condition) Body.
	While struct {
		Extent
		Label     string
		Condition Statement
		Body      *Block
	}
	// DoWhile is do Body while (Condition).
	DoWhile struct {
		Extent
		Label     string
		Body      *Block
		Condition Statement
	}
	// DoUntil is do Body until (Condition).
	DoUntil struct {
		Extent
		Label     string
		Body      *Block
		Condition Statement
	}
	// Switch is switch [-regex|-wildcard|-exact] [-casesensitive] [-file] (Condition) { clauses }.
	Switch struct {
		Extent
		Label                                       string
		Regex, Wildcard, Exact, CaseSensitive, File bool
		Condition                                   Statement // the file name's expression with -file
		Clauses                                     []SwitchClause
		Default                                     *Block
	}
	// Try is try/catch/finally.
	Try struct {
		Extent
		Body    *Block
		Catches []*Catch
		Finally *Block
	}
	// Trap is trap [type] { … }.
	Trap struct {
		Extent
		Type *TypeName // nil for any
		Body *Block
	}
	// Throw is throw with an optional value.
	Throw struct {
		Extent
		Value Statement
	}
	// Return is return with an optional value.
	Return struct {
		Extent
		Value Statement
	}
	// Exit is exit with an optional code.
	Exit struct {
		Extent
		Value Statement
	}
	// Break is break with an optional label expression.
	Break struct {
		Extent
		Label Expression
	}
	// Continue is continue with an optional label expression.
	Continue struct {
		Extent
		Label Expression
	}
	// FunctionDefinition is function or filter; Parameters are those in parentheses after the name.
	FunctionDefinition struct {
		Extent
		Name          string
		Filter        bool
		Parameters    []*Parameter
		HasParameters bool // true for name() even when empty
		Body          *ScriptBlock
	}
	// TypeDefinition is a class or an enum.
	TypeDefinition struct {
		Extent
		Name       string
		Enum       bool
		Attributes []*Attribute
		Bases      []*TypeName
		Members    []*TypeMember
	}
	// Data is a data section.
	Data struct {
		Extent
		Variable string
		Commands []Expression // -SupportedCommand
		Body     *Block
	}
)

// IfClause is one condition with its block.
type IfClause struct {
	Condition Statement
	Body      *Block
}

// SwitchClause is one case of a switch.
type SwitchClause struct {
	Condition Expression
	Body      *Block
}

// Catch is one catch block; without types it catches everything.
type Catch struct {
	Extent
	Types []*TypeName
	Body  *Block
}

// TypeMember is a property, a method, a constructor (Name is the class's) or an enum's value.
type TypeMember struct {
	Extent
	Name           string
	Static, Hidden bool
	Attributes     []*Attribute
	Type           *TypeName // the property's type or the method's result; nil when not written
	// Property or enum value.
	Initial Expression
	// Method or constructor: Body is nil for properties.
	Parameters []*Parameter
	Body       *ScriptBlock
	// BaseArguments are those of `: base(…)`; HasBase tells an empty list from none.
	BaseArguments []Expression
	HasBase       bool
}

// Command elements.
type (
	// Command is a command's name and arguments. Elements[0] is the name.
	Command struct {
		Extent
		// Invocation is "", "&" or ".".
		Invocation   string
		Elements     []Expression // CommandParameter nodes stand among them
		Redirections []*Redirection
	}
	// CommandExpression is an expression as a pipeline element.
	CommandExpression struct {
		Extent
		Expression   Expression
		Redirections []*Redirection
	}
	// CommandParameter is -Name or -Name:Argument.
	CommandParameter struct {
		Extent
		Name     string
		Argument Expression // after a colon; nil otherwise
	}
	// Redirection is n>file, n>>file or n>&m. From is 1–6 or 0 for *.
	Redirection struct {
		Extent
		From   int
		Append bool
		Merge  bool // n>&1
		To     int  // of a merge
		File   Expression
	}
)

// Expressions.
type (
	// Constant is a number literal: int32, int64, float64, …: Value is what package
	// object calls the value; decimals and big integers are Number texts.
	Constant struct {
		Extent
		// Value is an int8…uint64 or float64 where Go has the type; otherwise nil
		// and Literal says what to make of Digits.
		Value any
		// Kind is "decimal" or "bigint" when Value is nil.
		Kind   string
		Digits string
	}
	// StringConstant is text without expansion. Quote tells how it was written.
	StringConstant struct {
		Extent
		Value string
		Quote Quote
	}
	// ExpandableString is "…" with variables or sub-expressions in it.
	ExpandableString struct {
		Extent
		Value string // as written between the quotes, escapes not resolved
		// Parts are StringConstant, Variable, MemberExpression-free Variables and SubExpression, in order.
		Parts []Expression
		Quote Quote
	}
	// Variable is $name; Path is the name with its scope or drive ("script:x", "env:PATH").
	Variable struct {
		Extent
		Path     string
		Splatted bool // @name
		// Slot belongs to whoever compiles the tree.
		Slot any
	}
	// Unary is an operator before or after Operand: ! -not - + -bnot , ++ -- -split -join post++ post--.
	Unary struct {
		Extent
		Operator string // lower case; "post++" and "post--" stand after the operand
		Operand  Expression
	}
	// Binary is Left Operator Right; Operator in lower case as written ("-ceq", "+", "..", "-f", "??").
	Binary struct {
		Extent
		Left     Expression
		Operator string
		// OperatorExtent is where the operator stands, for error positions.
		OperatorExtent Extent
		Right          Expression
	}
	// Ternary is Condition ? Then : Else.
	Ternary struct {
		Extent
		Condition, Then, Else Expression
	}
	// Convert is [type]Operand.
	Convert struct {
		Extent
		Type    *TypeName
		Operand Expression
	}
	// AttributedExpression is [Attribute()]Operand, as in [ValidateRange(1,5)]$x = 3.
	AttributedExpression struct {
		Extent
		Attribute *Attribute
		Operand   Expression
	}
	// TypeExpression is [type] as a value.
	TypeExpression struct {
		Extent
		Type *TypeName
	}
	// Member is Target.Name or Target::Name.
	Member struct {
		Extent
		Target          Expression
		Name            Expression // StringConstant when the name is written out
		Static          bool
		NullConditional bool
	}
	// InvokeMember is Target.Name(Arguments).
	InvokeMember struct {
		Extent
		Target          Expression
		Name            Expression
		Generic         []*TypeName
		Arguments       []Expression
		Static          bool
		NullConditional bool
	}
	// Index is Target[Index].
	Index struct {
		Extent
		Target          Expression
		Index           Expression
		NullConditional bool
	}
	// ArrayLiteral is a, b, c.
	ArrayLiteral struct {
		Extent
		Elements []Expression
	}
	// ArrayExpression is @( … ).
	ArrayExpression struct {
		Extent
		Body *Block
	}
	// SubExpression is $( … ).
	SubExpression struct {
		Extent
		Body *Block
	}
	// ParenExpression is ( … ).
	ParenExpression struct {
		Extent
		Pipeline Statement
	}
	// Hashtable is @{ … }.
	Hashtable struct {
		Extent
		Entries []HashtableEntry
	}
	// ScriptBlockExpression is { … } as a value.
	ScriptBlockExpression struct {
		Extent
		Block *ScriptBlock
	}
	// Using expression: $using:x is a Variable with the path "using:x"; there is no node for it.
	// ErrorExpression stands where the text could not be understood.
	ErrorExpression struct {
		Extent
	}
)

// ErrorStatement stands where the text could not be understood.
type ErrorStatement struct{ Extent }

// HashtableEntry is one Key = Value.
type HashtableEntry struct {
	Key   Expression
	Value Statement
}

// Quote tells how a string was written.
type Quote int

// The ways of writing a string.
const (
	BareWord Quote = iota
	SingleQuoted
	DoubleQuoted
	SingleQuotedHereString
	DoubleQuotedHereString
)

func (*Pipeline) statement()           {}
func (*PipelineChain) statement()      {}
func (*Assignment) statement()         {}
func (*If) statement()                 {}
func (*ForEach) statement()            {}
func (*For) statement()                {}
func (*While) statement()              {}
func (*DoWhile) statement()            {}
func (*DoUntil) statement()            {}
func (*Switch) statement()             {}
func (*Try) statement()                {}
func (*Trap) statement()               {}
func (*Throw) statement()              {}
func (*Return) statement()             {}
func (*Exit) statement()               {}
func (*Break) statement()              {}
func (*Continue) statement()           {}
func (*FunctionDefinition) statement() {}
func (*TypeDefinition) statement()     {}
func (*Data) statement()               {}
func (*Block) statement()              {}
func (*ErrorStatement) statement()     {}

func (*Command) commandElement()           {}
func (*CommandExpression) commandElement() {}

func (*CommandParameter) expression()      {}
func (*Constant) expression()              {}
func (*StringConstant) expression()        {}
func (*ExpandableString) expression()      {}
func (*Variable) expression()              {}
func (*Unary) expression()                 {}
func (*Binary) expression()                {}
func (*Ternary) expression()               {}
func (*Convert) expression()               {}
func (*AttributedExpression) expression()  {}
func (*TypeExpression) expression()        {}
func (*Member) expression()                {}
func (*InvokeMember) expression()          {}
func (*Index) expression()                 {}
func (*ArrayLiteral) expression()          {}
func (*ArrayExpression) expression()       {}
func (*SubExpression) expression()         {}
func (*ParenExpression) expression()       {}
func (*Hashtable) expression()             {}
func (*ScriptBlockExpression) expression() {}
func (*ErrorExpression) expression()       {}

func (*Attribute) attribute()      {}
func (*TypeConstraint) attribute() {}
