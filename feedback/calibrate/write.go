package calibrate

import (
	"fmt"
	"io"
	"strings"

	"github.com/repcoach/repcoach/feedback"
)

// fewTalks is below which the report says that its figures are shaky.
const fewTalks = 20

// Write writes the result for a person to read, one sentence a line, so that
// it reads aloud well. The titles are a tutor's words and not yet safe for a
// terminal.
func (r Result) Write(w io.Writer) error {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line("%s compared with what tutors marked.", count(r.Talks, "conversation"))
	if r.Talks < fewTalks {
		line("That is few: one more or less would move these figures by several points. Read them as a hint.")
	}
	line("Kappa is weighted (quadratic): 1 is full agreement, 0 is what chance would give.")
	for _, j := range r.Judges {
		line("")
		line("%s", judgeName(j.Judge))
		line("")
		line("Stars: %s", j.Stars.sentence())
		line("%s", spearmanLine(j))
		if j.Stars.N > 0 {
			j.Stars.table(line)
		}
		line("All checks together: %s", j.Checks.sentence())
		for _, o := range j.Objectives {
			line("")
			line("Objective: %s (%s)", o.Title, o.Scenario)
			line("  Bands: %s", o.sentence())
			for _, c := range j.PerCheck {
				if c.Scenario == o.Scenario && c.Objective == o.ID {
					line("  - %s: %s", c.ID, c.sentence())
					for _, wrong := range c.wrong() {
						line("    %s", wrong)
					}
				}
			}
		}
	}
	if _, err := io.WriteString(w, b.String()); err != nil {
		return fmt.Errorf("write the agreement: %w", err)
	}
	return nil
}

func judgeName(j feedback.JudgeRef) string {
	if j.Kind == "model" {
		return "Rules and the model " + j.Model
	}
	return "Rules alone"
}

func spearmanLine(a Agreement) string {
	if a.Spearman == nil {
		return "  Order (Spearman): cannot be worked out, as one side gave the same stars to all."
	}
	return fmt.Sprintf("  Order (Spearman): %.2f.", *a.Spearman)
}

// sentence is the figures in words.
func (f Figures) sentence() string {
	if f.N == 0 {
		return fmt.Sprintf("nothing to compare%s.", f.apart())
	}
	return fmt.Sprintf("%d of %d the same (%.0f%%)%s. %s", f.Agree, f.N, *f.Percent, f.apart(), f.Kappa.sentence())
}

func (f Figures) apart() string {
	if f.NotScored == 0 {
		return ""
	}
	return fmt.Sprintf("; %d not scored", f.NotScored)
}

func (k Kappa) sentence() string {
	switch {
	case k.Value == nil:
		return "No kappa. " + k.Why
	case k.Low == nil:
		return fmt.Sprintf("Kappa %.2f. %s", *k.Value, k.Why)
	}
	return fmt.Sprintf("Kappa %.2f (95%% interval %.2f to %.2f).", *k.Value, *k.Low, *k.High)
}

// table is the confusion of the stars.
func (f Figures) table(line func(string, ...any)) {
	line("  Tutor's stars down, the scorer's across:")
	line("        %s", strings.Join(f.Order, "   "))
	for i, row := range f.Confusion {
		cells := make([]string, len(row))
		for j, n := range row {
			if cells[j] = "."; n > 0 {
				cells[j] = fmt.Sprint(n)
			}
		}
		line("    %s   %s", f.Order[i], strings.Join(cells, "   "))
	}
}

// wrong are the disagreements, a line a kind.
func (f Figures) wrong() []string {
	var out []string
	for i, row := range f.Confusion {
		for j, n := range row {
			if i != j && n > 0 {
				out = append(out, fmt.Sprintf("the tutor said %s and the scorer %s: %d", f.Order[i], f.Order[j], n))
			}
		}
	}
	return out
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
