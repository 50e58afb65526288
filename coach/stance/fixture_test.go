package stance_test

import (
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

// sam is a worker with one topic of every kind.
func sam() scenarios.Worker {
	return scenarios.Worker{
		Name: "Sam", Manner: "short answers", Opening: "What is it?",
		CaresAbout: []scenarios.Issue{
			{ID: "tea", Reveal: scenarios.Freely, Says: "The kettle's been broken a month."},
			{ID: "rotas", Reveal: scenarios.WhenAsked, Hint: "Depends what week it is.", Says: "Two days' notice for the rota.", More: "My lad missed his hospital appointment."},
			{ID: "pay", Reveal: scenarios.WhenTrusted, Hint: "I get by.", Says: "I did a course and the pay never came.", More: "Four hundred quid it cost me."},
		},
		Worries: []scenarios.Worry{
			{
				ID: "marked", Reveal: scenarios.WhenTrusted, Cover: "I'm not a joiner.", Says: "I don't want my name on a list.",
				EasedBy: []string{"acknowledgement", "collective_framing"}, Eased: "Well. If there's a few of us.",
			},
		},
		Stance:  scenarios.Stance{Starts: "guarded", Patience: 3},
		YesWhen: []string{"rotas", "marked"},
		Lines:   scenarios.Lines{Yes: "Go on then. I'll join.", Leaves: "I'm off."},
	}
}

// says builds a reading of one move, or several, of a rep turn.
func says(ms ...moves.Move) moves.Reading { return moves.Reading{Moves: ms} }

func mv(kind moves.Kind, quote string) moves.Move { return moves.Move{Kind: kind, Quote: quote} }

func about(id string, kind moves.Kind, quote string) moves.Move {
	return moves.Move{Kind: kind, Quote: quote, About: id, Follows: true}
}

// talk steps a mind through readings; rep turns are 2, 4, 6 …
func talk(m *stance.Mind, rs ...moves.Reading) []stance.Step {
	var out []stance.Step
	for i, r := range rs {
		out = append(out, m.Step(2+2*i, r))
	}
	return out
}
