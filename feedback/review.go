package feedback

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// ReviewSchema names the JSON form of a Review. New fields may be added under
// the same name; none changes its meaning.
const ReviewSchema = "repcoach.review/1"

// Review is what a tutor made of a talk, check by check. It is about the talk
// and not about one report, so it stands when the talk is scored again. Nobody
// is asked for a name: Code is whatever a tutor wants to tell their own
// reviews by, and may be empty.
type Review struct {
	Schema  string   `json:"schema"`
	Stand   *int     `json:"standing,omitempty"` // the stars that came of it, for lists; see Standing
	Session string   `json:"session,omitempty"`
	Code    string   `json:"code,omitempty"`
	Rulings []Ruling `json:"checks"`
	Stars   *int     `json:"stars,omitempty"` // the tutor's own; nil leaves them to the arithmetic
	Partial bool     `json:"partial,omitempty"`
}

// Ruling is a tutor's verdict on one check.
type Ruling struct {
	Check   string  `json:"id"`
	Verdict Verdict `json:"verdict"` // yes, no or unsure
	Reason  string  `json:"reason,omitempty"`
}

// Machine is what a check said before a tutor ruled on it.
type Machine struct {
	Verdict  Verdict `json:"verdict"`
	By       By      `json:"by"`
	Reason   string  `json:"reason,omitempty"`
	Evidence []Quote `json:"evidence"`
	Against  []Quote `json:"against,omitempty"`
}

// Tutor says that a report has been reviewed, and how far.
type Tutor struct {
	Code      string `json:"code,omitempty"`
	Agreed    int    `json:"agreed"`
	Overruled int    `json:"overruled"`
	Answered  int    `json:"answered"`                // checks that nobody had answered before
	Stars     bool   `json:"stars,omitempty"`         // the stars are the tutor's own
	Machine   *int   `json:"machine_stars,omitempty"` // those before the review
}

// ErrReview says that a review cannot be used.
var ErrReview = errors.New("the review cannot be used")

// ParseReview reads a stored review. It refuses one that no tutor can have
// given.
func ParseReview(raw []byte) (Review, error) {
	var v Review
	if err := json.Unmarshal(raw, &v); err != nil {
		return v, fmt.Errorf("%w: %w", ErrReview, err)
	}
	if v.Schema != ReviewSchema {
		return v, fmt.Errorf("%w: %.40q is not %s", ErrReview, v.Schema, ReviewSchema)
	}
	for _, r := range v.Rulings {
		if r.Verdict != Yes && r.Verdict != No && r.Verdict != Unsure {
			return v, fmt.Errorf("%w: %.20q is not a verdict", ErrReview, r.Verdict)
		}
	}
	if v.Stars != nil && (*v.Stars < 1 || *v.Stars > 5) {
		return v, fmt.Errorf("%w: nobody can give %d stars", ErrReview, *v.Stars)
	}
	return v, nil
}

// Of returns the ruling on a check.
func (v Review) Of(check string) (Ruling, bool) {
	for _, r := range v.Rulings {
		if r.Check == check {
			return r, true
		}
	}
	return Ruling{}, false
}

// Rule puts a ruling in, in place of an earlier one on the same check.
func (v *Review) Rule(r Ruling) {
	v.Withdraw(r.Check)
	v.Rulings = append(v.Rulings, r)
}

// Withdraw takes the ruling on a check back.
func (v *Review) Withdraw(check string) {
	v.Rulings = slices.DeleteFunc(v.Rulings, func(r Ruling) bool { return r.Check == check })
}

