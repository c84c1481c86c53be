package module

import (
	"github.com/exosh/exosh/powershell/cmdlet"
	"github.com/exosh/exosh/powershell/stream"
)

const disconnectText = "Running this cmdlet clears all active sessions created using Connect-ExchangeOnline or Connect-IPPSSession."

// disconnect is Disconnect-ExchangeOnline. Nothing is asked of the service: the
// tokens and the cmdlets go, which is all there is.
func (m *maker) disconnect(c *cmdlet.Invocation) error {
	query := disconnectText + "\nPress(Y/y/A/a) if you want to continue."
	if ok, err := c.ShouldProcessText(disconnectText, query, "Confirm"); err != nil || !ok {
		return err
	}
	state := stateOf(c.Session())
	for _, n := range state.all() {
		if !chosen(c, n) {
			continue
		}
		if err := state.close(c.Session(), n); err != nil {
			return c.Throw(recordOf(err))
		}
	}
	if c.Has("Confirm") && !c.Switch("Confirm") {
		return nil
	}
	return c.WriteInformation(&stream.InformationRecord{
		MessageData: "Disconnected successfully !", Source: "Disconnect-ExchangeOnline", TimeGenerated: c.Host().Now(),
	})
}
