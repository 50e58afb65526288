package builtin

import (
	"regexp"
	"strings"
	"unicode"

	"github.com/repcoach/repcoach/coach/stance"
)

var (
	ageIn    = regexp.MustCompile(`^\D{0,20}(\d\d)\b`)
	yearsIn  = regexp.MustCompile(`(?i)\b((?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|a few|couple of) (?:years?|months?|weeks?))\b`)
	familyIn = regexp.MustCompile(`(?i)\b((?:one|two|three|four|five|\d) (?:children|kids|sons?|daughters?|boys|girls|child))\b`)
	jobIn    = regexp.MustCompile(`(?i)^(?:\W*\d\d\W+)?(?:an? )?([a-z][a-z' -]{2,30}?)(?: for | since | in | at | on | here|[,.;]|$)`)
	timeIn   = regexp.MustCompile(`(?i)\b(?:years?|months?|weeks?|days?)\b`)
)

// person answers a question about the worker from what the scenario says
// about them.
func (p *pen) person() (string, bool) {
	about := strings.Join(strings.Fields(p.worker.About), " ")
	switch p.cue.About {
	case "age":
		return found(ageIn, about, "%. Next question.")
	case "how_long":
		if p.manner == stance.Short {
			return found(yearsIn, about, "%.")
		}
		return found(yearsIn, about, "%, near enough. It doesn't feel it.")
	case "family":
		return found(familyIn, about, "%. They keep me on my toes.")
	case "job":
		if m := jobIn.FindStringSubmatch(about); m != nil && timeIn.MatchString(m[1]) {
			return "", false // "20. Four months on the phones" begins with a time and not with a job
		}
		if p.manner == stance.Short {
			return found(jobIn, about, "%.")
		}
		return found(jobIn, about, "%. You've probably seen me at it.")
	}
	return "", false
}

func found(in *regexp.Regexp, about, line string) (string, bool) {
	m := in.FindStringSubmatch(about)
	if m == nil || strings.TrimSpace(m[1]) == "" {
		return "", false
	}
	what := []rune(strings.TrimSpace(m[1]))
	what[0] = unicode.ToUpper(what[0])
	return strings.Replace(line, "%", string(what), 1), true
}

// phrase is a few words for the newest issue that was told and that has a
// name within what was told: "the rotas", "my contract".
func (w *Worker) phrase(known []string) string {
	for i := len(known) - 1; i >= 0; i-- {
		for _, issue := range w.worker.CaresAbout {
			if issue.ID != known[i] {
				continue
			}
			if name, ok := named(issue.ID, issue.Says); ok {
				return name
			}
		}
	}
	return ""
}

// named looks for the words of an id in what was said.
func named(id, says string) (string, bool) {
	noun := strings.ReplaceAll(strings.ToLower(id), "-", " ")
	stem := strings.TrimSuffix(noun, "s")
	if len(stem) < 3 {
		return "", false
	}
	m := regexp.MustCompile(`\b(?:(the|my|our|your|that|this|these|those|a|an|any|no) )?` + regexp.QuoteMeta(stem) + `(s?)\b`).
		FindStringSubmatch(strings.ToLower(says))
	switch {
	case m == nil || m[1] == "" && m[2] == "":
		return "", false
	case m[1] == "my" || m[1] == "our":
		return m[1] + " " + noun, true
	}
	return "the " + noun, true
}
