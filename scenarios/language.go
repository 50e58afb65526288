package scenarios

import "strings"

// English tells whether the talk is in English. The rules that read what a
// rep says move the worker, whoever plays, and they score. Package
// coach/moves/readers knows which other languages they read in part. In any
// other the worker takes every turn for something that makes no sense, and
// nothing can be said of the talk.
func (s *Scenario) English() bool {
	base, _, _ := strings.Cut(strings.ToLower(s.Language), "-")
	return base == "" || base == "en"
}
