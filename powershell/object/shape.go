package object

import (
	"strings"
	"sync"
	"sync/atomic"
)

// Shape is an ordered list of property names, shared by all objects that have it.
type Shape struct {
	names []string
	index atomic.Pointer[map[string]int]
	mu    sync.Mutex
	next  map[string]*Shape
}

// maxNext bounds how many shapes may follow one: objects used as dictionaries would otherwise fill memory with shapes.
const maxNext = 256

var emptyShape = &Shape{}

// NewShape gives the shape of the names in order; a name that comes again is left out.
func NewShape(names ...string) *Shape {
	s := emptyShape
	for _, n := range names {
		if s.Slot(n) < 0 {
			s = s.With(n)
		}
	}
	return s
}

// Names lists the names; the slice is shared.
func (s *Shape) Names() []string { return s.names }

// Slot is the position of a name, ignoring case, or -1.
func (s *Shape) Slot(name string) int {
	if len(s.names) <= 6 {
		for i, n := range s.names {
			if n == name || len(n) == len(name) && strings.EqualFold(n, name) {
				return i
			}
		}
		return -1
	}
	index := s.index.Load()
	if index == nil {
		index = s.buildIndex()
	}
	if at, ok := (*index)[name]; ok {
		return at
	}
	if at, ok := (*index)[Fold(name)]; ok {
		return at
	}
	return -1
}

// buildIndex maps the names as written and folded, so that the usual spelling is found without folding.
func (s *Shape) buildIndex() *map[string]int {
	index := make(map[string]int, 2*len(s.names))
	for i, n := range s.names {
		index[Fold(n)] = i
	}
	for i, n := range s.names {
		index[n] = i
	}
	s.index.Store(&index)
	return &index
}

// With is the shape with one more name.
func (s *Shape) With(name string) *Shape {
	s.mu.Lock()
	defer s.mu.Unlock()
	if next := s.next[name]; next != nil {
		return next
	}
	next := &Shape{names: append(s.names[:len(s.names):len(s.names)], name)}
	if len(s.next) < maxNext {
		if s.next == nil {
			s.next = map[string]*Shape{}
		}
		s.next[name] = next
	}
	return next
}
