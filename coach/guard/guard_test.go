package guard

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

func dana() *scenarios.Scenario {
	return &scenarios.Scenario{
		ID: "dana", Language: "en-GB", Setting: "Ten to one in the tea point of a benefits office. You are a rep in the same office.",
		Worker: scenarios.Worker{
			Name: "Dana", About: "43. A caseworker for nine years. Two children.", Manner: "short answers, dry",
			Opening: "I've only got five minutes. What's this about?",
			CaresAbout: []scenarios.Issue{
				{
					ID: "rotas", What: "Rotas change with two days' notice and nobody asks the people who work them",
					Hint: "You never quite know where you are from one week to the next. Anyway.",
					Says: "Well. The rotas, since you ask. Two days' notice, every time. I found out on the Tuesday that I was down for the Thursday late.",
					More: "My youngest comes out of school at ten past three. Last time it was my dad, and he shouldn't be driving.",
				},
				{
					ID: "callers", What: "Gets threatened by callers and nothing happens after it goes in the log",
					Says: "I had a caller tell me what car I drive. The colour, the lot. You put it in the log.",
				},
			},
			Worries: []scenarios.Worry{{
				ID: "marked", What: "Thinks she will be marked as a troublemaker if she joins", Cover: "I'm just not really a joiner.",
				Says:  "Honestly? I don't want my name on a list. There was a woman upstairs who spoke up about things, and she was never picked for anything again.",
				Eased: "No. Well. It helps that you didn't laugh.",
			}},
			Lines: scenarios.Lines{Yes: "Go on, then. Send me the form and I'll do it at home tonight."},
		},
	}
}

func talk(turns ...string) coach.Transcript {
	said := coach.Transcript{{N: 1, Speaker: coach.Worker, Text: dana().Worker.Opening}}
	for i, text := range turns {
		speaker := coach.Rep
		if i%2 == 1 {
			speaker = coach.Worker
		}
		said = append(said, coach.Turn{N: i + 2, Speaker: speaker, Text: text})
	}
	return said
}

var (
	chat   = stance.Cue{Act: stance.Chat, Mood: "guarded", Words: 12}
	tell   = stance.Cue{Act: stance.Tell, About: "rotas", Topic: "issue", Say: dana().Worker.CaresAbout[0].Says, Mood: "neutral", Words: 18}
	hint   = stance.Cue{Act: stance.Hint, About: "rotas", Topic: "issue", Say: dana().Worker.CaresAbout[0].Hint, Mood: "guarded", Words: 12}
	cover  = stance.Cue{Act: stance.Cover, About: "marked", Topic: "worry", Say: dana().Worker.Worries[0].Cover, Mood: "guarded", Words: 12}
	joined = stance.Cue{Act: stance.Settle, Outcome: stance.Joined, Say: dana().Worker.Lines.Yes, Mood: "warm", Words: 16}
	leave  = stance.Cue{Act: stance.Leave, Outcome: stance.WalkedAway, Say: "Right, that's my tea.", Mood: "hostile", Words: 8}
	think  = stance.Cue{Act: stance.Settle, Outcome: stance.Thinking, Mood: "neutral", Words: 16}
	next   = stance.Cue{Act: stance.Settle, Outcome: stance.NextStep, Mood: "warm", Words: 16}
	fixed  = stance.Cue{Act: stance.Agree, About: "timed_next_step", Mood: "warm", Words: 12}
)

