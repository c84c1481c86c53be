package wire

import "io"

// AnswerHead is what an InvokeCommand answer says before its rows.
type AnswerHead struct {
	Context             string // @odata.context
	NextLink            string // where the next page is; empty on the last
	Warnings            []string
	Errors              []string // non-terminating errors of a successful call
	ConfirmationMessage string   // what the client asks before the call that acts
}

// ContextOf is the @odata.context of a tenant's InvokeCommand answers.
func ContextOf(baseURL, tenant string) string {
	return baseURL + "/adminapi/beta/" + tenant + "/$metadata#Collection(Exchange.GenericHashTable)"
}

const warningsType = `"adminapi.warnings@odata.type":"#Collection(String)","@adminapi.warnings":`

// flushAt is how much text an AnswerWriter gathers before it writes.
const flushAt = 64 << 10

// AnswerWriter streams an answer: its head at once, its rows as they come.
type AnswerWriter struct {
	w    io.Writer
	b    []byte
	rows int
	err  error
}

// NewAnswerWriter starts an answer.
func NewAnswerWriter(w io.Writer, head AnswerHead) *AnswerWriter {
	a := &AnswerWriter{w: w, b: make([]byte, 0, flushAt+16<<10)}
	a.b = append(a.b, `{"@odata.context":`...)
	a.b = AppendString(a.b, head.Context)
	if head.NextLink != "" {
		a.b = append(a.b, `,"@odata.nextLink":`...)
		a.b = AppendString(a.b, head.NextLink)
	}
	a.b = append(append(a.b, ','), warningsType...)
	a.b = appendStrings(a.b, head.Warnings)
	if head.ConfirmationMessage != "" {
		a.b = append(a.b, `,"@adminapi.confirmationmessage":`...)
		a.b = AppendString(a.b, head.ConfirmationMessage)
	}
	if len(head.Errors) > 0 {
		a.b = append(a.b, `,"@adminapi.errors":`...)
		a.b = appendStrings(a.b, head.Errors)
	}
	a.b = append(a.b, `,"value":[`...)
	return a
}

// Row adds a row. The first failed write is kept and returned from then on.
func (a *AnswerWriter) Row(t *Template, cells []Cell) error {
	if a.rows > 0 {
		a.b = append(a.b, ',')
	}
	a.rows++
	a.b = t.AppendRow(a.b, cells)
	if len(a.b) >= flushAt {
		a.flush()
	}
	return a.err
}

// Close ends the answer.
func (a *AnswerWriter) Close() error {
	a.b = append(a.b, "]}"...)
	a.flush()
	return a.err
}

func (a *AnswerWriter) flush() {
	if a.err == nil {
		_, a.err = a.w.Write(a.b)
	}
	a.b = a.b[:0]
}
