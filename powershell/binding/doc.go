// Package binding turns arguments and pipeline objects into parameter values,
// by PowerShell's rules: names and their prefixes, positions, parameter sets,
// conversion, validation, and the same errors.
//
// A [Binder] is made for one call. [Binder.Arguments] binds the command line,
// then [Binder.Object] binds each pipeline object. What needs an engine (running
// a validation script, asking for a missing value) comes in by [Options].
// Evaluating arguments and running the command are left to package runspace.
package binding
