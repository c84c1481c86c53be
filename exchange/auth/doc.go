// Package auth signs in to Exchange Online: one way of signing in a file, each
// giving a [Credential] that hands out access tokens and renews them.
//
// OAuth itself is left to Microsoft's library; what is here chooses its calls,
// keeps it inside the environment that was named, and says in plain words what
// went wrong. Calling Exchange with the tokens is package exchange's work.
//
// Start at [Credential] and [Options]; [Environments] lists the clouds.
package auth
