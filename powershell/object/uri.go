package object

import "net/url"

// URI is System.Uri.
type URI struct {
	Original string
	URL      *url.URL // nil when relative or not understood
}

// DotNetType is System.Uri.
func (u *URI) DotNetType() *Type { return URIType }

// NewURI reads an address; a relative one has no URL.
func NewURI(text string) *URI {
	u := &URI{Original: text}
	if parsed, err := url.Parse(text); err == nil && parsed.Scheme != "" {
		u.URL = parsed
	}
	return u
}

// String is the address, a host alone with its slash.
func (u *URI) String() string {
	if u.URL != nil && u.URL.Host != "" && u.URL.Path == "" && u.URL.RawQuery == "" && u.URL.Fragment == "" {
		return u.Original + "/"
	}
	return u.Original
}
