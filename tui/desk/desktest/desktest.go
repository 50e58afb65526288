// Package desktest is a desk to test a face at: partners that say what a test
// wants, a small scenario, a store in a temporary folder, and the hostile
// texts of testdata/hostile.
package desktest

import (
	"bufio"
	"context"
	"iter"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/desk"
)

// Partner is a coach.Partner in one function.
type Partner func(ctx context.Context, said coach.Transcript) iter.Seq2[string, error]

// Reply plays the worker.
func (p Partner) Reply(ctx context.Context, said coach.Transcript, _ stance.Cue) iter.Seq2[string, error] {
	return p(ctx, said)
}

// Echo says what it heard.
func Echo() coach.Partner {
	return Partner(func(_ context.Context, said coach.Transcript) iter.Seq2[string, error] {
		return Pieces("You said: ", said[len(said)-1].Text)
	})
}

// Says gives the same pieces every time, and err at the end if it is not nil.
func Says(err error, pieces ...string) coach.Partner {
	return Partner(func(context.Context, coach.Transcript) iter.Seq2[string, error] {
		return func(yield func(string, error) bool) {
			for _, p := range pieces {
				if !yield(p, nil) {
					return
				}
			}
			if err != nil {
				yield("", err)
			}
		}
	})
}

// Slow waits before each piece, and stops when it is told to.
func Slow(wait time.Duration, pieces ...string) coach.Partner {
	return Partner(func(ctx context.Context, _ coach.Transcript) iter.Seq2[string, error] {
		return func(yield func(string, error) bool) {
			for _, p := range pieces {
				select {
				case <-time.After(wait):
				case <-ctx.Done():
					yield("", context.Cause(ctx))
					return
				}
				if !yield(p, nil) {
					return
				}
			}
		}
	})
}

// Pieces is a sequence of pieces.
func Pieces(pieces ...string) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		for _, p := range pieces {
			if !yield(p, nil) {
				return
			}
		}
	}
}

// Scenario is a small one.
func Scenario() *scenarios.Scenario {
	return &scenarios.Scenario{
		ID: "small-talk", Title: "A small talk", Summary: "Dana keeps her head down.", Minutes: 10, Language: "en-GB",
		Setting: "Ten to one in the tea point of a benefits office.",
		Worker: scenarios.Worker{
			Name: "Dana", Segment: "reluctant worker", Opening: "I've only got five minutes. What's this about?",
			CaresAbout: []scenarios.Issue{{ID: "rotas", What: "Rotas change with two days' notice", Reveal: scenarios.WhenAsked, Says: "Well. The rotas, since you ask."}},
			Stance:     scenarios.Stance{Starts: "guarded", Patience: 3},
		},
		Facts: []scenarios.Fact{
			{ID: "choice", Text: "Anyone may choose to join a union or not to join one.", Source: "gov.uk", Checked: "2026-11-22"},
			{ID: "blacklists", Text: "It is against the law to keep a blacklist of union members.", Source: "legislation.gov.uk", Checked: "2026-11-22"},
		},
		Objectives: []scenarios.Objective{{
			ID: "listen", Title: "Practise active listening",
			Checks: []scenarios.Check{{
				ID: "open", Ask: "Did the rep ask an open question?", Spot: "open_question >= 1",
				Try: "What's the rota been like for you lately?",
			}},
		}},
	}
}

// Desk is a desk with one scenario, a store in a temporary folder, and this
// partner to play the worker.
func Desk(t testing.TB, partner coach.Partner) desk.Desk {
	t.Helper()
	store, err := journal.Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	return desk.Desk{
		Scenarios: []*scenarios.Scenario{Scenario()},
		Store:     store,
		Options:   coach.Options{Seed: 7, Difficulty: stance.Normal},
		Version:   "test",
		Now:       func() time.Time { return time.Date(2026, 11, 22, 10, 0, 0, 0, time.UTC) },
		Detect: func(context.Context) (desk.Crew, error) {
			return Crew(partner), nil
		},
	}
}

// Crew is a crew with this partner.
func Crew(partner coach.Partner) desk.Crew {
	return desk.Crew{
		Hire: func(*scenarios.Scenario, uint64) coach.Partner { return partner },
		Kind: "ollama", Model: "fake", Line: "A made-up worker plays Dana.",
	}
}

// Hostile is every text of testdata/hostile by the file it is in.
func Hostile(t testing.TB) map[string][]string {
	t.Helper()
	_, here, _, _ := runtime.Caller(0)
	files, err := filepath.Glob(filepath.Join(filepath.Dir(here), "../../../testdata/hostile/*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no hostile texts: %v", err)
	}
	all := map[string][]string{}
	for _, file := range files {
		f, err := os.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		for lines := bufio.NewScanner(f); lines.Scan(); {
			line := lines.Text()
			if line == "" || strings.HasPrefix(line, "#") {
				continue
			}
			s, err := strconv.Unquote(line)
			if err != nil {
				t.Fatalf("%s: %s: %v", file, line, err)
			}
			all[filepath.Base(file)] = append(all[filepath.Base(file)], s)
		}
	}
	return all
}
