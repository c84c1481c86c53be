package object

import "sort"

func selfItems(self Value) *[]Value {
	switch x := self.(type) {
	case *List:
		return &x.Items
	case *Array:
		return &x.Items
	}
	items, _ := Items(self)
	return &items
}

func elemOf(self Value) *Type {
	switch x := self.(type) {
	case *List:
		return x.Elem()
	case *Array:
		if x.Elem != nil {
			return x.Elem
		}
	}
	return ObjectType
}

func indexOfItem(items []Value, v Value) int {
	for i, item := range items {
		if sameOrEqual(item, v) {
			return i
		}
	}
	return -1
}

func arrayMembers() TypeSpec {
	length := func(self Value) Value { return BoxInt32(int32(len(*selfItems(self)))) }
	return TypeSpec{
		Properties: []Property{
			NewProperty("int Count", length), NewProperty("int Length", length),
			NewProperty("long LongLength", func(self Value) Value { return int64(len(*selfItems(self))) }),
			NewProperty("int Rank", func(Value) Value { return BoxInt32(1) }),
			NewProperty("bool IsFixedSize", func(Value) Value { return true }), NewProperty("bool IsReadOnly", func(Value) Value { return false }),
			NewProperty("bool IsSynchronized", func(Value) Value { return false }), NewProperty("System.Object SyncRoot", func(self Value) Value { return self }),
		},
		Methods: append(sequenceMethods(),
			NewMethod("System.Object Clone()", func(self Value, a *Args) (Value, error) {
				return &Array{Elem: self.(*Array).Elem, Items: append([]Value(nil), self.(*Array).Items...)}, nil
			}),
			NewMethod("int GetLength(int dimension)", func(self Value, a *Args) (Value, error) { return length(self), nil }),
			NewMethod("int GetUpperBound(int dimension)", func(self Value, a *Args) (Value, error) { return BoxInt32(int32(len(*selfItems(self)) - 1)), nil }),
			NewMethod("int GetLowerBound(int dimension)", func(self Value, a *Args) (Value, error) { return BoxInt32(0), nil }),
			NewMethod("void Set(int index, System.Object value)", func(self Value, a *Args) (Value, error) {
				return AutomationNull, SetIndex(self, a.Value(0), a.Value(1))
			}),
			NewMethod("void SetValue(System.Object value, int index)", func(self Value, a *Args) (Value, error) {
				return AutomationNull, SetIndex(self, a.Value(1), a.Value(0))
			}),
			NewMethod("System.Object GetValue(int index)", func(self Value, a *Args) (Value, error) { return Index(self, a.Value(0)) }),
			fixedSize("int Add(System.Object value)"), fixedSize("void Insert(int index, System.Object value)"), fixedSize("void Remove(System.Object value)"), fixedSize("void RemoveAt(int index)"),
		),
		StaticMethods: arrayStatics(),
	}
}

func fixedSize(definition string) Method {
	return NewMethod(definition, func(self Value, a *Args) (Value, error) {
		return nil, Throw("System.NotSupportedException", "Collection was of a fixed size.")
	})
}

// sequenceMethods are what arrays and lists share.
func sequenceMethods() []Method {
	return []Method{
		NewMethod("bool Contains(System.Object value)", func(self Value, a *Args) (Value, error) {
			return indexOfItem(*selfItems(self), itemArgument(self, a, 0)) >= 0, nil
		}),
		NewMethod("int IndexOf(System.Object value)", func(self Value, a *Args) (Value, error) {
			return BoxInt32(int32(indexOfItem(*selfItems(self), itemArgument(self, a, 0)))), nil
		}),
		NewMethod("System.Collections.IEnumerator GetEnumerator()", func(self Value, a *Args) (Value, error) { return NewEnumerator(*selfItems(self)), nil }),
		NewMethod("void CopyTo(array array, int index)", func(self Value, a *Args) (Value, error) {
			to, ok := a.Value(0).(*Array)
			if at := a.Int(1); !ok || at < 0 || at+len(*selfItems(self)) > len(to.Items) {
				return nil, Throw("System.ArgumentException", "Destination array was not long enough. Check the destination index, length, and the array's lower bounds. (Parameter 'destinationArray')")
			}
			copy(to.Items[a.Int(1):], *selfItems(self))
			return AutomationNull, nil
		}),
	}
}

// itemArgument is an argument as the list's items are; what cannot be converted stays and is simply not found.
func itemArgument(self Value, a *Args, i int) Value {
	if elem := elemOf(self); elem != ObjectType {
		if v, err := Convert(a.Value(i), elem); err == nil {
			return v
		}
	}
	return a.Value(i)
}

