package moves

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// kindsOf lists what a turn does, once each.
func kindsOf(r Reading) map[Kind]bool {
	out := map[Kind]bool{}
	for _, m := range r.Moves {
		out[m.Kind] = true
	}
	return out
}

func TestReadQuotesTheTurn(t *testing.T) {
	r := Read("Hi Dana. What's the rota been like for you? I can't promise anything.", Heard{})
	require.Equal(t, []Move{{Kind: OpenQuestion, Quote: "What's the rota been like for you?", Words: "What's"}}, r.Moves)
}

// Reps type in a hurry: the same words must read the same however they come.
func TestReadHoweverItIsTyped(t *testing.T) {
	for _, c := range []struct {
		kind  Kind
		forms []string
	}{
		{OpenQuestion, []string{"What's it like on your team?", "whats it like on your team", "WHAT'S IT LIKE ON YOUR TEAM", "so, um, wots it like on your team", "What’s it like on your team… 🙂", "hi dana\nwhat's it like on your team"}},
		{ClosedQuestion, []string{"Do you work weekends?", "do u work weekends", "Do you work weekends", "ok so do you work weekends"}},
		{Promise, []string{"I promise you we'll win.", "i promise u well win", "I PROMISE YOU WE'LL WIN", "I promiss you we’ll win"}},
		{Ask, []string{"Fancy joining?", "fancy joining", "fancy jion? no sorry fancy joining", "Will you join us?", "will u join us"}},
		{Pressure, []string{"You'd be mad not to join.", "youd be mad not to join", "you’d be mad not to join"}},
		{LegalClaim, []string{"That's illegal.", "thats ilegal", "That’s illegal!!"}},
		{TimedNextStep, []string{"Can I catch you tomorrow at lunch?", "can i catch u tmrw at lunch", "can I catch you tommorow at lunch"}},
		{Reflection, []string{"So the rotas leave you no time to plan.", "so the rotas leave you no time to plan", "Sounds like the rotas leave you no time to plan, innit"}},
	} {
		for _, text := range c.forms {
			require.True(t, has(Read(text, Heard{Worker: []string{"The rotas come out two days before."}}), c.kind), "%s: %q", c.kind, text)
		}
	}
}

// Denials, quotations and reports are not what they mention.
func TestReadDoesNotFlagMentions(t *testing.T) {
	for _, text := range []string{
		"I can't promise we'll win.", "I'm not going to pressure you.", "No pressure.", "Did they promise you that?",
		"I'm not saying that's illegal.", "They told you \"that's illegal\", did they?", "Nobody's saying you have to join.",
		"I don't know if you've got a case.", "What did your manager promise?", "I won't tell anyone what you said.",
	} {
		got := kindsOf(Read(text, Heard{}))
		for _, k := range []Kind{Promise, Pressure, LegalClaim, ConfidenceBreach} {
			require.False(t, got[k], "%s: %q", k, text)
		}
	}
}

func TestStackedQuestionsAreOneKind(t *testing.T) {
	got := kindsOf(Read("Do you like it here? What would you change?", Heard{}))
	require.True(t, got[OpenQuestion])
	require.False(t, got[ClosedQuestion])
}

func TestReadAgainstTheTalk(t *testing.T) {
	heard := Heard{
		Worker: []string{"What's this about?", "It's the rotas. Two days' notice, every time."},
		Topics: []Topic{
			{ID: "rotas", Words: "Rotas change with two days' notice and nobody asks", Told: true},
			{ID: "marked", Words: "Thinks her manager will mark her as a troublemaker on a list"},
		},
	}
	r := Read("Two days' notice? How does that work with childcare?", heard)
	require.True(t, r.Moves[0].Follows)
	require.Equal(t, "rotas", r.Moves[0].About)

	r = Read("Do you worry your manager would mark you?", heard)
	require.Equal(t, "marked", r.Moves[0].About)

	r = Read("What did you watch last night?", heard)
	require.False(t, r.Moves[0].Follows)
	require.Empty(t, r.Moves[0].About)
}

