package module

import (
	"context"
	"crypto/x509"
	"errors"
	"net/http"
	"sync"

	"github.com/exosh/exosh/exchange"
	"github.com/exosh/exosh/exchange/schema"
	"github.com/exosh/exosh/powershell/cmdlet"
)

// Name is the module's name.
const Name = "ExchangeOnlineManagement"

// Config is what the module needs from the program it is part of.
type Config struct {
	// Declare finds a cmdlet's declaration: catalog.Lookup.
	Declare func(name string) (*cmdlet.Declaration, error)
	// Local starts the local tenant, or finds the one that runs.
	Local func(ctx context.Context) (LocalTenant, error)
	// DefaultEnvironment is taken when -ExchangeEnvironmentName is not given; empty
	// is the worldwide cloud.
	DefaultEnvironment string
	// HTTPClient talks to the clouds; nil is http.DefaultClient.
	HTTPClient *http.Client
}

// LocalTenant is a tenant on this machine.
type LocalTenant struct {
	BaseURL string
	// CAs holds the authority that the tenant's certificate comes from.
	CAs *x509.CertPool
	// UserName and Password are the seeded administrator's.
	UserName, Password string
}

// maker is what the cmdlets of one module share.
type maker struct{ config Config }

// New makes the module. Its state belongs to the runspace it is imported into.
func New(c Config) *cmdlet.Module {
	m := &maker{c}
	module := &cmdlet.Module{
		Name:        Name,
		Version:     exchange.ModuleVersion,
		GUID:        "b5eced50-afa4-455b-847a-d8fb64140a22",
		Description: "Signs in to Exchange Online and runs its cmdlets.",
		Kind:        "Manifest",
		Cmdlets: []cmdlet.Cmdlet{
			m.cmdlet("Connect-ExchangeOnline", m.connect),
			m.highImpact("Disconnect-ExchangeOnline", m.disconnect),
			m.cmdlet("Get-ConnectionInformation", m.information),
			m.notBuilt("Connect-IPPSSession"),
		},
		OnRemove: func(s cmdlet.Session) error { return stateOf(s).closeAll(s) },
	}
	for _, name := range restCmdlets {
		module.Cmdlets = append(module.Cmdlets, m.notBuilt(name))
	}
	for _, c := range module.Cmdlets {
		module.ExportedCmdlets = append(module.ExportedCmdlets, c.Name)
	}
	return module
}

// restCmdlets are those that the real module has compiled in.
var restCmdlets = []string{
	"Get-EXOCasMailbox", "Get-EXOMailbox", "Get-EXOMailboxFolderPermission", "Get-EXOMailboxFolderStatistics",
	"Get-EXOMailboxPermission", "Get-EXOMailboxStatistics", "Get-EXOMobileDeviceStatistics", "Get-EXORecipient",
	"Get-EXORecipientPermission",
}

func (m *maker) cmdlet(name string, run cmdlet.Func) cmdlet.Cmdlet {
	return cmdlet.Cmdlet{Name: name, Declaration: m.declaration(name), New: func() cmdlet.Runner { return run }}
}

// declaration reads a declaration once, when first used.
func (m *maker) declaration(name string) func() (*cmdlet.Declaration, error) {
	return sync.OnceValues(func() (*cmdlet.Declaration, error) { return m.config.Declare(name) })
}

// highImpact is a cmdlet that asks before it acts.
func (m *maker) highImpact(name string, run cmdlet.Func) cmdlet.Cmdlet {
	c := m.cmdlet(name, run)
	read := c.Declaration
	c.Declaration = sync.OnceValues(func() (*cmdlet.Declaration, error) {
		d, err := read()
		if err != nil {
			return nil, err
		}
		own := *d
		own.SupportsShouldProcess, own.ConfirmImpact = true, cmdlet.ConfirmHigh
		return &own, nil
	})
	return c
}

func (m *maker) notBuilt(name string) cmdlet.Cmdlet {
	return m.cmdlet(name, func(c *cmdlet.Invocation) error {
		return c.Throw(record(errors.New(name+" is not built yet."), "NotImplemented", "NotImplemented"))
	})
}

// views are the formats that a connection brings, made once.
var views = sync.OnceValue(schema.Views)
