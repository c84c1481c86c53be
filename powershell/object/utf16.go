package object

import "unicode/utf16"

// utf16Units are a text's units as .NET counts them.
func utf16Units(s string) []uint16 {
	ascii := true
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			ascii = false
			break
		}
	}
	if ascii {
		out := make([]uint16, len(s))
		for i := 0; i < len(s); i++ {
			out[i] = uint16(s[i])
		}
		return out
	}
	return utf16.Encode([]rune(s))
}

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// unitText is the text of UTF-16 units.
func unitText(units []uint16) string { return string(utf16.Decode(units)) }

// substring cuts by UTF-16 units.
func substring(s string, start, length int) string {
	if isASCII(s) {
		return s[start : start+length]
	}
	return unitText(utf16Units(s)[start : start+length])
}
