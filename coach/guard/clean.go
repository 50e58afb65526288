package guard

import (
	"regexp"
	"strings"
)

var (
	acted   = regexp.MustCompile(`\*[^*\n]{1,80}\*\s*`)
	inParen = regexp.MustCompile(`^\s*\([^()\n]{1,80}\)\s*`)
	spoken  = regexp.MustCompile(`[.!?…]["”’)*]*\s`)
)

// clean takes off what small models put around good speech: their own name
// in front, quotation marks around it all, actions between asterisks.
func clean(s, name string) string {
	s = strings.ReplaceAll(s, "**", "")
	s = acted.ReplaceAllString(s, "")
	s = inParen.ReplaceAllString(s, "")
	s = strings.TrimLeft(s, " \t\r\n")
	if rest, ok := strings.CutPrefix(s, name); ok {
		if rest, ok = strings.CutPrefix(strings.TrimLeft(rest, " *"), ":"); ok {
			s = strings.TrimLeft(rest, " \t*")
		}
	}
	for _, q := range []struct{ open, end string }{{`"`, `"`}, {"“", "”"}} {
		if rest, ok := strings.CutPrefix(s, q.open); ok && strings.Count(rest, q.end) <= 1 {
			s = strings.Replace(rest, q.end, "", 1)
		}
	}
	return s
}

// whole returns the part of s up to the end of its last complete sentence. A
// part with half a pair of asterisks or brackets in it is not complete.
func whole(s string) string {
	at := spoken.FindAllStringIndex(s, -1)
	for i := len(at) - 1; i >= 0; i-- {
		part := s[:at[i][1]]
		if strings.Count(part, "*")%2 == 0 && strings.Count(part, "(") <= strings.Count(part, ")") {
			return part
		}
	}
	return ""
}
