// Package exchange is the client of Exchange Online's admin API: it runs cmdlets
// in the cloud, or in a local tenant, and gives their results as objects.
//
//	client, err := exchange.Connect(ctx, exchange.Config{Environment: env, Credential: credential})
//	for mailbox, err := range client.Invoke(ctx, exchange.Command{Name: "Get-Mailbox", ResultSize: exchange.Unlimited}) { … }
//
// Signing in is package auth's, the messages are package wire's, and the shell's
// cmdlets (Connect-ExchangeOnline and its fellows) are package module's. It links
// no PowerShell interpreter.
//
// Start at [Connect] and [Client.Invoke].
package exchange
