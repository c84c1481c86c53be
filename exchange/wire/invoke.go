package wire

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// GenericHashTable marks a JSON object as a hashtable.
const GenericHashTable = "#Exchange.GenericHashTable"

// ByteArrayType marks a JSON object as a byte array.
const ByteArrayType = "#Exchange.ByteArrayType"

// Parameter is one bound parameter of a request.
type Parameter struct {
	Name string
	// Value is nil, bool, int64, float64, string, []any, *Table or []byte.
	Value any
}

// Table is a hashtable as it travels: ordered, without its type marker.
type Table struct{ Entries []Parameter }

// Get finds an entry by key, ignoring case.
func (t *Table) Get(key string) (any, bool) {
	for _, e := range t.Entries {
		if strings.EqualFold(e.Name, key) {
			return e.Value, true
		}
	}
	return nil, false
}

// InvokeRequest asks the service to run one cmdlet.
type InvokeRequest struct {
	CmdletName string
	Parameters []Parameter
}

// Get finds a parameter by name, ignoring case.
func (q *InvokeRequest) Get(name string) (any, bool) {
	return (&Table{q.Parameters}).Get(name)
}

// Set replaces a parameter, or adds it.
func (q *InvokeRequest) Set(name string, value any) {
	for i := range q.Parameters {
		if strings.EqualFold(q.Parameters[i].Name, name) {
			q.Parameters[i].Value = value
			return
		}
	}
	q.Parameters = append(q.Parameters, Parameter{name, value})
}

// Encode writes the request's body.
func (q *InvokeRequest) Encode() ([]byte, error) {
	b := append([]byte(nil), `{"CmdletInput":{"CmdletName":`...)
	b = AppendString(b, q.CmdletName)
	b = append(b, `,"Parameters":`...)
	b, err := appendEntries(b, q.Parameters, "", 0)
	if err != nil {
		return nil, err
	}
	return append(b, "}}"...), nil
}

// maxDepth is how deep values may nest, as in the module's own encoder.
const maxDepth = 10

func appendEntries(b []byte, entries []Parameter, marker string, depth int) ([]byte, error) {
	if depth > maxDepth {
		return nil, fmt.Errorf("a parameter value is nested deeper than %d levels", maxDepth)
	}
	b = append(b, '{')
	first := true
	comma := func() {
		if !first {
			b = append(b, ',')
		}
		first = false
	}
	if marker != "" {
		b = append(b, `"@odata.type":`...)
		b = AppendString(b, marker)
		first = false
	}
	for _, e := range entries {
		comma()
		if kind := collectionType(e.Value); kind != "" {
			b = AppendString(b, e.Name+"@odata.type")
			b = append(b, ':')
			b = AppendString(b, kind)
			b = append(b, ',')
		}
		b = AppendString(b, e.Name)
		b = append(b, ':')
		var err error
		if b, err = appendRequestValue(b, e.Value, false, depth+1); err != nil {
			return nil, fmt.Errorf("%s: %w", e.Name, err)
		}
	}
	return append(b, '}'), nil
}

// collectionType names the annotation that a list of tables or byte arrays needs.
func collectionType(v any) string {
	list, ok := v.([]any)
	if !ok || len(list) == 0 {
		return ""
	}
	switch list[0].(type) {
	case *Table:
		return "#Collection(Exchange.GenericHashTable)"
	case []byte:
		return "#Collection(Exchange.ByteArrayType)"
	}
	return ""
}

func appendRequestValue(b []byte, v any, inList bool, depth int) ([]byte, error) {
	switch v := v.(type) {
	case *Table:
		if inList {
			return appendEntries(b, v.Entries, "", depth)
		}
		return appendEntries(b, v.Entries, GenericHashTable, depth)
	case []byte:
		return appendBytes(b, v, inList), nil
	case []any:
		b = append(b, '[')
		for i, e := range v {
			if i > 0 {
				b = append(b, ',')
			}
			var err error
			if b, err = appendRequestValue(b, e, true, depth+1); err != nil {
				return nil, err
			}
		}
		return append(b, ']'), nil
	case string:
		return AppendString(b, v), nil
	case nil, bool, int, int32, int64, float64, json.Number:
		j, err := json.Marshal(v)
		return append(b, j...), err
	}
	return nil, fmt.Errorf("a value of type %T cannot be sent", v)
}

