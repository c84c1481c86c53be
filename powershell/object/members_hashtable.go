package object

func duplicateKey(key Value) *Error {
	return Throw("System.ArgumentException", "Item has already been added. Key in dictionary: '%s'  Key being added: '%s'", ToString(key), ToString(key))
}

func nullKey() *Error {
	return Throw("System.ArgumentNullException", "Key cannot be null. (Parameter 'key')")
}

func hashtableMembers() TypeSpec {
	table := func(self Value) *Hashtable { return self.(*Hashtable) }
	has := func(self Value, a *Args) (Value, error) {
		if a.Value(0) == nil {
			return nil, nullKey()
		}
		return table(self).Has(table(self).key(a.Value(0))), nil
	}
	return TypeSpec{
		Properties: []Property{
			NewProperty("int Count", func(self Value) Value { return BoxInt32(int32(table(self).Len())) }),
			NewProperty("System.Collections.ICollection Keys", func(self Value) Value { return &List{Type: keyCollectionType, Items: table(self).Keys()} }),
			NewProperty("System.Collections.ICollection Values", func(self Value) Value {
				return &List{Type: valueCollectionType, Items: table(self).Values()}
			}),
			NewProperty("bool IsReadOnly", func(Value) Value { return false }), NewProperty("bool IsFixedSize", func(Value) Value { return false }),
		},
		Methods: []Method{
			NewMethod("void Add(System.Object key, System.Object value)", func(self Value, a *Args) (Value, error) {
				return AutomationNull, table(self).add(a.Value(0), a.Value(1))
			}),
			NewMethod("bool TryAdd(System.Object key, System.Object value)", func(self Value, a *Args) (Value, error) {
				if table(self).Has(table(self).key(a.Value(0))) {
					return false, nil
				}
				return true, table(self).add(a.Value(0), a.Value(1))
			}),
			NewMethod("void Remove(System.Object key)", func(self Value, a *Args) (Value, error) {
				if a.Value(0) == nil {
					return nil, nullKey()
				}
				removed := table(self).Delete(table(self).key(a.Value(0)))
				if table(self).Type != nil {
					return removed, nil
				}
				return AutomationNull, nil
			}),
			NewMethod("bool Contains(System.Object key)", has), NewMethod("bool ContainsKey(System.Object key)", has),
			NewMethod("bool ContainsValue(System.Object value)", func(self Value, a *Args) (Value, error) {
				return indexOfItem(table(self).Values(), a.Value(0)) >= 0, nil
			}),
			NewMethod("bool TryGetValue(System.Object key, [ref] System.Object value)", func(self Value, a *Args) (Value, error) {
				v, ok := table(self).Get(table(self).key(a.Value(0)))
				return ok, setReference(a.Value(1), v)
			}),
			NewMethod("void Clear()", func(self Value, a *Args) (Value, error) { table(self).Clear(); return AutomationNull, nil }),
			NewMethod("System.Object Clone()", func(self Value, a *Args) (Value, error) { return table(self).Clone(), nil }),
			NewMethod("System.Collections.IDictionaryEnumerator GetEnumerator()", func(self Value, a *Args) (Value, error) { return NewEnumerator(table(self).Entries()), nil }),
			NewMethod("void Insert(int index, System.Object key, System.Object value)", func(self Value, a *Args) (Value, error) {
				if table(self).Has(a.Value(1)) {
					return nil, duplicateKey(a.Value(1))
				}
				table(self).Insert(a.Int(0), a.Value(1), a.Value(2))
				return AutomationNull, nil
			}),
			NewMethod("void RemoveAt(int index)", func(self Value, a *Args) (Value, error) {
				key, _, ok := table(self).At(a.Int(0))
				if !ok {
					return nil, outOfRange("index", "Index was out of range. Must be non-negative and less than the size of the collection.")
				}
				table(self).Delete(key)
				return AutomationNull, nil
			}),
			NewMethod("System.Object Item(System.Object key)", func(self Value, a *Args) (Value, error) { return indexHashtable(table(self), a.Value(0)) }),
			NewMethod("System.Object get_Item(System.Object key)", func(self Value, a *Args) (Value, error) { return indexHashtable(table(self), a.Value(0)) }),
			NewMethod("void set_Item(System.Object key, System.Object value)", func(self Value, a *Args) (Value, error) {
				return AutomationNull, setHashtable(table(self), a.Value(0), a.Value(1))
			}),
		},
	}
}

var (
	keyCollectionType   = NewType(TypeSpec{FullName: "System.Collections.Hashtable+KeyCollection", Base: ObjectType, Interfaces: listInterfaces})
	valueCollectionType = NewType(TypeSpec{FullName: "System.Collections.Hashtable+ValueCollection", Base: ObjectType, Interfaces: listInterfaces})
)

func (h *Hashtable) add(key, value Value) error {
	key = h.key(key)
	if key == nil {
		return nullKey()
	}
	if h.Has(key) {
		if h.Type != nil {
			return Throw("System.ArgumentException", "An item with the same key has already been added. Key: %s", ToString(key))
		}
		return duplicateKey(key)
	}
	if h.Type != nil && len(h.Type.args) == 2 {
		converted, err := Convert(value, h.Type.args[1])
		if err != nil {
			return argumentConversion("Add", value, h.Type.args[1], err)
		}
		value = converted
	}
	h.Set(key, value)
	return nil
}

func entryMembers() TypeSpec {
	return TypeSpec{Properties: []Property{
		NewProperty("System.Object Key", func(self Value) Value { return self.(*DictionaryEntry).Key }),
		NewProperty("System.Object Value", func(self Value) Value { return self.(*DictionaryEntry).Value }),
		NewProperty("System.Object Name", func(self Value) Value { return self.(*DictionaryEntry).Key }),
	}}
}

func newDictionary(t *Type, a []Value) (Value, error) {
	h := &Hashtable{Type: t}
	switch t {
	case HashtableType:
		// [hashtable]::new() tells case apart, unlike @{}.
		h.Type, h.CaseSensitive = nil, true
	case OrderedDictionaryType:
		h.Type, h.Ordered, h.CaseSensitive = nil, true, true
	default:
		h.CaseSensitive = true
	}
	for _, arg := range a {
		switch x := Unwrap(arg).(type) {
		case *Hashtable:
			for k, v := range x.All() {
				if err := h.add(k, v); err != nil {
					return nil, err
				}
			}
		case int32, nil:
		default:
			// A comparer: those the shell meets are StringComparer's, of which the IgnoreCase ones matter.
			h.CaseSensitive = !comparerIgnoresCase(x)
		}
	}
	return h, nil
}

func comparerIgnoresCase(v Value) bool {
	if n, ok, _ := GetMember(v, "IgnoreCase"); ok {
		return ToBool(n)
	}
	return true
}
