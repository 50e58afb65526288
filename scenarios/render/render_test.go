package render_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/scenarios/interview"
	"github.com/repcoach/repcoach/scenarios/render"
)

const line = "# yaml-language-server: $schema=scenario.schema.json\n"

// plainly is a scenario without what differs from file to file, and with
// text on one line.
func plainly(s *scenarios.Scenario) scenarios.Scenario {
	out := *s
	out.File, out.Hash, out.Source = "", "", nil
	return out
}

// A scenario that ships, written anew, is the same scenario.
func TestTheLibraryComesBack(t *testing.T) {
	for _, sc := range scenarios.Library() {
		written := *sc
		again, found := scenarios.Inspect(sc.ID+".yaml", render.File(&written, nil, line))
		require.Empty(t, found, sc.ID)
		want := plainly(sc)
		require.Equal(t, strings.Fields(want.Setting), strings.Fields(again.Setting))
		require.Equal(t, strings.Fields(want.Worker.About), strings.Fields(again.Worker.About))
		require.Equal(t, want.Worker.CaresAbout, again.Worker.CaresAbout)
		require.Equal(t, want.Worker.Worries, again.Worker.Worries)
		require.Equal(t, want.Worker.Lines, again.Worker.Lines)
		require.Equal(t, want.Worker.Answers, again.Worker.Answers)
		require.Equal(t, want.Objectives, again.Objectives)
		require.Equal(t, want.Facts, again.Facts)
		require.Equal(t, want.Signposts, again.Signposts)
		require.Equal(t, want.Never, again.Never)
		require.Equal(t, want.Minutes, again.Minutes)
		require.Len(t, again.Examples, len(want.Examples))
		for i := range want.Examples {
			require.Equal(t, want.Examples[i].Stars, again.Examples[i].Stars)
			require.Equal(t, strings.Fields(want.Examples[i].Text), strings.Fields(again.Examples[i].Text))
		}
	}
}

// Whatever a tutor types is in the file as they typed it, but for what nobody
// can see.
func TestWhateverIsTypedComesBack(t *testing.T) {
	nasty := []string{
		`: "a" 'b' \ # c`, "no", "010", "- x", "[a, b]", "{a}", "&x *y !z", "|", ">", "%", "@", "`", "…", "“Hello”", "Zoë’s", "a\tb", "\u202egnp", "\x1b[31m", "null",
		"branch #4", "a: b", "---", "...", "? x", "日本", "🙂", "é", "\xff", "~", "=", "<<",
	}
	text := rapid.OneOf(rapid.SampledFrom(nasty), rapid.String(), rapid.StringMatching(`[ -~]{1,40}`))
	rapid.Check(t, func(t *rapid.T) {
		sc, notes := interview.New(rapid.Uint64().Draw(t, "seed")).Scenario(nil)
		sc.ID = "made"
		w := &sc.Worker
		for _, at := range []*string{&sc.Title, &sc.Summary, &sc.Course, &w.Manner, &w.About, &w.CaresAbout[0].Says, &w.Worries[0].Cover, &sc.Objectives[0].Title} {
			*at = "x " + text.Draw(t, "text")
		}
		w.Answers[0].About[0] = "x" + text.Draw(t, "word")
		notes.Add("worker.cares_about[0].says", text.Draw(t, "note"))
		unchecked := render.Fact{Text: text.Draw(t, "fact"), Source: text.Draw(t, "source")}
		source := render.File(sc, notes, line, unchecked)
		again, found := scenarios.Inspect("made.yaml", source)
		require.Empty(t, found.Errors(), "%s", source)
		require.Equal(t, shown(sc.Title), again.Title)
		require.Equal(t, shown(sc.Course), again.Course)
		require.Equal(t, shown(w.Manner), again.Worker.Manner)
		require.Equal(t, shown(w.About), strings.Join(strings.Fields(again.Worker.About), " "))
		require.Equal(t, shown(w.CaresAbout[0].Says), again.Worker.CaresAbout[0].Says)
		require.Equal(t, shown(sc.Objectives[0].Title), again.Objectives[0].Title)
		require.Equal(t, shown(w.Answers[0].About[0]), again.Worker.Answers[0].About[0])
		require.Equal(t, sc.Facts, again.Facts, "an unchecked fact is not one")
	})
}

// shown is text as the file has it: one line, without what is hidden.
func shown(s string) string { return render.Tidy(s) }

func TestNotesStandAboveTheirKey(t *testing.T) {
	sc, _ := interview.New(1).Scenario(nil)
	sc.ID = "made"
	notes := render.Notes{}
	notes.Add("worker.opening", "is it theirs?")
	notes.Add("worker.worries[1].says", "shorter?")
	text := string(render.File(sc, notes, line))
	require.Contains(t, text, "  # please check: is it theirs?\n  opening: ")
	require.Contains(t, text, "      # please check: shorter?\n      says: ")
	require.True(t, strings.HasPrefix(text, line))
	require.Equal(t, 2, strings.Count(text, render.PleaseCheck))
}

// An unchecked fact becomes one when the tutor has done what the note says.
func TestUncheckedFactsCanBeTakenUp(t *testing.T) {
	sc, notes := interview.New(1).Scenario(interview.Answers{"ask": "meeting"})
	sc.ID = "made"
	source := render.File(sc, notes, line, render.Fact{Text: `Members "vote".`, Source: "course notes: day1.md"})
	read, err := scenarios.Parse("made.yaml", source)
	require.NoError(t, err)
	require.Empty(t, read.Facts)
	taken := strings.NewReplacer("# facts:", "facts:", "#   - text", "  - text", "#     source", "    source", "#     checked:", "    checked: 2026-11-22").Replace(string(source))
	read, err = scenarios.Parse("made.yaml", []byte(taken))
	require.NoError(t, err)
	require.Equal(t, `Members "vote".`, read.Facts[0].Text)
}
