package tui

import (
	"testing"

	tea "charm.land/bubbletea/v2"

	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/desk"
)

func BenchmarkFirstPicture(b *testing.B) {
	library := scenarios.Library()
	for b.Loop() {
		a := New(b.Context(), desk.Desk{Scenarios: library})
		a.Init()
		a.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
		_ = a.View()
	}
}

func BenchmarkFeedbackPage(b *testing.B) {
	a := apps(b, "I've only got five minutes, and the rotas change with two days' notice.")["debrief"]
	a.resize(80, 24)
	for b.Loop() {
		a.Update(tea.KeyPressMsg{Code: tea.KeyDown})
		_ = a.View()
	}
}
