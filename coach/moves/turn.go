package moves

import "strings"

// turnFacts is everything the rules look at in one rep turn.
type turnFacts struct {
	text  string
	said  []sentence
	heard *context

	content [][]string // the stems of each sentence

	workerAsked bool // the worker's last turn ends in a question
	objected    bool // the worker's last turn objects
	brokenOff   bool // the turn ends in a dash: somebody broke in
	marks       bool // this rep types question marks
}

func newTurn(text string, heard *context) *turnFacts {
	t := &turnFacts{text: text, said: split(text), heard: heard}
	for _, s := range t.said {
		t.content = append(t.content, s.content())
	}
	t.workerAsked = strings.HasSuffix(strings.TrimSpace(heard.last.text), "?")
	t.objected = heard.objects(heard.last)
	end := strings.TrimSpace(text)
	t.brokenOff = strings.HasSuffix(end, "-") || strings.HasSuffix(end, "—")
	t.marks = heard.marks || strings.Contains(text, "?")
	return t
}
