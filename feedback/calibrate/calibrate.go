package calibrate

import (
	"context"
	"fmt"

	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/scenarios"
)

// Schema names the JSON form of a Result. New fields may be added under the
// same name; none changes its meaning.
const Schema = "repcoach.calibration/1"

// Talk is one marked conversation.
type Talk struct {
	Name     string
	Scenario *scenarios.Scenario
	feedback.Marked
}

// Judged is what one scorer made of every talk, in their order.
type Judged struct {
	Judge   feedback.JudgeRef
	Reports []feedback.Report
}

// Run scores every talk. The error is that of ctx, or a report that is not
// true to its transcript; what was judged before it is returned too. With a
// model a talk takes minutes, so progress, if it is not nil, is told how many
// of them are done.
func Run(ctx context.Context, scorer feedback.Scorer, talks []Talk, progress func(done, all int)) (Judged, error) {
	out := Judged{Judge: feedback.JudgeRef{Kind: "rules"}}
	for i, t := range talks {
		if progress != nil {
			progress(i, len(talks))
		}
		var last feedback.Report
		for report, err := range scorer.Score(ctx, t.Scenario, t.Transcript) {
			if err != nil {
				return out, err
			}
			last = report
		}
		if err := last.Check(t.Transcript); err != nil {
			return out, fmt.Errorf("%s: %w", t.Name, err)
		}
		if last.Judge.Kind == "model" {
			out.Judge = last.Judge
		}
		out.Reports = append(out.Reports, last)
	}
	return out, nil
}

// Result is the agreement of one or more scorers with the same tutors.
type Result struct {
	Schema string      `json:"schema"`
	Talks  int         `json:"talks"`
	Judges []Agreement `json:"judges"`
}

// Agreement is how far one scorer agrees.
type Agreement struct {
	Judge      feedback.JudgeRef `json:"judge"`
	Stars      Figures           `json:"stars"`
	Spearman   *float64          `json:"spearman"` // of the stars; null where it cannot be worked out
	Checks     Figures           `json:"all_checks"`
	Objectives []Named           `json:"objectives"`
	PerCheck   []Named           `json:"checks"`
}

// Named is the agreement on one objective or check.
type Named struct {
	Scenario  string `json:"scenario"`
	Objective string `json:"objective,omitempty"` // that a check belongs to
	ID        string `json:"id"`
	Title     string `json:"title"`
	Figures
}

// Figures compare what a tutor and a scorer said of the same things.
type Figures struct {
	N         int      `json:"n"`          // compared
	NotScored int      `json:"not_scored"` // marked by the tutor and not scored
	Agree     int      `json:"agree"`
	Percent   *float64 `json:"percent"` // exact agreement; null where nothing was compared
	Kappa     Kappa    `json:"kappa"`
	Order     []string `json:"categories"`
	Confusion [][]int  `json:"confusion"` // rows are the tutor's, columns the scorer's, in the order of categories
}

// What is compared, in order.
var (
	starOrder    = []string{"1", "2", "3", "4", "5"}
	bandOrder    = []feedback.Band{feedback.NotYet, feedback.Starting, feedback.Secure, feedback.Strong}
	verdictOrder = []feedback.Verdict{feedback.No, feedback.Unsure, feedback.Yes}
)

// Compare holds scorers against the marks.
func Compare(talks []Talk, judges ...Judged) Result {
	out := Result{Schema: Schema, Talks: len(talks), Judges: []Agreement{}}
	for _, j := range judges {
		out.Judges = append(out.Judges, agreement(talks, j))
	}
	return out
}
