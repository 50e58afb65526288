package form

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
	"testing/synctest"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/repcoach/repcoach/scenarios/interview"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func typed(t *testing.T, in string) (interview.Answers, string, error) {
	t.Helper()
	var out strings.Builder
	a, err := Lines(t.Context(), interview.New(4), strings.NewReader(in), &out, false)
	return a, out.String(), err
}

func TestLinesAreAnswers(t *testing.T) {
	a, out, err := typed(t, strings.Join([]string{
		"6", "In the corridor.", "", "former member", "Sam", "", "", "", // school … opening
		"", "There is nowhere to eat", "I eat in the car.", "none", "none", // the ask, issues
		"", "", "1, 3", "", "Our own", "", "", "15",
	}, "\n"))
	require.NoError(t, err)
	require.Equal(t, interview.Answers{
		"place": "school", "scene": "In the corridor.", "segment": "former-member", "name": "Sam",
		"issue-1": "There is nowhere to eat", "issue-1-says": "I eat in the car.", "issue-2": "none", "issue-3": "none",
		"objectives": "listen,connect", "title": "Our own", "minutes": "15",
	}, a)
	require.Contains(t, out, "== What should the rep learn?")
	require.Contains(t, out, "How would Sam say it?")
}

func TestTheEndOfTheInputTakesTheStandards(t *testing.T) {
	for _, in := range []string{"", "\n\n", "6"} {
		a, _, err := typed(t, in)
		require.NoError(t, err)
		require.LessOrEqual(t, len(a), 1)
	}
}

func TestLinesGoBackAndStop(t *testing.T) {
	a, out, err := typed(t, "/back\n6\nA corridor.\n/back\nA kitchen.\n/wait\n/stop\n2\n")
	require.ErrorIs(t, err, ErrStopped)
	require.Equal(t, interview.Answers{"place": "school", "scene": "A kitchen."}, a)
	for _, want := range []string{wordFirst, "Your answer was: A corridor.", "There is no /wait here."} {
		require.Contains(t, out, want)
	}
}

func TestLinesSayWhatIsWrongAndAskAgain(t *testing.T) {
	a, out, err := typed(t, "99\nfire\n1\n\n\n\na: b\nSam\n")
	require.NoError(t, err)
	require.Equal(t, interview.Answers{"place": "council-office", "name": "Sam"}, a)
	require.Contains(t, out, `There is no "99" here. Type one of the numbers from 1 to 9.`)
	require.Contains(t, out, `There is no "fire" here.`)
	require.Contains(t, out, "A name may not have a colon in it.")
}

func TestWhatIsTypedIsHarmlessWhenShownAgain(t *testing.T) {
	_, out, err := typed(t, "6\nHa \x1b]52;c;eA==\x07 \u202e\n/back\n/stop\n")
	require.ErrorIs(t, err, ErrStopped)
	require.NotContains(t, out, "\x1b")
	require.NotContains(t, out, "\u202e")
}

func TestLinesStopWithTheContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	in, w := io.Pipe()
	defer w.Close()
	go func() {
		_, _ = io.WriteString(w, "6\n") // the pipe is closed by then or read
		cancel()
	}()
	_, err := Lines(ctx, interview.New(4), in, io.Discard, true)
	require.ErrorIs(t, err, context.Canceled)
}

func TestAClosedPipeIsAnError(t *testing.T) {
	r, w := io.Pipe()
	require.NoError(t, r.CloseWithError(io.ErrClosedPipe))
	_, err := Lines(t.Context(), interview.New(4), strings.NewReader("\n\n"), w, false)
	require.True(t, errors.Is(err, io.ErrClosedPipe), err)
}

// shownOn is a screen of a size, with its first question on it.
func shownOn(w, h int) *screen {
	s := newScreen(interview.New(4))
	run(s, tea.WindowSizeMsg{Width: w, Height: h})
	return s
}

// run gives a screen a message and all that comes of it, but for what would
// end the program or blink. Time is that of the test: a blink takes none.
func run(s *screen, msg tea.Msg) {
	queue := []tea.Msg{msg}
	for n := 0; len(queue) > 0 && n < 200; n++ {
		msg, queue = queue[0], queue[1:]
		_, cmd := s.Update(msg)
		queue = append(queue, messages(cmd)...)
	}
}

