package summary

import (
	"context"
	"slices"

	"github.com/repcoach/repcoach/feedback"
)

// rulesAlone is what rules say of a talk without a model, where a model has
// judged: so that a team can see how far the two agree. Where no model has
// judged there is nothing to compare, and it is nil.
func (t Talk) rulesAlone() *feedback.Report {
	if !slices.ContainsFunc(t.Report.Objectives, func(f feedback.Finding) bool { return slices.ContainsFunc(f.Checks, byModel) }) {
		return nil
	}
	var rules feedback.Report
	for rules = range (feedback.Scorer{}).Score(context.Background(), t.Scenario, t.Said) {
	}
	return &rules
}

// byModel reports whether a model judged, a tutor after it or not.
func byModel(c feedback.CheckResult) bool {
	return c.By == feedback.ByModel || c.Machine != nil && c.Machine.By == feedback.ByModel
}
