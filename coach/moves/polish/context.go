package polish

import (
	"strings"

	"github.com/repcoach/repcoach/coach/moves"
)

// context is what the rep had heard when they spoke.
type context struct {
	topics  []topic
	near    moves.Nearest // by the stems of the topics
	late    []heardTurn   // the worker's last few turns
	nothing bool          // nothing is to be asked in this talk
	goal    bool          // something other than joining is
}

type topic struct {
	id, cover string
	told      bool
}

type heardTurn struct {
	text  string
	stems map[string]bool
}

// recentTurns is how far back "what the worker said" reaches.
const recentTurns = 4

func newContext(topics []moves.Topic, worker []string, goal *moves.Goal) *context {
	c := &context{nothing: goal.Nothing(), goal: goal != nil && !goal.Nothing()}
	for _, t := range topics {
		c.near.Add(stemsOf(t.Words))
		c.topics = append(c.topics, topic{t.ID, t.Cover, t.Told})
	}
	for _, text := range worker[max(0, len(worker)-recentTurns):] {
		c.hear(text)
	}
	return c
}

func (c *context) hear(text string) {
	c.late = append(c.late, heardTurn{text, stemsOf(text)})
	c.late = c.late[max(0, len(c.late)-recentTurns):]
}

func (c *context) last() heardTurn {
	if len(c.late) == 0 {
		return heardTurn{}
	}
	return c.late[len(c.late)-1]
}

func (c *context) recently(stem string) bool {
	for _, h := range c.late {
		if h.stems[stem] {
			return true
		}
	}
	return false
}

func (c *context) spoke() bool {
	for _, h := range c.late {
		if len(h.stems) > 0 {
			return true
		}
	}
	return false
}

// joins reports whether asking to join is an ask in this talk. What else a
// scenario may let the rep ask for is not read in Polish.
func (c *context) joins() bool { return !c.goal }

// pointing takes up what was just said without repeating it.
var pointing = phraseList(`
to|tego|temu|tym|tak|wtedy|potem
~ dlaczego|czemu
~ a? co|jak dalej|wtedy|potem|jeszcze|to|tym
powiedz|opowiedz|mów ... więcej|dalej
jak długo|często
od kiedy|dawna
kto|kogo|komu|co jeszcze
co|czego masz na|boisz|obawiasz|martwisz
czego się|najbardziej
wcześniej powiedziałaś|powiedziałeś|mówiłaś|mówiłeś
`)

var takesUp = map[moves.Kind]bool{
	moves.OpenQuestion: true, moves.ClosedQuestion: true, moves.Reflection: true, moves.Acknowledgement: true,
	moves.Affirmation: true, moves.CollectiveFraming: true, moves.OwnStory: true, moves.Information: true,
	moves.Ask: true, moves.SoftAsk: true, moves.Permission: true, moves.Advice: true,
}

var exploring = map[moves.Kind]bool{moves.OpenQuestion: true, moves.ClosedQuestion: true, moves.Reflection: true, moves.Acknowledgement: true}

var claiming = map[moves.Kind]bool{
	moves.Information: true, moves.Advice: true, moves.Argument: true, moves.Dismissal: true, moves.Pressure: true,
	moves.Promise: true, moves.LegalClaim: true, moves.ThirdParty: true, moves.Ask: true,
}

// place fills in About, Follows and Explores, as package moves does for
// English. claimed says that a claim came earlier in the turn.
func (t *turn) place(i int, found []moves.Move, claimed bool) bool {
	c, content := t.heard, t.said[i].content()
	for _, m := range found {
		claimed = claimed || claiming[m.Kind]
	}
	stems, shares := map[string]bool{}, false
	for _, w := range content {
		stems[w] = true
		shares = shares || c.recently(w)
	}
	about, lastTopic := c.near.To(stems), ""
	if pleasantry(t.said[i]) {
		about = -1
	}
	if n := c.near.To(c.last().stems); n >= 0 && c.topics[n].told {
		lastTopic = c.topics[n].id
	}
	points := pointing.in(t.said[i].toks)
	_, holdsBack := firstOf(c.last().text, objections)
	for _, tp := range c.topics {
		holdsBack = holdsBack || tp.cover != "" && strings.Contains(c.last().text, tp.cover)
	}
	for n := range found {
		m := &found[n]
		if about >= 0 {
			m.About = c.topics[about].id
		}
		if !takesUp[m.Kind] || !c.spoke() {
			continue
		}
		told := about >= 0 && c.topics[about].told
		warm := m.Kind == moves.Reflection || m.Kind == moves.Acknowledgement
		asks := m.Kind == moves.OpenQuestion || m.Kind == moves.ClosedQuestion
		m.Follows = shares || told || warm || asks && points
		if m.About == "" && m.Follows && !shares {
			m.About = lastTopic
		}
		m.Explores = holdsBack && exploring[m.Kind] && !claimed && (warm || m.Follows || m.Kind == moves.OpenQuestion && about < 0)
	}
	return claimed
}
