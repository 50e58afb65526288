package moves

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A rep's own words that must stop the practice, and words of work and jokes
// that must not.
func TestDistressIsTheRepsOwn(t *testing.T) {
	for _, s := range []string{
		"I want to die, honestly.", "I don't want to be here any more.", "I've been thinking about killing myself.", "Some days I can't go on.",
		"I've been hurting myself again.", "Everyone would be better off without me.", "I just want to end it all.", "I don't see the point in living.",
		"I feel like ending it.", "i wish i was dead", "I can't do this any more, I want to disappear.", "I've been cutting again.", "I'm suicidal",
		"There's no reason to go on living.", "nobody would miss me if I was gone", "I keep thinking about ending everything", "I took an overdose at Easter.",
		"What's the point of being alive?", "I wish I'd never been born, I wish I were dead.",
	} {
		require.True(t, Read(s, Heard{}).Tone.Distress, s)
	}
	for _, s := range []string{
		"I'm dying for a brew.", "This rota's killing me.", "I nearly died laughing at that.", "I can't go on with three people on a shift.",
		"I'd kill for a day off.", "Don't kill me, I forgot the form.", "I want it to end, this meeting.", "They're cutting hours and cutting corners.",
		"What's the point in living near work if they change the rota?", "There's no point carrying on like this, we should all go to her together.",
		"My feet are killing me.", "We're better off without that manager.", "I could murder a curry.", "I've been cutting the grass.",
		"What's the point of going on strike?", "I was so embarrassed I wanted to disappear.", "I thought about ending it there and going home.",
		"I wish I was dead good at this.", "Nobody would miss that meeting.", "I take my tablets with my tea.", "I don't want to be here on a Saturday.",
		"Have you been cutting the agency bill?", "Take the pills round to ward four.", "What's the cost of living like for you?", "I wish I was gone by five.",
		"There's no point in going on strike for that.", "No point going on about it.",
	} {
		require.False(t, Read(s, Heard{}).Tone.Distress, s)
	}
}
