package desk

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/scenarios"
)

// Sitting is one conversation with its file open.
type Sitting struct {
	*coach.Practice
	ID    string
	Crew  Crew
	Ended bool             // it was over when it was opened
	Past  *feedback.Report // the newest feedback when it was opened
	Notes []string         // what could not be read of it

	Confidence journal.Confidence // what the rep has said of it so far

	From     string // the session it branched from; empty if it is none
	FromTurn int    // the rep turn of it that is tried another way
	Was      string // what the rep said there; empty once there is another turn

	book *journal.Book
}

// Keep stores the feedback.
func (s *Sitting) Keep(r feedback.Report) error {
	raw, err := json.Marshal(r)
	if err != nil {
		return err
	}
	return s.book.Feedback(raw)
}

// Close lets go of the file.
func (s *Sitting) Close() error { return s.book.Close() }

// Confide stores how confident the rep felt.
func (s *Sitting) Confide(c journal.Confidence) error { return s.book.Confidence(c) }

// Spoken reports whether the rep has said anything; in a branch, anything new.
func (s *Sitting) Spoken() bool {
	said := s.Transcript()
	return len(said) >= s.FromTurn && len(said.Reps()) > 0
}

// Begin opens a new conversation and stores its opening line.
func (d Desk) Begin(sc *scenarios.Scenario, crew Crew) (*Sitting, error) {
	o := d.options()
	book, err := d.Store.Create(journal.Header{
		Started: d.now(), Version: d.Version,
		ScenarioID: sc.ID, Title: sc.Title, Hash: sc.Hash, Source: string(sc.Source), Union: sc.Union,
		Partner: crew.Kind, Model: crew.Model, Digest: crew.Digest, Options: o,
	})
	if err != nil {
		return nil, err
	}
	p := &coach.Practice{Session: coach.NewSession(sc, o), Partner: crew.Hire(sc, o.Seed), Keeper: book}
	if err := p.Begin(); err != nil {
		book.Close()
		return nil, err
	}
	return &Sitting{Practice: p, ID: book.Header.ID, Crew: crew, book: book}, nil
}

// Resume opens a stored conversation to go on with it.
func (d Desk) Resume(id string, crew Crew) (*Sitting, error) {
	book, entry, err := d.Store.Resume(id)
	if err != nil {
		return nil, err
	}
	sc, err := d.Played(entry)
	if err != nil {
		book.Close()
		return nil, err
	}
	o := entry.Header.Options
	p := &coach.Practice{
		Session: coach.ResumeSession(sc, o, entry.Transcript, entry.Steps),
		Partner: crew.Hire(sc, o.Seed), Keeper: book,
	}
	return &Sitting{
		Practice: p, ID: entry.Header.ID, Crew: crew, book: book,
		Ended: entry.Ended, Notes: entry.Damage, Past: Told(entry, sc),
		Confidence: entry.Confidence, From: entry.Header.Parent, FromTurn: entry.Header.ParentTurn,
	}, nil
}

// Played is the scenario a stored conversation was had with: the copy in its
// file or, where that cannot be read any more, the one of the same name.
func (d Desk) Played(e journal.Entry) (*scenarios.Scenario, error) {
	sc, err := scenarios.ParseFor(e.Header.Union, e.Header.ScenarioID+".yaml", []byte(e.Header.Source))
	if err == nil {
		return sc, nil
	}
	if sc, found := d.Find(e.Header.ScenarioID); found == nil {
		return sc, nil
	}
	return nil, fmt.Errorf("its scenario cannot be read: %w", err)
}

// Feedback is the newest feedback of a stored conversation with what a tutor
// has ruled on it, nil where there is none that can be read and that its
// transcript bears out.
func Feedback(e journal.Entry) *feedback.Report {
	for i := len(e.Feedback) - 1; i >= 0; i-- {
		var r feedback.Report
		if json.Unmarshal(e.Feedback[i], &r) != nil || r.Check(e.Transcript) != nil {
			continue
		}
		if review, ok := Review(e); ok {
			r = feedback.Apply(r, review)
		}
		return &r
	}
	return nil
}

// Told is the newest feedback of a stored conversation, with the worker's side
// also where it was scored before there was one.
func Told(e journal.Entry, sc *scenarios.Scenario) *feedback.Report {
	r := Feedback(e)
	if r == nil || r.Side != nil {
		return r
	}
	if side := feedback.Side(sc, e.Transcript, e.Steps); !side.Empty() {
		r.Side = &side
	}
	return r
}

// Confide stores how confident a rep felt about a stored conversation.
func (d Desk) Confide(id string, c journal.Confidence) error {
	book, _, err := d.Store.Resume(id)
	if err != nil {
		return err
	}
	return errors.Join(book.Confidence(c), book.Close())
}

// Review is the newest tutor's review of a stored conversation that can be
// read, and false where there is none.
func Review(e journal.Entry) (feedback.Review, bool) {
	for i := len(e.Reviews) - 1; i >= 0; i-- {
		if review, err := feedback.ParseReview(e.Reviews[i]); err == nil {
			return review, true
		}
	}
	return feedback.Review{}, false
}
