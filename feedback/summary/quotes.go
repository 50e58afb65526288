package summary

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/feedback"
)

// RedactionLine is what a rep must know before ticking a quote.
const RedactionLine = "Names, numbers and the like have been taken out by rules, and rules miss things: small names, nicknames, and what only you know would give somebody away. Read each one."

// Offer is a quote that the rep may choose to share.
type Offer struct {
	ID        string `json:"id"` // to tick it by
	Talk      string `json:"talk"`
	Objective string `json:"objective"`
	Check     string `json:"check"`
	Said      string `json:"said"` // as it was said; never shared
	Text      string `json:"text"` // as it would be shared
}

// Offers lists what could be shared of the rep's own words: the evidence of
// each yes and unsure, redacted. Nothing of a turn that sounds as if it were
// about the rep's own distress is among them, and nothing the worker said.
func Offers(talks []Talk, secret []byte) []Offer {
	var out []Offer
	known := map[string]vocabulary{} // by the hash of the scenario
	for _, t := range talks {
		if !t.fits() {
			continue
		}
		said := feedback.Shared(t.Said)
		v, ok := known[t.Scenario.Hash]
		if !ok {
			v = vocabularyOf(t.Scenario)
			known[t.Scenario.Hash] = v
		}
		r := newRedactor(v, said)
		n := 0
		for i, f := range t.Report.Objectives {
			for j, c := range f.Checks {
				objective, check := t.Scenario.Objectives[i].ID, t.Scenario.Objectives[i].Checks[j].ID
				for _, q := range c.Evidence {
					turn, ok := said.At(q.Turn)
					if !ok || turn.Speaker != coach.Rep || !strings.Contains(turn.Text, q.Text) || n == maxQuotes {
						continue
					}
					text := cut(r.redact(turn.Text, q.Text), maxText)
					if strings.TrimSpace(text) == "" {
						continue
					}
					n++
					id := quoteID(secret, t.Key, objective, check, fmt.Sprint(q.Turn), q.Text, text)
					if !slices.ContainsFunc(out, func(o Offer) bool { return o.ID == id }) {
						out = append(out, Offer{ID: id, Talk: t.Key, Objective: objective, Check: check, Said: q.Text, Text: text})
					}
				}
			}
		}
	}
	return out
}

// tickedOf finds the quotes that were ticked, by the key of their talk.
func tickedOf(talks []Talk, o Options) (map[string][]Quote, error) {
	if len(o.Quotes) == 0 {
		return nil, nil
	}
	offers := Offers(talks, o.Secret)
	for _, id := range o.Quotes {
		if !slices.ContainsFunc(offers, func(of Offer) bool { return of.ID == id }) {
			return nil, fmt.Errorf("%w: %.20q", ErrTick, id)
		}
	}
	out := map[string][]Quote{}
	for _, of := range offers {
		if slices.Contains(o.Quotes, of.ID) {
			out[of.Talk] = append(out[of.Talk], Quote{Objective: of.Objective, Check: of.Check, Text: of.Text})
		}
	}
	for _, quotes := range out {
		slices.SortStableFunc(quotes, func(a, b Quote) int { return cmp.Compare(a.Objective+"/"+a.Check, b.Objective+"/"+b.Check) })
	}
	return out, nil
}
