package advice

import (
	"regexp"
	"sort"
	"time"

	"github.com/repcoach/repcoach/scenarios"
)

// Give says what an experienced tutor would about a scenario that reads
// without a mistake, in the order of the file. today is the day by which
// facts are old.
func Give(sc *scenarios.Scenario, today time.Time) scenarios.Complaints {
	d := &desk{sc: sc, today: today, english: sc.English(), question: question(sc.Worker.Name)}
	for _, look := range []func(*desk){
		(*desk).objectives, (*desk).checks, (*desk).worries, (*desk).yes, (*desk).facts, (*desk).briefing,
		(*desk).private, (*desk).distress, (*desk).examples,
	} {
		look(d)
	}
	sort.SliceStable(d.found, func(i, j int) bool {
		a, b := d.found[i], d.found[j]
		return a.Line < b.Line || a.Line == b.Line && a.Column < b.Column
	})
	return d.found
}

// desk is one scenario on the tutor's desk, with what there is to say of it.
type desk struct {
	sc       *scenarios.Scenario
	today    time.Time
	english  bool
	question *regexp.Regexp // takes a check apart
	found    scenarios.Complaints
}

// mostGiven is how many advices a file gets: nobody takes in more, and a file
// made to earn them costs no more than a real one.
const mostGiven = 100

// say adds an advice about words in the text at path. A thing that was filled
// in and is not in the file has the place of what it belongs to.
func (d *desk) say(rule, path, words, what, write string) {
	if len(d.found) < mostGiven {
		d.found = append(d.found, d.sc.Advise(rule, path, words, what, write))
	}
}

// quote puts words into double quotes, shortened for a message.
func quote(s string) string {
	if r := []rune(s); len(r) > 50 {
		s = string(r[:50]) + "…"
	}
	return `"` + s + `"`
}
