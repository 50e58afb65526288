package form

import (
	"errors"
	"slices"
	"strings"

	"github.com/repcoach/repcoach/scenarios/interview"
)

// ErrStopped says that the tutor stopped before the last question. The
// answers so far came with it.
var ErrStopped = errors.New("stopped before the last question")

// walk goes through the questions. Which there are depends on the answers, so
// the place in the list is the id of a question and not its number.
type walk struct {
	iv      *interview.Interview
	answers interview.Answers
	at      string // the id of the question; empty after the last
}

func newWalk(iv *interview.Interview) *walk {
	w := &walk{iv: iv, answers: interview.Answers{}}
	w.at = w.list()[0].ID
	return w
}

// list are the questions worth asking: details only of what was answered in
// the tutor's own words.
func (w *walk) list() []interview.Question {
	return slices.DeleteFunc(w.iv.Questions(w.answers), func(q interview.Question) bool {
		own := strings.TrimSpace(w.answers[q.Of])
		return q.Of != "" && (own == "" || strings.EqualFold(own, interview.None))
	})
}

// question is the one to be asked now, its number, and how many there are;
// false after the last.
func (w *walk) question() (q interview.Question, n, of int, ok bool) {
	list := w.list()
	i := slices.IndexFunc(list, func(q interview.Question) bool { return q.ID == w.at })
	if i < 0 {
		return interview.Question{}, 0, len(list), false
	}
	return list[i], i + 1, len(list), true
}

// answer takes an answer and goes on to the next question.
func (w *walk) answer(text string) {
	if text = strings.TrimSpace(text); text == "" {
		delete(w.answers, w.at)
	} else {
		w.answers[w.at] = text
	}
	list := w.list()
	i := slices.IndexFunc(list, func(q interview.Question) bool { return q.ID == w.at })
	w.at = ""
	if i+1 < len(list) {
		w.at = list[i+1].ID
	}
}

// back goes to the question before; false at the first.
func (w *walk) back() bool {
	list := w.list()
	i := slices.IndexFunc(list, func(q interview.Question) bool { return q.ID == w.at })
	if i <= 0 {
		return false
	}
	w.at = list[i-1].ID
	return true
}
