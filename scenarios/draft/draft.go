package draft

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/scenarios/interview"
	"github.com/repcoach/repcoach/scenarios/render"
)

// Tries is how often a question is put before its answer is given up.
const Tries = 3

// Model is the one method of a model client that a draft needs. An error that
// wraps ErrAnswer is worth another try; any other ends the draft.
type Model interface {
	Ask(ctx context.Context, system string, messages []string, schema json.RawMessage, seed int) (json.RawMessage, error)
}

// The errors.
var (
	ErrAnswer  = errors.New("the model gave no usable answer")
	ErrNothing = errors.New("the model gave no usable answer to any question")
	ErrNoNotes = errors.New("there is nothing in the notes to draft from")
)

// Notes are what the course has written down.
type Notes struct {
	Name string // of the file, as the source of facts
	Text string
}

// Draft is a scenario and what the tutor should know of it.
type Draft struct {
	Scenario *scenarios.Scenario
	Notes    render.Notes
	Facts    []render.Fact // sentences of the notes that nobody has checked
	Left     []string      // what was left out, and why, for the tutor
}

// drafting is one draft in the making.
type drafting struct {
	asker
	notes   notes
	answers interview.Answers
	wrote   []string // keys of the file that a model wrote
	left    []string
	used    int
}

// From drafts a scenario. tell, which may be nil, hears what is being asked.
func From(ctx context.Context, m Model, n Notes, seed uint64, tell func(what string)) (Draft, error) {
	read := readNotes(n)
	if len(read.sentences) == 0 {
		return Draft{}, ErrNoNotes
	}
	if tell == nil {
		tell = func(string) {}
	}
	d := &drafting{asker: asker{model: m, seed: int(seed & 0x7fffffff)}, notes: read, answers: interview.Answers{}}
	for _, step := range []struct {
		what string
		do   func(context.Context) error
	}{
		{"where they are", d.place}, {"who the worker is", d.worker},
		{"what matters to them", d.issues}, {"what they are not saying", d.worry}, {"what the rep should learn", d.objectives},
	} {
		tell(step.what)
		if err := step.do(ctx); err != nil {
			return Draft{}, err
		}
	}
	tell("facts")
	facts, err := d.facts(ctx)
	if err != nil {
		return Draft{}, err
	}
	if d.used == 0 {
		return Draft{}, ErrNothing
	}
	sc, notes := interview.New(seed).Scenario(d.answers)
	for _, key := range d.wrote {
		notes.Add(key, "a model wrote this from your notes.")
	}
	return Draft{Scenario: sc, Notes: notes, Facts: facts, Left: append(d.left, d.notes.unread...)}, nil
}

// keep takes a text of the model as the answer to a question, if it may be
// used, and notes the key of the file that it becomes.
func (d *drafting) keep(id, key, text string, longest int) bool {
	text, why := usable(text, longest)
	if why == "" && spokenBy(key) && aboutThem.MatchString(text) {
		why = "tells of the worker, and they should say it themselves"
	}
	if why != "" {
		d.leave(why, text)
		return false
	}
	if text == "" {
		return false
	}
	d.answers[id] = text
	d.wrote = append(d.wrote, key)
	d.used++
	return true
}

// longestList is how many things are named as left out.
const longestList = 12

func (d *drafting) leave(why, text string) {
	if line := fmt.Sprintf("%s: “%s”", why, short(text)); len(d.left) < longestList {
		d.left = append(d.left, line)
	}
}

// short is the beginning of a text, for a message.
func short(s string) string {
	s = render.Tidy(s)
	if r := []rune(s); len(r) > 70 {
		return string(r[:70]) + "…"
	}
	return s
}
