package object

import (
	"crypto/rand"
	"net/url"
	"strings"
)

// NewGuid makes a random guid.
func NewGuid() (g Guid) {
	rand.Read(g[:])
	g[6] = g[6]&0x0f | 0x40
	g[8] = g[8]&0x3f | 0x80
	return g
}

func guidMembers() TypeSpec {
	return TypeSpec{
		New: func(args []Value) (Value, error) {
			if len(args) == 0 {
				return Guid{}, nil
			}
			if text, ok := args[0].(string); ok {
				if g, ok := ParseGuid(text); ok {
					return g, nil
				}
				return nil, Throw("System.FormatException", "Unrecognized Guid format.")
			}
			return Convert(args[0], GuidType)
		},
		Methods: []Method{compareToMethod("guid"), NewMethod("byte[] ToByteArray()", func(self Value, a *Args) (Value, error) {
			g, out := self.(Guid), &Array{Elem: ByteType, Items: make([]Value, 16)}
			for i, at := range [16]int{3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15} {
				out.Items[at] = g[i]
			}
			return out, nil
		})},
		StaticProperties: []Property{NewProperty("guid Empty", func(Value) Value { return Guid{} })},
		StaticMethods: []Method{
			NewMethod("guid NewGuid()", func(_ Value, a *Args) (Value, error) { return NewGuid(), nil }),
			NewMethod("guid Parse(string input)", func(_ Value, a *Args) (Value, error) {
				g, ok := ParseGuid(a.Text(0))
				if !ok {
					return nil, Throw("System.FormatException", "Unrecognized Guid format.")
				}
				return g, nil
			}),
			tryParse("guid", func(text string) (Value, bool) { g, ok := ParseGuid(text); return g, ok }, Guid{}),
		},
	}
}

func versionMembers() TypeSpec {
	part := func(name string, f func(v Version) int32) Property {
		return NewProperty("int "+name, func(self Value) Value { return BoxInt32(f(self.(Version))) })
	}
	return TypeSpec{
		New: func(args []Value) (Value, error) {
			a := &Args{Values: args, method: "Version"}
			n := [4]int32{0, 0, -1, -1}
			switch len(args) {
			case 1:
				v, ok := ParseVersion(a.Text(0))
				if !ok {
					return nil, Throw("System.ArgumentException", "Version string portion was too short or too long. (Parameter 'input')")
				}
				return v, nil
			case 0, 2, 3, 4:
				for i := range args {
					n[i] = int32(a.Int(i))
				}
				return Version{n[0], n[1], n[2], n[3]}, a.Err()
			}
			return nil, noOverload("Version", len(args))
		},
		Properties: []Property{part("Major", func(v Version) int32 { return v.Major }), part("Minor", func(v Version) int32 { return v.Minor }), part("Build", func(v Version) int32 { return v.Build }), part("Revision", func(v Version) int32 { return v.Revision })},
		Methods:    []Method{compareToMethod("version")},
		StaticMethods: []Method{
			NewMethod("version Parse(string input)", func(_ Value, a *Args) (Value, error) {
				v, ok := ParseVersion(a.Text(0))
				if !ok {
					return nil, Throw("System.ArgumentException", "Version string portion was too short or too long. (Parameter 'input')")
				}
				return v, nil
			}),
			tryParse("version", func(text string) (Value, bool) { v, ok := ParseVersion(text); return v, ok }, nil),
		},
	}
}

