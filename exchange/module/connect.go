package module

import (
	"context"
	"crypto/rand"
	"crypto/tls"
	"errors"
	"fmt"
	"net/http"
	"regexp"
	"strings"

	"github.com/exosh/exosh/exchange"
	"github.com/exosh/exosh/exchange/auth"
	"github.com/exosh/exosh/exchange/catalog"
	"github.com/exosh/exosh/powershell/cmdlet"
)

var prefixPattern = regexp.MustCompile(`(?i)^[a-z0-9]+$`)

// connect is Connect-ExchangeOnline.
func (m *maker) connect(c *cmdlet.Invocation) error {
	if err := m.connectNow(c); err != nil {
		var r *cmdletStopped
		if errors.As(err, &r) {
			return r.err
		}
		return c.Throw(recordOf(err))
	}
	return nil
}

// cmdletStopped carries an error of the pipeline, to be returned as it is.
type cmdletStopped struct{ err error }

func (s *cmdletStopped) Error() string { return s.err.Error() }

func (m *maker) connectNow(c *cmdlet.Invocation) error {
	prefix := c.String("Prefix")
	if err := checkPrefix(prefix); err != nil {
		return err
	}
	if err := refuseUnbuilt(c); err != nil {
		return err
	}
	p, err := m.place(c)
	if err != nil {
		return err
	}
	credential, err := p.credential(c)
	if err != nil {
		return err
	}
	client, err := exchange.Connect(c.Context(), exchange.Config{
		Environment: p.options.Environment, Credential: credential, Organization: c.String("Organization"),
		HTTPClient: p.options.HTTPClient, PageSize: c.Int("PageSize"), Language: c.Host().Culture(),
		NoAnchor: c.Switch("BypassMailboxAnchoring"),
	})
	if err != nil {
		return err
	}
	n := &connection{client: client, prefix: prefix, authority: p.authority(), organization: c.String("Organization")}
	if err := m.bring(c, n); err != nil {
		client.Close()
		return err
	}
	return nil
}

// bring makes the connection's proxies and imports them.
func (m *maker) bring(c *cmdlet.Invocation, n *connection) error {
	if !c.Has("ShowBanner") || c.Switch("ShowBanner") {
		showBanner(c, n.client)
	}
	e := n.client.Environment()
	if err := c.WriteVerbose(fmt.Sprintf("Using ConnectionUri:'%s', in the environment:'%s'.", e.Endpoint, e.Name)); err != nil {
		return &cmdletStopped{err}
	}
	files, err := n.client.ModuleFiles(c.Context(), c.Strings("CommandName")...)
	if err != nil {
		return err
	}
	module := &cmdlet.Module{Name: "tmpEXO_" + strings.ToLower(rand.Text()[:8]), Version: "1.0", Kind: "Script", Prefix: n.prefix}
	for _, f := range files {
		for _, name := range f.Cmdlets() {
			proper, known := catalog.Name(strings.TrimSpace(name))
			if !known {
				_ = c.WriteVerbose("The service offers " + name + ", which this version does not know.")
				continue
			}
			module.Cmdlets = append(module.Cmdlets, m.proxy(proper, n.client))
		}
	}
	if len(module.Cmdlets) == 0 {
		return errors.New("The service offers no cmdlet to this account: it holds no role for Exchange, or -CommandName names none of its cmdlets.")
	}
	for _, p := range module.Cmdlets {
		module.ExportedCmdlets = append(module.ExportedCmdlets, p.Name)
	}
	if !c.Switch("SkipLoadingFormatData") {
		module.Formats = [][]byte{views()}
	}
	n.module = module
	o := cmdlet.ImportOptions{Prefix: n.prefix, Global: true, DisableNameChecking: true}
	if err := c.Session().Modules().Add(module, o); err != nil {
		return fmt.Errorf("Module could not be correctly formed. Please run Connect-ExchangeOnline again. %w", err)
	}
	state := stateOf(c.Session())
	n.number = state.number()
	state.add(n)
	return nil
}

func checkPrefix(prefix string) error {
	switch {
	case prefix == "":
		return nil
	case !prefixPattern.MatchString(prefix):
		return errors.New("Use of any special characters in the Prefix string is not supported.")
	case strings.EqualFold(prefix, "EXO"):
		return errors.New("Prefix 'EXO' is a reserved Prefix, please use a different prefix.")
	}
	return nil
}

// unbuilt are the parameters that mean something which does not exist here yet.
var unbuilt = []string{"ManagedIdentity", "ManagedIdentityAccountId", "DelegatedOrganization", "Certificate", "UseRPSSession", "EnableErrorReporting", "LogDirectoryPath"}

func refuseUnbuilt(c *cmdlet.Invocation) error {
	for _, p := range unbuilt {
		if c.Has(p) && (c.String(p) != "" && c.String(p) != "False") {
			return fmt.Errorf("Connect-ExchangeOnline -%s is not built yet.", p)
		}
	}
	return nil
}

// showBanner greets as the service wishes; a failure is worth a verbose line only.
func showBanner(c *cmdlet.Invocation, client *exchange.Client) {
	text, err := client.Banner(c.Context())
	if err != nil {
		_ = c.WriteVerbose("The banner could not be read: " + err.Error())
		return
	}
	if text != "" {
		c.Host().UI().WriteColored(strings.TrimRight(text, "\r\n")+"\n", "Yellow", "")
	}
}

// place is where to connect: a cloud or a local tenant.
type place struct {
	options auth.Options
	local   *LocalTenant
}

func (p *place) authority() string {
	tenant := p.options.Tenant
	if tenant == "" {
		tenant = "organizations"
	}
	return p.options.Environment.Authority + "/" + tenant
}

// place reads the environment's name and the two addresses.
func (m *maker) place(c *cmdlet.Invocation) (*place, error) {
	name := c.String("ExchangeEnvironmentName")
	if name == "" && !c.Has("ConnectionUri") {
		name = m.config.DefaultEnvironment
	}
	if name == "" {
		name = auth.Default
	}
	p := &place{options: auth.Options{HTTPClient: m.config.HTTPClient}}
	var err error
	if strings.EqualFold(name, auth.Local) {
		err = m.startLocal(c.Context(), p)
	} else {
		p.options.Environment, err = auth.LookupEnvironment(name)
	}
	if err != nil {
		return nil, err
	}
	e := &p.options.Environment
	if c.Has("ConnectionUri") {
		if *e, err = e.WithConnectionURI(c.String("ConnectionUri")); err != nil {
			return nil, err
		}
	}
	if c.Has("AzureADAuthorizationEndpointUri") {
		if *e, p.options.Tenant, err = e.WithAuthorizationURI(c.String("AzureADAuthorizationEndpointUri")); err != nil {
			return nil, err
		}
	}
	return p, nil
}

func (m *maker) startLocal(ctx context.Context, p *place) error {
	if m.config.Local == nil {
		return errors.New("this program carries no local tenant; name another -ExchangeEnvironmentName")
	}
	local, err := m.config.Local(ctx)
	if err != nil {
		return fmt.Errorf("the local tenant cannot be reached: %w", err)
	}
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.TLSClientConfig = &tls.Config{RootCAs: local.CAs}
	transport.Proxy = nil
	p.options.HTTPClient = &http.Client{Transport: transport}
	p.options.Environment = auth.LocalEnvironment(local.BaseURL)
	p.local = &local
	return nil
}
