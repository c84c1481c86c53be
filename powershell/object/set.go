package object

// Set is HashSet[T]: each value once, in the order they came.
type Set struct {
	Type  *Type
	table *Hashtable
}

// DotNetType is the closed HashSet type.
func (s *Set) DotNetType() *Type { return s.Type }

// HashSetDefinition, QueueDefinition and StackDefinition are the generic collections beside List.
var (
	HashSetDefinition = NewType(TypeSpec{FullName: "System.Collections.Generic.HashSet`1", Base: ObjectType})
	QueueDefinition   = NewType(TypeSpec{FullName: "System.Collections.Generic.Queue`1", Base: ObjectType})
	StackDefinition   = NewType(TypeSpec{FullName: "System.Collections.Generic.Stack`1", Base: ObjectType})
	QueueType         = NewType(TypeSpec{FullName: "System.Collections.Queue", Base: ObjectType, Interfaces: []string{"System.Collections.IEnumerable", "System.Collections.ICollection"}})
	StackType         = NewType(TypeSpec{FullName: "System.Collections.Stack", Base: ObjectType, Interfaces: []string{"System.Collections.IEnumerable", "System.Collections.ICollection"}})
)

var collectionInterfaces = []string{"System.Collections.IEnumerable", "System.Collections.ICollection", "System.Collections.Generic.IEnumerable`1"}

func closeSet(args []*Type) *Type {
	t := NewType(TypeSpec{FullName: closedName(HashSetDefinition.FullName(), args), Base: ObjectType, Args: args, Interfaces: []string{"System.Collections.IEnumerable", "System.Collections.Generic.IEnumerable`1"}})
	spec := setMembers()
	install(t, spec)
	t.spec.New = func(a []Value) (Value, error) { return newSet(t, a) }
	t.spec.ConvertFrom = func(v Value) (Value, error) { return newSet(t, []Value{itemsOf(v)}) }
	return t
}

func itemsOf(v Value) *Array {
	if items, ok := Items(v); ok {
		return NewArray(items...)
	}
	return NewArray(v)
}

// newSet takes values to begin with and a comparer, in any order.
func newSet(t *Type, args []Value) (Value, error) {
	s := &Set{Type: t, table: &Hashtable{CaseSensitive: true}}
	var first []Value
	for _, arg := range args {
		if items, ok := Items(arg); ok {
			first = items
			continue
		}
		if text, isText := arg.(string); isText {
			first = []Value{text}
			continue
		}
		if kindOf(arg) == notNumber && arg != nil {
			s.table.CaseSensitive = !comparerIgnoresCase(arg)
		}
	}
	for _, v := range first {
		if _, err := s.Add(v); err != nil {
			return nil, err
		}
	}
	return s, nil
}

func (s *Set) convert(v Value) (Value, error) {
	if len(s.Type.args) == 1 {
		return Convert(v, s.Type.args[0])
	}
	return v, nil
}

// Add puts a value in and tells whether it was new.
func (s *Set) Add(v Value) (bool, error) {
	v, err := s.convert(v)
	if err != nil || s.table.Has(v) {
		return false, err
	}
	s.table.Set(v, true)
	return true, nil
}

// Items are the values.
func (s *Set) Items() []Value { return s.table.Keys() }

func setMembers() TypeSpec {
	set := func(self Value) *Set { return self.(*Set) }
	// other reads the argument as a set under the same comparison.
	other := func(self Value, a *Args) *Hashtable {
		out := &Hashtable{CaseSensitive: set(self).table.CaseSensitive}
		for _, v := range a.Items(0) {
			if c, err := set(self).convert(v); err == nil {
				out.Set(c, true)
			}
		}
		return out
	}
	within := func(of, in *Hashtable) bool {
		for k := range of.All() {
			if !in.Has(k) {
				return false
			}
		}
		return true
	}
	return TypeSpec{
		Enumerate:  func(self Value) []Value { return set(self).Items() },
		Properties: []Property{NewProperty("int Count", func(self Value) Value { return BoxInt32(int32(set(self).table.Len())) })},
		Methods: []Method{
			NewMethod("bool Add(T item)", func(self Value, a *Args) (Value, error) { return set(self).Add(a.Value(0)) }),
			NewMethod("bool Contains(T item)", func(self Value, a *Args) (Value, error) {
				v, err := set(self).convert(a.Value(0))
				return err == nil && set(self).table.Has(v), nil
			}),
			NewMethod("bool Remove(T item)", func(self Value, a *Args) (Value, error) {
				v, err := set(self).convert(a.Value(0))
				return err == nil && set(self).table.Delete(v), nil
			}),
			NewMethod("void Clear()", func(self Value, a *Args) (Value, error) { set(self).table.Clear(); return AutomationNull, nil }),
			NewMethod("void UnionWith(System.Collections.Generic.IEnumerable[T] other)", func(self Value, a *Args) (Value, error) {
				for _, v := range a.Items(0) {
					if _, err := set(self).Add(v); err != nil {
						return nil, err
					}
				}
				return AutomationNull, nil
			}),
			NewMethod("void ExceptWith(System.Collections.Generic.IEnumerable[T] other)", func(self Value, a *Args) (Value, error) {
				for k := range other(self, a).All() {
					set(self).table.Delete(k)
				}
				return AutomationNull, nil
			}),
			NewMethod("void IntersectWith(System.Collections.Generic.IEnumerable[T] other)", func(self Value, a *Args) (Value, error) {
				keep := other(self, a)
				for _, k := range set(self).Items() {
					if !keep.Has(k) {
						set(self).table.Delete(k)
					}
				}
				return AutomationNull, nil
			}),
			NewMethod("bool IsSubsetOf(System.Collections.Generic.IEnumerable[T] other)", func(self Value, a *Args) (Value, error) { return within(set(self).table, other(self, a)), nil }),
			NewMethod("bool IsSupersetOf(System.Collections.Generic.IEnumerable[T] other)", func(self Value, a *Args) (Value, error) { return within(other(self, a), set(self).table), nil }),
			NewMethod("bool Overlaps(System.Collections.Generic.IEnumerable[T] other)", func(self Value, a *Args) (Value, error) {
				for k := range other(self, a).All() {
					if set(self).table.Has(k) {
						return true, nil
					}
				}
				return false, nil
			}),
			NewMethod("bool SetEquals(System.Collections.Generic.IEnumerable[T] other)", func(self Value, a *Args) (Value, error) {
				o := other(self, a)
				return o.Len() == set(self).table.Len() && within(o, set(self).table), nil
			}),
			NewMethod("System.Object GetEnumerator()", func(self Value, a *Args) (Value, error) { return NewEnumerator(set(self).Items()), nil }),
			NewMethod("void CopyTo(T[] array)", func(self Value, a *Args) (Value, error) {
				if to, ok := a.Value(0).(*Array); ok {
					copy(to.Items, set(self).Items())
				}
				return AutomationNull, nil
			}),
		},
	}
}