func TestExploringAnObjection(t *testing.T) {
	heard := Heard{Worker: []string{"I'm not really a joiner."}}
	explores := func(text string) bool {
		for _, m := range Read(text, heard).Moves {
			if m.Explores {
				return true
			}
		}
		return false
	}
	require.True(t, explores("Fair enough. What puts you off?"))
	require.True(t, explores("I can understand that."))
	require.False(t, explores("You'd be mad not to. Will you sign?"))
	require.False(t, explores("The union will look after you."))
	require.False(t, Read("What puts you off that?", Heard{Worker: []string{"I like it here."}}).Moves[0].Explores)
}

func TestListsUseKnownNames(t *testing.T) {
	for name, words := range named {
		require.NotEmpty(t, words, name)
	}
	require.Len(t, reflectionTable.facts, len(turnSigns)+len(signs))
	for i, s := range signs {
		require.Equal(t, s.name, reflectionTable.facts[len(turnSigns)+i])
	}
	require.Equal(t, turnSigns, reflectionTable.facts[:len(turnSigns)])
}

// checkReading holds for every reading of every text.
func checkReading(t require.TestingT, text string, heard Heard) {
	r := Read(text, heard)
	require.Equal(t, r, Read(text, heard))
	heard.Memory = NewMemory()
	require.Equal(t, r, Read(text, heard), "what is remembered changes nothing")
	require.Equal(t, r, Read(text, heard))
	heard.Memory = NewSharedMemory()
	require.Equal(t, r, Read(text, heard))
	require.Equal(t, r, Read(text, heard))
	before := heard
	before.Worker, before.Memory = append([]string{"Well?"}, heard.Worker...), nil
	fresh := Read(text, before)
	before.Memory = heard.Memory
	require.Equal(t, fresh, Read(text, before), "another talk is read for itself")
	for _, m := range r.Moves {
		require.Contains(t, Kinds, m.Kind)
		require.NotEmpty(t, m.Quote)
		require.Contains(t, text, m.Quote)
		require.NotEmpty(t, m.Words)
		require.Contains(t, m.Quote, m.Words)
		if utf8.ValidString(text) {
			require.True(t, utf8.ValidString(m.Quote))
		}
	}
	if q, ok := Objection(text); ok {
		require.Contains(t, text, q)
	}
	if q, ok := IssueIn(text); ok {
		require.Contains(t, text, q)
	}
}

func TestReadingProperties(t *testing.T) {
	var words []string
	for _, m := range marks(t) {
		words = append(words, strings.Fields(m.text)...)
	}
	word := rapid.OneOf(rapid.SampledFrom(words), rapid.String(), rapid.SampledFrom([]string{"?", "!", "...", "—", "\n", "\"", "’", "🙂", "wh-what", "e.g.", "a.b.c", "\xff"}))
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(word, 0, 25).Draw(t, "words"), rapid.SampledFrom([]string{" ", "", "  "}).Draw(t, "gap"))
		worker := strings.Join(rapid.SliceOfN(word, 0, 10).Draw(t, "worker"), " ")
		checkReading(t, text, Heard{Worker: []string{worker}, Rep: []string{text}, Topics: []Topic{{ID: "a", Words: worker, Told: true}}})
	})
}

func FuzzRead(f *testing.F) {
	for _, m := range marks(f) {
		f.Add(m.text, "The rotas change with two days' notice.")
	}
	for _, long := range []string{"so ", ".", "\n", "you are saying that the union will ", "it-", "\"", "e.g. "} {
		f.Add(strings.Repeat(long, 400), long)
	}
	f.Add("wh-what\xff…?\x00", "\x1b[31m")
	f.Fuzz(func(t *testing.T, text, worker string) {
		checkReading(t, text, Heard{Worker: []string{worker}})
	})
}

func BenchmarkRead(b *testing.B) {
	heard := Heard{
		Worker: []string{"What's this about?", "It's the rotas. Two days' notice, every time, and with the kids I can't plan anything at all."},
		Topics: []Topic{
			{ID: "rotas", Words: "Rotas change with two days' notice and nobody asks. Well. The rotas, since you ask. Two days' notice, every time.", Told: true},
			{ID: "marked", Words: "Thinks her manager will mark her as a troublemaker. Honestly? I don't want my name on a list."},
		},
	}
	turn := "That sounds really hard. So you never know from one week to the next when you'll be working, and nobody asks you. How do you manage with the kids? I had the same when I started on the front desk."
	b.ReportAllocs()
	for b.Loop() {
		Read(turn, heard)
	}
}
