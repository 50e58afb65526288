package builtin

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

func polishLines() []string {
	own := polishTongue()
	lines := append(append(append([]string{own.lost}, own.soon...), own.leads...), own.tails...)
	for _, s := range own.shelves {
		lines = append(lines, s.lines...)
	}
	return lines
}

// Polish has a line for every act that English has one for, in either mood:
// where it lacks a shelf for a situation, those of the act as such serve.
func TestPolishHasEveryShelf(t *testing.T) {
	have := map[stance.Act]map[string]map[string]bool{}
	for _, s := range polishTongue().shelves {
		if have[s.act] == nil {
			have[s.act] = map[string]map[string]bool{}
		}
		if have[s.act][s.about] == nil {
			have[s.act][s.about] = map[string]bool{}
		}
		require.GreaterOrEqual(t, len(s.lines), 3, "%s %s %s", s.act, s.about, s.mood)
		have[s.act][s.about][s.mood] = true
	}
	for _, s := range bank() {
		served := false
		for _, moods := range []map[string]bool{have[s.act][s.about], have[s.act][""]} {
			served = served || moods[s.mood] || moods[""] || moods[cold] && moods[fair]
		}
		require.True(t, served, "%s %s %s", s.act, s.about, s.mood)
	}
}

// The lines are Polish, fit a woman and a man, and any scenario.
func TestPolishLines(t *testing.T) {
	english := regexp.MustCompile(`(?i)\b(?:the|and|you|your|what|is|it's|that|with|would|will|have|not|know)\b`)
	gendered := regexp.MustCompile(`(?i)\p{L}(?:łam|łem|łaś|łeś|łabym|łbym|łabyś|łbyś|liśmy|łyśmy)(?:$|[^\p{L}])`)
	joining := regexp.MustCompile(`(?i)(?:związ[ek]|członk|podpis|deklaracj|składk)`)
	seen := map[string]bool{}
	for _, l := range polishLines() {
		require.NotRegexp(t, english, l)
		require.NotRegexp(t, gendered, l)
		require.NotRegexp(t, joining, l)
		require.NotContains(t, strings.ReplaceAll(l, "{name}", ""), "{")
		seen[l] = true
	}
	require.Greater(t, len(seen), 500)
}

// A Polish worker never says a line twice, and never an English one.
func TestPolishReplies(t *testing.T) {
	strange := map[string]bool{}
	for _, s := range bank() {
		for _, l := range s.lines {
			strange[plain(l)] = true
		}
	}
	for _, l := range append(append(soon, leads...), tails...) {
		strange[plain(l)] = true
	}
	for _, l := range polishLines() {
		delete(strange, plain(l)) // "…", "Mm."
	}
	sc := &scenarios.Scenario{Language: "pl-PL", Worker: scenarios.Worker{Name: "Ola", About: "36, a night porter for eleven years. Two children."}}
	rapid.Check(t, func(t *rapid.T) {
		sc.Worker.Manner = rapid.SampledFrom([]string{"krótkie odpowiedzi", "", "gadatliwa"}).Draw(t, "manner")
		w := New(sc, rapid.Uint64().Draw(t, "seed"))
		talk := coach.Transcript{{N: 1, Speaker: coach.Worker, Text: "Tak?"}}
		seen := map[string]bool{}
		shelves := bank()
		for range 40 {
			s := shelves[rapid.IntRange(0, len(shelves)-1).Draw(t, "situation")]
			cue := stance.Cue{Act: s.act, About: s.about, Mood: rapid.SampledFrom([]string{"hostile", "guarded", "neutral", "warm"}).Draw(t, "mood"),
				Soon: rapid.IntRange(0, 9).Draw(t, "soon") == 0, Known: []string{"rotas"}}
			if s.act == stance.Settle {
				cue.Outcome = rapid.SampledFrom([]stance.Outcome{stance.Joined, stance.NextStep, stance.Thinking, stance.NotNow}).Draw(t, "outcome")
			}
			line := w.Line(append(talk, coach.Turn{Speaker: coach.Rep, Text: "?"}), cue)
			require.NotContains(t, line, "{")
			require.False(t, seen[line], "%q again", line)
			require.False(t, strange[plain(line)], "%q is English", line)
			seen[line] = true
			talk = append(talk, coach.Turn{Speaker: coach.Rep, Text: "?"}, coach.Turn{Speaker: coach.Worker, Text: line})
		}
	})
}
