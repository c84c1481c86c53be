package module

import (
	"slices"
	"strings"

	"github.com/exosh/exosh/powershell/cmdlet"
)

// information is Get-ConnectionInformation.
func (m *maker) information(c *cmdlet.Invocation) error {
	list := stateOf(c.Session()).all()
	for i, n := range list {
		if !chosen(c, n) {
			continue
		}
		if err := c.Write(n.information(i == len(list)-1, c.Host().Now())); err != nil {
			return err
		}
	}
	return nil
}

// chosen tells whether -ConnectionId or -ModulePrefix, when given, mean the connection.
func chosen(c *cmdlet.Invocation, n *connection) bool {
	has := func(parameter, value string) bool {
		return !c.Has(parameter) || slices.ContainsFunc(c.Strings(parameter), func(s string) bool { return strings.EqualFold(s, value) })
	}
	return has("ConnectionId", n.client.ID()) && has("ModulePrefix", n.prefix)
}
