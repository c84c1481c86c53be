package object

import (
	"strings"
	"testing"
)

func shown(v Value, err error) string {
	if e, ok := err.(*Error); ok {
		return "throws " + e.ID
	}
	if v == AutomationNull {
		return "nothing"
	}
	if a, ok := v.(*Array); ok {
		return TypeOf(a).Name() + "(" + ToStringJoined(a, ", ") + ")"
	}
	return typed(v)
}

func TestCallMethod(t *testing.T) {
	ordinal, _ := EnumOf(StringComparisonType, "OrdinalIgnoreCase")
	date := Date(2024, 3, 31, 13, 45, 6)
	for _, row := range []struct {
		name   string
		self   Value
		method string
		args   []Value
		want   string
	}{
		{"upper", "Hello", "toupper", nil, "String HELLO"},
		{"substring", "Hello World", "Substring", []Value{int32(6)}, "String World"},
		{"substring beyond", "abc", "Substring", []Value{int32(9)}, "throws ArgumentOutOfRangeException"},
		{"too many arguments", "abc", "Substring", []Value{int32(1), int32(1), int32(1)}, "throws MethodCountCouldNotFindBest"},
		{"argument of another type", "abc", "Substring", []Value{"x"}, "throws MethodArgumentConversionInvalidCastArgument"},
		{"split by a char", "a,b,c", "Split", []Value{","}, "String[](a, b, c)"},
		{"split by a string whole", "a--b-c", "Split", []Value{"--"}, "String[](a, b-c)"},
		{"contains ignoring case", "Hello", "Contains", []Value{"HELL", ordinal}, "Boolean True"},
		{"replace", "a.b.c", "Replace", []Value{".", "-"}, "String a-b-c"},
		{"trim characters", "xxaxx", "Trim", []Value{Char('x')}, "String a"},
		{"pad", "7", "PadLeft", []Value{int32(3), Char('0')}, "String 007"},
		{"index", "hello", "IndexOf", []Value{"l"}, "Int32 2"},
		{"last index", "hello", "LastIndexOf", []Value{"l"}, "Int32 3"},
		{"no such method", "abc", "Nope", nil, "throws MethodNotFound"},
		{"on null", nil, "ToString", nil, "throws InvokeMethodOnNull"},
		{"type", int32(5), "GetType", nil, "RuntimeType int"},
		{"format", 1234.5, "ToString", []Value{"N2"}, "String 1,234.50"},
		{"months keep to the last day", date, "AddMonths", []Value{int32(1)}, "DateTime 04/30/2024 13:45:06"},
		{"days", date, "AddDays", []Value{1.5}, "DateTime 04/02/2024 01:45:06"},
		{"date text", date, "ToString", []Value{"yyyy-MM-dd"}, "String 2024-03-31"},
		{"array contains", NewArray(int32(1), int32(2)), "Contains", []Value{int32(2)}, "Boolean True"},
		{"array grows not", NewArray(), "Add", []Value{int32(2)}, "throws NotSupportedException"},
	} {
		t.Run(row.name, func(t *testing.T) {
			v, err := CallMethod(row.self, row.method, row.args)
			if got := shown(v, err); got != row.want {
				t.Errorf("got %s, want %s (%v)", got, row.want, err)
			}
		})
	}
}

func TestCallStaticAndNew(t *testing.T) {
	for _, row := range []struct {
		typeName, method string
		args             []Value
		want             string
	}{
		{"string", "IsNullOrEmpty", []Value{nil}, "Boolean True"},
		{"string", "Join", []Value{"-", NewArray(int32(1), "b")}, "String 1-b"},
		{"string", "Format", []Value{"{0}-{1:N1}", "a", 2.0}, "String a-2.0"},
		{"int", "Parse", []Value{"x"}, "throws FormatException"},
		{"int", "Parse", []Value{"12"}, "Int32 12"},
		{"datetime", "new", []Value{int32(2024), int32(2), int32(30)}, "throws ConstructorInvokedThrowException"},
		{"datetime", "ParseExact", []Value{"31.12.2023", "dd.MM.yyyy", nil}, "DateTime 12/31/2023 00:00:00"},
		{"timespan", "FromMinutes", []Value{int32(90)}, "TimeSpan 01:30:00"},
		{"version", "new", []Value{"1.2.3"}, "Version 1.2.3"},
		{"guid", "Parse", []Value{"x"}, "throws FormatException"},
		{"System.Enum", "GetNames", []Value{UriKindType}, "String[](RelativeOrAbsolute, Absolute, Relative)"},
		{"char", "IsDigit", []Value{Char('5')}, "Boolean True"},
		{"uri", "EscapeDataString", []Value{"a b&c"}, "String a%20b%26c"},
		{"int", "Nope", nil, "throws MethodNotFound"},
		{"math", "Round", []Value{3.5}, "Double 4"},
		{"math", "Max", []Value{int32(1), 2.5}, "Int32 2"},
		{"math", "Abs", []Value{int32(-3)}, "Int32 3"},
		{"math", "Ceiling", []Value{1.2}, "Double 2"},
		{"convert", "ToInt32", []Value{"ff", int32(16)}, "Int32 255"},
		{"convert", "ToBase64String", []Value{NewBytes([]byte("hi"))}, "String aGk="},
	} {
		t.Run(row.typeName+" "+row.method, func(t *testing.T) {
			dotnet, ok := LookupType(row.typeName)
			if !ok {
				t.Fatal("no such type")
			}
			v, err := CallStatic(dotnet, row.method, row.args)
			if got := shown(v, err); got != row.want {
				t.Errorf("got %s, want %s (%v)", got, row.want, err)
			}
		})
	}
}