func uriMembers() TypeSpec {
	part := func(definition string, f func(u *url.URL) Value) Property {
		return NewProperty(definition, func(self Value) Value {
			if u := self.(*URI).URL; u != nil {
				return f(u)
			}
			return nil
		})
	}
	return TypeSpec{
		New: func(args []Value) (Value, error) {
			if len(args) == 0 || len(args) > 2 {
				return nil, noOverload("Uri", len(args))
			}
			if base, ok := args[0].(*URI); ok && len(args) == 2 && base.URL != nil {
				u, err := base.URL.Parse(ToString(args[1]))
				if err != nil {
					return nil, Throw("System.UriFormatException", "Invalid URI: The format of the URI could not be determined.")
				}
				return NewURI(u.String()), nil
			}
			u := NewURI(ToString(args[0]))
			if u.URL == nil && len(args) == 1 {
				return nil, Throw("System.UriFormatException", "Invalid URI: The format of the URI could not be determined.")
			}
			return u, nil
		},
		Properties: []Property{
			part("string AbsolutePath", func(u *url.URL) Value { return pathOf(u) }), NewProperty("string AbsoluteUri", func(self Value) Value { return self.(*URI).String() }),
			part("string LocalPath", func(u *url.URL) Value { p, _ := url.PathUnescape(pathOf(u)); return p }), part("string Authority", func(u *url.URL) Value { return u.Host }),
			part("string Host", func(u *url.URL) Value { return u.Hostname() }), part("int Port", func(u *url.URL) Value { return portOf(u) }),
			part("string Scheme", func(u *url.URL) Value { return u.Scheme }), part("string Query", func(u *url.URL) Value { return prefixed("?", u.RawQuery) }),
			part("string Fragment", func(u *url.URL) Value { return prefixed("#", u.EscapedFragment()) }), part("string PathAndQuery", func(u *url.URL) Value { return pathOf(u) + prefixed("?", u.RawQuery) }),
			part("string[] Segments", func(u *url.URL) Value { return NewStrings(strings.SplitAfter(strings.TrimSuffix(pathOf(u), "/"), "/")) }), part("string UserInfo", func(u *url.URL) Value { return u.User.String() }),
			NewProperty("bool IsAbsoluteUri", func(self Value) Value { return self.(*URI).URL != nil }), part("bool IsFile", func(u *url.URL) Value { return u.Scheme == "file" }),
			part("bool IsDefaultPort", func(u *url.URL) Value { return u.Port() == "" }), NewProperty("string OriginalString", func(self Value) Value { return self.(*URI).Original }),
		},
		StaticMethods: []Method{
			NewMethod("string EscapeDataString(string stringToEscape)", func(_ Value, a *Args) (Value, error) { return escapeData(a.Text(0)), nil }),
			NewMethod("string UnescapeDataString(string stringToUnescape)", func(_ Value, a *Args) (Value, error) {
				if s, err := url.PathUnescape(a.Text(0)); err == nil {
					return s, nil
				}
				return a.Text(0), nil
			}),
			NewMethod("bool IsWellFormedUriString(string uriString, System.UriKind uriKind)", func(_ Value, a *Args) (Value, error) {
				u, err := url.Parse(a.Text(0))
				return err == nil && u.Scheme != "", nil
			}),
		},
	}
}

func pathOf(u *url.URL) string {
	if p := u.EscapedPath(); p != "" || u.Host == "" {
		return p + u.Opaque
	}
	return "/"
}

func portOf(u *url.URL) Value {
	if p := u.Port(); p != "" {
		n, _ := Convert(p, Int32Type)
		return n
	}
	return BoxInt32(map[string]int32{"https": 443, "http": 80, "ftp": 21, "mailto": 25}[u.Scheme])
}

func prefixed(mark, text string) string {
	if text == "" {
		return ""
	}
	return mark + text
}

func escapeData(s string) string {
	const hexDigits = "0123456789ABCDEF"
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || strings.IndexByte("-_.~", c) >= 0 {
			b.WriteByte(c)
		} else {
			b.WriteString("%" + string(hexDigits[c>>4]) + string(hexDigits[c&15]))
		}
	}
	return b.String()
}

