package tui

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/brief"
	"github.com/repcoach/repcoach/tui/debrief"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/desk/desktest"
	"github.com/repcoach/repcoach/tui/history"
	"github.com/repcoach/repcoach/tui/look"
	"github.com/repcoach/repcoach/tui/pick"
	"github.com/repcoach/repcoach/tui/share"
	"github.com/repcoach/repcoach/tui/talk"
)

// noKeeper keeps nothing.
type noKeeper struct{}

func (noKeeper) Turn(coach.Turn) error    { return nil }
func (noKeeper) Step(stance.Step) error   { return nil }
func (noKeeper) Back(int) error           { return nil }
func (noKeeper) End(stance.Outcome) error { return nil }

// saying is a scenario in which every word is text.
func saying(text string) *scenarios.Scenario {
	sc := *desktest.Scenario()
	sc.Title, sc.Summary, sc.Setting, sc.Course = text, text, text, text
	sc.Worker.Name, sc.Worker.Segment, sc.Worker.Opening = text, text, text
	sc.Objectives = []scenarios.Objective{{ID: "o", Title: text, Checks: []scenarios.Check{{ID: "c", Ask: text, Try: text}}}}
	return &sc
}

// report is feedback in which every word is text.
func report(text string) *feedback.Report {
	stars := 3
	quote := feedback.Quote{Turn: 2, Text: text}
	check := func(v feedback.Verdict) feedback.CheckResult {
		return feedback.CheckResult{ID: "c", Question: text, Verdict: v, Evidence: []feedback.Quote{quote}, Try: text, Reason: text, After: &feedback.Quote{Turn: 1, Text: text}}
	}
	missed := []feedback.Missed{{What: text, Why: text, After: &feedback.Quote{Turn: 1, Text: text}, Said: &quote, Try: text}}
	return &feedback.Report{
		Schema: feedback.Schema, Stars: &stars, Judge: feedback.JudgeRef{Kind: "model", Model: text},
		Objectives: []feedback.Finding{
			{Title: text, Band: feedback.Strong, Checks: []feedback.CheckResult{check(feedback.Yes), check(feedback.No)}},
			{Title: text, Band: feedback.BandNotScored, Checks: []feedback.CheckResult{check(feedback.Unsure), check(feedback.NotScored)}},
		},
		Flags:    []feedback.Flag{{Kind: moves.Promise, Quote: quote}},
		Measures: moves.Measures{RepWords: 40, WorkerWords: 60, RepWordShare: 0.4, RepTurns: 4, OpenQuestions: 2, ClosedQuestions: 1},
		Strength: feedback.Advice{Text: text, Quote: &quote}, Focus: feedback.Advice{Text: text, Quote: &quote, Try: text},
		Side: &feedback.WorkerSide{
			Name: text, Untold: missed, Uneased: missed,
			Moments: []feedback.Moment{{Turn: 2, Effect: feedback.Opened, Text: text, About: text, Quote: &quote}, {Turn: 2, Effect: feedback.Cooled, Text: text}},
		},
		Notes: []string{text},
	}
}