func messages(cmd tea.Cmd) []tea.Msg {
	if cmd == nil {
		return nil
	}
	switch msg := cmd().(type) {
	case nil, tea.QuitMsg:
		return nil
	case tea.BatchMsg:
		var out []tea.Msg
		for _, c := range msg {
			out = append(out, messages(c)...)
		}
		return out
	default:
		if strings.HasPrefix(fmt.Sprintf("%T", msg), "cursor.") {
			return nil
		}
		if list := reflect.ValueOf(msg); list.Kind() == reflect.Slice && list.Type().Elem() == reflect.TypeFor[tea.Cmd]() { // a sequence
			var out []tea.Msg
			for i := range list.Len() {
				out = append(out, messages(list.Index(i).Interface().(tea.Cmd))...)
			}
			return out
		}
		return []tea.Msg{msg}
	}
}

func press(s *screen, keys ...string) {
	for _, k := range keys {
		switch k {
		case "enter":
			run(s, tea.KeyPressMsg{Code: tea.KeyEnter})
		case "esc":
			run(s, tea.KeyPressMsg{Code: tea.KeyEscape})
		case "down":
			run(s, tea.KeyPressMsg{Code: tea.KeyDown})
		case "space":
			run(s, tea.KeyPressMsg{Code: tea.KeySpace, Text: " "})
		case "ctrl+c":
			run(s, tea.KeyPressMsg{Code: 'c', Mod: tea.ModCtrl})
		default:
			for _, r := range k {
				run(s, tea.KeyPressMsg{Code: r, Text: string(r)})
			}
		}
	}
}

func text(s *screen) string { return ansi.Strip(s.View().Content) }

func TestTheScreenAsksAndGoesBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := shownOn(80, 24)
		require.Contains(t, text(s), "Where do they work?")
		press(s, "enter", "In the yard.", "enter", "enter", "enter")
		require.Contains(t, text(s), "What is the colleague called?")
		press(s, "Alex", "enter")
		require.Contains(t, text(s), "Who is Alex?")
		press(s, "esc", "esc")
		require.Contains(t, text(s), "Who are they most like?")
		press(s, "esc", "esc")
		require.Contains(t, text(s), "In the yard.")
		require.Equal(t, interview.Answers{"scene": "In the yard.", "name": "Alex"}, s.walk.answers)
	})
}

func TestTheScreenRefusesInWords(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := shownOn(80, 24)
		press(s, "enter", "enter", "enter", "enter", "a:b", "enter")
		require.Contains(t, text(s), "A name may not have a colon in it.")
		require.NotContains(t, s.walk.answers, "name")
	})
}

func TestTheScreenKeepsWhatIsTyped(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := shownOn(80, 24)
		press(s, "enter", "A corridor")
		run(s, tea.WindowSizeMsg{Width: 60, Height: 20})
		require.Contains(t, text(s), "A corridor")
		press(s, "ctrl+c")
		require.True(t, s.stopped)
		require.Equal(t, interview.Answers{"scene": "A corridor"}, s.walk.answers)
	})
}

func TestAChoiceOfTheStandardIsNoAnswer(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := shownOn(80, 24)
		for range 9 {
			press(s, "enter")
		}
		require.Empty(t, s.walk.answers)
		for s.question.ID != "objectives" {
			press(s, "enter")
		}
		press(s, "space", "down", "space", "enter")
		require.NotContains(t, s.walk.answers["objectives"], "listen,")
		require.Contains(t, s.walk.answers["objectives"], "leave-room")
		for !s.over {
			press(s, "enter")
		}
		require.Len(t, s.walk.answers, 1)
		require.False(t, s.stopped)
	})
}

// Every question fits every window, and shows what it asks and its keys.
func TestEveryQuestionFits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for _, size := range [][2]int{{80, 24}, {60, 20}, {44, 16}} {
			s := shownOn(size[0], size[1])
			s.walk.answers["place"], s.walk.answers["ask"] = "other", "other"
			for !s.over {
				lines := strings.Split(s.View().Content, "\n")
				require.Len(t, lines, size[1])
				for _, l := range lines {
					require.LessOrEqual(t, lipgloss.Width(l), size[0])
				}
				require.Contains(t, strings.Join(strings.Fields(text(s)), " "), strings.Join(strings.Fields(s.question.Ask), " "))
				require.Contains(t, text(s), "ctrl+c")
				press(s, "enter")
			}
		}
	})
}

// Whatever is pressed, in whatever window, it goes on.
func TestAnythingMayBePressed(t *testing.T) {
	keys := []string{"enter", "esc", "down", "space", "x", ":", "none", "?", "é", "日"}
	synctest.Test(t, func(t *testing.T) {
		chance := rand.New(rand.NewPCG(1, 2))
		for range 12 {
			w, h := 1+chance.IntN(90), 1+chance.IntN(30)
			s := shownOn(w, h)
			for range chance.IntN(30) {
				press(s, keys[chance.IntN(len(keys))])
				if !s.over {
					require.Len(t, strings.Split(s.View().Content, "\n"), h)
				}
			}
		}
	})
}
