package main

import (
	"errors"
	"io"

	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/feedback/export"
	"github.com/repcoach/repcoach/tui/desk"
)

// errNoBranch is a comparison of a conversation that did not go back to a
// turn of another one.
var errNoBranch = errors.New("that conversation did not go back to a turn of another one, so there is nothing to compare it with")

// showComparison sets a branch beside the conversation it came from.
func (p *program) showComparison(id string, asJSON bool) error {
	t, err := p.storedTalk(id)
	if err != nil {
		return err
	}
	h := t.entry.Header
	if h.Parent == "" {
		return errNoBranch
	}
	store, err := p.store()
	if err != nil {
		return err
	}
	before, err := desk.Desk{Store: store}.Earlier(h.Parent)
	if err != nil {
		return err
	}
	c := feedback.Compare(before, desk.Attempt(*t.entry), h.ParentTurn)
	if asJSON {
		return p.printJSON(c)
	}
	return p.printSafely(func(w io.Writer) error { return export.Comparison(w, c, t.scenario.Worker.Name) })
}
