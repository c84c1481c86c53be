package module

import (
	"context"
	"errors"
	"strconv"
	"strings"

	"github.com/exosh/exosh/exchange"
	"github.com/exosh/exosh/exchange/schema"
	"github.com/exosh/exosh/powershell/cmdlet"
	"github.com/exosh/exosh/powershell/object"
)

// proxy makes the cmdlet that runs one of the service's.
func (m *maker) proxy(name string, client *exchange.Client) cmdlet.Cmdlet {
	return cmdlet.Cmdlet{
		Name:        name,
		Declaration: m.declaration(name),
		New:         func() cmdlet.Runner { return &proxy{name: name, client: client} },
	}
}

// proxy is one run of a service's cmdlet in one pipeline.
type proxy struct {
	name      string
	client    *exchange.Client
	typeNames []string
}

// statusVariable tells scripts whether the last cmdlet succeeded.
const statusVariable = "EXO_LastExecutionStatus"

// Begin looks up what the rows are.
func (p *proxy) Begin(c *cmdlet.Invocation) error {
	if t := schema.TypeOf(p.name); t != nil {
		p.typeNames = []string{t.Deserialized()}
	}
	return setStatus(c, true)
}

func setStatus(c *cmdlet.Invocation, ok bool) error {
	return c.Session().Variables().New(cmdlet.Variable{Name: statusVariable, Value: ok}, "Global", true)
}

// Process runs the cmdlet once.
func (p *proxy) Process(c *cmdlet.Invocation) error {
	cmd, err := p.command(c)
	if err != nil {
		return p.failed(c, err)
	}
	for row, err := range p.client.Invoke(c.Context(), cmd) {
		if err != nil {
			return p.failed(c, err)
		}
		if err := c.Write(row); err != nil {
			return err
		}
	}
	return nil
}

// failed writes an error of the service; the pipeline goes on. What stops the
// pipeline is returned as it is.
func (p *proxy) failed(c *cmdlet.Invocation, err error) error {
	var stopped *cmdletStopped
	if errors.As(err, &stopped) {
		return stopped.err
	}
	if errors.Is(err, context.Canceled) && c.Context().Err() != nil {
		return err
	}
	if err := setStatus(c, false); err != nil {
		return err
	}
	r := recordOf(err)
	r.CategoryInfo.Activity = p.name
	return c.WriteError(r)
}

func (p *proxy) command(c *cmdlet.Invocation) (exchange.Command, error) {
	cmd := exchange.Command{
		Name: p.name, TypeNames: p.typeNames, WarningAction: c.String("WarningAction"),
		Warning: func(text string) error { return stopping(c.WriteWarning(text)) },
		Failure: func(text string) error {
			if err := setStatus(c, false); err != nil {
				return stopping(err)
			}
			return stopping(c.WriteError(exchange.MessageRecord(p.name, text)))
		},
	}
	d := c.Declaration()
	for i, given := range c.Args.Given {
		q := d.Parameters[i]
		if !given || q.Common || strings.EqualFold(q.Name, "UseCustomRouting") {
			continue
		}
		v := c.Args.Values[i]
		if strings.EqualFold(q.Name, "ResultSize") {
			size, err := resultSize(v)
			if err != nil {
				return cmd, err
			}
			cmd.ResultSize = size
		}
		if q.IsSwitch() {
			v = object.ToBool(v)
		}
		cmd.Parameters = append(cmd.Parameters, exchange.Parameter{Name: q.Name, Value: v, ByProperty: q.TakesPipeline()})
	}
	p.confirmation(c, d, &cmd)
	return cmd, nil
}

// stopping marks an error as one that ends the pipeline.
func stopping(err error) error {
	if err == nil {
		return nil
	}
	return &cmdletStopped{err}
}

// resultSize reads -ResultSize: a number, or Unlimited.
func resultSize(v object.Value) (int, error) {
	if v == nil {
		return 0, nil
	}
	text := object.ToString(v)
	if schema.IsUnlimited(text) {
		return exchange.Unlimited, nil
	}
	n, err := strconv.Atoi(strings.TrimSpace(text))
	if err != nil {
		return 0, errors.New("ResultSize must be a number or Unlimited, not \"" + text + "\".")
	}
	if n <= 0 {
		return 0, errors.New("ResultSize must be greater than 0")
	}
	return n, nil
}
