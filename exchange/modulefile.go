package exchange

import (
	"context"
	"errors"
	"io"
	"net/http"
	"runtime"
	"strings"

	"github.com/google/uuid"

	"github.com/exosh/exosh/exchange/wire"
)

const moduleLimit = 256 << 20

// ModuleFiles asks which cmdlets the caller's roles allow: those that match
// names ("*" is all), with the module files that the service makes of them.
func (c *Client) ModuleFiles(ctx context.Context, names ...string) ([]wire.ModuleFile, error) {
	if len(names) == 0 {
		names = []string{"*"}
	}
	h := c.headers(uuid.NewString())
	h.Set(wire.HeaderCommandName, strings.Join(names, ","))
	h.Set("ps-version", "7.6.0")
	h.Set("exomodule-version", ModuleVersion)
	h.Set("is-cloud-shell-environment", "False")
	h.Set("X-InitializeConnectionContextObjectIdDynamic", "true")
	h.Set("User-Agent", "Mozilla/5.0 ("+runtime.GOOS+") exosh")
	body, err := c.get(ctx, "EXOModuleFile?Version="+ModuleVersion, "EXOModuleFile", h)
	if err != nil {
		return nil, err
	}
	files, err := wire.DecodeModuleFiles(body)
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, errors.New("the service offers no cmdlets to this account")
	}
	for _, f := range files {
		if key := readKey(f.FileContent); key != nil {
			c.mu.Lock()
			c.key = key
			c.mu.Unlock()
		}
	}
	return files, nil
}

// Banner is the text that the service greets with; empty when it has none.
func (c *Client) Banner(ctx context.Context) (string, error) {
	body, err := c.get(ctx, "EXOBanner('AutogenSession')?Version="+ModuleVersion, "EXOBanner", c.headers(uuid.NewString()))
	if err != nil {
		return "", err
	}
	return wire.DecodeBanner(body)
}

func (c *Client) get(ctx context.Context, what, name string, h http.Header) ([]byte, error) {
	resp, err := c.send(ctx, &call{method: http.MethodGet, url: c.address("v1.0", what), cmdlet: name, header: h})
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(io.LimitReader(resp.Body, moduleLimit))
}
