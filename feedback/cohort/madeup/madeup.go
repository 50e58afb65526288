// Package madeup makes feedback summaries of reps who do not exist, to try a
// cohort report on and to measure it. What it makes looks like what the
// program writes: three scenarios, four objectives in each, four checks in
// every objective, and reps who come on a little with each attempt. The same
// seed makes the same reps.
package madeup

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"github.com/repcoach/repcoach/feedback/summary"
)

// FirstWeek is the week in which the first of them begin.
const FirstWeek = "2026-W36"

const weeks = 12

var (
	scenarios  = []string{"first-conversation", "former-member", "young-worker"}
	objectives = []string{"listen", "find-what-matters", "answer-a-worry", "agree-a-next-step"}
	titles     = []string{"Practise active listening", "Find what matters to them", "Answer a worry without pushing", "Agree a next step"}
	courses    = []string{"organising-1", "organising-2", "reps-stage-1"}
	branches   = []string{"", "north", "south", "east", "west"}
	outcomes   = []string{"joined", "next_step", "thinking", "not_now", "walked_away", "unfinished"}
)

// Rep makes the bundle of rep number n with so many talks.
func Rep(seed uint64, n, talks int) summary.Bundle {
	r := rand.New(rand.NewPCG(seed, uint64(n)))
	b := summary.Bundle{
		Schema: summary.Schema, Rep: letters(r, 26), Issue: 1, Program: "0.0.0",
		Course: courses[r.IntN(len(courses))], Branch: branches[r.IntN(len(branches))],
		Consent:  summary.Consent{Level: "scores", Week: FirstWeek, Text: "I share how my practice talks went with the education team."},
		Sessions: make([]summary.Session, 0, talks),
	}
	skill := 0.25 + 0.4*r.Float64()
	week, _ := summary.ParseWeek(FirstWeek)
	week += summary.Week(r.IntN(weeks))
	attempts := map[int]int{}
	for range talks {
		which := min(r.IntN(6)/2, len(scenarios)-1)
		attempts[which]++
		b.Sessions = append(b.Sessions, session(r, week, which, attempts[which], skill))
		skill = min(skill+0.05, 0.9)
		week += summary.Week(r.IntN(3) / 2)
	}
	return b
}

func session(r *rand.Rand, week summary.Week, which, attempt int, skill float64) summary.Session {
	s := summary.Session{
		ID: letters(r, 26), Week: week.String(), Attempt: attempt,
		Scenario: summary.Scenario{ID: scenarios[which], Title: "Made up: " + scenarios[which], Hash: strings.Repeat(fmt.Sprintf("%02x", which), 32)},
		Partner:  "builtin", Difficulty: "normal", Outcome: outcomes[r.IntN(len(outcomes))], Stars: number(1 + int(skill*4.9)),
		Confidence: summary.Confidence{Before: feeling(r, skill), After: feeling(r, skill+0.15)},
		Measures: summary.Measures{RepTurns: 5 + r.IntN(10), RepWordShare: float64(20+r.IntN(60)) / 100, OpenQuestions: r.IntN(6),
			ClosedQuestions: r.IntN(6), Reflections: r.IntN(4), LongestRepTurn: 10 + r.IntN(80), FirstAskTurn: r.IntN(12)},
	}
	for i, id := range objectives {
		s.Objectives = append(s.Objectives, objective(r, id, titles[i], skill-0.07*float64(i)))
	}
	if r.IntN(5) == 0 {
		s.Flags = []summary.FlagCount{{Kind: "promise", Count: 1}}
	}
	return s
}

func objective(r *rand.Rand, id, title string, skill float64) summary.Objective {
	o := summary.Objective{ID: id, Title: title}
	worth := 0.0
	for i := range 4 {
		c := summary.Check{ID: fmt.Sprintf("%s-%d", id, i+1), By: "rules", Verdict: verdict(r, skill)}
		if i > 1 {
			c.By, c.Rules = "model", c.Verdict
			if r.IntN(5) == 0 {
				c.Verdict = verdict(r, skill)
			}
		}
		if r.IntN(20) == 0 {
			c.Machine, c.MachineBy, c.By = c.Verdict, c.By, "tutor"
			c.Verdict = verdict(r, skill)
		}
		worth += map[string]float64{"yes": 1, "unsure": 0.5}[c.Verdict]
		o.Checks = append(o.Checks, c)
	}
	o.Band = []string{"not_yet", "starting", "starting", "secure", "strong"}[int(worth)]
	return o
}

func verdict(r *rand.Rand, skill float64) string {
	switch at := r.Float64(); {
	case at < skill:
		return "yes"
	case at < skill+0.1:
		return "unsure"
	}
	return "no"
}

// feeling is an answer from 1 to 5, which one in eight skips.
func feeling(r *rand.Rand, skill float64) *int {
	if r.IntN(8) == 0 {
		return nil
	}
	return number(min(max(1+int(skill*4+r.Float64()*1.5), 1), 5))
}

func number(n int) *int { return &n }

// letters is a random code in Crockford's base 32.
func letters(r *rand.Rand, n int) string {
	const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
	var b strings.Builder
	b.WriteByte(alphabet[r.IntN(8)])
	for b.Len() < n {
		b.WriteByte(alphabet[r.IntN(len(alphabet))])
	}
	return b.String()
}