// sortItems sorts in place, stable; the first error wins.
func sortItems(items []Value) error {
	var failed error
	sort.SliceStable(items, func(i, j int) bool {
		n, err := Compare(items[i], items[j], false)
		if err != nil && failed == nil {
			failed = Throw("System.InvalidOperationException", "Failed to compare two elements in the array.")
		}
		return n < 0
	})
	return failed
}

func reverseItems(items []Value) {
	for i, j := 0, len(items)-1; i < j; i, j = i+1, j-1 {
		items[i], items[j] = items[j], items[i]
	}
}

func arrayStatics() []Method {
	return []Method{
		NewMethod("void Sort(array array)", func(_ Value, a *Args) (Value, error) { return AutomationNull, sortItems(*selfItems(a.Value(0))) }),
		NewMethod("void Reverse(array array)", func(_ Value, a *Args) (Value, error) {
			reverseItems(*selfItems(a.Value(0)))
			return AutomationNull, nil
		}),
		NewMethod("int IndexOf(array array, System.Object value)", func(_ Value, a *Args) (Value, error) {
			return BoxInt32(int32(indexOfItem(*selfItems(a.Value(0)), a.Value(1)))), nil
		}),
		NewMethod("T[] Empty()", func(_ Value, a *Args) (Value, error) { return NewArray(), nil }),
		NewMethod("array CreateInstance(type elementType, int length)", func(_ Value, a *Args) (Value, error) {
			t, ok := a.As(0, TypeTypeType).(*Type)
			if !ok {
				return nil, nil
			}
			return newArray(ArrayOf(t), a.Values[1:])
		}),
	}
}

func listMembers() TypeSpec {
	count := func(self Value) Value { return BoxInt32(int32(len(self.(*List).Items))) }
	return TypeSpec{
		Properties: []Property{NewProperty("int Capacity", func(self Value) Value { return BoxInt32(int32(cap(self.(*List).Items))) }), NewProperty("int Count", count),
			NewProperty("bool IsFixedSize", func(Value) Value { return false }), NewProperty("bool IsReadOnly", func(Value) Value { return false })},
		Methods: append(append(sequenceMethods(), listEditMethods()...), listReadMethods()...),
	}
}

func listEditMethods() []Method {
	return []Method{
		NewMethod("int Add(System.Object value)", func(self Value, a *Args) (Value, error) {
			l := self.(*List)
			if err := l.Append(a.Value(0)); err != nil {
				return nil, argumentConversion("Add", a.Value(0), l.Elem(), err)
			}
			if l.Type == ArrayListType {
				return BoxInt32(int32(len(l.Items) - 1)), nil
			}
			return AutomationNull, nil
		}),
		NewMethod("void AddRange(System.Collections.ICollection c)", func(self Value, a *Args) (Value, error) {
			l := self.(*List)
			for _, item := range a.Items(0) {
				if err := l.Append(item); err != nil {
					return nil, argumentConversion("AddRange", a.Value(0), l.Elem(), err)
				}
			}
			return AutomationNull, nil
		}),
		NewMethod("void Insert(int index, System.Object value)", func(self Value, a *Args) (Value, error) {
			return AutomationNull, self.(*List).insert(a.Int(0), []Value{a.As(1, self.(*List).Elem())})
		}),
		NewMethod("void InsertRange(int index, System.Collections.ICollection c)", func(self Value, a *Args) (Value, error) {
			return AutomationNull, self.(*List).insert(a.Int(0), a.Items(1))
		}),
		NewMethod("bool Remove(System.Object obj)", func(self Value, a *Args) (Value, error) {
			l := self.(*List)
			at := indexOfItem(l.Items, itemArgument(self, a, 0))
			if at >= 0 {
				l.Items = append(l.Items[:at:at], l.Items[at+1:]...)
			}
			if l.Type == ArrayListType {
				return AutomationNull, nil
			}
			return at >= 0, nil
		}),
		NewMethod("void RemoveAt(int index)", func(self Value, a *Args) (Value, error) { return AutomationNull, self.(*List).cut(a.Int(0), 1) }),
		NewMethod("void RemoveRange(int index, int count)", func(self Value, a *Args) (Value, error) {
			return AutomationNull, self.(*List).cut(a.Int(0), a.Int(1))
		}),
		NewMethod("void Clear()", func(self Value, a *Args) (Value, error) { self.(*List).Items = nil; return AutomationNull, nil }),
		NewMethod("void Sort(); void Sort(System.Object comparer)", func(self Value, a *Args) (Value, error) { return AutomationNull, sortItems(self.(*List).Items) }),
		NewMethod("void Reverse()", func(self Value, a *Args) (Value, error) { reverseItems(self.(*List).Items); return AutomationNull, nil }),
		NewMethod("void TrimExcess()", func(self Value, a *Args) (Value, error) { return AutomationNull, nil }),
	}
}

