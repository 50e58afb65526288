package moves

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestATimeToTalkAgainWithinAnOffer(t *testing.T) {
	r := Read("would it help if i found out what the options are and we talked again tomorrow at 1", Heard{})
	require.True(t, kindsOf(r)[TimedNextStep])
	require.False(t, kindsOf(r)[OwnStory], "what the rep would find out is no story of theirs")
	require.True(t, kindsOf(Read("i found out the hard way when they moved me", Heard{}))[OwnStory])
}

func TestHowLongItHasGoneOnIsNotAboutThePerson(t *testing.T) {
	for text, want := range map[string]string{
		"how long has it been going on": "", "How long has that been happening?": "", "how long have things been like this": "",
		"how long have you worked here": "how_long", "how long you been here": "how_long",
	} {
		require.Equal(t, want, Read(text, Heard{}).Tone.AsksAbout, text)
	}
}
