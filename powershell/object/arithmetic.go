package object

import "math/big"

// operator is one of + - * / % with its .NET name and its arithmetic by kind of number.
type operator struct {
	symbol, method string
	integers       func(a, b int64) (result int64, exact, ok bool) // !ok: divide by zero; !exact: use doubles
	doubles        func(a, b float64) float64
	decimals       func(a, b Decimal) (Decimal, bool)
	bigs           func(a, b *big.Int) *big.Int
	divides        bool
}

// Add is a + b: what the left operand is decides what is added to what.
func Add(a, b Value) (Value, error) {
	switch x := a.(type) {
	case int32:
		if y, ok := b.(int32); ok {
			n := int64(x) + int64(y)
			if int64(int32(n)) == n {
				return BoxInt32(int32(n)), nil
			}
			return float64(n), nil
		}
	case string:
		if y, ok := b.(string); ok {
			return x + y, nil
		}
		return x + ToString(b), nil
	case float64:
		if y, ok := b.(float64); ok {
			return x + y, nil
		}
	case nil, automationNull:
		return b, nil
	case Char:
		switch y := b.(type) {
		case string:
			return string(rune(x)) + y, nil
		case Char:
			return string(rune(x)) + string(rune(y)), nil
		}
		return ToString(a) + ToString(b), nil
	case *Array:
		return concat(x.Items, b), nil
	case *List:
		return concat(x.Items, b), nil
	case *Hashtable:
		return addHashtables(x, b)
	case *Wrapped:
		return Add(x.Value, b)
	}
	if items, ok := Items(a); ok {
		return concat(items, b), nil
	}
	return arithmetic(&addition, a, b)
}

func concat(items []Value, b Value) *Array {
	more, ok := Items(b)
	if !ok {
		if IsNull(b) {
			b = nil
		}
		more = []Value{b}
	}
	// Room to grow: $a += $x in a loop copies the array each time anyway, but must not also grow it twice.
	out := make([]Value, len(items), len(items)+len(more))
	copy(out, items)
	return &Array{Items: append(out, more...)}
}

func addHashtables(h *Hashtable, b Value) (Value, error) {
	other, ok := Unwrap(b).(*Hashtable)
	if !ok {
		if IsNull(b) {
			return h, nil
		}
		return nil, failf("AddHashTableToNonHashTable", "A hash table can only be added to another hash table.")
	}
	sum := &Hashtable{Ordered: h.Ordered, CaseSensitive: h.CaseSensitive, Type: h.Type}
	for k, v := range h.All() {
		sum.Set(k, v)
	}
	for k, v := range other.All() {
		if sum.Has(k) {
			e := failf("System.ArgumentException", "Item has already been added. Key in dictionary: '%s'  Key being added: '%s'", ToString(k), ToString(k))
			e.ExceptionType = "System.ArgumentException"
			return nil, e
		}
		sum.Set(k, v)
	}
	return sum, nil
}

// Subtract is a - b.
func Subtract(a, b Value) (Value, error) {
	if x, ok := a.(int32); ok {
		if y, ok := b.(int32); ok {
			n := int64(x) - int64(y)
			if int64(int32(n)) == n {
				return BoxInt32(int32(n)), nil
			}
			return float64(n), nil
		}
	}
	return arithmetic(&subtraction, a, b)
}

// Multiply is a * b; a string or a list on the left is repeated.
func Multiply(a, b Value) (Value, error) {
	switch x := a.(type) {
	case int32:
		if y, ok := b.(int32); ok {
			n := int64(x) * int64(y)
			if int64(int32(n)) == n {
				return BoxInt32(int32(n)), nil
			}
			return float64(n), nil
		}
	case float64:
		if y, ok := b.(float64); ok {
			return x * y, nil
		}
	case nil, automationNull:
		return nil, nil
	case string:
		return repeatString(x, b)
	case *Wrapped:
		return Multiply(x.Value, b)
	}
	if items, ok := Items(a); ok {
		return repeatItems(a, items, b)
	}
	return arithmetic(&multiplication, a, b)
}

