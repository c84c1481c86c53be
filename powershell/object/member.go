package object

import "strings"

// GetMember reads a property of v by name: the object's own, its type's, then those every value has. False: there is none.
// Over a collection that has no such property it answers false too; EnumerateMember asks the items.
func GetMember(v Value, name string) (Value, bool, error) {
	switch x := v.(type) {
	case nil, automationNull:
		if isCountName(name) {
			return BoxInt32(0), true, nil
		}
		return nil, false, nil
	case *Object:
		if at := x.shape.Slot(name); at >= 0 {
			return resolve(x, x.values[at])
		}
		if x.Class == nil {
			return intrinsicMember(v, name)
		}
	case *Hashtable:
		if value, ok := x.Get(name); ok {
			return value, true, nil
		}
	case *Wrapped:
		if value, ok, err := x.Extra.read(v, name); ok || err != nil {
			return value, ok, err
		}
		if value, ok, err := GetMember(x.Value, name); ok || err != nil {
			return value, ok, err
		}
		return nil, false, nil
	case *Array:
		if strings.EqualFold(name, "Count") || strings.EqualFold(name, "Length") {
			return BoxInt32(int32(len(x.Items))), true, nil
		}
	case string:
		if strings.EqualFold(name, "Length") {
			return BoxInt32(int32(textLength(x))), true, nil
		}
	}
	if p := TypeOf(v).findProperty(Fold(name)); p != nil && p.Get != nil {
		value, err := p.Get(v)
		if err != nil {
			return nil, true, getterFailed(p.Name, err)
		}
		return value, true, nil
	}
	return intrinsicMember(v, name)
}

func isCountName(name string) bool {
	return len(name) == 5 && strings.EqualFold(name, "Count") || len(name) == 6 && strings.EqualFold(name, "Length")
}

// intrinsicMember is what every value has: Count and Length of a single one, psobject and its kin.
func intrinsicMember(v Value, name string) (Value, bool, error) {
	switch len(name) {
	case 5, 6:
		if isCountName(name) {
			if _, isList := Items(v); !isList {
				return BoxInt32(1), true, nil
			}
			return nil, false, nil
		}
		if strings.EqualFold(name, "psbase") {
			return Unwrap(v), true, nil
		}
	case 8:
		if strings.EqualFold(name, "psobject") {
			return NewView(v), true, nil
		}
	case 10:
		if strings.EqualFold(name, "psextended") || strings.EqualFold(name, "psadapted") {
			return v, true, nil
		}
	case 11:
		if strings.EqualFold(name, "pstypenames") {
			return &typeNameList{of: v}, true, nil
		}
	}
	return nil, false, nil
}

// EnumerateMember reads a property of every item of a collection that has it; false when v is no collection or no item has it.
func EnumerateMember(v Value, name string) (Value, bool, error) {
	items, ok := Items(v)
	if !ok {
		return nil, false, nil
	}
	var out []Value
	found := false
	for _, item := range items {
		if IsNull(item) {
			continue
		}
		value, has, err := GetMember(item, name)
		if err != nil {
			return nil, true, err
		}
		if !has {
			if value, has, err = EnumerateMember(item, name); err != nil {
				return nil, true, err
			}
		}
		if !has {
			continue
		}
		found = true
		if more, isList := Items(value); isList {
			out = append(out, more...)
		} else {
			out = append(out, value)
		}
	}
	switch {
	case !found:
		return nil, false, nil
	case len(out) == 1:
		return out[0], true, nil
	}
	return &Array{Items: out}, true, nil
}

func getterFailed(name string, err error) error {
	e, ok := err.(*Error)
	if !ok || e.ID != "" {
		return err
	}
	return &Error{ID: "ExceptionWhenGetting", Message: `Exception getting "` + name + `": "` + e.Message + `"`, ExceptionType: "System.Management.Automation.GetValueInvocationException", Category: "NotSpecified", Inner: err}
}

// SetMember assigns a property.
func SetMember(v Value, name string, value Value) error {
	switch x := v.(type) {
	case nil, automationNull:
		return propertyNotFound(name)
	case *Object:
		if x.shape.Slot(name) >= 0 {
			return x.assign(v, name, value)
		}
	case *Hashtable:
		x.Set(name, value)
		return nil
	case *Wrapped:
		if x.Extra.shape.Slot(name) >= 0 {
			return x.Extra.assign(v, name, value)
		}
		return SetMember(x.Value, name, value)
	}
	p := TypeOf(v).findProperty(Fold(name))
	if p == nil {
		return propertyNotFound(name)
	}
	return setProperty(p, v, value)
}

func setProperty(p *Property, self, value Value) error {
	if p.Set == nil {
		e := failf("PropertyAssignmentException", "'%s' is a ReadOnly property.", p.Name)
		e.ExceptionType = "System.Management.Automation.SetValueInvocationException"
		return e
	}
	if t, ok := LookupType(p.Type); ok && p.Type != "" {
		converted, err := Convert(value, t)
		if err != nil {
			return setterFailed(p.Name, err)
		}
		value = converted
	}
	if err := p.Set(self, value); err != nil {
		return setterFailed(p.Name, err)
	}
	return nil
}

func setterFailed(name string, err error) error {
	return &Error{ID: "ExceptionWhenSetting", Message: `Exception setting "` + name + `": "` + err.Error() + `"`, ExceptionType: "System.Management.Automation.SetValueInvocationException", Category: "NotSpecified", Inner: err}
}

func propertyNotFound(name string) *Error {
	return failf("PropertyNotFound", "The property '%s' cannot be found on this object. Verify that the property exists and can be set.", name)
}
