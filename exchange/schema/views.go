package schema

import (
	"encoding/xml"
	"strings"
)

// Views are the types' default views as the text of a ps1xml file, for the names
// that the objects have on the client.
func Views() []byte {
	var b strings.Builder
	b.WriteString("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Configuration><ViewDefinitions>\n")
	done := map[string]bool{}
	for _, t := range All() {
		if t.View == "" || done[t.DotNetName] {
			continue
		}
		done[t.DotNetName] = true
		t.writeView(&b)
	}
	b.WriteString("</ViewDefinitions></Configuration>\n")
	return []byte(b.String())
}

func (t *Type) writeView(b *strings.Builder) {
	b.WriteString("<View>")
	element(b, "Name", t.Name)
	b.WriteString("<ViewSelectedBy>")
	element(b, "TypeName", t.DotNetName)
	element(b, "TypeName", t.Deserialized())
	b.WriteString("</ViewSelectedBy>")
	if t.View == "list" {
		t.writeList(b)
	} else {
		t.writeTable(b)
	}
	b.WriteString("</View>\n")
}

func (t *Type) writeTable(b *strings.Builder) {
	b.WriteString("<TableControl><TableHeaders>")
	for _, c := range t.Columns {
		b.WriteString("<TableColumnHeader>")
		if c.Label != "" {
			element(b, "Label", c.Label)
		}
		b.WriteString("</TableColumnHeader>")
	}
	b.WriteString("</TableHeaders><TableRowEntries><TableRowEntry><TableColumnItems>")
	for _, c := range t.Columns {
		b.WriteString("<TableColumnItem>")
		element(b, "PropertyName", c.Property)
		b.WriteString("</TableColumnItem>")
	}
	b.WriteString("</TableColumnItems></TableRowEntry></TableRowEntries></TableControl>")
}

func (t *Type) writeList(b *strings.Builder) {
	b.WriteString("<ListControl><ListEntries><ListEntry><ListItems>")
	for _, c := range t.Columns {
		b.WriteString("<ListItem>")
		if c.Label != "" {
			element(b, "Label", c.Label)
		}
		element(b, "PropertyName", c.Property)
		b.WriteString("</ListItem>")
	}
	b.WriteString("</ListItems></ListEntry></ListEntries></ListControl>")
}

func element(b *strings.Builder, name, text string) {
	b.WriteString("<" + name + ">")
	// Writing to a strings.Builder cannot fail.
	_ = xml.EscapeText(b, []byte(text))
	b.WriteString("</" + name + ">")
}