// Divide is a / b: whole numbers give a whole number when they divide evenly, else a double.
func Divide(a, b Value) (Value, error) { return arithmetic(&division, a, b) }

// Remainder is a % b, with the sign of a.
func Remainder(a, b Value) (Value, error) {
	if x, ok := a.(int32); ok {
		if y, ok := b.(int32); ok && y != 0 && y != -1 {
			return BoxInt32(x % y), nil
		}
	}
	return arithmetic(&remainder, a, b)
}

// Negate is -v.
func Negate(v Value) (Value, error) {
	if n, ok := v.(int32); ok && n != -2147483648 {
		return BoxInt32(-n), nil
	}
	if d, ok := v.(Decimal); ok {
		return d.Negate(), nil
	}
	if f, ok := v.(float64); ok {
		return -f, nil
	}
	return Subtract(int32(0), v)
}

// Plus is +v: the number v is.
func Plus(v Value) (Value, error) { return arithmetic(&addition, int32(0), v) }

// arithmetic applies an operator to numbers and what counts as one, or finds the operator of a type.
func arithmetic(op *operator, a, b Value) (Value, error) {
	a, b = Unwrap(a), Unwrap(b)
	if x, y, ok, err := numericPair(op, a, b); err != nil {
		return nil, err
	} else if ok {
		return calculate(op, x, y)
	}
	return overloadedOperator(op, a, b)
}

// numericPair makes numbers of both operands when PowerShell's own arithmetic applies.
func numericPair(op *operator, a, b Value) (x, y Value, ok bool, err error) {
	if kindOf(a) == kindBig || kindOf(a) == kindDecimal && kindOf(b) == notNumber && !isSimple(b) {
		return nil, nil, false, nil
	}
	if op.symbol == "*" || op.symbol == "/" || op.symbol == "%" {
		if _, isBool := a.(bool); isBool && op.symbol != "%" && isSimple(b) {
			return nil, nil, false, undefinedOperation(op, a, b)
		}
		if _, isChar := a.(Char); isChar && isSimple(b) {
			return nil, nil, false, undefinedOperation(op, a, b)
		}
	}
	if text, isText := a.(string); isText {
		if _, err = stringNumber(text, b); err != nil {
			return nil, nil, false, err
		}
	}
	if !isSimple(a) || !isSimple(b) {
		return nil, nil, false, nil
	}
	if e, isEnum := a.(Enum); isEnum {
		return enumPair(op, e, b)
	}
	if x, err = simpleNumber(a, b); err != nil {
		return nil, nil, false, err
	}
	if y, err = simpleNumber(b, a); err != nil {
		return nil, nil, false, err
	}
	return x, y, true, nil
}

// enumPair leaves sums with an enumeration to its own arithmetic; text on the right must be one of its names.
func enumPair(op *operator, e Enum, b Value) (x, y Value, ok bool, err error) {
	if _, isText := b.(string); isText {
		if b, err = Convert(b, e.Type); err != nil {
			return nil, nil, false, err
		}
	}
	if op.symbol == "+" || op.symbol == "-" {
		return nil, nil, false, nil
	}
	if x, err = simpleNumber(e, b); err == nil {
		y, err = simpleNumber(b, x)
	}
	return x, y, err == nil, err
}

// isSimple tells the values PowerShell turns into numbers for arithmetic.
func isSimple(v Value) bool {
	switch v.(type) {
	case nil, automationNull, bool, string, Char, Enum:
		return true
	}
	return kindOf(v) != notNumber
}

