package html

import (
	"fmt"
	"html/template"
	"strings"

	"github.com/repcoach/repcoach/feedback"
)

// shown is a talk as the page needs it.
type shown struct {
	Report                    feedback.Report
	Anchor, Day, Outcome      string
	Confidence, Judged, Tutor string
	Stars                     *stars
	Advice                    []advice
	Side                      *side
	Measures                  []string
}

type stars struct {
	N     int
	Drawn string
}

type advice struct {
	Title  string
	Advice feedback.Advice
}

type side struct {
	feedback.WorkerSide
	Title, UntoldTitle string
}

func show(i int, t Talk) shown {
	r := feedback.ForOthers(t.Report)
	out := shown{
		Report: r, Anchor: fmt.Sprintf("talk-%d", i+1), Judged: judged(r.Judge), Tutor: feedback.TutorLine(r),
		Confidence: confidence(t), Measures: feedback.MeasureLines(r.Measures),
	}
	if !t.Started.IsZero() {
		out.Day = t.Started.Format("2 January 2006")
	}
	if t.Outcome != "" {
		out.Outcome = feedback.OutcomeName(t.Outcome)
	}
	if r.Stars != nil {
		n := min(max(*r.Stars, 0), 5)
		out.Stars = &stars{n, strings.Repeat("★", n) + strings.Repeat("☆", 5-n)}
	}
	for _, a := range []advice{{feedback.StrengthTitle, r.Strength}, {feedback.FocusTitle, r.Focus}} {
		if a.Advice.Text != "" {
			out.Advice = append(out.Advice, a)
		}
	}
	if r.Side != nil && !r.Side.Empty() {
		name := text(r.Side.Name)
		out.Side = &side{*r.Side, feedback.SideTitle(name), feedback.UntoldTitle(name)}
	}
	return out
}

func judged(j feedback.JudgeRef) string {
	if j.Kind != "model" {
		return feedback.RulesLine
	}
	return "Rules and the model " + text(j.Model) + " read this talk."
}

func confidence(t Talk) string {
	switch {
	case t.Before != nil && t.After != nil:
		return fmt.Sprintf("How confident I felt: %d of 5 before, %d of 5 after.", *t.Before, *t.After)
	case t.Before != nil:
		return fmt.Sprintf("How confident I felt before: %d of 5.", *t.Before)
	case t.After != nil:
		return fmt.Sprintf("How confident I felt after: %d of 5.", *t.After)
	}
	return ""
}

// words are the functions of the page.
func words() template.FuncMap {
	return template.FuncMap{
		"text":         text,
		"band":         feedback.BandName,
		"bandClass":    bandClass,
		"verdict":      feedback.VerdictOf,
		"verdictClass": verdictClass,
		"ruled":        feedback.RuledLine,
		"against":      func() string { return capital(feedback.AgainstLead) },
		"aboutLead":    func() string { return feedback.AboutLead },
		"untoldLine":   func() string { return feedback.UntoldLine },
		"uneasedTitle": func() string { return feedback.UneasedTitle },
	}
}

// The colours say nothing that the words do not.
func bandClass(b feedback.Band) string {
	switch b {
	case feedback.Secure, feedback.Strong:
		return "good"
	case feedback.NotYet, feedback.Starting:
		return "try"
	}
	return ""
}

func verdictClass(v feedback.Verdict) string {
	switch v {
	case feedback.Yes:
		return "good"
	case feedback.No:
		return "try"
	}
	return ""
}

func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }
