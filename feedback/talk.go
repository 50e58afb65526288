package feedback

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/moves/readers"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/feedback/spot"
	"github.com/repcoach/repcoach/scenarios"
)

// talk is one transcript as the rules read it.
type talk struct {
	spot.Facts
	topics   []moves.Topic
	byTurn   map[int]moves.Reading // of the rep's turns
	observed moves.Measures        // as coach/moves counts; Facts.Measures has what counts here
	foreign  bool                  // in a language that the rules do not read
	partly   bool                  // in one they read in part: see partly.go
	assessed bool                  // words were spoken to whoever marks it
	repeated bool                  // the same question came again
	away     []int                 // turns that may be about the rep's own distress: see distress.go
	worried  map[int]bool          // worker turns that tell a worry
	unasked  bool                  // nothing is to be asked of the worker
	fear     int                   // the worker turn that first told what holds them back; 0 if none did
	view     int                   // the worker turn that first told what they think of a union; 0 if none did

	worries    map[string]bool // the ids of the scenario's worries
	toldItself map[string]int  // as Told, without what stands in for it
	saidWords  map[string]bool // stems of all that was said by either
	elsewhere  bool            // had with another worker than the scenario's
	ours       bool            // had with the scenario's: they say a line of it word for word
}

// read reads a transcript. The scenario may be nil: then nothing is known
// about the worker beforehand, and issues and worries are read from what they
// say. Turn numbers are those of the transcript's order, whatever N says.
func read(sc *scenarios.Scenario, said coach.Transcript) talk {
	said = numbered(said)
	t := talk{byTurn: map[int]moves.Reading{}, worried: map[int]bool{}, worries: map[string]bool{}}
	t.Said = said
	t.Told = map[string]int{}

	t.topics = topicsOf(sc)
	t.unasked = coach.Goal(sc).Nothing()
	tell := tellers(nil)
	if sc != nil {
		t.partly = readers.Other(sc.Language)
		t.foreign = !sc.English() && !t.partly
		tell = tellersOf(sc.Worker)
		if t.partly {
			tell = ownWords(sc.Worker)
		}
	}
	own := linesOf(sc)
	readings, measures := readTurns(sc, said, t.topics)
	if t.away = distressed(readings); len(t.away) > 0 {
		t.Said = without(said, t.away)
		said = t.Said
		readings, measures = readTurns(sc, said, t.topics)
		measures = fewer(measures, len(t.away))
	}
	t.Measures = measures
	for i, turn := range said {
		if turn.Speaker == coach.Rep {
			t.take(turn, readings[i])
			continue
		}
		t.hear(turn, tell, own.passing[turn.Text])
		t.ours = t.ours || own.all[turn.Text]
	}
	t.toldItself = maps.Clone(t.Told)
	t.saidWords = map[string]bool{}
	for _, turn := range said {
		maps.Copy(t.saidWords, stemsOf(turn.Text))
	}
	if sc != nil {
		t.elsewhere = t.Issue > 0 && len(t.Told) == 0 && !t.ours
		for _, id := range worryIDs(sc.Worker) {
			t.worries[id] = true
		}
		if !t.partly && !t.ours {
			t.standIns(sc.Worker)
		}
	}
	t.markRepeats()
	t.Enough = t.enough()
	t.observed = measures
	t.Measures.FirstIssueTurn = t.Issue
	t.Measures.FirstAskTurn = t.firstAsk()
	t.Measures.Reflections = t.Count(moves.Reflection)
	t.Measures.FollowUps = len(t.FollowUps())
	t.Measures.ObjectionsExplored = len(t.Explorations())
	return t
}

func readTurns(sc *scenarios.Scenario, said coach.Transcript, topics []moves.Topic) ([]moves.Reading, moves.Measures) {
	utterances := make([]moves.Utterance, len(said))
	for i, turn := range said {
		utterances[i] = moves.Utterance{Rep: turn.Speaker == coach.Rep, Text: turn.Text}
	}
	return reader(sc).ReadTalk(utterances, topics, coach.Goal(sc))
}

// firstAsk is the turn of the first ask, or 0.
func (t talk) firstAsk() int {
	for _, m := range t.Moves {
		if m.Kind == moves.Ask {
			return m.Turn
		}
	}
	return 0
}

// numbered returns the turns with the numbers of their order.
func numbered(said coach.Transcript) coach.Transcript {
	out := slices.Clone(said)
	for i := range out {
		out[i].N = i + 1
	}
	return out
}

// topicsOf are the worker's issues and worries as the worker's mind knows
// them.
func topicsOf(sc *scenarios.Scenario) []moves.Topic {
	if sc == nil {
		return nil
	}
	return stance.New(sc.Worker, stance.Normal, 0).Topics()
}

// take keeps the moves of a rep turn. Moves whose words are not in the turn
// are dropped: nothing may be quoted that was not said.
func (t *talk) take(turn coach.Turn, r moves.Reading) {
	void := r.Tone.Injection || toAssessor(turn.Text)
	t.assessed = t.assessed || void
	r.Moves = slices.DeleteFunc(slices.Clone(r.Moves), func(m moves.Move) bool {
		return strings.TrimSpace(m.Quote) == "" || !strings.Contains(turn.Text, m.Quote)
	})
	t.byTurn[turn.N] = r
	long := len(strings.Fields(turn.Text)) > speechWords
	heard := t.lately(turn.N)
	last, _ := t.workerBefore(turn.N)
	var made []spot.Move
	for i, m := range append(slices.Clone(r.Moves), t.invites(turn, r.Moves)...) {
		m.Follows = m.Follows && takesUp(m, r.Moves)
		m.Explores = m.Explores && !tagged.MatchString(m.Quote)
		made = append(made, spot.Move{Move: m, Turn: turn.N, Doubtful: misread(m, r.Moves),
			Void: void || long && i >= speechMoves || m.Kind == moves.Reflection && !t.partly && (!saysBack(m.Quote, heard) || retorts(m.Quote, last.Text, heard)) || t.hollow(turn, m, r.Moves)})
	}
	made = t.lookIn(turn, made)
	t.Moves = append(t.Moves, made...)
}

// lately are the words that carried the worker's last two turns before turn n.
func (t talk) lately(n int) map[string]bool {
	out := map[string]bool{}
	for i, found := n-2, 0; i >= 0 && found < 2; i-- {
		if t.Said[i].Speaker == coach.Worker {
			found++
			maps.Copy(out, stemsOf(t.Said[i].Text))
		}
	}
	return out
}

// saysBack reports whether a sentence that reads like a reflection really
// gives something back: it has a word of what the worker has just said, or
// begins in a way that only reflections do. A plain question to the worker
// ("Would you like to join?") gives nothing back, whatever words it has, and
// neither does telling them how it will be ("You won't be on a list").
func saysBack(sentence string, heard map[string]bool) bool {
	if plainQuestion.MatchString(sentence) || tellsThem.MatchString(sentence) {
		return false
	}
	if givesBack.MatchString(sentence) {
		return true
	}
	for w := range stemsOf(sentence) {
		if heard[w] {
			return true
		}
	}
	return false
}

var (
	plainQuestion = regexp.MustCompile(`(?i)^\W*(?:(?:so|and|but|well|ok(?:ay)?|or)[, ]+)?(?:would|will|could|can|do|does|did|is|are|am|have|has|was|were|shall|should|may|might|what|which|who|whose|when|where|why|how)\b`)
	tellsThem     = regexp.MustCompile(`(?i)^\W*(?:(?:but|and|well|no|yes|oh|ok(?:ay)?|then)[, ]+)*you(?:(?:'|’)?ll\b|(?:'|’)?d better| (?:will|won(?:'|’)?t|wont|need|should|shouldn(?:'|’)?t|must|ought|have to|better|wouldn(?:'|’)?t|would)\b)`)
	givesBack     = regexp.MustCompile(`(?i)\b(?:sounds? (?:like|as|really|so|very|exhausting|hard|awful|tough|rough|frustrating)|so you|so they|so it|so that|you(?:'|’)?re saying|you are saying|what i(?:'|’)?m hearing|if i(?:'|’)?ve got|it must|that must|must (?:be|feel|have)|you feel|you felt|in other words)\b`)
)

// hear notes what a worker turn tells and whether it raises a worry.
func (t *talk) hear(turn coach.Turn, tell tellers, passing bool) {
	if _, worried := moves.Holds(turn.Text, t.topics); worried {
		t.Worries = append(t.Worries, turn.N)
	}
	t.worried[turn.N] = fearful(turn.Text) || grievance.MatchString(turn.Text)
	if passing {
		return
	}
	for _, id := range tell.told(turn.Text) {
		if t.Told[id] == 0 {
			t.Told[id] = turn.N
		}
	}
	if t.Issue == 0 && t.tellsIssue(turn) {
		t.Issue = turn.N
	}
	if t.fear == 0 && (fearful(turn.Text) || t.gives(turn)) {
		t.fear = turn.N
	}
	if t.view == 0 && t.opines(turn) {
		t.view = turn.N
	}
}

