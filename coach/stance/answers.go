package stance

import (
	"slices"
	"strings"
	"unicode"

	"github.com/repcoach/repcoach/coach/moves"
)

// personal are words by which a scenario's answer is about the person. Such
// an answer needs a question about the person: "what's it like to work here"
// asks for more than a job title.
var personal = []string{"name", "job", "role", "work here", "do here", "years", "how long", "team", "family", "home"}

// answer gives one of the scenario's answers to a question that brings one
// of its words up, each once in a talk.
func (m *Mind) answer(t *turn) (Cue, bool) {
	for _, mv := range t.moves {
		if mv.Kind != moves.OpenQuestion && mv.Kind != moves.ClosedQuestion || mv.About != "" {
			continue
		}
		asked := spaced(mv.Quote)
		for i, a := range m.worker.Answers {
			if slices.Contains(m.state.Answered, i) || t.tone.AsksAbout == "" && isPersonal(a.About) {
				continue
			}
			for _, about := range a.About {
				if strings.Contains(asked, spaced(about)) {
					m.state.Answered = append(m.state.Answered, i)
					return Cue{Act: Answer, About: answerAbout(t.tone.AsksAbout), Say: a.Says}, true
				}
			}
		}
	}
	return Cue{}, false
}

func answerAbout(asks string) string {
	if asks == "" {
		return "closed_question"
	}
	return asks
}

func isPersonal(about []string) bool {
	for _, a := range about {
		if slices.Contains(personal, strings.ToLower(a)) {
			return true
		}
	}
	return false
}

// spaced is the words of s in small letters with a space on either side of each.
func spaced(s string) string {
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	return " " + strings.Join(words, " ") + " "
}
