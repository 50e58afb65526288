package encode_test

import (
	"encoding/json"
	"fmt"
	"strconv"
)

// jsonLong walks a JSON report, and lists its numbers in the tidy form and
// the words each group of answers has.
func jsonLong(doc map[string]any) (long, map[string]string) {
	w := &walker{long: long{}, labels: map[string]string{}}
	w.cell(doc["people"], "people", "", "", "", "", "", "", "all")
	practised := object(doc["practised"])
	for _, week := range list(practised["weeks"]) {
		at := str(week, "week")
		w.cell(object(week)["people"], "weeks", "", "", "", "", at, at, "all")
	}
	w.split(practised["attempts"], "attempts", "", "", "", "", "", "")
	feel := object(doc["confidence"])
	w.split(feel["before"], "confidence_before", "", "", "", "", "", "")
	w.split(feel["after"], "confidence_after", "", "", "", "", "", "")
	w.split(feel["change"], "confidence_change", "", "", "", "", "", "")
	w.put(feel["mean_before"], "value", named("confidence_before", "", "", "", "", "", "", "all", "mean"))
	w.put(feel["mean_after"], "value", named("confidence_after", "", "", "", "", "", "", "all", "mean"))
	w.agreements(doc["agreement"], "agreement", "", "", "")
	for _, scenario := range list(doc["scenarios"]) {
		s := str(scenario, "id")
		w.cell(object(scenario)["people"], "scenarios", s, "", "", "", "", "", "all")
		for _, objective := range list(object(scenario)["objectives"]) {
			w.objective(object(objective), s)
		}
	}
	for _, lesson := range list(doc["teach"]) {
		share := object(object(lesson)["share"])
		for measure, name := range map[string]string{"share": "value", "share_low": "low", "share_high": "high"} {
			w.long[named("teach", str(lesson, "scenario"), str(lesson, "objective"), str(lesson, "check"), "", "", "", "below_secure", measure)] = decimal(share[name])
		}
	}
	return w.long, w.labels
}

type walker struct {
	long   long
	labels map[string]string // by table and group
}

func (w *walker) objective(o map[string]any, s string) {
	id := fmt.Sprint(o["id"])
	for _, table := range []string{"first", "latest", "change"} {
		w.split(o[table], table, s, id, "", "", "", "")
	}
	w.cell(o["not_scored"], "not_scored", s, id, "", "", "", "", "all")
	for _, period := range list(o["begun"]) {
		w.split(object(period)["split"], "begun", s, id, "", "", str(period, "from"), str(period, "to"))
	}
	for _, check := range list(o["checks"]) {
		w.split(object(check)["latest"], "checks", s, id, str(check, "id"), "", "", "")
		w.agreements(object(check)["agreement"], "agreement_on_checks", s, id, str(check, "id"))
	}
}

func (w *walker) agreements(all any, table, scenario, objective, check string) {
	for _, a := range list(all) {
		judges := str(a, "judges")
		w.labels[named("judges", judges)] = str(a, "label")
		w.split(object(a)["split"], table, scenario, objective, check, judges, "", "")
	}
}

func (w *walker) split(split any, at ...string) {
	w.cell(object(split)["of"], append(at, "all")...)
	for _, g := range list(object(split)["groups"]) {
		w.labels[named(at[0], str(g, "id"))] = str(g, "label")
		w.cell(object(g)["people"], append(at[:len(at):len(at)], str(g, "id"))...)
	}
}

func (w *walker) cell(cell any, at ...string) { w.put(cell, "people", named(append(at, "people")...)) }

func (w *walker) put(cell any, value, name string) {
	c := object(cell)
	if c["shown"] == true {
		w.long[name] = fmt.Sprint(c[value])
	} else if _, leaked := c[value]; leaked {
		w.long[name] = "hidden and yet there"
	} else {
		w.long[name] = gone + fmt.Sprint(c["why"])
	}
}

// decimal writes a number without an exponent, as the tidy form has it.
func decimal(v any) string {
	n, err := strconv.ParseFloat(fmt.Sprint(v), 64)
	if err != nil {
		return err.Error()
	}
	return strconv.FormatFloat(n, 'f', -1, 64)
}

func object(v any) map[string]any { m, _ := v.(map[string]any); return m }
func list(v any) []any            { l, _ := v.([]any); return l }

func str(v any, field string) string {
	switch s := object(v)[field].(type) {
	case string:
		return s
	case json.Number:
		return s.String()
	}
	return ""
}
