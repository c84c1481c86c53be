// Package cmdlet says what a cmdlet is: its declaration (parameters, parameter
// sets, validation, help), the code that runs it, and what that code sees while
// it runs.
//
// A declaration is written in the language itself, one `.d.ps1` file a cmdlet:
// comment-based help and a `param(…)` block. [Print] writes one. Reading one needs
// package syntax and is not built yet; a [Declaration] put together by hand is
// completed by its Finish method. Turning arguments into parameter values is left to package binding;
// running things is left to package runspace, which hands each cmdlet an
// [Invocation] and implements [Session] and [Streams].
//
// Start at [Declaration] and [Cmdlet].
package cmdlet
