package feedback

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/repcoach/repcoach/coach"
)

// ErrQuote says that a report quotes something that was not said.
var ErrQuote = errors.New("the report quotes words that were not said")

// Check refuses a report that is not true to its transcript: every quote must
// stand word for word in the turn it names, evidence must be the rep's own,
// After must be the worker's, and a yes must have evidence. It also refuses
// stars outside 1 to 5. A report that passes can be shown.
func (r Report) Check(said coach.Transcript) error {
	if r.Stars != nil && (*r.Stars < 1 || *r.Stars > 5) {
		return fmt.Errorf("a report cannot have %d stars", *r.Stars)
	}
	for _, o := range r.Objectives {
		for _, c := range o.Checks {
			if err := c.check(said); err != nil {
				return fmt.Errorf("objective %s, check %s: %w", o.ID, c.ID, err)
			}
		}
	}
	for _, f := range r.Flags {
		if err := f.check(said, coach.Rep); err != nil {
			return fmt.Errorf("flag %s: %w", f.Kind, err)
		}
	}
	for name, a := range map[string]Advice{"strength": r.Strength, "focus": r.Focus} {
		if a.Quote == nil {
			continue
		}
		if err := a.Quote.check(said, coach.Rep); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	if r.Side == nil {
		return nil
	}
	return r.Side.check(said)
}

func (s WorkerSide) check(said coach.Transcript) error {
	for _, m := range s.Moments {
		if m.Quote == nil {
			continue
		}
		if err := m.Quote.check(said, coach.Rep); err != nil {
			return fmt.Errorf("the worker's side: %w", err)
		}
	}
	for _, m := range slices.Concat(s.Untold, s.Uneased) {
		for q, who := range map[*Quote]coach.Speaker{m.After: coach.Worker, m.Said: coach.Rep} {
			if q == nil {
				continue
			}
			if err := q.check(said, who); err != nil {
				return fmt.Errorf("the worker's side of %s: %w", m.ID, err)
			}
		}
	}
	return nil
}

func (c CheckResult) check(said coach.Transcript) error {
	if c.Verdict == Yes && len(c.Evidence) == 0 && c.By != ByTutor {
		return fmt.Errorf("%w: a yes without evidence", ErrQuote)
	}
	shown := slices.Concat(c.Evidence, c.Against)
	if c.Machine != nil {
		shown = slices.Concat(shown, c.Machine.Evidence, c.Machine.Against)
	}
	for _, q := range shown {
		if err := q.check(said, coach.Rep); err != nil {
			return err
		}
	}
	if c.After != nil {
		return c.After.check(said, coach.Worker)
	}
	return nil
}

func (q Quote) check(said coach.Transcript, who coach.Speaker) error {
	turn, ok := said.At(q.Turn)
	switch {
	case !ok:
		return fmt.Errorf("%w: there is no turn %d", ErrQuote, q.Turn)
	case turn.Speaker != who:
		return fmt.Errorf("%w: turn %d is not the %s's", ErrQuote, q.Turn, who)
	case strings.TrimSpace(q.Text) == "":
		return fmt.Errorf("%w: the quote from turn %d is empty", ErrQuote, q.Turn)
	case !strings.Contains(turn.Text, q.Text):
		return fmt.Errorf("%w: turn %d", ErrQuote, q.Turn)
	}
	return nil
}
