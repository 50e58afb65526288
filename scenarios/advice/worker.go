package advice

import (
	"fmt"
	"slices"
	"strings"

	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

// worries looks for worries that no rep can do anything about.
func (d *desk) worries() {
	for i, w := range d.sc.Worker.Worries {
		path := fmt.Sprintf("worker.worries[%d]", i)
		d.easing(w, path+".eased_by")
		switch {
		case w.Reveal != scenarios.Freely && w.Cover == "":
			d.say("no-cover", path, "", fmt.Sprintf("until they trust the rep, the worker has nothing to say instead of the worry %s", quote(w.ID)),
				"Add cover: with what they say to be left in peace, for instance: cover: I'm just not really a joiner.")
		case same(w.Cover, w.Says) || same(w.Cover, w.What):
			d.say("told-at-once", path+".cover", w.Cover, "the cover tells the worry itself, so there is nothing left to find",
				"Write a reason they can give to anybody, for instance: cover: I haven't really got the time.")
		}
	}
	for i, x := range d.sc.Worker.CaresAbout {
		if x.Hint != "" && same(x.Hint, x.Says) {
			d.say("told-at-once", fmt.Sprintf("worker.cares_about[%d].hint", i), x.Hint, "the hint says all there is to say, so there is nothing left to find",
				"Let the hint raise a question, for instance: hint: You never quite know where you are. Anyway.")
		}
	}
}

// easing looks at the kinds of move that are to ease a worry.
func (d *desk) easing(w scenarios.Worry, path string) {
	var useless, flagged []string
	for _, kind := range w.EasedBy {
		switch {
		case !stance.Eases(moves.Kind(kind)):
			useless = append(useless, kind)
		case slices.Contains(d.sc.Never, kind):
			flagged = append(flagged, kind)
		}
	}
	const write = "Name what helps, for instance: eased_by: [acknowledgement, collective_framing]"
	switch {
	case len(useless) > 0 && len(useless) == len(w.EasedBy):
		d.say("never-eased", path, useless[0], fmt.Sprintf("the worry %s can never be eased: a turn with %s makes it worse", quote(w.ID), strings.Join(useless, " or ")), write)
	case len(useless) > 0:
		d.say("never-eased", path, useless[0], fmt.Sprintf("%s never eases a worry: a turn with it makes things worse", useless[0]), write)
	}
	if len(flagged) > 0 {
		d.say("eased-and-flagged", path, flagged[0], fmt.Sprintf("%s eases this worry and is under never: as well, so the rep is told off for what helps", flagged[0]),
			"Take it out of one of the two lists.")
	}
}

// yes looks for a yes that nobody can reach, and for one that anybody can.
func (d *desk) yes() {
	w, pace := d.sc.Worker, stance.PaceOf(d.sc)
	switch {
	case d.sc.TheAsk.None:
	case pace.Yes > pace.Turns:
		d.say("yes-out-of-reach", "worker.says_yes_when", "", fmt.Sprintf("a yes can never be reached: it takes %d turns of the rep at least, and %d minutes have room for %d", pace.Yes, d.sc.Minutes, pace.Turns),
			"Name only the one or two things that matter most in says_yes_when:, or allow more minutes:")
	case len(w.YesWhen) == 0 && d.sc.Has("worker.says_yes_when") && w.Stance.Starts == "friendly":
		d.say("yes-too-easy", "worker.says_yes_when", "", "a friendly worker who needs nothing to be heard says yes to whoever asks",
			"Name what has to be heard first, for instance: says_yes_when: [rotas]")
	case len(w.YesWhen) > 0 && !d.needsListening():
		d.say("yes-too-easy", "worker.says_yes_when", "", "a yes needs only what the worker tells freely, so a rep need not find anything out",
			"Add something that is told when asked or when trusted.")
	}
	if p := w.Stance.Patience; p >= 8 {
		d.say("endless-patience", "worker.stance.patience", fmt.Sprint(p), fmt.Sprintf("with a patience of %d the worker puts up with %d pushes before they leave, so nagging costs a rep nothing", p, p),
			"Three is usual; five is a saint. For instance: patience: 3")
	} else if p == 1 {
		d.say("no-patience", "worker.stance.patience", "1", "with a patience of 1 the first wrong word ends the talk, and nobody learns from a talk that ends there",
			"Two is a short temper, three is usual. For instance: patience: 2")
	}
}

// needsListening reports whether something a yes needs has to be found.
func (d *desk) needsListening() bool {
	w := d.sc.Worker
	for _, x := range w.CaresAbout {
		if slices.Contains(w.YesWhen, x.ID) && x.Reveal != scenarios.Freely {
			return true
		}
	}
	for _, x := range w.Worries {
		if slices.Contains(w.YesWhen, x.ID) {
			return true
		}
	}
	return false
}

// same reports whether two lines say the same words.
func same(a, b string) bool {
	plain := func(s string) string {
		return strings.Join(strings.Fields(strings.ToLower(strings.Trim(s, ` .!?"'`))), " ")
	}
	return a != "" && plain(a) == plain(b)
}
