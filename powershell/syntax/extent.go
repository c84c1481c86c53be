package syntax

import (
	"sort"
	"strings"
)

// Source is one parsed text; all extents of its tree point into it.
type Source struct {
	File  string // path as given to Parse, empty for typed commands
	Text  string
	lines []int // byte offset of each line's beginning
}

// NewSource indexes the lines of a text.
func NewSource(text, file string) *Source {
	s := &Source{File: file, Text: text, lines: []int{0}}
	for i := 0; ; {
		n := strings.IndexByte(text[i:], '\n')
		if n < 0 {
			return s
		}
		i += n + 1
		s.lines = append(s.lines, i)
	}
}

// Position returns the line and column of an offset, both from 1; columns
// count characters.
func (s *Source) Position(offset int) (line, column int) {
	line = sort.SearchInts(s.lines, offset+1)
	start := s.lines[line-1]
	if offset > len(s.Text) {
		offset = len(s.Text)
	}
	return line, len([]rune(s.Text[start:offset])) + 1
}

// Line returns the text of a line, numbered from 1, without its line end.
func (s *Source) Line(n int) string {
	if n < 1 || n > len(s.lines) {
		return ""
	}
	end := len(s.Text)
	if n < len(s.lines) {
		end = s.lines[n]
	}
	return strings.TrimRight(s.Text[s.lines[n-1]:end], "\r\n")
}

// Extent is the stretch of text a node was read from: bytes Start to End.
type Extent struct {
	Source     *Source
	Start, End int
}

// Text is the source text of the extent.
func (e Extent) Text() string {
	if e.Source == nil {
		return ""
	}
	return e.Source.Text[e.Start:e.End]
}

// File is the path of the script, empty for typed commands.
func (e Extent) File() string {
	if e.Source == nil {
		return ""
	}
	return e.Source.File
}

// StartPosition is the line and column of the first character, from 1.
func (e Extent) StartPosition() (line, column int) {
	if e.Source == nil {
		return 0, 0
	}
	return e.Source.Position(e.Start)
}

// EndPosition is the line and column after the last character, from 1.
func (e Extent) EndPosition() (line, column int) {
	if e.Source == nil {
		return 0, 0
	}
	return e.Source.Position(e.End)
}

// Range makes anything that embeds an Extent a Node.
func (e Extent) Range() Extent { return e }

// Error is one thing wrong with a text.
type Error struct {
	Extent  Extent
	ID      string // PowerShell's ErrorId: "MissingEndCurlyBrace"
	Message string
	// Incomplete is true when more text could mend it, so that a prompt asks for another line.
	Incomplete bool
}

func (e *Error) Error() string { return e.Message }
