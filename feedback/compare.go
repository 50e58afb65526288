package feedback

import (
	"slices"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/stance"
)

// ComparisonSchema names the JSON form of a Comparison. New fields may be
// added under the same name; none changes its meaning.
const ComparisonSchema = "repcoach.comparison/1"

// Attempt is one of two tries of a conversation.
type Attempt struct {
	Report  *Report // nil where there is no feedback
	Said    coach.Transcript
	Outcome stance.Outcome
	Partner string // who played the worker: "builtin" or "ollama"
}

// Comparison sets two tries beside each other: one that went back to a turn,
// and the talk it went back in. It says what differs and never which is
// better: one talk is too little to tell that from.
type Comparison struct {
	Schema     string          `json:"schema"`
	Turn       int             `json:"turn"` // where the two part
	Before     Wording         `json:"before"`
	Now        Wording         `json:"now"`
	Objectives []BandChange    `json:"objectives"` // every objective that both have
	Checks     []CheckChange   `json:"checks"`     // those whose verdict changed
	Flags      Pair[int]       `json:"flags"`      // how many
	Stars      Pair[*int]      `json:"stars"`
	Outcome    Pair[string]    `json:"outcome"`
	Measures   *Pair[Measured] `json:"measures"`        // null where one of the two has no feedback
	Notes      []string        `json:"notes,omitempty"` // what makes the two hard to compare
}

// Measured is what was counted in one talk.
type Measured = moves.Measures

// Pair is the same thing in both tries.
type Pair[T any] struct {
	Before T `json:"before"`
	Now    T `json:"now"`
}

// Wording is what the rep said at the turn where the tries part, and what
// the worker said to it. Either is nil where it was not said.
type Wording struct {
	Said  *Quote `json:"said"`
	Reply *Quote `json:"reply"`
}

// BandChange is the band of one objective in both tries.
type BandChange struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Pair[Band]
}

// CheckChange is a check that came out differently, with its proof.
type CheckChange struct {
	Objective string `json:"objective"`
	ID        string `json:"id"`
	Question  string `json:"question"`
	Pair[Answered]
}

// Answered is the verdict on one check in one try.
type Answered struct {
	Verdict  Verdict `json:"verdict"`
	Evidence []Quote `json:"evidence"`
}

// Compare sets the try that went back to rep turn turn beside the one before.
// Where the rep has since gone back further, the two part at the first turn
// that differs. Nothing in it is judged again.
func Compare(before, now Attempt, turn int) Comparison {
	turn = parting(before.Said, now.Said, turn)
	c := Comparison{
		Schema: ComparisonSchema, Turn: turn,
		Before: wordingAt(before.Said, turn), Now: wordingAt(now.Said, turn),
		Objectives: []BandChange{}, Checks: []CheckChange{},
		Outcome: Pair[string]{outcomeID(before.Outcome), outcomeID(now.Outcome)},
		Notes:   compareNotes(before, now),
	}
	if before.Report == nil || now.Report == nil {
		return c
	}
	was, is := *before.Report, *now.Report
	c.Stars = Pair[*int]{was.Stars, is.Stars}
	c.Flags = Pair[int]{len(was.Flags), len(is.Flags)}
	c.Measures = &Pair[Measured]{was.Measures, is.Measures}
	for _, o := range is.Objectives {
		i := slices.IndexFunc(was.Objectives, func(f Finding) bool { return f.ID == o.ID })
		if i < 0 {
			continue
		}
		c.Objectives = append(c.Objectives, BandChange{o.ID, o.Title, Pair[Band]{was.Objectives[i].Band, o.Band}})
		c.Checks = append(c.Checks, changed(was.Objectives[i], o)...)
	}
	return c
}

// changed are the checks of one objective that came out differently.
func changed(was, is Finding) []CheckChange {
	var out []CheckChange
	for _, c := range is.Checks {
		i := slices.IndexFunc(was.Checks, func(old CheckResult) bool { return old.ID == c.ID })
		if i < 0 || was.Checks[i].Verdict == c.Verdict {
			continue
		}
		old := was.Checks[i]
		out = append(out, CheckChange{is.ID, c.ID, c.Question, Pair[Answered]{
			Answered{old.Verdict, append([]Quote{}, old.Evidence...)},
			Answered{c.Verdict, append([]Quote{}, c.Evidence...)},
		}})
	}
	return out
}

// parting is the first rep turn up to turn that differs, or turn itself.
func parting(before, now coach.Transcript, turn int) int {
	for n := 1; n < turn; n++ {
		was, a := before.At(n)
		is, b := now.At(n)
		if a && b && is.Speaker == coach.Rep && was.Text != is.Text {
			return n
		}
		if !b {
			break
		}
	}
	return turn
}

func wordingAt(said coach.Transcript, turn int) Wording {
	return Wording{Said: wordsAt(said, turn, coach.Rep), Reply: wordsAt(said, turn+1, coach.Worker)}
}

func wordsAt(said coach.Transcript, n int, who coach.Speaker) *Quote {
	t, ok := said.At(n)
	if !ok || t.Speaker != who || t.Text == "" {
		return nil
	}
	return &Quote{Turn: n, Text: t.Text}
}

func outcomeID(o stance.Outcome) string {
	if o == "" {
		return string(stance.Unfinished)
	}
	return string(o)
}
