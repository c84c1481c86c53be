package exchange

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/exosh/exosh/exchange/auth"
	"github.com/exosh/exosh/exchange/wire"
	"github.com/exosh/exosh/powershell/object"
)

type fixed struct{ calls []auth.Request }

func (f *fixed) Token(_ context.Context, q auth.Request) (auth.Token, error) {
	f.calls = append(f.calls, q)
	return auth.Token{Value: fmt.Sprintf("token%d", len(f.calls)), Expires: time.Now().Add(time.Hour)}, nil
}

func (f *fixed) Account() auth.Account {
	return auth.Account{UserPrincipalName: "admin@contoso.onmicrosoft.com", TenantID: "11111111-2222-3333-4444-555555555555"}
}

func connect(t *testing.T, h http.HandlerFunc) (*Client, *fixed) {
	t.Helper()
	s := httptest.NewTLSServer(h)
	t.Cleanup(s.Close)
	f := &fixed{}
	c, err := Connect(t.Context(), Config{
		Environment: auth.LocalEnvironment(s.URL), Credential: f, HTTPClient: s.Client(),
		Wait: func(context.Context, time.Duration) error { return nil },
	})
	if err != nil {
		t.Fatal(err)
	}
	return c, f
}

var mailboxes = wire.NewTemplate([]wire.Column{
	{Name: "Name", Kind: wire.Text}, {Name: "Guid", Kind: wire.GUID}, {Name: "Count", Kind: wire.Int32, Default: int32(7)},
	{Name: "EmailAddresses", Kind: wire.List}, {Name: "WhenCreatedUTC", Kind: wire.DateTime},
})

func row(n int) []wire.Cell {
	return []wire.Cell{
		{Column: 0, Value: fmt.Sprint("user", n)}, {Column: 1, Value: "8b632b3a-a2e2-8ff3-adcd-6d119d07694b"},
		{Column: 3, Value: []string{"SMTP:a@b", "smtp:c@d"}}, {Column: 4, Value: time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)},
	}
}

func rowsFrom(w io.Writer, head wire.AnswerHead, from, to int) {
	a := wire.NewAnswerWriter(w, head)
	for i := from; i < to; i++ {
		a.Row(mailboxes, row(i))
	}
	a.Close()
}

func TestRowsComeTyped(t *testing.T) {
	c, _ := connect(t, func(w http.ResponseWriter, r *http.Request) {
		rowsFrom(w, wire.AnswerHead{}, 0, 2)
	})
	n := 0
	for o, err := range c.Invoke(t.Context(), Command{Name: "Get-Mailbox", TypeNames: []string{"T"}}) {
		if err != nil {
			t.Fatal(err)
		}
		if v, _ := o.Get("Name"); v != fmt.Sprint("user", n) {
			t.Errorf("Name %v", v)
		}
		if v, _ := o.Get("Count"); v != int32(7) {
			t.Errorf("Count %T %v", v, v)
		}
		if v, _ := o.Get("Guid"); object.TypeOf(v) != object.GuidType {
			t.Errorf("Guid %T", v)
		}
		if v, _ := o.Get("WhenCreatedUTC"); v.(object.DateTime).Kind != object.UTC {
			t.Errorf("WhenCreatedUTC %v", v)
		}
		if v, _ := o.Get("EmailAddresses"); len(v.(*object.List).Items) != 2 {
			t.Errorf("EmailAddresses %v", v)
		}
		n++
	}
	if n != 2 {
		t.Errorf("%d rows", n)
	}
}

func TestPaging(t *testing.T) {
	for _, test := range []struct {
		name             string
		size, rows, call int
		warned           bool
	}{
		{"one page by default", 0, 1000, 1, true},
		{"all pages", Unlimited, 2500, 3, false},
		{"as many as asked", 1500, 1500, 2, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			calls, bodies := 0, map[string]bool{}
			c, _ := connect(t, func(w http.ResponseWriter, r *http.Request) {
				b, _ := io.ReadAll(r.Body)
				bodies[string(b)] = true
				var size int
				fmt.Sscanf(r.Header.Get("Prefer"), "odata.maxpagesize=%d", &size)
				from := calls * 1000
				calls++
				to := min(from+size, 2500)
				head := wire.AnswerHead{}
				if to < 2500 {
					head.NextLink = "https://" + r.Host + r.URL.Path + "?%24skiptoken=x"
					head.Warnings = []string{wire.MoreResults}
				}
				rowsFrom(w, head, from, to)
			})
			rows, warned := 0, false
			cmd := Command{Name: "Get-Mailbox", ResultSize: test.size, Warning: func(string) error { warned = true; return nil }}
			for _, err := range c.Invoke(t.Context(), cmd) {
				if err != nil {
					t.Fatal(err)
				}
				rows++
			}
			if rows != test.rows || calls != test.call || warned != test.warned || len(bodies) != 1 {
				t.Errorf("%d rows in %d calls, warned %v, %d bodies", rows, calls, warned, len(bodies))
			}
		})
	}
}

