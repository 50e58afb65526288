package main

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/repcoach/repcoach/cmd/repcoach/sharing"
	"github.com/repcoach/repcoach/feedback/summary"
	"github.com/repcoach/repcoach/tui/safe"
)

// listQuotes lists what could be ticked.
func (p *program) listQuotes(ids []string, flags exportFlags) error {
	state, err := p.sharing()
	if err != nil {
		return err
	}
	talks, err := p.talksToShare(ids)
	if err != nil {
		return err
	}
	offers := summary.Offers(talks, state.Secret)
	if flags.asJSON {
		return p.printJSON(append([]summary.Offer{}, offers...))
	}
	fmt.Fprintln(p.Err, summary.RedactionLine)
	for _, o := range offers {
		fmt.Fprintf(p.Out, "%s  %s\n", o.ID, safe.Line(o.Text))
	}
	if len(offers) == 0 {
		fmt.Fprintln(p.Err, "There is no quote to choose from.")
		return nil
	}
	fmt.Fprintf(p.Err, "Share some with: repcoach export --quotes=%s\n", offers[0].ID)
	return nil
}

// tick returns the ids of the quotes the rep wants to share.
func (p *program) tick(talks []summary.Talk, state *sharing.State, flags exportFlags) ([]string, error) {
	switch flags.quotes {
	case "":
		return nil, nil
	case "ask":
		if !p.Terminal {
			return nil, usagef("quotes are chosen one by one at a terminal; elsewhere tick those you have seen: --quotes=list, then --quotes=ID,ID")
		}
		return p.askQuotes(summary.Offers(talks, state.Secret))
	}
	return strings.FieldsFunc(flags.quotes, func(r rune) bool { return r == ',' || r == ' ' }), nil
}

// askQuotes shows each quote once, as it was said and as it would be shared,
// however many checks it is evidence of. What is not answered with yes is not
// shared.
func (p *program) askQuotes(offers []summary.Offer) ([]string, error) {
	if len(offers) == 0 {
		fmt.Fprintln(p.Err, "There is no quote to choose from.")
		return nil, nil
	}
	p.tell(summary.RedactionLine)
	words := inWords(offers)
	var ticked []string
	for i, same := range words {
		o := same[0]
		fmt.Fprintf(p.Err, "\nQuote %d of %d\n  you said:      %s\n  would be sent: %s\nShare it? y for yes, Enter for no, q for no more: ", i+1, len(words), safe.Line(o.Said), safe.Line(o.Text))
		line, err := bufio.NewReader(p.In).ReadString('\n')
		switch strings.ToLower(strings.TrimSpace(line)) {
		case "y", "yes":
			for _, o := range same {
				ticked = append(ticked, o.ID)
			}
		case "q":
			return ticked, nil
		}
		if err == io.EOF {
			return ticked, nil
		}
		if err != nil {
			return nil, err
		}
	}
	fmt.Fprintln(p.Err)
	return ticked, nil
}

// inWords puts offers of the same words of the same talk together.
func inWords(offers []summary.Offer) [][]summary.Offer {
	var out [][]summary.Offer
	for _, o := range offers {
		i := slices.IndexFunc(out, func(same []summary.Offer) bool {
			return same[0].Talk == o.Talk && same[0].Said == o.Said && same[0].Text == o.Text
		})
		if i < 0 {
			i, out = len(out), append(out, nil)
		}
		out[i] = append(out[i], o)
	}
	return out
}
