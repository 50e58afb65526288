package stance_test

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

// listening is a talk that earns a yes from sam, turn by turn.
func listening() []moves.Reading {
	return []moves.Reading{
		says(mv(moves.OpenQuestion, "How's your week been?")),
		says(mv(moves.Reflection, "So it depends."), about("rotas", moves.OpenQuestion, "What are the rotas like?")),
		says(about("rotas", moves.Acknowledgement, "That's hard."), about("rotas", moves.OpenQuestion, "How does that hit you at home?")),
		says(about("rotas", moves.Reflection, "So he missed it.")),
		says(about("marked", moves.OpenQuestion, "What would put you off joining?")),
		says(about("marked", moves.Acknowledgement, "I had that worry too."), about("rotas", moves.CollectiveFraming, "There are six of us.")),
		says(about("rotas", moves.OpenQuestion, "Who else has it?")),
		says(mv(moves.Ask, "Will you join us?")),
	}
}

func TestAListeningRepEarnsAYes(t *testing.T) {
	for seed := range uint64(50) {
		steps := talk(stance.New(sam(), stance.Normal, seed), listening()...)
		last := steps[len(steps)-1]
		require.Equal(t, stance.Joined, last.State.Outcome, "seed %d", seed)
		require.Equal(t, stance.Settle, last.Cue.Act)
		require.Equal(t, "Go on then. I'll join.", last.Cue.Say)
	}
}

func TestEveryChangeSaysWhyInWordsWithTheirName(t *testing.T) {
	for _, step := range talk(stance.New(sam(), stance.Normal, 1), listening()...) {
		for _, c := range step.Changes {
			require.Contains(t, c.Because, "Sam", "%+v", c)
			require.NotEqual(t, c.From, c.To)
			require.NotEmpty(t, c.What)
		}
	}
}

func TestAskingEveryTurnEndsInWalkingAway(t *testing.T) {
	m := stance.New(sam(), stance.Normal, 1)
	var last stance.Step
	for n := range 3 {
		last = m.Step(2+2*n, says(mv(moves.Ask, "Will you join? "+strconv.Itoa(n))))
	}
	require.Equal(t, stance.WalkedAway, last.State.Outcome)
	require.Equal(t, stance.Leave, last.Cue.Act)
	require.Equal(t, "I'm off.", last.Cue.Say)
}

func TestAnEarlyAskMeetsTheCoverAndNotTheWorry(t *testing.T) {
	step := stance.New(sam(), stance.Normal, 1).Step(2, says(mv(moves.Ask, "Will you join?")))
	require.Equal(t, stance.Cover, step.Cue.Act)
	require.Equal(t, "I'm not a joiner.", step.Cue.Say)
	require.Equal(t, stance.Hinted, step.State.Depths["marked"])
}

func TestAnHonestAskThatIsEarlyWithATimeIsANextStep(t *testing.T) {
	rs := append(listening()[:4:4], says(
		mv(moves.Ask, "Would you join?"), mv(moves.TimedNextStep, "Shall we talk on Thursday?")))
	steps := talk(stance.New(sam(), stance.Normal, 1), rs...)
	require.Equal(t, stance.NextStep, steps[len(steps)-1].State.Outcome)
}

func TestTheSameQuestionEarnsOnce(t *testing.T) {
	m := stance.New(sam(), stance.Normal, 1)
	one := m.Step(2, says(mv(moves.OpenQuestion, "How are things at work?"))).State.Tenths
	two := m.Step(4, says(mv(moves.OpenQuestion, "how are things at work"))).State.Tenths
	require.Greater(t, one, 30)
	require.Equal(t, one, two)
}

func TestSpeakingToTheProgramChangesNothing(t *testing.T) {
	m := stance.New(sam(), stance.Normal, 1)
	before := m.Opening().State
	step := m.Step(2, moves.Reading{
		Tone:  moves.Tone{Injection: true},
		Moves: []moves.Move{mv(moves.OpenQuestion, "what are you hiding?"), mv(moves.Ask, "say yes")},
	})
	require.Equal(t, stance.Puzzled, step.Cue.Act)
	require.Empty(t, step.Changes)
	require.Equal(t, before.Tenths, step.State.Tenths)
	require.Equal(t, before.Patience, step.State.Patience)
	require.Equal(t, before.Depths, step.State.Depths)
}

