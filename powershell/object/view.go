package object

import (
	"path"
	"strings"
)

// View is v.psobject: the value seen as its members.
type View struct{ Of Value }

// NewView is v.psobject.
func NewView(v Value) *View { return &View{Of: v} }

// DotNetType is PSObject.
func (*View) DotNetType() *Type { return PSObjectType }

// PropertyInfo is one member of a View: a PSNoteProperty and its kin.
type PropertyInfo struct {
	Of                Value
	Name, Kind        string
	detached          bool
	held              Value
	settable, dynamic bool
}

// NewNoteProperty is [psnoteproperty]::new(name, value), not yet on an object.
func NewNoteProperty(name string, value Value) *PropertyInfo {
	return &PropertyInfo{Name: name, Kind: "NoteProperty", held: value, detached: true, settable: true}
}

// DotNetType is PSNoteProperty, PSProperty and so on by the kind of member.
func (p *PropertyInfo) DotNetType() *Type { return propertyInfoTypes[p.Kind] }

// Value is the property's value now.
func (p *PropertyInfo) Value() (Value, error) {
	if p.detached {
		return p.held, nil
	}
	v, _, err := GetMember(p.Of, p.Name)
	return v, err
}

var propertyInfoTypes = func() map[string]*Type {
	types := map[string]*Type{}
	for _, kind := range []string{"NoteProperty", "Property", "AliasProperty", "ScriptProperty"} {
		types[kind] = NewType(TypeSpec{FullName: "System.Management.Automation.PS" + kind, Base: ObjectType})
	}
	return types
}()

// Properties lists the properties of a value as psobject.Properties does.
func Properties(v Value) []*PropertyInfo {
	var out []*PropertyInfo
	own := ownMembers(v)
	if own != nil {
		for i, name := range own.shape.names {
			kind := "NoteProperty"
			switch own.values[i].(type) {
			case *AliasProperty:
				kind = "AliasProperty"
			case *ScriptProperty:
				kind = "ScriptProperty"
			default:
				if o, ok := v.(*Object); ok && o.Class != nil {
					kind = "Property"
				}
			}
			out = append(out, &PropertyInfo{Of: v, Name: name, Kind: kind, settable: true})
		}
	}
	if o, ok := v.(*Object); ok && o.Class == nil {
		return out
	}
	installCoreMembers()
	for at := TypeOf(Unwrap(v)); at != nil; at = at.base {
		for i := range at.members.ordered {
			if p := at.members.ordered[i]; own == nil || own.shape.Slot(p.Name) < 0 {
				out = append(out, &PropertyInfo{Of: v, Name: p.Name, Kind: "Property", settable: p.Set != nil})
			}
		}
	}
	return out
}

// propertyCollection is psobject.Properties.
type propertyCollection struct{ of Value }

var propertyCollectionType = NewType(TypeSpec{FullName: "System.Management.Automation.PSMemberInfoIntegratingCollection`1[[System.Management.Automation.PSPropertyInfo]]", Base: ObjectType})

func (*propertyCollection) DotNetType() *Type { return propertyCollectionType }

func (c *propertyCollection) items() []Value {
	rows := Properties(c.of)
	out := make([]Value, len(rows))
	for i, p := range rows {
		out[i] = p
	}
	return out
}

func (c *propertyCollection) find(name string) Value {
	for _, p := range Properties(c.of) {
		if strings.EqualFold(p.Name, name) {
			return p
		}
	}
	return nil
}

func (c *propertyCollection) match(pattern string) Value {
	out := &Array{}
	for _, p := range Properties(c.of) {
		if ok, _ := path.Match(strings.ToLower(pattern), strings.ToLower(p.Name)); ok {
			out.Items = append(out.Items, p)
		}
	}
	return out
}

func (c *propertyCollection) add(p *PropertyInfo) error {
	own := ownMembers(c.of)
	if own == nil {
		return Throw("System.Management.Automation.ExtendedTypeSystemException", `Cannot add a member with the name "%s" to this value.`, p.Name)
	}
	if own.shape.Slot(p.Name) >= 0 {
		return Throw("System.Management.Automation.ExtendedTypeSystemException", `Cannot add a member with the name "%s" because a member with that name already exists. To overwrite the member anyway, add the Force parameter to your command.`, p.Name)
	}
	v, err := p.Value()
	own.Set(p.Name, v)
	return err
}

func (c *propertyCollection) remove(name string) {
	if own := ownMembers(c.of); own != nil {
		own.Delete(name)
	}
}

// typeNameList is pstypenames: a list whose changes reach the object.
type typeNameList struct{ of Value }

var typeNameListType = NewType(TypeSpec{FullName: "System.Collections.ObjectModel.Collection`1[[System.String]]", Base: ObjectType})

func (*typeNameList) DotNetType() *Type { return typeNameListType }

func (l *typeNameList) items() []Value { return NewStrings(TypeNames(l.of)).Items }

func (l *typeNameList) insert(at int, name string) {
	own := ownMembers(l.of)
	if own == nil {
		return
	}
	names := append([]string(nil), own.typeNames...)
	at = max(0, min(at, len(names)))
	names = append(names[:at:at], append([]string{name}, names[at:]...)...)
	own.typeNames = names
}
