package exchange

import (
	"crypto/rand"
	"crypto/rsa"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"regexp"
	"strings"

	"github.com/exosh/exosh/exchange/wire"
	"github.com/exosh/exosh/powershell/object"
)

// filters are the parameters whose $true and $false travel as text.
var filters = map[string]bool{"filter": true, "recipientfilter": true, "recipientpreviewfilter": true}

var filterConstant = regexp.MustCompile(`(?i)\$(true|false)\b`)

func (c *Client) request(cmd *Command) (*wire.InvokeRequest, error) {
	q := &wire.InvokeRequest{CmdletName: cmd.Name}
	for _, p := range cmd.Parameters {
		v, err := c.encode(&p)
		if err != nil {
			return nil, fmt.Errorf("-%s: %w", p.Name, err)
		}
		q.Parameters = append(q.Parameters, wire.Parameter{Name: p.Name, Value: v})
	}
	return q, nil
}

func (c *Client) encode(p *Parameter) (any, error) {
	v := p.Value
	if o, ok := v.(*object.Object); ok {
		return textOf(o, p), nil
	}
	sent, err := c.value(v, 0)
	if err != nil {
		return nil, err
	}
	if s, ok := sent.(string); ok && filters[strings.ToLower(p.Name)] {
		return filterConstant.ReplaceAllStringFunc(s, func(m string) string {
			if strings.EqualFold(m, "$true") {
				return "'True'"
			}
			return "'False'"
		}), nil
	}
	return sent, nil
}

// textOf is an object as a parameter: its property of the parameter's name, else
// what names the object.
func textOf(o *object.Object, p *Parameter) any {
	names := []string{"Identity", "Name"}
	if p != nil {
		names = append([]string{p.Name}, names...)
	}
	for _, n := range names {
		if v, ok := o.Get(n); ok && v != nil {
			return object.ToString(v)
		}
	}
	return object.ToString(o)
}

// value turns a PowerShell value into what travels.
func (c *Client) value(v object.Value, depth int) (any, error) {
	if depth > 20 {
		return nil, errors.New("the value is nested too deeply")
	}
	switch v := object.Unwrap(v).(type) {
	case nil:
		return nil, nil
	case string, bool, int32, int64, float64:
		return v, nil
	case uint8:
		return int64(v), nil
	case int8:
		return int64(v), nil
	case int16:
		return int64(v), nil
	case uint16:
		return int64(v), nil
	case uint32:
		return int64(v), nil
	case uint64:
		return json.Number(fmt.Sprint(v)), nil
	case float32:
		return float64(v), nil
	case *big.Int:
		return json.Number(v.String()), nil
	case object.DateTime:
		return v.ToUniversal().Clock().Format("2006-01-02T15:04:05"), nil
	case object.DateTimeOffset:
		return v.Time().UTC().Format("2006-01-02T15:04:05"), nil
	case *object.SecureString:
		return c.encrypt(v.Reveal())
	case object.ScriptBlock:
		return v.String(), nil
	case *object.Hashtable:
		return c.table(v, depth)
	case *object.Object:
		return textOf(v, nil), nil
	case *object.Array:
		if v.Elem == object.ByteType {
			return byteSlice(v.Items), nil
		}
		return c.list(v.Items, depth)
	case *object.List:
		return c.list(v.Items, depth)
	}
	if user, ok := credentialOf(v); ok {
		text, err := json.Marshal(user)
		if err != nil {
			return nil, err
		}
		return c.encrypt(string(text))
	}
	if object.IsNull(v) {
		return nil, nil
	}
	if items, ok := object.Items(v); ok {
		return c.list(items, depth)
	}
	return object.ToString(v), nil
}

func (c *Client) list(items []object.Value, depth int) (any, error) {
	sent := make([]any, len(items))
	for i, item := range items {
		var err error
		if sent[i], err = c.value(item, depth+1); err != nil {
			return nil, err
		}
	}
	return sent, nil
}

func (c *Client) table(h *object.Hashtable, depth int) (any, error) {
	t := &wire.Table{}
	for k, v := range h.All() {
		sent, err := c.value(v, depth+1)
		if err != nil {
			return nil, err
		}
		t.Entries = append(t.Entries, wire.Parameter{Name: object.ToString(k), Value: sent})
	}
	return t, nil
}

func byteSlice(items []object.Value) []byte {
	b := make([]byte, len(items))
	for i, item := range items {
		b[i], _ = item.(uint8)
	}
	return b
}

type credentialText struct{ UserName, Password string }

// credentialOf reads a PSCredential.
func credentialOf(v object.Value) (credentialText, bool) {
	t := object.TypeOf(v)
	if t == nil || t.FullName() != "System.Management.Automation.PSCredential" {
		return credentialText{}, false
	}
	name, _, _ := object.GetMember(v, "UserName")
	password, _, _ := object.GetMember(v, "Password")
	secret, ok := password.(*object.SecureString)
	if !ok {
		return credentialText{}, false
	}
	return credentialText{object.ToString(name), secret.Reveal()}, true
}

// encrypt hides a secret from everything between here and the service: RSA with
// the key that came with the module file.
func (c *Client) encrypt(text string) (any, error) {
	c.mu.Lock()
	key := c.key
	c.mu.Unlock()
	if key == nil {
		return nil, errors.New("Required resource is not available to continue exection. Please re-establish the connection to continue.")
	}
	b, err := rsa.EncryptPKCS1v15(rand.Reader, key, []byte(text))
	if err != nil {
		return nil, errors.New("the secret is too long to be sent")
	}
	return base64.StdEncoding.EncodeToString(b), nil
}

var keyPattern = regexp.MustCompile(`<RSAKeyValue>\s*<Modulus>([^<]+)</Modulus>\s*<Exponent>([^<]+)</Exponent>`)

// readKey finds the service's key in a module file.
func readKey(module string) *rsa.PublicKey {
	m := keyPattern.FindStringSubmatch(module)
	if m == nil {
		return nil
	}
	n, err1 := base64.StdEncoding.DecodeString(m[1])
	e, err2 := base64.StdEncoding.DecodeString(m[2])
	if err1 != nil || err2 != nil || len(e) > 4 {
		return nil
	}
	return &rsa.PublicKey{N: new(big.Int).SetBytes(n), E: int(new(big.Int).SetBytes(e).Int64())}
}
