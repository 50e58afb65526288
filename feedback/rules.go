package feedback

import (
	"fmt"
	"strings"

	"github.com/repcoach/repcoach/feedback/spot"
	"github.com/repcoach/repcoach/scenarios"
)

// byRules answers a check by its spot, or says that it has none that can be
// read.
func (t talk) byRules(c scenarios.Check) CheckResult {
	out := CheckResult{ID: c.ID, Question: c.Ask, Verdict: NotScored, By: ByRules, Evidence: []Quote{}}
	e, err := spot.Parse(c.Spot)
	if c.Spot == "" || err != nil || len(t.Said.Reps()) == 0 || t.foreign {
		return out
	}
	if t.partly {
		return t.partlyByRules(e, out)
	}
	r := e.Eval(t.Facts)
	out.Evidence = evidence(r.Evidence)
	switch r.Verdict {
	case spot.Yes:
		out.Verdict = Yes
		return out
	case spot.Unsure:
		out.Verdict = Unsure
	default:
		out.Verdict = No
	}
	out.Reason = reasonFor(r)
	return out
}

// CheckSpots complains about every spot of a scenario that cannot be read or
// names an issue or worry that the worker does not have.
func CheckSpots(sc *scenarios.Scenario) scenarios.Complaints {
	var out scenarios.Complaints
	for _, o := range sc.Objectives {
		for _, c := range o.Checks {
			if c.Spot == "" {
				continue
			}
			e, err := spot.Parse(c.Spot)
			if err != nil {
				wrong := err.(*spot.Error)
				out = append(out, spotComplaint(sc, c, wrong.Offset, wrong.What, wrong.Write))
				continue
			}
			for _, id := range e.IDs() {
				if known := ids(sc.Worker); !contains(known, id.Name) {
					out = append(out, spotComplaint(sc, c, id.Offset,
						fmt.Sprintf("%s has no issue or worry with the id %q", nameOr(sc.Worker.Name, "the worker"), id.Name),
						"use one of: "+strings.Join(known, ", ")))
				}
			}
		}
	}
	return out
}

func ids(w scenarios.Worker) []string { return append(issueIDs(w), worryIDs(w)...) }

func issueIDs(w scenarios.Worker) []string {
	var out []string
	for _, i := range w.CaresAbout {
		out = append(out, i.ID)
	}
	return out
}

func worryIDs(w scenarios.Worker) []string {
	var out []string
	for _, x := range w.Worries {
		out = append(out, x.ID)
	}
	return out
}

func contains(in []string, s string) bool {
	for _, x := range in {
		if x == s {
			return true
		}
	}
	return false
}

func nameOr(name, other string) string {
	if name == "" {
		return other
	}
	return name
}

// spotComplaint finds the line of the check's spot in the scenario's source.
// A spot that is written over several lines or quoted in a way that cannot be
// found again is reported at the line of the check, or at the first.
func spotComplaint(sc *scenarios.Scenario, c scenarios.Check, offset int, what, write string) scenarios.Complaint {
	out := scenarios.Complaint{File: sc.File, Line: 1, Column: 1, What: "the spot of check " + c.ID + ": " + what, Write: capital(write)}
	lines := strings.Split(string(sc.Source), "\n")
	inCheck := false
	for i, line := range lines {
		trimmed := strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(line), "- "))
		if rest, ok := strings.CutPrefix(trimmed, "id:"); ok {
			inCheck = strings.Trim(strings.TrimSpace(rest), `"'`) == c.ID
			if inCheck {
				out.Line, out.Source = i+1, line
				out.Column = len(line) - len(strings.TrimLeft(line, " ")) + 1
			}
		}
		if at := strings.Index(line, c.Spot); at >= 0 && strings.Contains(line[:at], "spot:") {
			out.Line, out.Source = i+1, line
			out.Column = len([]rune(line[:at])) + len([]rune(c.Spot[:min(offset, len(c.Spot))])) + 1
			if inCheck {
				break
			}
		}
	}
	return out
}
