// Package desk is where a face finds what it needs from the rest of the
// program: the scenarios, the stored sessions, who plays the worker and who
// judges. Both faces, the terminal program (package tui) and line mode
// (package plain), are given the same Desk and do with it what they like; a
// Desk shows nothing and asks nothing.
//
// A command fills one in and hands it over:
//
//	d := desk.Desk{
//		Scenarios: scenarios.Library(),        // with those of extra folders, in order
//		Store:     store,                      // from journal.Open
//		Detect:    detect,                     // finds out who can play; may take its time
//		Options:   coach.Options{Seed: 7, Difficulty: stance.Normal},
//		Version:   version,
//		Folder:    "~/.local/share/repcoach",  // named in the privacy notice
//		Explain:   explain,                    // an error in two sentences
//		Scenario:  "first-conversation",       // go straight to it; empty lets the rep choose
//		Session:   "",                         // or go on with a stored session
//		From:      "", Turn: 0,                // or back to a turn of one, to try it another way
//	}
//	if terminal {
//		err = tui.Run(ctx, d, os.Stdin, os.Stdout)
//	} else {
//		err = plain.Run(ctx, d, os.Stdin, os.Stdout, os.Stderr)
//	}
//
// Only Scenarios, Store and Detect are needed. Detect is called once the
// first picture is on the screen, and again when the rep asks for it, so it
// may look for a model server. A conversation that stops before its end, by
// ctrl+c or by a model that fails, comes back as a [Stopped] error with the id
// to go on with; everything said is stored by then.
package desk

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/scenarios"
)

// Desk is everything a face needs to know of the world.
type Desk struct {
	Scenarios []*scenarios.Scenario
	Store     *journal.Store
	Detect    func(ctx context.Context) (Crew, error)
	Options   coach.Options    // Seed 0 means a fresh seed for each conversation
	Now       func() time.Time // nil: time.Now
	Version   string
	Folder    string // where sessions are kept, as a person would write it

	// Explain says in one sentence what went wrong and in another what to do
	// next. Without it an error speaks for itself.
	Explain func(error) (what, next string)

	// Share makes what a rep would share of this session, together with those
	// shared before. Without it nothing can be shared.
	Share func(session string) (Parcel, error)

	Scenario string // the id of the scenario to start with
	Session  string // the id of the session to go on with
	From     string // the id of the session to go back in,
	Turn     int    // and the rep turn of it to try another way

	Saved <-chan Saved // tells when the scenario's file is saved; nil: nobody is writing it

	Interactive bool // line mode: a person sits at the other end
	Calm        bool // reduced motion: replies appear whole
}

// Crew is who plays the worker and who judges.
type Crew struct {
	Hire    func(sc *scenarios.Scenario, seed uint64) coach.Partner
	Scorer  feedback.Scorer
	Kind    string // "ollama" or "builtin"
	Model   string
	Digest  string
	Address string // of the model server; empty when nothing leaves the program
	Line    string // who plays, and how to get something better, in a friendly sentence
}

// ErrNoScenario is a scenario id that none of the scenarios has.
var ErrNoScenario = errors.New("there is no such scenario")

// Stopped is the error of a conversation that stopped before its end. It is
// stored, and can be gone on with.
type Stopped struct {
	Session string
	Err     error
}

func (s *Stopped) Error() string { return s.Err.Error() }

// Unwrap returns what stopped the conversation.
func (s *Stopped) Unwrap() error { return s.Err }

// Next says how to go on.
func (s *Stopped) Next() string {
	return "Everything said so far is saved. Go on with it: repcoach practise --resume " + s.Session
}

// Find returns the scenario with this id.
func (d Desk) Find(id string) (*scenarios.Scenario, error) {
	for _, sc := range d.Scenarios {
		if sc.ID == id {
			return sc, nil
		}
	}
	return nil, fmt.Errorf("%w: %q", ErrNoScenario, id)
}

// FirstRun reports whether nobody has practised here yet.
func (d Desk) FirstRun() bool {
	past, err := d.Store.List()
	return err == nil && len(past) == 0
}

// Trouble says what went wrong and what to do next. Both are one sentence and
// not yet safe for a terminal.
func (d Desk) Trouble(err error) (what, next string) {
	if d.Explain != nil {
		return d.Explain(err)
	}
	return err.Error(), ""
}

func (d Desk) options() coach.Options {
	o := d.Options
	if o.Seed == 0 {
		var b [8]byte
		rand.Read(b[:])                                 // never fails
		o.Seed = binary.NativeEndian.Uint64(b[:]) >> 11 // JSON keeps 53 bits
	}
	return o
}

func (d Desk) now() time.Time {
	if d.Now != nil {
		return d.Now()
	}
	return time.Now()
}
