package feedback

import (
	"testing"

	"github.com/repcoach/repcoach/feedback/spot"
	"github.com/stretchr/testify/require"
)

func TestReasonsArePlainWords(t *testing.T) {
	for want, g := range map[string]spot.Gap{
		"We spotted one open question. Two or more would show it.":                                        {Name: "open_question", Op: ">=", Want: 2, Got: 1},
		"We did not spot an open question. Two or more would show it.":                                    {Name: "open_question", Op: ">=", Want: 2},
		"We did not spot a clear ask.":                                                                    {Name: "ask", Op: ">=", Want: 1},
		"We did not spot a next step with a time.":                                                        {Name: "timed_next_step", Op: ">", Want: 0},
		"We spotted two turns that took up what they had said. Three or more would show it.":              {Name: "follow_ups", Op: ">=", Want: 3, Got: 2},
		"We spotted 95 words in your longest turn. 70 or fewer would show it.":                            {Name: "longest_rep_turn_words", Op: "<=", Want: 70, Got: 95},
		"You did about 70% of the talking. 50% or less would show it.":                                    {Name: "rep_word_share", Op: "<=", Want: 0.5, Got: 0.7},
		"We spotted one place that could feel like pressure. A talk without would show it.":               {Name: "pressure", Op: "=", Want: 0, Got: 1},
		"We did not spot you asking for something after they had told you what matters to them.":          {Name: "ask_after_issue"},
		"We did not spot the moment where they told you about it.":                                        {Name: "heard(rotas)"},
		"We did not spot you staying with it after they had told you.":                                    {Name: "followed_up(rotas)"},
		"The first clear ask came in turn 3. Turn six or later would show it.":                            {Name: "first_ask_turn", Op: ">=", Want: 6, Got: 3},
		"We did not spot the first clear ask.":                                                            {Name: "first_ask_turn", Op: ">=", Want: 6},
		"We did not spot a doubt that you looked into before you answered it. Two or more would show it.": {Name: "objections_explored", Op: ">=", Want: 2},
	} {
		require.Equal(t, want, reasonFor(spot.Result{Verdict: spot.No, Gaps: []spot.Gap{g}}))
	}
}
