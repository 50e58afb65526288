// Package brief is the room before the talk: where it happens, who the rep
// will talk to, what there is to practise, and on the first run the privacy
// notice. Meanwhile a model may be loading; the room says how that goes. The
// rep may say how confident they feel; starting without an answer skips it. It
// answers with [Start], [Back] or [Again].
package brief

import (
	"fmt"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/look"
	"github.com/repcoach/repcoach/tui/safe"
)

// What the room asks of the program.
type (
	Start struct {
		Scenario   *scenarios.Scenario
		Confidence *int // 1 to 5, nil where the rep gave no answer
	}
	Back  struct{}
	Again struct{}
)

// Status is how far the preparations are.
type Status struct {
	Line   string // who plays, or what went wrong
	Stage  string // what is going on, with seconds; empty when ready
	Ready  bool   // the talk can begin
	Failed bool   // the line is about what went wrong
}

// Room is the briefing of one scenario.
type Room struct {
	look   look.Look
	keys   keys
	sc     *scenarios.Scenario
	notice []string
	status Status
	level  *int // how confident the rep feels
	scroll look.Scroll
	lines  []string
	w, h   int
}

// New returns the briefing; notice is shown above it on the first run.
func New(l look.Look, sc *scenarios.Scenario, notice []string) Room {
	r := Room{look: l, keys: newKeys(), sc: sc, notice: notice, status: Status{Line: wordLooking}}
	return r
}

// SetLook changes the colours.
func (r *Room) SetLook(l look.Look) {
	r.look = l
	r.fit()
}

// SetSize fits the room into a window.
func (r *Room) SetSize(w, h int) {
	r.w, r.h = w, h
	r.fit()
}

// SetStatus says how far the preparations are.
func (r *Room) SetStatus(s Status) {
	r.status = s
	r.fit()
}

// SetNotice changes the privacy notice, which depends on who plays.
func (r *Room) SetNotice(lines []string) {
	r.notice = lines
	r.fit()
}

// Update handles a key.
func (r Room) Update(msg tea.Msg) (Room, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return r, nil
	}
	k := r.keys.now(r)
	switch {
	case key.Matches(press, k.Enter):
		return r, send(Start{r.sc, r.level})
	case key.Matches(press, k.Level):
		n, _ := desk.Level(press.String()) // no other key is bound to this
		r.level = &n
	case key.Matches(press, k.Again):
		return r, send(Again{})
	case key.Matches(press, k.Back):
		return r, send(Back{})
	case key.Matches(press, k.Up):
		r.scroll.By(-1)
	case key.Matches(press, k.Down):
		r.scroll.By(1)
	case key.Matches(press, k.PageUp):
		r.scroll.By(-r.scroll.Page())
	case key.Matches(press, k.PageDown):
		r.scroll.By(r.scroll.Page())
	}
	r.fit() // which keys are shown depends on where the page stands
	return r, nil
}

func send(msg tea.Msg) tea.Cmd { return func() tea.Msg { return msg } }

// View draws the room.
func (r Room) View() string {
	head, foot := r.edges()
	return look.Page{Head: head, Body: r.scroll.Of(r.lines), Foot: foot}.Lay(r.w, r.h)
}

// Cursor hides the cursor: there is nothing to type or to choose here.
func (r Room) Cursor() *tea.Cursor { return nil }

func (r *Room) fit() {
	if r.w == 0 {
		return
	}
	r.lines = r.body()
	head, foot := r.edges()
	r.scroll.Fit(look.BodyHeight(r.h, len(head), len(foot)), len(r.lines))
}

func (r Room) edges() (head, foot []string) {
	width, _ := look.Column(r.w)
	head = append(r.look.Head(safe.Line(r.sc.Title), r.aside(), width), "")
	style := r.look.Muted
	if r.status.Failed {
		style = r.look.Trouble
	}
	foot = append(foot, r.look.Line(width))
	foot = append(foot, r.confidence(width)...)
	lines := look.Styled(style, safe.Line(r.status.Line), width)
	foot = append(foot, lines[:min(3, len(lines))]...)
	if r.status.Stage != "" {
		foot = append(foot, r.look.Soon.Render(look.Clip("◌ "+safe.Line(r.status.Stage), width)))
	}
	return head, append(foot, r.look.KeyLines(width, 2, r.keys.now(r).shown()...)...)
}

// confidence asks how the rep feels, or shows what they said.
func (r Room) confidence(width int) []string {
	if r.level == nil {
		lines := look.Styled(r.look.Soon, desk.ConfidenceBefore+" "+wordSkip, width)
		return lines[:min(3, len(lines))]
	}
	return look.Styled(r.look.Good, desk.ConfidenceThanks(journal.Confidence{Before: r.level}), width)
}

func (r Room) aside() string {
	if r.sc.Minutes <= 0 {
		return ""
	}
	return fmt.Sprintf(wordMinutes, r.sc.Minutes)
}

func (r Room) body() []string {
	width, _ := look.Column(r.w)
	var lines []string
	part := func(heading string, text ...string) {
		lines = append(lines, r.look.Heading.Render(look.Clip(heading, width)))
		lines = append(lines, text...)
		lines = append(lines, "")
	}
	if len(r.notice) > 0 {
		var notice []string
		for _, n := range r.notice {
			notice = append(notice, look.Hanging("• ", r.look.Text, safe.Line(n), width)...)
		}
		part(wordNotice, notice...)
	}
	var cautions []string
	for _, c := range desk.Cautions(r.sc) {
		cautions = append(cautions, look.Hanging("• ", r.look.Soon, safe.Line(c), width)...)
	}
	if len(cautions) > 0 {
		part(wordCaution, cautions...)
	}
	part(wordSetting, look.Flow(safe.Text(r.sc.Setting), width)...)

	who := r.look.Worker.Render(look.Clip(safe.Line(r.sc.Worker.Name), width))
	if r.sc.Worker.Segment != "" {
		who += r.look.Muted.Render(" · " + safe.Line(r.sc.Worker.Segment))
	}
	part(wordWho, look.Clip(who, width))

	var aims []string
	for _, o := range r.sc.Objectives {
		aims = append(aims, look.Hanging("• ", r.look.Text, safe.Line(o.Title), width)...)
	}
	part(wordAims, aims...)
	lines = append(lines, look.Styled(r.look.Muted, wordTip, width)...)
	lines = append(lines, "")
	lines = append(lines, look.Styled(r.look.Muted, desk.ConfidenceWhy, width)...)
	return lines
}
