package coach_test

import (
	"errors"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/repcoach/repcoach/coach"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func rep(n int, text string) coach.Turn { return coach.Turn{N: n, Speaker: coach.Rep, Text: text} }
func worker(n int, text string) coach.Turn {
	return coach.Turn{N: n, Speaker: coach.Worker, Text: text}
}

func TestParseTranscript(t *testing.T) {
	for _, c := range []struct {
		name, in string
		want     coach.Transcript
	}{
		{"two turns", "Rep: Hello.\nWorker: Hi.\n", coach.Transcript{rep(1, "Hello."), worker(2, "Hi.")}},
		{"the worker by name", "Rep: Hello.\nDana: Hi.", coach.Transcript{rep(1, "Hello."), worker(2, "Hi.")}},
		{"three words", "Rep: Hello.\nDana Mary O'Neill-Ní: Hi.", coach.Transcript{rep(1, "Hello."), worker(2, "Hi.")}},
		{"small letters", "rep: hello\ndana: hi", coach.Transcript{rep(1, "hello"), worker(2, "hi")}},
		{"capitals", "REP: hello\nWORKER: hi", coach.Transcript{rep(1, "hello"), worker(2, "hi")}},
		{"you", "Dana: Yes?\nYou: Hello.", coach.Transcript{worker(1, "Yes?"), rep(2, "Hello.")}},
		{"me", "Dana: Yes?\nMe: Hello.", coach.Transcript{worker(1, "Yes?"), rep(2, "Hello.")}},
		{"you is the worker where there is a rep", "Rep: Hello.\nYou: Hi.\nRep: Bye.\nYou: Bye.",
			coach.Transcript{rep(1, "Hello."), worker(2, "Hi."), rep(3, "Bye."), worker(4, "Bye.")}},
		{"lines go on", "Rep: One\ntwo\n\nthree\n\nWorker: Hi.", coach.Transcript{rep(1, "One\ntwo\n\nthree"), worker(2, "Hi.")}},
		{"text on the next line", "Rep:\nHello.\nWorker:\nHi.", coach.Transcript{rep(1, "Hello."), worker(2, "Hi.")}},
		{"no space", "Rep:Hello.\nDana:Hi.", coach.Transcript{rep(1, "Hello."), worker(2, "Hi.")}},
		{"Windows", "\ufeffRep: Hello.\r\nWorker: Hi.\r\n", coach.Transcript{rep(1, "Hello."), worker(2, "Hi.")}},
		{"old Mac", "Rep: Hello.\rWorker: Hi.\r", coach.Transcript{rep(1, "Hello."), worker(2, "Hi.")}},
		{"cut out of a document", "    Rep: Hello\n      you.\n    Worker: Hi.\n", coach.Transcript{rep(1, "Hello\nyou."), worker(2, "Hi.")}},
		{"an empty turn is no turn", "Rep: Hello.\nWorker: Hi.\nRep:\n", coach.Transcript{rep(1, "Hello."), worker(2, "Hi.")}},
		{"twice in a row", "Rep: Hello.\nRep: Hello?\nWorker: Hi.", coach.Transcript{rep(1, "Hello."), rep(2, "Hello?"), worker(3, "Hi.")}},
		{"only the rep", "Rep: Hello.\nRep: Hello?", coach.Transcript{rep(1, "Hello."), rep(2, "Hello?")}},
		{"a sentence with a colon", "Rep: I want\ntwo things: pay and rotas.\nDana: Hm.",
			coach.Transcript{rep(1, "I want\ntwo things: pay and rotas."), worker(2, "Hm.")}},
		{"a sentence that begins with a capital", "Rep: There are\nTwo things: pay and rotas.\nDana: Hm.",
			coach.Transcript{rep(1, "There are\nTwo things: pay and rotas."), worker(2, "Hm.")}},
		{"a list", "Rep: It is simple.\nFirst: pay.\nSecond: rotas.\nDana: Hm.",
			coach.Transcript{rep(1, "It is simple.\nFirst: pay.\nSecond: rotas."), worker(2, "Hm.")}},
		{"more words than a name has", "Rep: Well.\nThis Is What Matters: pay.\nDana: Hm.",
			coach.Transcript{rep(1, "Well.\nThis Is What Matters: pay."), worker(2, "Hm.")}},
		{"an address and a time", "Rep: Look at\nhttps://example.org/Join\nat 10:30\nHalf past 10:30\nDana: Hm.",
			coach.Transcript{rep(1, "Look at\nhttps://example.org/Join\nat 10:30\nHalf past 10:30"), worker(2, "Hm.")}},
		{"two spaces hide a name", "Rep: She said\n  Manager: back to work!\nDana: Hm.",
			coach.Transcript{rep(1, "She said\nManager: back to work!"), worker(2, "Hm.")}},
		{"worker in a sentence of the rep", "Rep: I asked Dana: why?\nWorker: Hm.", coach.Transcript{rep(1, "I asked Dana: why?"), worker(2, "Hm.")}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := coach.ParseTranscript(strings.NewReader(c.in))
			require.NoError(t, err)
			require.Equal(t, c.want, got)
		})
	}
}

