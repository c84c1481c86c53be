package main

import (
	_ "embed"
	"path"
	"strings"
)

//go:embed areas.tsv
var areaTable string

type areaPattern struct{ area, pattern string }

func readAreas() []areaPattern {
	var list []areaPattern
	for line := range strings.Lines(areaTable) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		fields := strings.Split(line, "\t")
		for _, p := range fields[1:] {
			list = append(list, areaPattern{fields[0], strings.ToLower(p)})
		}
	}
	return list
}

// areaOf is the area of the first pattern that the cmdlet's noun fits.
func areaOf(list []areaPattern, name string) string {
	_, noun, _ := strings.Cut(strings.ToLower(name), "-")
	for _, a := range list {
		if ok, _ := path.Match(a.pattern, noun); ok {
			return a.area
		}
	}
	return "organization"
}
