package form

import (
	"context"
	"fmt"
	"io"
	"strings"

	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"

	"github.com/repcoach/repcoach/scenarios/interview"
	"github.com/repcoach/repcoach/tui/look"
	"github.com/repcoach/repcoach/tui/safe"
)

// Screen asks one question to a screen. In and out must be a terminal: the
// caller checks that.
func Screen(ctx context.Context, iv *interview.Interview, in io.Reader, out io.Writer) (interview.Answers, error) {
	m := newScreen(iv)
	_, err := tea.NewProgram(m, tea.WithContext(ctx), tea.WithInput(in), tea.WithOutput(out), tea.WithoutSignalHandler()).Run()
	switch {
	case ctx.Err() != nil:
		return m.walk.answers, ctx.Err()
	case err != nil:
		return m.walk.answers, fmt.Errorf("the form stopped: %w", err)
	case m.stopped:
		return m.walk.answers, ErrStopped
	}
	return m.walk.answers, nil
}

// screen is the model: the question that is shown, and the walk through them.
type screen struct {
	walk          *walk
	question      interview.Question
	n, of         int
	field         *field
	look          look.Look
	width, height int
	stopped, over bool
}

func newScreen(iv *interview.Interview) *screen {
	return &screen{walk: newWalk(iv), look: look.New(true)}
}

func (s *screen) Init() tea.Cmd { return tea.RequestBackgroundColor }

func (s *screen) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		width, height := look.Size(msg.Width, msg.Height)
		if width == s.width && height == s.height {
			return s, nil // each new field asks for the size again
		}
		s.width, s.height = width, height
		return s, s.again()
	case tea.BackgroundColorMsg:
		s.look = look.New(msg.IsDark())
		return s, s.again()
	case tea.KeyPressMsg:
		switch msg.String() {
		case "ctrl+c":
			s.keep()
			s.stopped = true
			return s, s.leave()
		case "shift+tab", "esc":
			s.keep()
			s.walk.back()
			return s, s.show()
		}
	}
	if s.field == nil {
		return s, nil
	}
	_, cmd := s.field.form.Update(msg)
	if s.field.form.State != huh.StateCompleted {
		return s, cmd
	}
	s.walk.answer(s.field.answer(s.question))
	s.field = nil
	return s, s.show()
}

// keep stores what has been typed so far, for the way back or the end, unless
// it is something that would be refused.
func (s *screen) keep() {
	if s.field == nil {
		return
	}
	text := s.field.answer(s.question)
	if s.question.Refused(text) == "" {
		s.walk.answers[s.question.ID] = text
		if text == "" {
			delete(s.walk.answers, s.question.ID)
		}
	}
}

// again lays out the question that is shown anew, with what has been typed.
func (s *screen) again() tea.Cmd {
	if s.field == nil {
		return s.show()
	}
	return s.lay(s.field.answer(s.question))
}

// show brings up the question whose turn it is. Before the first size there
// is nothing to lay it out for.
func (s *screen) show() tea.Cmd {
	if s.width == 0 {
		return nil
	}
	q, n, of, ok := s.walk.question()
	if !ok {
		return s.leave()
	}
	s.question, s.n, s.of = q, n, of
	return s.lay(s.walk.answers[q.ID])
}

// lay makes the field for an answer, in the room that is left.
func (s *screen) lay(answer string) tea.Cmd {
	width, _ := look.Column(s.width)
	s.field = newField(s.question, answer, s.look, width, look.BodyHeight(s.height, len(s.above(width))+2, len(s.foot(width)))-len(s.below(width)))
	return s.field.form.Init()
}

func (s *screen) leave() tea.Cmd {
	s.over = true
	return tea.Quit
}

func (s *screen) View() tea.View {
	var v tea.View
	v.AltScreen = true
	v.WindowTitle = wordTitle
	if s.field == nil || s.over {
		return v
	}
	width, _ := look.Column(s.width)
	page := look.Page{
		Head: s.look.Head(wordTitle+" · "+s.question.Page, fmt.Sprintf(wordPlace, s.n, s.of), width),
		Body: append(append(s.above(width), splitLines(s.field.form.View())...), s.below(width)...),
		Foot: s.foot(width),
	}
	v.SetContent(page.Lay(s.width, s.height))
	return v
}

// above is the question with its help.
func (s *screen) above(width int) []string {
	out := append([]string{""}, look.Styled(s.look.Strong, safe.Line(s.question.Ask), width)...)
	if s.question.Help != "" {
		out = append(out, look.Styled(s.look.Muted, safe.Line(s.question.Help), width)...)
	}
	return append(out, "")
}

// below is what Enter stands for, in full.
func (s *screen) below(width int) []string {
	switch {
	case s.question.Sort == interview.One, s.question.Sort == interview.Several:
		return append([]string{""}, look.Styled(s.look.Muted, s.about(), width)...)
	case s.question.Shown == "":
		return append([]string{""}, look.Styled(s.look.Muted, wordNothing, width)...)
	}
	out := []string{"", s.look.Muted.Render(wordEnter)}
	return append(out, look.Styled(s.look.Quote, safe.Line(s.question.Shown), width)...)
}

// about is what there is to say of the option that is picked.
func (s *screen) about() string {
	if s.field != nil {
		for i, o := range s.question.Options {
			if o.ID == s.field.picked() {
				return safe.Line(fmt.Sprintf(wordOption, i+1, len(s.question.Options), o.About))
			}
		}
	}
	return ""
}

// foot names the keys.
func (s *screen) foot(width int) []string {
	keys := [][2]string{{"enter", wordKeyNext}}
	switch s.question.Sort {
	case interview.Lines:
		keys = append(keys, [2]string{"ctrl+j", wordKeyLine})
	case interview.One:
		keys = append(keys, [2]string{"↑ ↓", wordKeyChoose})
	case interview.Several:
		keys = append(keys, [2]string{"space", wordKeyTick})
	}
	if s.n > 1 {
		keys = append(keys, [2]string{"esc", wordKeyBack})
	}
	keys = append(keys, [2]string{"ctrl+c", wordKeyStop})
	text := ""
	for i, k := range keys {
		if i > 0 {
			text += s.look.Muted.Render(" · ")
		}
		text += s.look.Key.Render(k[0]) + " " + s.look.Muted.Render(k[1])
	}
	return append([]string{s.look.Line(width)}, look.Wrap(text, width)...)
}

var _ tea.Model = (*screen)(nil)

func splitLines(s string) []string { return strings.Split(strings.TrimRight(s, "\n"), "\n") }
