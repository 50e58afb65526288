package advice

import "fmt"

// examples looks at the marked transcripts, by which rehearsal proves that
// the feedback tells good from bad.
func (d *desk) examples() {
	list := d.sc.Examples
	if len(list) == 1 {
		d.say("one-example", "examples[0]", "", "one example alone proves nothing: there is none to be better or worse than",
			"Add one that went badly, with its stars. Two are enough, four are good.")
		return
	}
	spread, falls, rises := false, false, false
	texts := map[string]int{}
	for i, e := range list {
		path := fmt.Sprintf("examples[%d]", i)
		if first, twice := texts[e.Text]; twice {
			what := fmt.Sprintf("this is the same talk as example %d", first+1)
			if e.Stars != list[first].Stars {
				what += fmt.Sprintf(", and it has other stars: %d there and %d here", list[first].Stars, e.Stars)
			}
			d.say("same-example", path+".text", "", what, "Take one of the two out.")
		} else {
			texts[e.Text] = i
		}
		if i == 0 {
			continue
		}
		spread = spread || e.Stars != list[0].Stars
		falls, rises = falls || e.Stars < list[i-1].Stars, rises || e.Stars > list[i-1].Stars
	}
	switch {
	case len(list) > 1 && !spread:
		d.say("no-order", "examples[1].stars", "", fmt.Sprintf("all examples have %d stars, so there is no order to prove", list[0].Stars),
			"Add one that is clearly worse or clearly better.")
	case falls && rises:
		d.say("no-order", "examples", "", "the examples are in no order, so a reader has to search for the good one",
			"Put them in the order of their stars, the best first.")
	}
}
