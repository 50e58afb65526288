package tui

import (
	"context"
	"errors"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/charmbracelet/colorprofile"
	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/desk/desktest"
)

// inBubble runs a test of the whole program without waiting for the clock.
func inBubble(t *testing.T, partner coach.Partner, change func(*desk.Desk), test func(s *screen, d desk.Desk)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		d := desktest.Desk(t, partner)
		if change != nil {
			change(&d)
		}
		test(open(t, d, 80, 24, colorprofile.Ascii), d)
	})
}

// only is the one session of the store.
func only(t *testing.T, d desk.Desk) journal.Entry {
	t.Helper()
	past, err := d.Store.List()
	require.NoError(t, err)
	require.Len(t, past, 1)
	entry, err := d.Store.Read(past[0].ID)
	require.NoError(t, err)
	return entry
}

func TestFromTheFirstPictureToTheFeedbackAndBack(t *testing.T) {
	inBubble(t, desktest.Echo(), nil, func(s *screen, d desk.Desk) {
		s.shows("repcoach", "A small talk", "Dana keeps her head down.", "A made-up worker plays Dana.")
		s.press(enter)
		s.shows("Before you start", "Please make names up.", "Ten to one in the tea point", "Practise active listening")
		s.press(enter)
		s.shows("I've only got five minutes.", "Say it in your own words")
		s.say("How is the rota?")
		s.shows("You\n", "▎ How is the rota?", "▎ You said: How is the rota?")
		s.press(ctrlE)
		s.shows("End the talk here and get your feedback?")
		s.press("n")
		s.hides("End the talk here")
		s.press(ctrlE, "y")
		s.wait(time.Second)
		s.shows("Your feedback", "Practise active listening")
		s.press("G")
		s.shows("not an assessment")
		s.press("t")
		s.shows("What was said", "You · turn 2")
		s.press("t", "n")
		s.shows("Which conversation would you like to practise?")
		s.press("h")
		s.shows("Your past talks", "▸ A small talk")
		s.press(enter)
		s.shows("Your feedback")
		s.press("q", "d")
		s.shows("Delete “A small talk”")
		s.press("n")
		require.Len(t, only(t, d).Feedback, 1)
		s.press("d", "y")
		s.shows("Deleted.", "There are none yet.")
		s.press("q", "q")
		require.NoError(t, s.ended())
		past, err := d.Store.List()
		require.NoError(t, err)
		require.Empty(t, past)
	})
}

func TestTheNoticeIsForTheFirstRun(t *testing.T) {
	inBubble(t, desktest.Echo(), nil, func(s *screen, d desk.Desk) {
		s.press(enter, enter)
		s.say("Hello there.")
		s.press(ctrlE, "l")
		s.press(enter)
		s.shows("Where you are")
		s.hides("Before you start")
	})
}

func TestLeaveForLaterAndGoOn(t *testing.T) {
	inBubble(t, desktest.Echo(), func(d *desk.Desk) { d.Scenario = "small-talk" }, func(s *screen, d desk.Desk) {
		s.press(enter)
		s.say("How is the rota?")
		s.press(ctrlE, "l", "h")
		s.shows("Not finished", "r go on with it")
		s.press("r")
		s.shows("▎ You said: How is the rota?", "Say it in your own words")
		s.say("And the children?")
		s.shows("▎ You said: And the children?")
		require.Len(t, only(t, d).Transcript, 5)
	})
}

func TestResumeAnswersTheTurnThatWaits(t *testing.T) {
	var id string
	synctest.Test(t, func(t *testing.T) {
		d := desktest.Desk(t, desktest.Echo())
		sitting, err := d.Begin(d.Scenarios[0], desktest.Crew(desktest.Echo()))
		require.NoError(t, err)
		_, err = sitting.Say("Who hears this?")
		require.NoError(t, err)
		require.NoError(t, sitting.Close())
		id = sitting.ID
		d.Session = id
		s := open(t, d, 80, 24, colorprofile.Ascii)
		s.wait(time.Second)
		s.shows("▎ You said: Who hears this?")
		s.press(ctrlC)
		s.shows("Your talk is saved.")
		s.press(ctrlC)
		var stopped *desk.Stopped
		require.ErrorAs(t, s.ended(), &stopped)
		require.Equal(t, id, stopped.Session)
		require.ErrorIs(t, stopped, context.Canceled)
	})
}

