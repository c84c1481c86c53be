package auth

import (
	"bytes"
	"io"
	"net/http"
	"strconv"
	"sync"
	"time"
)

// transport sends the library's requests. It keeps the last error body, which
// the library loses in some flows, and repeats what was throttled, which the
// library never does.
type transport struct {
	client *http.Client
	mu     sync.Mutex
	body   []byte
}

func newTransport(c *http.Client) *transport {
	if c == nil {
		c = http.DefaultClient
	}
	return &transport{client: c}
}

const (
	tries     = 4
	longest   = 30 * time.Second
	bodyLimit = 1 << 20
)

// Do sends a request.
func (t *transport) Do(r *http.Request) (*http.Response, error) {
	var payload []byte
	if r.Body != nil {
		b, err := io.ReadAll(r.Body)
		if err != nil {
			return nil, err
		}
		r.Body.Close()
		payload = b
	}
	for try := 0; ; try++ {
		if payload != nil {
			r.Body = io.NopCloser(bytes.NewReader(payload))
		}
		resp, err := t.client.Do(r)
		if err != nil {
			return nil, err
		}
		if resp.StatusCode < 400 {
			return resp, nil
		}
		if t.keep(resp); !transient(resp.StatusCode) || try == tries-1 {
			return resp, nil
		}
		resp.Body.Close()
		timer := time.NewTimer(wait(resp, try))
		select {
		case <-r.Context().Done():
			timer.Stop()
			return nil, r.Context().Err()
		case <-timer.C:
		}
	}
}

func transient(status int) bool {
	return status == http.StatusTooManyRequests || status == 502 || status == 503 || status == 504
}

func wait(resp *http.Response, try int) time.Duration {
	d := time.Second << try
	if s, err := strconv.ParseFloat(resp.Header.Get("Retry-After"), 64); err == nil && s >= 0 {
		d = time.Duration(s * float64(time.Second))
	}
	return min(d, longest)
}

// keep remembers an error's body and gives the response one to read again.
func (t *transport) keep(resp *http.Response) {
	b, _ := io.ReadAll(io.LimitReader(resp.Body, bodyLimit))
	resp.Body.Close()
	resp.Body = io.NopCloser(bytes.NewReader(b))
	t.mu.Lock()
	t.body = b
	t.mu.Unlock()
}

func (t *transport) forget() {
	t.mu.Lock()
	t.body = nil
	t.mu.Unlock()
}

func (t *transport) last() []byte {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.body
}

// CloseIdleConnections lets idle connections go.
func (t *transport) CloseIdleConnections() { t.client.CloseIdleConnections() }
