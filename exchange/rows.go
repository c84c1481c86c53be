package exchange

import (
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/exosh/exosh/exchange/wire"
	"github.com/exosh/exosh/powershell/object"
)

// rows makes objects of decoded rows. Rows with the same properties share one shape.
func (r *run) rows() *rowMaker {
	var shape *object.Shape
	var known []string
	return &rowMaker{
		row: func(names []string, values []any) error {
			if shape == nil || len(names) != len(known) || len(names) > 0 && &names[0] != &known[0] {
				shape, known = object.NewShape(names...), names
			}
			if r.command.ResultSize > 0 && r.given >= r.command.ResultSize {
				return nil
			}
			r.given++
			if !r.yield(shape.New(slices.Clone(values), r.command.TypeNames...)) {
				return errStop
			}
			return nil
		},
		guid:  guidValue,
		time:  timeValue,
		list:  listValue,
		table: tableValue,
	}
}

func guidValue(text string) any {
	if id, err := uuid.Parse(text); err == nil {
		return object.Guid(id)
	}
	return text
}

// timeValue reads a time: those of *UTC properties end in Z and stay on UTC's
// clock, the others are shown on the local one.
func timeValue(text string) any {
	t, err := time.Parse(time.RFC3339Nano, text)
	if err != nil {
		return text
	}
	d := object.DateTimeOf(t.UTC())
	if text[len(text)-1] == 'Z' {
		return d
	}
	return d.ToLocal()
}

// listValue makes what deserialized multi-valued properties are: an ArrayList.
func listValue(items []any) any {
	return &object.List{Type: object.ArrayListType, Items: items}
}

func tableValue(t *wire.Table) any {
	h := object.NewHashtable()
	for _, e := range t.Entries {
		h.Set(e.Name, plainValue(e.Value))
	}
	return h
}

func plainValue(v any) any {
	switch v := v.(type) {
	case *wire.Table:
		return tableValue(v)
	case []any:
		items := make([]any, len(v))
		for i := range v {
			items[i] = plainValue(v[i])
		}
		return listValue(items)
	}
	return v
}
