package exchange

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"net/http"
	"net/url"
	"strings"

	"github.com/google/uuid"

	"github.com/exosh/exosh/exchange/wire"
	"github.com/exosh/exosh/powershell/object"
)

// Unlimited as a ResultSize asks for every row.
const Unlimited = -1

// Parameter is a parameter of a command. Value is any PowerShell value.
type Parameter struct {
	Name  string
	Value object.Value
	// ByProperty marks a parameter that takes the property of its name from an object.
	ByProperty bool
}

// Command is one run of a cmdlet.
type Command struct {
	Name       string
	Parameters []Parameter
	// ResultSize is how many rows to give: 0 one page, or Unlimited.
	ResultSize int
	// Select names the properties wanted; empty is all.
	Select []string
	// TypeNames are given to the rows.
	TypeNames []string
	// Warning and Failure take the warnings and the errors of a call that went on; nil drops them.
	Warning func(text string) error
	Failure func(text string) error
	// WarningAction is passed on to the service.
	WarningAction string
	// Confirm makes the call in two: the first tells what would be done, and only
	// when Ask agrees the second does it.
	Confirm bool
	// Ask gets what the service says it would do. Without Confirm it is told after
	// the call (-WhatIf), and its answer is ignored.
	Ask func(message string) (bool, error)
}

var errStop = errors.New("the caller needs no more rows")

// Invoke runs a cmdlet and gives its rows as they come; memory stays flat
// however many there are. A failure ends the sequence as its last element.
func (c *Client) Invoke(ctx context.Context, cmd Command) iter.Seq2[*object.Object, error] {
	return func(yield func(*object.Object, error) bool) {
		r := &run{client: c, command: cmd, requestID: uuid.NewString()}
		r.yield = func(o *object.Object) bool { return yield(o, nil) }
		if err := r.all(ctx); err != nil && err != errStop {
			yield(nil, err)
		}
	}
}

// run is one command under way.
type run struct {
	client    *Client
	command   Command
	requestID string
	yield     func(*object.Object) bool
	given     int // rows
}

func (r *run) all(ctx context.Context) error {
	if r.command.ResultSize < 0 && r.command.ResultSize != Unlimited {
		return errors.New("ResultSize must be greater than 0")
	}
	q, err := r.client.request(&r.command)
	if err != nil {
		return err
	}
	if !r.command.Confirm {
		head, err := r.pages(ctx, q)
		if err == nil && r.command.Ask != nil && head.ConfirmationMessage != "" {
			_, err = r.command.Ask(head.ConfirmationMessage)
		}
		return err
	}
	q.Set("Confirm", true)
	head, err := r.pages(ctx, q)
	if err != nil {
		return err
	}
	message := head.ConfirmationMessage
	if message == "" {
		// The service had nothing to ask: the call has been carried out.
		return nil
	}
	if ok, err := r.command.Ask(message); err != nil || !ok {
		return err
	}
	q.Set("Confirm", false)
	_, err = r.pages(ctx, q)
	return err
}

// pages reads page after page, POSTing the same body to each next link.
func (r *run) pages(ctx context.Context, q *wire.InvokeRequest) (*answer, error) {
	body, err := q.Encode()
	if err != nil {
		return nil, err
	}
	at := r.client.address("beta", "InvokeCommand")
	if len(r.command.Select) > 0 {
		at += "?$select=" + url.QueryEscape(strings.Join(r.command.Select, ","))
	}
	for {
		asked := r.pageSize()
		before := r.given
		a, err := r.page(ctx, &call{http.MethodPost, at, r.command.Name, body, r.headers(asked)})
		if err != nil {
			return nil, err
		}
		more := a.NextLink != "" && r.goesOn(r.given-before, asked)
		if err := r.tell(a, more); err != nil || !more {
			return a, err
		}
		if at, err = r.client.sameHost(a.NextLink); err != nil {
			return nil, err
		}
	}
}

func (r *run) goesOn(got, asked int) bool {
	switch r.command.ResultSize {
	case Unlimited:
		return true
	case 0:
		return false
	}
	return got >= asked && r.given < r.command.ResultSize
}

func (r *run) pageSize() int {
	n := r.client.config.PageSize
	if r.command.ResultSize > 0 {
		n = min(n, r.command.ResultSize-r.given)
	}
	return n
}

func (r *run) page(ctx context.Context, q *call) (*answer, error) {
	resp, err := r.client.send(ctx, q)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	a, err := decodeAnswer(resp.Body, r.rows())
	if err == errStop {
		return nil, err
	}
	if err != nil {
		return nil, fmt.Errorf("%s: the service's answer breaks off: %w", q.cmdlet, err)
	}
	if a.Error != nil {
		return nil, &Error{Command: q.cmdlet, Status: resp.StatusCode, Header: resp.Header, Body: a.Error}
	}
	return a, nil
}

// tell passes on warnings and errors; while pages follow, the warning that there
// are more rows would be wrong.
func (r *run) tell(a *answer, more bool) error {
	for _, w := range a.Warnings {
		if r.command.Warning == nil || more && w == wire.MoreResults {
			continue
		}
		if err := r.command.Warning(w); err != nil {
			return err
		}
	}
	for _, f := range a.Errors {
		if r.command.Failure != nil {
			if err := r.command.Failure(f); err != nil {
				return err
			}
		}
	}
	return nil
}

func (r *run) headers(pageSize int) http.Header {
	h := r.client.headers(r.requestID)
	h.Set(wire.HeaderCmdletName, r.command.Name)
	h.Set(wire.HeaderResponseFormat, "json")
	h.Set(wire.HeaderSerialization, "Partial")
	h.Set("Content-Type", "application/json")
	h.Set(wire.HeaderPrefer, fmt.Sprintf("odata.maxpagesize=%d", pageSize))
	action := r.command.WarningAction
	if strings.EqualFold(action, "Ignore") {
		action = "SilentlyContinue"
	}
	h.Set(wire.HeaderWarningAction, action)
	return h
}

// headers are those that every request carries.
func (c *Client) headers(requestID string) http.Header {
	h := http.Header{}
	h.Set("Accept", "application/json")
	h.Set("Accept-Charset", "UTF-8")
	h.Set("Accept-Language", c.config.Language)
	h.Set("User-Agent", "exosh")
	h.Set(wire.HeaderClientRequestID, requestID)
	h.Set(wire.HeaderConnectionID, c.id)
	h.Set(wire.HeaderClientApp, wire.ClientApplication)
	h.Set(wire.HeaderClientVersion, ModuleVersion)
	if a := c.anchor(); a != "" {
		h.Set(wire.HeaderAnchorMailbox, a)
	}
	return h
}

func (c *Client) address(version, what string) string {
	return c.Endpoint() + "/adminapi/" + version + "/" + url.PathEscape(c.tenant) + "/" + what
}

// sameHost refuses a next link that would carry the token elsewhere.
func (c *Client) sameHost(link string) (string, error) {
	to, err := url.Parse(link)
	base, _ := url.Parse(c.Endpoint())
	if err != nil || to.Scheme != base.Scheme || !strings.EqualFold(to.Host, base.Host) {
		return "", fmt.Errorf("the service's next page is at %q, which is not on %s", link, base.Host)
	}
	return link, nil
}