func TestEscStopsAReplyAndKeepsWhatWasSeen(t *testing.T) {
	inBubble(t, desktest.Slow(time.Second, "Well, ", "the ", "rotas ", "change."), nil, func(s *screen, d desk.Desk) {
		s.press(enter, enter, "How is it?", enter)
		s.shows("esc stop the reply")
		s.wait(2200 * time.Millisecond)
		s.shows("▎ Well, the")
		s.press(esc)
		s.wait(time.Second)
		s.shows("Dana · cut short")
		require.Equal(t, coach.Turn{N: 3, Speaker: coach.Worker, Text: "Well, the ", Cut: true}, only(t, d).Transcript[2])
	})
}

func TestLeavingInTheMiddleOfAReplyKeepsWhatWasSeen(t *testing.T) {
	for name, leave := range map[string]func(s *screen){
		"ctrl+c twice": func(s *screen) { s.press(ctrlC); s.shows("Press ctrl+c again", "saved"); s.press(ctrlC) },
		"a signal":     func(s *screen) { s.cancel() },
	} {
		t.Run(name, func(t *testing.T) {
			inBubble(t, desktest.Slow(5*time.Second, "Well, ", "never"), nil, func(s *screen, d desk.Desk) {
				s.press(enter, enter, "How is it?", enter)
				s.wait(6 * time.Second)
				leave(s)
				require.ErrorIs(t, s.ended(), context.Canceled)
				entry := only(t, d)
				require.False(t, entry.Ended)
				require.Equal(t, coach.Turn{N: 3, Speaker: coach.Worker, Text: "Well, ", Cut: true}, entry.Transcript[2])
			})
		})
	}
}

func TestLeavingBeforeAWordIsNoInterruption(t *testing.T) {
	inBubble(t, desktest.Echo(), nil, func(s *screen, d desk.Desk) {
		s.press(enter, enter, ctrlC)
		require.NoError(t, s.ended())
	})
	inBubble(t, desktest.Echo(), nil, func(s *screen, d desk.Desk) {
		s.press("q")
		require.NoError(t, s.ended())
	})
}

func TestAnErrorLosesNothingAndCanBeTriedAgain(t *testing.T) {
	broken := true
	partner := desktest.Partner(func(_ context.Context, said coach.Transcript) pieces {
		if broken {
			return func(yield func(string, error) bool) { yield("", errors.New("gone")) }
		}
		return desktest.Pieces("I am back.")
	})
	explain := func(d *desk.Desk) {
		d.Explain = func(error) (string, string) { return "No model server answers.", "Start Ollama." }
	}
	inBubble(t, partner, explain, func(s *screen, d desk.Desk) {
		s.press(enter, enter)
		s.say("How is it?")
		s.shows("! No model server answers. Start Ollama.", "enter try again", "▎ How is it?")
		broken = false
		s.press(enter)
		s.wait(time.Second)
		s.shows("▎ I am back.")
		s.hides("No model server")
		require.Len(t, only(t, d).Transcript, 3)
	})
}

func TestTakingBackPutsTheWordsIntoTheInput(t *testing.T) {
	inBubble(t, desktest.Echo(), nil, func(s *screen, d desk.Desk) {
		s.press(enter, enter)
		s.say("Join now.")
		s.press(ctrlB)
		s.hides("▎ Join now.")
		s.shows("┃ Join now.")
		s.press("W") // replaces what is selected
		s.say("hat matters to you?")
		s.shows("▎ You said: What matters to you?")
		entry := only(t, d)
		require.Equal(t, []string{"What matters to you?"}, entry.Transcript.Reps().Texts())
		require.NotEmpty(t, entry.TakenBack)
	})
}

