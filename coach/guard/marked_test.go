package guard

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach/stance"
)

// situations are the moments that the marked replies answer.
func situations() map[string]*Watch {
	sc := dana()
	rotas := sc.Worker.CaresAbout[0]
	at := func(line string, cue stance.Cue) *Watch { return For(sc, talk(line), cue) }
	told := talk("What's the rota been like?", rotas.Says, "What does that do to your week?")
	return map[string]*Watch{
		"hello":  at("Hi Dana, how's work these days, then?", chat),
		"asked":  at("Will you join the union today?", stance.Cue{Act: stance.Doubt, About: "ask", Mood: "guarded", Words: 12}),
		"pushed": at("You have to join. Everyone on this floor has.", stance.Cue{Act: stance.Pushed, Mood: "hostile", Words: 10}),
		"tell":   at("What's it been like for you lately?", tell),
		"told":   For(sc, told, stance.Cue{Act: stance.More, About: "rotas", Topic: "issue", Say: rotas.More, Known: []string{"rotas"}, Mood: "neutral", Words: 18}),
		"joined": at("Will you join?", joined),
		"meet":   at("Can we talk on Thursday at one?", stance.Cue{Act: stance.Doubt, About: "timed_next_step", Mood: "guarded", Words: 12}),
		"meets":  at("Can we talk on Thursday at one?", fixed),
	}
}

// TestMarkedReplies holds the guard against replies that were marked by hand
// and prints the figures of the package comment. Any fault found in a reply
// that has one counts: what follows is the same.
func TestMarkedReplies(t *testing.T) {
	source, err := os.ReadFile(filepath.Join("..", "..", "testdata", "guard", "replies.tsv"))
	require.NoError(t, err)
	at := situations()
	type tally struct{ faulty, missed, good, alarms int }
	halves, kinds := map[string]*tally{"tuned": {}, "held": {}}, map[string]*tally{}
	for i, line := range strings.Split(strings.TrimSpace(string(source)), "\n")[1:] {
		f := strings.Split(line, "\t")
		require.Len(t, f, 4, "line %d", i+2)
		half, want, situation, reply := f[0], f[1], f[2], strings.NewReplacer(`\n`, "\n", `\u0007`, "\a").Replace(f[3])
		require.Contains(t, at, situation)
		require.Contains(t, halves, half)
		if kinds[want] == nil {
			kinds[want] = &tally{}
		}
		got := at[situation].Check(clean(reply, "Dana"))
		for _, n := range []*tally{halves[half], kinds[want]} {
			switch {
			case want == "good" && got != Fine:
				n.alarms++
				fallthrough
			case want == "good":
				n.good++
			case got == Fine:
				n.missed++
				fallthrough
			default:
				n.faulty++
			}
		}
		if half == "tuned" && (want == "good") != (got == Fine) {
			t.Logf("line %d: marked %s, found %q: %s", i+2, want, got, reply)
		}
	}
	for name, n := range kinds {
		t.Logf("%-10s missed %d of %d, false alarms %d of %d", name, n.missed, n.faulty, n.alarms, n.good)
	}
	for half, n := range halves {
		t.Logf("%s: missed %d of %d, false alarms %d of %d", half, n.missed, n.faulty, n.alarms, n.good)
		require.LessOrEqual(t, 10*n.missed, 3*n.faulty, half)
		require.LessOrEqual(t, 10*n.alarms, n.good, half)
	}
}
