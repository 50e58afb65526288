package encode_test

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

// expected works out from the CSV alone what every table of the page must
// say: a number where the CSV has one, a sum where the CSV has the parts, and
// "hidden" everywhere else. It notes which numbers of the CSV it came by.
type expected struct {
	long
	records [][]string
	labels  map[string]string // words for groups, as the JSON has them
	used    map[string]bool
}

const notShown = "hidden"

func (e *expected) one(at ...string) string { return e.measure("people", at...) }

func (e *expected) measure(measure string, at ...string) string {
	name := named(append(at, measure)...)
	value, there := e.long[name]
	e.used[name] = true
	if !there || strings.HasPrefix(value, gone) {
		return notShown
	}
	return value
}

// sum is the first of some ways to add up groups that are all shown.
func (e *expected) sum(at []string, ways ...string) string {
	for _, way := range ways {
		total, ok := 0, true
		for _, group := range strings.Split(way, "+") {
			n, err := strconv.Atoi(e.one(append(at[:len(at):len(at)], group)...))
			total, ok = total+n, ok && err == nil
		}
		if ok {
			return strconv.Itoa(total)
		}
	}
	return notShown
}

// each calls f for the lines of one table of the CSV that are totals.
func (e *expected) each(table string, f func(line map[string]string)) {
	for _, record := range e.records[1:] {
		line := map[string]string{}
		for i, name := range e.records[0] {
			line[name] = record[i]
		}
		if line["table"] == table && line["group"] == "all" && line["measure"] == "people" {
			f(line)
		}
	}
}

// all are the tables, by question, without their headers.
func (e *expected) all() map[string][][]string {
	t := map[string][][]string{}
	put := func(question string, cells ...string) { t[question] = append(t[question], cells) }
	e.each("latest", func(l map[string]string) {
		s, o := l["scenario"], l["objective"]
		latest := []string{"latest", s, o, "", "", "", ""}
		first := []string{"first", s, o, "", "", "", ""}
		change := []string{"change", s, o, "", "", "", ""}
		of := func(at []string, group string) string { return e.sum(at, group) }
		up := "secure_or_strong"
		put("How far have people come with each objective?", s, l["title"], of(latest, "all"), e.sum(latest, "below_secure", "not_yet+starting"), e.sum(latest, up, "secure+strong"),
			of(latest, "not_yet"), of(latest, "starting"), of(latest, "secure"), of(latest, "strong"), e.one("not_scored", s, o, "", "", "", "", "all"))
		put("Do people come on from their first attempt to their latest?", s, l["title"], of(first, "all"), of(first, up), e.sum(latest, up, "secure+strong"),
			of(change, "all"), of(change, "better"), of(change, "same"), of(change, "less"), e.sum(change, "not_better", "same+less"))
		of(first, "below_secure") // which the page leaves out: it is the rest of the people
	})
	e.each("checks", func(l map[string]string) {
		at := []string{"checks", l["scenario"], l["objective"], l["check"], "", "", ""}
		put("Which checks do people pass?", l["scenario"], l["title"], l["check"], e.sum(at, "all"), e.sum(at, "yes"), e.sum(at, "unsure"), e.sum(at, "no"), e.sum(at, "not_yes", "unsure+no"))
	})
	e.each("begun", func(l map[string]string) {
		at := []string{"begun", l["scenario"], l["objective"], "", "", l["from"], l["to"]}
		put("Does it get better?", l["scenario"], l["title"], l["from"], l["to"], e.sum(at, "all"), e.sum(at, "below_secure"), e.sum(at, "secure_or_strong"))
	})
	e.each("weeks", func(l map[string]string) {
		put("Who practised, and when?", l["from"], e.one("weeks", "", "", "", "", l["from"], l["to"], "all"))
	})
	e.each("scenarios", func(l map[string]string) {
		put("What did they practise?", l["scenario"], l["title"], e.one("scenarios", l["scenario"], "", "", "", "", "", "all"))
	})
	for question, parts := range map[string][][2]string{
		"How many talks did each person have?": {{"Talks", "attempts"}},
		"How confident do people feel?":        {{"Before", "confidence_before"}, {"After", "confidence_after"}, {"After against before", "confidence_change"}},
	} {
		for _, part := range parts {
			t[question] = append(t[question], e.groups(part[0], part[1], "", "", "", "")...)
		}
	}
	put("How confident do people feel?", "Average before", "", oneDecimal(e.measure("mean", "confidence_before", "", "", "", "", "", "", "all")))
	put("How confident do people feel?", "Average after", "", oneDecimal(e.measure("mean", "confidence_after", "", "", "", "", "", "", "all")))
	judged := "Do the rules, the model and the tutors agree?"
	e.each("agreement", func(l map[string]string) {
		t[judged] = append(t[judged], e.groups(e.labels[named("judges", l["judges"])], "agreement", "", "", "", l["judges"])...)
	})
	e.each("agreement_on_checks", func(l map[string]string) {
		rows := e.groups(strings.Join([]string{l["scenario"], l["title"], l["check"], e.labels[named("judges", l["judges"])]}, " · "),
			"agreement_on_checks", l["scenario"], l["objective"], l["check"], l["judges"])
		if rows[1][2] != notShown { // the page lists those that are shown and counts the others
			t[judged] = append(t[judged], rows...)
		}
	})
	return t
}

// groups are the lines of one split: the total and then its groups.
func (e *expected) groups(label string, at ...string) (out [][]string) {
	for _, record := range e.records[1:] {
		if slices.Equal(record[:3], at[:3]) && record[4] == at[3] && record[5] == at[4] && record[9] == "people" {
			said := "all"
			if record[8] != "all" {
				said = e.labels[named(at[0], record[8])]
			}
			out = append(out, []string{label, said, e.one(append(at, "", "", record[8])...)})
		}
	}
	return out
}

// inHundredths is how a share of the CSV is said on the page.
func inHundredths(value string) string {
	share, err := strconv.ParseFloat(value, 64)
	if err != nil {
		return err.Error()
	}
	return fmt.Sprintf("%.0f%%", math.Round(100*share))
}

// oneDecimal is how an average of the CSV is said on the page.
func oneDecimal(value string) string {
	n, err := strconv.ParseFloat(value, 64)
	if err != nil {
		return value
	}
	return fmt.Sprintf("%.1f", n)
}
