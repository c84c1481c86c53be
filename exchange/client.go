package exchange

import (
	"context"
	"crypto/rsa"
	"errors"
	"fmt"
	"net/http"
	"sync"
	"time"

	"github.com/google/uuid"

	"github.com/exosh/exosh/exchange/auth"
	"github.com/exosh/exosh/exchange/wire"
)

// ModuleVersion is the version of the module whose behaviour this is.
const ModuleVersion = "3.10.0"

// Config says where to connect, and as whom.
type Config struct {
	Environment auth.Environment
	Credential  auth.Credential
	// Organization is the tenant's initial domain, for apps.
	Organization string
	// HTTPClient sends the requests; nil is http.DefaultClient.
	HTTPClient *http.Client
	// PageSize is the number of rows asked for at once, 1 to 1000; 0 is 1000.
	PageSize int
	// Language is the language of messages ("en-US").
	Language string
	// NoAnchor leaves the routing hint out.
	NoAnchor bool
	// Wait pauses between tries; nil sleeps.
	Wait func(ctx context.Context, d time.Duration) error
	// Verbose is told of retries; nil keeps quiet.
	Verbose func(text string)
}

// Client is a connection to one tenant. It is safe for use by several goroutines.
type Client struct {
	config Config
	http   *http.Client
	id     string

	mu      sync.Mutex
	base    string
	tenant  string
	account auth.Account
	expires time.Time
	key     *rsa.PublicKey
}

// ErrDisconnected is what a client answers after Close.
var ErrDisconnected = errors.New("the connection to Exchange Online has been closed; run Connect-ExchangeOnline again")

// Connect signs in. Nothing is asked of Exchange yet: the first call shows
// whether the account may use it.
func Connect(ctx context.Context, c Config) (*Client, error) {
	if c.Credential == nil {
		return nil, errors.New("exchange.Connect needs a Credential: see package auth")
	}
	if c.PageSize == 0 {
		c.PageSize = wire.MaxPageSize
	}
	if c.PageSize < 1 || c.PageSize > wire.MaxPageSize {
		return nil, fmt.Errorf("the page size must be from 1 to %d", wire.MaxPageSize)
	}
	if c.Wait == nil {
		c.Wait = sleep
	}
	if c.Verbose == nil {
		c.Verbose = func(string) {}
	}
	if c.Language == "" {
		c.Language = "en-US"
	}
	from := c.HTTPClient
	if from == nil {
		from = http.DefaultClient
	}
	// A token goes only where this client sends it: redirects are looked at first.
	own := *from
	own.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	client := &Client{config: c, http: &own, id: uuid.NewString(), base: c.Environment.Endpoint}
	if _, err := client.token(ctx, auth.Request{}); err != nil {
		return nil, err
	}
	client.account = c.Credential.Account()
	client.tenant = client.account.TenantID
	if client.tenant == "" {
		client.tenant = c.Organization
	}
	if client.tenant == "" {
		return nil, errors.New("the sign-in does not tell which tenant it is for; name it with Organization")
	}
	return client, nil
}

func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}

func (c *Client) token(ctx context.Context, q auth.Request) (string, error) {
	c.mu.Lock()
	credential := c.config.Credential
	c.mu.Unlock()
	if credential == nil {
		return "", ErrDisconnected
	}
	q.Scopes = c.config.Environment.Scopes()
	t, err := credential.Token(ctx, q)
	if err != nil {
		return "", err
	}
	c.mu.Lock()
	c.expires = t.Expires
	c.mu.Unlock()
	return t.Value, nil
}

// ID is the connection's GUID.
func (c *Client) ID() string { return c.id }

// Account is who is signed in.
func (c *Client) Account() auth.Account { return c.account }

// TenantID is the tenant's GUID.
func (c *Client) TenantID() string { return c.tenant }

// Environment is where the client is connected.
func (c *Client) Environment() auth.Environment { return c.config.Environment }

// Endpoint is the admin API's base address, the region's own once it has told it.
func (c *Client) Endpoint() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.base
}

// PageSize is the number of rows asked for at once.
func (c *Client) PageSize() int { return c.config.PageSize }

// TokenExpires is when the present token ends; it is renewed before.
func (c *Client) TokenExpires() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.expires
}

// Close forgets the tokens; later calls answer ErrDisconnected.
func (c *Client) Close() {
	c.mu.Lock()
	c.config.Credential = nil
	c.mu.Unlock()
	c.http.CloseIdleConnections()
}

// systemMailbox is the arbitration mailbox that every tenant has: the anchor of
// callers without one of their own.
const systemMailbox = "SystemMailbox{bb558c35-97f1-4cb9-8ff7-d53741dc928c}"

func (c *Client) anchor() string {
	switch {
	case c.config.NoAnchor:
		return ""
	case c.account.UserPrincipalName != "":
		return "UPN:" + c.account.UserPrincipalName
	case c.config.Organization != "":
		return "UPN:" + systemMailbox + "@" + c.config.Organization
	}
	return "TID:" + c.tenant
}