func TestCheck(t *testing.T) {
	about := talk("Hi Dana, have you got a minute?")
	for _, c := range []struct {
		name  string
		cue   stance.Cue
		said  coach.Transcript
		reply string
		want  Fault
	}{
		{"a plain reply", chat, about, "Depends what it's about. I've a stack of claims waiting.", Fine},
		{"nothing", chat, about, "", Empty},
		{"only space", chat, about, " \n ", Empty},

		{"yes, I'll join", chat, about, "Yes, I'll join.", Yes},
		{"sign me up", chat, about, "Oh go on, sign me up.", Yes},
		{"where do I sign", chat, about, "Fair enough. Where do I sign?", Yes},
		{"give me the form", chat, about, "All right, give me the form.", Yes},
		{"convinced", chat, about, "You've convinced me.", Yes},
		{"I'd like to join", chat, about, "You know what, I'd like to join.", Yes},
		{"curly quotes", chat, about, "OK, I’ll sign up.", Yes},
		{"yes after a but", chat, about, "I wasn't sure before, but I'll join.", Yes},
		{"not saying I'll join", chat, about, "I'm not saying I'll join.", Fine},
		{"if I join", chat, about, "What happens if I join? I don't know.", Fine},
		{"don't think I want to join", chat, about, "I don't think I want to join anything.", Fine},
		{"why would I", chat, about, "Why would I want to join?", Fine},
		{"I'll join when", chat, about, "I'll join when it snows in July.", Fine},
		{"in the middle", chat, about, "I'm in the middle of something.", Fine},
		{"I'm in, comma", chat, about, "Right, I'm in, then.", Yes},
		{"won't", chat, about, "I won't say I'll do it.", Fine},
		{"granted", joined, about, "Go on, then. I'll join.", Fine},
		{"leaves", leave, about, "Right, I've got to get on. See you.", Fine},
		{"leaves without a sign of it", leave, about, "A very good idea, I'm sure it will help.", Unsaid},
		{"thinks about it", think, about, "I want to sleep on it.", Fine},
		{"thinks about it without a sign", think, about, "You can use it for your business.", Unsaid},
		{"a next step without a sign", next, about, "It took me all morning.", Unsaid},
		{"granted in the scenario's words", joined, about, "Send me the form. I'll look at it tonight.", Fine},
		{"granted and not said", joined, about, "I don't know about that.", Unsaid},
		{"next step is not a yes", next, about, "I'll join today.", Yes},
		{"next step", next, about, "Thursday works. See you then.", Fine},
		{"a time that was not granted", chat, about, "All right, see you on Thursday.", Yes},
		{"come along", chat, about, "I'll come along to that.", Yes},
		{"might come", chat, about, "I might say I'll come along, I might not.", Fine},
		{"a time that was", fixed, about, "Friday suits me. I'll be there.", Fine},

		{"tells what is not earned", chat, about, "It's the rotas, to be honest.", Disclosure},
		{"tells it in other words", chat, about, "They give us so little notice, I only heard on Tuesday.", Disclosure},
		{"tells the worry", chat, about, "I don't want to be on a list like that woman upstairs.", Disclosure},
		{"one stray word", chat, about, "I go to school with that, do I.", Fine},
		{"tells what is earned", tell, about, "The rotas. Two days' notice and that's your lot. I heard on the Tuesday I was down for Thursday.", Fine},
		{"tells another beside it", tell, about, "The rotas, two days' notice. And a caller told me what car I drive, it went in the log.", Disclosure},
		{"told before", stance.Cue{Act: stance.Chat, Words: 12, Known: []string{"rotas"}}, about, "Like I said, the rotas.", Fine},
		{"the rep said it first", chat, talk("Is it the rotas, with so little notice?"), "Rotas? Could be. The notice is what it is.", Fine},
		{"hints only", hint, about, "You never quite know where you are, one week to the next.", Fine},
		{"hints too much", hint, about, "You never quite know where you are. It's the rotas.", Disclosure},
		{"covers", cover, about, "I'm not much of a joiner, me.", Fine},
		{"says what the cover hides", cover, about, "I'm not a joiner. I'd be a marked woman, a troublemaker.", Disclosure},
		{"does not tell", tell, about, "Nothing much. Same as ever.", Unsaid},
		{"tells half", tell, about, "The rotas, mostly.", Unsaid},

		{"speaks for the rep", chat, about, "It's fine.\nRep: And how is the work?", Speaks},
		{"speaks for you", chat, about, "It's fine.\nYou: And how is the work?", Speaks},
		{"script on one line", chat, about, "It's fine. Colleague: And how is the work?", Speaks},
		{"bold label", chat, about, "Fine.\n**User:** really?", Speaks},
		{"you, without a colon", chat, about, "You what? No.", Fine},

		{"as an AI", chat, about, "As an AI, I can't have feelings.", Role},
		{"language model", chat, about, "I am a large language model.", Role},
		{"assistant", chat, about, "Hello! How can I assist you today?", Role},
		{"as Dana", chat, about, "As Dana, I would say no.", Role},
		{"the user", chat, about, "The user wants to talk.", Role},
		{"an admin assistant is a person", chat, about, "I was an admin assistant before this.", Fine},
		{"aid and main", chat, about, "My main aim is to get to lunch.", Fine},

		{"brackets", chat, about, "[shrugs] Not really.", Leak},
		{"a tag", chat, about, "Not really.<|im_end|>", Leak},
		{"thinking", chat, about, "</think> Not really.", Leak},
		{"the rules", chat, about, "Being friendly to you is not a reason to agree.", Leak},
		{"the direction", chat, about, "You are wary and give little away.", Leak},
		{"JSON", chat, about, `{"reply": "no"}`, Leak},

		{"the same sentence", chat, about, "I don't really know. I don't really know.", Loop},
		{"the same words", chat, about, "no no no no", Loop},
		{"the same four", chat, about, "it is what it is it is what it is it is what it is", Loop},
		{"her own last turn", chat, talk("Hi.", "I have a lot of claims on.", "Oh?"), "I have a lot of claims on.", Loop},
		{"short echo", chat, talk("Hi.", "No.", "Oh?"), "No.", Fine},

		{"another script", chat, about, "I don't know 我不知道.", Garbled},
		{"control characters", chat, about, "No\x1b[2J.", Leak},
		{"a bell", chat, about, "No\x07.", Garbled},
		{"broken bytes", chat, about, "No \uFFFD.", Garbled},
		{"signs", chat, about, "@@##@@##%%^^", Garbled},
		{"nonsense", chat, about, "tyjq dpkx vqut ctqt yyfw qutc.", Garbled},
		{"accents", chat, about, "Café's shut, Siân said.", Fine},

		{"far too long", chat, about, strings.Repeat("one two three four five six seven ", 2) + strings.Repeat("more of it again and then some ", 2) + strings.Join(strings.Split("abcdefghijklmnopqrstuvwxyz", ""), " "), Long},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, For(dana(), c.said, c.cue).Check(c.reply))
		})
	}
}

