package plain_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/desk/desktest"
	"github.com/repcoach/repcoach/tui/plain"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// run has the talk that input asks for with small-talk and returns both outputs.
func run(t *testing.T, d desk.Desk, input string) (out, errs string, err error) {
	t.Helper()
	if d.Session == "" && d.Scenario == "" {
		d.Scenario = "small-talk"
	}
	var o, e bytes.Buffer
	err = plain.Run(t.Context(), d, strings.NewReader(input), &o, &e)
	return o.String(), e.String(), err
}

// only returns the id of the one session in the store.
func only(t *testing.T, d desk.Desk) string {
	t.Helper()
	past, err := d.Store.List()
	require.NoError(t, err)
	require.Len(t, past, 1)
	return past[0].ID
}

func TestATalkToTheEndOfItsInput(t *testing.T) {
	d := desktest.Desk(t, desktest.Echo())
	out, errs, err := run(t, d, "How is the rota?\n\n   \nWhat would help?")
	require.NoError(t, err)
	require.Empty(t, errs)
	require.Contains(t, out, "A small talk\n")
	require.Contains(t, out, "Ten to one in the tea point")
	require.Contains(t, out, "- Practise active listening\n")
	require.Contains(t, out, "A made-up worker plays Dana.\n")
	require.Contains(t, out, "Dana: I've only got five minutes. What's this about?\n"+
		"Dana: You said: How is the rota?\nDana: You said: What would help?\n")
	require.Contains(t, out, "Your feedback\n")
	require.Contains(t, out, "Practise active listening")
	lines := strings.Split(strings.TrimSpace(out), "\n")
	require.Equal(t, "Saved: "+only(t, d), lines[len(lines)-1])

	entry, err := d.Store.Read(only(t, d))
	require.NoError(t, err)
	require.True(t, entry.Ended)
	require.Len(t, entry.Transcript, 5)
	require.Len(t, entry.Feedback, 1)
}

func TestTheNoticeIsForTheFirstRun(t *testing.T) {
	d := desktest.Desk(t, desktest.Echo())
	first, _, err := run(t, d, "Hello there.\n")
	require.NoError(t, err)
	require.Contains(t, first, "Before you start:")
	second, _, err := run(t, d, "Hello there.\n")
	require.NoError(t, err)
	require.NotContains(t, second, "Before you start:")
}

func TestCommands(t *testing.T) {
	d := desktest.Desk(t, desktest.Echo())
	out, errs, err := run(t, d, "/help\n/back\n/again\n/nonsense\nOne.\n/REPEAT\n/hint\n/back\nTwo.\n/end\nnever said\n")
	require.NoError(t, err)
	require.Contains(t, out, "/hint: a suggestion")
	require.Contains(t, errs, "nothing to take back")
	require.Contains(t, errs, "no reply to ask for again")
	require.Contains(t, errs, "There is no command /nonsense.")
	require.Equal(t, 2, strings.Count(out, "Dana: You said: One.\n"))
	require.Contains(t, out, "Dana just said: “You said: One”. Stay with that for a moment. You could try: “")
	require.Contains(t, out, "taken back")
	require.Contains(t, out, "Dana: You said: Two.\n")
	require.NotContains(t, out, "never said")

	entry, err := d.Store.Read(only(t, d))
	require.NoError(t, err)
	require.Equal(t, []string{"Two."}, entry.Transcript.Reps().Texts())
	require.NotEmpty(t, entry.TakenBack)
}

func TestFactsAreReadOutWordForWord(t *testing.T) {
	out, _, err := run(t, desktest.Desk(t, desktest.Echo()), "/facts is there a blacklist\n/FACTS how much are the subs\n/facts\nHello.\n")
	require.NoError(t, err)
	fact := "It is against the law to keep a blacklist of union members. (legislation.gov.uk, checked 2026-11-22)\n"
	require.Equal(t, 2, strings.Count(out, fact), "once for the words and once among all of them")
	require.Contains(t, out, "There is no approved answer")
	require.Contains(t, out, "Anyone may choose to join a union")
}

func TestNothingSaidHasNoFeedback(t *testing.T) {
	out, _, err := run(t, desktest.Desk(t, desktest.Echo()), "")
	require.NoError(t, err)
	require.Contains(t, out, "You did not say anything this time")
	require.NotContains(t, out, "Your feedback")
	require.Contains(t, out, "\nSaved: ")
}

