package xapi

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/feedback/export"
	"github.com/repcoach/repcoach/feedback/summary"
)

// DefaultBase is where the IRIs are when a team has set none of its own.
const DefaultBase = "https://github.com/repcoach/repcoach/xapi"

// Version is that of xAPI.
const Version = "1.0.3"

// ErrBase is a base IRI that cannot be used.
var ErrBase = errors.New("that cannot be the beginning of an IRI")

const (
	adl          = "http://adlnet.gov/expapi/"
	verbs        = adl + "verbs/"
	types        = adl + "activities/"
	own          = "en-GB" // the language of words of this program
	undetermined = "und"   // of words of a scenario
)

// Write writes the statements of a summary as one JSON array.
func Write(w io.Writer, b summary.Bundle, base string) error {
	all, err := Statements(b, base)
	if err != nil {
		return err
	}
	raw, err := export.Inert(all)
	if err != nil {
		return fmt.Errorf("write the xAPI statements: %w", err)
	}
	if _, err := w.Write(raw); err != nil {
		return fmt.Errorf("write the xAPI statements: %w", err)
	}
	return nil
}

// Statements are the statements of a summary, talk by talk.
func Statements(b summary.Bundle, base string) ([]Statement, error) {
	u, err := url.Parse(base)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || u.RawQuery != "" || u.Fragment != "" || u.User != nil {
		return nil, fmt.Errorf("%w: %.80q", ErrBase, base)
	}
	if err := b.Check(); err != nil {
		return nil, err
	}
	w := writer{b: b, base: strings.TrimRight(base, "/")}
	out := []Statement{}
	for _, s := range b.Sessions {
		if s.Stars != nil {
			out = append(out, w.scored(s))
		}
		for _, o := range s.Objectives {
			for _, c := range o.Checks {
				if c.Verdict != string(feedback.NotScored) {
					out = append(out, w.answered(s, o, c))
				}
			}
		}
	}
	for i := range out {
		raw, err := json.Marshal(out[i])
		if err != nil {
			return nil, fmt.Errorf("write the xAPI statements: %w", err)
		}
		out[i].ID = w.uuid(string(raw))
	}
	return out, nil
}

// writer makes the statements of one summary.
type writer struct {
	b    summary.Bundle
	base string
}

// uuid is the same for the same text under the same base.
func (w writer) uuid(text string) string {
	return uuid.NewSHA1(uuid.NewSHA1(uuid.NameSpaceURL, []byte(w.base)), []byte(text)).String()
}

func (w writer) iri(parts ...string) string { return w.base + "/" + strings.Join(parts, "/") }

func (w writer) extension(name string) string { return w.iri("extensions", name) }

// statement is what all statements about a talk have in common.
func (w writer) statement(s summary.Session, did string) Statement {
	return Statement{
		Actor:     actor{Type: "Agent", Account: account{HomePage: w.base, Name: w.b.Rep}},
		Verb:      verb{ID: verbs + did, Display: languageMap{own: did}},
		Context:   w.context(s),
		Timestamp: monday(s.Week),
		Version:   Version,
	}
}

func (w writer) context(s summary.Session) setting {
	more := extensions{w.extension("attempt"): s.Attempt, w.extension("partner"): s.Partner, w.extension("consent"): w.b.Consent}
	for name, value := range map[string]string{"difficulty": s.Difficulty, "course": w.b.Course, "branch": w.b.Branch} {
		if value != "" {
			more[w.extension(name)] = value
		}
	}
	return setting{
		Registration: w.uuid("registration " + s.ID),
		Activities:   activities{Category: []activity{{Type: "Activity", ID: w.iri("profile")}}},
		Revision:     s.Scenario.Hash,
		Platform:     "repcoach",
		Extensions:   more,
	}
}

func (w writer) scored(s summary.Session) Statement {
	st := w.statement(s, "scored")
	st.Object = w.scenario(s)
	lowest, highest := 0, 5
	st.Result.Score = &score{Scaled: float64(*s.Stars) / 5, Raw: s.Stars, Min: &lowest, Max: &highest}
	bands := map[string]string{}
	for _, o := range s.Objectives {
		bands[o.ID] = o.Band
	}
	st.Result.Extensions = extensions{w.extension("outcome"): s.Outcome, w.extension("bands"): bands}
	if s.Confidence.Before != nil || s.Confidence.After != nil {
		st.Result.Extensions[w.extension("confidence")] = s.Confidence
	}
	return st
}

func (w writer) answered(s summary.Session, o summary.Objective, c summary.Check) Statement {
	st := w.statement(s, "answered")
	st.Object = w.named(c.ID, "question", "scenarios", s.Scenario.ID, "objectives", o.ID, "checks", c.ID)
	st.Context.Activities.Parent = []activity{w.named(o.Title, "objective", "scenarios", s.Scenario.ID, "objectives", o.ID)}
	st.Context.Activities.Grouping = []activity{w.scenario(s)}
	st.Result = result{Score: &score{Scaled: worth(c.Verdict)}, Response: c.Verdict, Extensions: extensions{}}
	if c.Verdict != string(feedback.Unsure) {
		success := c.Verdict == string(feedback.Yes)
		st.Result.Success = &success
	}
	for name, value := range map[string]string{"by": c.By, "machine": c.Machine, "machine-by": c.MachineBy, "rules": c.Rules} {
		if value != "" {
			st.Result.Extensions[w.extension(name)] = value
		}
	}
	return st
}

func (w writer) scenario(s summary.Session) activity {
	return w.named(s.Scenario.Title, "simulation", "scenarios", s.Scenario.ID)
}

func (w writer) named(name, kind string, path ...string) activity {
	return activity{Type: "Activity", ID: w.iri(path...), Definition: &definition{Name: languageMap{undetermined: name}, Type: types + kind}}
}

// worth is what a verdict is worth towards its band.
func worth(verdict string) float64 {
	switch feedback.Verdict(verdict) {
	case feedback.Yes:
		return 1
	case feedback.Unsure:
		return 0.5
	}
	return 0
}

// monday is the day a week begins, which the summary has been checked to have.
func monday(week string) string {
	w, _ := summary.ParseWeek(week)
	return w.Monday().Format(time.RFC3339)
}
