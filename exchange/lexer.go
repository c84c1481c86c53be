package exchange

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/exosh/exosh/exchange/wire"
)

// lexer reads JSON from a stream. A slice it returns is valid until its next call.
type lexer struct {
	r        io.Reader
	buf      []byte
	pos, end int
	read     int64 // bytes before buf[0], for messages
	eof      bool
}

const maxToken = 256 << 20

func newLexer(r io.Reader) *lexer { return &lexer{r: r, buf: make([]byte, 64<<10)} }

func (l *lexer) syntax(format string, args ...any) error {
	return fmt.Errorf("the service's answer is not valid JSON at byte %d: %s", l.read+int64(l.pos), fmt.Sprintf(format, args...))
}

// fill makes more bytes follow buf[from:], sliding what is kept to the front.
// It returns how far positions moved.
func (l *lexer) fill(from int) (int, error) {
	if l.eof {
		return 0, io.ErrUnexpectedEOF
	}
	if from > 0 {
		copy(l.buf, l.buf[from:l.end])
		l.end -= from
		l.pos -= from
		l.read += int64(from)
	}
	if l.end == len(l.buf) {
		if len(l.buf) >= maxToken {
			return from, errors.New("the service's answer holds a value of more than 256 MB")
		}
		l.buf = append(l.buf, make([]byte, len(l.buf))...)
	}
	for {
		n, err := l.r.Read(l.buf[l.end:])
		l.end += n
		if n > 0 {
			return from, nil
		}
		if err == io.EOF {
			l.eof = true
			return from, io.ErrUnexpectedEOF
		}
		if err != nil {
			return from, err
		}
	}
}

// peek returns the next byte that is no white space, without taking it.
func (l *lexer) peek() (byte, error) {
	for {
		for l.pos < l.end {
			switch c := l.buf[l.pos]; c {
			case ' ', '\t', '\r', '\n':
				l.pos++
			default:
				return c, nil
			}
		}
		if _, err := l.fill(l.pos); err != nil {
			return 0, err
		}
	}
}

func (l *lexer) expect(c byte) error {
	got, err := l.peek()
	if err != nil {
		return err
	}
	if got != c {
		return l.syntax("%q found where %q belongs", got, c)
	}
	l.pos++
	return nil
}

// more steps to the next element of a list or object that ends in close.
func (l *lexer) more(close byte, first bool) (bool, error) {
	c, err := l.peek()
	if err != nil {
		return false, err
	}
	if c == close {
		l.pos++
		return false, nil
	}
	if first {
		return true, nil
	}
	return true, l.expect(',')
}

// rawString returns what stands between the quotes, escapes undone.
func (l *lexer) rawString() ([]byte, error) {
	if err := l.expect('"'); err != nil {
		return nil, err
	}
	start, i, escaped := l.pos, l.pos, false
	for {
		if !escaped {
			if n := bytes.IndexByte(l.buf[i:l.end], '"'); n >= 0 {
				part := l.buf[i : i+n]
				if bytes.IndexByte(part, '\\') < 0 {
					l.pos = i + n + 1
					return l.buf[start : i+n], nil
				}
				escaped = true
				continue
			}
		}
		for i < l.end && l.buf[i] != '"' {
			if l.buf[i] == '\\' {
				escaped = true
				if i+1 >= l.end {
					break
				}
				i++
			}
			i++
		}
		if i < l.end && l.buf[i] == '"' {
			l.pos = i + 1
			return l.unescape(l.buf[start:i], escaped)
		}
		moved, err := l.fill(start)
		if err != nil {
			return nil, err
		}
		start -= moved
		i -= moved
	}
}

func (l *lexer) unescape(text []byte, escaped bool) ([]byte, error) {
	if !escaped {
		return text, nil
	}
	quoted := make([]byte, 0, len(text)+2)
	quoted = append(append(append(quoted, '"'), text...), '"')
	var s string
	if err := json.Unmarshal(quoted, &s); err != nil {
		return nil, l.syntax("%v", err)
	}
	return []byte(s), nil
}

// word returns a number, true, false or null.
func (l *lexer) word() ([]byte, error) {
	if _, err := l.peek(); err != nil {
		return nil, err
	}
	start, i := l.pos, l.pos
	for {
		for i < l.end {
			c := l.buf[i]
			if c == ',' || c == '}' || c == ']' || c <= ' ' {
				if i == start {
					return nil, l.syntax("a value is missing")
				}
				l.pos = i
				return l.buf[start:i], nil
			}
			i++
		}
		moved, err := l.fill(start)
		start -= moved
		i -= moved
		if errors.Is(err, io.ErrUnexpectedEOF) && i > start {
			l.pos = i
			return l.buf[start:i], nil
		}
		if err != nil {
			return nil, err
		}
	}
}

// value reads any value: nil, bool, string, int64, float64, []any or *wire.Table.
func (l *lexer) value(depth int) (any, error) {
	if depth > 100 {
		return nil, l.syntax("nested too deeply")
	}
	c, err := l.peek()
	if err != nil {
		return nil, err
	}
	switch c {
	case '"':
		s, err := l.rawString()
		return string(s), err
	case '[':
		return l.list(depth)
	case '{':
		return l.table(depth)
	}
	w, err := l.word()
	if err != nil {
		return nil, err
	}
	return l.scalar(w, wire.Text)
}

func (l *lexer) list(depth int) ([]any, error) {
	l.pos++
	list := []any{}
	for first := true; ; first = false {
		ok, err := l.more(']', first)
		if err != nil || !ok {
			return list, err
		}
		v, err := l.value(depth + 1)
		if err != nil {
			return nil, err
		}
		list = append(list, v)
	}
}

func (l *lexer) table(depth int) (*wire.Table, error) {
	l.pos++
	t := &wire.Table{}
	for first := true; ; first = false {
		ok, err := l.more('}', first)
		if err != nil || !ok {
			return t, err
		}
		key, err := l.rawString()
		if err != nil {
			return nil, err
		}
		name := string(key)
		if err := l.expect(':'); err != nil {
			return nil, err
		}
		v, err := l.value(depth + 1)
		if err != nil {
			return nil, err
		}
		if !isAnnotation(name) {
			t.Entries = append(t.Entries, wire.Parameter{Name: name, Value: v})
		}
	}
}
