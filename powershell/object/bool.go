package object

import "math/big"

// ToBool tells whether v counts as true: not $null, not zero, not an empty string or an empty list; one item counts as itself.
func ToBool(v Value) bool {
	switch x := v.(type) {
	case nil, automationNull:
		return false
	case bool:
		return x
	case string:
		return x != ""
	case int32:
		return x != 0
	case int64:
		return x != 0
	case float64:
		return x != 0
	case Char:
		return x != 0
	case int8:
		return x != 0
	case uint8:
		return x != 0
	case int16:
		return x != 0
	case uint16:
		return x != 0
	case uint32:
		return x != 0
	case uint64:
		return x != 0
	case float32:
		return x != 0
	case Decimal:
		return !x.IsZero()
	case *big.Int:
		return x.Sign() != 0
	case Enum:
		return x.Bits != 0
	case *Array:
		return listBool(x.Items)
	case *List:
		return listBool(x.Items)
	case *Wrapped:
		return ToBool(x.Value)
	case *SwitchParameter:
		return x.IsPresent
	case SwitchParameter:
		return x.IsPresent
	}
	return true
}

func listBool(items []Value) bool {
	switch len(items) {
	case 0:
		return false
	case 1:
		if inner, ok := Items(items[0]); ok {
			return len(inner) > 0
		}
		return ToBool(items[0])
	}
	return true
}

// SwitchParameter is the value of a [switch].
type SwitchParameter struct{ IsPresent bool }

// DotNetType is System.Management.Automation.SwitchParameter.
func (SwitchParameter) DotNetType() *Type { return SwitchParameterType }
