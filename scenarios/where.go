package scenarios

import "strings"

// Where returns the line and column of something in the file, both from 1,
// so that others can complain of it too: "worker.name",
// "objectives[0].checks[1].spot". What is not in the file has the place of
// what it would be part of.
func (s *Scenario) Where(path string) (line, col int) {
	for {
		if at, ok := s.marks[path]; ok {
			return at.line, at.col
		}
		cut := strings.LastIndexAny(path, ".[")
		if cut < 0 {
			return 1, 1
		}
		path = path[:cut]
	}
}

// Complain makes a complaint about something in the file, for checks that
// are made elsewhere.
func (s *Scenario) Complain(path, what, write string) Complaint {
	p := page{file: s.File, lines: s.lines}
	line, col := s.Where(path)
	p.complain(mark{line, col}, what, write)
	return p.found[0]
}
