package rehearse

import (
	"fmt"
	"slices"

	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

// early is the turn up to which a telling is an early one.
const early = 2

// tally counts what was played. Talks that were not had are nil.
func (p Plan) tally(sc *scenarios.Scenario, jobs []job, all []*played) Result {
	r := Result{
		Schema: Schema, File: sc.File, ID: sc.ID, Title: sc.Title, Hash: sc.Hash,
		Times: p.Times, Difficulties: p.Difficulties, Planned: len(jobs),
		Examples: []Example{}, Checks: checksOf(sc), Verdicts: []Verdict{},
	}
	byRep := make([][]*played, len(p.Reps))
	atLevel := map[job][]*played{} // by rep and difficulty
	for i, one := range all {
		if one == nil {
			continue
		}
		r.Talks++
		j := jobs[i]
		byRep[j.rep] = append(byRep[j.rep], one)
		key := job{rep: j.rep, difficulty: j.difficulty}
		atLevel[key] = append(atLevel[key], one)
		if one.score != nil {
			r.count(one.score.passed)
		}
	}
	for i, rep := range p.Reps {
		c := Cast{ID: rep.ID, Title: rep.Title, Should: rep.Should, Counts: counts(byRep[i]), Heard: heard(sc.Worker, byRep[i])}
		var turns, stars []int
		for _, one := range byRep[i] {
			turns = append(turns, one.turns)
			if one.score != nil {
				c.take(one.score)
			}
			if one.score != nil && one.score.stars > 0 {
				stars = append(stars, one.score.stars)
			}
			if one.outcome == stance.Joined && !one.anyTold(sc.Worker.Worries) {
				c.blind++
			}
		}
		c.Turns = spread(turns)
		if len(stars) > 0 {
			s := spread(stars)
			c.Stars = &s
		}
		for _, d := range p.Difficulties {
			talks := atLevel[job{rep: i, difficulty: d}]
			l := Level{Difficulty: d, Counts: counts(talks)}
			for _, one := range talks {
				if l.Shortest == 0 || one.turns < l.Shortest {
					l.Shortest = one.turns
				}
			}
			c.ByDifficulty = append(c.ByDifficulty, l)
		}
		r.Reps = append(r.Reps, c)
	}
	return r
}

// take counts a talk that was scored.
func (c *Cast) take(s *score) {
	c.scored++
	for _, id := range s.passed {
		if c.passed == nil {
			c.passed = map[string]int{}
		}
		c.passed[id]++
	}
}

func (p *played) anyTold(worries []scenarios.Worry) bool {
	return slices.ContainsFunc(worries, func(w scenarios.Worry) bool { return p.told[w.ID] > 0 })
}

func counts(talks []*played) Counts {
	c := Counts{Talks: len(talks), Outcomes: map[stance.Outcome]int{}}
	for _, one := range talks {
		c.Outcomes[one.outcome]++
		if one.timeUp {
			c.TimeUp++
		}
	}
	return c
}

// heard counts each issue and worry.
func heard(w scenarios.Worker, talks []*played) []Hearing {
	out := []Hearing{}
	for _, i := range w.CaresAbout {
		out = append(out, hearing(i.ID, "issue", talks))
	}
	for _, y := range w.Worries {
		out = append(out, hearing(y.ID, "worry", talks))
	}
	return out
}

func hearing(id, kind string, talks []*played) Hearing {
	h := Hearing{ID: id, Kind: kind}
	var told, eased []int
	for _, one := range talks {
		if turn, ok := one.told[id]; ok {
			told = append(told, turn)
			if turn <= early {
				h.Early++
			}
		}
		if turn, ok := one.eased[id]; ok {
			eased = append(eased, turn)
		}
	}
	s := spread(told)
	h.Told, h.Turn, h.First = s.Of, s.Middle, s.Least
	s = spread(eased)
	h.Eased, h.After = s.Of, s.Middle
	return h
}

// checksOf are the checks that have a rule.
func checksOf(sc *scenarios.Scenario) []Check {
	out := []Check{}
	for i, o := range sc.Objectives {
		for k, c := range o.Checks {
			if c.Spot != "" {
				out = append(out, Check{ID: c.ID, path: fmt.Sprintf("objectives[%d].checks[%d].spot", i, k)})
			}
		}
	}
	return out
}

// count adds one scored talk to the checks.
func (r *Result) count(passed []string) {
	for i := range r.Checks {
		r.Checks[i].Of++
		for _, id := range passed {
			if id == r.Checks[i].ID {
				r.Checks[i].Passed++
			}
		}
	}
}