func TestQuitAndResume(t *testing.T) {
	d := desktest.Desk(t, desktest.Echo())
	out, _, err := run(t, d, "One.\n/quit\nTwo.\n")
	require.NoError(t, err)
	id := only(t, d)
	require.Contains(t, out, "repcoach practise --resume "+id)
	require.NotContains(t, out, "Saved:")

	d.Session = id
	out, _, err = run(t, d, "Two.\n")
	require.NoError(t, err)
	require.Contains(t, out, "You: One.\nDana: You said: One.\nDana: You said: Two.\n")
	require.Contains(t, out, "Saved: "+id)

	out, _, err = run(t, d, "Three.\n") // an ended talk shows its feedback
	require.NoError(t, err)
	require.NotContains(t, out, "Three.")
	require.Contains(t, out, "Your feedback\n")
}

func TestAReplyThatFailsLosesNothing(t *testing.T) {
	broken := errors.New("no model server answers")
	d := desktest.Desk(t, desktest.Says(broken))
	out, _, err := run(t, d, "How is the rota?\nNever said.\n")
	var stopped *desk.Stopped
	require.ErrorAs(t, err, &stopped)
	require.ErrorIs(t, err, broken)
	require.Contains(t, stopped.Next(), "repcoach practise --resume "+only(t, d))
	require.NotContains(t, out, "Saved:")

	d.Session = only(t, d)
	crew := desktest.Crew(desktest.Echo())
	d.Detect = func(context.Context) (desk.Crew, error) { return crew, nil }
	out, _, err = run(t, d, "And now?\n")
	require.NoError(t, err)
	require.Contains(t, out, "You: How is the rota?\nDana: You said: How is the rota?\nDana: You said: And now?\n")
}

func TestAPersonMayAskAgain(t *testing.T) {
	calls := 0
	d := desktest.Desk(t, desktest.Partner(func(context.Context, coach.Transcript) coachSeq {
		calls++
		if calls == 1 {
			return failing(errors.New("the server hiccuped"))
		}
		return desktest.Pieces("Fine.")
	}))
	d.Interactive = true
	d.Explain = func(error) (string, string) { return "The server hiccuped.", "Wait a moment." }
	out, errs, err := run(t, d, "How is the rota?\nSomething else\n/again\n/end\n")
	require.NoError(t, err)
	require.Contains(t, errs, "The server hiccuped.\nWait a moment.\nType /again")
	require.Contains(t, errs, "Dana has not answered yet.")
	require.Contains(t, out, "Dana: Fine.\n")
	entry, err := d.Store.Read(only(t, d))
	require.NoError(t, err)
	require.Equal(t, []string{"How is the rota?"}, entry.Transcript.Reps().Texts())
}

func TestHalfAReplyIsKept(t *testing.T) {
	d := desktest.Desk(t, desktest.Says(errors.New("cut off"), "Well, the rot"))
	out, errs, err := run(t, d, "How is the rota?\nAnd then?\n")
	require.NoError(t, err)
	require.Contains(t, out, "Dana: Well, the rot (cut short)\n")
	require.Contains(t, errs, "The reply broke off.")
	entry, err := d.Store.Read(only(t, d))
	require.NoError(t, err)
	require.True(t, entry.Transcript[2].Cut)
	require.Len(t, entry.Transcript, 5)
}

