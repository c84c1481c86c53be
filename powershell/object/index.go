package object

// Index is v[index]: a position, from the end when negative, a key, or several of them.
func Index(v, index Value) (Value, error) {
	switch x := v.(type) {
	case nil, automationNull:
		return nil, failf("NullArray", "Cannot index into a null array.")
	case *Array:
		return indexItems(x.Items, index)
	case *List:
		return indexItems(x.Items, index)
	case *Hashtable:
		return indexHashtable(x, index)
	case string:
		return indexString(x, index)
	case *Wrapped:
		return Index(x.Value, index)
	}
	t := TypeOf(v)
	for at := t; at != nil; at = at.base {
		if at.spec.Index != nil {
			return at.spec.Index(v, index)
		}
	}
	if items, ok := Items(v); ok {
		return indexItems(items, index)
	}
	e := failf("CannotIndex", `Unable to index into an object of type "%s".`, t)
	return nil, e
}

func position(index Value) (int, error) {
	if n, ok := index.(int32); ok {
		return int(n), nil
	}
	if index == nil {
		return 0, failf("NullArrayIndex", "Index operation failed; the array index evaluated to null.")
	}
	n, err := Convert(index, Int32Type)
	if err != nil {
		return 0, err
	}
	return int(n.(int32)), nil
}

// at gives the item at a position counted from either end.
func itemAt(items []Value, n int) (Value, bool) {
	if n < 0 {
		n += len(items)
	}
	if n < 0 || n >= len(items) {
		return nil, false
	}
	return items[n], true
}

func indexItems(items []Value, index Value) (Value, error) {
	if n, ok := index.(int32); ok {
		v, _ := itemAt(items, int(n))
		return v, nil
	}
	if several, ok := Items(Unwrap(index)); ok {
		out := make([]Value, 0, len(several))
		for _, one := range several {
			n, err := position(one)
			if err != nil {
				return nil, err
			}
			if v, ok := itemAt(items, n); ok {
				out = append(out, v)
			}
		}
		return &Array{Items: out}, nil
	}
	n, err := position(index)
	if err != nil {
		return nil, err
	}
	v, _ := itemAt(items, n)
	return v, nil
}

func indexHashtable(h *Hashtable, index Value) (Value, error) {
	index = Unwrap(index)
	if several, ok := Items(index); ok {
		out := make([]Value, 0, len(several))
		for _, key := range several {
			v, err := indexHashtable(h, key)
			if err != nil {
				return nil, err
			}
			out = append(out, v)
		}
		return &Array{Items: out}, nil
	}
	if index == nil {
		return nil, failf("NullArrayIndex", "Index operation failed; the array index evaluated to null.")
	}
	if h.Ordered {
		if n, ok := index.(int32); ok {
			if n < 0 {
				n += int32(h.Len())
			}
			_, v, _ := h.At(int(n))
			return v, nil
		}
	}
	v, _ := h.Get(h.key(index))
	return v, nil
}

// key converts a key to what a typed dictionary holds.
func (h *Hashtable) key(key Value) Value {
	key = Unwrap(key)
	if h.Type != nil && len(h.Type.args) == 2 {
		if converted, err := Convert(key, h.Type.args[0]); err == nil {
			return converted
		}
	}
	return key
}

func indexString(s string, index Value) (Value, error) {
	units := utf16Units(s)
	if several, ok := Items(Unwrap(index)); ok {
		out := &Array{}
		for _, one := range several {
			n, err := position(one)
			if err != nil {
				return nil, err
			}
			if n < 0 {
				n += len(units)
			}
			if n >= 0 && n < len(units) {
				out.Items = append(out.Items, Char(units[n]))
			}
		}
		return out, nil
	}
	n, err := position(index)
	if err != nil {
		return nil, err
	}
	if n < 0 {
		n += len(units)
	}
	if n < 0 || n >= len(units) {
		return nil, nil
	}
	return Char(units[n]), nil
}

// SetIndex is v[index] = value.
func SetIndex(v, index, value Value) error {
	switch x := v.(type) {
	case nil, automationNull:
		return failf("NullArray", "Cannot index into a null array.")
	case *Array:
		return setItem(x.Items, index, value, x.Elem)
	case *List:
		elem := x.Elem()
		if elem == ObjectType {
			elem = nil
		}
		return setItem(x.Items, index, value, elem)
	case *Hashtable:
		return setHashtable(x, index, value)
	case *Wrapped:
		return SetIndex(x.Value, index, value)
	}
	for at := TypeOf(v); at != nil; at = at.base {
		if at.spec.SetIndex != nil {
			return at.spec.SetIndex(v, index, value)
		}
	}
	return failf("CannotIndex", `Unable to index into an object of type "%s".`, TypeOf(v))
}

func setItem(items []Value, index, value Value, elem *Type) error {
	n, err := position(Unwrap(index))
	if err != nil {
		return err
	}
	if n < 0 {
		n += len(items)
	}
	if n < 0 || n >= len(items) {
		e := failf("System.IndexOutOfRangeException", "Index was outside the bounds of the array.")
		e.ExceptionType, e.Category = "System.IndexOutOfRangeException", "OperationStopped"
		return e
	}
	if elem != nil {
		if value, err = Convert(value, elem); err != nil {
			return err
		}
	}
	items[n] = value
	return nil
}

func setHashtable(h *Hashtable, index, value Value) error {
	index = Unwrap(index)
	if index == nil {
		return failf("NullArrayIndex", "Index operation failed; the array index evaluated to null.")
	}
	if n, ok := index.(int32); ok && h.Ordered {
		key, _, found := h.At(int(n))
		if !found {
			e := failf("System.ArgumentOutOfRangeException", "Specified argument was out of the range of valid values. (Parameter 'index')")
			e.ExceptionType = "System.ArgumentOutOfRangeException"
			return e
		}
		index = key
	}
	if h.Type != nil && len(h.Type.args) == 2 {
		var err error
		if value, err = Convert(value, h.Type.args[1]); err != nil {
			return err
		}
	}
	h.Set(h.key(index), value)
	return nil
}
