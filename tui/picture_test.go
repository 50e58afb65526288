package tui

import (
	"context"
	"encoding/xml"
	"flag"
	"fmt"
	"image/color"
	"io"
	"os"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/vt"
	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/builtin"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/desk/desktest"
)

// The pictures of the README are taken from the real program with the built-in
// worker:
//
//	go test ./tui -run TestPictures -picture
var picture = flag.Bool("picture", false, "write the pictures in testdata/picture")

func TestPictures(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := desktest.Desk(t, nil)
		d.Scenarios = scenarios.Library()
		d.Detect = func(context.Context) (desk.Crew, error) {
			return desk.Crew{Kind: "builtin", Line: "The built-in worker plays your colleague.",
				Hire: func(sc *scenarios.Scenario, seed uint64) coach.Partner { return builtin.New(sc, seed) }}, nil
		}
		d.Scenario = d.Scenarios[0].ID
		s := open(t, d, 84, 27, colorprofile.TrueColor)
		s.press(enter)
		s.say("Thanks for a minute of your tea break. How have the last few weeks been for you?")
		s.say("Two days' notice? What does that do to things at home?")
		s.say("So you end up ringing round at the last minute, every time. That sounds hard.")
		s.press("Who else on the row is it happening to?")
		name := d.Scenarios[0].Worker.Name
		s.shows("▎ Two days' notice?", "┃ Who else on the row", name)
		take(t, s, "talk.svg", "A practice conversation in the terminal: the rep asks, "+name+" answers, and the rep types the next question.")
		s.press(enter)
		s.wait(10 * time.Second)
		s.press(ctrlE, "y")
		s.wait(5 * time.Second)
		s.press("s")
		s.shows("Your feedback", "a try turn", "You could have said:")
		take(t, s, "feedback.svg", "The feedback after it: what went well and one thing to try next, with the rep's own words.")
		s.press("a")
		s.wait(time.Second)
		s.press("S") // replaces what is selected
		s.say("o it is the whole row. Could three of us talk about it on Thursday at one?")
		s.press(ctrlE, "y")
		s.wait(5 * time.Second)
		s.press("c")
		s.shows("said two ways", "Who else on the row", "So it is the whole row.")
		take(t, s, "compare.svg", "The turn that was tried another way beside what was said there before, and what "+name+" said to each.")
	})
}

// take draws what is on the screen, and writes it if it was asked to.
func take(t *testing.T, s *screen, name, about string) {
	t.Helper()
	s.raw.mu.Lock()
	svg := drawing(s.term, about, name == "talk.svg")
	s.raw.mu.Unlock()
	read := xml.NewDecoder(strings.NewReader(svg))
	for {
		_, err := read.Token()
		if err == io.EOF {
			break
		}
		require.NoError(t, err)
	}
	require.Contains(t, svg, "<title>")
	if *picture {
		require.NoError(t, os.WriteFile("../testdata/picture/"+name, []byte(svg), 0o644))
	}
}

const (
	cellW, cellH = 8.4, 19.0
	inset        = 22.0
	ground, ink  = "#1e222a", "#d7dde5"
)

// drawing is the screen as an SVG of its own: no script, no font to fetch.
func drawing(term *vt.Emulator, about string, writing bool) string {
	var b strings.Builder
	w, h := float64(term.Width())*cellW+2*inset, float64(term.Height())*cellH+2*inset
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %.0f" role="img" font-family="ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">`+"\n", w, h)
	fmt.Fprintf(&b, "<title>%s</title>\n<rect width=\"%.0f\" height=\"%.0f\" rx=\"12\" fill=\"%s\"/>\n", escaped(about), w, h, ground)
	for y := range term.Height() {
		for x := 0; x < term.Width(); {
			run, cells := sameStyle(term, x, y)
			if run = strings.TrimRight(run, " "); run != "" {
				style := term.CellAt(x, y).Style
				fmt.Fprintf(&b, `<text xml:space="preserve" x="%.1f" y="%.1f" textLength="%.1f" fill="%s"%s>%s</text>`+"\n",
					inset+float64(x)*cellW, inset+float64(y)*cellH+14, float64(lipgloss.Width(run))*cellW, hex(style.Fg), weight(style), escaped(run))
			}
			x += cells
		}
	}
	if p := term.CursorPosition(); writing {
		fmt.Fprintf(&b, `<rect x="%.1f" y="%.1f" width="2" height="17" fill="%s"/>`+"\n", inset+float64(p.X)*cellW, inset+float64(p.Y)*cellH, ink)
	}
	return b.String() + "</svg>\n"
}

// sameStyle is the longest run of cells from x on that look alike.
func sameStyle(term *vt.Emulator, x, y int) (text string, cells int) {
	first := term.CellAt(x, y)
	var b strings.Builder
	for at := x; at < term.Width(); {
		c := term.CellAt(at, y)
		if c == nil || first == nil || !c.Style.Equal(&first.Style) {
			break
		}
		if c.Content == "" {
			b.WriteByte(' ')
		} else {
			b.WriteString(c.Content)
		}
		at += max(1, c.Width)
		cells = at - x
	}
	return b.String(), max(1, cells)
}

func weight(s uv.Style) string {
	out := ""
	if s.Attrs&uv.AttrBold != 0 {
		out += ` font-weight="bold"`
	}
	if s.Attrs&uv.AttrItalic != 0 {
		out += ` font-style="italic"`
	}
	return out
}

func hex(c color.Color) string {
	if c == nil {
		return ink
	}
	r, g, b, _ := c.RGBA()
	return fmt.Sprintf("#%02x%02x%02x", r>>8, g>>8, b>>8)
}

func escaped(s string) string {
	var b strings.Builder
	xml.EscapeText(&b, []byte(s)) // a strings.Builder never fails
	return b.String()
}
