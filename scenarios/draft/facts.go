package draft

import (
	"context"
	"strings"

	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/scenarios/render"
)

// The size of a fact.
const (
	fewestWords = 4
	longestFact = 400
	mostFacts   = 8
)

// facts asks piece by piece which sentences state facts, and keeps those that
// are in the notes.
func (d *drafting) facts(ctx context.Context) ([]render.Fact, error) {
	type answer struct {
		Quotes []string `json:"a_quotes"`
	}
	schema := object("a_quotes", `{"type":"array","items":`+text(240)+`,"maxItems":3}`)
	var out []render.Fact
	for _, piece := range d.notes.pieces {
		if len(out) >= mostFacts {
			break
		}
		ok, err := ask(ctx, &d.asker, system, prompt(piece, "Question: which sentences of the notes state a fact about rights, rules or the union that a worker may ask about? a_quotes are up to three of them, copied word for word; an empty list if there are none."),
			schema, func(a answer) bool {
				found := 0
				for _, quote := range a.Quotes {
					sentence, why := d.notes.fact(quote)
					if why != "" {
						d.leave(why, quote)
						continue
					}
					found++
					if !has(out, sentence) && len(out) < mostFacts {
						out = append(out, render.Fact{Text: sentence, Source: "course notes: " + d.notes.name})
						d.used++
					}
				}
				return found > 0 || len(a.Quotes) == 0
			})
		if err := d.missed(ok, err, "the facts of a part of the notes"); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// fact finds the sentence of the notes that a quote is from.
func (n notes) fact(quote string) (sentence, why string) {
	const invented = "not in the notes, so no fact"
	want := likeness(quote)
	if len(strings.Fields(want)) < fewestWords {
		return "", invented
	}
	for _, s := range n.sentences {
		if !strings.Contains(" "+likeness(s)+" ", " "+want+" ") {
			continue
		}
		switch {
		case strings.HasSuffix(s, "?"):
			return "", "a question, so no fact"
		case moves.Read(s, moves.Heard{}).Tone.Injection:
			return "", "speaks to a program"
		case len([]rune(s)) > longestFact:
			return "", "too long for a fact"
		}
		return s, ""
	}
	return "", invented
}

// likeness is what a quote and its sentence must share: the words, in order,
// whatever stands between them.
func likeness(s string) string { return strings.ToLower(strings.Join(words(render.Tidy(s)), " ")) }

func has(facts []render.Fact, text string) bool {
	for _, f := range facts {
		if f.Text == text {
			return true
		}
	}
	return false
}
