package spot_test

import (
	"strings"
	"testing"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/feedback/spot"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// listened is a short talk read by hand, so that these tests do not depend on
// what the rules of coach/moves find.
func listened() spot.Facts {
	said := coach.Transcript{
		{N: 1, Speaker: coach.Worker, Text: "What's this about?"},
		{N: 2, Speaker: coach.Rep, Text: "How have things been for you lately?"},
		{N: 3, Speaker: coach.Worker, Text: "It's the rotas. Two days' notice, every single time, and nobody asks us."},
		{N: 4, Speaker: coach.Rep, Text: "Two days' notice. What does that do to your week?"},
		{N: 5, Speaker: coach.Worker, Text: "My mum has the kids. I don't want my name on a list though."},
		{N: 6, Speaker: coach.Rep, Text: "I understand that worry. Will you come on Thursday at one?"},
		{N: 7, Speaker: coach.Worker, Text: "Maybe."},
	}
	m := func(turn int, k moves.Kind, quote string) spot.Move {
		return spot.Move{Move: moves.Move{Kind: k, Quote: quote}, Turn: turn}
	}
	follow := m(4, moves.OpenQuestion, "What does that do to your week?")
	follow.Follows, follow.About = true, "rotas"
	again := m(6, moves.OpenQuestion, "How have things been for you lately?")
	again.Repeat = true
	return spot.Facts{
		Said: said,
		Moves: []spot.Move{
			m(2, moves.OpenQuestion, "How have things been for you lately?"),
			m(4, moves.Reflection, "Two days' notice."),
			follow,
			again,
			m(6, moves.Ask, "Will you come on Thursday at one?"),
		},
		Measures: moves.Measures{RepTurns: 3, RepWordShare: 0.45, LongestRepTurnWords: 10, FirstAskTurn: 6, FirstIssueTurn: 3, FollowUps: 1},
		Told:     map[string]int{"rotas": 3},
		Issue:    3,
		Worries:  []int{5},
		Enough:   true,
	}
}

func TestEval(t *testing.T) {
	for _, c := range []struct {
		spot    string
		verdict spot.Verdict
		quotes  []string
	}{
		{"open_question >= 1", spot.Yes, []string{"How have things been for you lately?", "What does that do to your week?"}},
		{"open_question >= 3", spot.No, []string{"How have things been for you lately?", "What does that do to your week?"}}, // the repeat does not count
		{"open_questions = 2", spot.Yes, []string{"How have things been for you lately?", "What does that do to your week?"}},
		{"open_question => 2 AND reflection ≥ 1", spot.Yes, []string{"How have things been for you lately?", "What does that do to your week?", "Two days' notice."}},
		{"follow_ups >= 1", spot.Yes, []string{"What does that do to your week?"}},
		{"ask_after_issue", spot.Yes, []string{"Will you come on Thursday at one?"}},
		{"not ask_after_issue", spot.No, []string{"Will you come on Thursday at one?"}},
		{"first_ask_turn > 4", spot.Yes, []string{"Will you come on Thursday at one?"}},
		{"first_ask_turn <= 4", spot.No, nil},
		{"heard(rotas)", spot.Yes, []string{"How have things been for you lately?"}},
		{"heard(marked)", spot.No, nil},
		{"followed_up(rotas)", spot.Yes, []string{"What does that do to your week?"}},
		{"followed_up(marked)", spot.No, nil},
		{"pressure = 0", spot.Yes, []string{"I understand that worry. Will you come on Thursday at one?"}}, // the answer to the worry
		{"not pressure >= 1", spot.Yes, []string{"I understand that worry. Will you come on Thursday at one?"}},
		{"not (pressure >= 1 or promise >= 1)", spot.Yes, []string{"I understand that worry. Will you come on Thursday at one?"}},
		{"rep_word_share <= 50%", spot.Yes, []string{"Two days' notice. What does that do to your week?"}}, // what got the longest answer
		{"rep_word_share <= 0.4", spot.No, nil},
		{"longest_rep_turn_words <= 80", spot.Yes, []string{"I understand that worry. Will you come on Thursday at one?"}},
		{"longest_rep_turn_words <= 5", spot.No, []string{"I understand that worry. Will you come on Thursday at one?"}},
		{"reflection = 0", spot.No, []string{"Two days' notice."}},
		{"acknowledgement >= 1", spot.Unsure, nil}, // rules miss these too often to say no
		{"acknowledgement = 0", spot.Unsure, nil},
		{"acknowledgement >= 1 or reflection >= 1", spot.Yes, []string{"Two days' notice."}},
		{"acknowledgement >= 1 and reflection >= 1", spot.Unsure, []string{"Two days' notice."}},
		{"acknowledgement >= 1 and reflection >= 4", spot.No, []string{"Two days' notice."}},
		{"ask >= 1 and pressure = 0 or reflection >= 9", spot.Yes, []string{"Will you come on Thursday at one?", "I understand that worry. Will you come on Thursday at one?"}},
	} {
		t.Run(c.spot, func(t *testing.T) {
			e, err := spot.Parse(c.spot)
			require.NoError(t, err)
			r := e.Eval(listened())
			require.Equal(t, c.verdict, r.Verdict)
			var got []string
			for _, q := range r.Evidence {
				got = append(got, q.Text)
			}
			require.ElementsMatch(t, c.quotes, got)
		})
	}
}

func TestAbsenceIsNoAchievementInAnEmptyTalk(t *testing.T) {
	for _, src := range []string{"pressure = 0", "rep_word_share <= 0.5", "longest_rep_turn_words <= 80", "not promise >= 1", "pressure = 0 and argument = 0", "not heard(rotas)", "first_ask_turn = 0"} {
		e, err := spot.Parse(src)
		require.NoError(t, err)
		require.NotEqual(t, spot.Yes, e.Eval(spot.Facts{}).Verdict, src)
		worker := spot.Facts{Said: coach.Transcript{{N: 1, Speaker: coach.Worker, Text: "What's this about?"}}}
		require.NotEqual(t, spot.Yes, e.Eval(worker).Verdict, src)
	}
}

func TestVoidMovesEarnNothingButHarmStays(t *testing.T) {
	f := listened()
	for i := range f.Moves {
		f.Moves[i].Void = true
	}
	f.Moves = append(f.Moves, spot.Move{Move: moves.Move{Kind: moves.Pressure, Quote: "I understand"}, Turn: 6, Void: true})
	for src, want := range map[string]spot.Verdict{"open_question >= 1": spot.No, "ask_after_issue": spot.No, "followed_up(rotas)": spot.No, "pressure = 0": spot.No} {
		e, err := spot.Parse(src)
		require.NoError(t, err)
		require.Equal(t, want, e.Eval(f).Verdict, src)
	}
}

func TestMistakesAreExplained(t *testing.T) {
	for _, c := range []struct {
		spot   string
		offset int
		what   string
		write  string
	}{
		{"", 0, "empty", "open_question >= 1"},
		{"open_questoin >= 1", 0, `"open_questoin"`, "did you mean open_question?"},
		{"open-question >= 1", 0, `"open-question"`, "did you mean open_question?"},
		{"ask >= 1 and presure = 0", 13, `"presure"`, "did you mean pressure?"},
		{"heared(rotas)", 0, `"heared"`, "did you mean heard?"},
		{"open_question", 13, "needs a comparison", "open_question >= 1"},
		{"open_question >=", 16, "needs a number", "open_question >= 1"},
		{"open_question >= one", 17, "needs a number", "open_question >= 1"},
		{"open_question >= 1.2.3", 17, `"1.2.3" is not a number`, "0.5"},
		{"ask != 1", 4, "!", "not in front"},
		{"(ask >= 1", 0, "not closed", "add a )"},
		{"ask >= 1)", 8, `")" does not fit`, "and or or"},
		{"ask >= 1 pressure = 0", 9, `"pressure" does not fit`, "and or or"},
		{"and ask >= 1", 0, "nothing before", "write a comparison first"},
		{"ask >= 1 and", 12, "missing at the end", "ask >= 1"},
		{"heard rotas", 0, "needs the id", "heard(rotas)"},
		{"heard()", 0, "needs the id", "heard(rotas)"},
		{"pressure >= 0", 0, "always true", "counts begin at 0"},
		{"pressure < 0", 0, "never true", "counts begin at 0"},
		{"ask >= 1; drop", 8, `';'`, "use names"},
		{">= 1", 0, "cannot begin", "begin with a name"},
		{strings.Repeat("(", 400) + "ask >= 1" + strings.Repeat(")", 400), 50, "too many brackets", "two checks"},
		{strings.Repeat("not ", 400) + "ask >= 1", 200, "too many brackets", "two checks"},
	} {
		_, err := spot.Parse(c.spot)
		var wrong *spot.Error
		require.ErrorAs(t, err, &wrong, c.spot)
		require.Equal(t, c.offset, wrong.Offset, c.spot)
		require.Contains(t, wrong.What, c.what)
		require.Contains(t, wrong.Write, c.write)
	}
}

func TestIDs(t *testing.T) {
	e, err := spot.Parse("heard(rotas) and followed_up(marked)")
	require.NoError(t, err)
	require.Equal(t, []spot.ID{{"rotas", 6}, {"marked", 29}}, e.IDs())
}

func TestEveryNameCanBeSpotted(t *testing.T) {
	for _, name := range spot.Names() {
		_, err := spot.Parse(name + " >= 1")
		require.NoError(t, err, name)
	}
}

// A yes has words of the rep's own, whatever is asked about whatever talk.
func TestAYesAlwaysHasTheRepsWords(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		src := expression(t, 3)
		e, err := spot.Parse(src)
		if err != nil {
			require.Contains(t, err.Error(), "counts begin at 0", src)
			return
		}
		f := facts(t)
		r := e.Eval(f)
		if r.Verdict == spot.Yes {
			require.NotEmpty(t, r.Evidence, src)
		}
		for _, q := range r.Evidence {
			turn, ok := f.Said.At(q.Turn)
			require.True(t, ok)
			require.Equal(t, coach.Rep, turn.Speaker)
			require.Contains(t, turn.Text, q.Text)
		}
	})
}

