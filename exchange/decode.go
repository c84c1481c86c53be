package exchange

import (
	"encoding/json"
	"errors"
	"io"

	"github.com/exosh/exosh/exchange/wire"
)

// answer is what an InvokeCommand answer says beside its rows.
type answer struct {
	wire.AnswerHead
	// Error is set when the body is an error instead of rows.
	Error *wire.Error
}

// rowMaker turns decoded rows into the caller's objects. names is the same
// slice for as long as rows have the same properties.
type rowMaker struct {
	row   func(names []string, values []any) error
	guid  func(text string) any
	time  func(text string) any
	list  func(list []any) any
	table func(t *wire.Table) any
}

// decodeAnswer streams an answer: memory stays flat however many rows come.
func decodeAnswer(r io.Reader, m *rowMaker) (*answer, error) {
	l := newLexer(r)
	a := &answer{}
	if err := l.expect('{'); err != nil {
		if errors.Is(err, io.ErrUnexpectedEOF) {
			err = errors.New("the service's answer is empty")
		}
		return nil, err
	}
	rows := rowReader{lexer: l, make: m}
	for first := true; ; first = false {
		ok, err := l.more('}', first)
		if err != nil {
			return a, err
		}
		if !ok {
			return a, nil
		}
		key, err := l.rawString()
		if err != nil {
			return a, err
		}
		name := string(key)
		if err := l.expect(':'); err != nil {
			return a, err
		}
		if name == "value" {
			err = rows.all()
		} else {
			err = a.read(l, name)
		}
		if err != nil {
			return a, err
		}
	}
}

func (a *answer) read(l *lexer, name string) error {
	v, err := l.value(0)
	if err != nil {
		return err
	}
	switch name {
	case "@odata.context":
		a.Context, _ = v.(string)
	case "@odata.nextLink":
		a.NextLink, _ = v.(string)
	case "@adminapi.confirmationmessage":
		a.ConfirmationMessage, _ = v.(string)
	case "@adminapi.warnings":
		a.Warnings = textList(v)
	case "@adminapi.errors":
		a.Errors = textList(v)
	case "error":
		a.Error = errorOf(v)
	}
	return nil
}

func textList(v any) []string {
	list, ok := v.([]any)
	if !ok {
		if s, ok := v.(string); ok {
			return []string{s}
		}
		return nil
	}
	var texts []string
	for _, e := range list {
		if s, ok := e.(string); ok {
			texts = append(texts, s)
		}
	}
	return texts
}

// errorOf rebuilds the error from its generic form: answers carry at most one.
func errorOf(v any) *wire.Error {
	t, ok := v.(*wire.Table)
	if !ok {
		return &wire.Error{}
	}
	body, err := json.Marshal(map[string]any{"error": plain(t)})
	if err != nil {
		return &wire.Error{}
	}
	e, ok := wire.DecodeError(body)
	if !ok {
		return &wire.Error{}
	}
	return e
}

func plain(v any) any {
	switch v := v.(type) {
	case *wire.Table:
		m := make(map[string]any, len(v.Entries))
		for _, e := range v.Entries {
			m[e.Name] = plain(e.Value)
		}
		return m
	case []any:
		for i := range v {
			v[i] = plain(v[i])
		}
	}
	return v
}
