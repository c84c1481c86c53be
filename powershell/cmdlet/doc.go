// Package cmdlet says what a cmdlet is: its declaration (parameters, parameter
// sets, validation, help), the code that runs it, and what that code sees while
// it runs.
//
// A declaration is written in the language itself, one `.d.ps1` file a cmdlet:
// comment-based help and a `param(…)` block. [Read] reads such a file, [ReadModule]
// the functions of a module file, and [FromParamBlock] the param block of any
// function. Turning arguments into parameter values is left to package binding;
// running things is left to package runspace, which hands each cmdlet an
// [Invocation] and implements [Session] and [Streams].
//
// Start at [Declaration] and [Cmdlet].
package cmdlet
