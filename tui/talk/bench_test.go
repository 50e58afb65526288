package talk_test

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/tui/desk/desktest"
	"github.com/repcoach/repcoach/tui/look"
	"github.com/repcoach/repcoach/tui/talk"
)

func BenchmarkPasteOfAMegabyteAndAKey(b *testing.B) {
	text := strings.Repeat("I've only got five minutes. ", 40_000)
	for b.Loop() {
		p := &coach.Practice{Session: coach.NewSession(desktest.Scenario(), coach.Options{}), Keeper: &keeper{}}
		r := talk.New(b.Context(), look.New(true), talk.Config{Practice: p})
		r.Init()
		r.SetSize(80, 24)
		r, _ = r.Update(tea.PasteMsg{Content: text})
		r, _ = r.Update(tea.KeyPressMsg{Code: tea.KeyBackspace})
		_ = r.View()
	}
}

func BenchmarkFrameOfALongTalk(b *testing.B) {
	var said coach.Transcript
	for i := range 2001 {
		s := coach.Worker
		if i%2 == 1 {
			s = coach.Rep
		}
		said = append(said, coach.Turn{N: i + 1, Speaker: s, Text: "I've only got five minutes, and the rotas change with two days' notice. What's this about?"})
	}
	p := &coach.Practice{Session: coach.ResumeSession(desktest.Scenario(), coach.Options{}, said, nil), Keeper: &keeper{}}
	r := talk.New(b.Context(), look.New(true), talk.Config{Practice: p, Explain: func(error) (string, string) { return "", "" }})
	r.Init()
	r.SetSize(80, 24)
	for b.Loop() {
		r, _ = r.Update(tea.KeyPressMsg{Code: 'a', Text: "a"})
		_ = r.View()
		_ = r.Cursor()
		r, _ = r.Update(tea.KeyPressMsg{Code: tea.KeyBackspace})
	}
}
