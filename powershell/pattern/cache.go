package pattern

import "sync"

// cacheLimit bounds a cache; scripts that make patterns of data would otherwise keep them all.
const cacheLimit = 1024

type cacheKey struct {
	text    string
	options Options
}

// cache keeps compiled patterns; a full one starts afresh, which costs less than keeping count of use.
type cache[T any] struct {
	mu   sync.RWMutex
	kept map[cacheKey]T
}

func (c *cache[T]) get(key cacheKey, compile func() (T, error)) (T, error) {
	c.mu.RLock()
	v, ok := c.kept[key]
	c.mu.RUnlock()
	if ok {
		return v, nil
	}
	v, err := compile()
	if err != nil {
		return v, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.kept == nil || len(c.kept) >= cacheLimit {
		c.kept = make(map[cacheKey]T)
	}
	c.kept[key] = v
	return v, nil
}
