package reps_test

import (
	"testing"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/reps"
	"github.com/repcoach/repcoach/coach/stance"
)

// BenchmarkTurn is what the program itself adds to one rep turn: reading the
// turn and stepping the worker's mind, late in a talk.
func BenchmarkTurn(b *testing.B) {
	sc := all()[0]
	rep, _ := reps.Find("info-dump")
	rep = rep.Fit(sc)
	s := coach.NewSession(sc, coach.Options{Difficulty: stance.Easy})
	for range 3 {
		text, _ := rep.Next(s.Transcript(), s.Last())
		if _, _, err := s.Say(text); err != nil {
			b.Fatal(err)
		}
		if _, err := s.Hear("Well. The rotas, since you ask. Two days' notice, every time.", false); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := s.Say("You said two days' notice. That sounds really hard. What does that do to your week?"); err != nil {
			b.Fatal(err)
		}
		b.StopTimer()
		if _, err := s.Back(); err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
	}
}
