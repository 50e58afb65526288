package feedback

import (
	"context"
	"encoding/json"
	"iter"
	"slices"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

// Model answers questions in JSON. It has only standard types, so that a
// model client need not know this package.
type Model interface {
	// Ask sends a system prompt and messages (user first, then assistant and
	// user in turn) and returns the answer, which should fit schema. A prefix
	// shared with the call before is not read again by the server.
	Ask(ctx context.Context, system string, messages []string, schema json.RawMessage, seed int) (json.RawMessage, error)
	// Identity returns the model's name and digest.
	Identity(ctx context.Context) (name, digest string, err error)
}

// Scorer scores transcripts. With no Model the rules judge alone. With the
// Steps of a talk that ran here, the report also tells it from the worker's
// side; they change no verdict.
type Scorer struct {
	Model Model
	Seed  int
	Steps []stance.Step

	// Typed says that the talk was typed up and did not run here, so that it
	// may have been had with somebody else than the scenario's worker.
	Typed bool

	// Memory may be shared by the scorers of many talks on one scenario: it
	// saves them time and changes nothing.
	Memory *moves.Memory
}

// Score yields the report as far as it is known, first with the rules'
// verdicts and then better ones objective by objective; each replaces the
// one before, and the last is complete. It never fails for want of a model:
// what nobody could judge is not scored. The error is that of ctx only, and
// the report that comes with it is complete as far as it got.
func (s Scorer) Score(ctx context.Context, sc *scenarios.Scenario, said coach.Transcript) iter.Seq2[Report, error] {
	return func(yield func(Report, error) bool) {
		t := read(sc, said)
		t.elsewhere = t.elsewhere || s.Typed && len(t.toldItself) == 0
		m := newMarking(sc, t, s.Memory)
		if side := Side(sc, m.talk.Said, s.Steps); !side.Empty() && !m.talk.foreign {
			m.side = &side
		}
		if err := ctx.Err(); err != nil {
			yield(m.report(), err)
			return
		}
		if !yield(m.report(), nil) || s.Model == nil || !m.wantsModel() {
			return
		}
		s.ask(ctx, m, yield)
	}
}

// marking is a report in the making.
type marking struct {
	sc         *scenarios.Scenario
	talk       talk
	judge      JudgeRef
	objectives []Finding
	fits       [][]bool // for each check, whether its words to try make sense in this talk
	second     secondOpinion
	side       *WorkerSide
	basis      *Basis
}

// newMarking answers everything that the rules can answer.
func newMarking(sc *scenarios.Scenario, t talk, memory *moves.Memory) *marking {
	m := &marking{sc: sc, talk: t, judge: JudgeRef{Kind: "rules"}}
	if memory == nil {
		memory = moves.NewMemory()
	}
	nothing := moves.Heard{Topics: topicsOf(sc), Memory: memory}
	tell := tellersOf(sc.Worker)
	for _, o := range sc.Objectives {
		f := Finding{ID: o.ID, Title: o.Title, Checks: make([]CheckResult, 0, len(o.Checks))}
		fits := make([]bool, 0, len(o.Checks))
		for _, c := range o.Checks {
			f.Checks = append(f.Checks, t.byRules(c))
			fits = append(fits, t.fitting(c.Try, tell, nothing))
		}
		m.objectives, m.fits = append(m.objectives, f), append(m.fits, fits)
	}
	return m
}

// report adds everything up as it stands.
func (m *marking) report() Report {
	r := Report{
		Schema:     Schema,
		Scenario:   ScenarioRef{ID: m.sc.ID, Title: m.sc.Title, Hash: m.sc.Hash},
		Judge:      m.judge,
		Objectives: make([]Finding, 0, len(m.objectives)),
		Flags:      m.talk.claims(m.sc, m.talk.flags(m.sc)),
		Measures:   m.talk.Measures,
		Side:       m.side,
	}
	given := map[string]bool{}
	for i, f := range m.objectives {
		f.Checks = slices.Clone(f.Checks)
		f.Band = BandOf(f.Checks)
		if m.talk.partly {
			f.Band = BandNotScored // a band would rest on what was missed too
		}
		for j := range f.Checks {
			if c := &f.Checks[j]; c.Verdict == No { // what is quoted would look like proof
				c.Against, c.Evidence = c.Evidence, []Quote{}
			}
			m.talk.suggest(&f.Checks[j], m.sc.Objectives[i].Checks[j], m.fits[i][j], given)
		}
		r.Objectives = append(r.Objectives, f)
	}
	stars, notes := m.stars(r.Objectives)
	if m.sc.ShowsStars() {
		r.Stars = stars
		r.Basis = m.basis
	}
	r.Notes = append(notes, m.second.notes()...)
	r.Strength = m.talk.strength()
	r.Focus = m.talk.focus(r.Objectives)
	return r
}

// stars are null where there was too little to judge, unless what little
// there was pushed somebody or left them no room.
func (m *marking) stars(objectives []Finding) (*int, []string) {
	var notes []string
	if len(m.talk.away) > 0 {
		notes = append(notes, noteAway(m.talk.away))
	}
	if m.talk.assessed {
		notes = append(notes, noteAssessor)
	}
	if m.talk.repeated {
		notes = append(notes, noteRepeats)
	}
	hard := serious(m.talk.Moves)
	one := 1
	switch {
	case m.talk.foreign:
		return nil, append(notes, noteLanguage)
	case m.talk.partly:
		return nil, append(notes, notePartly)
	case m.talk.Enough:
	case m.talk.oneVoice():
		return &one, append(notes, noteOneVoice)
	case hard > 0:
		return &one, append(notes, noteCapped)
	default:
		return nil, append(notes, noteTooShort)
	}
	m.basis = &Basis{Quality: m.talk.quality(), Serious: hard, Harmless: m.talk.harmless(), OneSided: m.talk.oneSided()}
	t := m.basis.tally(objectives)
	n, capped := t.stars()
	if capped {
		notes = append(notes, noteCapped)
	}
	if m.second.answered > 0 && t.held() {
		notes = append(notes, noteHeldDown)
	}
	return &n, notes
}
