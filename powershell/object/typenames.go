package object

// TypeNames are the names by which views and type data know v, most derived first.
func TypeNames(v Value) []string {
	switch x := v.(type) {
	case nil:
		return nil
	case *Object:
		return x.TypeNames()
	case *Wrapped:
		if len(x.Extra.typeNames) > 0 {
			return append(append([]string{}, x.Extra.typeNames...), TypeNames(x.Value)...)
		}
		return TypeNames(x.Value)
	}
	return typeChain(TypeOf(v))
}

func typeChain(t *Type) (names []string) {
	for ; t != nil; t = t.base {
		names = append(names, t.FullName())
	}
	return names
}
