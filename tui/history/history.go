// Package history is the room of past talks, newest first, each with the
// second tries of its turns under it: read one with its feedback, go on with
// one that was not finished, delete one. It answers with
// [Read], [Resume], [Share], [Delete] or [Back].
package history

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/look"
	"github.com/repcoach/repcoach/tui/safe"
)

// What the room asks of the program.
type (
	Read   struct{ ID string }
	Resume struct{ ID string }
	Delete struct{ ID string }
	Share  struct{ ID string }
	Back   struct{}
)

// entryHeight is how many lines a talk has in the list: its title, what came
// of it, and a blank one.
const entryHeight = 3

// Room is the list of past talks.
type Room struct {
	Share   bool // talks can be shared
	look    look.Look
	keys    keys
	list    []journal.Kin
	loaded  bool
	at      int
	asking  bool // whether to delete the chosen one
	w, h    int
	note    string
	trouble bool
}

// New returns the room before anything is read.
func New(l look.Look) Room { return Room{look: l, keys: newKeys()} }

// SetLook changes the colours.
func (r *Room) SetLook(l look.Look) { r.look = l }

// SetSize fits the room into a window.
func (r *Room) SetSize(w, h int) { r.w, r.h = w, h }

// SetList shows these talks, without those in which the rep said nothing. The
// same entry stays chosen where it can.
func (r *Room) SetList(list []journal.Summary) {
	r.list, r.loaded, r.trouble = nil, true, false
	said := slices.DeleteFunc(slices.Clone(list), func(s journal.Summary) bool { return !s.Spoken() && !s.Damaged })
	r.list = journal.Families(said)
	r.at = max(0, min(r.at, len(r.list)-1))
}

// Notify tells the rep something until the next key; trouble says that
// something went wrong.
func (r *Room) Notify(text string, trouble bool) { r.note, r.trouble = text, trouble }

// Update handles a key.
func (r Room) Update(msg tea.Msg) (Room, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return r, nil
	}
	r.note = ""
	k := r.keys.now(r)
	switch {
	case key.Matches(press, k.Yes):
		r.asking = false
		return r, send(Delete{r.list[r.at].ID})
	case key.Matches(press, k.No):
		r.asking = false
	case key.Matches(press, k.Up):
		r.at--
	case key.Matches(press, k.Down):
		r.at++
	case key.Matches(press, k.PageUp):
		r.at = max(0, r.at-r.perPage())
	case key.Matches(press, k.PageDown):
		r.at = min(len(r.list)-1, r.at+r.perPage())
	case key.Matches(press, k.Top):
		r.at = 0
	case key.Matches(press, k.Bottom):
		r.at = len(r.list) - 1
	case key.Matches(press, k.Enter):
		return r, send(Read{r.list[r.at].ID})
	case key.Matches(press, k.Resume):
		return r, send(Resume{r.list[r.at].ID})
	case key.Matches(press, k.Share):
		return r, send(Share{r.list[r.at].ID})
	case key.Matches(press, k.Delete):
		r.asking = true
	case key.Matches(press, k.Back):
		return r, send(Back{})
	}
	return r, nil
}

func send(msg tea.Msg) tea.Cmd { return func() tea.Msg { return msg } }

func (r Room) perPage() int { return max(1, (r.h-8)/entryHeight) }

// View draws the room.
func (r Room) View() string {
	page, _ := r.page()
	return page.Lay(r.w, r.h)
}

// Cursor stands at the chosen talk, where a screen reader looks for it.
func (r Room) Cursor() *tea.Cursor {
	_, y := r.page()
	if len(r.list) == 0 {
		return nil
	}
	_, left := look.Column(r.w)
	return tea.NewCursor(left, y)
}

func (r Room) page() (p look.Page, cursor int) {
	width, _ := look.Column(r.w)
	p.Head = append(r.look.Head(wordTitle, r.count(), width), "")
	p.Foot = r.foot(width)
	height := look.BodyHeight(r.h, len(p.Head), len(p.Foot))
	if len(r.list) == 0 {
		if r.loaded && !r.trouble {
			p.Body = look.Styled(r.look.Muted, wordNone, width)
		}
		return p, 0
	}
	// Only the entries in sight are drawn, and the chosen one is among them.
	fit := max(1, (height+1)/entryHeight)
	from := max(0, min(r.at-fit/2, len(r.list)-fit))
	for i := from; i < min(len(r.list), from+fit); i++ {
		if i == r.at {
			cursor = len(p.Head) + len(p.Body)
		}
		p.Body = append(p.Body, r.entry(i, width)...)
	}
	return p, cursor
}

func (r Room) count() string {
	switch len(r.list) {
	case 0:
		return ""
	case 1:
		return wordOne
	}
	return fmt.Sprintf(wordMany, len(r.list))
}

func (r Room) entry(i, width int) []string {
	s := r.list[i]
	mark, title := "  ", r.look.Strong
	if i == r.at {
		mark, title = r.look.Chosen.Render("▸ "), r.look.Chosen
	}
	in := strings.Repeat("  ", min(s.Depth, 4))
	name := s.Title
	switch {
	case s.Depth > 0:
		name = capital(desk.BranchLine(s))
	case s.Orphan:
		name += " · " + desk.BranchLine(s)
	}
	about := []string{s.Started.Local().Format("2 Jan 2006, 15:04"), capital(feedback.OutcomeName(s.Outcome))}
	if s.Stars != nil {
		about = append(about, fmt.Sprintf(wordStars, *s.Stars))
	}
	if s.Damaged {
		about = append(about, wordDamaged)
	}
	if c := desk.ConfidenceShort(s.Confidence); c != "" {
		if more := append(slices.Clone(about), c); lipgloss.Width("  "+in+strings.Join(more, " · ")) <= width {
			about = more // it is in the feedback as well
		}
	}
	return []string{
		look.Clip(mark+in+title.Render(safe.Line(name)), width),
		look.Clip("  "+in+r.look.Muted.Render(strings.Join(about, " · ")), width),
		"",
	}
}

func capital(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

func (r Room) foot(width int) []string {
	lines := []string{r.look.Line(width)}
	switch {
	case r.asking:
		s := r.list[r.at]
		ask := fmt.Sprintf(wordReally, s.Title, s.Started.Local().Format(time.DateOnly))
		if slices.ContainsFunc(r.list, func(k journal.Kin) bool { return k.Parent == s.ID }) {
			ask += " " + wordBranches
		}
		lines = append(lines, look.Styled(r.look.Strong, safe.Line(ask), width)...)
	case r.note != "":
		style := r.look.Good
		if r.trouble {
			style = r.look.Trouble
		}
		note := look.Styled(style, safe.Line(r.note), width)
		lines = append(lines, note[:min(3, len(note))]...)
	}
	return append(lines, r.look.KeyLines(width, 2, r.keys.now(r).shown()...)...)
}

// unfinished reports whether the chosen talk can be gone on with.
func (r Room) unfinished() bool {
	return len(r.list) > 0 && r.list[r.at].Outcome == stance.Unfinished
}
