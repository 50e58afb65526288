package scenarios

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// longestName keeps "Name: text" readable on a line of its own.
const longestName = 40

func (r *reading) worker(top *object) Worker {
	at := top.at
	if e, ok := top.values["worker"]; ok {
		at = e.key.at
	} else if !top.broken {
		r.complain(top.at, `a scenario needs "worker", and it is missing`,
			"Add worker: and below it, two spaces further in, name: Dana and opening: What's this about?")
		return Worker{}
	}
	o := newObject(r.page, r.marks, top.get("worker"), at, "worker", "a worker", "name", "segment", "about", "manner",
		"opening", "cares_about", "worries", "stance", "says_yes_when", "lines", "answers")
	w := Worker{
		Name:    o.line("name"),
		Segment: o.line("segment"),
		About:   o.text("about"),
		Manner:  o.line("manner"),
		Opening: o.line("opening"),
	}
	if !top.broken {
		o.need("name", w.Name, "name: Dana")
		o.need("opening", w.Opening, "opening: I've only got five minutes. What's this about?")
	}
	r.name(w.Name)
	for i, n := range o.list("cares_about", "cares_about: and on the next line, two spaces further in, - what: Rotas change at short notice") {
		w.CaresAbout = append(w.CaresAbout, r.issue(n, fmt.Sprintf("worker.cares_about[%d]", i)))
	}
	for i, n := range o.list("worries", "worries: and on the next line, two spaces further in, - what: Does not want to be marked as trouble") {
		w.Worries = append(w.Worries, r.worry(n, fmt.Sprintf("worker.worries[%d]", i)))
	}
	w.Stance = r.stance(o)
	w.YesWhen = o.wordList("says_yes_when", "says_yes_when: [rotas]")
	w.Lines = r.lines(o)
	for i, n := range o.list("answers", "answers: and on the next line, two spaces further in, - about: [weekend]") {
		w.Answers = append(w.Answers, r.answer(n, fmt.Sprintf("worker.answers[%d]", i)))
	}
	if len(w.CaresAbout) == 0 && !o.set("cares_about") && !o.broken && !top.broken {
		r.advise(at, "nothing-to-find", "there is nothing that matters to this worker, so there is nothing for the rep to find",
			"Add cares_about: and below it, two spaces further in, - what: Rotas change at short notice")
	}
	return w
}

// name keeps a worker's name usable as the label of a turn.
func (r *reading) name(name string) {
	at := r.marks["worker.name"]
	switch {
	case strings.Contains(name, ":"):
		r.complain(at, "a name may not have a colon in it", "For instance: name: Dana")
	case utf8.RuneCountInString(name) > longestName:
		r.complain(at, fmt.Sprintf("the name is longer than %d letters", longestName), "A first name is enough. What they do goes into about:")
	case strings.EqualFold(name, "rep") || strings.EqualFold(name, "you") || strings.EqualFold(name, "coach"):
		r.complain(at, fmt.Sprintf("%q is taken: it stands in front of somebody else's turns", name), "Give the worker a first name, for instance: name: Dana")
	}
}

func (r *reading) issue(n *node, path string) Issue {
	o := r.object(n, path, "something a worker cares about", "id", "what", "reveal", "hint", "says", "more")
	i := Issue{
		ID: r.explicitID(o, &r.topics), What: o.line("what"), Reveal: r.reveal(o, WhenAsked),
		Hint: o.line("hint"), Says: o.line("says"), More: o.line("more"),
	}
	i.What, i.Says = r.whatOrSays(o, i.What, i.Says, "what: Rotas change with two days' notice and nobody asks")
	return i
}

func (r *reading) worry(n *node, path string) Worry {
	o := r.object(n, path, "a worry", "id", "what", "cover", "reveal", "says", "eased_by", "eased")
	w := Worry{
		ID: r.explicitID(o, &r.topics), What: o.line("what"), Cover: o.line("cover"), Reveal: r.reveal(o, WhenTrusted),
		Says: o.line("says"), EasedBy: r.kinds(o, "eased_by", "eased_by: [acknowledgement, reflection]"), Eased: o.line("eased"),
	}
	w.What, w.Says = r.whatOrSays(o, w.What, w.Says, "what: Thinks the manager will mark her as a troublemaker")
	if w.EasedBy != nil && len(w.EasedBy) == 0 {
		r.complain(r.marks[path+".eased_by"], "nothing can ease this worry", "Name at least one kind of move, for instance: eased_by: [acknowledgement]")
	}
	return w
}

// whatOrSays fills one of the two from the other: the tutor may write only
// what it is about, or only the worker's words.
func (r *reading) whatOrSays(o *object, what, says, example string) (string, string) {
	switch {
	case what == "" && says == "":
		o.need("what", "", example)
	case says == "" && o.set("what"):
		r.advise(r.marks[o.join("what")], "no-words-of-their-own", "the worker has no words of their own for this, so they will say it the way you describe it",
			"Add says: with the worker's own words, for instance: says: Well. The rotas, since you ask.")
		return what, what
	case what == "":
		return says, says
	}
	return what, says
}

func (r *reading) reveal(o *object, standard Reveal) Reveal {
	return Reveal(o.choice("reveal", string(standard), string(Freely), string(WhenAsked), string(WhenTrusted)))
}

func (r *reading) stance(worker *object) Stance {
	o := r.object(worker.get("stance"), "worker.stance", "a stance", "starts", "patience")
	return Stance{
		Starts:   o.choice("starts", "guarded", "hostile", "guarded", "neutral", "friendly"),
		Patience: o.number("patience", 1, 10, 3),
	}
}

func (r *reading) lines(worker *object) Lines {
	o := r.object(worker.get("lines"), "worker.lines", "the worker's lines", "yes", "next_step", "thinking", "not_now", "pushed", "leaves", "bye")
	return Lines{
		Yes: o.line("yes"), NextStep: o.line("next_step"), Thinking: o.line("thinking"), NotNow: o.line("not_now"),
		Pushed: o.line("pushed"), Leaves: o.line("leaves"), Bye: o.line("bye"),
	}
}

func (r *reading) answer(n *node, path string) Answer {
	o := r.object(n, path, "an answer", "about", "says")
	a := Answer{About: o.wordList("about", "about: [weekend, friday]"), Says: o.line("says")}
	if len(a.About) == 0 && (!o.set("about") || o.get("about").shape == list) {
		o.need("about", "", "about: [weekend, friday]")
	}
	o.need("says", a.Says, "says: Washing, mostly.")
	return a
}

// kinds reads a list of move kinds.
func (r *reading) kinds(o *object, key, example string) []string {
	out := o.wordList(key, example)
	for i, kind := range out {
		if !isMoveKind(kind) {
			at := r.markOr(fmt.Sprintf("%s[%d]", o.join(key), i), o.at)
			r.unlisted(at, fmt.Sprintf("%q is not a kind of move", clip(kind)), "", kind, MoveKinds)
		}
	}
	return out
}
