package scenarios

import (
	"fmt"
	"strings"
)

// reading is one scenario while it is read from its nodes.
type reading struct {
	*page
	marks      map[string]mark // where each thing stands, by its path
	topics     ids             // issues and worries share one space
	objectives ids
	checks     ids
	facts      ids
}

// object opens the keys of a node that stands at path.
func (r *reading) object(n *node, path, what string, known ...string) *object {
	at := mark{1, 1}
	if n != nil {
		at = n.at
	}
	return newObject(r.page, r.marks, n, at, path, what, known...)
}

// scenario reads the whole file.
func (r *reading) scenario(root *node) *Scenario {
	o := r.object(root, "", "a scenario", "id", "title", "summary", "course", "minutes", "language", "experimental",
		"stars", "setting", "the_ask", "worker", "objectives", "facts", "never", "signposts", "examples")
	s := &Scenario{
		ID:           r.explicitID(o, nil),
		Title:        o.line("title"),
		Summary:      o.line("summary"),
		Course:       o.line("course"),
		Minutes:      o.number("minutes", 1, 60, 10),
		Language:     r.language(o),
		Experimental: o.line("experimental"),
		Stars:        o.flag("stars"),
		Setting:      o.text("setting"),
	}
	o.need("title", s.Title, `title: A first conversation`)
	o.need("setting", s.Setting, `setting: The tea point, ten to one. You have five minutes.`)
	s.TheAsk = r.theAsk(o)
	s.Worker = r.worker(o)
	for i, n := range o.list("objectives", "objectives: and on the next line, two spaces further in, - title: Practise active listening") {
		s.Objectives = append(s.Objectives, r.objective(n, fmt.Sprintf("objectives[%d]", i)))
	}
	if !o.broken && (!o.set("objectives") || o.get("objectives").shape == list) && len(s.Objectives) == 0 {
		r.complain(o.missingAt("objectives"), "a scenario needs at least one objective: what the rep is there to practise",
			"Add objectives: with a title and at least one check. The file scenarios/README.md has an example.")
	}
	for i, n := range o.list("facts", "facts: and on the next line, two spaces further in, - text: Anyone may choose to join a union.") {
		s.Facts = append(s.Facts, r.fact(n, fmt.Sprintf("facts[%d]", i)))
	}
	s.Never = r.kinds(o, "never", "never: [promise, pressure]")
	for i, n := range o.list("signposts", "signposts: and on the next line, two spaces further in, - who: Samaritans") {
		s.Signposts = append(s.Signposts, r.signpost(n, fmt.Sprintf("signposts[%d]", i)))
	}
	if o.set("signposts") && s.Signposts == nil {
		s.Signposts = []Signpost{}
	}
	for i, n := range o.list("examples", "examples: and on the next line, two spaces further in, - stars: 4") {
		s.Examples = append(s.Examples, r.example(n, fmt.Sprintf("examples[%d]", i)))
	}
	return s
}

// markOr returns where a path stands, or another place if it is not there.
func (r *reading) markOr(path string, other mark) mark {
	if at, ok := r.marks[path]; ok {
		return at
	}
	return other
}

func (r *reading) language(o *object) string {
	tag := o.line("language")
	if tag == "" {
		return "en-GB"
	}
	if !languageTag.MatchString(tag) {
		r.complain(r.marks["language"], fmt.Sprintf("%q is not the short name of a language", clip(tag)),
			"Write en-GB for British English, cy-GB for Welsh, fr-FR for French.")
	}
	return tag
}

func (r *reading) objective(n *node, path string) Objective {
	o := r.object(n, path, "an objective", "id", "title", "checks")
	out := Objective{ID: r.explicitID(o, &r.objectives), Title: o.line("title")}
	o.need("title", out.Title, "title: Practise active listening")
	for i, c := range o.list("checks", "checks: and on the next line, two spaces further in, - ask: Did the rep ask an open question?") {
		out.Checks = append(out.Checks, r.check(c, fmt.Sprintf("%s.checks[%d]", path, i)))
	}
	if !o.broken && (!o.set("checks") || o.get("checks").shape == list) && len(out.Checks) == 0 {
		r.complain(o.missingAt("checks"), "an objective needs at least one check: a question that can be answered with yes or no",
			"For instance: checks: and on the next line, two spaces further in, - ask: Did the rep ask an open question?")
	}
	return out
}

func (r *reading) check(n *node, path string) Check {
	o := r.object(n, path, "a check", "id", "ask", "spot", "try")
	c := Check{ID: r.explicitID(o, &r.checks), Ask: o.line("ask"), Spot: o.line("spot"), Try: o.line("try")}
	o.need("ask", c.Ask, "ask: Did the rep ask an open question?")
	if c.Ask != "" && !strings.HasSuffix(c.Ask, "?") {
		r.advise(r.marks[path+".ask"], "no-question-mark", "this check does not end with a question mark",
			"Ask a question that can be answered with yes or no, for instance: Did the rep ask an open question?")
	}
	return c
}

func (r *reading) fact(n *node, path string) Fact {
	o := r.object(n, path, "a fact", "id", "text", "source", "checked")
	f := Fact{ID: r.explicitID(o, &r.facts), Text: o.line("text"), Source: o.line("source"), Checked: o.line("checked")}
	o.need("text", f.Text, "text: Anyone may choose to join a union or not to join one.")
	o.need("source", f.Source, "source: gov.uk, Trade union membership")
	o.need("checked", f.Checked, "checked: 2026-11-22")
	if f.Checked != "" && !isDate(f.Checked) {
		r.complain(r.markOr(path+".checked", o.at), fmt.Sprintf("%q is not a date this program can read", clip(f.Checked)),
			"Write the year, the month and the day with hyphens: checked: 2026-11-22")
	}
	return f
}

func (r *reading) signpost(n *node, path string) Signpost {
	o := r.object(n, path, "a signpost", "who", "contact", "when")
	s := Signpost{Who: o.line("who"), Contact: o.line("contact"), When: o.line("when")}
	o.need("who", s.Who, "who: Samaritans")
	o.need("contact", s.Contact, "contact: 116 123")
	return s
}

func (r *reading) example(n *node, path string) Example {
	o := r.object(n, path, "an example", "stars", "note", "text")
	e := Example{Stars: o.number("stars", 1, 5, 3), Note: o.line("note"), Text: o.text("text")}
	if !o.set("stars") {
		o.need("stars", "", "stars: 4")
	}
	o.need("text", e.Text, "text: | and on the next lines, two spaces further in, Rep: Hello. Have you got five minutes?")
	if e.Text != "" && !hasRepTurn(e.Text) {
		r.complain(r.marks[path+".text"], "there is no turn of the rep in this example",
			"Begin each turn with who says it: Rep: Hello. Worker: Hello.")
	}
	return e
}

// hasRepTurn reports whether a transcript has a line that begins "Rep:".
func hasRepTurn(transcript string) bool {
	for line := range strings.Lines(transcript) {
		label, said, ok := strings.Cut(line, ":")
		if ok && strings.EqualFold(strings.TrimSpace(label), "rep") && strings.TrimSpace(said) != "" {
			return true
		}
	}
	return false
}
