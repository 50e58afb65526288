// Package pick is the first room: the rep chooses a conversation to practise.
// It answers with [Chosen], [History] or [Quit]; Again asks to look once more
// for who can play.
package pick

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/look"
	"github.com/repcoach/repcoach/tui/safe"
)

// What the room asks of the program.
type (
	Chosen  struct{ Scenario *scenarios.Scenario }
	History struct{}
	Again   struct{}
	Quit    struct{}
)

// Room is the list of scenarios.
type Room struct {
	look   look.Look
	keys   keys
	list   []*scenarios.Scenario
	at     int
	scroll look.Scroll
	w, h   int
	line   string // who plays
	failed bool   // the line is about what went wrong
	help   bool
}

// New returns the room with these scenarios.
func New(l look.Look, list []*scenarios.Scenario) Room {
	return Room{look: l, keys: newKeys(), list: list, line: wordLooking}
}

// SetLook changes the colours.
func (r *Room) SetLook(l look.Look) { r.look = l }

// SetSize fits the room into a window.
func (r *Room) SetSize(w, h int) { r.w, r.h = w, h }

// SetCrew says who plays, or what went wrong with finding out and what to do.
func (r *Room) SetCrew(line string, failed bool) { r.line, r.failed = line, failed }

// Update handles a key.
func (r Room) Update(msg tea.Msg) (Room, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return r, nil
	}
	k := r.keys.now(r)
	switch {
	case key.Matches(press, k.Up):
		r.at = max(0, r.at-1)
	case key.Matches(press, k.Down):
		r.at = min(len(r.list)-1, r.at+1)
	case key.Matches(press, k.Top):
		r.at = 0
	case key.Matches(press, k.Bottom):
		r.at = len(r.list) - 1
	case key.Matches(press, k.Enter):
		return r, send(Chosen{r.list[r.at]})
	case key.Matches(press, k.History):
		return r, send(History{})
	case key.Matches(press, k.Again):
		r.line, r.failed = wordLooking, false
		return r, send(Again{})
	case key.Matches(press, k.Help):
		r.help = !r.help
	case key.Matches(press, k.Quit):
		return r, send(Quit{})
	}
	return r, nil
}

func send(msg tea.Msg) tea.Cmd { return func() tea.Msg { return msg } }

// View draws the room.
func (r Room) View() string {
	page, _ := r.page()
	return page.Lay(r.w, r.h)
}

// Cursor stands at the chosen entry, where a screen reader or a magnifier
// looks for it.
func (r Room) Cursor() *tea.Cursor {
	_, y := r.page()
	if y < 0 {
		return nil
	}
	_, left := look.Column(r.w)
	return tea.NewCursor(left, y)
}

func (r Room) page() (p look.Page, cursor int) {
	width, _ := look.Column(r.w)
	head := r.look.Head(wordTitle, wordAside, width)
	if r.h >= 18 {
		head = append(head, look.Styled(r.look.Text, wordWelcome, width)...)
	}
	head = append(head, "")
	style := r.look.Muted
	if r.failed {
		style = r.look.Trouble
	}
	foot := append([]string{r.look.Line(width)}, clipLines(look.Styled(style, safe.Line(r.line), width), 3)...)
	foot = append(foot, r.look.KeyLines(width, 2, r.keys.now(r).shown()...)...)

	if r.help {
		return look.Page{Head: head, Body: r.helpLines(width), Foot: foot}, -1
	}
	lines, from, to := r.entries(width)
	r.scroll.Fit(look.BodyHeight(r.h, len(head), len(foot)), len(lines))
	r.scroll.Show(from, to)
	return look.Page{Head: head, Body: r.scroll.Of(lines), Foot: foot}, len(head) + from - r.scroll.Top
}

func clipLines(lines []string, most int) []string { return lines[:min(most, len(lines))] }

// entries are the lines of the list, and which of them are the chosen entry.
func (r Room) entries(width int) (lines []string, from, to int) {
	if len(r.list) == 0 {
		return look.Styled(r.look.Muted, wordNone, width), 0, 0
	}
	for i, sc := range r.list {
		mark, title := "  ", r.look.Strong
		if i == r.at {
			mark, title = r.look.Chosen.Render("▸ "), r.look.Chosen
			from = len(lines)
		}
		lines = append(lines, look.Hanging(mark, title, safe.Line(sc.Title), width)...)
		lines = append(lines, look.Hanging("  ", r.look.Text, safe.Line(sc.Summary), width)...)
		if sc.Experimental != "" {
			lines = append(lines, look.Hanging("  ", r.look.Soon, wordExperimental+safe.Line(sc.Experimental), width)...)
		}
		lines = append(lines, look.Hanging("  ", r.look.Muted, about(sc), width)...)
		if i == r.at {
			to = len(lines) - 1
		}
		lines = append(lines, "")
	}
	return lines[:len(lines)-1], from, to
}

func about(sc *scenarios.Scenario) string {
	var parts []string
	if sc.Minutes > 0 {
		parts = append(parts, fmt.Sprintf(wordMinutes, sc.Minutes))
	}
	if sc.Worker.Segment != "" {
		parts = append(parts, safe.Line(sc.Worker.Segment))
	}
	if sc.Course != "" {
		parts = append(parts, safe.Line(sc.Course))
	}
	return strings.Join(parts, " · ")
}

func (r Room) helpLines(width int) []string {
	var lines []string
	for _, p := range wordHelp {
		lines = append(lines, look.Styled(r.look.Text, p, width)...)
		lines = append(lines, "")
	}
	return lines
}
