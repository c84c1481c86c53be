// Package object is PowerShell's object model: what a value is, what its .NET type is called, which members it has, and
// what the language's verbs (convert, compare, add, format, index, enumerate, call) do with it.
//
// Values are Go's any; value.go lists the Go types that stand for .NET's. A nil is $null. One verb is one file:
// convert.go, compare.go, arithmetic.go, bitwise.go, range.go, format.go, index.go, member.go, members.go, method.go (CallMethod,
// CallStatic, GetStatic, New), enumerate.go. Types are rows of explicit tables (type_core.go, install.go, members_*.go); other
// packages add theirs with NewType, NewMethod, NewProperty and Register.
//
// The package knows no syntax, no runspace and no terminal: a script block is just an interface, the clock is Clock.
// Errors are *Error, with the FullyQualifiedErrorId and the message PowerShell gives; the runspace makes ErrorRecords of them.
//
// Start at value.go, then type.go, then the verb you need.
package object