func TestWordsOfDistressLeaveTheRolePlay(t *testing.T) {
	inBubble(t, desktest.Says(nil, "Are you all right?"), shipped, func(s *screen, d desk.Desk) {
		s.press(enter, enter)
		s.press("I want to kill myself.", enter)
		s.shows("Outside the practice", "Samaritans: 116 123", "Emergency services: 999", "say them once more.")
		require.Len(t, only(t, d).Transcript, 1)
		s.press(enter)
		s.shows("┃ I want to kill myself.", "Nobody has heard this.")
		s.press(enter)
		s.wait(10 * time.Second)
		require.Len(t, only(t, d).Transcript, 3)
		s.press(ctrlE, "y")
		s.wait(time.Second)
		entry := only(t, d)
		require.Len(t, entry.Feedback, 1)
		require.NotContains(t, string(entry.Feedback[0]), "kill", "it is not scored")
	})
}

func TestNobodyCanPlayYet(t *testing.T) {
	there := false
	change := func(d *desk.Desk) {
		d.Explain = func(error) (string, string) { return "No model server answers.", "Start Ollama." }
		d.Detect = func(context.Context) (desk.Crew, error) {
			if there {
				return desktest.Crew(desktest.Echo()), nil
			}
			return desk.Crew{}, errors.New("nobody")
		}
	}
	inBubble(t, nil, change, func(s *screen, d desk.Desk) {
		s.shows("No model server answers. Start Ollama.", "r look again")
		s.press(enter)
		s.hides("start talking")
		s.press(enter) // nothing happens
		s.shows("Where you are")
		there = true
		s.press("r")
		s.shows("enter start talking", "A made-up worker plays Dana.")
		s.press(enter)
		s.shows("I've only got five minutes.")
	})
}

// loading is a partner with a model that takes its time.
type loading struct{ coach.Partner }

func (loading) Warm(ctx context.Context, _ coach.Transcript) pieces {
	return func(yield func(string, error) bool) {
		if !yield("loading the model", nil) {
			return
		}
		select {
		case <-time.After(20 * time.Second):
		case <-ctx.Done():
			yield("", context.Cause(ctx))
		}
	}
}

func TestAModelLoadsWhileTheRepReads(t *testing.T) {
	inBubble(t, loading{desktest.Echo()}, nil, func(s *screen, d desk.Desk) {
		s.press(enter)
		s.wait(12 * time.Second)
		s.shows("Loading the model, 12 s", "enter start talking")
		s.press(enter) // it goes on loading
		s.shows("Loading the model, 12 s", "I've only got five minutes.")
		s.wait(10 * time.Second)
		s.hides("Loading the model")
	})
}

func TestAReplyThatIsThereAtOnceIsShownAtReadingPace(t *testing.T) {
	long := strings.Repeat("word ", 60) + "end."
	partner := desktest.Says(nil, long)
	builtin := func(d *desk.Desk) {
		d.Detect = func(context.Context) (desk.Crew, error) {
			c := desktest.Crew(partner)
			c.Kind = "builtin"
			return c, nil
		}
	}
	inBubble(t, partner, builtin, func(s *screen, d desk.Desk) {
		s.press(enter, enter, "Hello.", enter)
		s.wait(time.Second)
		s.shows("word word", "any key show all of it")
		s.hides("end.")
		s.press("x")
		s.shows("end.", "┃ x")
		require.Equal(t, long, only(t, d).Transcript[2].Text)
		require.False(t, only(t, d).Transcript[2].Cut)
	})
	inBubble(t, partner, func(d *desk.Desk) { builtin(d); d.Calm = true }, func(s *screen, d desk.Desk) {
		s.press(enter, enter, "Hello.", enter)
		s.shows("end.")
	})
}

func TestSmallWindowsSaySo(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := open(t, desktest.Desk(t, desktest.Echo()), 30, 8, colorprofile.Ascii)
		s.shows("a little")
	})
}

func TestTheWindowTitleIsHarmless(t *testing.T) {
	hostile := "t\a\x1b]52;c;aGk=\a"
	inBubble(t, desktest.Echo(), func(d *desk.Desk) {
		sc := *d.Scenarios[0]
		sc.Title = hostile
		d.Scenarios[0] = &sc
	}, func(s *screen, d desk.Desk) {
		s.press(enter)
		require.NotContains(t, s.raw.all.String(), "\x1b]52")
		require.Contains(t, s.raw.all.String(), "repcoach · t␇␛]52;c;aGk=␇")
	})
}
