package desk

import (
	"strings"

	"github.com/repcoach/repcoach/coach/factdesk"
	"github.com/repcoach/repcoach/scenarios"
)

// Facts are the approved facts that fit the words, each word for word with
// where it comes from; all of them when there are no words. Where none fits
// there is one line that says so.
func Facts(sc *scenarios.Scenario, words string) []string {
	found := factdesk.Look(sc, words)
	if len(found) == 0 {
		return []string{factdesk.NoAnswer}
	}
	out := make([]string, 0, len(found))
	for _, f := range found {
		out = append(out, strings.TrimSpace(f.Text)+" ("+factdesk.Source(f)+")")
	}
	return out
}