func enumMembers() TypeSpec {
	return TypeSpec{
		Properties: []Property{NewProperty("int value__", func(self Value) Value { return BoxInt32(int32(self.(Enum).Bits)) })},
		Methods: []Method{compareToMethod("System.Enum"), NewMethod("bool HasFlag(System.Enum flag)", func(self Value, a *Args) (Value, error) {
			e := self.(Enum)
			f, _ := a.As(0, e.Type).(Enum)
			return e.Bits&f.Bits == f.Bits, nil
		})},
		StaticMethods: []Method{
			NewMethod("string[] GetNames(type enumType)", func(_ Value, a *Args) (Value, error) {
				if t, ok := a.As(0, TypeTypeType).(*Type); ok {
					return NewStrings(strings.Split(enumNameList(t, ","), ",")), nil
				}
				return nil, nil
			}),
			NewMethod("array GetValues(type enumType)", func(_ Value, a *Args) (Value, error) {
				t, ok := a.As(0, TypeTypeType).(*Type)
				if !ok {
					return nil, nil
				}
				out := &Array{Elem: t}
				for _, n := range t.spec.EnumNames {
					out.Items = append(out.Items, Enum{t, n.Bits})
				}
				return out, nil
			}),
			NewMethod("System.Object Parse(type enumType, string value); System.Object Parse(type enumType, string value, bool ignoreCase)", func(_ Value, a *Args) (Value, error) {
				t, ok := a.As(0, TypeTypeType).(*Type)
				if !ok {
					return nil, nil
				}
				v, err := enumFromText(a.Text(1), a.Text(1), t)
				if err != nil {
					return nil, Throw("System.ArgumentException", "Requested value '%s' was not found.", a.Text(1))
				}
				return v, nil
			}),
			NewMethod("bool IsDefined(type enumType, System.Object value)", func(_ Value, a *Args) (Value, error) {
				t, ok := a.As(0, TypeTypeType).(*Type)
				if !ok {
					return nil, nil
				}
				if n, ok := asInt64(a.Value(1)); ok {
					return enumDefines(t, n), nil
				}
				for _, n := range t.spec.EnumNames {
					if n.Name == a.Text(1) {
						return true, nil
					}
				}
				return false, nil
			}),
			NewMethod("System.Object ToObject(type enumType, System.Object value)", func(_ Value, a *Args) (Value, error) {
				t, _ := a.As(0, TypeTypeType).(*Type)
				return Enum{t, a.Long(1)}, nil
			}),
		},
	}
}

func typeMembers() TypeSpec {
	t := func(self Value) *Type { return self.(*Type) }
	return TypeSpec{
		Properties: []Property{
			NewProperty("string Name", func(self Value) Value { return t(self).Name() }), NewProperty("string FullName", func(self Value) Value { return t(self).FullName() }),
			NewProperty("string Namespace", func(self Value) Value { return t(self).Namespace() }), NewProperty("type BaseType", func(self Value) Value {
				if b := t(self).Base(); b != nil {
					return b
				}
				return nil
			}),
			NewProperty("bool IsEnum", func(self Value) Value { return t(self).IsEnum() }), NewProperty("bool IsArray", func(self Value) Value { return t(self).IsArray() }),
			NewProperty("bool IsValueType", func(self Value) Value { k := t(self).Kind(); return k == Struct || k == Enumeration }), NewProperty("bool IsClass", func(self Value) Value { return t(self).Kind() == Class }),
			NewProperty("bool IsInterface", func(self Value) Value { return t(self).Kind() == Interface }), NewProperty("bool IsGenericType", func(self Value) Value { return len(t(self).args) > 0 }),
			NewProperty("bool IsPrimitive", func(self Value) Value { return isPrimitive(t(self)) }), NewProperty("bool IsPublic", func(Value) Value { return true }), NewProperty("bool IsSerializable", func(Value) Value { return true }),
			NewProperty("type[] GenericTypeArguments", func(self Value) Value {
				out := &Array{Elem: TypeTypeType}
				for _, a := range t(self).args {
					out.Items = append(out.Items, a)
				}
				return out
			}),
		},
		Methods: []Method{
			NewMethod("bool IsAssignableFrom(type c)", func(self Value, a *Args) (Value, error) { c, ok := a.Value(0).(*Type); return ok && c.Is(t(self)), nil }),
			NewMethod("bool IsInstanceOfType(System.Object o)", func(self Value, a *Args) (Value, error) { return TypeOf(a.Value(0)).Is(t(self)), nil }),
			NewMethod("bool IsSubclassOf(type c)", func(self Value, a *Args) (Value, error) {
				c, ok := a.Value(0).(*Type)
				return ok && c != t(self) && t(self).Is(c), nil
			}),
			NewMethod("type GetElementType()", func(self Value, a *Args) (Value, error) {
				if e := t(self).Elem(); e != nil {
					return e, nil
				}
				return nil, nil
			}),
			NewMethod("string[] GetEnumNames()", func(self Value, a *Args) (Value, error) {
				return NewStrings(strings.Split(enumNameList(t(self), ","), ",")), nil
			}),
		},
	}
}
