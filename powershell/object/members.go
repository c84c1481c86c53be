package object

import (
	"sort"
	"strings"
)

// Member is a row of Get-Member.
type Member struct{ Name, MemberType, TypeName, Definition string }

// Members lists what v has: its methods, then its properties, each sorted by name.
func Members(v Value) []Member {
	if IsNull(v) {
		return nil
	}
	installCoreMembers()
	typeName := TypeNames(v)[0]
	var methods, properties []Member
	seen := map[string]bool{}
	add := func(into *[]Member, m Member) {
		if key := strings.ToLower(m.Name); !seen[key] {
			seen[key] = true
			m.TypeName = typeName
			*into = append(*into, m)
		}
	}
	if o := ownMembers(v); o != nil {
		for i, name := range o.shape.names {
			add(&properties, slotMember(v, name, o.values[i]))
		}
		for _, m := range o.methods {
			named := m.(*namedMethod)
			add(&methods, Member{Name: named.Name, MemberType: "ScriptMethod", Definition: "System.Object " + named.Name + "();"})
		}
	}
	for at := TypeOf(Unwrap(v)); at != nil; at = at.base {
		for _, m := range at.members.methods {
			add(&methods, Member{Name: m.Name, MemberType: "Method", Definition: strings.Join(m.Definitions, ", ")})
		}
		for _, p := range at.members.properties {
			add(&properties, Member{Name: p.Name, MemberType: "Property", Definition: propertyDefinition(p)})
		}
	}
	sortMembers(methods)
	sortMembers(properties)
	return append(methods, properties...)
}

func sortMembers(rows []Member) {
	sort.SliceStable(rows, func(i, j int) bool { return CompareStrings(rows[i].Name, rows[j].Name, true) < 0 })
}

func ownMembers(v Value) *Object {
	switch x := v.(type) {
	case *Object:
		return x
	case *Wrapped:
		return x.Extra
	}
	return nil
}

func propertyDefinition(p *Property) string {
	access := "{get;}"
	if p.Set != nil {
		access = "{get;set;}"
	}
	return p.Type + " " + p.Name + " " + access
}

func slotMember(v Value, name string, slot Value) Member {
	switch s := slot.(type) {
	case *AliasProperty:
		return Member{Name: name, MemberType: "AliasProperty", Definition: name + " = " + s.Of}
	case *ScriptProperty:
		text := "System.Object " + name + " {get=" + s.GetText + ";"
		if s.Set != nil {
			text += "set=" + s.SetText + ";"
		}
		return Member{Name: name, MemberType: "ScriptProperty", Definition: text + "}"}
	}
	if o, ok := v.(*Object); ok && o.Class != nil {
		return Member{Name: name, MemberType: "Property", Definition: memberTypeName(slot) + " " + name + " {get;set;}"}
	}
	text := ToText(slot)
	if slot == nil {
		text = "null"
	}
	return Member{Name: name, MemberType: "NoteProperty", Definition: memberTypeName(slot) + " " + name + "=" + text}
}

var shortTypeNames = map[string]string{"System.String": "string", "System.Int32": "int", "System.Int64": "long", "System.Boolean": "bool", "System.Double": "double",
	"System.Char": "char", "System.Byte": "byte", "System.Decimal": "decimal", "System.DateTime": "datetime", "System.TimeSpan": "timespan", "System.Guid": "guid", "System.Collections.Hashtable": "hashtable",
	"System.Version": "version", "System.Uri": "uri", "System.Single": "float", "System.UInt32": "uint", "System.UInt64": "ulong", "System.Int16": "short", "System.SByte": "sbyte", "System.UInt16": "ushort",
	"System.Management.Automation.ScriptBlock": "scriptblock", "System.Object": "System.Object"}

func memberTypeName(v Value) string {
	t := TypeOf(v)
	if t == nil {
		return "object"
	}
	return t.Shown()
}