func TestCtrlC(t *testing.T) {
	for name, partner := range map[string]coach.Partner{
		"while the rep thinks":         desktest.Echo(),
		"before the reply begins":      desktest.Slow(time.Hour, "never"),
		"in the middle of the reply":   desktest.Slow(20*time.Second, "Well, ", "the ", "rotas."),
		"while the model is warmed up": warming{desktest.Echo(), time.Hour},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				d := desktest.Desk(t, partner)
				d.Scenario, d.Interactive = "small-talk", true
				ctx, stop := context.WithCancelCause(t.Context()) // as signal.NotifyContext does
				cancel := func() { stop(errors.New("interrupt signal received")) }
				in, keys := io.Pipe()
				defer in.Close()
				go io.WriteString(keys, "How is the rota?\n")
				time.AfterFunc(30*time.Second, cancel)
				var out, errs bytes.Buffer
				err := plain.Run(ctx, d, in, &out, &errs)
				require.ErrorIs(t, err, context.Canceled)
				if past, _ := d.Store.List(); len(past) == 0 {
					return // nothing had been said
				}
				var stopped *desk.Stopped
				require.ErrorAs(t, err, &stopped)
				entry, err := d.Store.Read(stopped.Session)
				require.NoError(t, err)
				require.False(t, entry.Ended)
				require.Equal(t, []string{"How is the rota?"}, entry.Transcript.Reps().Texts())
				if name == "in the middle of the reply" {
					require.Equal(t, coach.Turn{N: 3, Speaker: coach.Worker, Text: "Well, ", Cut: true}, entry.Transcript[2])
					require.Contains(t, errs.String(), "Dana is replying…\n")
				}
			})
		})
	}
}

func TestALongReplyIsAnnouncedOnceToAPerson(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := desktest.Desk(t, warming{desktest.Slow(3*time.Second, "Fine, ", "thanks."), time.Second})
		d.Interactive = true
		out, errs, err := run(t, d, "\nHow are you?\n/end\n")
		require.NoError(t, err)
		require.Equal(t, "Loading the model…\nDana is replying…\n", errs)
		require.Contains(t, out, "You: Dana: Fine, thanks.\n")
	})
}

func TestLongLinesAreTakenAsFarAsTheyGo(t *testing.T) {
	d := desktest.Desk(t, desktest.Says(nil, "Goodness."))
	_, errs, err := run(t, d, strings.Repeat("wörd ", 40_000)+"\nshort\n")
	require.NoError(t, err)
	require.Contains(t, errs, "The first 20000 characters of it were taken.")
	entry, err := d.Store.Read(only(t, d))
	require.NoError(t, err)
	reps := entry.Transcript.Reps().Texts()
	require.Len(t, reps, 2)
	require.LessOrEqual(t, len([]rune(reps[0])), 20_000)
	require.Equal(t, "short", reps[1])
}

func TestChoose(t *testing.T) {
	d := desktest.Desk(t, desktest.Echo())
	second := *desktest.Scenario()
	second.ID, second.Title = "other", "Another talk"
	d.Scenarios = append(d.Scenarios, &second)
	choose := func(input string) (string, error) {
		var out bytes.Buffer
		err := plain.Run(t.Context(), d, strings.NewReader(input), &out, io.Discard)
		return out.String(), err
	}
	out, err := choose("")
	require.NoError(t, err)
	require.Contains(t, out, "1. A small talk (about 10 minutes, reluctant worker, small-talk)\n   Dana keeps her head down.\n2. Another talk")
	require.Contains(t, out, "To start one, type for example: repcoach practise small-talk\n")

	for input, want := range map[string]string{
		"2\nHello.\n": "\nAnother talk\n", "other\nHello.\n": "\nAnother talk\n", "1.\nHello.\n": "\nA small talk\n",
		"seven\n0\n3\n2\nHello.\n": "There is no seven in the list.\n",
	} {
		out, err := choose(input)
		require.NoError(t, err, input)
		require.Contains(t, out, want, input)
		require.Contains(t, out, "Dana: You said: Hello.\n", input)
	}
	out, err = choose("/quit\n")
	require.NoError(t, err)
	require.NotContains(t, out, "Dana:")

	d.Scenarios = nil
	out, err = choose("1\n")
	require.NoError(t, err)
	require.Contains(t, out, "There are no scenarios here.\n")
}

func TestErrorsBeforeTheTalk(t *testing.T) {
	d := desktest.Desk(t, desktest.Echo())
	d.Scenario = "missing"
	_, _, err := run(t, d, "")
	require.ErrorIs(t, err, desk.ErrNoScenario)

	d = desktest.Desk(t, desktest.Echo())
	nobody := errors.New("nobody can play")
	d.Detect = func(context.Context) (desk.Crew, error) { return desk.Crew{}, nobody }
	_, _, err = run(t, d, "Hello.\n")
	require.ErrorIs(t, err, nobody)
	past, err := d.Store.List()
	require.NoError(t, err)
	require.Empty(t, past, "nothing was begun")

	d = desktest.Desk(t, desktest.Echo())
	d.Session = "01JDNOSUCHSESSION000000000"
	_, _, err = run(t, d, "")
	require.Error(t, err)
}

