package module

import (
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/google/uuid"

	"github.com/exosh/exosh/exchange"
	"github.com/exosh/exosh/powershell/cmdlet"
	"github.com/exosh/exosh/powershell/object"
)

// connection is a client with what the shell made for it.
type connection struct {
	client       *exchange.Client
	number       int
	module       *cmdlet.Module
	prefix       string
	authority    string // as Get-ConnectionInformation shows it
	organization string
}

// connections are those of one runspace, oldest first.
type connections struct {
	mu      sync.Mutex
	list    []*connection
	counter int
}

type stateKey struct{}

// stateOf finds the runspace's connections; they are closed with it.
func stateOf(s cmdlet.Session) *connections {
	return s.State(stateKey{}, func() any {
		c := &connections{}
		s.OnClose(func() { c.forget() })
		return c
	}).(*connections)
}

func (c *connections) number() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.counter++
	return c.counter
}

func (c *connections) add(n *connection) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.list = append(c.list, n)
}

func (c *connections) all() []*connection {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Clone(c.list)
}

// close signs a connection out and takes its cmdlets away.
func (c *connections) close(s cmdlet.Session, n *connection) error {
	c.mu.Lock()
	i := slices.Index(c.list, n)
	if i >= 0 {
		c.list = slices.Delete(c.list, i, i+1)
	}
	c.mu.Unlock()
	if i < 0 {
		return nil
	}
	n.client.Close()
	return s.Modules().Remove(n.module, true)
}

func (c *connections) closeAll(s cmdlet.Session) error {
	var failed []error
	for _, n := range c.all() {
		failed = append(failed, c.close(s, n))
	}
	return errors.Join(failed...)
}

// forget drops the tokens when the runspace ends; its modules go with it.
func (c *connections) forget() {
	for _, n := range c.all() {
		n.client.Close()
	}
	c.mu.Lock()
	c.list = nil
	c.mu.Unlock()
}

// informationType is the type of what Get-ConnectionInformation writes.
const informationType = "Microsoft.Exchange.Management.ExoPowershellSnapin.ConnectionInformation"

// information is the connection as Get-ConnectionInformation shows it. newest
// tells whether it is the one that cmdlets without a connection of their own use.
func (n *connection) information(newest bool, now time.Time) *object.Object {
	account := n.client.Account()
	expires := n.client.TokenExpires()
	status := "Active"
	if !now.Before(expires) {
		status = "Expired"
	}
	o := object.NewObject(informationType)
	o.Set("ConnectionId", guid(n.client.ID()))
	o.Set("State", "Connected")
	o.Set("Id", object.BoxInt32(int32(n.number)))
	o.Set("Name", n.name())
	o.Set("UserPrincipalName", orNull(account.UserPrincipalName))
	o.Set("ConnectionUri", n.client.Endpoint())
	o.Set("AzureAdAuthorizationEndpointUri", n.authority)
	o.Set("TokenExpiryTimeUTC", object.DateTimeOffsetOf(expires.UTC()))
	o.Set("CertificateAuthentication", account.Certificate)
	o.Set("ModuleName", n.module.Name)
	o.Set("ModulePrefix", n.prefix)
	o.Set("Organization", orNull(n.organization))
	o.Set("DelegatedOrganization", nil)
	o.Set("AppId", orNull(account.AppID))
	o.Set("PageSize", object.BoxInt32(int32(n.client.PageSize())))
	o.Set("TenantID", n.client.TenantID())
	o.Set("TokenStatus", status)
	o.Set("ConnectionUsedForInbuiltCmdlets", newest)
	o.Set("IsEopSession", false)
	return o
}

func orNull(s string) object.Value {
	if s == "" {
		return nil
	}
	return s
}

func (n *connection) name() string { return fmt.Sprintf("ExchangeOnline_%d", n.number) }

func guid(text string) object.Value {
	if id, err := uuid.Parse(text); err == nil {
		return object.Guid(id)
	}
	return text
}
