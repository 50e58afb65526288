package moves

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestSmallAsksOnCorpora counts the turns in which SmallAsk and Rendezvous hear
// something that Read does not. Counsellors hardly ask for small things, and
// nobody in the three data sets sets a day to meet without a verb; the others
// do ask one another to give things.
func TestSmallAsksOnCorpora(t *testing.T) {
	most := map[string]int{"annomi": 2, "casino": 40, "p4g": 30}
	for name, texts := range corpora(t) {
		asks, steps := 0, 0
		for _, text := range texts {
			r := Read(text, Heard{})
			if quote, ok := SmallAsk(text); ok && !has(r, Ask) {
				asks++
				t.Logf("%s asks: %s", name, quote)
			}
			if quote, ok := Rendezvous(text); ok && !has(r, TimedNextStep) {
				steps++
				t.Logf("%s sets: %s", name, quote)
			}
		}
		t.Logf("%s: asks %d, steps %d in %d turns", name, asks, steps, len(texts))
		require.LessOrEqual(t, asks, most[name], name)
		require.LessOrEqual(t, steps, 2, name)
	}
}

func TestSmallAskQuotesItsSentence(t *testing.T) {
	for text, want := range map[string]string{
		"That's a lot. Would you and Mo keep count this week? Only for you.": "Would you and Mo keep count this week?",
		"So, are you in or what?":         "So, are you in or what?",
		`He said "could you write it up"`: "",
		"Could you say a bit more?":       "",
		"Could you take your breaks?":     "",
		"":                                "",
	} {
		quote, ok := SmallAsk(text)
		require.Equal(t, want, quote, text)
		require.Equal(t, want != "", ok, text)
		require.True(t, strings.Contains(text, quote))
	}
}

func TestRendezvousQuotesItsSentence(t *testing.T) {
	for text, want := range map[string]string{
		"No speech. Thursday, half two, stage door. Bring nothing.": "Thursday, half two, stage door.",
		"Monday from ten, I'll come and see you at the till.":       "Monday from ten, I'll come and see you at the till.",
		"Every Thursday, half two, stage door.":                     "",
		"Saturday from nine till six, no break?":                    "",
		"":                                                          "",
	} {
		quote, ok := Rendezvous(text)
		require.Equal(t, want, quote, text)
		require.Equal(t, want != "", ok, text)
	}
}

// Who hands the worker's name on has agreed nothing with them.
func TestHandingANameOnIsNoStep(t *testing.T) {
	require.False(t, has(Read("I'll send them your name tonight.", Heard{}), TimedNextStep))
	require.False(t, has(Read("I'll tell the branch tomorrow that you're joining.", Heard{}), TimedNextStep))
	require.True(t, has(Read("I'll send you their number tonight.", Heard{}), TimedNextStep))
	require.True(t, has(Read("I'll ask them and let you know on Monday.", Heard{}), TimedNextStep))
}
