package reps

import (
	"slices"
	"strings"

	"github.com/repcoach/repcoach/scenarios"
)

// Asking is what a scenario lets the rep ask for.
type Asking string

// The three sorts of scenario.
const (
	Joining Asking = "joining" // joining the union
	Another Asking = "another" // something else
	Nothing Asking = "nothing" // nothing
)

func askingOf(a scenarios.TheAsk) Asking {
	switch {
	case a.None:
		return Nothing
	case a.Joining():
		return Joining
	}
	return Another
}

// Fit returns the rep with lines for one scenario, in its language: beats for another sort of
// scenario are left out, {ask} is what is to be asked there, and {push} what
// somebody would push for who does not listen. Where nothing is to be asked,
// lines with {ask} are left out, and {push} is joining. Talk does this by
// itself.
func (r Rep) Fit(sc *scenarios.Scenario) Rep {
	r = r.speaking(sc.Language)
	sort, ask, push := askingOf(sc.TheAsk), sc.TheAsk.What(), sc.TheAsk.Pushed()
	if sort == Joining {
		ask = "join us" // as one says it to a face
	}
	var beats []Beat
	for _, b := range r.Beats {
		if len(b.When.Asking) > 0 && !slices.Contains(b.When.Asking, sort) {
			continue
		}
		var say []string
		for _, line := range b.Say {
			if ask != "" || !strings.Contains(line, "{ask}") {
				say = append(say, strings.NewReplacer("{ask}", ask, "{push}", push).Replace(line))
			}
		}
		b.Say = say
		beats = append(beats, b)
	}
	r.Beats = beats
	return r
}
