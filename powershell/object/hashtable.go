package object

import (
	"iter"
	"math/big"
	"strings"
)

// Hashtable is @{}, [ordered]@{}, OrderedDictionary and Dictionary[K,V]. String keys ignore case unless CaseSensitive.
// Entries keep the order in which they were added.
type Hashtable struct {
	Ordered       bool
	CaseSensitive bool
	Type          *Type // nil: Hashtable, or OrderedDictionary when Ordered
	entries       []hashEntry
	live          int
	strings       map[string]int32
	ints          map[int32]int32
	others        map[any]int32
}

type hashEntry struct {
	key, value Value
	gone       bool
}

type bigKey string

// NewHashtable makes an empty @{}.
func NewHashtable() *Hashtable { return &Hashtable{} }

// NewOrdered makes an empty [ordered]@{}.
func NewOrdered() *Hashtable { return &Hashtable{Ordered: true} }

// DotNetType is the dictionary's type.
func (h *Hashtable) DotNetType() *Type {
	switch {
	case h.Type != nil:
		return h.Type
	case h.Ordered:
		return OrderedDictionaryType
	}
	return HashtableType
}

// Len is the number of entries.
func (h *Hashtable) Len() int { return h.live }

func (h *Hashtable) fold(key string) string {
	if h.CaseSensitive {
		return key
	}
	return Fold(key)
}

// Fold gives the form under which names that differ only in case are the same.
func Fold(key string) string {
	for i := 0; i < len(key); i++ {
		if c := key[i]; c >= 'A' && c <= 'Z' || c >= 0x80 {
			return strings.ToLower(key)
		}
	}
	return key
}

func otherKey(key Value) any {
	switch k := key.(type) {
	case *big.Int:
		return bigKey(k.String())
	case Decimal:
		return k.normalized()
	}
	return key
}

func (h *Hashtable) find(key Value) int {
	at, ok := int32(0), false
	switch k := key.(type) {
	case nil:
		return -1
	case string:
		at, ok = h.strings[h.fold(k)]
	case int32:
		at, ok = h.ints[k]
	default:
		at, ok = h.others[otherKey(k)]
	}
	if !ok {
		return -1
	}
	return int(at)
}

// Get finds the value of a key.
func (h *Hashtable) Get(key Value) (Value, bool) {
	if at := h.find(key); at >= 0 {
		return h.entries[at].value, true
	}
	return nil, false
}

// Has tells whether a key is there.
func (h *Hashtable) Has(key Value) bool { return h.find(key) >= 0 }

// Set adds or replaces an entry. A nil key is ignored: callers refuse it with their own message.
func (h *Hashtable) Set(key, value Value) {
	if key == nil {
		return
	}
	if at := h.find(key); at >= 0 {
		h.entries[at].value = value
		return
	}
	h.remember(key, int32(len(h.entries)))
	h.entries = append(h.entries, hashEntry{key: key, value: value})
	h.live++
}

func (h *Hashtable) remember(key Value, at int32) {
	switch k := key.(type) {
	case string:
		if h.strings == nil {
			h.strings = make(map[string]int32)
		}
		h.strings[h.fold(k)] = at
	case int32:
		if h.ints == nil {
			h.ints = make(map[int32]int32)
		}
		h.ints[k] = at
	default:
		if h.others == nil {
			h.others = make(map[any]int32)
		}
		h.others[otherKey(k)] = at
	}
}

// Delete removes an entry and tells whether it was there.
func (h *Hashtable) Delete(key Value) bool {
	at := h.find(key)
	if at < 0 {
		return false
	}
	switch k := key.(type) {
	case string:
		delete(h.strings, h.fold(k))
	case int32:
		delete(h.ints, k)
	default:
		delete(h.others, otherKey(k))
	}
	h.entries[at] = hashEntry{gone: true}
	h.live--
	if len(h.entries) > 32 && h.live < len(h.entries)/2 {
		h.compact()
	}
	return true
}

func (h *Hashtable) compact() {
	kept := make([]hashEntry, 0, h.live)
	for _, e := range h.entries {
		if !e.gone {
			kept = append(kept, e)
		}
	}
	h.rebuild(kept)
}

func (h *Hashtable) rebuild(entries []hashEntry) {
	h.entries, h.live = entries, len(entries)
	h.strings, h.ints, h.others = nil, nil, nil
	for i, e := range entries {
		h.remember(e.key, int32(i))
	}
}

// Clear removes all entries.
func (h *Hashtable) Clear() { h.rebuild(nil) }

// Insert puts an entry at a position, as OrderedDictionary.Insert does.
func (h *Hashtable) Insert(at int, key, value Value) {
	h.compact()
	at = max(0, min(at, len(h.entries)))
	entries := append(h.entries[:at:at], hashEntry{key: key, value: value})
	h.rebuild(append(entries, h.entries[at:]...))
}

// At gives the entry at a position.
func (h *Hashtable) At(position int) (key, value Value, ok bool) {
	if position < 0 || position >= h.live {
		return nil, nil, false
	}
	if h.live != len(h.entries) {
		h.compact()
	}
	e := h.entries[position]
	return e.key, e.value, true
}

// All lists the entries; changing the table meanwhile is allowed and not seen.
func (h *Hashtable) All() iter.Seq2[Value, Value] {
	return func(yield func(Value, Value) bool) {
		for _, e := range h.entries {
			if !e.gone && !yield(e.key, e.value) {
				return
			}
		}
	}
}

// Keys lists the keys.
func (h *Hashtable) Keys() []Value {
	keys := make([]Value, 0, h.live)
	for k := range h.All() {
		keys = append(keys, k)
	}
	return keys
}

// Values lists the values.
func (h *Hashtable) Values() []Value {
	values := make([]Value, 0, h.live)
	for _, v := range h.All() {
		values = append(values, v)
	}
	return values
}

// Clone copies the table, not its values.
func (h *Hashtable) Clone() *Hashtable {
	c := &Hashtable{Ordered: h.Ordered, CaseSensitive: h.CaseSensitive, Type: h.Type}
	for k, v := range h.All() {
		c.Set(k, v)
	}
	return c
}

// DictionaryEntry is what enumerating a dictionary gives.
type DictionaryEntry struct {
	Key, Value Value
	Type       *Type // nil: System.Collections.DictionaryEntry
}

// DotNetType is DictionaryEntry or KeyValuePair.
func (d *DictionaryEntry) DotNetType() *Type {
	if d.Type != nil {
		return d.Type
	}
	return DictionaryEntryType
}

// Entries lists the entries as objects, as GetEnumerator() does.
func (h *Hashtable) Entries() []Value {
	out := make([]Value, 0, h.live)
	var kind *Type
	if h.Type != nil && len(h.Type.args) == 2 {
		kind, _ = GenericType("System.Collections.Generic.KeyValuePair", h.Type.args...)
	}
	for k, v := range h.All() {
		out = append(out, &DictionaryEntry{Key: k, Value: v, Type: kind})
	}
	return out
}
