package object

import "strings"

// maxRepeated bounds what repetition may build, so that a slip of the pen is an error instead of all memory.
const maxRepeated = 1 << 30

func repeatCount(b Value) (int, error) {
	n, err := Convert(b, Int32Type)
	if err != nil {
		return 0, err
	}
	count := int(n.(int32))
	if count < 0 {
		e := failf("System.ArgumentOutOfRangeException", "times ('%d') must be a non-negative value. (Parameter 'times')\nActual value was %d.", count, count)
		e.ExceptionType = "System.ArgumentOutOfRangeException"
		return 0, e
	}
	return count, nil
}

func repeatString(s string, b Value) (Value, error) {
	n, err := repeatCount(b)
	if err != nil {
		return nil, err
	}
	if len(s)*n > maxRepeated {
		return nil, outOfMemory()
	}
	return strings.Repeat(s, n), nil
}

func repeatItems(a Value, items []Value, b Value) (Value, error) {
	n, err := repeatCount(b)
	if err != nil {
		return nil, err
	}
	if len(items)*n > maxRepeated/16 {
		return nil, outOfMemory()
	}
	var elem *Type
	if array, ok := a.(*Array); ok {
		elem = array.Elem
	}
	out := make([]Value, 0, len(items)*n)
	for range n {
		out = append(out, items...)
	}
	return &Array{Elem: elem, Items: out}, nil
}

func outOfMemory() *Error {
	e := failf("System.OutOfMemoryException", "Array dimensions exceeded supported range.")
	e.ExceptionType = "System.OutOfMemoryException"
	return e
}

func trimSpace(s string) string { return strings.TrimSpace(s) }
