package object

func installCoreMembers()                             {}
func listMembers() TypeSpec                           { return TypeSpec{} }
func hashtableMembers() TypeSpec                      { return TypeSpec{} }
func entryMembers() TypeSpec                          { return TypeSpec{} }
func newList(t *Type, a []Value) (Value, error)       { return &List{Type: t}, nil }
func newDictionary(t *Type, a []Value) (Value, error) { return &Hashtable{Type: t}, nil }
