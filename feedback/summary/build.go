package summary

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/scenarios"
)

// Talk is one practice talk as whoever stores it hands it over. What is
// shared of it is less: see Build.
type Talk struct {
	Key        string              // its id on the rep's computer; what leaves is a keyed digest of it
	Started    time.Time           // what leaves is the ISO week
	Scenario   *scenarios.Scenario // without a union's name and without a file name: ParseFor("", "", source)
	Partner    string              // "builtin" or "ollama"
	Difficulty stance.Difficulty
	Outcome    stance.Outcome
	Confidence Confidence
	Report     feedback.Report  // the newest, with a tutor's review applied
	Said       coach.Transcript // read for what rules alone say and for quotes; not shared
}

// Options are what a bundle says beside the talks.
type Options struct {
	Rep     string // from NewRepCode
	Secret  []byte // from NewSecret
	Issue   int
	Course  string // only if the rep filled it in
	Branch  string
	Program string
	Week    Week     // of the consent: now
	Quotes  []string // the ids of the quotes the rep has ticked, from Offers
}

// Errors of Build.
var (
	ErrNothing  = errors.New("there is no talk to share")
	ErrElsewise = errors.New("its feedback was made with another scenario than the talk")
	ErrTick     = errors.New("there is no quote with this id")
)

// Shareable says why a talk cannot be part of a bundle, or nil.
func (t Talk) Shareable() error {
	if !t.fits() {
		return ErrElsewise
	}
	s := t.session(Options{Secret: make([]byte, SecretBytes)})
	s.Attempt = 1
	return s.check(levels[1])
}

// Build makes the bundle of one rep. It has every talk that is handed over and
// nothing of one that is not; the order of talks says no more than their weeks
// and attempts do. The result passes Check.
func Build(talks []Talk, o Options) (Bundle, error) {
	if len(talks) == 0 {
		return Bundle{}, ErrNothing
	}
	b := Bundle{
		Schema: Schema, Rep: o.Rep, Issue: o.Issue, Course: oneLine(o.Course), Branch: oneLine(o.Branch), Program: o.Program,
		Consent:  ConsentTo(len(o.Quotes) > 0, o.Week),
		Sessions: make([]Session, 0, len(talks)),
	}
	ticked, err := tickedOf(talks, o)
	if err != nil {
		return b, err
	}
	talks = slices.Clone(talks)
	slices.SortFunc(talks, func(a, b Talk) int { return cmp.Or(a.Started.Compare(b.Started), cmp.Compare(a.Key, b.Key)) })
	attempts := map[string]int{}
	for _, t := range talks {
		if !t.fits() {
			return b, ErrElsewise
		}
		s := t.session(o)
		attempts[s.Scenario.ID]++
		s.Attempt = attempts[s.Scenario.ID]
		s.Quotes = ticked[t.Key]
		b.Sessions = append(b.Sessions, s)
	}
	slices.SortStableFunc(b.Sessions, func(a, b Session) int {
		return cmp.Or(cmp.Compare(a.Week, b.Week), cmp.Compare(a.Scenario.ID, b.Scenario.ID), cmp.Compare(a.Attempt, b.Attempt))
	})
	if len(attempts) > maxScenarios {
		return b, fmt.Errorf("%w: more than %d scenarios", ErrTooLarge, maxScenarios)
	}
	return b, b.Check()
}

// session is what is shared of one talk, before its attempt and its quotes
// are known.
func (t Talk) session(o Options) Session {
	s := Session{
		ID: SharedID(o.Secret, t.Key), Week: WeekOf(t.Started.UTC()).String(),
		Scenario: Scenario{ID: t.Scenario.ID, Title: oneLine(t.Scenario.Title), Hash: t.Scenario.Hash},
		Partner:  t.Partner, Difficulty: string(t.Difficulty), Outcome: string(t.Outcome), Stars: t.Report.Stars,
		Confidence: t.Confidence,
		Flags:      flagCounts(t.Report.Flags),
		Measures:   t.measures(),
	}
	rules := t.rulesAlone()
	for i, f := range t.Report.Objectives {
		o := t.Scenario.Objectives[i]
		out := Objective{ID: o.ID, Title: oneLine(o.Title), Band: string(f.Band), Checks: make([]Check, 0, len(f.Checks))}
		for j, c := range f.Checks {
			check := checkOf(c)
			check.ID = o.Checks[j].ID
			if rules != nil && byModel(c) {
				check.Rules = string(rules.Objectives[i].Checks[j].Verdict)
			}
			out.Checks = append(out.Checks, check)
		}
		s.Objectives = append(s.Objectives, out)
	}
	return s
}

// fits reports whether the feedback is on this scenario, objective by
// objective. Ids and titles are taken from the scenario and not from the
// feedback: where a tutor wrote none, an id is made from a title, and the name
// of the rep's union may stand in it.
func (t Talk) fits() bool {
	if t.Scenario == nil || t.Report.Scenario.Hash != t.Scenario.Hash || len(t.Report.Objectives) != len(t.Scenario.Objectives) {
		return false
	}
	for i, f := range t.Report.Objectives {
		if len(f.Checks) != len(t.Scenario.Objectives[i].Checks) {
			return false
		}
	}
	return true
}

// checkOf says who judged, and beside a tutor what the machine had said.
// Nobody has judged what is not scored.
func checkOf(c feedback.CheckResult) Check {
	out := Check{Verdict: string(c.Verdict), By: by(c.By, c.Verdict)}
	if c.Machine != nil {
		out.Machine, out.MachineBy = string(c.Machine.Verdict), by(c.Machine.By, c.Machine.Verdict)
	}
	return out
}

func by(who feedback.By, v feedback.Verdict) string {
	if v == feedback.NotScored {
		return ""
	}
	return string(who)
}

func flagCounts(flags []feedback.Flag) []FlagCount {
	var out []FlagCount
	for _, f := range flags {
		i := slices.IndexFunc(out, func(c FlagCount) bool { return c.Kind == string(f.Kind) })
		if i < 0 {
			i, out = len(out), append(out, FlagCount{Kind: string(f.Kind)})
		}
		out[i].Count++
	}
	slices.SortFunc(out, func(a, b FlagCount) int { return cmp.Compare(a.Kind, b.Kind) })
	return out
}

// measures are counts, and the share of the talking in hundredths: more
// figures would tell one talk from another and say nothing more.
func (t Talk) measures() Measures {
	m := t.Report.Measures
	return Measures{
		RepTurns: m.RepTurns, RepWordShare: math.Round(m.RepWordShare*100) / 100,
		OpenQuestions: m.OpenQuestions, ClosedQuestions: m.ClosedQuestions, Reflections: m.Reflections,
		LongestRepTurn: m.LongestRepTurnWords, FirstAskTurn: m.FirstAskTurn,
	}
}

// oneLine puts a text on one line that a reader of bundles takes.
func oneLine(s string) string {
	s = strings.Join(strings.FieldsFunc(strings.ToValidUTF8(s, "\ufffd"), func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }), " ")
	return cut(s, maxTitle)
}

// cut leaves at most so many bytes, and no half of a character.
func cut(s string, most int) string {
	if len(s) <= most {
		return s
	}
	const dots = "…"
	end := most - len(dots)
	for end > 0 && !utf8.RuneStart(s[end]) {
		end--
	}
	return s[:end] + dots
}