func appendBytes(b, data []byte, inList bool) []byte {
	b = append(b, '{')
	if !inList {
		b = append(b, `"@odata.type":"`+ByteArrayType+`",`...)
	}
	b = append(b, `"Data":[`...)
	for i, c := range data {
		if i > 0 {
			b = append(b, ',')
		}
		b = fmt.Append(b, c)
	}
	return append(b, "]}"...)
}

// ErrNotInvoke says that a body is no InvokeCommand request.
var ErrNotInvoke = errors.New(`the request body must be {"CmdletInput":{"CmdletName":"…","Parameters":{…}}}`)

// DecodeInvoke reads a request's body. The envelope's keys are case-sensitive,
// as in the service.
func DecodeInvoke(body []byte) (*InvokeRequest, error) {
	var envelope struct {
		CmdletInput json.RawMessage
	}
	if err := json.Unmarshal(body, &envelope); err != nil || len(envelope.CmdletInput) == 0 {
		return nil, ErrNotInvoke
	}
	var input struct {
		CmdletName string
		Parameters json.RawMessage
	}
	if err := json.Unmarshal(envelope.CmdletInput, &input); err != nil || input.CmdletName == "" {
		return nil, ErrNotInvoke
	}
	q := &InvokeRequest{CmdletName: input.CmdletName}
	if len(input.Parameters) == 0 {
		return q, nil
	}
	d := json.NewDecoder(bytes.NewReader(input.Parameters))
	d.UseNumber()
	v, err := decodeValue(d, 0)
	if err != nil {
		return nil, err
	}
	t, ok := v.(*Table)
	if !ok {
		return nil, errors.New("Parameters must be an object")
	}
	q.Parameters = t.Entries
	return q, nil
}

func decodeValue(d *json.Decoder, depth int) (any, error) {
	if depth > 2*maxDepth {
		return nil, errors.New("the request is nested too deeply")
	}
	token, err := d.Token()
	if err != nil {
		if errors.Is(err, io.EOF) {
			err = io.ErrUnexpectedEOF
		}
		return nil, err
	}
	switch t := token.(type) {
	case json.Delim:
		if t == '[' {
			return decodeList(d, depth)
		}
		return decodeTable(d, depth)
	case json.Number:
		if i, err := t.Int64(); err == nil {
			return i, nil
		}
		return t.Float64()
	}
	return token, nil
}

func decodeList(d *json.Decoder, depth int) (any, error) {
	list := []any{}
	for d.More() {
		v, err := decodeValue(d, depth+1)
		if err != nil {
			return nil, err
		}
		list = append(list, v)
	}
	_, err := d.Token()
	return list, err
}

func decodeTable(d *json.Decoder, depth int) (any, error) {
	t := &Table{}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return nil, err
		}
		v, err := decodeValue(d, depth+1)
		if err != nil {
			return nil, err
		}
		name, _ := key.(string)
		if strings.HasPrefix(name, "@odata.") || strings.HasSuffix(name, "@odata.type") || strings.HasSuffix(name, "@data.type") {
			continue
		}
		t.Entries = append(t.Entries, Parameter{name, v})
	}
	if _, err := d.Token(); err != nil {
		return nil, err
	}
	if len(t.Entries) == 1 && t.Entries[0].Name == "Data" {
		if data, ok := byteList(t.Entries[0].Value); ok {
			return data, nil
		}
	}
	return t, nil
}

func byteList(v any) ([]byte, bool) {
	list, ok := v.([]any)
	if !ok {
		return nil, false
	}
	data := make([]byte, len(list))
	for i, e := range list {
		n, ok := e.(int64)
		if !ok || n < 0 || n > 255 {
			return nil, false
		}
		data[i] = byte(n)
	}
	return data, true
}
