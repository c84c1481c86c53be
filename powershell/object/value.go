package object

import (
	"math/big"
)

// Value is any PowerShell value. nil is $null; bool, string and Go's sized integers and floats stand for .NET's.
type Value = any

// Char is a UTF-16 code unit, System.Char.
type Char uint16

// TimeSpan is a duration in ticks of 100 nanoseconds.
type TimeSpan int64

// Guid holds the bytes in the order they are written.
type Guid [16]byte

// Version is System.Version; Build and Revision are -1 when absent.
type Version struct{ Major, Minor, Build, Revision int32 }

// Enum is a value of an enumeration type.
type Enum struct {
	Type *Type
	Bits int64
}

// BigInteger is System.Numerics.BigInteger.
type BigInteger = *big.Int

// Array is object[] (Elem nil) or T[].
type Array struct {
	Elem  *Type
	Items []Value
}

// NewArray makes an object[] of the items.
func NewArray(items ...Value) *Array { return &Array{Items: items} }

// NewStrings makes a string[].
func NewStrings(items []string) *Array {
	a := &Array{Elem: StringType, Items: make([]Value, len(items))}
	for i, s := range items {
		a.Items[i] = s
	}
	return a
}

// Instance is any .NET object that is not one of the kinds above; its members come from its type's tables.
type Instance interface{ DotNetType() *Type }

// ScriptBlock is a compiled block of script; the runspace implements it.
type ScriptBlock interface {
	Instance
	// Invoke runs the block and returns what it writes: nothing is $null, one object itself, several an object[].
	Invoke(args ...Value) (Value, error)
	// String is the block's text without its braces.
	String() string
}

// Null marks an absent value where nil cannot be told from $null: AutomationNull, the result of a command that wrote nothing.
type automationNull struct{}

// AutomationNull is what a command that writes nothing gives: $null as a value, and no object at all in a pipeline.
var AutomationNull Value = automationNull{}

// IsNull tells whether v is $null or AutomationNull.
func IsNull(v Value) bool {
	if v == nil {
		return true
	}
	_, ok := v.(automationNull)
	return ok
}

// SecureString keeps a text that is never shown.
type SecureString struct{ text []rune }

// NewSecureString wraps a secret.
func NewSecureString(text string) *SecureString { return &SecureString{text: []rune(text)} }

// Reveal returns the secret; only whatever signs in may ask.
func (s *SecureString) Reveal() string { return string(s.text) }

// Len is the number of characters.
func (s *SecureString) Len() int { return len(s.text) }

// Append adds a character.
func (s *SecureString) Append(c rune) { s.text = append(s.text, c) }

// String never shows the secret.
func (s *SecureString) String() string { return "System.Security.SecureString" }

const (
	smallIntMin = -128
	smallIntMax = 1023
)

var smallInts = func() (boxed [smallIntMax - smallIntMin + 1]Value) {
	for i := range boxed {
		boxed[i] = int32(i + smallIntMin)
	}
	return
}()

// BoxInt32 makes a value of n without allocating for small numbers.
func BoxInt32(n int32) Value {
	if n >= smallIntMin && n <= smallIntMax {
		return smallInts[n-smallIntMin]
	}
	return n
}
