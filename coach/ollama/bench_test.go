package ollama

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/ollama/tinymodel"
)

// BenchmarkLivePrefix has twelve exchanges with a real server, once with the
// brief constant and once with a word of it changed each turn, as programs do
// that put a clock or a counter there. It reports what the server spent on
// reading prompts in all, in seconds.
//
//	REPCOACH_OLLAMA=http://127.0.0.1:11434 go test -run '^$' -bench LivePrefix -benchtime 1x ./coach/ollama
func BenchmarkLivePrefix(b *testing.B) {
	c, _ := live(b)
	m := install(b, c, "middling", tinymodel.Size{Layers: 6, Width: 384, Inner: 1024, Heads: 6, Context: 16384})
	for name, brief := range map[string]func(int) string{
		"constant":       func(int) string { return "You are Dana. You are at work." },
		"changed-at-top": func(n int) string { return fmt.Sprintf("Message %d. You are Dana. You are at work.", n) },
	} {
		b.Run(name, func(b *testing.B) {
			var reading, last time.Duration
			for b.Loop() {
				require.NoError(b, c.Unload(b.Context(), m))
				w := plays(c, m, 1)
				reading = 0
				said := talkOf(0)
				for n := range 12 {
					said = append(said, coach.Turn{N: len(said) + 1, Speaker: coach.Rep, Text: fmt.Sprintf("And what was that like for you, the time before that, %d?", n), Direction: "You are wary. Promise nothing. At most 12 words."})
					w.brief = brief(n)
					use, err := c.chat(b.Context(), m, w.ask(messages(w.brief, said), 8), func(string) bool { return true })
					require.NoError(b, err)
					reading += use.Reading
					last = use.Reading
					said = append(said, coach.Turn{N: len(said) + 1, Speaker: coach.Worker, Text: "Much as you would think. I would rather not go into it."})
				}
			}
			b.ReportMetric(reading.Seconds(), "s-all")
			b.ReportMetric(last.Seconds(), "s-twelfth")
		})
	}
}
