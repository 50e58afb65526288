package moves

import "strings"

// turnFacts is everything the rules look at in one rep turn.
type turnFacts struct {
	text  string
	said  []sentence
	heard Heard

	workerAsked bool // the worker's last turn ends in a question
	brokenOff   bool // the turn ends in a dash: somebody broke in
	marks       bool // this rep types question marks
}

func newTurn(text string, heard Heard) *turnFacts {
	t := &turnFacts{text: text, said: split(text), heard: heard}
	if n := len(heard.Worker); n > 0 {
		t.workerAsked = strings.HasSuffix(strings.TrimSpace(heard.Worker[n-1]), "?")
	}
	end := strings.TrimSpace(text)
	t.brokenOff = strings.HasSuffix(end, "-") || strings.HasSuffix(end, "—")
	t.marks = strings.Contains(text, "?")
	for i := 0; !t.marks && i < len(heard.Rep); i++ {
		t.marks = strings.Contains(heard.Rep[i], "?")
	}
	return t
}
