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

func TestWhatItDoesToHerDayIsNotAboutHerJob(t *testing.T) {
	heard := Heard{Worker: []string{"It's the rotas. Two days' notice, every time."}}
	for text, want := range map[string]string{
		"What does it do to your mornings?": "", "what does that do to your week": "", "what has it done to your sleep?": "",
		"what's that doing to you and the team": "", "What do they do for you at work?": "",
		"What do you do here?": "job", "what does your job involve": "job", "what is it you do": "job",
	} {
		r := Read(text, heard)
		require.Equal(t, want, r.Tone.AsksAbout, text)
		require.True(t, kindsOf(r)[OpenQuestion] || want != "", text)
		require.False(t, r.Tone.Aside, text)
	}
}
