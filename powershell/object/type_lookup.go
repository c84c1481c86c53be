package object

import (
	"strings"
	"sync"
)

// known holds the types by lower-case name: full names, and accelerators.
var known struct {
	sync.RWMutex
	byName map[string]*Type
	once   sync.Once
}

// Register makes types known by their full names.
func Register(types ...*Type) {
	loadCoreTypes()
	known.Lock()
	defer known.Unlock()
	for _, t := range types {
		known.byName[strings.ToLower(t.FullName())] = t
	}
}

// RegisterAccelerator makes a type known by a short name too, say regex.
func RegisterAccelerator(name string, t *Type) {
	loadCoreTypes()
	known.Lock()
	defer known.Unlock()
	known.byName[strings.ToLower(name)] = t
}

func loadCoreTypes() {
	known.once.Do(func() {
		known.byName = make(map[string]*Type, 512)
		for _, t := range coreTypes() {
			known.byName[strings.ToLower(t.FullName())] = t
		}
		closeGenerics()
		for short, full := range accelerators {
			if t := known.byName[strings.ToLower(full)]; t != nil {
				known.byName[strings.ToLower(short)] = t
			}
		}
		// [pscustomobject] is PSObject by name, but converting to it makes an object of a dictionary, which [psobject] does not.
		known.byName["pscustomobject"] = PSCustomObjectType
	})
}

// LookupType finds a type by accelerator, full name, name without "System.", array or generic notation. Case doesn't matter.
func LookupType(name string) (*Type, bool) {
	loadCoreTypes()
	name = strings.TrimSpace(name)
	if strings.HasPrefix(name, "[") && strings.HasSuffix(name, "]") && len(name) > 2 {
		name = name[1 : len(name)-1]
	}
	if t := lookupPlain(name); t != nil {
		return t, true
	}
	if strings.HasSuffix(name, "]") {
		return lookupBracketed(name)
	}
	return nil, false
}

func lookupPlain(name string) *Type {
	lower := strings.ToLower(name)
	known.RLock()
	defer known.RUnlock()
	if t := known.byName[lower]; t != nil {
		return t
	}
	if t := known.byName["system."+lower]; t != nil {
		return t
	}
	if full := acceleratorsByLower[lower]; full != "" {
		return known.byName[strings.ToLower(full)]
	}
	return nil
}

func lookupBracketed(name string) (*Type, bool) {
	open := matchingBracket(name)
	if open <= 0 {
		return nil, false
	}
	head, inside := strings.TrimSpace(name[:open]), strings.TrimSpace(name[open+1:len(name)-1])
	if strings.Trim(inside, ", ") == "" {
		elem, ok := LookupType(head)
		if !ok {
			return nil, false
		}
		return ArrayOf(elem), true
	}
	var args []*Type
	for _, part := range splitTopLevel(inside) {
		arg, ok := LookupType(part)
		if !ok {
			return nil, false
		}
		args = append(args, arg)
	}
	return GenericType(head, args...)
}

// GenericType closes a generic definition over its arguments.
func GenericType(name string, args ...*Type) (*Type, bool) {
	loadCoreTypes()
	definition := lookupPlain(name + "`" + string(rune('0'+len(args))))
	if definition == nil {
		definition = lookupPlain(name)
	}
	if definition == nil || definition.spec.Generic == nil {
		return nil, false
	}
	key := definition.FullName()
	for _, a := range args {
		key += "|" + a.String()
	}
	key = strings.ToLower(key)
	known.RLock()
	t := known.byName[key]
	known.RUnlock()
	if t != nil {
		return t, true
	}
	t = definition.spec.Generic(args)
	if t == nil {
		return nil, false
	}
	known.Lock()
	defer known.Unlock()
	if have := known.byName[key]; have != nil {
		return have, true
	}
	known.byName[key] = t
	return t, true
}

// matchingBracket finds the opening bracket of the last closing one.
func matchingBracket(name string) int {
	depth := 0
	for i := len(name) - 1; i >= 0; i-- {
		switch name[i] {
		case ']':
			depth++
		case '[':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

func splitTopLevel(text string) (parts []string) {
	depth, start := 0, 0
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '[':
			depth++
		case ']':
			depth--
		case ',':
			if depth == 0 {
				parts = append(parts, strings.TrimSpace(text[start:i]))
				start = i + 1
			}
		}
	}
	return append(parts, strings.TrimSpace(text[start:]))
}

// closeGenerics is told here, not in the definitions: their members reach back to the table of types.
func closeGenerics() {
	for _, d := range []*Type{ListDefinition, CollectionType} {
		d.spec.Generic = closeList(d.FullName())
	}
	for _, d := range []*Type{DictionaryType, SortedDictionary} {
		d.spec.Generic = closeDictionary(d.FullName())
	}
	HashSetDefinition.spec.Generic, QueueDefinition.spec.Generic, StackDefinition.spec.Generic = closeSet, closeQueue, closeStack
	for _, d := range []*Type{KeyValuePairType, NullableDefinition} {
		d.spec.Generic = closeStruct(d.FullName())
	}
}
