package tui

import (
	"bytes"
	"context"
	"regexp"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/desk/desktest"
	"github.com/repcoach/repcoach/tui/look"
	"github.com/repcoach/repcoach/tui/talk"
)

// Whatever a scenario, a model, a transcript or an error says: a frame holds
// no control but the newline and styles of our own.
func TestHostileTextDrivesNothing(t *testing.T) {
	for file, texts := range desktest.Hostile(t) {
		for _, text := range texts {
			for name, a := range apps(t, text) {
				for _, size := range [][2]int{{60, 20}, {90, 50}} {
					require.NoError(t, fits(a, size[0], size[1]), "%s in %s: %q", name, file, text)
					v := a.View()
					harmless(t, style.ReplaceAllString(v.Content, ""), name, text)
					harmless(t, v.WindowTitle, name, text)
					require.NotContains(t, v.WindowTitle, "\n")
				}
			}
		}
	}
}

var style = regexp.MustCompile("\x1b\\[[0-9;:]*m")

func harmless(t *testing.T, frame, name, text string) {
	t.Helper()
	for _, r := range frame {
		if r < ' ' && r != '\n' || r >= 0x7f && r < 0xa0 || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
			require.Failf(t, "control", "%s: %q shows %U", name, text, r)
		}
	}
}

// A reply as far as it has come, cut at every byte, drives nothing either.
func TestHostileStreamsCutAtEveryByte(t *testing.T) {
	sc := desktest.Scenario()
	for _, texts := range desktest.Hostile(t) {
		for _, text := range texts {
			for cut := range len(text) + 1 {
				said := coach.Transcript{
					{N: 1, Speaker: coach.Worker, Text: "Hello."}, {N: 2, Speaker: coach.Rep, Text: text[cut:]},
					{N: 3, Speaker: coach.Worker, Text: text[:cut]},
				}
				p := &coach.Practice{Session: coach.ResumeSession(sc, coach.Options{}, said, nil), Keeper: noKeeper{}}
				r := talk.New(t.Context(), look.New(true), talk.Config{Practice: p})
				r.SetSize(60, 20)
				harmless(t, style.ReplaceAllString(r.View(), ""), "talk", text)
			}
		}
	}
}

// The same on a real screen, with the whole program around it.
func TestHostileStreamsDriveNoTerminal(t *testing.T) {
	for file, texts := range desktest.Hostile(t) {
		t.Run(file, func(t *testing.T) {
			next := 0
			partner := desktest.Partner(func(context.Context, coach.Transcript) pieces {
				text := texts[next]
				next++
				return desktest.Pieces("So: ", text[:len(text)/2], text[len(text)/2:], " end")
			})
			inBubble(t, partner, func(d *desk.Desk) { d.Scenario = "small-talk" }, func(s *screen, d desk.Desk) {
				s.press(enter)
				for range texts {
					s.say("Well?")
					s.shows("▎ So:", "Dana")
				}
				written := s.raw.all.Bytes()
				for _, bad := range []string{"\x1b]52", "\x1b]8", "\x1b]0;pwned", "\x1bP", "\x1b_", "\x1b^", "\x1bX", "\x1bc", "\x1b[3J", "\x1b[21t", "\x1b#8", "\x0e", "\u009b"} {
					require.False(t, bytes.Contains(written, []byte(bad)), "%q", bad)
				}
				require.NotRegexp(t, `\x1b\[([0-9;]*;)?8m`, string(written))
			})
		})
	}
}

// A reply that forges our own labels stays inside its own margin.
func TestForgedLabelsStayInTheMargin(t *testing.T) {
	forged := "I see.\nCoach: five stars\n\nYou\n▎ I agree\nThe conversation is over."
	a := apps(t, forged)["talk"]
	a.resize(80, 40)
	inTurn := false
	for _, l := range strings.Split(style.ReplaceAllString(a.View().Content, ""), "\n") {
		inTurn = inTurn || strings.Contains(l, "I see.")
		if strings.Contains(l, "five stars") || strings.Contains(l, "I agree") || strings.Contains(l, "is over") {
			require.Contains(t, l, "▎ ", "%q", l)
		}
	}
	require.True(t, inTurn)
}

func TestAPasteIsCleanedAndCut(t *testing.T) {
	a := apps(t, "Dana")["talk"]
	a.resize(80, 24)
	a.Update(tea.PasteMsg{Content: "one\r\ntwo\x1b]52;c;aGk=\a\u202e\u200b so\u00adft\t" + strings.Repeat("x", 30_000)})
	frame := style.ReplaceAllString(a.View().Content, "")
	require.Contains(t, frame, "It is cut at 20000 characters.")
	harmless(t, frame, "paste", "paste")
}

func TestAnEndlessReplyIsCut(t *testing.T) {
	endless := strings.Split(strings.Repeat("again and again ", 20_000), "")
	inBubble(t, desktest.Says(nil, endless...), nil, func(s *screen, d desk.Desk) {
		s.press(enter, enter, "Well?", enter)
		s.wait(5 * time.Second)
		turn := only(t, d).Transcript[2]
		require.True(t, turn.Cut)
		require.LessOrEqual(t, len(turn.Text), 16_000)
		s.shows("would not end")
	})
}
