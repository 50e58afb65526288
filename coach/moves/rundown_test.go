package moves

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// runsDown are turns that call somebody absent names, and spares turns that
// come near it and do not.
var (
	runsDown = []string{
		"Your boss is an idiot, isn't he?", "He's useless, that regional manager.", "She's a nightmare, isn't she? Everybody knows she's lazy.",
		"Your manager is an idiot for letting it get this far.", "Your boss is a bully and an idiot.", "He's a pig, that man.",
		"Honestly, your manager is useless.", "She's such a liar.", "They're all idiots upstairs.", "management are clueless",
		"What an idiot he is.", "that idiot of a manager", "your useless boss again", "He is a complete clown.", "The supervisor's a total muppet.",
		"Between you and me, she's thick.", "Karen is a snake.", "Your boss couldn't run a bath.", "He couldn't organise a whelk stall.",
		"The head is pathetic, if you ask me.", "she's spineless", "that awful woman in HR", "He was a disgrace as a rep.", "They are a bunch of liars.",
		"The last rep was useless.", "Everyone says it: the controller's a dictator.", "He's just a bully.", "She's so incompetent.", "your stupid manager did it again", "He's a right prat.",
	}
	spares = []string{
		"You said he's a bully. What happened?", "Do you think she's useless?", "Is he a nightmare to work with?", "It sounds like she was awful to you.",
		"You feel that they're all liars.", "So you think your manager is useless.", "I'm not saying he's an idiot.", "She isn't stupid, is she?",
		"He's never been lazy.", "What did she call you?", "She called you stupid?", "It's a nightmare, that rota.", "That printer is useless.",
		"The rota's a joke.", "He's under a lot of pressure himself.", "Your manager sounds difficult.", "She's been here a long time.",
		"If he's a bully there is a policy for it.", "That must have been horrible.", "They're short of people.", "He is your manager, isn't he?",
		"I felt stupid when I started.", "You're not lazy.", "How is your boss with you?", "They are all worried about the move.",
		"What's the manager like?", "She's the head of the school.", "Is your boss a reasonable person?", "Your boss is nice, I've heard.",
		"Who's the supervisor on nights?", "He's off sick again.", "That awful rota again.", "Nobody should have to work for a bully.", "What would she say, if she was here?",
	}
)

func TestRunningDown(t *testing.T) {
	for _, s := range runsDown {
		require.True(t, Read(s, Heard{}).Tone.RunsDown, s)
	}
	for _, s := range spares {
		require.False(t, Read(s, Heard{}).Tone.RunsDown, s)
	}
}
