package moves

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// flags are the kinds that must hardly ever be raised on talk that has
// nothing to do with them.
var flags = []Kind{Promise, Pressure, LegalClaim, Jargon, ConfidenceBreach, Dismissal}

// TestFalseFlags counts flags on three corpora where the truth is nearly
// always "none": at most one a thousand sentences each.
func TestFalseFlags(t *testing.T) {
	for name, texts := range corpora(t) {
		sentences, raised, down := 0, map[Kind]int{}, 0
		for _, text := range texts {
			sentences += len(split(text))
			r := Read(text, Heard{})
			for _, m := range r.Moves {
				raised[m.Kind]++
			}
			if r.Tone.RunsDown {
				down++
				t.Logf("%s runs down: %s", name, text)
			}
		}
		t.Logf("%-7s runs somebody down   %.1f a thousand of %d sentences", name, 1000*float64(down)/float64(sentences), sentences)
		require.LessOrEqual(t, 1000*float64(down)/float64(sentences), 1.0, "%s: runs down", name)
		for _, k := range flags {
			rate := 1000 * float64(raised[k]) / float64(sentences)
			t.Logf("%-7s %-17s %.1f a thousand of %d sentences", name, k, rate, sentences)
			require.LessOrEqual(t, rate, 1.0, "%s: %s", name, k)
		}
	}
}

// corpora are the rep-like turns of the three data sets, which hold next to
// nothing that a flag is for.
func corpora(t testing.TB) map[string][]string {
	out := map[string][]string{}
	for _, talk := range annomi(t) {
		for _, u := range talk.Turns {
			if u.Speaker == "practitioner" {
				out["annomi"] = append(out["annomi"], u.Text)
			}
		}
	}
	eachLine(t, dataFile(t, "casino-dev.jsonl"), func(line []byte) {
		var c struct{ Turns []struct{ Text string } }
		require.NoError(t, json.Unmarshal(line, &c))
		for _, u := range c.Turns {
			out["casino"] = append(out["casino"], u.Text)
		}
	})
	for _, s := range persuasion(t) {
		out["p4g"] = append(out["p4g"], s.Text)
	}
	return out
}

type persuaded struct {
	Speaker, Text string
	Labels        []string
}

func persuasion(t testing.TB) []persuaded {
	var out []persuaded
	eachLine(t, dataFile(t, "p4g-persuader.jsonl"), func(line []byte) {
		var s persuaded
		require.NoError(t, json.Unmarshal(line, &s))
		out = append(out, s)
	})
	return out
}

// TestAskWithAnotherVerb measures the frames of the ask ("would you",
// "fancy", "shall I") where the labels are: people asked for a donation.
func TestAskWithAnotherVerb(t *testing.T) {
	donating := newAsker(`
donate|donating|give|giving|contribute|contributing|help|helping|spare|sponsor|support|participate|make|making
be willing|interested to? donate|give
`)
	var c tally
	for _, s := range persuasion(t) {
		if s.Speaker != "persuader" {
			continue
		}
		want := false
		for _, l := range s.Labels {
			want = want || l == "proposition-of-donation" || l == "ask-donation-amount" || l == "ask-donate-more"
		}
		got := false
		for _, x := range split(s.Text) {
			_, _, ok := donating.ask(x)
			got = got || ok
		}
		got = got || strings.Contains(strings.ToLower(s.Text), "how much")
		c.add(want, got)
	}
	t.Logf("ask, soft ask or how much: F1 %.2f precision %.2f recall %.2f", c.f1(),
		float64(c.tp)/float64(c.tp+c.fp), float64(c.tp)/float64(c.tp+c.fn))
	require.GreaterOrEqual(t, c.f1(), 0.55)
}
