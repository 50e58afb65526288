package desk

import (
	"errors"
	"fmt"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/feedback"
)

// Branch goes back to rep turn n of a stored conversation to try it another
// way. It opens a new session that knows its parent and begins with the same
// words, the same scenario, seed and difficulty; the parent is only read.
func (d Desk) Branch(id string, turn int, crew Crew) (*Sitting, error) {
	parent, err := d.Store.Read(id)
	if err != nil {
		return nil, err
	}
	sc, err := d.Played(parent)
	if err != nil {
		return nil, err
	}
	from := parent.Header
	session, err := coach.BranchSession(sc, from.Options, parent.Transcript, parent.Steps, turn)
	if err != nil {
		return nil, fmt.Errorf("session %s: %w", from.ID, err)
	}
	book, err := d.Store.Create(journal.Header{
		Started: d.now(), Version: d.Version,
		ScenarioID: from.ScenarioID, Title: from.Title, Hash: from.Hash, Source: from.Source, Union: from.Union,
		Partner: crew.Kind, Model: crew.Model, Digest: crew.Digest, Options: from.Options,
		Parent: from.ID, ParentTurn: turn,
	})
	if err != nil {
		return nil, err
	}
	p := &coach.Practice{Session: session, Partner: crew.Hire(sc, from.Options.Seed), Keeper: book}
	if err := p.Begin(); err != nil {
		book.Close()
		return nil, err
	}
	return &Sitting{Practice: p, ID: book.Header.ID, Crew: crew, From: from.ID, FromTurn: turn, Was: parent.Transcript[turn-1].Text, book: book}, nil
}

// ErrNoParent is a comparison with a conversation that is not there any more.
var ErrNoParent = errors.New("the talk it branched from has been deleted")

// Earlier is the conversation that a branch is compared with: that of its
// header's Parent.
func (d Desk) Earlier(parent string) (feedback.Attempt, error) {
	e, err := d.Store.Read(parent)
	switch {
	case errors.Is(err, journal.ErrNotFound):
		return feedback.Attempt{}, fmt.Errorf("%w: session %s", ErrNoParent, parent)
	case err != nil:
		return feedback.Attempt{}, err
	}
	return Attempt(e), nil
}

// Attempt is a stored conversation as one side of a comparison.
func Attempt(e journal.Entry) feedback.Attempt {
	return feedback.Attempt{Report: Feedback(e), Said: e.Transcript, Outcome: e.Outcome, Partner: e.Header.Partner}
}

// BranchLine says in a list what a branch is.
func BranchLine(k journal.Kin) string {
	line := fmt.Sprintf("turn %d, tried another way", k.ParentTurn)
	if k.Orphan {
		line += " (the first talk has been deleted)"
	}
	if !k.Spoken() {
		line += ", nothing said yet"
	}
	return line
}
