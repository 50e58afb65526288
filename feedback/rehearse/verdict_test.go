package rehearse_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach/reps"
	"github.com/repcoach/repcoach/feedback/rehearse"
)

// spoil makes the changes of a file of testdata/scenarios/spoilt, given as lines.
func spoil(lines string) spoilt {
	var s spoilt
	for line := range strings.Lines(lines) {
		s.take(strings.TrimSpace(line))
	}
	return s
}

// as is a rep of the library of whom something else is expected.
func as(id string, should reps.Should) reps.Rep {
	rep, _ := reps.Find(id)
	rep.Should = should
	return rep
}

// quick is somebody who listens for two turns and asks in the third.
func quick(t *testing.T) reps.Rep {
	t.Helper()
	rep, err := reps.Parse("quick.yaml", []byte(`
id: quick
title: Somebody in a hurry
should: win
beats:
  - say:
      - What's work been like for you lately?
      - You said {quote}. That sounds hard. What does that do to your week?
      - Would you join us? If not today, shall we talk again on Thursday at lunchtime?
      - Thank you. See you on Thursday.
`))
	require.NoError(t, err)
	return rep
}

// clumsy is the listener after a bad start, for which patience is needed.
func clumsy(t *testing.T) reps.Rep {
	t.Helper()
	rep := as("listener", reps.Win)
	start := reps.Beat{When: reps.When{To: 2}, Say: []string{"You're letting your colleagues down. Sign the form now.", "Don't be the only one who hasn't. Sign it."}}
	rep.Beats = append([]reps.Beat{start}, rep.Beats...)
	return rep
}

// What a verdict says to do depends on what most likely causes it.
func TestVerdictsFindTheCause(t *testing.T) {
	welcome := "- stance: {starts: guarded, patience: 3}\n+ stance: {starts: friendly, patience: 10}\n- reveal: when asked\n+ reveal: freely\n"
	for _, c := range []struct {
		name, changes string
		cast          []reps.Rep
		kind          rehearse.Kind
		fails         bool
		key, do       string
	}{
		{name: "no worry", changes: welcome + "cut worries:\n- says_yes_when: [rotas, marked]\n+ says_yes_when: []",
			kind: rehearse.PushingWins, fails: true, key: "worker.worries", do: "Add a worry"},
		{name: "a worry that comes freely", changes: welcome + "- reveal: when trusted\n+ reveal: freely\n- eased_by: [acknowledgement, reflection, collective_framing]\n+ eased_by: [closed_question, ask]\n- says_yes_when: [rotas, marked]\n+ says_yes_when: [marked]",
			kind: rehearse.PushingWins, fails: true, key: "worker.worries[0].reveal", do: "only when trusted"},
		{name: "a warm start", changes: "- stance: {starts: guarded, patience: 3}\n+ stance: {starts: friendly, patience: 3}",
			cast: []reps.Rep{as("listener", reps.Fail)}, kind: rehearse.PushingWins, fails: true, key: "worker.stance.starts", do: "it starts friendly"},
		{name: "much patience", cast: []reps.Rep{as("listener", reps.Fail)}, kind: rehearse.PushingWins, fails: true, key: "worker.stance.patience", do: "it is 3"},
		{name: "nobody is won over", cast: []reps.Rep{as("leaflet-and-leave", reps.Win)}, kind: rehearse.ListeningLoses, fails: true, key: "worker.says_yes_when", do: "it starts guarded"},
		{name: "somebody is left", cast: []reps.Rep{as("silent", reps.Win)}, kind: rehearse.LeavesEarly, fails: true, key: "worker.stance.patience", do: "Raise patience"},
		{name: "hard", cast: []reps.Rep{clumsy(t)}, kind: rehearse.HardIsTooHard, key: "worker.stance", do: "as you want it"},
		{name: "an honest rep parts badly", cast: []reps.Rep{as("promiser", reps.PartWell)}, kind: rehearse.PartsBadly, key: "worker.stance", do: "leave a door open"},
		{name: "a yes needs what nobody hears", cast: []reps.Rep{quick(t)}, kind: rehearse.NobodyJoins, fails: true, key: "worker.says_yes_when", do: "Take marked out"},
		{name: "a yes needs too much", changes: "- says_yes_when: [rotas, marked]\n+ says_yes_when: [rotas, whiteboard, callers, new-starters, marked, petition]",
			kind: rehearse.NobodyJoins, fails: true, key: "worker.says_yes_when", do: "Keep the one issue"},
		{name: "nobody is trusted enough", changes: "- says_yes_when: [rotas, marked]\n+ says_yes_when: [rotas]\n- stance: {starts: guarded, patience: 3}\n+ stance: {starts: hostile, patience: 3}", cast: []reps.Rep{quick(t)}, kind: rehearse.NobodyJoins, fails: true, key: "worker.says_yes_when", do: "start warmer"},
		{name: "what is trusted comes at once", changes: "- stance: {starts: guarded, patience: 3}\n+ stance: {starts: friendly, patience: 3}\ncut - id: rotas\ncut - id: whiteboard\ncut - id: new-starters\n- says_yes_when: [rotas, marked]\n+ says_yes_when: [marked]\n- spot: heard(rotas) or heard(whiteboard) or heard(callers)\n+ spot: heard(callers)\n- spot: followed_up(rotas) or followed_up(whiteboard) or followed_up(callers)\n+ spot: followed_up(callers)",
			kind: rehearse.SecretAtOnce, fails: true, key: "worker.stance.starts", do: "it starts friendly"},
		{name: "a mark is off", changes: "cut - stars: 4\ncut - stars: 2\ncut - stars: 1\n- - stars: 5\n+ - stars: 2",
			kind: rehearse.MarkedOff, key: "examples[0].stars", do: "Look at the mark again"},
		{name: "one example", changes: "cut - stars: 4\ncut - stars: 2\ncut - stars: 1", kind: rehearse.FewExamples, key: "examples", do: "Add one talk"},
		{name: "two marks are level", changes: "- - stars: 2\n+ - stars: 3\n- Rep: It does though, the union has won loads of things over the years. I'll leave the form here for you.\n+ Rep: You're letting your colleagues down. I guarantee they can't touch you. That's just an excuse. Sign the form, you have to.\n- Rep: Yeah, everyone says that. The union will sort that kind of thing out. They've got officers who deal with it. So do you want a form?\n+ Rep: Don't be ridiculous. You'd be stupid not to. We'll definitely win. Sign now.",
			kind: rehearse.MarksLevel, key: "examples[3].stars", do: "Look at the two marks"},
		{name: "a check for nobody", changes: "- spot: open_question >= 2\n+ spot: open_question >= 90", kind: rehearse.NobodyPasses, key: "objectives[0].checks[0].spot", do: "See whether its rule"},
	} {
		t.Run(c.name, func(t *testing.T) {
			sc := spoil(c.changes).scenario(t)
			r, err := rehearse.Plan{Hire: hire, Reps: c.cast, Times: 2, Scored: 1}.Rehearse(t.Context(), sc)
			require.NoError(t, err)
			for _, v := range r.Verdicts {
				if v.Kind == c.kind {
					require.Equal(t, c.fails, v.Fails)
					require.Equal(t, c.key, v.Key)
					require.Contains(t, v.Do, c.do)
					require.NotContains(t, v.Says+v.Do, "%!")
					return
				}
			}
			var b strings.Builder
			require.NoError(t, rehearse.Write(&b, r))
			t.Fatalf("no verdict %s in\n%s", c.kind, b.String())
		})
	}
}
