package form

import (
	"errors"

	"charm.land/bubbles/v2/key"
	"charm.land/huh/v2"
	"charm.land/lipgloss/v2"

	"github.com/repcoach/repcoach/scenarios/interview"
	"github.com/repcoach/repcoach/tui/look"
	"github.com/repcoach/repcoach/tui/safe"
)

// field is one question as a huh form of one field, with its answer.
type field struct {
	form   *huh.Form
	text   string
	chosen []string
	sort   interview.Sort
	picked func() string // the option the cursor is on
}

// longestAnswer is how many characters one answer may have.
const longestAnswer = 2000

func newField(q interview.Question, answer string, l look.Look, width, height int) *field {
	f := &field{sort: q.Sort, text: answer, picked: func() string { return "" }}
	refuse := func(s string) error {
		if why := q.Refused(s); why != "" {
			return errors.New(why)
		}
		return nil
	}
	var one huh.Field
	switch q.Sort {
	case interview.Line:
		one = huh.NewInput().Value(&f.text).Validate(refuse).CharLimit(longestAnswer).Prompt("> ")
	case interview.Lines:
		one = huh.NewText().Value(&f.text).Validate(refuse).CharLimit(longestAnswer).Lines(max(2, min(5, height-1))).ExternalEditor(false)
	case interview.One:
		if f.text == "" {
			f.text = q.Standard
		}
		list := huh.NewSelect[string]().Options(options(q, width)...).Value(&f.text).Height(max(2, min(len(q.Options), height-1)))
		f.picked = hovered(list.Hovered)
		one = list
	case interview.Several:
		if answer == "" {
			answer = q.Standard
		}
		f.chosen = interview.List(answer)
		list := huh.NewMultiSelect[string]().Options(options(q, width)...).Value(&f.chosen).Filterable(false).Height(max(2, min(len(q.Options), height-1)))
		f.picked = hovered(list.Hovered)
		one = list
	}
	f.form = huh.NewForm(huh.NewGroup(one)).WithShowHelp(false).WithShowErrors(true).WithWidth(width).WithTheme(theme(l, q.Sort)).WithKeyMap(keyMap())
	return f
}

func hovered(on func() (string, bool)) func() string {
	return func() string {
		id, _ := on()
		return id
	}
}

func options(q interview.Question, width int) []huh.Option[string] {
	var out []huh.Option[string]
	for _, o := range q.Options {
		out = append(out, huh.NewOption(look.Clip(safe.Line(o.Text), width-6), o.ID))
	}
	return out
}

// answer is what the tutor typed or chose. A choice that is the standard is
// no answer of their own: it may change with the answers before it.
func (f *field) answer(q interview.Question) string {
	text := f.text
	if f.sort == interview.Several {
		text = join(f.chosen)
	}
	if (f.sort == interview.One || f.sort == interview.Several) && text == q.Standard {
		return ""
	}
	return text
}

func join(ids []string) string {
	out := ""
	for i, id := range ids {
		if i > 0 {
			out += ","
		}
		out += id
	}
	return out
}

// keyMap leaves to the field what is its own: going back and stopping are the
// room's.
func keyMap() *huh.KeyMap {
	m := huh.NewDefaultKeyMap()
	m.Quit.SetEnabled(false)
	for _, b := range []*key.Binding{&m.Input.Prev, &m.Text.Prev, &m.Select.Prev, &m.MultiSelect.Prev, &m.Select.Filter, &m.MultiSelect.Filter, &m.Text.Editor} {
		b.SetEnabled(false)
	}
	return m
}

// theme puts the program's own colours on a field.
func theme(l look.Look, sort interview.Sort) huh.Theme {
	return huh.ThemeFunc(func(dark bool) *huh.Styles {
		t := huh.ThemeBase(dark)
		t.Focused.Base = lipgloss.NewStyle()
		if sort == interview.Lines { // shows where there is room to write
			t.Focused.Base = lipgloss.NewStyle().BorderStyle(lipgloss.NormalBorder()).BorderLeft(true).BorderForeground(l.Key.GetForeground()).PaddingLeft(1)
		}
		t.Focused.ErrorMessage, t.Focused.ErrorIndicator = l.Soon, lipgloss.NewStyle()
		t.Focused.SelectSelector, t.Focused.MultiSelectSelector = l.Chosen.SetString("> "), l.Chosen.SetString("> ")
		t.Focused.SelectedPrefix, t.Focused.UnselectedPrefix = l.Good.SetString("[x] "), l.Muted.SetString("[ ] ")
		t.Focused.SelectedOption, t.Focused.UnselectedOption, t.Focused.Option = l.Text, l.Text, l.Text
		t.Focused.TextInput.Prompt, t.Focused.TextInput.Cursor = l.Key, l.Strong
		return t
	})
}
