package look_test

import (
	"image/color"
	"math"
	"strings"
	"testing"

	"charm.land/bubbles/v2/key"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/repcoach/repcoach/tui/look"
)

// luminance is the relative luminance of WCAG 2.2.
func luminance(c color.Color) float64 {
	r, g, b, _ := c.RGBA()
	lin := func(v uint32) float64 {
		s := float64(v) / 0xffff
		if s <= 0.04045 {
			return s / 12.92
		}
		return math.Pow((s+0.055)/1.055, 2.4)
	}
	return 0.2126*lin(r) + 0.7152*lin(g) + 0.0722*lin(b)
}

func contrast(a, b color.Color) float64 {
	x, y := luminance(a), luminance(b)
	return (math.Max(x, y) + 0.05) / (math.Min(x, y) + 0.05)
}

func TestColoursCanBeRead(t *testing.T) {
	for _, dark := range []bool{true, false} {
		grounds := []string{"#ffffff", "#fafafa"}
		if dark {
			grounds = []string{"#000000", "#1e1e1e", "#282c34"}
		}
		l := look.New(dark)
		for name, s := range map[string]lipgloss.Style{
			"title": l.Title, "heading": l.Heading, "muted": l.Muted, "quote": l.Quote, "rep": l.Rep, "worker": l.Worker, "good": l.Good,
			"soon": l.Soon, "trouble": l.Trouble, "chosen": l.Chosen, "key": l.Key, "star": l.Star,
		} {
			for _, ground := range grounds {
				require.GreaterOrEqual(t, contrast(s.GetForeground(), lipgloss.Color(ground)), 4.5, "%s on %s", name, ground)
			}
		}
	}
}

func TestWrapNeverRunsOver(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOfN(rapid.RuneFrom([]rune("abc déf\n日本👨\u200d👩 -“”")), 0, 200, -1).Draw(t, "text")
		width := rapid.IntRange(1, 100).Draw(t, "width")
		for _, lines := range [][]string{look.Wrap(text, width), look.Flow(text, width), look.Hanging("• ", lipgloss.NewStyle(), text, width+2)} {
			for _, l := range lines {
				require.LessOrEqual(t, lipgloss.Width(l), width+2, "%q", l)
				require.NotContains(t, l, "\n")
			}
		}
	})
}

func TestWrapLosesNoWord(t *testing.T) {
	text := "I've only got five minutes, so what's this about? Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa."
	for width := 8; width < 120; width++ {
		got := strings.Join(look.Wrap(text, width), "")
		require.Equal(t, strings.ReplaceAll(text, " ", ""), strings.ReplaceAll(got, " ", ""), width)
	}
}

func TestFlowJoinsTheLinesOfAParagraph(t *testing.T) {
	require.Equal(t, []string{"One two three.", "", "Four", "- five", "- six and more", "", "seven"},
		look.Flow("One two\nthree.\n\nFour\n- five\n- six\nand more\n\nseven\n", 40))
}

func TestLayIsExact(t *testing.T) {
	many := strings.Split(strings.Repeat("line\n", 50), "\n")
	for h := range 30 {
		p := look.Page{Head: []string{"head", ""}, Body: many, Foot: []string{"rule", "keys"}}
		lines := strings.Split(p.Lay(80, h), "\n")
		if h == 0 {
			continue
		}
		require.Len(t, lines, h)
		require.Equal(t, "  keys", lines[h-1], h)
	}
}

func TestWideWindowsHaveTheTextInTheMiddle(t *testing.T) {
	width, left := look.Column(200)
	require.Equal(t, look.MaxText, width)
	require.Equal(t, (200-look.MaxText)/2, left)
	width, left = look.Column(60)
	require.Equal(t, 56, width)
	require.Equal(t, 2, left)
}

func TestKeysThatAreOffAreNotShown(t *testing.T) {
	l := look.New(true)
	on, off := look.Bind("a", "on", "a"), look.When(false, look.Bind("b", "off", "b"))
	require.Equal(t, "a on", ansi.Strip(strings.Join(l.KeyLines(80, 2, on, off), "")))
	var many []key.Binding
	for range 30 {
		many = append(many, on)
	}
	lines := l.KeyLines(40, 2, many...)
	require.Len(t, lines, 2)
	for _, line := range lines {
		require.LessOrEqual(t, lipgloss.Width(line), 40)
	}
}

func TestScroll(t *testing.T) {
	s := look.Scroll{Follow: true}
	s.Fit(10, 25)
	require.Equal(t, 15, s.Top, "it follows")
	s.Fit(10, 30)
	require.Equal(t, 20, s.Top)
	s.By(-s.Page())
	require.Equal(t, 11, s.Top)
	require.False(t, s.Follow)
	s.Fit(10, 40)
	require.Equal(t, 11, s.Top, "it stays where the reader is")
	require.Equal(t, 19, s.Below())
	s.By(100)
	require.True(t, s.Follow)
	s.Show(3, 5)
	require.Equal(t, 3, s.Top)
	s.Show(18, 20)
	require.Equal(t, 11, s.Top)
	s.Fit(10, 4)
	require.Zero(t, s.Top)
	require.Equal(t, []string{"a", "b"}, s.Of([]string{"a", "b"}))
}

func TestMeterAndStars(t *testing.T) {
	l := look.New(true)
	require.Equal(t, "█████░░░░░", ansi.Strip(l.Meter(0.5, 10)))
	require.Equal(t, "██████████", ansi.Strip(l.Meter(7, 10)))
	require.Equal(t, "░░░░░░░░░░", ansi.Strip(l.Meter(-1, 10)))
	require.Equal(t, "★★★☆☆", ansi.Strip(l.Stars(3)))
}

func TestUnknownSize(t *testing.T) {
	w, h := look.Size(0, 0)
	require.Equal(t, [2]int{80, 24}, [2]int{w, h})
	w, h = look.Size(60, 20)
	require.Equal(t, [2]int{60, 20}, [2]int{w, h})
}
