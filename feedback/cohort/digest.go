package cohort

import (
	"cmp"
	"crypto/sha256"
	"hash/maphash"
	"slices"

	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/feedback/summary"
)

// talk is what a report needs of one session.
type talk struct {
	session       uint64 // a hash of its id, with a key of this run
	week          summary.Week
	scenario      uint32
	before, after uint8 // 1 to 5, 0 where it was skipped
	objectives    []objective
}

type objective struct {
	name   uint32 // with the title it came with
	band   band
	checks []check
}

type check struct {
	name                         uint32
	verdict, rules, model, tutor verdict
}

// band and verdict are those of package feedback as numbers.
type (
	band    uint8
	verdict uint8
)

const (
	notScored band = iota
	notYet
	starting
	secure
	strong
)

const (
	unknown verdict = iota // not scored, or nobody of that kind judged
	yes
	unsure
	no
)

func bandOf(s string) band {
	return band(1 + slices.Index([]string{string(feedback.NotYet), string(feedback.Starting), string(feedback.Secure), string(feedback.Strong)}, s))
}

func verdictOf(s string) verdict {
	return verdict(1 + slices.Index([]string{string(feedback.Yes), string(feedback.Unsure), string(feedback.No)}, s))
}

// reducer makes the talks of a bundle small.
type reducer struct {
	names *names
	sieve sieve
	seed  maphash.Seed
}

// reduced is a bundle made small.
type reduced struct {
	talks  []talk
	others bool // it has talks that the filter does not let pass
	mark   mark
}

// reduce returns the talks of a bundle that the filter lets pass, in the
// order they were had. The same session twice counts once. It returns false
// when there are too many names.
func (r *reducer) reduce(b *summary.Bundle) (out reduced, ok bool) {
	who := sha256.New()
	who.Write([]byte(b.Rep + " " + b.Checksum))
	seen := map[string]bool{}
	type numbered struct {
		talk
		attempt int
	}
	var kept []numbered
	scenarios := map[uint32]bool{}
	for i := range b.Sessions {
		s := &b.Sessions[i]
		if seen[s.ID] {
			continue
		}
		seen[s.ID] = true
		week, err := summary.ParseWeek(s.Week)
		if err != nil || !r.sieve.lets(b, s, week) {
			out.others = true
			continue
		}
		t, ok := r.talk(s, week)
		if !ok {
			return out, false
		}
		who.Write([]byte(" " + s.ID))
		scenarios[t.scenario] = true
		kept = append(kept, numbered{t, s.Attempt})
	}
	slices.SortStableFunc(kept, func(a, b numbered) int {
		return cmp.Or(cmp.Compare(a.week, b.week), cmp.Compare(a.attempt, b.attempt))
	})
	for _, k := range kept {
		out.talks = append(out.talks, k.talk)
	}
	copy(out.mark[:], who.Sum(nil))
	for s := range scenarios {
		r.names.bundles[s]++
	}
	return out, true
}

func (r *reducer) talk(s *summary.Session, week summary.Week) (talk, bool) {
	t := talk{session: maphash.String(r.seed, s.ID), week: week, before: answer(s.Confidence.Before), after: answer(s.Confidence.After)}
	var ok bool
	if t.scenario, ok = r.names.number(name{scenario: s.Scenario.ID, title: s.Scenario.Title}); !ok {
		return t, false
	}
	t.objectives = make([]objective, len(s.Objectives))
	for i, o := range s.Objectives {
		at := &t.objectives[i]
		if at.name, ok = r.names.number(name{scenario: s.Scenario.ID, objective: o.ID, title: o.Title}); !ok {
			return t, false
		}
		at.band = bandOf(o.Band)
		at.checks = make([]check, len(o.Checks))
		for j, c := range o.Checks {
			if at.checks[j], ok = r.check(s, o, c); !ok {
				return t, false
			}
		}
	}
	return t, true
}

// check keeps the verdict that counts and what each kind of judge said.
func (r *reducer) check(s *summary.Session, o summary.Objective, c summary.Check) (check, bool) {
	n, ok := r.names.number(name{scenario: s.Scenario.ID, objective: o.ID, check: c.ID})
	out := check{name: n, verdict: verdictOf(c.Verdict), rules: verdictOf(c.Rules)}
	for _, said := range []struct{ by, verdict string }{{c.MachineBy, c.Machine}, {c.By, c.Verdict}} {
		switch feedback.By(said.by) {
		case feedback.ByRules:
			out.rules = verdictOf(said.verdict)
		case feedback.ByModel:
			out.model = verdictOf(said.verdict)
		case feedback.ByTutor:
			out.tutor = verdictOf(said.verdict)
		}
	}
	return out, ok
}

func answer(n *int) uint8 {
	if n == nil {
		return 0
	}
	return uint8(*n)
}
