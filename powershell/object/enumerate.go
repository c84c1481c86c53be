package object

import "iter"

// Enumerate lists what the pipeline unrolls v into; false when v goes down the pipeline whole (strings, dictionaries, scalars).
func Enumerate(v Value) (iter.Seq[Value], bool) {
	switch s := v.(type) {
	case *Array:
		return each(func() []Value { return s.Items }), true
	case *List:
		return each(func() []Value { return s.Items }), true
	case *Wrapped:
		return Enumerate(s.Value)
	case string, *Hashtable, *Object, nil:
		return nil, false
	case Instance:
		if t := s.DotNetType(); t != nil && t.spec.Enumerate != nil {
			return each(func() []Value { return t.spec.Enumerate(v) }), true
		}
	}
	return nil, false
}

func each(items func() []Value) iter.Seq[Value] {
	return func(yield func(Value) bool) {
		for _, item := range items() {
			if !yield(item) {
				return
			}
		}
	}
}

// Items gives what v enumerates to as a slice; false when it is not enumerable. The slice may be shared.
func Items(v Value) ([]Value, bool) {
	switch s := v.(type) {
	case *Array:
		return s.Items, true
	case *List:
		return s.Items, true
	}
	seq, ok := Enumerate(v)
	if !ok {
		return nil, false
	}
	var out []Value
	for item := range seq {
		out = append(out, item)
	}
	return out, true
}
