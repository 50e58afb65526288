package advice

import (
	"fmt"
	"regexp"
	"time"
)

var (
	hearsay = regexp.MustCompile(`(?i)^(?:(?:the )?(?:internet|web|google|wikipedia|facebook|chatgpt|ai|media|press|news(?:paper)?s?)|common knowledge|general knowledge|everyone knows.*|i know|me|myself|own knowledge|experience|a (?:friend|colleague)|word of mouth|somebody said|unknown|none|n/?a|tbc|tba|todo|\?+|-+)\.?$`)
	moving  = regexp.MustCompile(`(?i)£ ?\d[\d,.]*|\b\d+(?:\.\d+)? ?(?:pounds|pence)\b|\b\d+(?:\.\d+)? ?(?:%|per ?cent)|\b(?:is|are) (?:about|due|expected|likely) to (?:change|rise|fall|come into force)\b`)
)

// facts looks for facts that may no longer be so.
func (d *desk) facts() {
	for i, f := range d.sc.Facts {
		path := fmt.Sprintf("facts[%d].", i)
		day, err := time.Parse(time.DateOnly, f.Checked)
		switch {
		case err != nil:
		case day.AddDate(1, 0, 1).Before(d.today):
			d.say("old-fact", path+"checked", f.Checked, fmt.Sprintf("this fact was last checked more than a year ago, on %s", day.Format("2 January 2006")),
				"Look it up again at its source, and write today's date: checked: "+d.today.Format(time.DateOnly))
		case day.After(d.today.AddDate(0, 0, 1)): // a day's grace for other time zones
			d.say("old-fact", path+"checked", f.Checked, "this fact was checked on a day that is still to come",
				"Write the day on which somebody looked it up: checked: "+d.today.Format(time.DateOnly))
		}
		if hearsay.MatchString(f.Source) {
			d.say("no-source", path+"source", f.Source, fmt.Sprintf("%s is no source that a rep could look up", quote(f.Source)),
				"Name the page or the leaflet, for instance: source: gov.uk, Joining a trade union")
		}
		if m := moving.FindString(f.Text); m != "" {
			d.say("moving-fact", path+"text", m, fmt.Sprintf("%s will not stay true for long, and the worker and the coach will go on saying it", quote(m)),
				"Say what stays, and send the rep to the page for the figure.")
		}
	}
}