func TestAClosedPipeIsAnError(t *testing.T) {
	d := desktest.Desk(t, desktest.Echo())
	d.Scenario = "small-talk"
	r, w := io.Pipe()
	r.Close()
	err := plain.Run(t.Context(), d, strings.NewReader("Hello.\n"), w, io.Discard)
	require.ErrorIs(t, err, io.ErrClosedPipe)
}

// Whatever a scenario, a model or an error says, line mode prints no control
// but the newline, and no line passes for another.
func TestHostileTextDrivesNothing(t *testing.T) {
	for file, texts := range desktest.Hostile(t) {
		t.Run(file, func(t *testing.T) {
			for _, text := range texts {
				sc := *desktest.Scenario()
				sc.Title, sc.Summary, sc.Worker.Opening = text, text, text
				sc.Worker.Name = text
				sc.Objectives = []scenarios.Objective{{ID: "o", Title: text, Checks: []scenarios.Check{{ID: "c", Ask: text, Try: text}}}}
				d := desktest.Desk(t, desktest.Says(errors.New(text), text[:len(text)/2], text[len(text)/2:]))
				d.Scenarios = []*scenarios.Scenario{&sc}
				d.Interactive = true
				out, errs, err := run(t, d, text+"\n/hint\n/"+text+"\n/end\n")
				require.NoError(t, err)
				for _, r := range out + errs {
					require.False(t, r < ' ' && r != '\n' || r >= 0x7f && r < 0xa0, "%q gave %U", text, r)
				}
				lines := strings.Split(strings.TrimSpace(out), "\n")
				require.Equal(t, "Saved: "+only(t, d), lines[len(lines)-1], "%q", text)
				for _, line := range lines[:len(lines)-1] {
					require.False(t, strings.HasPrefix(line, "Saved: "), "%q", text)
				}
			}
		})
	}
}

func TestLibraryTalk(t *testing.T) {
	lib := scenarios.Library()
	require.NotEmpty(t, lib)
	d := desktest.Desk(t, desktest.Echo())
	d.Scenarios, d.Scenario = lib, lib[0].ID
	turns, err := os.ReadFile("testdata/turns.txt")
	require.NoError(t, err)
	out, _, err := run(t, d, string(turns))
	require.NoError(t, err)
	for _, o := range lib[0].Objectives {
		require.Contains(t, out, "- "+o.Title)
		require.Contains(t, out, ": "+o.Title+". ")
	}
	d.Session = only(t, d)
	again, _, err := run(t, d, "")
	require.NoError(t, err)
	require.Equal(t, out[strings.Index(out, "Your feedback"):], again[strings.Index(again, "Your feedback"):])
}

func TestWordsOfDistressAreHeldBackOnce(t *testing.T) {
	for _, person := range []bool{true, false} {
		d := desktest.Desk(t, desktest.Says(nil, "Are you all right?"))
		d.Interactive = person
		skip := map[bool]string{true: "\n", false: ""}[person]
		out, _, err := run(t, d, skip+"I want to kill myself.\nHow is the rota?\n/end\n")
		require.NoError(t, err)
		require.Contains(t, out, "Let us step out of the practice for a moment.")
		require.NotContains(t, out, "kill")
		entry, err := d.Store.Read(only(t, d))
		require.NoError(t, err)
		require.Equal(t, []string{"How is the rota?"}, entry.Transcript.Reps().Texts(), "it is not stored")

		d = desktest.Desk(t, desktest.Says(nil, "Are you all right?"))
		d.Interactive = person
		out, _, err = run(t, d, skip+"I want to kill myself.\nI want to kill myself.\n/end\n")
		require.NoError(t, err)
		require.Equal(t, 1, strings.Count(out, "Let us step out of the practice for a moment."))
		require.Equal(t, 2, strings.Count(out, "Dana: "))
		entry, err = d.Store.Read(only(t, d))
		require.NoError(t, err)
		require.Contains(t, string(entry.Feedback[0]), "left out of this feedback")
		require.NotContains(t, string(entry.Feedback[0]), "kill", "it is not scored")
	}
}
