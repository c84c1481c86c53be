package object

// Wrapped is another value with members of its own: what Add-Member makes of a string or a number.
type Wrapped struct {
	Value Value
	Extra *Object
}

// Wrap gives v a place for extra members; a property bag is its own place.
func Wrap(v Value) (Value, *Object) {
	switch w := v.(type) {
	case *Object:
		return v, w
	case *Wrapped:
		return v, w.Extra
	}
	w := &Wrapped{Value: v, Extra: NewObject()}
	return w, w.Extra
}

// DotNetType is the type of the value inside.
func (w *Wrapped) DotNetType() *Type { return TypeOf(w.Value) }

// Unwrap gives the value without its extra members.
func Unwrap(v Value) Value {
	if w, ok := v.(*Wrapped); ok {
		return w.Value
	}
	return v
}