func TestErrors(t *testing.T) {
	c, _ := connect(t, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set(wire.HeaderExceptionType, "ManagementObjectNotFoundException")
		w.Header().Set(wire.HeaderBETarget, "srv1.contoso.local")
		w.Header().Set(wire.HeaderRequestID, "abc")
		w.WriteHeader(404)
		w.Write(wire.NewError(404, wire.ExecutionFailed, "Ex6F9304", "X.ManagementObjectNotFoundException", "no such thing", "").Encode())
	})
	for _, err := range c.Invoke(t.Context(), Command{Name: "Get-Mailbox"}) {
		var e *Error
		if !errors.As(err, &e) {
			t.Fatalf("%v", err)
		}
		r := e.Record()
		if r.CategoryInfo.Reason != "ManagementObjectNotFoundException" || !strings.HasPrefix(r.FullyQualifiedErrorID, "[Server=srv1,RequestId=abc,TimeStamp=") ||
			!strings.HasSuffix(r.FullyQualifiedErrorID, "],Write-ErrorMessage") || r.Message() != "Ex6F9304|X.ManagementObjectNotFoundException|no such thing" {
			t.Errorf("%+v", r)
		}
		return
	}
	t.Error("no error")
}

func TestRepeats(t *testing.T) {
	for _, test := range []struct {
		name    string
		status  []int
		calls   int
		succeed bool
	}{
		{"throttled", []int{429, 429}, 3, true},
		{"unavailable for good", []int{503, 503, 503, 503, 503, 503, 503}, 6, false},
		{"token refused once", []int{401}, 2, true},
		{"token refused twice", []int{401, 401}, 2, false},
		{"forbidden", []int{403}, 1, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			calls := 0
			c, f := connect(t, func(w http.ResponseWriter, r *http.Request) {
				calls++
				if calls <= len(test.status) {
					w.WriteHeader(test.status[calls-1])
					w.Write(make([]byte, 100))
					return
				}
				rowsFrom(w, wire.AnswerHead{}, 0, 1)
			})
			var failed error
			for _, err := range c.Invoke(t.Context(), Command{Name: "Get-Mailbox"}) {
				failed = err
			}
			if calls != test.calls || (failed == nil) != test.succeed {
				t.Errorf("%d calls, %v", calls, failed)
			}
			if test.status[0] == 401 && !f.calls[2].ForceRefresh {
				t.Error("the token was not renewed")
			}
		})
	}
}

func TestConfirmation(t *testing.T) {
	for _, agree := range []bool{true, false} {
		var bodies []string
		c, _ := connect(t, func(w http.ResponseWriter, r *http.Request) {
			b, _ := io.ReadAll(r.Body)
			bodies = append(bodies, string(b))
			rowsFrom(w, wire.AnswerHead{ConfirmationMessage: "Removing mailbox"}, 0, 0)
		})
		cmd := Command{Name: "Remove-Mailbox", Confirm: true, Ask: func(m string) (bool, error) { return agree && m == "Removing mailbox", nil }}
		for _, err := range c.Invoke(t.Context(), cmd) {
			t.Fatal(err)
		}
		if want := map[bool]int{true: 2, false: 1}[agree]; len(bodies) != want || !strings.Contains(bodies[0], `"Confirm":true`) {
			t.Errorf("agreed %v: %q", agree, bodies)
		}
	}
}

func TestEncoding(t *testing.T) {
	table := object.NewHashtable()
	table.Set("Add", "a@b")
	c := &Client{}
	mailbox := object.NewObject()
	mailbox.Set("Identity", "user1")
	for _, test := range []struct {
		name, parameter string
		value           object.Value
		want            string
	}{
		{"null clears", "P", nil, `{"P":null}`},
		{"hashtable", "P", table, `{"P":{"@odata.type":"#Exchange.GenericHashTable","Add":"a@b"}}`},
		{"bytes", "P", &object.Array{Elem: object.ByteType, Items: []object.Value{uint8(80), uint8(75)}}, `{"P":{"@odata.type":"#Exchange.ByteArrayType","Data":[80,75]}}`},
		{"date", "P", object.DateTime{Ticks: object.Date(2026, 1, 2, 3, 4, 5).Ticks, Kind: object.UTC}, `{"P":"2026-01-02T03:04:05"}`},
		{"list", "P", object.NewStrings([]string{"a", "b"}), `{"P":["a","b"]}`},
		{"object", "Identity", mailbox, `{"Identity":"user1"}`},
		{"filter constant", "Filter", "A -eq $TRUE", `{"Filter":"A -eq 'True'"}`},
		{"other text", "Name", "$true", `{"Name":"$true"}`},
	} {
		t.Run(test.name, func(t *testing.T) {
			q, err := c.request(&Command{Name: "X", Parameters: []Parameter{{Name: test.parameter, Value: test.value}}})
			if err != nil {
				t.Fatal(err)
			}
			b, err := q.Encode()
			if got := string(b); err != nil || !strings.Contains(got, `"Parameters":`+test.want) {
				t.Errorf("%s %v", got, err)
			}
		})
	}
}

func TestTheCallerMayStopEarly(t *testing.T) {
	c, _ := connect(t, func(w http.ResponseWriter, r *http.Request) { rowsFrom(w, wire.AnswerHead{}, 0, 20000) })
	n := 0
	for _, err := range c.Invoke(t.Context(), Command{Name: "Get-Mailbox"}) {
		if err != nil {
			t.Fatal(err)
		}
		if n++; n == 15000 {
			break
		}
	}
	if n != 15000 {
		t.Errorf("%d rows", n)
	}
}

func FuzzDecodeAnswer(f *testing.F) {
	f.Add(`{"@odata.context":"x","@adminapi.warnings":["w"],"value":[{"A@data.type":"System.Int32","A":1,"B":[{"C":"d"}]}]}`)
	f.Add(`{"error":{"code":"NotFound","details":[{"message":"a|b|c"}]}}`)
	f.Fuzz(func(t *testing.T, text string) {
		r := &run{client: &Client{}, yield: func(*object.Object) bool { return true }}
		decodeAnswer(strings.NewReader(text), r.rows())
	})
}
