package object

// queueMembers are Queue's: first in, first out.
func queueMembers() TypeSpec {
	l := func(self Value) *List { return self.(*List) }
	empty := func() error { return Throw("System.InvalidOperationException", "Queue empty.") }
	return TypeSpec{
		Properties: []Property{countProperty()},
		Methods: append(sharedQueueMethods(),
			NewMethod("void Enqueue(System.Object obj)", func(self Value, a *Args) (Value, error) { return AutomationNull, l(self).Append(a.Value(0)) }),
			NewMethod("System.Object Dequeue()", func(self Value, a *Args) (Value, error) {
				q := l(self)
				if len(q.Items) == 0 {
					return nil, empty()
				}
				v := q.Items[0]
				q.Items[0] = nil
				q.Items = q.Items[1:]
				return v, nil
			}),
			NewMethod("System.Object Peek()", func(self Value, a *Args) (Value, error) {
				if len(l(self).Items) == 0 {
					return nil, empty()
				}
				return l(self).Items[0], nil
			}),
		),
	}
}

// stackMembers are Stack's: the last in is kept first, as it enumerates.
func stackMembers() TypeSpec {
	s := func(self Value) *Stack { return self.(*Stack) }
	empty := func() error { return Throw("System.InvalidOperationException", "Stack empty.") }
	return TypeSpec{
		Enumerate:  func(self Value) []Value { return s(self).Items() },
		Properties: []Property{NewProperty("int Count", func(self Value) Value { return BoxInt32(int32(len(s(self).pushed.Items))) })},
		Methods: []Method{
			NewMethod("void Push(System.Object obj)", func(self Value, a *Args) (Value, error) { return AutomationNull, s(self).pushed.Append(a.Value(0)) }),
			NewMethod("System.Object Pop()", func(self Value, a *Args) (Value, error) {
				n := len(s(self).pushed.Items)
				if n == 0 {
					return nil, empty()
				}
				v := s(self).pushed.Items[n-1]
				s(self).pushed.Items = s(self).pushed.Items[:n-1]
				return v, nil
			}),
			NewMethod("System.Object Peek()", func(self Value, a *Args) (Value, error) {
				n := len(s(self).pushed.Items)
				if n == 0 {
					return nil, empty()
				}
				return s(self).pushed.Items[n-1], nil
			}),
			NewMethod("bool Contains(System.Object obj)", func(self Value, a *Args) (Value, error) {
				return indexOfItem(s(self).pushed.Items, a.Value(0)) >= 0, nil
			}),
			NewMethod("void Clear()", func(self Value, a *Args) (Value, error) { s(self).pushed.Items = nil; return AutomationNull, nil }),
			NewMethod("System.Object[] ToArray()", func(self Value, a *Args) (Value, error) {
				return &Array{Elem: arrayElem(s(self).pushed.Elem()), Items: s(self).Items()}, nil
			}),
			NewMethod("System.Object GetEnumerator()", func(self Value, a *Args) (Value, error) { return NewEnumerator(s(self).Items()), nil }),
		},
	}
}

// Stack is Stack and Stack[T].
type Stack struct{ pushed List }

// DotNetType is the stack's type.
func (s *Stack) DotNetType() *Type { return s.pushed.Type }

// Items are the values, the last pushed first.
func (s *Stack) Items() []Value {
	out := append([]Value(nil), s.pushed.Items...)
	reverseItems(out)
	return out
}

func newStack(t *Type, args []Value) (Value, error) {
	made, err := newList(t, args)
	if err != nil {
		return nil, err
	}
	return &Stack{pushed: *made.(*List)}, nil
}

func countProperty() Property {
	return NewProperty("int Count", func(self Value) Value { return BoxInt32(int32(len(*selfItems(self)))) })
}

func sharedQueueMethods() []Method {
	return append(sequenceMethods(),
		NewMethod("void Clear()", func(self Value, a *Args) (Value, error) { self.(*List).Items = nil; return AutomationNull, nil }),
		NewMethod("System.Object[] ToArray()", func(self Value, a *Args) (Value, error) {
			return &Array{Elem: arrayElem(elemOf(self)), Items: append([]Value{}, self.(*List).Items...)}, nil
		}),
	)
}

func closeQueue(args []*Type) *Type {
	t := NewType(TypeSpec{FullName: closedName(QueueDefinition.FullName(), args), Base: ObjectType, Args: args, Interfaces: collectionInterfaces})
	install(t, queueMembers())
	t.spec.New = func(a []Value) (Value, error) { return newList(t, a) }
	return t
}

func closeStack(args []*Type) *Type {
	t := NewType(TypeSpec{FullName: closedName(StackDefinition.FullName(), args), Base: ObjectType, Args: args, Interfaces: collectionInterfaces})
	install(t, stackMembers())
	t.spec.New = func(a []Value) (Value, error) { return newStack(t, a) }
	return t
}
