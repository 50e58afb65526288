package talk_test

import (
	"errors"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/tui/desk/desktest"
	"github.com/repcoach/repcoach/tui/look"
	"github.com/repcoach/repcoach/tui/talk"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// keeper remembers what it was given, and fails while full.
type keeper struct {
	turns []coach.Turn
	full  bool
	ended bool
}

var errFull = errors.New("the disk is full")

func (k *keeper) Turn(t coach.Turn) error {
	if k.full {
		return errFull
	}
	k.turns = append(k.turns, t)
	return nil
}
func (k *keeper) Step(stance.Step) error { return nil }
func (k *keeper) Back(int) error         { return nil }
func (k *keeper) End(stance.Outcome) error {
	if k.full {
		return errFull
	}
	k.ended = true
	return nil
}

// table is a talk room with somebody who does what the room asks for.
type table struct {
	t    *testing.T
	room talk.Room
	keep *keeper
	msgs chan tea.Msg
	out  []tea.Msg // what the room asked of the program
}

func sit(t *testing.T, partner coach.Partner, paced bool) *table {
	t.Helper()
	k := &keeper{}
	p := &coach.Practice{Session: coach.NewSession(desktest.Scenario(), coach.Options{}), Partner: partner, Keeper: k}
	require.NoError(t, p.Begin())
	tb := &table{t: t, keep: k, msgs: make(chan tea.Msg, 100)}
	tb.room = talk.New(t.Context(), look.New(true), talk.Config{
		Practice: p, Paced: paced,
		Explain: func(err error) (string, string) { return "Oh: " + err.Error() + ".", "Try this." },
		Hint:    func(*coach.Practice, int) string { return "Ask about the rota." },
		Facts: func(words string) []string {
			return []string{"First about " + words + ".", "Second about " + words + "."}
		},
		Care: func(text string) []string {
			if strings.Contains(text, "no way out") {
				return []string{"Please talk to a person.", "Samaritans: 116 123."}
			}
			return nil
		},
	})
	tb.room.SetSize(80, 24)
	tb.do(tb.room.Init())
	tb.settle(time.Second)
	return tb
}

// do runs a command beside the test, as the program does.
func (tb *table) do(cmd tea.Cmd) {
	if cmd != nil {
		go func() { tb.msgs <- cmd() }()
	}
}

// settle handles messages for a while.
func (tb *table) settle(d time.Duration) {
	end := time.After(d)
	for {
		select {
		case msg := <-tb.msgs:
			switch msg := msg.(type) {
			case nil:
			case tea.BatchMsg:
				for _, c := range msg {
					tb.do(c)
				}
			case talk.Ended, talk.Left:
				tb.out = append(tb.out, msg)
			default:
				tb.handle(msg)
			}
		case <-end:
			return
		}
	}
}

func (tb *table) handle(msg tea.Msg) {
	var cmd tea.Cmd
	tb.room, cmd = tb.room.Update(msg)
	tb.do(cmd)
}

func (tb *table) types(text string) {
	for _, r := range text {
		tb.handle(tea.KeyPressMsg{Code: r, Text: string(r)})
	}
}

func (tb *table) press(k tea.KeyPressMsg) {
	tb.handle(k)
	tb.settle(5 * time.Second)
}

func (tb *table) shows(parts ...string) {
	tb.t.Helper()
	frame := ansi.Strip(tb.room.View())
	for _, p := range parts {
		require.Contains(tb.t, frame, p)
	}
}

func (tb *table) hides(parts ...string) {
	tb.t.Helper()
	frame := ansi.Strip(tb.room.View())
	for _, p := range parts {
		require.NotContains(tb.t, frame, p)
	}
}

var (
	enter = tea.KeyPressMsg{Code: tea.KeyEnter}
	esc   = tea.KeyPressMsg{Code: tea.KeyEscape}
)

func ctrl(r rune) tea.KeyPressMsg { return tea.KeyPressMsg{Code: r, Mod: tea.ModCtrl} }

// in runs a test where waiting costs nothing.
func in(t *testing.T, test func(t *testing.T)) {
	synctest.Test(t, func(t *testing.T) {
		test(t)
		time.Sleep(time.Hour) // ticks that nobody waits for any more
	})
}

func TestAFullDiskLosesNoWord(t *testing.T) {
	in(t, func(t *testing.T) {
		tb := sit(t, desktest.Echo(), false)
		tb.keep.full = true
		tb.types("How is the rota?")
		tb.press(enter)
		tb.shows("! Oh: the disk is full. Try this.", "┃ How is the rota?")
		tb.hides("▎ How is the rota?")
		tb.keep.full = false
		tb.press(enter)
		tb.shows("▎ How is the rota?", "▎ You said: How is the rota?")
		require.Len(t, tb.keep.turns, 3)
	})
}

func TestAReplyThatCannotBeStoredIsStoredLater(t *testing.T) {
	in(t, func(t *testing.T) {
		tb := sit(t, desktest.Slow(time.Second, "Fine, ", "thanks."), false)
		tb.types("How is it?")
		tb.handle(enter)
		tb.settle(1500 * time.Millisecond)
		tb.keep.full = true
		tb.settle(5 * time.Second)
		tb.shows("Oh: the disk is full.", "▎ Fine, thanks.", "enter try again")
		tb.keep.full = false
		tb.press(enter)
		tb.hides("the disk is full")
		require.Equal(t, "Fine, thanks.", tb.keep.turns[2].Text)
		tb.shows("enter say it")
	})
}

func TestTheEndIsStoredOrSaid(t *testing.T) {
	in(t, func(t *testing.T) {
		tb := sit(t, desktest.Echo(), false)
		tb.types("Hello.")
		tb.press(enter)
		tb.keep.full = true
		tb.press(ctrl('e'))
		tb.press(enter)
		tb.shows("Oh: the disk is full.")
		require.Empty(t, tb.out)
	})
}

func TestAnEmptyTurnIsNotSaid(t *testing.T) {
	in(t, func(t *testing.T) {
		tb := sit(t, desktest.Echo(), false)
		tb.types("   ")
		tb.press(enter)
		tb.shows("Type what you would say first.")
		require.Len(t, tb.keep.turns, 1)
	})
}

func TestSeveralLinesAreOneTurn(t *testing.T) {
	in(t, func(t *testing.T) {
		tb := sit(t, desktest.Echo(), false)
		tb.types("One.")
		tb.press(ctrl('j'))
		tb.types("Two.")
		tb.press(tea.KeyPressMsg{Code: tea.KeyEnter, Mod: tea.ModShift})
		tb.types("Three.")
		tb.shows("┃ One.", "┃ Two.", "┃ Three.")
		tb.press(enter)
		require.Equal(t, "One.\nTwo.\nThree.", tb.keep.turns[1].Text)
	})
}

func TestTheInputGrowsToSixLines(t *testing.T) {
	in(t, func(t *testing.T) {
		tb := sit(t, desktest.Echo(), false)
		for range 20 {
			tb.types("line")
			tb.press(ctrl('j'))
		}
		require.Equal(t, 6, strings.Count(ansi.Strip(tb.room.View()), "┃"))
		c := tb.room.Cursor()
		require.NotNil(t, c)
		require.Equal(t, "┃", string([]rune(strings.Split(ansi.Strip(tb.room.View()), "\n")[c.Y])[c.X-2]))
	})
}

func TestWhatIsTypedWhileTheTurnIsStoredStays(t *testing.T) {
	in(t, func(t *testing.T) {
		tb := sit(t, desktest.Slow(time.Second, "Fine."), false)
		tb.types("One.")
		tb.handle(enter)
		tb.types("And two")
		tb.settle(5 * time.Second)
		tb.shows("▎ One.", "┃ And two")
	})
}

func TestTheCursorIsWhereTheRepWrites(t *testing.T) {
	in(t, func(t *testing.T) {
		tb := sit(t, desktest.Echo(), false)
		tb.types("abc")
		c := tb.room.Cursor()
		line := []rune(strings.Split(ansi.Strip(tb.room.View()), "\n")[c.Y])
		require.Equal(t, "┃ abc", strings.TrimSpace(string(line)))
		require.Equal(t, 'c', line[c.X-1])
	})
}

func TestStoppingBeforeTheFirstWord(t *testing.T) {
	in(t, func(t *testing.T) {
		tb := sit(t, desktest.Slow(time.Minute, "Fine."), false)
		tb.types("One.")
		tb.handle(enter)
		tb.settle(5 * time.Second)
		tb.shows("is thinking, 4 s")
		tb.press(esc)
		tb.shows("You stopped the reply before its first word.", "enter try again", "ctrl+b back a turn")
		tb.press(ctrl('b'))
		tb.shows("┃ One.")
		tb.hides("▎ One.")
	})
}

func TestSilenceIsSaidAndCanBeTriedAgain(t *testing.T) {
	in(t, func(t *testing.T) {
		tb := sit(t, desktest.Says(nil, " ", "\n"), false)
		tb.types("One.")
		tb.press(enter)
		tb.shows("no words came back", "enter try again")
		require.Len(t, tb.keep.turns, 2)
	})
}

func TestHalfAReplyIsKeptWithTheReason(t *testing.T) {
	in(t, func(t *testing.T) {
		tb := sit(t, desktest.Says(errors.New("cut off"), "Well, the rot"), false)
		tb.types("One.")
		tb.press(enter)
		tb.shows("Dana · cut short", "▎ Well, the rot", "Oh: cut off.", "enter say it")
		require.True(t, tb.keep.turns[2].Cut)
	})
}

func TestEndAndLater(t *testing.T) {
	in(t, func(t *testing.T) {
		tb := sit(t, desktest.Echo(), false)
		tb.press(ctrl('e'))
		tb.shows("End the talk here", "l leave it for later")
		tb.press(tea.KeyPressMsg{Code: 'l', Text: "l"})
		require.IsType(t, talk.Left{}, tb.out[0])
		tb.press(esc)
		tb.hides("End the talk here")
		tb.press(ctrl('e'))
		tb.press(enter)
		require.IsType(t, talk.Ended{}, tb.out[1])
		require.True(t, tb.keep.ended)
	})
}

func TestAHintStaysUntilTheNextKey(t *testing.T) {
	in(t, func(t *testing.T) {
		tb := sit(t, desktest.Echo(), false)
		tb.press(ctrl('t'))
		tb.shows("◆ Ask about the rota.")
		tb.types("x")
		tb.hides("Ask about the rota.")
	})
}

func TestFactsAreLookedUpByWhatIsTyped(t *testing.T) {
	in(t, func(t *testing.T) {
		tb := sit(t, desktest.Echo(), false)
		tb.types("subs")
		tb.press(ctrl('f'))
		tb.shows("1 of 2: First about subs.", "subs")
		tb.press(ctrl('f'))
		tb.shows("2 of 2: Second about subs.")
		tb.press(ctrl('f'))
		tb.shows("1 of 2: First about subs.")
		tb.types("!")
		tb.hides("First about")
		tb.press(ctrl('f'))
		tb.shows("First about subs!.")
	})
}

func TestReadingBackWhileTheTalkGrows(t *testing.T) {
	in(t, func(t *testing.T) {
		tb := sit(t, desktest.Echo(), false)
		for range 12 {
			tb.types("How is it?")
			tb.press(enter)
		}
		tb.hides("I've only got five minutes.")
		for range 9 {
			tb.press(tea.KeyPressMsg{Code: tea.KeyPgUp})
		}
		tb.shows("I've only got five minutes.", "more below ↓", "pgdn forward")
		tb.types("Still typing")
		tb.shows("I've only got five minutes.", "┃ Still typing")
		tb.press(enter) // saying something goes back to the end
		tb.shows("▎ You said: Still typing")
	})
}

func TestPacedKeysShowAllOfIt(t *testing.T) {
	in(t, func(t *testing.T) {
		tb := sit(t, desktest.Says(nil, strings.Repeat("word ", 90)+"end."), true)
		tb.types("One.")
		tb.handle(enter)
		tb.settle(time.Second)
		tb.shows("word", "any key show all of it")
		tb.hides("end.")
		tb.press(tea.KeyPressMsg{Code: 'a', Text: "a"})
		tb.shows("end.", "┃ a")
		require.False(t, tb.keep.turns[2].Cut)
	})
}

func TestWordsOfDistressAreHeldBackOnce(t *testing.T) {
	in(t, func(t *testing.T) {
		tb := sit(t, desktest.Echo(), false)
		tb.types("There is no way out.")
		tb.press(enter)
		tb.shows("Outside the practice", "Please talk to a person.\n", "Samaritans: 116 123.\n", "enter back to the talk")
		tb.hides("There is no way out.", "What's this about?")
		tb.types("typed blindly")
		tb.handle(tea.PasteMsg{Content: "pasted blindly"})
		require.Len(t, tb.keep.turns, 1, "nothing was said and nothing was stored")
		tb.press(enter)
		tb.shows("┃ There is no way out.", "Nobody has heard this.", "What's this about?")
		tb.hides("blindly")
		require.Len(t, tb.keep.turns, 1)
		tb.press(enter)
		tb.shows("▎ There is no way out.")
		require.Len(t, tb.keep.turns, 3)
	})
}

func TestWordsOfDistressCanBeTheEndOfTheTalk(t *testing.T) {
	in(t, func(t *testing.T) {
		tb := sit(t, desktest.Echo(), false)
		tb.types("There is no way out.")
		tb.press(enter)
		tb.press(ctrl('e'))
		tb.shows("End the talk here")
		tb.types("y")
		tb.settle(time.Second)
		require.Len(t, tb.keep.turns, 1)
		require.Len(t, tb.out, 1)
	})
}

// Where to find a person can be read to the end in the smallest window.
func TestAllOfTheCareCanBeRead(t *testing.T) {
	in(t, func(t *testing.T) {
		tb := sit(t, desktest.Echo(), false)
		tb.room.Care = func(string) []string {
			return []string{"First " + strings.Repeat("of many words ", 20), "Somebody: 999.", "Somebody else: 116 123.", "The last of it."}
		}
		tb.room.SetSize(44, 12)
		tb.types("Help.")
		tb.press(enter)
		seen := ansi.Strip(tb.room.View())
		for range 12 {
			tb.press(tea.KeyPressMsg{Code: tea.KeyPgDown})
			seen += ansi.Strip(tb.room.View())
		}
		for _, want := range []string{"First of many", "Somebody: 999.", "Somebody else: 116 123.", "The last of it."} {
			require.Contains(t, seen, want)
		}
	})
}