func TestParseTranscriptErrors(t *testing.T) {
	for _, c := range []struct {
		name, in string
		line     int
		says     []string
	}{
		{"empty", "", 1, []string{"Rep: "}},
		{"no labels", "Hello.\nHi.", 1, []string{"nobody in it is called Rep", "Rep: ", "Worker: "}},
		{"no rep", "Alex: Hello.\nDana: Hi.", 1, []string{`"Alex"`, `"Dana"`, "Rep: "}},
		{"you and me", "You: Hello.\nMe: Hi.", 1, []string{"You", "Me", "Rep: "}},
		{"nobody speaks", "Rep:\nWorker:\n", 0, []string{"nobody says anything"}},
		{"text before the first turn", "\nA talk\nRep: Hello.\nDana: Hi.", 2, []string{"who says this"}},
		{"a third speaker", "Rep: Hello.\nDana: Hi.\nRep: So.\nDana: Hm.\nManager: Back to work!", 5, []string{"Manager", "third", "two spaces"}},
		{"a third speaker in small letters", "Rep: a\nDana: b\nboss: c\nRep: d\nDana: e\nboss: f\nDana: g", 3, []string{"boss", "third"}},
		{"a third speaker beside Worker", "Rep: a\nDana: b\nWorker: c", 2, []string{"Dana", "third"}},
		{"UTF-16 little", "\xff\xfeR\x00e\x00", 0, []string{"UTF-16", "UTF-8"}},
		{"UTF-16 big", "\xfe\xff\x00R", 0, []string{"UTF-16"}},
		{"UTF-16 without a mark", "R\x00e\x00p\x00", 1, []string{"UTF-8"}},
		{"Latin-1", "Rep: Hello.\nDana: caf\xe9", 2, []string{"UTF-8"}},
		{"Word", "PK\x03\x04…", 0, []string{"document"}},
		{"large", "Rep: " + strings.Repeat("a", 1<<20), 0, []string{"1 MB"}},
		{"many turns", strings.Repeat("Rep: a\n", 6000), 5002, []string{"5000"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := coach.ParseTranscript(strings.NewReader(c.in))
			var bad *coach.TranscriptError
			require.ErrorAs(t, err, &bad)
			require.Equal(t, c.line, bad.Line, err.Error())
			require.NotEmpty(t, bad.Do)
			for _, words := range c.says {
				require.ErrorContains(t, err, words)
			}
		})
	}
}

func TestParseTranscriptReadError(t *testing.T) {
	broken := errors.New("the stick was pulled out")
	_, err := coach.ParseTranscript(iotest.ErrReader(broken))
	require.ErrorIs(t, err, broken)
}

func TestTranscriptTextRoundTrip(t *testing.T) {
	line := rapid.OneOf(
		rapid.StringMatching(`[A-Z][a-z]{1,6}( [a-z]{1,6}){0,6}[.?:]?`),
		rapid.StringMatching(`( ){0,4}(Rep|Worker|Dana|Manager|You): [a-z ]{0,9}`),
		rapid.Custom(func(t *rapid.T) string {
			return strings.NewReplacer("\n", "", "\r", "", "\x00", "").Replace(rapid.String().Draw(t, "line"))
		}),
		rapid.Just(""), rapid.Just("   "),
	)
	name := rapid.OneOf(rapid.SampledFrom([]string{"Dana", "Worker", "worker", "", "You", "rep", "First", "dana smith", "Siân Ní Bhriain", "A: B", " Dana", "x\ny"}), rapid.String())
	rapid.Check(t, func(t *rapid.T) {
		var said coach.Transcript
		for _, lines := range rapid.SliceOfN(rapid.SliceOfN(line, 1, 4), 1, 8).Draw(t, "turns") {
			text := strings.TrimSpace(strings.Join(lines, "\n"))
			if text == "" {
				text = "…"
			}
			speaker := rapid.SampledFrom([]coach.Speaker{coach.Rep, coach.Worker}).Draw(t, "speaker")
			said = append(said, coach.Turn{N: len(said) + 1, Speaker: speaker, Text: text})
		}
		said = append(said, rep(len(said)+1, "Bye."))
		written := said.Text(name.Draw(t, "name"))
		got, err := coach.ParseTranscript(strings.NewReader(written))
		if err != nil {
			t.Fatalf("%v in\n%s", err, written)
		}
		require.Equal(t, said, got, written)
	})
}

func TestTranscriptText(t *testing.T) {
	said := coach.Transcript{worker(1, "Yes?"), rep(2, "One\n\nManager: two"), worker(3, "Hm.")}
	require.Equal(t, "Dana: Yes?\n\nRep: One\n  \n  Manager: two\n\nDana: Hm.\n", said.Text("Dana"))
}

func FuzzParseTranscript(f *testing.F) {
	f.Add("Rep: Hello.\nDana: Hi.\n  Boss: x\n")
	f.Add("\ufeffMe: a\r\nWorker:b\r\n")
	f.Fuzz(func(t *testing.T, in string) {
		said, err := coach.ParseTranscript(strings.NewReader(in))
		if err != nil || len(said.Reps()) == 0 {
			return
		}
		again, err := coach.ParseTranscript(strings.NewReader(said.Text("Worker")))
		require.NoError(t, err)
		require.Equal(t, said, again)
	})
}
