package stance

import (
	"slices"
	"strings"
	"unicode"

	"github.com/repcoach/repcoach/coach/moves"
)

// personal are words by which a scenario's answer is about the person. Such
// an answer needs a plain question about the person: "what's it like to work
// here" asks for more than a job title.
var personal = slices.Concat([]string{"name", "job", "role", "work here", "do here", "years", "how long", "team", "family", "home"}, polishPersonal)

// answer gives one of the scenario's answers to a question that brings one
// of its words up, each once in a talk.
func (m *Mind) answer(t *turn) (Cue, bool) {
	for _, mv := range t.moves {
		if mv.Kind != moves.OpenQuestion && mv.Kind != moves.ClosedQuestion || mv.About != "" {
			continue
		}
		asked := spaced(mv.Quote)
		for i, a := range m.worker.Answers {
			if slices.Contains(m.state.Answered, i) || isPersonal(a.About) && !plainly(t.tone.AsksAbout, asked) {
				continue
			}
			if mentions(asked, a.About) {
				m.state.Answered = append(m.state.Answered, i)
				return Cue{Act: Answer, About: answerAbout(t.tone.AsksAbout), Say: a.Says}, true
			}
		}
	}
	return Cue{}, false
}

// particular gives the scenario's answer to a turn whose only question is a
// closed one with a word of it: "have you had the letter" goes on from nothing,
// even to somebody who has just told something.
func (m *Mind) particular(t *turn) (Cue, bool) {
	var question *moves.Move
	for i, mv := range t.moves {
		switch mv.Kind {
		case moves.OpenQuestion:
			return Cue{}, false
		case moves.ClosedQuestion:
			if question != nil {
				return Cue{}, false
			}
			question = &t.moves[i]
		}
	}
	if question == nil || m.told(question.About) {
		return Cue{}, false
	}
	asked := spaced(question.Quote)
	for i, a := range m.worker.Answers {
		if slices.Contains(m.state.Answered, i) || isPersonal(a.About) || !mentions(asked, a.About) || mentions(asked, whoElse) {
			continue
		}
		m.state.Answered = append(m.state.Answered, i)
		return Cue{Act: Answer, About: answerAbout(t.tone.AsksAbout), Say: a.Says}, true
	}
	return Cue{}, false
}

// personally answers a short question about the person before anything else
// is made of it: "do you have kids" is not about whatever else has kids in it.
func (m *Mind) personally(t *turn) (Cue, bool) {
	var question *moves.Move
	for i, mv := range t.moves {
		if mv.Kind != moves.OpenQuestion && mv.Kind != moves.ClosedQuestion {
			continue
		}
		if question != nil {
			return Cue{}, false
		}
		question = &t.moves[i]
	}
	if question == nil || words(question.Quote) > 8 || !plainly(t.tone.AsksAbout, spaced(question.Quote)) {
		return Cue{}, false
	}
	found := -1
	for i, a := range m.worker.Answers {
		if !isPersonal(a.About) || !mentions(spaced(question.Quote), a.About) || slices.Contains(m.state.Answered, i) {
			continue
		}
		if fits(t.tone.AsksAbout, a.About) {
			found = i
			break
		}
		if found < 0 {
			found = i
		}
	}
	cue := Cue{Act: Answer, About: t.tone.AsksAbout}
	if found >= 0 {
		m.state.Answered = append(m.state.Answered, found)
		cue.Say = m.worker.Answers[found].Says
	}
	return cue, true
}

// fits reports whether an answer's words are those of what is asked about the
// person: "how long have you been in this team" is not about the team.
func fits(asks string, about []string) bool {
	var of []string
	switch asks {
	case "how_long":
		of = []string{"how long", "years"}
	case "job":
		of = []string{"job", "role", "work here", "do here"}
	case "family":
		of = []string{"family", "home"}
	case "name":
		of = []string{"name"}
	}
	return slices.ContainsFunc(about, func(w string) bool { return slices.Contains(of, strings.ToLower(w)) })
}

func answerAbout(asks string) string {
	if asks == "" {
		return "closed_question"
	}
	return asks
}

// plainly reports whether a question asks about the person and not how
// things are for them.
func plainly(asks, question string) bool {
	return asks != "" && asks != "day" && !strings.Contains(question, " like ") && !strings.Contains(question, " find ")
}

// mentions reports whether any of the words come up in a question.
func mentions(question string, words []string) bool {
	for _, w := range words {
		if strings.Contains(question, spaced(w)) {
			return true
		}
	}
	return false
}

func isPersonal(about []string) bool {
	for _, a := range about {
		if slices.Contains(personal, strings.ToLower(a)) {
			return true
		}
	}
	return false
}

// typed are words as people type them in a hurry.
var typed = map[string]string{"u": "you", "ur": "your", "r": "are", "wot": "what", "wat": "what", "wots": "what", "bout": "about", "hav": "have"}

// spaced is the words of s in small letters with a space on either side of each.
func spaced(s string) string {
	words := strings.FieldsFunc(undotted.Replace(strings.ToLower(s)), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	for i, w := range words {
		if full, ok := typed[w]; ok {
			words[i] = full
		}
	}
	return " " + strings.Join(words, " ") + " "
}
