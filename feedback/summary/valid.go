package summary

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/feedback"
)

var (
	verdicts     = []string{string(feedback.Yes), string(feedback.No), string(feedback.Unsure), string(feedback.NotScored)}
	bands        = []string{string(feedback.NotYet), string(feedback.Starting), string(feedback.Secure), string(feedback.Strong), string(feedback.BandNotScored)}
	judges       = []string{string(feedback.ByRules), string(feedback.ByModel), string(feedback.ByTutor)}
	machines     = []string{string(feedback.ByRules), string(feedback.ByModel)}
	levels       = []string{"scores", "quotes"}
	partners     = []string{"builtin", "ollama"}
	difficulties = []string{string(stance.Easy), string(stance.Normal), string(stance.Hard)}
	outcomes     = []string{string(stance.Joined), string(stance.NextStep), string(stance.Thinking), string(stance.NotNow), string(stance.WalkedAway), "unfinished"}
)

// repAlphabet is Crockford's base 32: no I, L, O or U, so that no two letters
// look alike.
const repAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

// IsRepCode reports whether s can be a rep code: 26 letters of Crockford's
// base 32, which hold 128 bits when the first is 7 or less.
func IsRepCode(s string) bool {
	return len(s) == 26 && s[0] <= '7' && strings.Trim(s, repAlphabet) == ""
}

// Check holds a bundle to the limits and values that Decode holds it to.
func (b *Bundle) Check() error {
	if err := b.checkHead(); err != nil {
		return err
	}
	if len(b.Sessions) > MaxSessions {
		return fmt.Errorf("%w: it holds more than %d sessions", ErrTooLarge, MaxSessions)
	}
	for i := range b.Sessions {
		if err := b.Sessions[i].check(b.Consent.Level); err != nil {
			return fmt.Errorf("session %d: %w", i+1, err)
		}
	}
	return nil
}

func (b *Bundle) checkHead() error {
	switch {
	case !IsRepCode(b.Rep):
		return fmt.Errorf("%w: the rep code", ErrValue)
	case !counts(b.Issue) || b.Issue == 0:
		return fmt.Errorf("%w: the issue", ErrValue)
	case !text(b.Course, maxTitle) || !text(b.Branch, maxTitle):
		return fmt.Errorf("%w: the course or the branch", ErrValue)
	case !text(b.Program, maxID):
		return fmt.Errorf("%w: the version of the program", ErrValue)
	case !slices.Contains(levels, b.Consent.Level) || !prose(b.Consent.Text):
		return fmt.Errorf("%w: the consent", ErrValue)
	}
	return checkWeek(b.Consent.Week)
}

func (w *Withdrawal) check() error {
	if !IsRepCode(w.Rep) {
		return fmt.Errorf("%w: the rep code", ErrValue)
	}
	return checkWeek(w.Week)
}

func (s *Session) check(level string) error {
	switch {
	case !id(s.ID) || len(s.ID) < 8:
		return fmt.Errorf("%w: the id of the session", ErrValue)
	case !counts(s.Attempt) || s.Attempt == 0:
		return fmt.Errorf("%w: the number of the attempt", ErrValue)
	case !id(s.Scenario.ID) || !text(s.Scenario.Title, maxTitle) || !text(s.Scenario.Hash, maxID):
		return fmt.Errorf("%w: the scenario", ErrValue)
	case !slices.Contains(partners, s.Partner):
		return fmt.Errorf("%w: the partner", ErrValue)
	case s.Difficulty != "" && !slices.Contains(difficulties, s.Difficulty):
		return fmt.Errorf("%w: the difficulty", ErrValue)
	case !slices.Contains(outcomes, s.Outcome):
		return fmt.Errorf("%w: the outcome", ErrValue)
	case !oneToFive(s.Stars) || !oneToFive(s.Confidence.Before) || !oneToFive(s.Confidence.After):
		return fmt.Errorf("%w: the stars or the confidence", ErrValue)
	}
	for _, check := range []func() error{s.checkObjectives, s.checkFlags, s.Measures.check, func() error { return s.checkQuotes(level) }} {
		if err := check(); err != nil {
			return err
		}
	}
	return checkWeek(s.Week)
}

