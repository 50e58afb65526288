package scenarios

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
)

// fill sets everything the tutor left out. doc.go says what the standards
// are; they are such that a file with the four needed keys makes a talk.
func (r *reading) fill(s *Scenario) {
	if s.ID == "" {
		s.ID = idFromFile(r.file, s.Title)
	}
	w := &s.Worker
	for i := range w.CaresAbout {
		named(&w.CaresAbout[i].ID, &r.topics, w.CaresAbout[i].What, "issue")
	}
	for i := range w.Worries {
		named(&w.Worries[i].ID, &r.topics, w.Worries[i].What, "worry")
		if w.Worries[i].EasedBy == nil {
			w.Worries[i].EasedBy = []string{"acknowledgement", "reflection"}
		}
	}
	for i := range s.Objectives {
		o := &s.Objectives[i]
		named(&o.ID, &r.objectives, o.Title, "objective")
		for j := range o.Checks {
			named(&o.Checks[j].ID, &r.checks, o.Checks[j].Ask, "check")
		}
	}
	for i := range s.Facts {
		named(&s.Facts[i].ID, &r.facts, s.Facts[i].Text, "fact")
	}
	if s.Never == nil {
		s.Never = []string{"promise", "pressure", "legal_claim", "confidence_breach"}
	}
	if s.Signposts == nil && strings.HasSuffix(s.Language, "-GB") {
		s.Signposts = britishSignposts()
	}
	r.yesWhen(w)
}

// named fills in a missing id from text.
func named(id *string, space *ids, from, otherwise string) {
	if *id != "" {
		return
	}
	if *id = slug(from); *id == "" {
		*id = otherwise
	}
	*id = space.free(*id)
}

// idFromFile makes the id of a scenario from its file's name, and from its
// title where there is no file.
func idFromFile(file, title string) string {
	base := filepath.Base(strings.ReplaceAll(file, `\`, "/"))
	for _, from := range []string{strings.TrimSuffix(base, filepath.Ext(base)), title} {
		if id := slug(from); id != "" && !reserved(id) {
			return id
		}
	}
	return "scenario"
}

// yesWhen checks what must have been heard and eased before a yes. Where the
// tutor does not say, it is the first issue and every worry.
func (r *reading) yesWhen(w *Worker) {
	var known []string
	for _, i := range w.CaresAbout {
		known = append(known, i.ID)
	}
	for _, x := range w.Worries {
		known = append(known, x.ID)
	}
	if w.YesWhen == nil {
		w.YesWhen = slices.Concat(known[:min(1, len(w.CaresAbout))], known[len(w.CaresAbout):])
		return
	}
	for i, id := range w.YesWhen {
		if slices.Contains(known, id) {
			continue
		}
		at := r.markOr(fmt.Sprintf("worker.says_yes_when[%d]", i), r.marks["worker.says_yes_when"])
		what := fmt.Sprintf("there is no issue and no worry with the id %q", clip(id))
		if len(known) == 0 {
			r.complain(at, what, "Add it under cares_about: or worries: first, or take this line out.")
			continue
		}
		r.unlisted(at, what, "", id, known)
	}
}

// britishSignposts are for files that name none. Sources, as stored copies of
// public pages read on 22 November 2026: the Samaritans' own contact page; for
// Acas a written statement of the government of 20 March 2015. Neither was
// rung or seen live, so ring them before each release.
func britishSignposts() []Signpost {
	return []Signpost{
		{Who: "Emergency services", Contact: "999", When: "somebody is in danger now; stay with them"},
		{Who: "Samaritans", Contact: "116 123, free, day and night", When: "somebody needs to talk"},
		{Who: "Acas helpline", Contact: "0300 123 1100", When: "bullying, harassment or rights at work"},
	}
}