// Apply returns the report with the tutor's verdicts in place of the
// machine's, which stay beside them, and with bands and stars added up again
// by the same arithmetic. What the review does not rule on is left alone, and
// so are rulings on checks that the report does not have. Applying a review
// twice, or another one after it, gives what applying the last one gives.
func Apply(report Report, review Review) Report {
	out := report.unreviewed()
	if len(review.Rulings) == 0 && review.Stars == nil {
		return out
	}
	tutor := Tutor{Code: review.Code, Machine: out.Stars}
	for i := range out.Objectives {
		checks := out.Objectives[i].Checks
		for j := range checks {
			ruling, ok := review.Of(checks[j].ID)
			if !ok {
				continue
			}
			switch checks[j].Verdict {
			case ruling.Verdict:
				tutor.Agreed++
			case NotScored:
				tutor.Answered++
			default:
				tutor.Overruled++
			}
			checks[j] = checks[j].ruled(ruling)
		}
		out.Objectives[i].Band = BandOf(checks)
	}
	switch {
	case review.Stars != nil:
		n := *review.Stars
		out.Stars, tutor.Stars = &n, true
	case out.Basis != nil && out.Stars != nil:
		n, _ := out.Basis.tally(out.Objectives).stars()
		out.Stars = &n
	}
	out.Tutor = &tutor
	return out
}

// Standing returns the review with the stars that come of it on a report, so
// that a list of sessions can show them without adding anything up.
func (v Review) Standing(report Report) Review {
	v.Schema, v.Stand = ReviewSchema, Apply(report, v).Stars
	return v
}

// ruled is a check with a tutor's verdict on it. What the rules or the model
// quoted stays as evidence only where the tutor says the same.
func (c CheckResult) ruled(r Ruling) CheckResult {
	c.Machine = &Machine{Verdict: c.Verdict, By: c.By, Reason: c.Reason, Evidence: c.Evidence, Against: c.Against}
	if c.Verdict != r.Verdict {
		c.Evidence, c.Against = []Quote{}, nil
	}
	c.Verdict, c.By, c.Reason = r.Verdict, ByTutor, strings.TrimSpace(r.Reason)
	return c
}

// unreviewed is the report as the machine left it. It shares nothing with the
// report that a change could reach.
func (r Report) unreviewed() Report {
	r.Objectives = slices.Clone(r.Objectives)
	for i, o := range r.Objectives {
		checks := slices.Clone(o.Checks)
		for j, c := range checks {
			if c.Machine == nil {
				continue
			}
			m := *c.Machine
			checks[j].Verdict, checks[j].By, checks[j].Reason = m.Verdict, m.By, m.Reason
			checks[j].Evidence, checks[j].Against, checks[j].Machine = m.Evidence, m.Against, nil
		}
		r.Objectives[i].Checks = checks
		if r.Tutor != nil {
			r.Objectives[i].Band = BandOf(checks)
		}
	}
	if r.Tutor != nil {
		r.Stars, r.Tutor = r.Tutor.Machine, nil
	}
	return r
}

// Basis is what the stars rest on beside the checks. It is kept with a report
// so that a tutor's verdicts can be added up again years later, without
// reading the talk anew by other rules. It is not for showing: see quality.go.
type Basis struct {
	Quality  float64 `json:"quality"` // of the whole talk as the rules read it, 0 to 1
	Serious  int     `json:"serious"`
	Harmless bool    `json:"harmless"`
	OneSided bool    `json:"one_sided,omitempty"`
}

// tally adds a basis to the objectives. The ceiling is there against a model
// that says yes to everything, so it does not hold down a tutor's yes.
func (b Basis) tally(objectives []Finding) tally {
	points, scored := objectivePoints(objectives)
	t := tally{quality: b.Quality, objectives: points, scored: scored, serious: b.Serious, harmless: b.Harmless, oneSided: b.OneSided}
	if !tutorsYes(objectives) {
		t.ceiling = starsAt(b.Quality) + 1
	}
	return t
}

// tutorsYes reports whether every yes is a tutor's.
func tutorsYes(objectives []Finding) bool {
	some := false
	for _, o := range objectives {
		for _, c := range o.Checks {
			if c.Verdict == Yes && c.By != ByTutor {
				return false
			}
			some = some || c.By == ByTutor
		}
	}
	return some
}