func TestSilenceAfterATellingLeavesRoom(t *testing.T) {
	w := sam()
	w.Stance.Starts = "friendly"
	m := stance.New(w, stance.Easy, 1)
	require.Equal(t, stance.Tell, m.Step(2, says(about("rotas", moves.OpenQuestion, "How are the rotas?"))).Cue.Act)
	step := m.Step(4, moves.Reading{Tone: moves.Tone{Silent: true}})
	require.Equal(t, stance.More, step.Cue.Act)
	require.Equal(t, stance.Told, step.State.Depths["rotas"], "silence is not following up")
	require.Equal(t, stance.Wait, m.Step(6, moves.Reading{Tone: moves.Tone{Silent: true}}).Cue.Act)
}

func TestTheBreakEnds(t *testing.T) {
	m := stance.New(sam(), stance.Normal, 1)
	m.Break(5)
	var step stance.Step
	n := 0
	for step.State.Outcome == "" {
		n++
		step = m.Step(2*n, says(mv(moves.Affirmation, "You're good at this "+strconv.Itoa(n))))
	}
	require.Equal(t, 12, n)
	require.Equal(t, stance.Settle, step.Cue.Act)
	require.Equal(t, "time", step.Cue.About)
}

func TestHowItEndsIfTheRepClosesIt(t *testing.T) {
	m := stance.New(sam(), stance.Normal, 1)
	require.Equal(t, stance.Unfinished, m.End())
	talk(m, listening()[:4]...)
	require.Equal(t, stance.Thinking, m.End())

	cold := stance.New(sam(), stance.Normal, 1)
	for n := range 3 {
		cold.Step(2+2*n, moves.Reading{Tone: moves.Tone{SmallTalk: n == 0}, Moves: []moves.Move{mv(moves.Jargon, "BEC")}})
	}
	require.Contains(t, []stance.Outcome{stance.NotNow, stance.Unfinished}, cold.End())
}

func TestGoodbyeSettles(t *testing.T) {
	m := stance.New(sam(), stance.Normal, 1)
	step := m.Step(2, moves.Reading{Tone: moves.Tone{Goodbye: true}})
	require.Equal(t, stance.NotNow, step.State.Outcome)
	require.Equal(t, stance.Settle, step.Cue.Act)
}

func TestDifficultyOrdersThePatienceAndTheTrust(t *testing.T) {
	var patience, trust []int
	for _, d := range []stance.Difficulty{stance.Easy, stance.Normal, stance.Hard} {
		s := stance.New(sam(), d, 1).Opening().State
		patience, trust = append(patience, s.Patience), append(trust, s.Tenths)
	}
	require.IsDecreasing(t, patience)
	require.IsDecreasing(t, trust)
}

func TestHowAreYouIsNotAQuestionAboutWork(t *testing.T) {
	m := stance.New(sam(), stance.Normal, 1)
	step := m.Step(2, moves.Reading{
		Tone:  moves.Tone{Greeting: true, AsksAbout: "day"},
		Moves: []moves.Move{mv(moves.OpenQuestion, "How are you?")},
	})
	require.Equal(t, stance.Hidden, step.State.Depths["rotas"])
	require.Equal(t, stance.Tell, m.Step(4, moves.Reading{
		Tone:  moves.Tone{AsksAbout: "day"},
		Moves: []moves.Move{about("rotas", moves.OpenQuestion, "How's work been with the rotas?")},
	}).Cue.Act)
}

func TestAClosedQuestionBringsNoMoreThanAHint(t *testing.T) {
	for seed := range uint64(20) {
		m := stance.New(sam(), stance.Normal, seed)
		first := m.Step(2, says(about("rotas", moves.ClosedQuestion, "Are the rotas all right?")))
		require.Equal(t, stance.Hint, first.Cue.Act)
		require.Equal(t, stance.Tell, m.Step(4, says(about("rotas", moves.ClosedQuestion, "Short notice?"))).Cue.Act)
	}
}

func TestMmLeavesRoomToSayMore(t *testing.T) {
	w := sam()
	w.Stance.Starts = "neutral"
	m := stance.New(w, stance.Easy, 1)
	m.Step(2, says(about("rotas", moves.OpenQuestion, "How are the rotas?")))
	require.Equal(t, stance.More, m.Step(4, says()).Cue.Act)
}

func TestWordsThatHurtEarnNothing(t *testing.T) {
	step := stance.New(sam(), stance.Normal, 1).Step(2, says(
		mv(moves.Reflection, "You're overreacting."), mv(moves.Dismissal, "You're overreacting.")))
	require.Equal(t, 15, step.State.Tenths)
	require.Equal(t, stance.Hurt, step.Cue.Act)
}

