package feedback

import (
	"testing"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/stretchr/testify/require"
)

// afterAsk reads one answer to an ask and what the rep made of it.
func afterAsk(worker, rep string) talk {
	return read(nil, coach.Transcript{
		{Speaker: coach.Rep, Text: "Would you think about joining?"},
		{Speaker: coach.Worker, Text: worker},
		{Speaker: coach.Rep, Text: rep},
	})
}

func TestExplores(t *testing.T) {
	for _, c := range []struct {
		worker, rep string
		want        bool
	}{
		{"nah not for me ta", "is it the cost or just not your cup of tea", true},
		{"I'd rather not thanks", "summat putting you off?", true},
		{"nah you're alright", "any particular reason or just not fussed", true},
		{"I couldn't do the meetings", "Is it the meetings, or is it the talking at them?", true},
		{"And then you'll disappear like the last one", "You've good reason to say that", true},
		{"I don't think so, not for me", "What would have to be different?", true},
		{"I don't trust reps", "Can't say I blame you, you got left on your own", true},
		{"I'd have to ask my wife", "what do you think she'd say?", true},
		{"I don't do unions", "Bad experience or just not your bag", true},
		{"I'm not sure about it to be honest", "what is it you're not sure about", true},

		{"not for me mate", "do you want tea or coffee", false},
		{"I'd rather not", "Are you on earlies or lates this week?", false},
		{"I don't think so, not for me", "How's your mum doing these days?", false},
		{"nah i'm not really a union person", "what's going on with the car park then", false},
		{"I'm not really one for that sort of thing", "So what's the canteen doing for lunch?", false},
		{"I don't want my name on a list", "There isn't a list though is there", false},
		{"I don't think they listen to anyone", "They do though, they put the fans in", false},
		{"not sure it's for the likes of us, a union", "Ah but it is, there's two of the cooks in it", false},
	} {
		require.Equal(t, c.want, len(afterAsk(c.worker, c.rep).Explorations()) > 0, "%s | %s", c.worker, c.rep)
	}
}

func TestRetortsAreNoReflection(t *testing.T) {
	for _, c := range []struct {
		worker, rep string
		want        bool
	}{
		{"I did seven doubles last month and I missed my lad's birthday", "Seven doubles, and his birthday gone", true},
		{"I've never been one for unions", "So unions have never been your thing", true},
		{"We get twelve minutes a room and there's no chance", "twelve minutes a room, and you're meant to do it all", true},
		{"They gave my hours to the new lad", "So he gets your hours and you get nowt", true},
		{"we wait forty minutes for a van and it comes off our break", "forty minutes stood waiting and it's your own break", true},

		{"I did seven doubles last month", "Seven!", false},
		{"I sit down with the pallets and do my crossword", "With the pallets.", false},
		{"She's lovely to be fair, she looks after us", "They're all lovely til you need a day off", false},
		{"she's a good boss, she gives us the bank holiday", "Good bosses are great until there's a budget", false},
		{"I'm not bothered really, my pay's fine", "yeah fine till the rent goes up", false},
		{"it's too dear for me", "No it isn't, it's less than a coffee", false},
		{"I don't think they can change the rota", "Oh but they can", false},
		{"I don't think it's worth it", "It is worth it", false},
		{"Nobody reads the forms", "there's nobody else and if you don't do the forms that's that", false},
	} {
		require.Equal(t, c.want, afterAsk(c.worker, c.rep).Count(moves.Reflection) > 0, "%s | %s", c.worker, c.rep)
	}
}

func TestFearful(t *testing.T) {
	for text, want := range map[string]bool{
		"they'd only have to ring the agency and thats me done":  true,
		"one word from him and im out the door":                  true,
		"they'd find a reason to get shut of me":                 true,
		"You saw what they did to Gary":                          true,
		"i know what they did to the last lad who spoke up":      true,
		"he'd make it awkward for me":                            true,
		"if it got back to him i'd be on nights til christmas":   true,
		"I can't be seen with you lot":                           true,
		"they'd have my contract off me before the week was out": true,
		"my visa's tied to this job":                             true,

		"my mate got a new job and he's out the door at five every day": false,
		"I saw what they did with the canteen, it looks nice":           false,
		"I know what they did to the rota, it's much better":            false,
		"she'd make me a cake for my birthday":                          false,
		"I'd be lost without my headphones":                             false,
		"one phone call and they sorted the heating":                    false,
		"it only takes one bus to get here":                             false,
		"I'd be home by six if the traffic's good":                      false,
	} {
		require.Equal(t, want, fearful(text), text)
	}
}

func TestOthersToo(t *testing.T) {
	for rep, want := range map[string]bool{
		"are t'other crews getting same":              true,
		"does everybody get that":                     true,
		"is it just you":                              true,
		"is it only you or all your row":              true,
		"just you or the whole ward?":                 true,
		"do they all have it like that on nights":     true,
		"you'd be better off if you stood up to them": false,
		"does everybody know about the quiz":          false,
		"is it just you on the desk today":            false,
		"are you going on your break now":             false,
	} {
		got := afterAsk("they keep changing our rota with no notice", rep).Count(moves.CollectiveFraming)
		require.Equal(t, want, got > 0, rep)
	}
}

func TestOpines(t *testing.T) {
	for _, c := range []struct {
		rep, worker string
		want        bool
	}{
		{"What do you picture when someone says union?", "Blokes in flat caps?", true},
		{"what do you think a union does?", "strikes mostly", true},
		{"What comes to mind when you hear union?", "My uncle. Shouting.", true},
		{"How do you see the union?", "bit of a talking shop", true},
		{"What do you know about unions?", "They come round with leaflets", true},

		{"What do you picture when someone says union?", "Dunno really", false},
		{"What do you think a union does?", "No idea", false},
		{"Are you in the union?", "Not me, no chance", false},
		{"What do you think of the new canteen?", "Bit pricey", false},
		{"What was your week like?", "long and wet", false},
	} {
		got := read(nil, coach.Transcript{{Speaker: coach.Rep, Text: c.rep}, {Speaker: coach.Worker, Text: c.worker}}).view > 0
		require.Equal(t, c.want, got, "%s | %s", c.rep, c.worker)
	}
}

// What somebody answers when they are asked what is behind their no is what
// holds them back, in whatever words.
func TestTheReasonAskedFor(t *testing.T) {
	for _, c := range []struct {
		rep, worker string
		want        bool
	}{
		{"summat put you off or is it just not your scene", "last one who signed up got moved to the far depot", true},
		{"Is it the money, or is there more to it?", "I need the overtime and she's the one who gives it out", true},
		{"What's behind that for you?", "people who make a noise round here don't last long", true},
		{"Any particular reason?", "it'd follow me round, a thing like that", true},

		{"Any particular reason?", "not really no", false},
		{"What's behind that for you?", "sorry, I've got to go, the phone's ringing", false},
		{"Are you on lates this week?", "I need the overtime and she's the one who gives it out", false},
		{"What's on the telly tonight?", "some film about a depot in the far north", false},
	} {
		got := read(nil, coach.Transcript{
			{Speaker: coach.Rep, Text: "Would you think about joining?"},
			{Speaker: coach.Worker, Text: "I'd rather not."},
			{Speaker: coach.Rep, Text: c.rep},
			{Speaker: coach.Worker, Text: c.worker},
		}).fear > 0
		require.Equal(t, c.want, got, "%s | %s", c.rep, c.worker)
	}
}