func TestParseNeverPanics(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		src := rapid.OneOf(rapid.String(), rapid.StringMatching(`([a-z_() <>=%0-9.]|and|or|not|ask){0,40}`)).Draw(t, "src")
		if e, err := spot.Parse(src); err == nil {
			e.Eval(spot.Facts{})
		} else {
			wrong := err.(*spot.Error)
			require.True(t, wrong.Offset >= 0 && wrong.Offset <= len(src))
		}
	})
}

func expression(t *rapid.T, depth int) string {
	atom := rapid.Custom(func(t *rapid.T) string {
		if rapid.IntRange(0, 3).Draw(t, "boolean") == 0 {
			return rapid.SampledFrom([]string{"ask_after_issue", "heard(a)", "followed_up(a)"}).Draw(t, "name")
		}
		return rapid.SampledFrom(spot.Names()).Draw(t, "name") + " " +
			rapid.SampledFrom([]string{">=", "<=", ">", "<", "="}).Draw(t, "op") + " " +
			rapid.SampledFrom([]string{"0", "1", "2", "0.5", "60%", "80"}).Draw(t, "n")
	})
	if depth == 0 {
		return atom.Draw(t, "atom")
	}
	switch rapid.IntRange(0, 3).Draw(t, "shape") {
	case 0:
		return "not (" + expression(t, depth-1) + ")"
	case 1:
		return "(" + expression(t, depth-1) + ") and " + expression(t, depth-1)
	case 2:
		return "(" + expression(t, depth-1) + ") or " + expression(t, depth-1)
	}
	return atom.Draw(t, "atom")
}

