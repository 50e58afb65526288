package talk

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/tui/look"
	"github.com/repcoach/repcoach/tui/safe"
)

// roomy is the height from which a page has room for some air.
const roomy = 22

// block is one turn as it is shown. Its lines are kept until the width or the
// colours change: in a long talk only the newest turn is wrapped again.
type block struct {
	turn  coach.Turn
	lines []string
	width int
	dark  bool
}

// fits reports whether the lines are right as they are.
func (b *block) fits(width int, dark bool) bool {
	return b.lines != nil && b.width == width && b.dark == dark
}

// wrap fills in the lines of a turn.
func (b *block) wrap(l look.Look, name string, width int) {
	b.width, b.dark = width, l.Dark
	b.lines = b.lines[:0]
	who, bar := l.Worker.Render(name), l.WorkBar.Render("▎ ")
	if b.turn.Speaker == coach.Rep {
		who, bar = l.Rep.Render(wordYou), l.RepBar.Render("▎ ")
	}
	if b.turn.Cut {
		who += l.Muted.Render(wordCut)
	}
	b.lines = append(b.lines, look.Clip(who, width))
	text := strings.TrimSpace(safe.Text(b.turn.Text))
	b.lines = append(b.lines, look.Beside(bar, look.Styled(l.Text, text, width-2))...)
	b.lines = append(b.lines, "")
}

// fit lays everything out for the size of the window and for what has been
// said. It runs once after each message; View only reads.
func (r *Room) fit() {
	if r.w == 0 {
		return
	}
	width, _ := look.Column(r.w)
	r.input.MaxHeight = min(6, max(1, r.h/4))
	r.input.SetWidth(width)
	total := 0
	for i := range r.blocks {
		if !r.blocks[i].fits(width, r.look.Dark) {
			r.blocks[i].wrap(r.look, r.name(), width)
		}
		total += len(r.blocks[i].lines)
	}
	r.grow(width)
	total += len(r.growth.lines)
	height := look.BodyHeight(r.h, len(r.head(width)), len(r.foot(width)))
	r.scroll.Fit(height, total)
	r.care.scroll.Fit(height, len(r.carePage(width)))
	r.care.scroll.Follow = false
}

// grow wraps the reply as far as it is shown.
func (r *Room) grow(width int) {
	r.growth = block{}
	waiting := r.state == replying || r.state == unsaved || r.state == busy && r.reply.stream != nil && r.unanswered()
	if !waiting {
		return
	}
	text := r.seen()
	if r.state == replying && strings.TrimSpace(text) == "" {
		r.growth.lines = []string{
			look.Clip(r.look.Worker.Render(r.name()), width),
			look.Clip(r.look.WorkBar.Render("▎ ")+r.look.Muted.Render(r.thinking()), width), "",
		}
		return
	}
	r.growth.turn = coach.Turn{Speaker: coach.Worker, Text: text}
	r.growth.wrap(r.look, r.name(), width)
}

func (r Room) unanswered() bool {
	return len(r.blocks) > 0 && r.blocks[len(r.blocks)-1].turn.Speaker == coach.Rep
}

func (r Room) thinking() string {
	if r.reply.waited < 3 {
		return wordThinking
	}
	return fmt.Sprintf(wordThinkingFor, r.reply.waited)
}

// View draws the room.
func (r Room) View() string {
	width, _ := look.Column(r.w)
	body := r.visible()
	if r.caring() {
		body = r.care.scroll.Of(r.carePage(width))
	}
	return look.Page{Head: r.head(width), Body: body, Foot: r.foot(width)}.Lay(r.w, r.h)
}

// visible are the lines in the window; what is above and below is not touched.
func (r Room) visible() []string {
	out := make([]string, 0, r.scroll.Height)
	at := 0
	take := func(lines []string) {
		from, to := max(0, r.scroll.Top-at), min(len(lines), r.scroll.End()-at)
		if from < to {
			out = append(out, lines[from:to]...)
		}
		at += len(lines)
	}
	for i := range r.blocks {
		take(r.blocks[i].lines)
	}
	take(r.growth.lines)
	return out
}

// Cursor is where the rep writes.
func (r Room) Cursor() *tea.Cursor {
	if r.caring() {
		width, left := look.Column(r.w)
		return tea.NewCursor(left, min(r.h-1, len(r.head(width)))) // at the first word of the page
	}
	if !r.writes() {
		return nil
	}
	c := r.input.Cursor()
	if c == nil {
		return nil
	}
	width, left := look.Column(r.w)
	foot := len(r.foot(width))
	before := len(r.above(width))
	c.X += left
	c.Y += r.h - foot + before
	if c.Y >= r.h || c.Y < 0 || c.X >= r.w {
		return nil
	}
	return c
}

func (r Room) writes() bool {
	return !r.ending && !r.caring() && r.state != over && r.state != unsaved
}

func (r Room) head(width int) []string {
	head := r.look.Head(safe.Line(r.Practice.Scenario.Title), r.aside(), width)
	if r.caring() {
		head = r.look.Head(wordCare, "", width)
	}
	if r.h >= roomy {
		head = append(head, "")
	}
	return head
}

func (r Room) aside() string {
	switch {
	case r.status != "":
		return safe.Line(r.status)
	case r.scroll.Below() > 0:
		return wordMoreBelow
	}
	return ""
}

// above is what stands between the talk and the input.
func (r Room) above(width int) []string {
	lines := []string{r.look.Line(width)}
	switch {
	case r.ending:
		lines = append(lines, look.Styled(r.look.Strong, wordReallyEnd, width)...)
	case r.note.text != "":
		style, mark := r.look.Soon, "◆ "
		if r.note.trouble {
			style, mark = r.look.Trouble, "! "
		}
		lines = append(lines, r.short(look.Hanging(style.Render(mark), style.Bold(false), safe.Line(r.note.text), width), width)...)
	case r.state == over:
		lines = append(lines, look.Styled(r.look.Strong, fmt.Sprintf(wordOver, r.name()), width)...)
	}
	return lines
}

// short cuts a note that would leave no room for the talk.
func (r Room) short(lines []string, width int) []string {
	most := max(1, r.h/2)
	if len(lines) <= most {
		return lines
	}
	return append(lines[:most-1:most-1], look.Clip(lines[most-1]+" …", width))
}

func (r Room) foot(width int) []string {
	lines := r.above(width)
	if r.writes() {
		lines = append(lines, strings.Split(strings.TrimRight(r.input.View(), "\n"), "\n")...)
	}
	if r.h >= roomy {
		lines = append(lines, "")
	}
	return append(lines, r.look.KeyLines(width, 2, r.keys.now(r).shown()...)...)
}