// tellsIssue reports whether a worker turn tells something at work that
// matters to them: the rules know it by its words, or it is an answer of some
// length to an open question. What only holds them back, or says
// that all is well, is none.
func (t talk) tellsIssue(turn coach.Turn) bool {
	if content.MatchString(turn.Text) {
		return false
	}
	doubt, doubts := moves.Holds(turn.Text, t.topics)
	if issue, ok := moves.IssueIn(turn.Text); ok && (!doubts || issue != doubt) {
		return true
	}
	asked := len(t.at(turn.N-1, moves.OpenQuestion)) > 0
	return asked && !doubts && wordCount(turn.Text) >= answerWords
}

// answerWords is how long an answer to an open question is when it tells
// something.
const answerWords = 7

// standIns lets what this worker told stand for the scenario's issues and
// worries that did not come up, where it is none of them: the talk was had
// with somebody else.
func (t *talk) standIns(w scenarios.Worker) {
	told := func(ids []string) bool {
		return slices.ContainsFunc(ids, func(id string) bool { return t.Told[id] > 0 })
	}
	issues, worries := issueIDs(w), worryIDs(w)
	if t.Issue > 0 && !t.known(t.Issue) {
		t.Loose = true
		for _, id := range issues {
			if t.Told[id] == 0 {
				t.Told[id] = t.Issue
			}
		}
	}
	worry := told(worries)
	for _, x := range w.Worries {
		if t.view > 0 && t.Told[x.ID] == 0 && aUnion.MatchString(x.What+" "+x.Says) {
			t.Told[x.ID] = t.view
		}
	}
	if t.fear == 0 || worry {
		return
	}
	for _, id := range worries {
		if t.Told[id] == 0 {
			t.Told[id] = t.fear
		}
	}
}

// known reports whether what a worker turn tells is in the scenario.
func (t *talk) known(turn int) bool {
	for _, told := range t.Told {
		if told == turn {
			return true
		}
	}
	return false
}

// grievance is what people say who hold something against the union.
var grievance = regexp.MustCompile(`(?i)\b(?:you lot|your lot|that lot|paid in|my subs|waste of (?:time|money)|let (?:me|us) down|never (?:rang|called|phoned|came back|heard)|nobody (?:rang|called|came|was there|on the end)|didn(?:'|’)?t (?:do|lift|help) (?:anything|a thing|a finger|me|us)|where were you|no use to me|what(?:'|’)?s the point|been there, done)\b`)

// content is what people say who have nothing to tell.
var content = regexp.MustCompile(`(?i)\b(?:no complaints|can't complain|all good|very well thanks|happy enough|nothing to complain|works for me)\b`)

// At returns the counted moves of one turn of some kinds.
func (t talk) at(turn int, kinds ...moves.Kind) []spot.Move {
	var out []spot.Move
	for _, m := range t.Moves {
		if m.Turn == turn && !m.Void && slices.Contains(kinds, m.Kind) {
			out = append(out, m)
		}
	}
	return out
}

// nextRep is the first rep turn behind turn n.
func (t talk) nextRep(n int) (coach.Turn, bool) {
	for _, turn := range t.Said {
		if turn.N > n && turn.Speaker == coach.Rep {
			return turn, true
		}
	}
	return coach.Turn{}, false
}

// workerBefore is the last worker turn in front of turn n.
func (t talk) workerBefore(n int) (coach.Turn, bool) {
	for i := min(n-1, len(t.Said)) - 1; i >= 0; i-- {
		if turn := t.Said[i]; turn.Speaker == coach.Worker && strings.TrimSpace(turn.Text) != "" {
			return turn, true
		}
	}
	return coach.Turn{}, false
}

// quote is a move's words as evidence.
func quote(m spot.Move) *Quote { return &Quote{Turn: m.Turn, Text: m.Quote} }

// evidence turns the words a spot found into quotes, the fewest that show it.
func evidence(qs []spot.Quote) []Quote {
	out := make([]Quote, 0, len(qs))
	for _, q := range qs {
		if len(out) == mostEvidence {
			break
		}
		out = append(out, Quote{Turn: q.Turn, Text: q.Text})
	}
	return out
}

// mostEvidence is how many quotes a check shows.
const mostEvidence = 3
