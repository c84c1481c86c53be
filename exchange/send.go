package exchange

import (
	"bytes"
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/exosh/exosh/exchange/auth"
	"github.com/exosh/exosh/exchange/wire"
)

const (
	maxTries   = 6
	backOff    = 2 * time.Second
	errorLimit = 4 << 20
)

// timeouts of the cmdlets that may take longer than the usual 16 minutes.
var timeouts = map[string]time.Duration{
	"get-distributiongroupmember": 3660 * time.Second, "import-transportrulecollection": 3660 * time.Second,
	"set-unifiedgroup": 3660 * time.Second, "update-distributiongroupmember": 3660 * time.Second,
	"set-organizationconfig": 1860 * time.Second, "update-rolegroupmember": 1860 * time.Second,
}

const usualTimeout = 960 * time.Second

// transientNames are exceptions that a repeated call may not meet again.
var transientNames = []string{
	"DCOverloadedException", "SuitabilityDirectoryException", "ServerInMMException",
	"ADServerSettingsChangedException", "StorageTransientException",
}

// call is one request with what it takes to repeat it.
type call struct {
	method, url, cmdlet string
	body                []byte
	header              http.Header
}

// send sends a call until it succeeds or a repetition has no hope. The caller
// closes the response's body.
func (c *Client) send(ctx context.Context, q *call) (*http.Response, error) {
	want := auth.Request{}
	for try := 1; ; try++ {
		resp, err := c.once(ctx, q, want)
		if err != nil {
			return nil, err
		}
		if resp.StatusCode < 300 {
			return resp, nil
		}
		if resp.StatusCode < 400 {
			resp.Body.Close()
			if err := c.follow(q, resp.Header.Get("Location")); err != nil {
				return nil, err
			}
			if try == maxTries {
				return nil, errors.New("the service redirects without end")
			}
			continue
		}
		failed := readError(resp, q.cmdlet)
		again := retryable(failed)
		if resp.StatusCode == http.StatusUnauthorized {
			// A second refusal of a token just made is final.
			again = !want.ForceRefresh
			want = auth.Request{ForceRefresh: true, Claims: challenge(resp.Header)}
		}
		if !again || try == maxTries {
			return nil, failed
		}
		d := pause(resp, try)
		if resp.StatusCode == http.StatusUnauthorized {
			d = 0
		}
		c.config.Verbose(fmt.Sprintf("%s: the service answered %d; trying again in %s.", q.cmdlet, resp.StatusCode, d))
		if err := c.config.Wait(ctx, d); err != nil {
			return nil, err
		}
	}
}

// once sends a call with a fresh token. The timeout is for the answer to begin:
// rows may then take as long as whoever reads them.
func (c *Client) once(ctx context.Context, q *call, want auth.Request) (*http.Response, error) {
	token, err := c.token(ctx, want)
	if err != nil {
		return nil, err
	}
	limit := usualTimeout
	if t, ok := timeouts[strings.ToLower(q.cmdlet)]; ok {
		limit = t
	}
	ctx, cancel := context.WithCancel(ctx)
	timer := time.AfterFunc(limit, cancel)
	r, err := http.NewRequestWithContext(ctx, q.method, q.url, bytes.NewReader(q.body))
	if err != nil {
		cancel()
		return nil, err
	}
	for k, v := range q.header {
		r.Header[k] = v
	}
	r.Header.Set("Authorization", "Bearer "+token)
	resp, err := c.http.Do(r)
	if !timer.Stop() && err != nil {
		cancel()
		return nil, fmt.Errorf("%s: the service did not answer within %s", q.cmdlet, limit)
	}
	if err != nil {
		cancel()
		return nil, fmt.Errorf("the service cannot be reached: %w", err)
	}
	resp.Body = &cancelBody{resp.Body, cancel}
	return resp, nil
}

type cancelBody struct {
	io.ReadCloser
	cancel context.CancelFunc
}

// Close closes the body and lets the request's context go.
func (b *cancelBody) Close() error {
	err := b.ReadCloser.Close()
	b.cancel()
	return err
}

// follow moves the client to the host of its region. Only a host below the
// present one gets the token.
func (c *Client) follow(q *call, location string) error {
	to, err := url.Parse(location)
	from, _ := url.Parse(q.url)
	if err != nil || to.Scheme != "https" || !strings.HasSuffix(to.Hostname(), "."+from.Hostname()) {
		return fmt.Errorf("the service redirects to %q, which is not a host of %s", location, from.Hostname())
	}
	from.Host = to.Hostname()
	q.url = from.String()
	c.mu.Lock()
	c.base = "https://" + from.Host
	c.mu.Unlock()
	return nil
}

func readError(resp *http.Response, cmdlet string) *Error {
	// An error body may claim to be compressed and not be: what can be read counts.
	body, _ := io.ReadAll(io.LimitReader(resp.Body, errorLimit))
	resp.Body.Close()
	e := &Error{Command: cmdlet, Status: resp.StatusCode, Header: resp.Header}
	if b, ok := wire.DecodeError(body); ok {
		e.Body = b
	} else if text := strings.Trim(string(body), "\x00 \r\n\t"); !strings.HasPrefix(text, "<") {
		e.Text = text
	}
	return e
}

func retryable(e *Error) bool {
	switch e.Status {
	case http.StatusTooManyRequests, http.StatusServiceUnavailable, http.StatusGatewayTimeout:
		return true
	}
	if e.Body != nil {
		for _, name := range transientNames {
			if strings.Contains(e.Body.Text(), name) {
				return true
			}
		}
	}
	return strings.Contains(e.Text, "maximum number of concurrent requests")
}

func pause(resp *http.Response, try int) time.Duration {
	after := resp.Header.Get("Retry-After")
	if s, err := strconv.ParseFloat(after, 64); err == nil && s >= 0 {
		return time.Duration(s * float64(time.Second))
	}
	return backOff << (try - 1)
}

var claimsPattern = regexp.MustCompile(`claims="([^"]+)"`)

// challenge finds the claims that the service wants in the next token.
func challenge(h http.Header) string {
	for _, v := range h.Values("WWW-Authenticate") {
		m := claimsPattern.FindStringSubmatch(v)
		if m == nil {
			continue
		}
		text := strings.TrimRight(strings.NewReplacer("-", "+", "_", "/").Replace(m[1]), "=")
		if b, err := base64.RawStdEncoding.DecodeString(text); err == nil {
			return string(b)
		}
	}
	return ""
}