func listReadMethods() []Method {
	return []Method{
		NewMethod("System.Object[] ToArray()", func(self Value, a *Args) (Value, error) {
			l := self.(*List)
			return &Array{Elem: arrayElem(l.Elem()), Items: append([]Value{}, l.Items...)}, nil
		}),
		NewMethod("System.Object Clone()", func(self Value, a *Args) (Value, error) {
			return &List{Type: self.(*List).Type, Items: append([]Value{}, self.(*List).Items...)}, nil
		}),
		NewMethod("System.Object GetRange(int index, int count)", func(self Value, a *Args) (Value, error) {
			l, at, n := self.(*List), a.Int(0), a.Int(1)
			if at < 0 || n < 0 || at+n > len(l.Items) {
				return nil, Throw("System.ArgumentException", "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.")
			}
			return &List{Type: l.Type, Items: append([]Value{}, l.Items[at:at+n]...)}, nil
		}),
		predicateMethod("bool Exists(System.Object match)", func(l *List, hits []int) Value { return len(hits) > 0 }),
		predicateMethod("System.Object Find(System.Object match)", func(l *List, hits []int) Value {
			if len(hits) == 0 {
				return nil
			}
			return l.Items[hits[0]]
		}),
		predicateMethod("int FindIndex(System.Object match)", func(l *List, hits []int) Value {
			if len(hits) == 0 {
				return BoxInt32(-1)
			}
			return BoxInt32(int32(hits[0]))
		}),
		predicateMethod("System.Object FindAll(System.Object match)", func(l *List, hits []int) Value {
			out := &List{Type: l.Type}
			for _, i := range hits {
				out.Items = append(out.Items, l.Items[i])
			}
			return out
		}),
		predicateMethod("int RemoveAll(System.Object match)", func(l *List, hits []int) Value {
			kept, next := make([]Value, 0, len(l.Items)), 0
			for i, item := range l.Items {
				if next < len(hits) && hits[next] == i {
					next++
					continue
				}
				kept = append(kept, item)
			}
			l.Items = kept
			return BoxInt32(int32(len(hits)))
		}),
	}
}

// predicateMethod runs a script block on every item, which it gets as its argument.
func predicateMethod(definition string, answer func(l *List, hits []int) Value) Method {
	return NewMethod(definition, func(self Value, a *Args) (Value, error) {
		block, ok := a.Value(0).(ScriptBlock)
		if !ok {
			return nil, cannotConvert(a.Value(0), ScriptBlockType)
		}
		var hits []int
		for i, item := range self.(*List).Items {
			v, err := block.Invoke(item)
			if err != nil {
				return nil, err
			}
			if ToBool(v) {
				hits = append(hits, i)
			}
		}
		return answer(self.(*List), hits), nil
	})
}

func (l *List) insert(at int, more []Value) error {
	if at < 0 || at > len(l.Items) {
		return outOfRange("index", "Index must be within the bounds of the List.")
	}
	items := append(make([]Value, 0, len(l.Items)+len(more)), l.Items[:at]...)
	l.Items = append(append(items, more...), l.Items[at:]...)
	return nil
}

func (l *List) cut(at, n int) error {
	if at < 0 || n < 0 || at+n > len(l.Items) {
		return outOfRange("index", "Index was out of range. Must be non-negative and less than the size of the collection.")
	}
	l.Items = append(l.Items[:at:at], l.Items[at+n:]...)
	return nil
}

func newList(t *Type, a []Value) (Value, error) {
	l := &List{Type: t}
	if len(a) > 1 {
		return nil, noOverload(t.Name(), len(a))
	}
	if len(a) == 1 {
		if n, ok := a[0].(int32); ok {
			l.Items = make([]Value, 0, max(0, min(int(n), 1<<20)))
			return l, nil
		}
		items, ok := Items(a[0])
		if !ok {
			items = a
		}
		for _, item := range items {
			if err := l.Append(item); err != nil {
				return nil, err
			}
		}
	}
	return l, nil
}
