package interview

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/scenarios/people"
	"github.com/repcoach/repcoach/scenarios/render"
	"github.com/repcoach/repcoach/scenarios/syllabus"
)

// Interview is one set of standards. Use New.
type Interview struct {
	seed  uint64
	drawn people.Person // what chance says where nothing is answered
}

// New returns an interview whose standards are drawn from the seed.
func New(seed uint64) *Interview {
	drawn, err := people.Make(people.Wish{Seed: seed})
	if err != nil {
		panic(err) // a wish for nothing in particular can be met
	}
	return &Interview{seed: seed, drawn: drawn}
}

// person is the worker that fits the answers, before the tutor's own words.
func (iv *Interview) person(a Answers) people.Person {
	place := a.said("place")
	if place == otherPlace {
		place = a.or("place-words", "a workplace")
	}
	segment := a.said("segment")
	if _, known := people.FindSegment(segment); !known {
		segment = iv.drawn.Segment.ID
	}
	p, err := people.Make(people.Wish{Segment: segment, Workplace: place, Name: a.said("name"), TheAsk: theAsk(a), Seed: iv.seed})
	if err != nil {
		panic(err) // the segment was looked up
	}
	return p
}

// Scenario makes a scenario of the answers: all of it but the id and the
// file's own comments. The notes say what the tutor should look at.
func (iv *Interview) Scenario(a Answers) (*scenarios.Scenario, render.Notes) {
	notes := render.Notes{}
	sc := iv.body(a)
	iv.look(a, sc, notes)
	chosen := List(a.or("objectives", strings.Join(syllabus.Usual(sc.TheAsk), ",")))
	for _, o := range syllabus.All() {
		if slices.Contains(chosen, o.ID) && o.Fits(sc) {
			sc.Objectives = append(sc.Objectives, o.For(sc))
		}
	}
	if ask := a.said("own-check"); ask != "" {
		sc.Objectives = append(sc.Objectives, scenarios.Objective{
			ID: "own", Title: a.or("own-title", "What this course is about"), Checks: []scenarios.Check{{ID: "own-check", Ask: ask}},
		})
	}
	if len(sc.Objectives) == 0 { // nothing that was chosen fits this talk
		o, _ := syllabus.Find("listen")
		sc.Objectives = append(sc.Objectives, o.For(sc))
	}
	if sc.TheAsk.Joining() {
		sc.Facts = scenarios.Library()[0].Facts
	}
	return sc, notes
}

// body is the scenario without what the rep is to learn.
func (iv *Interview) body(a Answers) *scenarios.Scenario {
	p := iv.person(a)
	scene, task, _ := strings.Cut(p.Setting, "\n\n")
	sc := &scenarios.Scenario{
		Title: a.or("title", p.Title), Summary: a.or("summary", p.Summary), Course: a.said("course"),
		Setting: a.or("scene", scene) + "\n\n" + a.or("task", task),
		TheAsk:  theAsk(a), Worker: p.Worker, Minutes: 10,
	}
	if n, err := strconv.Atoi(a.said("minutes")); err == nil && n >= 1 && n <= 60 {
		sc.Minutes = n
	}
	w := &sc.Worker
	w.About, w.Manner, w.Opening = a.or("about", w.About), a.or("manner", w.Manner), a.or("opening", w.Opening)
	w.CaresAbout, w.Worries = nil, nil
	taken := map[string]bool{}
	for i, x := range p.Worker.CaresAbout {
		id := "issue-" + strconv.Itoa(i+1)
		if a.none(id) && (i > 0) {
			continue
		}
		x = ownIssue(a, id, x, i)
		x.ID = unlike(x.ID, taken)
		w.CaresAbout = append(w.CaresAbout, x)
	}
	for i, x := range p.Worker.Worries {
		id := []string{"worry", "worry-2"}[i]
		if a.none(id) && i > 0 {
			continue
		}
		x = ownWorry(a, id, x, i)
		x.ID = unlike(x.ID, taken)
		w.Worries = append(w.Worries, x)
	}
	w.YesWhen = []string{w.CaresAbout[0].ID, w.Worries[0].ID}
	return sc
}

// ownIssue puts the tutor's words into an issue. What was drawn for another
// issue does not fit theirs, so nothing of it stays.
func ownIssue(a Answers, id string, x scenarios.Issue, i int) scenarios.Issue {
	what := a.said(id)
	if what == "" || strings.EqualFold(what, None) || what == x.What {
		x.Says = a.or(id+"-says", x.Says)
		return x
	}
	return scenarios.Issue{
		ID: idOf(what, "issue"), What: what, Reveal: x.Reveal,
		Says: a.or(id+"-says", "Well, since you ask. "+sentence(what)),
		More: []string{"It's been like that for months. You don't get used to it.", "I think about it on the way home.", "I'm not the only one, either."}[i],
	}
}

// ownWorry puts the tutor's words into a worry.
func ownWorry(a Answers, id string, x scenarios.Worry, i int) scenarios.Worry {
	what := a.said(id)
	if what == "" || strings.EqualFold(what, None) || what == x.What {
		x.Cover, x.Says = a.or(coverOf(id), x.Cover), a.or(id+"-says", x.Says)
		return x
	}
	return scenarios.Worry{
		ID: idOf(what, "worry"), What: what, Reveal: x.Reveal,
		Cover:   a.or(coverOf(id), []string{"It's fine, really. I don't want to make a fuss.", "I'm not sure that it's for me."}[i]),
		Says:    a.or(id+"-says", "If you want to know. "+sentence(what)),
		EasedBy: []string{"acknowledgement", "reflection", "collective_framing"},
		Eased:   []string{"Well. It does help to have said it out loud.", "That's fair. I'll think about that."}[i],
	}
}

// coverOf is the question about the cover of a worry; only the first has one.
func coverOf(worry string) string {
	if worry == "worry" {
		return "cover"
	}
	return ""
}

// look notes what was made from the tutor's words and not written by them.
func (iv *Interview) look(a Answers, sc *scenarios.Scenario, notes render.Notes) {
	name := sc.Worker.Name
	for i, x := range sc.Worker.CaresAbout {
		if strings.HasPrefix(x.Says, "Well, since you ask. ") && strings.HasSuffix(x.Says, sentence(x.What)) {
			notes.Add(fmt.Sprintf("worker.cares_about[%d].says", i), "write it the way "+name+" would say it.")
		}
	}
	for i, x := range sc.Worker.Worries {
		if strings.HasPrefix(x.Says, "If you want to know. ") && strings.HasSuffix(x.Says, sentence(x.What)) {
			notes.Add(fmt.Sprintf("worker.worries[%d].says", i), "write it the way "+name+" would say it.")
		}
	}
	if sc.Worker.Segment == "migrant worker" {
		notes.Add("worker.segment", "tell the course who can help with visas. A rep may not advise on them.")
	}
}

// idOf is an id from the first words of some text.
func idOf(text, otherwise string) string {
	words := strings.Split(scenarios.Slug(text), "-")
	id := strings.Join(words[:min(len(words), 3)], "-")
	if id == "" {
		return otherwise
	}
	return id
}

// unlike is an id that none of those before has.
func unlike(id string, taken map[string]bool) string {
	for n, try := 2, id; ; n++ {
		if !taken[try] {
			taken[try] = true
			return try
		}
		try = fmt.Sprintf("%s-%d", id, n)
	}
}

// sentence writes some words as a sentence.
func sentence(s string) string {
	r := []rune(strings.TrimRight(s, " .!?"))
	if len(r) == 0 {
		return ""
	}
	r[0] = unicode.ToUpper(r[0])
	return string(r) + "."
}