// apps are the program in every room and mood, with text everywhere.
func apps(t testing.TB, text string) map[string]*App {
	t.Helper()
	sc := saying(text)
	l := look.New(true)
	all := map[string]*App{}
	add := func(name string, at place, fill func(a *App)) {
		a := New(t.Context(), desk.Desk{Scenarios: []*scenarios.Scenario{sc, sc, sc}, Explain: func(error) (string, string) { return text, text }})
		a.at, a.chosen = at, sc
		fill(a)
		all[name] = a
	}
	said := coach.Transcript{{N: 1, Speaker: coach.Worker, Text: text}, {N: 2, Speaker: coach.Rep, Text: text}, {N: 3, Speaker: coach.Worker, Text: text, Cut: true}}
	add("pick", inPick, func(a *App) { a.pick.SetCrew(text, false) })
	add("pick in trouble", inPick, func(a *App) { a.pick.SetCrew(text, true) })
	add("pick help", inPick, func(a *App) { a.pick, _ = a.pick.Update(letter("?")) })
	add("nothing to pick", inPick, func(a *App) { a.pick = pick.New(l, nil) })
	add("brief", inBrief, func(a *App) {
		a.brief = brief.New(l, sc, []string{text, text})
		a.brief.SetStatus(brief.Status{Line: text, Stage: text, Failed: true, Ready: true})
	})
	room := func(change func(p *coach.Practice, r *talk.Room)) func(a *App) {
		return func(a *App) {
			p := &coach.Practice{Session: coach.NewSession(sc, coach.Options{}), Partner: desktest.Says(nil, text), Keeper: noKeeper{}}
			if strings.TrimSpace(text) != "" {
				_, err := p.Exchange(context.Background(), text)
				require.NoError(t, err)
			}
			r := talk.New(t.Context(), l, talk.Config{
				Practice: p, Explain: a.desk.Trouble, Hint: desk.Hint,
				Care: func(string) []string { return []string{text, text, text} },
			})
			r.Init()
			change(p, &r)
			a.talk = r
		}
	}
	add("talk", inTalk, room(func(*coach.Practice, *talk.Room) {}))
	add("talk with a draft", inTalk, room(func(_ *coach.Practice, r *talk.Room) {
		*r, _ = r.Update(tea.PasteMsg{Content: strings.Repeat(text+"\n", 9)})
	}))
	add("talk with a hint", inTalk, room(func(_ *coach.Practice, r *talk.Room) {
		*r, _ = r.Update(tea.KeyPressMsg{Code: 't', Mod: tea.ModCtrl})
		r.SetStatus(text)
	}))
	add("talk at its end", inTalk, room(func(_ *coach.Practice, r *talk.Room) {
		*r, _ = r.Update(tea.KeyPressMsg{Code: 'e', Mod: tea.ModCtrl})
	}))
	add("talk, outside the practice", inTalk, room(func(_ *coach.Practice, r *talk.Room) {
		*r, _ = r.Update(tea.PasteMsg{Content: "Help."})
		*r, _ = r.Update(tea.KeyPressMsg{Code: tea.KeyEnter})
	}))
	add("talk waiting", inTalk, room(func(p *coach.Practice, r *talk.Room) {
		if strings.TrimSpace(text) == "" {
			return
		}
		_, err := p.Say(text)
		require.NoError(t, err)
		*r = talk.New(t.Context(), l, talk.Config{Practice: p, Explain: func(error) (string, string) { return text, text }})
		r.Init()
	}))
	config := debrief.Config{Title: text, Name: text, Outcome: stance.WalkedAway, Said: said, Notes: []string{text}}
	add("debrief", inDebrief, func(a *App) {
		c := config
		c.Report = report(text)
		a.debrief = debrief.New(l, c)
	})
	add("debrief, nothing yet", inDebrief, func(a *App) {
		a.debrief = debrief.New(l, config)
		a.debrief.Notify(text, true)
	})
	branch := config
	branch.Report, branch.FromTurn, branch.Partner = report(text), 2, "ollama"
	was := report(text)
	was.Objectives[0].Band, was.Objectives[0].Checks[0].Verdict = feedback.NotYet, feedback.NotScored
	branch.Before = &feedback.Attempt{Report: was, Outcome: stance.Joined, Partner: "builtin", Said: coach.Transcript{said[0], {N: 2, Speaker: coach.Rep, Text: "No. " + text}}}
	branch.Ask = true
	add("debrief of a branch", inDebrief, func(a *App) { a.debrief = debrief.New(l, branch) })
	add("comparison", inDebrief, func(a *App) {
		a.debrief = debrief.New(l, branch)
		a.debrief.SetSize(80, 24)
		a.debrief, _ = a.debrief.Update(letter("c"))
		a.debrief, _ = a.debrief.Update(letter("4"))
	})
	add("transcript", inDebrief, func(a *App) {
		c := config
		c.Past = true
		a.debrief = debrief.New(l, c)
		a.debrief, _ = a.debrief.Update(letter("t"))
	})
	var list []journal.Summary
	for i := range 9 {
		stars := 4
		list = append(list, journal.Summary{ID: fmt.Sprint(i), Title: text, Started: time.Now(), Turns: 5, Outcome: stance.Unfinished, Stars: &stars, Damaged: true})
	}
	add("share", inShare, func(a *App) {
		a.share = share.New(l, desk.Parcel{Lines: []string{text, text}, Raw: []byte("{\n  \"title\": \"" + text + "\"\n}\n")})
	})
	add("history", inHistory, func(a *App) { a.history.SetList(list) })
	add("history, deleting", inHistory, func(a *App) {
		a.history.SetList(list)
		a.history, _ = a.history.Update(letter("d"))
	})
	add("no history", inHistory, func(a *App) { a.history = history.New(l); a.history.Notify(text, true) })
	return all
}

