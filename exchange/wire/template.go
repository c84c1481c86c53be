package wire

import (
	"fmt"
	"strings"
	"time"
)

// Kind says how a property's value is written.
type Kind uint8

// The kinds of property.
const (
	Text Kind = iota // text, enum, size, time span: plain JSON, no annotation
	Bool
	Int32
	Int16
	Int64
	GUID
	DateTime
	List
	Tables // list of hashtables
)

// annotations holds what stands before a property, by kind.
var annotations = [...][]string{
	Text:     nil,
	Bool:     nil,
	Int32:    {"@data.type", "System.Int32"},
	Int16:    {"@data.type", "System.Int16", "@odata.type", "#Int16"},
	Int64:    {"@data.type", "System.Int64", "@odata.type", "#Int64"},
	GUID:     {"@data.type", "System.Guid", "@odata.type", "#Guid"},
	DateTime: {"@data.type", "System.DateTime"},
	List:     {"@odata.type", "#Collection(String)"},
	Tables:   {"@odata.type", "#Collection(Exchange.GenericHashTable)"},
}

// Column is one property of a kind of row, with the value most rows have.
type Column struct {
	Name string
	Kind Kind
	// Default is nil, bool, an integer, string, []string or time.Time.
	Default any
}

// Template writes rows of one kind. A row of the default values is encoded once;
// real rows copy it and write only what differs, so that 100,000 mailboxes of
// 230 properties cost little more than copying memory.
type Template struct {
	Columns []Column
	index   map[string]int
	text    []byte // ,"A":…,"B":… of the defaults
	starts  []int  // where each column begins in text; one more at the end
	keys    [][]byte
	nulls   [][]byte
}

// Cell is a value that differs from its column's default.
type Cell struct {
	Column int
	Value  any
}

// Row is one object of an answer. Cells are ordered by column.
type Row struct {
	Template *Template
	Cells    []Cell
}

// NewTemplate prepares a template; names must differ.
func NewTemplate(columns []Column) *Template {
	t := &Template{Columns: columns, index: make(map[string]int, len(columns))}
	for i, c := range columns {
		t.index[strings.ToLower(c.Name)] = i
		var key []byte
		key = append(key, ',')
		notes := annotations[c.Kind]
		for n := 0; n < len(notes); n += 2 {
			key = AppendString(key, c.Name+notes[n])
			key = append(key, ':')
			key = AppendString(key, notes[n+1])
			key = append(key, ',')
		}
		key = append(AppendString(key, c.Name), ':')
		t.keys = append(t.keys, key)
		t.nulls = append(t.nulls, append(AppendString([]byte{','}, c.Name), ":null"...))
	}
	for i, c := range columns {
		t.starts = append(t.starts, len(t.text))
		t.text = t.appendCell(t.text, i, c.Default)
	}
	t.starts = append(t.starts, len(t.text))
	return t
}

// Index finds a column by name, ignoring case; -1 when there is none.
func (t *Template) Index(name string) int {
	if i, ok := t.index[strings.ToLower(name)]; ok {
		return i
	}
	return -1
}

// Select makes a template of some columns, in the order of names, and tells for
// each column of t where it went (-1: left out). Unknown names are skipped, as
// the service does.
func (t *Template) Select(names []string) (*Template, []int) {
	moved := make([]int, len(t.Columns))
	for i := range moved {
		moved[i] = -1
	}
	var columns []Column
	for _, n := range names {
		i := t.Index(strings.TrimSpace(n))
		if i < 0 || moved[i] >= 0 {
			continue
		}
		moved[i] = len(columns)
		columns = append(columns, t.Columns[i])
	}
	return NewTemplate(columns), moved
}

// AppendRow appends a row as a JSON object.
func (t *Template) AppendRow(b []byte, cells []Cell) []byte {
	start, at := len(b), 0
	for _, c := range cells {
		b = append(b, t.text[t.starts[at]:t.starts[c.Column]]...)
		b = t.appendCell(b, c.Column, c.Value)
		at = c.Column + 1
	}
	b = append(b, t.text[t.starts[at]:]...)
	if len(b) == start {
		return append(b, "{}"...)
	}
	b[start] = '{'
	return append(b, '}')
}

func (t *Template) appendCell(b []byte, column int, v any) []byte {
	c := &t.Columns[column]
	if v == nil {
		return append(b, t.nulls[column]...)
	}
	b = append(b, t.keys[column]...)
	switch v := v.(type) {
	case string:
		return AppendString(b, v)
	case bool:
		if v {
			return append(b, "true"...)
		}
		return append(b, "false"...)
	case []string:
		return appendStrings(b, v)
	case time.Time:
		return appendTime(b, v, strings.HasSuffix(c.Name, "UTC"))
	case []*Table:
		return appendTables(b, v)
	case int, int16, int32, int64, float64:
		return appendInt(b, v)
	}
	return AppendString(b, fmt.Sprint(v))
}

func appendStrings(b []byte, list []string) []byte {
	b = append(b, '[')
	for i, s := range list {
		if i > 0 {
			b = append(b, ',')
		}
		b = AppendString(b, s)
	}
	return append(b, ']')
}

func appendTables(b []byte, list []*Table) []byte {
	b = append(b, '[')
	for i, t := range list {
		if i > 0 {
			b = append(b, ',')
		}
		if next, err := appendEntries(b, t.Entries, "", 0); err == nil {
			b = next
		} else {
			b = append(b, "{}"...)
		}
	}
	return append(b, ']')
}
