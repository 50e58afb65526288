package debrief_test

import (
	"context"
	"iter"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/tui/debrief"
	"github.com/repcoach/repcoach/tui/look"
	"github.com/repcoach/repcoach/tui/stream"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

var said = coach.Transcript{
	{N: 1, Speaker: coach.Worker, Text: "What's this about?"},
	{N: 2, Speaker: coach.Rep, Text: "How is the rota?"},
	{N: 3, Speaker: coach.Worker, Text: "Two days' noti", Cut: true},
	{N: 4, Speaker: coach.Rep}, // a turn that was lost has no text
}

func config(r *feedback.Report) debrief.Config {
	return debrief.Config{Title: "A small talk", Name: "Dana", Outcome: stance.WalkedAway, Said: said, Report: r}
}

func room(c debrief.Config) debrief.Room {
	r := debrief.New(look.New(true), c)
	r.SetSize(90, 60)
	return r
}

func full() *feedback.Report {
	stars := 4
	quote := feedback.Quote{Turn: 2, Text: "How is the rota?"}
	return &feedback.Report{
		Schema: feedback.Schema, Stars: &stars, Judge: feedback.JudgeRef{Kind: "model", Model: "qwen3:4b"},
		Strength: feedback.Advice{Text: "You asked an open question.", Quote: &quote},
		Focus:    feedback.Advice{Text: "Say back what you heard.", Try: "So the rota changes late."},
		Objectives: []feedback.Finding{{Title: "Practise active listening", Band: feedback.Secure, Checks: []feedback.CheckResult{
			{Question: "An open question?", Verdict: feedback.Yes, Evidence: []feedback.Quote{quote}, Try: "Never shown for a yes."},
			{Question: "Said back?", Verdict: feedback.No, Try: "So you find out late.", After: &feedback.Quote{Turn: 1, Text: "What's this about?"}},
			{Question: "Left room?", Verdict: feedback.Unsure},
			{Question: "Kept calm?", Verdict: feedback.NotScored},
		}}},
		Flags: []feedback.Flag{{Kind: moves.Promise, Quote: quote}},
		Side: &feedback.WorkerSide{
			Name:    "Dana",
			Moments: []feedback.Moment{{Turn: 2, Effect: feedback.Opened, Text: "Dana told you.", About: "the rotas", Quote: &quote}},
			Untold:  []feedback.Missed{{What: "the list", Why: "It was not asked.", After: &feedback.Quote{Turn: 1, Text: "What's this about?"}, Said: &quote, Try: "And the list?"}},
		},
		Measures: moves.Measures{RepWords: 30, WorkerWords: 70, RepWordShare: 0.3, RepTurns: 3, OpenQuestions: 3, ClosedQuestions: 1, LongestRepTurnWords: 12, FirstAskTurn: 2, FirstIssueTurn: 3},
		Notes:    []string{"The model could not answer 1 of 4 questions."},
	}
}

func press(r debrief.Room, s string) (debrief.Room, tea.Msg) {
	k := tea.KeyPressMsg{Code: []rune(s)[0], Text: s}
	if s == "esc" {
		k = tea.KeyPressMsg{Code: tea.KeyEscape}
	}
	r, cmd := r.Update(k)
	if cmd == nil {
		return r, nil
	}
	return r, cmd()
}

// Every part is there, and none of it needs colour to be understood.
func TestTheWholePage(t *testing.T) {
	frame := ansi.Strip(room(config(full())).View())
	for _, want := range []string{
		"Dana had enough and left.", "How a talk ends is not how well you did it.", "not an assessment",
		"★★★★☆  4 of 5 stars", "What went well", "You asked an open question.", "turn 2: “How is the rota?”",
		"One thing to try next", "You could have said: “So the rota changes late.”", "Practise active listening", "●●○ secure",
		"✓ yes         An open question?", "○ not spotted Said back?", "After Dana said, turn 1: “What's this about?”", "You could have said: “So you find out late.”",
		"? not sure    Left room?", "· not scored  Kept calm?", "Worth a second look", "sounds like a promise",
		"The talk from Dana's side", "Dana told you.", "about: the rotas", "What Dana did not tell you", "• the list", "you answered, turn 2: “How is the rota?”", "You could have said: “And the list?”",
		"30% of the words", "3 open, 1 closed", "12 of your 30 words", "turn 2, before the issue", "Judged by the model qwen3:4b", "could not answer 1 of 4",
	} {
		require.Contains(t, frame, want)
	}
	require.NotContains(t, frame, "Never shown for a yes.")
	at := -1
	for _, part := range []string{"What went well", "One thing to try next", "Practise active listening", "Worth a second look", "Dana's side", "in numbers", "of 5 stars", "Judged by", "not an assessment"} {
		require.Greater(t, strings.Index(frame, part), at, part)
		at = strings.Index(frame, part)
	}
}

func TestTheTranscript(t *testing.T) {
	r, _ := press(room(config(full())), "t")
	frame := ansi.Strip(r.View())
	require.Contains(t, frame, "You · turn 2 ◂\n  ▎ How is the rota?")
	require.Contains(t, frame, "Dana · turn 3 · cut short")
	require.Contains(t, frame, "You · turn 4\n  ▎ This turn could not be read.")
	r, msg := press(r, "esc")
	require.Nil(t, msg)
	require.Contains(t, ansi.Strip(r.View()), "Your feedback")
}

func TestGoingOn(t *testing.T) {
	r := room(config(full()))
	_, msg := press(r, "n")
	require.IsType(t, debrief.Next{}, msg)
	_, msg = press(r, "r")
	require.IsType(t, debrief.Again{}, msg)
	_, msg = press(r, "q")
	require.IsType(t, debrief.Back{}, msg)

	c := config(full())
	c.Past = true
	_, msg = press(room(c), "n")
	require.Nil(t, msg, "from the history one goes back")
}

func TestNothingSaidAndNothingJudged(t *testing.T) {
	c := config(nil)
	require.Contains(t, ansi.Strip(room(c).View()), "There is no feedback on this talk yet.")
	c.Said = said[:1]
	require.Contains(t, ansi.Strip(room(c).View()), "You did not say anything this time")
}

// scoring yields a report with one objective more each second.
func scoring(n int) func(context.Context) iter.Seq2[feedback.Report, error] {
	return func(ctx context.Context) iter.Seq2[feedback.Report, error] {
		return func(yield func(feedback.Report, error) bool) {
			r := feedback.Report{Schema: feedback.Schema}
			for i := range n {
				select {
				case <-time.After(time.Second):
				case <-ctx.Done():
					r.Notes = []string{"stopped early"}
					yield(r, ctx.Err())
					return
				}
				r.Objectives = append(r.Objectives, feedback.Finding{Title: string(rune('A' + i)), Band: feedback.Strong})
				if !yield(r, nil) {
					return
				}
			}
		}
	}
}

// run does what the room asks for, for a while, and returns what it asks of
// the program.
func run(r debrief.Room, msgs chan tea.Msg, d time.Duration) (debrief.Room, tea.Msg) {
	end := time.After(d)
	var asked tea.Msg
	for {
		select {
		case msg := <-msgs:
			switch msg := msg.(type) {
			case nil:
			case tea.BatchMsg:
				for _, c := range msg {
					go func() { msgs <- c() }()
				}
			case debrief.Scored:
				asked = msg
			default:
				var cmd tea.Cmd
				if r, cmd = r.Update(msg); cmd != nil {
					go func() { msgs <- cmd() }()
				}
			}
		case <-end:
			return r, asked
		}
	}
}

func judged(t *testing.T, test func(t *testing.T, r debrief.Room, msgs chan tea.Msg)) {
	synctest.Test(t, func(t *testing.T) {
		r := room(config(nil))
		msgs := make(chan tea.Msg, 100)
		cmd := r.Judge(t.Context(), scoring(4))
		go func() { msgs <- cmd() }()
		test(t, r, msgs)
		r.Leave()
		time.Sleep(time.Minute)
	})
}

func TestFeedbackAppearsObjectiveByObjective(t *testing.T) {
	judged(t, func(t *testing.T, r debrief.Room, msgs chan tea.Msg) {
		require.Contains(t, ansi.Strip(r.View()), "one objective after the other")
		r, asked := run(r, msgs, 2500*time.Millisecond)
		require.Nil(t, asked)
		require.Len(t, r.Report.Objectives, 2)
		require.Contains(t, ansi.Strip(r.View()), "Reading more closely, 2 s.")
		r, asked = run(r, msgs, 10*time.Second)
		require.Len(t, asked.(debrief.Scored).Report.Objectives, 4)
		require.False(t, r.Judging())
		require.NotContains(t, ansi.Strip(r.View()), "Reading")
	})
}

func TestEscStopsTheJudgingAndKeepsWhatThereIs(t *testing.T) {
	judged(t, func(t *testing.T, r debrief.Room, msgs chan tea.Msg) {
		r, _ = run(r, msgs, 2500*time.Millisecond)
		r, _ = press(r, "esc")
		r, asked := run(r, msgs, time.Second)
		require.Len(t, asked.(debrief.Scored).Report.Objectives, 2)
		require.Equal(t, []string{"stopped early"}, asked.(debrief.Scored).Report.Notes)
		require.False(t, r.Judging())
	})
}

func TestLeavingHandsOverWhatThereIs(t *testing.T) {
	judged(t, func(t *testing.T, r debrief.Room, msgs chan tea.Msg) {
		r, _ = run(r, msgs, 2500*time.Millisecond)
		require.Len(t, r.Leave().Objectives, 2)
		require.Nil(t, r.Leave())
		r, _ = r.Update(stream.Batch[feedback.Report]{Done: true}) // of somebody else
		require.False(t, r.Judging())
	})
}
