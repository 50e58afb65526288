package interview

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/scenarios/people"
	"github.com/repcoach/repcoach/scenarios/syllabus"
)

// The pages.
const (
	pageWhere   = "Where are they?"
	pageWho     = "Who is the colleague?"
	pageAsk     = "What may the rep ask for?"
	pageMatters = "What matters to them?"
	pageHidden  = "What are they not saying?"
	pageLearn   = "What should the rep learn?"
	pageLast    = "And last"
)

const otherPlace = "other"

// Questions are all that apply, in order, with the standards that fit the
// answers so far. The order of those there are never changes.
func (iv *Interview) Questions(a Answers) []Question {
	p := iv.person(a)
	w, name := p.Worker, p.Worker.Name
	scene, task, _ := strings.Cut(p.Setting, "\n\n")
	list := []Question{
		iv.place(a, p),
		{ID: "place-words", Page: pageWhere, Ask: "What sort of place is it?", Help: "For instance: a fire station. No real name is needed.", Standard: "a workplace"},
		{ID: "scene", Page: pageWhere, Sort: Lines, Ask: "Where do the two meet, and what is going on?", Help: "The rep reads this before the talk. Two or three short sentences.", Standard: scene},
		{ID: "task", Page: pageWhere, Sort: Lines, Ask: "What does the rep know, and what would they like?", Help: "The rep reads this too.", Standard: task},
		iv.segment(p),
		{ID: "name", Page: pageWho, Ask: "What is the colleague called?", Help: "A first name, and nobody real.", Standard: iv.drawn.Worker.Name, Refuse: refuseName},
		{ID: "about", Page: pageWho, Sort: Lines, Ask: fmt.Sprintf("Who is %s?", name), Help: "Age, job, how long, home. The rep does not see it.", Standard: w.About},
		{ID: "manner", Page: pageWho, Ask: fmt.Sprintf("How does %s talk?", name), Standard: w.Manner},
		{ID: "opening", Page: pageWho, Ask: fmt.Sprintf("What is the first thing %s says?", name), Standard: w.Opening},
		iv.ask(),
		{ID: "ask-for", Page: pageAsk, Ask: "Finish the sentence: Will you …", Help: "For instance: sign the letter about the rotas.", Standard: standardAsk},
		{ID: "ask-words", Page: pageAsk, Of: "ask-for", Ask: "Which words show that the rep asks for it?", Help: "With commas between them. A question with one of them in it counts as asking.", Standard: wordsOf(askFor(a))},
	}
	for i, x := range w.CaresAbout {
		list = append(list, issueQuestions(a, i, name, x)...)
	}
	list = append(list, hiddenQuestions(a, name, w.Worries)...)
	list = append(list, iv.objectives(a),
		Question{ID: "own-check", Page: pageLearn, Ask: "Something of your own, as a yes or no question about what the rep says?", Help: "For instance: Did the rep ask what " + name + " would want to know first? Leave it empty if there is nothing.", Refuse: refuseCheck},
		Question{ID: "own-title", Page: pageLearn, Of: "own-check", Ask: "What is that good for, in a few words?", Standard: "What this course is about"},
		Question{ID: "title", Page: pageLast, Ask: "What is the scenario called?", Help: "The rep sees it in the list.", Standard: p.Title},
		Question{ID: "summary", Page: pageLast, Ask: "And in one sentence?", Standard: p.Summary},
		Question{ID: "course", Page: pageLast, Ask: "Which course and session is it for?", Help: "Leave it empty if it is for any."},
		Question{ID: "minutes", Page: pageLast, Ask: "How many minutes does the talk take?", Standard: "10", Refuse: refuseMinutes},
	)
	out := list[:0]
	for _, q := range list {
		if applies(q.ID, a) {
			if q.Shown == "" {
				q.Shown = q.Standard
			}
			out = append(out, q)
		}
	}
	return out
}

// applies reports whether a question is asked at all, by what was chosen.
func applies(id string, a Answers) bool {
	switch id {
	case "place-words":
		return a.said("place") == otherPlace
	case "ask-for", "ask-words":
		return a.said("ask") == askOther
	}
	return true
}

func (iv *Interview) place(a Answers, p people.Person) Question {
	q := Question{ID: "place", Page: pageWhere, Sort: One, Ask: "Where do they work?", Standard: iv.drawn.Workplace.ID, Shown: iv.drawn.Workplace.Name}
	for _, w := range people.Workplaces() {
		q.Options = append(q.Options, Option{w.ID, w.Name, ""})
	}
	q.Options = append(q.Options, Option{otherPlace, "somewhere else", "You will be asked what sort of place it is."})
	return q
}