func TestListsAndDictionaries(t *testing.T) {
	listType, _ := LookupType("System.Collections.Generic.List[int]")
	list, err := New(listType, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range []Value{int32(3), "1", 2.0} {
		if _, err := CallMethod(list, "Add", []Value{v}); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := CallMethod(list, "Add", []Value{"x"}); err == nil {
		t.Error("a text must not enter a list of numbers")
	}
	CallMethod(list, "Sort", nil)
	if got := ToString(list); got != "1 2 3" {
		t.Errorf("sorted: %s", got)
	}
	h := NewHashtable()
	h.Set("Name", "x")
	if v, ok, _ := GetMember(h, "name"); !ok || v != "x" {
		t.Error("a key is read as a property")
	}
	if _, err := CallMethod(h, "Add", []Value{"NAME", int32(1)}); err == nil || err.(*Error).ID != "ArgumentException" {
		t.Errorf("a key twice: %v", err)
	}
	if v, _, _ := GetMember(h, "Keys"); ToString(v) != "Name" {
		t.Errorf("keys: %s", ToString(v))
	}
	entries, _ := CallMethod(h, "GetEnumerator", nil)
	items, _ := Items(entries)
	if len(items) != 1 {
		t.Fatalf("%d entries", len(items))
	}
	if v, _, _ := GetMember(items[0], "Value"); v != "x" {
		t.Error("an entry has a value")
	}
}

func TestSetsQueuesAndStacks(t *testing.T) {
	make := func(name string, args ...Value) Value {
		dotnet, ok := LookupType(name)
		if !ok {
			t.Fatal(name)
		}
		v, err := New(dotnet, args)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	set := make("System.Collections.Generic.HashSet[string]", NewArray("a", "b", "a"))
	for want, v := range map[bool]string{false: "b", true: "c"} {
		if added, _ := CallMethod(set, "Add", []Value{v}); added != want {
			t.Errorf("adding %s: %v", v, added)
		}
	}
	if got := ToString(set); got != "a b c" {
		t.Error(got)
	}
	queue := make("System.Collections.Generic.Queue[int]")
	stack := make("System.Collections.Stack")
	for i := range 3 {
		CallMethod(queue, "Enqueue", []Value{int32(i)})
		CallMethod(stack, "Push", []Value{int32(i)})
	}
	if v, _ := CallMethod(queue, "Dequeue", nil); v != int32(0) {
		t.Errorf("dequeued %v", v)
	}
	if v, _ := CallMethod(stack, "Pop", nil); v != int32(2) {
		t.Errorf("popped %v", v)
	}
	if got := ToString(stack); got != "1 0" {
		t.Error(got)
	}
	empty := make("System.Collections.Queue")
	if _, err := CallMethod(empty, "Dequeue", nil); err.(*Error).ID != "InvalidOperationException" {
		t.Error(err)
	}
}

func TestCredential(t *testing.T) {
	dotnet, _ := LookupType("pscredential")
	v, err := New(dotnet, []Value{`CONTOSO\ann`, NewSecureString("secret")})
	if err != nil {
		t.Fatal(err)
	}
	if ToString(v) != "System.Management.Automation.PSCredential" {
		t.Error(ToString(v))
	}
	network, _ := CallMethod(v, "GetNetworkCredential", nil)
	for name, want := range map[string]string{"UserName": "ann", "Domain": "CONTOSO", "Password": "secret"} {
		if got, _, _ := GetMember(network, name); got != want {
			t.Errorf("%s: %v", name, got)
		}
	}
	if _, err := New(dotnet, []Value{"ann", "secret"}); err == nil || strings.Contains(err.Error(), "secret") {
		t.Errorf("a plain password is refused without being shown: %v", err)
	}
}

func TestDictionaryComparer(t *testing.T) {
	comparer, _ := LookupType("System.StringComparer")
	ignore, _, _ := GetStatic(comparer, "OrdinalIgnoreCase")
	dictionary, _ := LookupType("System.Collections.Generic.Dictionary[string,int]")
	for _, row := range []struct {
		args []Value
		want bool
	}{{nil, false}, {[]Value{ignore}, true}} {
		d, err := New(dictionary, row.args)
		if err != nil {
			t.Fatal(err)
		}
		CallMethod(d, "Add", []Value{"a", "1"})
		if got, _ := CallMethod(d, "ContainsKey", []Value{"A"}); got != row.want {
			t.Errorf("%v: %v", row.args, got)
		}
		if v, _ := Index(d, "a"); v != int32(1) {
			t.Errorf("values are converted: %v", v)
		}
	}
}

func TestMembersOfObjects(t *testing.T) {
	o := NewObject()
	o.Set("Name", "x")
	if v, ok, _ := GetMember(o, "Count"); !ok || v != int32(1) {
		t.Error("a single object counts 1")
	}
	if err := SetMember(o, "Nope", 1); err.(*Error).ID != "PropertyNotFound" {
		t.Error(err)
	}
	if err := SetMember("abc", "Length", 1); err.(*Error).ID != "PropertyAssignmentException" {
		t.Error(err)
	}
	v, ok, err := EnumerateMember(NewArray(o, int32(5), o), "Name")
	if !ok || err != nil || ToString(v) != "x x" {
		t.Errorf("enumerated: %v %v %v", v, ok, err)
	}
	view, _, _ := GetMember(o, "psobject")
	properties, _, _ := GetMember(view, "Properties")
	if v, _, _ := EnumerateMember(properties, "Name"); v != "Name" {
		t.Errorf("names: %v", v)
	}
	one, _ := Index(properties, "name")
	if err := SetMember(one, "Value", "y"); err != nil {
		t.Fatal(err)
	}
	if v, _ := o.Get("Name"); v != "y" {
		t.Error("a property's value is set through its view")
	}
	if rows := Members(o); rows[len(rows)-1].Definition != "string Name=y" {
		t.Errorf("%+v", rows)
	}
}

func TestIndex(t *testing.T) {
	array := NewArray(int32(10), int32(20), int32(30))
	h := NewOrdered()
	h.Set("a", int32(1))
	for _, row := range []struct {
		name     string
		v, index Value
		want     string
	}{
		{"last", array, int32(-1), "Int32 30"}, {"beyond", array, int32(9), "null"}, {"several", array, NewArray(int32(0), int32(2)), "Object[](10, 30)"},
		{"by text", array, "1", "Int32 20"}, {"key", h, "A", "Int32 1"}, {"place in an ordered table", h, int32(0), "Int32 1"},
		{"character", "abc", int32(-1), "Char c"}, {"null", nil, int32(0), "throws NullArray"}, {"number", int32(5), int32(0), "throws CannotIndex"},
	} {
		t.Run(row.name, func(t *testing.T) {
			v, err := Index(row.v, row.index)
			if got := shown(v, err); got != row.want {
				t.Errorf("got %s, want %s", got, row.want)
			}
		})
	}
	if err := SetIndex(array, int32(7), nil); err.(*Error).ID != "System.IndexOutOfRangeException" {
		t.Error(err)
	}
}

func BenchmarkPropertyRead(b *testing.B) {
	o := NewShape("Identity", "DisplayName", "PrimarySmtpAddress", "Alias", "Database", "ServerName", "Guid", "Name").New(nil)
	b.ReportAllocs()
	for b.Loop() {
		GetMember(o, "primarysmtpaddress")
	}
}

func BenchmarkIntLoop(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		v, _ := Add(int32(500), int32(1))
		Compare(v, int32(1000), true)
	}
}

func TestTextOfAnyGoValue(t *testing.T) {
	for _, row := range []struct {
		v    Value
		want string
	}{{NewSecureString("secret"), "System.Security.SecureString"}, {7, "7"}, {struct{}{}, "{}"}} {
		if got := ToString(row.v); got != row.want {
			t.Errorf("got %s, want %s", got, row.want)
		}
	}
}
