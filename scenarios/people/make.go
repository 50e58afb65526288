package people

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"unicode"

	"github.com/repcoach/repcoach/scenarios"
)

// ErrNoSegment is a segment that there is not.
var ErrNoSegment = errors.New("there is no such segment")

// Wish is what somebody should be like. What is empty is drawn.
type Wish struct {
	Segment   string           // its id or name
	Workplace string           // the id or name of one of Workplaces, or a place in the tutor's own words
	Name      string           // what the worker is called
	TheAsk    scenarios.TheAsk // what the rep may ask for; joining unless set
	Seed      uint64
}

// Person is a worker somebody could meet, and where.
type Person struct {
	Worker    scenarios.Worker
	Segment   Segment
	Workplace Workplace
	Title     string
	Summary   string
	Setting   string
}

// Make puts somebody together. The error wraps ErrNoSegment.
func Make(w Wish) (Person, error) {
	chance := newDraw(w.Seed)
	// All is drawn in one order, whatever the wish says, so that a wish for one
	// thing leaves the rest as it was.
	segment, workplace := one(chance, Segments()), one(chance, Workplaces())
	if w.Segment != "" {
		found, ok := FindSegment(w.Segment)
		if !ok {
			return Person{}, fmt.Errorf("%w: %q", ErrNoSegment, w.Segment)
		}
		segment = found
	}
	name := one(chance, segment.names())
	if w.Workplace != "" {
		found, ok := findWorkplace(w.Workplace)
		if !ok {
			found = otherPlace(strings.Join(strings.Fields(w.Workplace), " "))
		}
		workplace = found
	}
	if w.Name != "" {
		name = w.Name
	}
	p := Person{Segment: segment, Workplace: workplace}
	fill := strings.NewReplacer("{name}", name, "{place}", workplace.Name)
	at := one(chance, workplace.scenes)
	p.Title = fill.Replace(at.title)
	p.Summary = fill.Replace(purpose(segment, w.TheAsk))
	p.Setting = fill.Replace(at.text + "\n\n" + task(segment, w.TheAsk))
	p.Worker = p.worker(chance, name, w.TheAsk, fill)
	return p, nil
}

func (p Person) worker(chance draw, name string, ask scenarios.TheAsk, fill *strings.Replacer) scenarios.Worker {
	s := p.Segment
	work, since := one(chance, p.Workplace.jobs), one(chance, s.since)
	age := max(s.youngest+chance.IntN(s.oldest-s.youngest+1), p.Workplace.from)
	about := fmt.Sprintf("%d. %s. %s. %s. %s", age, capital(fill.Replace(work.does)), since, one(chance, homesAt(age)), one(chance, s.mind))
	w := scenarios.Worker{
		Name: name, Segment: s.Name, About: about, Manner: one(chance, s.manners), Opening: one(chance, s.openings),
		Stance: scenarios.Stance{Starts: s.starts, Patience: 3}, Lines: s.lines,
	}
	if ask.None {
		w.Lines.Yes = "" // nothing is asked, so there is nothing to say yes to
	}
	issues := slices.Clone(p.Workplace.Issue)
	chance.Shuffle(len(issues), func(i, j int) { issues[i], issues[j] = issues[j], issues[i] })
	w.CaresAbout = issues[:3]
	for i, reveal := range []scenarios.Reveal{scenarios.WhenAsked, scenarios.WhenAsked, scenarios.Freely} {
		w.CaresAbout[i].Reveal = reveal
	}
	w.Worries = slices.Clone(s.worries)
	if !ask.Joining() {
		w.Worries = otherWorries()
	}
	w.YesWhen = []string{w.CaresAbout[0].ID, w.Worries[0].ID}
	w.Answers = answers(chance, s, ask, work, since)
	return w
}

// purpose is the line under the title.
func purpose(s Segment, ask scenarios.TheAsk) string {
	switch {
	case ask.None:
		return "{name} has something on their mind. Listen; there is nothing to ask for."
	case ask.Joining():
		return s.purpose
	}
	return "Find out what matters to {name} before you ask for anything."
}

// task is what the rep is told of who they are and what they would like.
func task(s Segment, ask scenarios.TheAsk) string {
	switch {
	case ask.None:
		return "You are a rep here. You think that {name} has something on their mind. You are here to listen, and to agree when you will talk again."
	case ask.Joining():
		return "You are a rep here. " + s.relation + " You would like to know what work is like for {name}, and to find out whether joining could be for them."
	}
	return "You are a rep here. You would like to know what work is like for {name}. And you would like to ask something of them: will they " + theirs(ask.For) + "?"
}

// theirs is words spoken to somebody as they are told of them.
func theirs(s string) string {
	return strings.NewReplacer("yourself", "themselves", "your", "their").Replace(s)
}

// draw is chance that is the same each time for one seed.
type draw struct{ *rand.Rand }

// newDraw begins one. The seed is spread over all the bits first, since tutors
// choose 1, 2 and 3, and those draw much the same from a plain generator.
func newDraw(seed uint64) draw {
	var b [8]byte
	binary.LittleEndian.PutUint64(b[:], seed)
	return draw{rand.New(rand.NewChaCha8(sha256.Sum256(b[:])))}
}

func one[T any](d draw, list []T) T { return list[d.IntN(len(list))] }

func capital(s string) string {
	r := []rune(s)
	if len(r) > 0 {
		r[0] = unicode.ToUpper(r[0])
	}
	return string(r)
}