// simpleNumber is v as a number; a string that isn't one is an error in terms of the other operand's type.
func simpleNumber(v, other Value) (Value, error) {
	switch x := v.(type) {
	case nil, automationNull:
		return BoxInt32(0), nil
	case bool:
		if x {
			return BoxInt32(1), nil
		}
		return BoxInt32(0), nil
	case Char:
		return BoxInt32(int32(x)), nil
	case Enum:
		return BoxInt32(int32(x.Bits)), nil
	case string:
		return stringNumber(x, other)
	}
	return v, nil
}

func stringNumber(s string, other Value) (Value, error) {
	trimmed := trimSpace(s)
	if trimmed == "" {
		return BoxInt32(0), nil
	}
	if n, ok := ParseNumber(trimmed); ok {
		return n, nil
	}
	to := Int32Type
	if k := kindOf(other); k != notNumber {
		to = kindTypes[k]
	}
	return Convert(trimmed, to)
}

// calculate does the arithmetic of two numbers in the kind the larger of them asks for.
func calculate(op *operator, a, b Value) (Value, error) {
	ka, kb := kindOf(a), kindOf(b)
	top := max(ka, kb)
	switch {
	case top == kindBig:
		return calculateBig(op, a, b)
	case top == kindDecimal:
		return calculateDecimal(op, a, b)
	case top == kindDouble, top == kindSingle:
		return op.doubles(asFloat(a), asFloat(b)), nil
	case top == kindUInt64:
		return calculateUnsigned(op, a, b, ka.signed() || kb.signed())
	}
	result := kindInt32
	if top == kindInt64 || top == kindUInt32 {
		result = kindInt64
		if top == kindUInt32 && !ka.signed() && !kb.signed() {
			result = kindUInt32
		}
	}
	x, _ := asInt64(a)
	y, _ := asInt64(b)
	n, exact, ok := op.integers(x, y)
	if !ok {
		return nil, divideByZero()
	}
	if exact {
		if v, fits := boxInteger(n, result); fits {
			return v, nil
		}
	}
	return op.doubles(float64(x), float64(y)), nil
}

// calculateUnsigned does ulong arithmetic; mixed with a negative number it is a double's.
func calculateUnsigned(op *operator, a, b Value, mixed bool) (Value, error) {
	x, _ := asBig(a)
	y, _ := asBig(b)
	if op.divides && y.Sign() == 0 {
		return nil, divideByZero()
	}
	if mixed && (x.Sign() < 0 || y.Sign() < 0) {
		return op.doubles(asFloat(a), asFloat(b)), nil
	}
	if op.symbol == "/" && new(big.Int).Rem(x, y).Sign() != 0 {
		return op.doubles(asFloat(a), asFloat(b)), nil
	}
	if n := op.bigs(x, y); n.IsUint64() {
		return n.Uint64(), nil
	}
	return op.doubles(asFloat(a), asFloat(b)), nil
}

func calculateDecimal(op *operator, a, b Value) (Value, error) {
	x, ok := asDecimal(a)
	y, ok2 := asDecimal(b)
	if !ok || !ok2 {
		return nil, decimalOverflow()
	}
	if op.divides && y.IsZero() {
		return nil, divideByZero()
	}
	d, ok := op.decimals(x, y)
	if !ok {
		return nil, decimalOverflow()
	}
	return d, nil
}

func calculateBig(op *operator, a, b Value) (Value, error) {
	x, ok := asBig(a)
	y, ok2 := asBig(b)
	if !ok || !ok2 {
		e := failf("System.OverflowException", "BigInteger cannot represent infinity.")
		e.ExceptionType = "System.OverflowException"
		return nil, e
	}
	if op.divides && y.Sign() == 0 {
		return nil, divideByZero()
	}
	return op.bigs(x, y), nil
}

func divideByZero() *Error {
	e := failf("RuntimeException", "Attempted to divide by zero.")
	e.Category = "NotSpecified"
	return e
}

func decimalOverflow() *Error {
	e := failf("System.OverflowException", "Value was either too large or too small for a Decimal.")
	e.ExceptionType = "System.OverflowException"
	e.Category = "OperationStopped"
	return e
}
