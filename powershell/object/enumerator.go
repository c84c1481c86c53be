package object

// Enumerator is what GetEnumerator() gives: it walks a list, and the pipeline unrolls what is left of it.
type Enumerator struct {
	items []Value
	at    int
}

// NewEnumerator walks the items.
func NewEnumerator(items []Value) *Enumerator { return &Enumerator{items: items, at: -1} }

var enumeratorType = newEnumeratorType()

func newEnumeratorType() *Type {
	return NewType(TypeSpec{FullName: "System.Collections.IEnumerator", Base: ObjectType,
		Enumerate: func(self Value) []Value {
			e := self.(*Enumerator)
			return e.items[min(len(e.items), e.at+1):]
		},
		Properties: []Property{
			{Name: "Current", Type: "System.Object", Get: func(self Value) (Value, error) { return self.(*Enumerator).current(), nil }},
			{Name: "Key", Type: "System.Object", Get: func(self Value) (Value, error) { return self.(*Enumerator).part(true), nil }},
			{Name: "Value", Type: "System.Object", Get: func(self Value) (Value, error) { return self.(*Enumerator).part(false), nil }},
		},
		Methods: []Method{
			{Name: "MoveNext", Definitions: []string{"bool MoveNext()"}, Call: func(self Value, _ []Value) (Value, error) {
				e := self.(*Enumerator)
				e.at = min(e.at+1, len(e.items))
				return e.at < len(e.items), nil
			}},
			{Name: "Reset", Definitions: []string{"void Reset()"}, Call: func(self Value, _ []Value) (Value, error) {
				self.(*Enumerator).at = -1
				return AutomationNull, nil
			}},
		}})
}

// DotNetType is IEnumerator.
func (*Enumerator) DotNetType() *Type { return enumeratorType }

func (e *Enumerator) current() Value {
	if e.at < 0 || e.at >= len(e.items) {
		return nil
	}
	return e.items[e.at]
}

func (e *Enumerator) part(key bool) Value {
	entry, ok := e.current().(*DictionaryEntry)
	switch {
	case !ok:
		return nil
	case key:
		return entry.Key
	}
	return entry.Value
}
