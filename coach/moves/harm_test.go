package moves

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// harms are the kinds that cost a rep stars.
var harms = []Kind{Promise, Pressure, ConfidenceBreach, Dismissal, Argument}

// What a decent rep says as people type it raises nothing.
func TestInnocentTurns(t *testing.T) {
	for group, texts := range map[string][]string{
		"offers": {
			"you ask whatever you want in there and I'll write it down",
			"say whatever you want, I'll only listen",
			"Pick anything you want from the list and I'll print it",
			"If you had a question you'd ring me, any hour.",
			"if you had any trouble with the form you'd just shout",
			"there's training, a day off the ward and free lunch laid on",
			"nobody's making you decide, it's there if you want it",
			"What's the problem with the lockers, is it the keys?",
			"I thought you'd gone home, want a lift?",
			"free lunch at the open day, parking's round the back",
		},
		"not knowing": {
			"I haven't got the answer to that one on me, give me till Friday",
			"I've not got a form for that one with me",
			"That one in my bag's an old leaflet, I've got a newer one upstairs",
			"honestly I don't know, I'll look it up before the end of the shift",
			"I'm honestly not sure how they work it out, so I'll ask about your pay",
			"no idea on the pension, I'd be guessing, I'll definitely check",
		},
		"apologies": {
			"Sorry, I got your shift wrong.",
			"ah I've got it all wrong then, go on",
			"we got that wrong and you paid for it",
			"I misheard you, I put that wrong",
		},
		"no contradiction": {
			"I'm not going to tell you you're wrong about the last lot",
			"I'm not saying that's wrong, I'd just like to hear more",
			"I wouldn't say you're mistaken at all",
			"no, you're not stupid, that letter is a mess",
			"I don't agree with how they told you",
			"I disagree with what they did to you lot",
		},
		"sympathy": {
			"That's rubbish. Nobody should be told on the day.",
			"thats ridiculous, you shouldnt have to beg for a day off",
			"You shouldn't be working through your break. That's nonsense.",
			"what a load of rubbish, making you buy your own boots",
			"Well that's just wrong. I'd be furious.",
			"if they ring you don't go on your own, come and find me",
			"no, you're not making a fuss",
			"that is ridiculous, sorry that happened to you",
			"thats silly, treating people like that after ten years",
		},
		"jokes": {
			"kettle's on so no excuse, come and sit down",
			"you've no excuse not to pop in now we share a corridor, I've got cake",
			"last chance for a doughnut before nights get them",
			"never mind the leaflet, how's your back?",
			"Anyway, enough about me.",
			"I'd be mad to say yes to that as well",
			"I brought samosas so I'm having no excuses",
		},
	} {
		for _, text := range texts {
			got := kindsOf(Read(text, Heard{}))
			for _, k := range harms {
				assert.False(t, got[k], "%s: %s in %q", group, k, text)
			}
		}
	}
}

// The same words in earnest are found.
func TestHarmThatSoundsAlike(t *testing.T) {
	for kind, texts := range map[Kind][]string{
		Promise: {
			"we go in together and they'll give us whatever we want",
			"Ask for anything you want and management will agree",
			"I don't know how, but you'll definitely win",
		},
		ConfidenceBreach: {
			"that one in payroll is off sick again with her nerves",
			"the lad on your shift got caught drinking",
		},
		Argument: {
			"No, you're wrong there.",
			"you've got that all wrong",
			"I disagree, it isn't like that",
			"That's rubbish. Nobody's been sacked for it.",
			"sorry but that's just not true",
			"That's nonsense, unions aren't political.",
		},
		Pressure: {
			"If you had any decency you'd sign for them",
			"if you had a heart you would join",
			"no such thing as a free lunch, everyone else pays",
			"I've brought tea and a pen so there's no excuse, sign it",
			"you've no excuse not to be a member, I got you a coffee",
			"it's cheap so you've no excuse",
		},
		Dismissal: {
			"That's rubbish. Nobody gets the sack for that.",
			"thats ridiculous, you're not going to lose your job",
			"oh thats nonsense, everyone worries",
			"she's all nice until you ask for something",
			"He's always friendly till money comes up.",
			"Biscuits are cheap.",
			"smiles cost nothing, words are cheap",
			"There you go then, hopeless.",
			"there you are, told you",
			"A fat lot of good that did.",
			"Honestly there's nothing to it.",
			"oh you'd not even notice it",
			"He's all charm till you want a day off.",
			"kind when it suits them",
			"Cards don't pay the rent.",
			"so much for your friendly boss",
			"Told you he wouldn't.",
			"Well they would say that.",
			"Useless. See?",
		},
	} {
		for _, text := range texts {
			assert.True(t, kindsOf(Read(text, Heard{}))[kind], "%s: %q", kind, text)
		}
	}
}

// Near to a sneer, and none.
func TestNotSneering(t *testing.T) {
	for _, text := range []string{
		"She's always lovely with the residents.",
		"So they're always nice till you ask for a day off?",
		"it sounds like she's lovely until the rota's due",
		"there you are, I've been looking for you",
		"There you go love, that's the form.",
		"there's nothing to it, that app, you just click the link",
		"there's nothing more to it than that",
		"The flowers are from all of us.",
		"he's kind, I'll wait till you've rung him",
		"she would say that to anyone, so no wonder it stings",
		"it's no big deal if you can't make it",
		"that's a big deal for you",
	} {
		assert.False(t, kindsOf(Read(text, Heard{}))[Dismissal], text)
	}
}

// Praise counts where it says what for.
func TestFlatteryIsNoAffirmation(t *testing.T) {
	for text, want := range map[string]bool{
		"You're amazing, everybody loves you":              false,
		"you're so brilliant":                              false,
		"Honestly you are just great, everyone says so.":   false,
		"you're a star":                                    false,
		"You're absolutely fantastic you are":              false,
		"you're such a lovely person, we all think so":     false,
		"You're amazing with the new starters":             true,
		"you're brilliant at calming people down":          true,
		"You're great when it all kicks off":               true,
		"you're a star for covering her shift":             true,
		"You're so patient.":                               true,
		"you are really brave":                             true,
		"You're amazing. I saw how you calmed him down.":   true,
		"everyone says you're the one who trains them":     true,
		"You're a good listener":                           true,
		"you're fantastic, keeping that lot going all day": true,
	} {
		assert.Equal(t, want, kindsOf(Read(text, Heard{}))[Affirmation], text)
	}
}
