package module

import (
	"github.com/exosh/exosh/exchange"
	"github.com/exosh/exosh/powershell/cmdlet"
	"github.com/exosh/exosh/powershell/object"
)

const confirmQuery = "Are you sure you want to perform this action?\n"

// confirmation decides whether the call is made in two, asking between, and what
// -WhatIf and -Confirm send. The service knows what would be done; the session's
// preferences say whether to ask.
func (p *proxy) confirmation(c *cmdlet.Invocation, d *cmdlet.Declaration, cmd *exchange.Command) {
	if !d.SupportsShouldProcess {
		return
	}
	ask := func(message string) (bool, error) {
		ok, err := c.ShouldProcessText(message, confirmQuery+message, "Confirm")
		return ok, stopping(err)
	}
	switch {
	case whatIf(c):
		cmd.Parameters = append(cmd.Parameters, exchange.Parameter{Name: "WhatIf", Value: true})
		cmd.Ask = ask
	case asks(c, d):
		cmd.Confirm, cmd.Ask = true, ask
	case c.Has("Confirm"):
		cmd.Parameters = append(cmd.Parameters, exchange.Parameter{Name: "Confirm", Value: false})
	}
}

func whatIf(c *cmdlet.Invocation) bool {
	if c.Has("WhatIf") {
		return c.Switch("WhatIf")
	}
	v, ok := c.Session().Variables().Get("WhatIfPreference")
	return ok && object.ToBool(v)
}

// asks tells whether the session wants to be asked before a command of this impact.
func asks(c *cmdlet.Invocation, d *cmdlet.Declaration) bool {
	if c.Has("Confirm") {
		return c.Switch("Confirm")
	}
	preference := cmdlet.ConfirmHigh
	if v, ok := c.Session().Variables().Get("ConfirmPreference"); ok && v != nil {
		if i, ok := cmdlet.ParseConfirmImpact(object.ToString(v)); ok {
			preference = i
		}
	}
	return preference != cmdlet.ConfirmNone && d.ConfirmImpact >= preference
}
