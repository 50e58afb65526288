package moves

import (
	"slices"
	"strings"
)

// context is what the rep had heard when they spoke, ready for comparing.
// Each text in it has been cut and stemmed once, whoever asks how often:
// ReadAll takes the same context from turn to turn.
type context struct {
	memory *Memory
	goal   *Goal
	covers []string
	topics []heardTopic
	near   Nearest     // by the stems of the topics
	last   heardTurn   // the worker's last turn
	late   []heardTurn // the last few, oldest first, with the last
	marks  bool        // the rep has typed a question mark
}

type heardTopic struct {
	id   string
	told bool
}

// heardTurn is one worker turn as the rules see it.
type heardTurn struct {
	apart
	text  string
	about int // the topic it shares most with, or -1
}

// recentTurns is how far back "what the worker said" reaches.
const recentTurns = 4

func newContext(topics []Topic, memory *Memory) *context {
	c := &context{memory: memory, last: heardTurn{about: -1}}
	for _, t := range topics {
		c.near.Add(memory.apart(t.Words).stems)
		c.topics = append(c.topics, heardTopic{t.ID, t.Told})
		if t.Cover != "" {
			c.covers = append(c.covers, t.Cover)
		}
	}
	return c
}

// hear takes a worker turn.
func (c *context) hear(text string) {
	a := c.memory.apart(text)
	c.last = heardTurn{a, text, c.near.To(a.stems)}
	if len(c.late) == recentTurns {
		c.late = append(c.late[:0:0], c.late[1:]...)
	}
	c.late = append(c.late, c.last)
}

// has reports a sentence in which the list finds something.
func (h heardTurn) has(list phrases) bool {
	return slices.ContainsFunc(h.said, func(s sentence) bool { return list.in(s.toks) })
}

// objects reports whether a worker turn holds back from what it is about.
func (c *context) objects(h heardTurn) bool {
	return h.has(objections) || slices.ContainsFunc(c.covers, func(cover string) bool { return strings.Contains(h.text, cover) })
}

// contextOf is the context of one turn on its own.
func contextOf(h Heard) *context {
	c := newContext(h.Topics, h.Memory)
	c.goal = h.Goal
	for _, text := range h.Worker[max(0, len(h.Worker)-recentTurns):] {
		c.hear(text)
	}
	for i := 0; !c.marks && i < len(h.Rep); i++ {
		c.marks = strings.Contains(h.Rep[i], "?")
	}
	return c
}

// recently reports a stem of the worker's last turns.
func (c *context) recently(stem string) bool {
	for _, h := range c.late {
		if h.stems[stem] {
			return true
		}
	}
	return false
}

// spoke reports whether the worker has lately said something of substance.
func (c *context) spoke() bool {
	return slices.ContainsFunc(c.late, func(h heardTurn) bool { return len(h.stems) > 0 })
}

// lastTopic is the told topic that the worker's last turn was about.
func (c *context) lastTopic() string {
	if i := c.last.about; i >= 0 && c.topics[i].told {
		return c.topics[i].id
	}
	return ""
}

// pointing are the ways to take up what was just said without repeating it.
var pointing = phraseList(`
that|it|this|those|them
~ why
~ how come|did|do|does|would|could|so|much|many|far
- how is|'s|has it|things been|going|goin|hanging|treating
- how is|'s it|everything all? going
tell me more
say more
go on
what happened|happens
how long|often|come
who else
what else
anything else
what|which bit|part
what makes|made|would
what would|'s|is .. .. behind|worry|worries|worrying|bother|bothers|help|worst|change|like
worried|worry|worries
what you said
`)

// takesUp lists the kinds that can take up what the worker said.
var takesUp = map[Kind]bool{
	OpenQuestion: true, ClosedQuestion: true, Reflection: true, Acknowledgement: true,
	Affirmation: true, CollectiveFraming: true, OwnStory: true, Information: true,
	Ask: true, SoftAsk: true, Permission: true, Advice: true,
}

// explores lists the kinds that look into an objection, and claims those
// that answer it: whatever follows a claim in the turn explores no more.
var (
	exploring = map[Kind]bool{OpenQuestion: true, ClosedQuestion: true, Reflection: true, Acknowledgement: true}
	claiming  = map[Kind]bool{
		Information: true, Advice: true, Argument: true, Dismissal: true, Pressure: true, Promise: true,
		LegalClaim: true, ThirdParty: true, Ask: true,
	}
)

// place fills in About, Follows and Explores of the moves of one sentence.
// claimed says that a claim came earlier in the turn.
func (t *turnFacts) place(i int, moves []Move, claimed bool) (nowClaimed bool) {
	c := t.heard
	for _, m := range moves {
		claimed = claimed || claiming[m.Kind]
	}
	if len(moves) == 0 {
		return claimed
	}
	about := c.near.To(setOf(t.content[i]))
	shares := slices.ContainsFunc(t.content[i], c.recently)
	points := pointing.in(t.said[i].toks)
	spoke, lastTopic := c.spoke(), c.lastTopic()
	for i := range moves {
		m := &moves[i]
		if about >= 0 {
			m.About = c.topics[about].id
		}
		if !takesUp[m.Kind] || !spoke {
			continue
		}
		told := about >= 0 && c.topics[about].told
		warm := m.Kind == Reflection || m.Kind == Acknowledgement
		asks := m.Kind == OpenQuestion || m.Kind == ClosedQuestion
		m.Follows = shares || told || warm || asks && points
		if m.About == "" && m.Follows && !shares {
			m.About = lastTopic
		}
		m.Explores = t.objected && exploring[m.Kind] && !claimed && (warm || m.Follows || m.Kind == OpenQuestion && about < 0)
	}
	return claimed
}
