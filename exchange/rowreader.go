package exchange

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/exosh/exosh/exchange/wire"
)

func isAnnotation(name string) bool {
	return strings.HasSuffix(name, "@data.type") || strings.HasSuffix(name, "@odata.type") || strings.HasPrefix(name, "@odata.")
}

// slot is a key at its place in a row. Rows of one answer have the same keys, so
// each is compared with the one that stood there last time.
type slot struct {
	key        []byte
	annotation bool
	kind       wire.Kind // what the annotation says
	note       []byte    // the annotation's text
	last       []byte    // text of the last value here and the string made of it:
	lastText   string    // most columns repeat
}

type rowReader struct {
	*lexer
	make   *rowMaker
	slots  []slot
	names  []string
	values []any
}

func (r *rowReader) all() error {
	if err := r.expect('['); err != nil {
		return err
	}
	for first := true; ; first = false {
		ok, err := r.more(']', first)
		if err != nil || !ok {
			return err
		}
		if err := r.one(); err != nil {
			return err
		}
		if err := r.make.row(r.names, r.values); err != nil {
			return err
		}
	}
}

func (r *rowReader) one() error {
	if err := r.expect('{'); err != nil {
		return err
	}
	r.values = r.values[:0]
	kind, n := wire.Text, 0
	for ; ; n++ {
		ok, err := r.more('}', n == 0)
		if err != nil {
			return err
		}
		if !ok {
			break
		}
		s, err := r.slot(n)
		if err != nil {
			return err
		}
		if err := r.expect(':'); err != nil {
			return err
		}
		if s.annotation {
			if kind, err = r.annotation(s, kind); err != nil {
				return err
			}
			continue
		}
		v, err := r.cell(s, kind)
		if err != nil {
			return err
		}
		r.values = append(r.values, v)
		kind = wire.Text
	}
	if n != len(r.slots) {
		r.slots = r.slots[:n]
		r.names = nil
	}
	if r.names == nil {
		r.rename()
	}
	return nil
}

// slot reads a key and finds what is known about it.
func (r *rowReader) slot(n int) (*slot, error) {
	key, err := r.rawString()
	if err != nil {
		return nil, err
	}
	if n < len(r.slots) && bytes.Equal(r.slots[n].key, key) {
		return &r.slots[n], nil
	}
	r.names = nil
	r.slots = append(r.slots[:n], slot{key: bytes.Clone(key), annotation: isAnnotation(string(key))})
	return &r.slots[n], nil
}

func (r *rowReader) rename() {
	names := make([]string, 0, len(r.values))
	for i := range r.slots {
		if !r.slots[i].annotation {
			names = append(names, string(r.slots[i].key))
		}
	}
	r.names = names
}

func (r *rowReader) annotation(s *slot, before wire.Kind) (wire.Kind, error) {
	note, err := r.rawString()
	if err != nil {
		return wire.Text, err
	}
	if s.note == nil || !bytes.Equal(s.note, note) {
		s.note = bytes.Clone(note)
		s.kind = kindOf(string(note))
	}
	// Two annotations can stand before one property: the more exact one counts.
	if before != wire.Text && bytes.HasSuffix(s.key, []byte("@odata.type")) {
		return before, nil
	}
	return s.kind, nil
}

func kindOf(note string) wire.Kind {
	switch note {
	case "System.Int32", "#Int32":
		return wire.Int32
	case "System.Int16", "System.UInt16", "#Int16":
		return wire.Int16
	case "System.Int64", "#Int64":
		return wire.Int64
	case "System.Guid", "#Guid":
		return wire.GUID
	case "System.DateTime", "#DateTimeOffset":
		return wire.DateTime
	}
	if strings.HasPrefix(note, "#Collection(") {
		return wire.List
	}
	return wire.Text
}

func (r *rowReader) cell(s *slot, kind wire.Kind) (any, error) {
	c, err := r.peek()
	if err != nil {
		return nil, err
	}
	switch c {
	case '"':
		return r.text(s, kind)
	case '[':
		list, err := r.list(0)
		if err != nil {
			return nil, err
		}
		return r.make.list(r.convert(list)), nil
	case '{':
		t, err := r.table(0)
		if err != nil {
			return nil, err
		}
		return r.make.table(t), nil
	}
	w, err := r.word()
	if err != nil {
		return nil, err
	}
	return r.scalar(w, kind)
}

func (r *rowReader) convert(list []any) []any {
	for i, v := range list {
		switch v := v.(type) {
		case *wire.Table:
			list[i] = r.make.table(v)
		case []any:
			list[i] = r.make.list(r.convert(v))
		}
	}
	return list
}

func (r *rowReader) text(s *slot, kind wire.Kind) (any, error) {
	raw, err := r.rawString()
	if err != nil {
		return nil, err
	}
	if !bytes.Equal(raw, s.last) || s.last == nil {
		s.last = append(s.last[:0], raw...)
		if s.last == nil {
			s.last = []byte{}
		}
		s.lastText = string(raw)
	}
	switch kind {
	case wire.GUID:
		return r.make.guid(s.lastText), nil
	case wire.DateTime:
		return r.make.time(s.lastText), nil
	}
	return s.lastText, nil
}

// scalar reads a number, true, false or null.
func (l *lexer) scalar(word []byte, kind wire.Kind) (any, error) {
	switch string(word) {
	case "null":
		return nil, nil
	case "true":
		return true, nil
	case "false":
		return false, nil
	}
	text := string(word)
	n, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		f, err := strconv.ParseFloat(text, 64)
		if err != nil {
			return nil, l.syntax("%q is no value", text)
		}
		return f, nil
	}
	switch {
	case kind == wire.Int32 && n == int64(int32(n)):
		return int32(n), nil
	case kind == wire.Int16 && n == int64(int16(n)):
		return int16(n), nil
	}
	return n, nil
}
