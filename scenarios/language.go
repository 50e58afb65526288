package scenarios

import "strings"

// English tells whether the talk is in English. The rules that read what a
// rep says know no other language. They move the worker, whoever plays, and
// they score: in another language the worker takes every turn for something
// that makes no sense, and nothing can be said of the talk.
func (s *Scenario) English() bool {
	base, _, _ := strings.Cut(strings.ToLower(s.Language), "-")
	return base == "" || base == "en"
}
