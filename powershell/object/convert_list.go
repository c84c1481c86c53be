package object

func isListType(t *Type) bool {
	return t == ArrayListType || len(t.args) == 1 && t.implementsName("System.Collections.IList")
}

func isDictionary(t *Type) bool { return t.implementsName("System.Collections.IDictionary") }

func (t *Type) implementsName(name string) bool {
	for _, have := range t.spec.Interfaces {
		if have == name {
			return true
		}
	}
	return false
}

func convertToArray(v Value, to *Type) (Value, error) {
	elem := to.elem
	items, ok := Items(v)
	if !ok {
		if text, isText := v.(string); isText && elem == CharType {
			return chars(text), nil
		}
		item, err := Convert(v, elem)
		if err != nil {
			return nil, wrapInner(cannotParse("InvalidCastExceptionScalarToArray", v, to, err.Error()), err)
		}
		return &Array{Elem: arrayElem(elem), Items: []Value{item}}, nil
	}
	if elem == nil || elem == ObjectType {
		return &Array{Items: append([]Value(nil), items...)}, nil
	}
	out := make([]Value, len(items))
	for i, item := range items {
		made, err := Convert(item, elem)
		if err != nil {
			return nil, err
		}
		out[i] = made
	}
	return &Array{Elem: arrayElem(elem), Items: out}, nil
}

func arrayElem(elem *Type) *Type {
	if elem == ObjectType {
		return nil
	}
	return elem
}

func chars(text string) *Array {
	out := &Array{Elem: CharType}
	for _, u := range utf16Units(text) {
		out.Items = append(out.Items, Char(u))
	}
	return out
}

func convertToList(v Value, to *Type) (Value, error) {
	items, ok := Items(v)
	if !ok {
		if to == ArrayListType {
			return nil, cannotConvert(v, to)
		}
		items = []Value{v}
	}
	list := &List{Type: to, Items: make([]Value, 0, len(items))}
	for _, item := range items {
		if err := list.Append(item); err != nil {
			return nil, err
		}
	}
	return list, nil
}

func convertToHashtable(v Value, to *Type) (Value, error) {
	switch x := v.(type) {
	case *Hashtable:
		out := NewHashtable()
		for k, value := range x.All() {
			out.Set(k, value)
		}
		return out, nil
	}
	return nil, cannotConvert(v, to)
}

func convertToOrdered(v Value, to *Type) (Value, error) {
	if x, ok := v.(*Hashtable); ok {
		out := NewOrdered()
		for k, value := range x.All() {
			out.Set(k, value)
		}
		return out, nil
	}
	return nil, cannotConvert(v, to)
}

func convertToDictionary(h *Hashtable, to *Type) (Value, error) {
	out := &Hashtable{Type: to, CaseSensitive: true}
	for k, v := range h.All() {
		if len(to.args) == 2 {
			var err error
			if k, err = Convert(k, to.args[0]); err != nil {
				return nil, err
			}
			if v, err = Convert(v, to.args[1]); err != nil {
				return nil, err
			}
		}
		out.Set(k, v)
	}
	return out, nil
}

// convertToCustomObject is [pscustomobject]: a dictionary becomes an object of its entries, anything else stays.
func convertToCustomObject(v Value, to *Type) (Value, error) {
	h, ok := Unwrap(v).(*Hashtable)
	if !ok {
		return v, nil
	}
	o := NewObject()
	for k, value := range h.All() {
		o.Set(ToString(k), value)
	}
	return o, nil
}

// Reference is [ref]: a place a method writes to.
type Reference struct {
	Get func() Value
	Set func(Value) error
}

// DotNetType is PSReference.
func (*Reference) DotNetType() *Type { return PSReferenceType }

func convertToReference(v Value, to *Type) (Value, error) {
	held := v
	return &Reference{Get: func() Value { return held }, Set: func(n Value) error { held = n; return nil }}, nil
}
