package main

import (
	"bufio"
	"fmt"
	"io"
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

// askQuotes shows each quote as it was said and as it would be shared. What
// is not answered with yes is not shared.
func (p *program) askQuotes(offers []summary.Offer) ([]string, error) {
	if len(offers) == 0 {
		fmt.Fprintln(p.Err, "There is no quote to choose from.")
		return nil, nil
	}
	fmt.Fprintf(p.Err, "%s\n", summary.RedactionLine)
	answers := bufio.NewReader(p.In)
	var ticked []string
	for i, o := range offers {
		fmt.Fprintf(p.Err, "\nQuote %d of %d\n  you said:     %s\n  would be sent: %s\nShare it? y for yes, Enter for no, q for no more: ", i+1, len(offers), safe.Line(o.Said), safe.Line(o.Text))
		line, err := answers.ReadString('\n')
		switch strings.ToLower(strings.TrimSpace(line)) {
		case "y", "yes":
			ticked = append(ticked, o.ID)
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
