package feedback_test

import (
	"testing"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/feedback"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// What a review writes is what calibrating reads, whatever was said and
// whatever the reasons are.
func TestMarksComeBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var v feedback.Review
		v.Code = rapid.StringMatching(`[a-z0-9 ]{0,8}`).Draw(t, "code")
		for _, id := range rapid.SliceOfDistinct(rapid.StringMatching(`[a-z]{1,5}(-[a-z]{1,5})?`), rapid.ID).Draw(t, "checks") {
			v.Rule(feedback.Ruling{
				Check:   id,
				Verdict: rapid.SampledFrom([]feedback.Verdict{feedback.Yes, feedback.No, feedback.Unsure}).Draw(t, "verdict"),
				Reason:  rapid.StringMatching(`[a-z:,.\n]{0,12}`).Draw(t, "reason"),
			})
		}
		said := talkOf("Hello.", rapid.StringMatching(`([a-zA-Z:.\n ]{0,20})x`).Draw(t, "said"))
		want := feedback.Marks("first-conversation", v, said)
		got, err := feedback.ParseMarked([]byte(want.Text()))
		require.NoError(t, err, want.Text())
		require.Equal(t, want.Checks, got.Checks)
		require.Equal(t, want.Text(), got.Text())
		require.Len(t, got.Transcript, len(said))
	})
}

func TestMarksThatCannotBeRead(t *testing.T) {
	const talk = "\n\nRep: Hello.\nWorker: Hello.\n"
	for name, head := range map[string]string{
		"a name of no mark":  "Star: 4" + talk,
		"six stars":          "Stars: 6" + talk,
		"yes and unsure":     "Yes: a\nUnsure: a" + talk,
		"reason of no check": "Reason: because" + talk,
		"no empty line":      "Stars: 4\nRep: Hello.",
	} {
		t.Run(name, func(t *testing.T) {
			_, err := feedback.ParseMarked([]byte(head))
			require.ErrorIs(t, err, feedback.ErrMarks)
		})
	}
	m, err := feedback.ParseMarked([]byte("By: t7\r\nReason: a: said so: twice\r\nUnsure: a" + talk))
	require.NoError(t, err)
	require.Equal(t, "said so: twice", m.Reasons["a"])
	require.Equal(t, "t7", m.By)
	require.Equal(t, coach.Rep, m.Transcript[0].Speaker)
}
