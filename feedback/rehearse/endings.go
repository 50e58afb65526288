package rehearse

import (
	"fmt"
	"strings"

	"github.com/repcoach/repcoach/coach/reps"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

// endings judges how the talks ended.
func (j *judging) endings() {
	j.pushing()
	j.listening()
	j.yes()
	j.leaving()
}

// pushing: a rep who should fail may win no talk at all.
func (j *judging) pushing() {
	var who []string
	for _, c := range j.those(reps.Fail) {
		if n := c.won(); n > 0 {
			who = append(who, fmt.Sprintf(partWon, the(c.Title), n, c.Talks))
		}
	}
	if len(who) == 0 {
		return
	}
	path, do := j.againstPushing()
	j.fail(PushingWins, path, fmt.Sprintf(saysPushingWins, strings.Join(who, "; ")), do)
}

// againstPushing is what most likely lets them win.
func (j *judging) againstPushing() (path, do string) {
	w := j.sc.Worker
	worries := j.worries()
	if len(worries) == 0 {
		return "worker.worries", fmt.Sprintf(doAddWorry, j.name)
	}
	guarded := false
	for _, t := range worries {
		if !j.needed(t.id) {
			continue
		}
		if t.reveal != scenarios.WhenTrusted {
			return t.path + ".reveal", fmt.Sprintf(doHideWorry, t.id)
		}
		guarded = true
	}
	switch {
	case !guarded:
		return "worker.says_yes_when", fmt.Sprintf(doNeedWorry, worries[0].id)
	case w.Stance.Starts == "friendly" || w.Stance.Starts == "neutral":
		return "worker.stance.starts", fmt.Sprintf(doStartGuarded, w.Stance.Starts)
	}
	return "worker.stance.patience", fmt.Sprintf(doLowerPatience, w.Stance.Patience)
}

// listening: a rep who should win does, mostly.
func (j *judging) listening() {
	for _, c := range j.those(reps.Win) {
		l := c.gentlest()
		switch {
		case percent(l.won(), l.Talks) < mostly:
			j.listenerFails(c, l)
		default:
			if hard, ok := c.at(stance.Hard); ok && percent(hard.won(), hard.Talks) < mostly {
				j.note(HardIsTooHard, "worker.stance", fmt.Sprintf(saysHard, capital(the(c.Title)), hard.won(), hard.Talks), doHard)
			}
		}
	}
	for _, c := range j.those(reps.PartWell) {
		l := c.gentlest()
		if well := l.won() + l.Outcomes[stance.Thinking]; percent(well, l.Talks) < mostly {
			j.note(PartsBadly, "worker.stance", fmt.Sprintf(saysPartsBadly, capital(the(c.Title)), well, l.Talks), doPartsBadly)
		}
	}
}

// listenerFails says that somebody who listens gets nowhere, and most likely
// why: the worker leaves, the break ends, or too much is asked of a yes.
func (j *judging) listenerFails(c Cast, l Level) {
	who := capital(the(c.Title))
	switch {
	case percent(l.Outcomes[stance.WalkedAway], l.Talks) > 100-mostly:
		j.fail(LeavesEarly, "worker.stance.patience", fmt.Sprintf(saysListenerLeft, j.name, the(c.Title), l.Outcomes[stance.WalkedAway], l.Talks), j.moreTime())
	case percent(l.TimeUp, l.Talks) > 100-mostly:
		j.fail(BreakTooShort, "minutes", fmt.Sprintf(saysTimeUp, the(c.Title), l.TimeUp, l.Talks), fmt.Sprintf(doTimeUp, j.sc.Minutes))
	default:
		j.fail(ListeningLoses, "worker.says_yes_when", fmt.Sprintf(saysListeningLoses, who, l.won(), l.Talks, mostOf(l)), fmt.Sprintf(doListeningLoses, j.sc.Worker.Stance.Starts))
	}
}

func (j *judging) moreTime() string {
	return fmt.Sprintf(doMorePatience, j.sc.Worker.Stance.Patience)
}

// mostOf is the commonest ending that is no win.
func mostOf(l Level) string {
	best, most := stance.NotNow, 0
	for _, o := range []stance.Outcome{stance.Thinking, stance.NotNow, stance.WalkedAway, stance.Unfinished} {
		if l.Outcomes[o] > most {
			best, most = o, l.Outcomes[o]
		}
	}
	return outcomes[best]
}

// yes: where something is asked, somebody must be able to get it, and not
// before what holds the worker back has come up.
func (j *judging) yes() {
	if j.sc.TheAsk.None || len(j.those(reps.Win)) == 0 || j.has(BreakTooShort) || j.has(NothingToFind) {
		return
	}
	joined, blind := 0, 0
	for _, c := range j.willing() {
		joined += c.Outcomes[stance.Joined]
		blind += c.blind
	}
	if joined == 0 {
		path, why, do := j.whyNoYes()
		j.fail(NobodyJoins, path, fmt.Sprintf(saysNobodyJoins, j.name)+why, do)
		return
	}
	if len(j.worries()) > 0 && percent(blind, joined) > 50 {
		j.fail(YesTooSoon, "worker.says_yes_when", fmt.Sprintf(saysYesTooSoon, j.name, blind, joined), fmt.Sprintf(doYesTooSoon, j.worries()[0].id))
	}
}

// whyNoYes finds what stands in the way of a yes.
func (j *judging) whyNoYes() (path, why, do string) {
	path = "worker.says_yes_when"
	for _, t := range j.topics() {
		if !j.needed(t.id) {
			continue
		}
		switch {
		case j.toldAtAll(t.id) == 0:
			return path, fmt.Sprintf(whyUntold, t.id), fmt.Sprintf(doTakeOut, t.id)
		case j.easedAtAll(t.id) == 0 && t.worry:
			return path, fmt.Sprintf(whyUneased, t.id), fmt.Sprintf(doTakeOut, t.id)
		}
	}
	if n := len(j.sc.Worker.YesWhen); n > 2 {
		return path, fmt.Sprintf(whyMany, n), doFewer
	}
	return path, "", fmt.Sprintf(doEasier, j.sc.Worker.Stance.Starts)
}

// leaving: nobody is left alone after a single turn.
func (j *judging) leaving() {
	for _, c := range j.Reps {
		l := c.gentlest()
		if l.Outcomes[stance.WalkedAway] > 0 && l.Shortest == 1 {
			j.fail(LeavesEarly, "worker.stance.patience", fmt.Sprintf(saysLeaves, j.name, the(c.Title)), j.moreTime())
			return
		}
	}
}
