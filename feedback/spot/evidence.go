package spot

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
)

// shows returns the rep's words behind a yes about something they did.
func (f Facts) shows(name string, kind moves.Kind, isKind bool) []Quote {
	switch {
	case isKind:
		return quotes(f.of(kind))
	case name == "follow_ups":
		return quotes(f.FollowUps())
	case name == "objections_explored":
		return quotes(f.Explorations())
	}
	var out []Quote
	for _, m := range f.Moves {
		if m.Void {
			continue
		}
		switch {
		case name == "first_ask_turn" && m.Turn == f.Measures.FirstAskTurn && m.Kind == moves.Ask,
			(name == "distinct_questions" || name == "questions_per_rep_turn") && question(m.Kind) && !m.Repeat:
			out = append(out, Quote{m.Turn, m.Quote})
		}
	}
	if len(out) == 0 {
		return f.moment(name)
	}
	return out
}

func question(k moves.Kind) bool { return k == moves.OpenQuestion || k == moves.ClosedQuestion }

// against returns the rep's words that stand against a yes.
func (f Facts) against(name string, found []Move) []Quote {
	if len(found) > 0 {
		return quotes(found)
	}
	if name == "longest_rep_turn_words" {
		return f.moment(name)
	}
	return nil
}

// moment returns the rep's words at the point where it could have gone
// otherwise: the evidence for something the rep did not do.
func (f Facts) moment(name string) []Quote {
	var turn coach.Turn
	var ok bool
	switch name {
	case "longest_rep_turn_words":
		turn, ok = f.longest(coach.Rep)
	case "rep_word_share", "worker_words", "worker_turns", "rep_words", "first_issue_turn":
		if long, found := f.longest(coach.Worker); found {
			turn, ok = f.repBefore(long.N)
		}
	default:
		turn, ok = f.tested()
	}
	if !ok {
		if turn, ok = f.lastRep(); !ok {
			return nil
		}
	}
	return []Quote{{turn.N, Start(turn.Text)}}
}

// tested is the rep's answer to the worker's last objection, which is where
// pushing and arguing happen.
func (f Facts) tested() (coach.Turn, bool) {
	for i := len(f.Worries) - 1; i >= 0; i-- {
		for _, t := range f.Said {
			if t.N > f.Worries[i] && t.Speaker == coach.Rep && Start(t.Text) != "" {
				return t, true
			}
		}
	}
	return coach.Turn{}, false
}

func (f Facts) longest(s coach.Speaker) (coach.Turn, bool) {
	var best coach.Turn
	most := 0
	for _, t := range f.Said {
		if n := len(strings.Fields(t.Text)); t.Speaker == s && n > most {
			best, most = t, n
		}
	}
	return best, most > 0
}

func (f Facts) lastRep() (coach.Turn, bool) {
	return f.repBefore(len(f.Said) + 1)
}

func (f Facts) repBefore(n int) (coach.Turn, bool) {
	for i := min(n-1, len(f.Said)) - 1; i >= 0; i-- {
		if t := f.Said[i]; t.Speaker == coach.Rep && Start(t.Text) != "" {
			return t, true
		}
	}
	return coach.Turn{}, false
}

// broughtOut is what the rep had said when the worker told something in turn
// n; where the worker began with it, it is what the rep answered. What a
// worker says to a push was not brought out by it.
func (f Facts) broughtOut(n int) (Quote, bool) {
	if t, ok := f.repBefore(n); ok {
		if f.harmed(t.N) {
			return Quote{}, false
		}
		for _, m := range f.Moves {
			if m.Turn == t.N && question(m.Kind) {
				return Quote{t.N, m.Quote}, true
			}
		}
		return Quote{t.N, Start(t.Text)}, true
	}
	for _, t := range f.Said {
		if t.N > n && t.Speaker == coach.Rep && Start(t.Text) != "" {
			return Quote{t.N, Start(t.Text)}, true
		}
	}
	return Quote{}, false
}

// longestQuote is how much of a turn is quoted when no particular words of it
// are meant.
const longestQuote = 140

// Start returns the beginning of a turn, cut where a sentence or a word ends:
// always a substring of it, and empty only if the turn says nothing.
func Start(text string) string {
	text = strings.TrimSpace(text)
	if utf8.RuneCountInString(text) <= longestQuote {
		return text
	}
	cut := 0
	for i := range text {
		if cut++; cut > longestQuote {
			text = text[:i]
			break
		}
	}
	if i := strings.LastIndexAny(text, ".?!"); i > longestQuote/3 {
		return text[:i+1]
	}
	if i := strings.LastIndexFunc(text, unicode.IsSpace); i > longestQuote/3 {
		return strings.TrimSpace(text[:i])
	}
	return text
}
