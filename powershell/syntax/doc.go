// Package syntax turns the text of a script into a tree: tokens, lexer, parser,
// AST and positions. It uses the standard library only and knows nothing of
// values or of running.
//
// The nodes are those of System.Management.Automation.Language without their
// "Ast" ending. Start at [Parse], which always returns a tree, and at
// [ScriptBlock], its root.
package syntax
