// Package stream holds what flows in PowerShell's streams besides objects: error,
// warning, verbose, debug, information and progress records, and the two Go
// errors that carry them up the stack.
//
// Printing them is left to packages format and runspace. Start at [ErrorRecord].
package stream