func (s *Session) checkObjectives() error {
	if len(s.Objectives) > maxObjectives {
		return fmt.Errorf("%w: more than %d objectives", ErrTooLarge, maxObjectives)
	}
	for i, o := range s.Objectives {
		switch {
		case len(o.Checks) > maxChecks:
			return fmt.Errorf("%w: more than %d checks", ErrTooLarge, maxChecks)
		case !id(o.ID) || !text(o.Title, maxTitle) || !slices.Contains(bands, o.Band):
			return fmt.Errorf("%w: objective %d", ErrValue, i+1)
		case slices.ContainsFunc(s.Objectives[:i], func(other Objective) bool { return other.ID == o.ID }):
			return fmt.Errorf("%w: objective %d is there twice", ErrValue, i+1)
		}
		for j, c := range o.Checks {
			if !c.valid() || slices.ContainsFunc(o.Checks[:j], func(other Check) bool { return other.ID == c.ID }) {
				return fmt.Errorf("%w: check %d of objective %d", ErrValue, j+1, i+1)
			}
		}
	}
	return nil
}

func (c Check) valid() bool {
	return id(c.ID) && slices.Contains(verdicts, c.Verdict) &&
		(slices.Contains(judges, c.By) || c.By == "" && c.Verdict == string(feedback.NotScored)) &&
		(c.Machine == "" || slices.Contains(verdicts, c.Machine)) &&
		(c.MachineBy == "" || slices.Contains(machines, c.MachineBy)) &&
		(c.Rules == "" || slices.Contains(verdicts, c.Rules))
}

func (s *Session) checkFlags() error {
	if len(s.Flags) > maxFlags {
		return fmt.Errorf("%w: more than %d kinds of flag", ErrTooLarge, maxFlags)
	}
	for _, f := range s.Flags {
		if !id(f.Kind) || !counts(f.Count) {
			return fmt.Errorf("%w: the flags", ErrValue)
		}
	}
	return nil
}

// checkQuotes refuses quotes that the rep's consent does not cover.
func (s *Session) checkQuotes(level string) error {
	if len(s.Quotes) > maxQuotes {
		return fmt.Errorf("%w: more than %d quotes", ErrTooLarge, maxQuotes)
	}
	if len(s.Quotes) > 0 && level != "quotes" {
		return fmt.Errorf("%w: it holds quotes, and the rep agreed to scores alone", ErrValue)
	}
	for _, q := range s.Quotes {
		if !id(q.Objective) || !id(q.Check) || !prose(q.Text) {
			return fmt.Errorf("%w: the quotes", ErrValue)
		}
	}
	return nil
}

func (m Measures) check() error {
	for _, n := range []int{m.RepTurns, m.OpenQuestions, m.ClosedQuestions, m.Reflections, m.LongestRepTurn, m.FirstAskTurn} {
		if !counts(n) {
			return fmt.Errorf("%w: the measures", ErrValue)
		}
	}
	if m.RepWordShare < 0 || m.RepWordShare > 1 {
		return fmt.Errorf("%w: the share of the talking", ErrValue)
	}
	return nil
}

func checkWeek(week string) error {
	if _, err := ParseWeek(week); err != nil {
		return fmt.Errorf("%w: the week", ErrValue)
	}
	return nil
}

func counts(n int) bool { return n >= 0 && n <= maxCount }

func oneToFive(n *int) bool { return n == nil || *n >= 1 && *n <= 5 }

// id is a name that code gave: letters, digits, hyphens, underscores.
func id(s string) bool {
	return s != "" && len(s) <= maxID && strings.IndexFunc(s, func(r rune) bool {
		return !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '-' || r == '_')
	}) < 0
}

// text is one line that a person wrote.
func text(s string, most int) bool {
	return len(s) <= most && strings.IndexFunc(s, unicode.IsControl) < 0
}

// prose may have lines.
func prose(s string) bool {
	return len(s) <= maxText && strings.IndexFunc(s, func(r rune) bool { return r != '\n' && r != '\t' && unicode.IsControl(r) }) < 0
}
