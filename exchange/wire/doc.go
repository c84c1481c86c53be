// Package wire is the vocabulary of the Exchange Online REST admin API, in both
// directions: InvokeCommand requests and answers, rows with their type
// annotations, errors, $batch, the module file and the headers.
//
// The client and the local tenant both speak through this package, so each
// message is written down once. It does no input or output of its own and knows
// no cmdlet.
//
// Start at [InvokeRequest] for what is asked, [AnswerWriter] and [DecodeRows]
// for what comes back, [Template] for how rows are written fast.
package wire
