// Package pattern matches text: PowerShell's wildcards and .NET's regular
// expressions. Both are compiled once and kept, so that an operator in a loop
// pays only for matching.
//
// What -like, -match, -replace, -split and switch do with a result is left to
// the engine; [regex] as scripts see it to package dotnet. Start at
// [NewWildcard] and [CompileRegex].
package pattern
