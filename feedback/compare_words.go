package feedback

import (
	"fmt"
	"strings"

	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/stance"
)

// ComparedLine stands over every comparison.
const ComparedLine = "Two tries of one moment. A talk can turn out differently for many reasons, so look at the words first."

// The headings of a comparison.
const (
	CompareTitle    = "Before and now"
	BeforeTitle     = "Before"
	NowTitle        = "Now"
	ObjectivesTitle = "The objectives"
	ChangedTitle    = "What came out differently"
	TalkTitle       = "The two talks"
)

const (
	noteNotBoth    = "The earlier talk has no feedback, so only the words are compared."
	noteNotNow     = "This try has no feedback yet, so only the words are compared."
	noteTwoJudges  = "The two were not judged by the same judge, so a difference may come from that. Before: %s. Now: %s."
	noteTwoPlayers = "The worker was not played the same way both times, so the replies differ for that reason too."
)

func compareNotes(before, now Attempt) []string {
	var notes []string
	switch {
	case now.Report == nil:
		notes = append(notes, noteNotNow)
	case before.Report == nil:
		notes = append(notes, noteNotBoth)
	case judgeName(before.Report.Judge) != judgeName(now.Report.Judge):
		notes = append(notes, fmt.Sprintf(noteTwoJudges, judgeName(before.Report.Judge), judgeName(now.Report.Judge)))
	}
	if before.Partner != now.Partner {
		notes = append(notes, noteTwoPlayers)
	}
	return notes
}

func judgeName(j JudgeRef) string {
	if j.Kind == "model" {
		return "rules and the model " + j.Model
	}
	return "rules"
}

// Summary says in a few sentences what changed between the tries: first what
// was gained, and what was not spotted this time without blame.
func (c Comparison) Summary() string {
	if c.Measures == nil {
		return ""
	}
	gained, gone := 0, 0
	for _, ch := range c.Checks {
		switch {
		case ch.Now.Verdict == Yes:
			gained++
		case ch.Before.Verdict == Yes:
			gone++
		}
	}
	var out []string
	if gained > 0 {
		out = append(out, capital(checksAre(gained))+" now a yes.")
	}
	switch {
	case c.Flags.Now < c.Flags.Before && c.Flags.Now == 0:
		out = append(out, "Nothing is worth a second look any more; before, there "+placesWere(c.Flags.Before)+".")
	case c.Flags.Now < c.Flags.Before:
		out = append(out, fmt.Sprintf("Fewer places are worth a second look: %d instead of %d.", c.Flags.Now, c.Flags.Before))
	}
	if gone > 0 {
		out = append(out, capital(checksGone(gone))+" not spotted this time.")
	}
	if gone > 0 && c.Measures.Now.RepTurns < c.Measures.Before.RepTurns {
		out = append(out, fmt.Sprintf("This try was shorter, with %s of yours instead of %d, so there was less room.", count(c.Measures.Now.RepTurns, "turn"), c.Measures.Before.RepTurns))
	}
	switch {
	case len(out) > 0:
		return strings.Join(out, " ")
	case len(c.Checks) > 0:
		return "Some checks came out a little differently."
	}
	return "The same checks came out the same way."
}

func checksAre(n int) string {
	if n == 1 {
		return "one more check is"
	}
	return fmt.Sprintf("%d more checks are", n)
}

func checksGone(n int) string {
	if n == 1 {
		return "one check was"
	}
	return fmt.Sprintf("%d checks were", n)
}

func placesWere(n int) string {
	if n == 1 {
		return "was one place"
	}
	return fmt.Sprintf("were %d places", n)
}

// Row is one line of a comparison in words.
type Row struct {
	Label string
	Pair[string]
}

// Changed reports whether the two sides differ.
func (r Row) Changed() bool { return r.Before != r.Now }

// Sentence is the row for a page without columns.
func (r Row) Sentence() string {
	if r.Changed() {
		return fmt.Sprintf("%s. Before: %s. Now: %s.", strings.TrimRight(r.Label, ".?!"), r.Before, r.Now)
	}
	return fmt.Sprintf("%s. Both times: %s.", strings.TrimRight(r.Label, ".?!"), r.Now)
}

// Sentence says how a check came out.
func (c CheckChange) Sentence() string {
	return fmt.Sprintf("%s Before: %s. Now: %s.", c.Question, VerdictName(c.Before.Verdict), VerdictName(c.Now.Verdict))
}

// BandRows are the bands of the objectives in words.
func (c Comparison) BandRows() []Row {
	rows := make([]Row, 0, len(c.Objectives))
	for _, o := range c.Objectives {
		rows = append(rows, Row{o.Title, Pair[string]{BandName(o.Before), BandName(o.Now)}})
	}
	return rows
}

// Rows are how the two talks ended and what was counted, in words. Stars are
// among them where both tries have some.
func (c Comparison) Rows() []Row {
	rows := []Row{{"How it ended", Pair[string]{OutcomeName(stance.Outcome(c.Outcome.Before)), OutcomeName(stance.Outcome(c.Outcome.Now))}}}
	if c.Stars.Before != nil && c.Stars.Now != nil {
		rows = append(rows, Row{"Stars", Pair[string]{fmt.Sprintf("%d of 5", *c.Stars.Before), fmt.Sprintf("%d of 5", *c.Stars.Now)}})
	}
	if c.Measures == nil {
		return rows
	}
	row := func(label string, words func(Measured) string) {
		rows = append(rows, Row{label, Pair[string]{words(c.Measures.Before), words(c.Measures.Now)}})
	}
	row("Your share of the talking", func(m Measured) string { return fmt.Sprintf("about %d%%", int(m.RepWordShare*100+0.5)) })
	row("Questions", func(m Measured) string {
		return fmt.Sprintf("%d open, %d closed", m.OpenQuestions, m.ClosedQuestions)
	})
	row("Your longest turn", func(m Measured) string { return count(m.LongestRepTurnWords, "word") })
	row("First ask", askWords)
	if c.Flags.Before+c.Flags.Now > 0 {
		rows = append(rows, Row{"Worth a second look", Pair[string]{count(c.Flags.Before, "place"), count(c.Flags.Now, "place")}})
	}
	return rows
}

func askWords(m moves.Measures) string {
	switch {
	case m.FirstAskTurn == 0:
		return "not spotted"
	case m.FirstIssueTurn > 0 && m.FirstAskTurn > m.FirstIssueTurn:
		return fmt.Sprintf("turn %d, after they told what matters", m.FirstAskTurn)
	}
	return fmt.Sprintf("turn %d", m.FirstAskTurn)
}