func facts(t *rapid.T) spot.Facts {
	f := spot.Facts{Told: map[string]int{}, Enough: rapid.Bool().Draw(t, "enough")}
	text := rapid.SampledFrom([]string{"", " ", "hi", "How are you? Fine.", strings.Repeat("long words here. ", 30)})
	for n := 1; n <= rapid.IntRange(0, 8).Draw(t, "turns"); n++ {
		who := rapid.SampledFrom([]coach.Speaker{coach.Rep, coach.Worker}).Draw(t, "who")
		turn := coach.Turn{N: n, Speaker: who, Text: text.Draw(t, "text")}
		f.Said = append(f.Said, turn)
		if who == coach.Worker {
			if rapid.Bool().Draw(t, "tells") {
				f.Told["a"], f.Issue = n, n
				f.Worries = append(f.Worries, n)
			}
			continue
		}
		if turn.Text != "" && rapid.Bool().Draw(t, "moves") {
			m := spot.Move{Turn: n, Void: rapid.Bool().Draw(t, "void"), Repeat: rapid.Bool().Draw(t, "repeat")}
			m.Kind, m.Quote, m.About = rapid.SampledFrom(moves.Kinds).Draw(t, "kind"), turn.Text, "a"
			m.Follows, m.Explores = rapid.Bool().Draw(t, "follows"), rapid.Bool().Draw(t, "explores")
			f.Moves = append(f.Moves, m)
		}
	}
	f.Measures = moves.Measures{
		RepTurns: len(f.Said.Reps()), RepWordShare: rapid.Float64Range(0, 1).Draw(t, "share"),
		LongestRepTurnWords: rapid.IntRange(0, 100).Draw(t, "longest"), FirstAskTurn: rapid.IntRange(0, 3).Draw(t, "first"),
		FollowUps: rapid.IntRange(0, 3).Draw(t, "follow"), OpenQuestions: 1,
	}
	return f
}
