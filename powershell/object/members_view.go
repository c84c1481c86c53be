package object

func viewMembers() TypeSpec {
	view := func(self Value) Value {
		if v, ok := self.(*View); ok {
			return v.Of
		}
		return self
	}
	properties := func(self Value) Value { return &propertyCollection{of: view(self)} }
	return TypeSpec{
		New: func(args []Value) (Value, error) {
			if len(args) == 1 && args[0] != nil {
				return args[0], nil
			}
			return NewObject(), nil
		},
		Properties: []Property{
			NewProperty("System.Object Members", func(self Value) Value { return memberRows(view(self), "") }),
			NewProperty("System.Object Properties", properties),
			NewProperty("System.Object Methods", func(self Value) Value { return memberRows(view(self), "Method") }),
			NewProperty("System.Object BaseObject", func(self Value) Value { return Unwrap(view(self)) }),
			NewProperty("System.Object ImmediateBaseObject", func(self Value) Value { return Unwrap(view(self)) }),
			NewProperty("System.Object TypeNames", func(self Value) Value { return &typeNameList{of: view(self)} }),
		},
		Methods: []Method{
			NewMethod("psobject Copy()", func(self Value, a *Args) (Value, error) { return copyOf(view(self)), nil }),
			NewMethod("string ToString()", func(self Value, a *Args) (Value, error) { return ToString(view(self)), nil }),
		},
	}
}

func copyOf(v Value) Value {
	switch x := v.(type) {
	case *Object:
		return x.Clone()
	case *Wrapped:
		return &Wrapped{Value: x.Value, Extra: x.Extra.Clone()}
	case *Hashtable:
		return x.Clone()
	}
	return v
}

// memberRows lists members as objects with Name and MemberType.
func memberRows(v Value, kind string) Value {
	out := &Array{}
	if kind == "" {
		for _, p := range Properties(v) {
			out.Items = append(out.Items, p)
		}
	}
	for _, m := range Members(v) {
		if m.MemberType == "Method" || m.MemberType == "ScriptMethod" {
			row := NewObject()
			row.Set("Name", m.Name)
			row.Set("MemberType", m.MemberType)
			row.Set("OverloadDefinitions", m.Definition)
			out.Items = append(out.Items, row)
		}
	}
	return out
}

func propertyCollectionMembers() TypeSpec {
	return TypeSpec{
		Enumerate: func(self Value) []Value { return self.(*propertyCollection).items() },
		Index: func(self, index Value) (Value, error) {
			if n, ok := index.(int32); ok {
				return indexItems(self.(*propertyCollection).items(), n)
			}
			return self.(*propertyCollection).find(ToString(index)), nil
		},
		Properties: []Property{NewProperty("int Count", func(self Value) Value { return BoxInt32(int32(len(self.(*propertyCollection).items()))) })},
		Methods: []Method{
			NewMethod("void Add(System.Object member); void Add(System.Object member, bool preValidated)", func(self Value, a *Args) (Value, error) {
				p, ok := a.Value(0).(*PropertyInfo)
				if !ok {
					return nil, argumentConversion("Add", a.Value(0), propertyInfoTypes["Property"], cannotConvert(a.Value(0), propertyInfoTypes["Property"]))
				}
				return AutomationNull, self.(*propertyCollection).add(p)
			}),
			NewMethod("void Remove(string name)", func(self Value, a *Args) (Value, error) {
				self.(*propertyCollection).remove(a.Text(0))
				return AutomationNull, nil
			}),
			NewMethod("System.Object Match(string name); System.Object Match(string name, System.Object memberTypes)", func(self Value, a *Args) (Value, error) { return self.(*propertyCollection).match(a.Text(0)), nil }),
			NewMethod("System.Object Item(string name)", func(self Value, a *Args) (Value, error) { return self.(*propertyCollection).find(a.Text(0)), nil }),
		},
	}
}

func typeNameListMembers() TypeSpec {
	list := func(self Value) *typeNameList { return self.(*typeNameList) }
	return TypeSpec{
		Enumerate:  func(self Value) []Value { return list(self).items() },
		Properties: []Property{NewProperty("int Count", func(self Value) Value { return BoxInt32(int32(len(list(self).items()))) })},
		Methods: []Method{
			NewMethod("void Add(string item)", func(self Value, a *Args) (Value, error) {
				list(self).insert(1<<20, a.Text(0))
				return AutomationNull, nil
			}),
			NewMethod("void Insert(int index, string item)", func(self Value, a *Args) (Value, error) {
				list(self).insert(a.Int(0), a.Text(1))
				return AutomationNull, nil
			}),
			NewMethod("void Clear()", func(self Value, a *Args) (Value, error) {
				if own := ownMembers(list(self).of); own != nil {
					own.typeNames = nil
				}
				return AutomationNull, nil
			}),
			NewMethod("bool Contains(string item)", func(self Value, a *Args) (Value, error) {
				for _, n := range TypeNames(list(self).of) {
					if n == a.Text(0) {
						return true, nil
					}
				}
				return false, nil
			}),
		},
	}
}

func propertyInfoMembers() TypeSpec {
	info := func(self Value) *PropertyInfo { return self.(*PropertyInfo) }
	return TypeSpec{
		New: func(args []Value) (Value, error) {
			if len(args) != 2 {
				return nil, noOverload("new", len(args))
			}
			return NewNoteProperty(ToString(args[0]), args[1]), nil
		},
		Properties: []Property{
			NewProperty("string MemberType", func(self Value) Value { return info(self).Kind }),
			NewProperty("bool IsSettable", func(self Value) Value { return info(self).settable }),
			NewProperty("bool IsGettable", func(Value) Value { return true }),
			{Name: "Value", Type: "System.Object", Get: func(self Value) (Value, error) { return info(self).Value() }, Set: func(self, value Value) error {
				if p := info(self); p.detached {
					p.held = value
					return nil
				}
				return SetMember(info(self).Of, info(self).Name, value)
			}},
			NewProperty("string TypeNameOfValue", func(self Value) Value {
				v, _ := info(self).Value()
				return typeText(v)
			}),
			NewProperty("string Name", func(self Value) Value { return info(self).Name }),
			NewProperty("bool IsInstance", func(Value) Value { return false }),
		},
	}
}
