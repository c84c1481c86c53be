package schema

import (
	"encoding/xml"
	"io"
	"strings"
	"testing"
)

func TestTypeOf(t *testing.T) {
	typ := TypeOf("get-mailbox")
	if typ == nil || typ.Deserialized() != "Deserialized.Microsoft.Exchange.Data.Directory.Management.Mailbox" || typ.Columns[0].Property != "Name" {
		t.Errorf("%+v", typ)
	}
	if TypeOf("Get-Nothing") != nil {
		t.Error("a type for an unknown cmdlet")
	}
}

func TestViewsAreXML(t *testing.T) {
	d := xml.NewDecoder(strings.NewReader(string(Views())))
	views := 0
	for {
		token, err := d.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		if s, ok := token.(xml.StartElement); ok && s.Name.Local == "View" {
			views++
		}
	}
	if views < 20 {
		t.Errorf("%d views", views)
	}
}

func TestSizes(t *testing.T) {
	for _, test := range []struct {
		text, shown string
		n           Size
	}{
		{"0", "0 B (0 bytes)", 0},
		{"35MB", "35 MB (36,700,160 bytes)", 36700160},
		{"35 mb", "35 MB (36,700,160 bytes)", 36700160},
		{"99 GB (106,300,440,576 bytes)", "99 GB (106,300,440,576 bytes)", 106300440576},
		{"1288490188", "1.2 GB (1,288,490,188 bytes)", 1288490188},
	} {
		n, err := ParseSize(test.text)
		if err != nil || n != test.n || n.String() != test.shown {
			t.Errorf("%q: %d %q %v", test.text, n, n, err)
		}
	}
	for _, bad := range []string{"", "many", "-1", "1 XB", "(x bytes)"} {
		if n, err := ParseSize(bad); err == nil {
			t.Errorf("%q: %d", bad, n)
		}
	}
}
