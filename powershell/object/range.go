package object

// Range is from..to: whole numbers, or characters when both ends are single characters.
func Range(from, to Value) (Value, error) {
	if a, ok := rangeChar(from); ok {
		if b, ok := rangeChar(to); ok {
			return charRange(a, b), nil
		}
	}
	a, err := Convert(from, Int32Type)
	if err != nil {
		return nil, err
	}
	b, err := Convert(to, Int32Type)
	if err != nil {
		return nil, err
	}
	lo, hi := int64(a.(int32)), int64(b.(int32))
	step, n := int64(1), hi-lo+1
	if hi < lo {
		step, n = -1, lo-hi+1
	}
	if n > maxRepeated/16 {
		return nil, outOfMemory()
	}
	items := make([]Value, n)
	for i := range items {
		items[i] = BoxInt32(int32(lo + int64(i)*step))
	}
	return &Array{Items: items}, nil
}

// rangeChar tells a character, or a string of one that is no digit's number.
func rangeChar(v Value) (Char, bool) {
	switch x := Unwrap(v).(type) {
	case Char:
		return x, true
	case string:
		if runes := []rune(x); len(runes) == 1 && runes[0] < 0x10000 && (runes[0] < '0' || runes[0] > '9') {
			return Char(runes[0]), true
		}
	}
	return 0, false
}

func charRange(a, b Char) *Array {
	out := &Array{}
	step := 1
	if b < a {
		step = -1
	}
	for c := int(a); ; c += step {
		out.Items = append(out.Items, Char(c))
		if c == int(b) {
			return out
		}
	}
}