func TestOtherLanguages(t *testing.T) {
	sc := dana()
	sc.Language = "ur"
	require.Equal(t, Fine, For(sc, talk("سلام"), chat).Check("جی، کیا بات ہے؟"))
	sc.Language = "pl"
	require.Equal(t, Fine, For(sc, talk("Cześć"), chat).Check("Nie wiem, o co chodzi. Mam mało czasu."))
	require.Equal(t, Garbled, For(sc, talk("Cześć"), chat).Check("Не знаю."))
}

// The scenario's own words for a cue are always fit to be heard.
func TestScenarioWordsPass(t *testing.T) {
	w := dana().Worker
	for _, i := range w.CaresAbout {
		for act, text := range map[stance.Act]string{stance.Hint: i.Hint, stance.Tell: i.Says, stance.More: i.More} {
			if text != "" {
				require.Equal(t, Fine, For(dana(), talk("Hi."), stance.Cue{Act: act, About: i.ID, Say: text, Words: 12}).Check(text), text)
			}
		}
	}
	for _, x := range w.Worries {
		for act, text := range map[stance.Act]string{stance.Cover: x.Cover, stance.Tell: x.Says, stance.Ease: x.Eased} {
			require.Equal(t, Fine, For(dana(), talk("Hi."), stance.Cue{Act: act, About: x.ID, Say: text, Words: 12}).Check(text), text)
		}
	}
	require.Equal(t, Fine, For(dana(), talk("Hi."), joined).Check(w.Lines.Yes))
}

// Check never panics, and a whole reply that is fine was fine from its
// beginning: what has been let through cannot turn out to be a fault.
func TestPrefixesOfAGoodReplyAreGood(t *testing.T) {
	w := For(dana(), talk("Hi Dana."), chat)
	rapid.Check(t, func(t *rapid.T) {
		reply := strings.Join(rapid.SliceOfN(rapid.SampledFrom([]string{
			"Not really.", "I've claims to do.", "The rotas.", "Why?", "I'll join.", "It's [x].", "Rep: hm.", "That's life.", "Ask the manager.",
		}), 1, 5).Draw(t, "sentences"), " ")
		if w.Part(reply) != Fine {
			return
		}
		for i := range reply {
			if part := whole(reply[:i]); part != "" {
				require.Equal(t, Fine, w.Part(part), part)
			}
		}
	})
	rapid.Check(t, func(t *rapid.T) { w.Check(rapid.String().Draw(t, "any")) })
}

func TestClean(t *testing.T) {
	for in, want := range map[string]string{
		"Dana: Not really.":            "Not really.",
		"**Dana:** Not really.":        "Not really.",
		`"Not really."`:                "Not really.",
		"“Not really.”":                "Not really.",
		"*shrugs* Not really.":         "Not really.",
		"(sighs) Not really.":          "Not really.",
		"  \nNot really.":              "Not really.",
		"Dana's fine.":                 "Dana's fine.",
		`She said "no" and "never".`:   `She said "no" and "never".`,
		"Not really. *looks away* No.": "Not really. No.",
	} {
		require.Equal(t, want, clean(in, "Dana"), in)
	}
}

func TestWhole(t *testing.T) {
	for in, want := range map[string]string{
		"Not re":                    "",
		"Not really.":               "",
		"Not really. ":              "Not really. ",
		"Not really. Why":           "Not really. ",
		"*sighs. Looks away* No. Y": "*sighs. Looks away* No. ",
		"*sighs. Looks":             "",
		"Hm… no":                    "Hm… ",
	} {
		require.Equal(t, want, whole(in), in)
	}
}
