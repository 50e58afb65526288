package moves_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach/moves"
)

// Giving one's word for what others will do is a promise, in whatever words;
// giving it for what one does oneself is none.
func TestAVowIsAPromiseWhereOthersDecide(t *testing.T) {
	for text, want := range map[string]bool{
		"no one would see your name I promise":                     true,
		"I promise no one will see your name.":                     true,
		"your name wouldnt go on any list, promise":                true,
		"you'll win, I promise":                                    true,
		"no one at work will know, promise":                        true,
		"I swear she won't even notice.":                           true,
		"Trust me, he'll have to back down":                        true,
		"everything will go back to how it was, I promise":         true,
		"we will get this overturned, I guarantee":                 true,
		"I'll ring you friday, promise":                            false,
		"I won't tell anyone, promise":                             false,
		"it won't take long, promise":                              false,
		"I can't promise anything":                                 false,
		"I can't promise they will listen":                         false,
		"I promise I will come back to you with an answer":         false,
		"you can leave whenever you like, promise":                 false,
		"we'll be quick, I promise":                                false,
		"Did they promise that it would change?":                   false,
		"promise me you'll look after yourself":                    false,
		"I'd not promise what he will do":                          false,
		"you won't regret a cup of tea, promise":                   false,
		"they told me it would change and I said I'd believe them": false,
	} {
		found := false
		for _, m := range moves.Read(text, moves.Heard{}).Moves {
			found = found || m.Kind == moves.Promise
		}
		require.Equal(t, want, found, text)
	}
}

// To say who can help breaks no confidence.
func TestWhoToAskIsNoSecret(t *testing.T) {
	for text, want := range map[string]bool{
		"shall we have a coffee on thursday and I'll tell you who would know": false,
		"I can tell you who to ask":           false,
		"I'll tell you who joined last week":  true,
		"I can tell you who's in the union":   true,
		"I could tell you who knows about it": false,
	} {
		found := false
		for _, m := range moves.Read(text, moves.Heard{}).Moves {
			found = found || m.Kind == moves.ConfidenceBreach
		}
		require.Equal(t, want, found, text)
	}
}
