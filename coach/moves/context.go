package moves

// context is what the rep had heard, ready for comparing.
type context struct {
	recent    map[string]bool // stems of the worker's last turns
	last      map[string]bool // stems of the worker's last turn
	topics    []topicStems
	lastTopic string // the told topic that the worker's last turn was about
	spoke     bool   // the worker has said something of substance
	objected  bool   // the worker's last turn objects
}

type topicStems struct {
	id    string
	told  bool
	stems map[string]bool
}

// recentTurns is how far back "what the worker said" reaches.
const recentTurns = 4

func newContext(h Heard) context {
	c := context{recent: map[string]bool{}}
	from := max(0, len(h.Worker)-recentTurns)
	for i := from; i < len(h.Worker); i++ {
		words := h.Memory.contentOf(h.Worker[i])
		for w := range words {
			c.recent[w] = true
		}
		if i == len(h.Worker)-1 {
			c.last = words
		}
	}
	c.spoke = len(c.recent) > 0
	for _, t := range h.Topics {
		c.topics = append(c.topics, topicStems{t.ID, t.Told, h.Memory.contentOf(t.Words)})
	}
	if n := len(h.Worker); n > 0 {
		_, c.objected = Objection(h.Worker[n-1])
		if i := c.topicOf(c.last); i >= 0 && c.topics[i].told {
			c.lastTopic = c.topics[i].id
		}
	}
	return c
}

// topicOf gives the topic that shares most with the stems, or -1. A stem
// that several topics have counts for less.
func (c context) topicOf(stems map[string]bool) int {
	best, most := -1, 0.0
	for i, t := range c.topics {
		sum := 0.0
		for w := range stems {
			if t.stems[w] {
				sum += 1 / float64(c.topicsWith(w))
			}
		}
		if sum > most {
			best, most = i, sum
		}
	}
	if most < 0.5 {
		return -1
	}
	return best
}

func (c context) topicsWith(stem string) int {
	n := 0
	for _, t := range c.topics {
		if t.stems[stem] {
			n++
		}
	}
	return n
}

// pointing are the ways to take up what was just said without repeating it.
var pointing = phraseList(`
that|it|this|those|them
~ why|how
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
func (c context) place(s sentence, moves []Move, claimed bool) (nowClaimed bool) {
	stems := map[string]bool{}
	for _, w := range s.content() {
		stems[w] = true
	}
	about := c.topicOf(stems)
	shares := false
	for w := range stems {
		shares = shares || c.recent[w]
	}
	points := pointing.in(s.toks)
	for _, m := range moves {
		claimed = claimed || claiming[m.Kind]
	}
	for i := range moves {
		m := &moves[i]
		if about >= 0 {
			m.About = c.topics[about].id
		}
		if !takesUp[m.Kind] || !c.spoke {
			continue
		}
		told := about >= 0 && c.topics[about].told
		warm := m.Kind == Reflection || m.Kind == Acknowledgement
		asks := m.Kind == OpenQuestion || m.Kind == ClosedQuestion
		m.Follows = shares || told || warm || asks && points
		if m.About == "" && m.Follows && !shares {
			m.About = c.lastTopic
		}
		m.Explores = c.objected && exploring[m.Kind] && !claimed && (warm || m.Follows || m.Kind == OpenQuestion && about < 0)
	}
	return claimed
}
