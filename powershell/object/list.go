package object

// List is a growing sequence: List[T], ArrayList, Collection, and HashSet, Queue and Stack built on it.
type List struct {
	Type  *Type // nil: System.Collections.Generic.List`1[System.Object]
	Items []Value
}

// NewList makes a List[object].
func NewList(items ...Value) *List { return &List{Items: items} }

// DotNetType is the list's type.
func (l *List) DotNetType() *Type {
	if l.Type != nil {
		return l.Type
	}
	return ListOfObject()
}

// Elem is the type of the items.
func (l *List) Elem() *Type {
	if l.Type != nil && len(l.Type.args) == 1 {
		return l.Type.args[0]
	}
	return ObjectType
}

// Append adds an item, converted to the element type.
func (l *List) Append(v Value) error {
	if elem := l.Elem(); elem != ObjectType {
		converted, err := Convert(v, elem)
		if err != nil {
			return err
		}
		v = converted
	}
	l.Items = append(l.Items, v)
	return nil
}
