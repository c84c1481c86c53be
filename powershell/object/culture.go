package object

import "strings"

// Culture is System.Globalization.CultureInfo by name; texts are made in en-US and the invariant culture whatever it is.
type Culture struct{ Name string }

// CultureType is CultureInfo.
var CultureType = NewType(TypeSpec{FullName: "System.Globalization.CultureInfo", Base: ObjectType, String: func(self Value) string { return self.(*Culture).Name }})

// StringComparerType is StringComparer.
var StringComparerType = NewType(TypeSpec{FullName: "System.StringComparer", Base: ObjectType})

// DotNetType is CultureInfo.
func (*Culture) DotNetType() *Type { return CultureType }

var (
	invariantCulture = &Culture{}
	usCulture        = &Culture{Name: "en-US"}
)

func cultureMembers() TypeSpec {
	culture := func(c *Culture) func(Value) Value { return func(Value) Value { return c } }
	named := func(name string) (Value, error) {
		for i := 0; i < len(name); i++ {
			if c := name[i] | 0x20; (c < 'a' || c > 'z') && name[i] != '-' && (name[i] < '0' || name[i] > '9') {
				return nil, Throw("System.Globalization.CultureNotFoundException", "Culture is not supported. (Parameter 'name')\n%s is an invalid culture identifier.", name)
			}
		}
		return &Culture{Name: name}, nil
	}
	return TypeSpec{
		New: func(args []Value) (Value, error) {
			if len(args) == 0 {
				return nil, noOverload("CultureInfo", 0)
			}
			return named(ToString(args[0]))
		},
		Properties: []Property{
			NewProperty("string Name", func(self Value) Value { return self.(*Culture).Name }),
			NewProperty("string TwoLetterISOLanguageName", func(self Value) Value {
				if language, _, _ := strings.Cut(self.(*Culture).Name, "-"); language != "" {
					return language
				}
				return "iv"
			}),
			NewProperty("cultureinfo TextInfo", func(self Value) Value { return self }),
		},
		Methods: []Method{
			NewMethod("string ToTitleCase(string str)", func(self Value, a *Args) (Value, error) { return titleCase(a.Text(0)), nil }),
			NewMethod("string ToUpper(string str)", func(self Value, a *Args) (Value, error) { return strings.ToUpper(a.Text(0)), nil }),
			NewMethod("string ToLower(string str)", func(self Value, a *Args) (Value, error) { return strings.ToLower(a.Text(0)), nil }),
		},
		StaticProperties: []Property{
			NewProperty("cultureinfo InvariantCulture", culture(invariantCulture)), NewProperty("cultureinfo CurrentCulture", culture(usCulture)), NewProperty("cultureinfo CurrentUICulture", culture(usCulture)),
		},
		StaticMethods: []Method{
			NewMethod("cultureinfo GetCultureInfo(string name)", func(_ Value, a *Args) (Value, error) { return named(a.Text(0)) }),
			NewMethod("cultureinfo CreateSpecificCulture(string name)", func(_ Value, a *Args) (Value, error) { return named(a.Text(0)) }),
		},
	}
}

// titleCase raises the first letter of each word and lowers the rest; a word all in capitals stays.
func titleCase(s string) string {
	words := strings.SplitAfter(s, " ")
	for i, w := range words {
		if bare := strings.TrimSpace(w); bare == "" || len(bare) > 1 && bare == strings.ToUpper(bare) {
			continue
		}
		runes := []rune(strings.ToLower(w))
		words[i] = strings.ToUpper(string(runes[0])) + string(runes[1:])
	}
	return strings.Join(words, "")
}

// stringComparer is one of StringComparer's.
type stringComparer struct{ ignoreCase bool }

func (*stringComparer) DotNetType() *Type { return StringComparerType }

func stringComparerMembers() TypeSpec {
	spec := TypeSpec{
		Properties: []Property{NewProperty("bool IgnoreCase", func(self Value) Value { return self.(*stringComparer).ignoreCase })},
		Methods: []Method{
			NewMethod("bool Equals(string x, string y)", func(self Value, a *Args) (Value, error) {
				return EqualStrings(a.Text(0), a.Text(1), self.(*stringComparer).ignoreCase), nil
			}),
			NewMethod("int Compare(string x, string y)", func(self Value, a *Args) (Value, error) {
				return BoxInt32(int32(CompareStrings(a.Text(0), a.Text(1), self.(*stringComparer).ignoreCase))), nil
			}),
		},
	}
	for _, name := range []string{"Ordinal", "InvariantCulture", "CurrentCulture"} {
		exact, folded := &stringComparer{}, &stringComparer{ignoreCase: true}
		spec.StaticProperties = append(spec.StaticProperties, NewProperty("System.StringComparer "+name, func(Value) Value { return exact }), NewProperty("System.StringComparer "+name+"IgnoreCase", func(Value) Value { return folded }))
	}
	return spec
}