func (iv *Interview) segment(p people.Person) Question {
	q := Question{ID: "segment", Page: pageWho, Sort: One, Ask: "Who are they most like?", Standard: iv.drawn.Segment.ID, Shown: iv.drawn.Segment.Name}
	for _, s := range people.Segments() {
		q.Options = append(q.Options, Option{s.ID, s.Name, s.Summary})
	}
	return q
}

func (iv *Interview) ask() Question {
	return Question{ID: "ask", Page: pageAsk, Sort: One, Ask: "What may the rep ask them for?", Options: asks(), Standard: askJoin, Shown: "to join the union"}
}

// issueQuestions offer the issue that was drawn; for one of the tutor's own
// they offer the words that would be made of it.
func issueQuestions(a Answers, i int, name string, x scenarios.Issue) []Question {
	id := "issue-" + strconv.Itoa(i+1)
	own := ownIssue(a.without(id+"-says"), id, x, i)
	ask, help := "What at work matters to "+name+"?", "A few words, for you. The rep has to find it out."
	if i > 0 {
		ask, help = "And something else that matters?", "Write none for nothing more."
	}
	return []Question{
		{ID: id, Page: pageMatters, Ask: ask, Help: help, Standard: x.What},
		{ID: id + "-says", Page: pageMatters, Of: id, Ask: "How would " + name + " say it?", Help: "One or two short sentences, as one talks.", Standard: own.Says},
	}
}

func hiddenQuestions(a Answers, name string, worries []scenarios.Worry) []Question {
	first, second := worries[0], worries[1]
	bare := a.without("cover", "worry-says", "worry-2-says")
	own, other := ownWorry(bare, "worry", first, 0), ownWorry(bare, "worry-2", second, 1)
	return []Question{
		{ID: "worry", Page: pageHidden, Ask: "What holds " + name + " back, really?", Help: "It comes out when they trust the rep.", Standard: first.What},
		{ID: "cover", Page: pageHidden, Of: "worry", Ask: "What does " + name + " say instead, at first?", Standard: own.Cover},
		{ID: "worry-says", Page: pageHidden, Of: "worry", Ask: "And when it comes out, in " + name + "'s own words?", Standard: own.Says},
		{ID: "worry-2", Page: pageHidden, Ask: "Is there a second worry?", Help: "Write none for nothing more.", Standard: second.What},
		{ID: "worry-2-says", Page: pageHidden, Of: "worry-2", Ask: "In " + name + "'s own words?", Standard: other.Says},
	}
}

func (iv *Interview) objectives(a Answers) Question {
	q := Question{ID: "objectives", Page: pageLearn, Sort: Several, Ask: "What should the rep practise?", Help: "Three to five are plenty."}
	sc := iv.body(a)
	var shown []string
	usual := syllabus.Usual(sc.TheAsk)
	for _, o := range syllabus.All() {
		if !o.Fits(sc) {
			continue
		}
		q.Options = append(q.Options, Option{o.ID, o.Title, "As taught by " + o.From + "."})
		for _, id := range usual {
			if id == o.ID {
				shown = append(shown, o.Title)
			}
		}
	}
	q.Standard, q.Shown = strings.Join(usual, ","), strings.Join(shown, "; ")
	return q
}

// What may not stand in an answer.
func refuseName(s string) string {
	switch {
	case strings.Contains(s, ":"):
		return "A name may not have a colon in it."
	case len([]rune(s)) > 40:
		return "A first name is enough."
	case strings.EqualFold(s, "rep"), strings.EqualFold(s, "you"), strings.EqualFold(s, "coach"):
		return "That word stands in front of somebody else's turns. A first name, please."
	case !letter.MatchString(s):
		return "A name needs a letter."
	}
	return ""
}

var letter = regexp.MustCompile(`\p{L}`)

func refuseCheck(s string) string {
	if !strings.HasSuffix(s, "?") {
		return "Write it as a question that yes or no can answer, with a question mark at the end."
	}
	return ""
}

func refuseMinutes(s string) string {
	if n, err := strconv.Atoi(s); err != nil || n < 1 || n > 60 {
		return "A number from 1 to 60, please."
	}
	return ""
}

// Refused says why an answer cannot be taken; empty if it can.
func (q Question) Refused(answer string) string {
	answer = strings.TrimSpace(answer)
	if answer == "" || q.Refuse == nil {
		return ""
	}
	return q.Refuse(answer)
}