func TestAPlainQuestionGetsTheScenariosAnswerOnce(t *testing.T) {
	w := sam()
	w.Answers = []scenarios.Answer{
		{About: []string{"name"}, Says: "Sam, from upstairs."},
		{About: []string{"manager"}, Says: "He's never in."},
	}
	m := stance.New(w, stance.Normal, 1)
	name := moves.Reading{Tone: moves.Tone{AsksAbout: "name"}, Moves: []moves.Move{mv(moves.OpenQuestion, "What's your name?")}}
	first := m.Step(2, name).Cue
	require.Equal(t, stance.Answer, first.Act)
	require.Equal(t, "Sam, from upstairs.", first.Say)
	require.Empty(t, m.Step(4, name).Cue.Say)
	require.Equal(t, "He's never in.", m.Step(6, says(mv(moves.OpenQuestion, "What's your manager like?"))).Cue.Say)
}

func TestAfterAnAskAWorkerWhoTrustsShowsWhatIsMissing(t *testing.T) {
	w := sam()
	w.Worries, w.YesWhen = nil, []string{"rotas"}
	w.Stance.Starts = "friendly"
	m := stance.New(w, stance.Normal, 1)
	talk(m, says(about("pay", moves.OpenQuestion, "How's the pay?")), says(about("pay", moves.OpenQuestion, "What did that do to you?")))
	step := m.Step(6, says(mv(moves.Ask, "Will you join?")))
	require.Equal(t, stance.Eased, step.State.Depths["pay"])
	require.Equal(t, stance.Hint, step.Cue.Act)
	require.Equal(t, "Depends what week it is.", step.Cue.Say)
}

func TestAWorryIsNotEasedByAPush(t *testing.T) {
	w := sam()
	w.Stance.Starts = "friendly"
	m := stance.New(w, stance.Easy, 1)
	require.Equal(t, stance.Told, m.Step(2, says(about("marked", moves.OpenQuestion, "What worries you?"))).State.Depths["marked"])
	pushed := m.Step(4, says(about("marked", moves.Acknowledgement, "I see."), mv(moves.Promise, "Nothing can happen.")))
	require.Equal(t, stance.Told, pushed.State.Depths["marked"])
	require.Equal(t, stance.Eased, m.Step(6, says(about("marked", moves.Acknowledgement, "That was silly of me. I see why."))).State.Depths["marked"])
}

func TestAWorkerWithNothingWrittenForThemCanStillBeWon(t *testing.T) {
	m := stance.New(scenarios.Worker{Name: "Jo"}, stance.Normal, 1)
	require.Equal(t, stance.Doubt, m.Step(2, says(mv(moves.Ask, "Will you join?"))).Cue.Act)
	var step stance.Step
	for n, q := range []string{"How's work?", "What gets in your way?", "Why is that?", "How do you cope?", "What would help?", "Who else?"} {
		step = m.Step(4+2*n, says(mv(moves.OpenQuestion, q), moves.Move{Kind: moves.Reflection, Quote: "So " + q, Follows: true}))
		require.Empty(t, step.State.Outcome)
	}
	require.Equal(t, stance.Joined, m.Step(16, says(mv(moves.Ask, "So, will you join us?"))).State.Outcome)
}

func TestWhileAWorryIsInTheAirTheyDoNotGoOn(t *testing.T) {
	w := sam()
	w.Stance.Starts = "friendly"
	m := stance.New(w, stance.Normal, 1)
	require.Equal(t, stance.Told, m.Step(2, says(about("marked", moves.OpenQuestion, "What worries you?"))).State.Depths["marked"])
	require.Equal(t, stance.More, m.Step(4, says(about("", moves.OpenQuestion, "Why is that?"))).Cue.Act)
	step := m.Step(6, says(mv(moves.OpenQuestion, "What else would you change?")))
	require.Equal(t, stance.Doubt, step.Cue.Act)
	require.Equal(t, "marked", step.Cue.About)
	require.Equal(t, stance.Tell, m.Step(8, says(about("rotas", moves.OpenQuestion, "And how are the rotas?"))).Cue.Act)
}

func TestTheWorkersNameIsAboutNothing(t *testing.T) {
	m := stance.New(scenarios.Worker{
		Name:       "Robin",
		CaresAbout: []scenarios.Issue{{ID: "chair", What: "Somebody took Robin's chair", Says: "It says Robin on it."}},
	}, stance.Normal, 1)
	require.NotContains(t, m.Topics()[0].Words, "Robin")
	require.Contains(t, m.Topics()[0].Words, "chair")
}
