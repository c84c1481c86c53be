package object

func GetMember(v Value, name string) (Value, bool, error) {
	if o, ok := v.(*Object); ok {
		return o.read(o, name)
	}
	return nil, false, nil
}
func SetMember(v Value, name string, value Value) error {
	if o, ok := v.(*Object); ok {
		return o.assign(o, name, value)
	}
	return nil
}
func CallMethod(v Value, name string, args []Value) (Value, error) { return notBuilt(name) }
func CallStatic(t *Type, name string, args []Value) (Value, error) { return notBuilt(name) }
func GetStatic(t *Type, name string) (Value, bool, error)          { return nil, false, nil }
func SetStatic(t *Type, name string, value Value) error            { return nil }
func New(t *Type, args []Value) (Value, error)                     { return notBuilt("new") }
func Index(v, index Value) (Value, error)                          { return notBuilt("[]") }
func SetIndex(v, index, value Value) error                         { _, err := notBuilt("[]="); return err }

type Member struct{ Name, MemberType, TypeName, Definition string }

func Members(v Value) []Member                        { return nil }
func installCoreMembers()                             {}
func listMembers() TypeSpec                           { return TypeSpec{} }
func hashtableMembers() TypeSpec                      { return TypeSpec{} }
func entryMembers() TypeSpec                          { return TypeSpec{} }
func newList(t *Type, a []Value) (Value, error)       { return &List{Type: t}, nil }
func newDictionary(t *Type, a []Value) (Value, error) { return &Hashtable{Type: t}, nil }
func notBuilt(what string) (Value, error) {
	return nil, failf("NotImplemented", "%s is not built yet.", what)
}
