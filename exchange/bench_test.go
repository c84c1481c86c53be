package exchange

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/exosh/exosh/exchange/wire"
	"github.com/exosh/exosh/powershell/object"
)

// BenchmarkRows reads mailboxes of 230 properties, a thousand at a time.
func BenchmarkRows(b *testing.B) {
	columns := make([]wire.Column, 230)
	for i := range columns {
		columns[i] = wire.Column{Name: fmt.Sprintf("Property%d", i), Kind: wire.Kind(i % 3), Default: nil}
	}
	template := wire.NewTemplate(columns)
	var page bytes.Buffer
	w := wire.NewAnswerWriter(&page, wire.AnswerHead{})
	for n := range 1000 {
		w.Row(template, []wire.Cell{{Column: 0, Value: fmt.Sprint("user", n)}, {Column: 3, Value: "contoso.onmicrosoft.com/user"}})
	}
	w.Close()
	b.SetBytes(int64(page.Len()))
	b.ReportAllocs()
	for b.Loop() {
		rows := 0
		r := &run{client: &Client{}, yield: func(*object.Object) bool { rows++; return true }}
		if _, err := decodeAnswer(bytes.NewReader(page.Bytes()), r.rows()); err != nil || rows != 1000 {
			b.Fatal(rows, err)
		}
	}
}