func letter(s string) tea.KeyPressMsg { return tea.KeyPressMsg{Code: []rune(s)[0], Text: s} }

// fits says why a picture is not exactly as large as its window.
func fits(a *App, w, h int) error {
	a.resize(w, h)
	v := a.View()
	lines := strings.Split(v.Content, "\n")
	if len(lines) != h {
		return fmt.Errorf("%d lines in %d", len(lines), h)
	}
	for i, l := range lines {
		if got := lipgloss.Width(l); got > w {
			return fmt.Errorf("line %d is %d wide in %d: %q", i, got, w, l)
		}
	}
	if c := v.Cursor; c != nil && (c.X < 0 || c.X >= w || c.Y < 0 || c.Y >= h) {
		return errors.New("the cursor is outside")
	}
	return nil
}

func TestEveryRoomFitsEveryWindow(t *testing.T) {
	for _, text := range []string{"Dana", "I've only got five minutes, and the rotas change with two days' notice. " + strings.Repeat("Averyveryverylongword", 12), "日本語の長い文章です。👨‍👩‍👧‍👦 نص", ""} {
		for name, a := range apps(t, text) {
			for _, size := range [][2]int{{1, 1}, {2, 3}, {10, 3}, {43, 11}, {44, 12}, {45, 13}, {60, 20}, {80, 24}, {200, 60}, {500, 200}, {44, 60}, {200, 12}} {
				require.NoError(t, fits(a, size[0], size[1]), "%s %v %q", name, size, text)
			}
		}
	}
}

func TestAnyRoomFitsAnyWindow(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		text := rapid.OneOf(rapid.StringN(0, 60, -1), rapid.StringOfN(rapid.RuneFrom([]rune("ab c\n-日é👨\u200d👩\u0301“")), 0, 300, -1)).Draw(rt, "text")
		all := apps(t, text)
		names := []string{"pick", "brief", "talk", "talk with a draft", "talk with a hint", "talk, outside the practice", "talk waiting", "debrief", "debrief of a branch", "comparison", "transcript", "history, deleting"}
		name := rapid.SampledFrom(names).Draw(rt, "room")
		w, h := rapid.IntRange(1, 200).Draw(rt, "w"), rapid.IntRange(1, 60).Draw(rt, "h")
		if err := fits(all[name], w, h); err != nil {
			rt.Fatal(name, err)
		}
	})
}

// The keys and the foot are never lost, however much there is above them.
func TestTheLastLineIsAlwaysTheKeys(t *testing.T) {
	for name, a := range apps(t, strings.Repeat("I've only got five minutes. ", 40)) {
		a.resize(60, 20)
		lines := strings.Split(a.View().Content, "\n")
		last := lines[len(lines)-1]
		require.Regexp(t, "leave|back|done|keep it|go on|another|list|page", last, name)
	}
}

func TestZeroByZeroIsEightyByTwentyFour(t *testing.T) {
	a := apps(t, "Dana")["pick"]
	require.Empty(t, a.View().Content, "nothing before the first size")
	a.Update(tea.WindowSizeMsg{})
	require.Len(t, strings.Split(a.View().Content, "\n"), 24)
}
