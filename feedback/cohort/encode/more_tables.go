package encode

import (
	"fmt"

	"github.com/repcoach/repcoach/feedback/cohort"
)

func weeks(r *cohort.Result) table {
	t := table{sheet: "Weeks", question: "Who practised, and when?", note: "People who had a talk in the week. Somebody who practised in two weeks is in both.", columns: []string{"Week", "People"}}
	for _, w := range r.Practised.Weeks {
		t.rows = append(t.rows, []any{w.Week, number(w.People)})
	}
	return t
}

func scenarios(r *cohort.Result) table {
	t := table{sheet: "Scenarios", question: "What did they practise?", note: "People who had a talk with the scenario. One that fewer than the threshold practised is not named.", columns: []string{"Scenario", "Title", "People"}}
	for _, s := range r.Scenarios {
		t.rows = append(t.rows, []any{s.ID, s.Title, number(s.People)})
	}
	return t
}

func attempts(r *cohort.Result) table {
	return splits(table{sheet: "How many talks", question: "How many talks did each person have?"}, named{"Talks", r.Practised.Attempts})
}

func confidence(r *cohort.Result) table {
	c := r.Confidence
	t := splits(table{sheet: "Confidence", question: "How confident do people feel?",
		note: "Their own answer from 1 to 5, before their first talk and after their latest, of those who gave both."},
		named{"Before", c.Before}, named{"After", c.After}, named{"After against before", c.Change})
	t.rows = append(t.rows, []any{"Average before", "", average(c.MeanBefore)}, []any{"Average after", "", average(c.MeanAfter)})
	return t
}

func judges(r *cohort.Result) table {
	var all []named
	for _, a := range r.Agreement {
		all = append(all, named{a.Label, a.Split})
	}
	t := splits(table{sheet: "Judges", question: "Do the rules, the model and the tutors agree?",
		note: "People, by how often two judges gave the same verdict on the checks both judged; then check by check, in the latest talk where both did."}, all...)
	for _, s := range r.Scenarios {
		for _, o := range s.Objectives {
			for _, c := range o.Checks {
				for _, a := range c.Agreement {
					if a.Split.Shown() {
						t.rows = append(t.rows, splits(table{}, named{s.ID + " · " + o.Title + " · " + c.ID + " · " + a.Label, a.Split}).rows...)
					}
				}
			}
		}
	}
	return t
}

// named is a split and what it is of.
type named struct {
	name string
	cohort.Split
}

// splits lists the groups of splits, one a line.
func splits(t table, all ...named) table {
	t.columns = []string{"What", "Answer", "People"}
	for _, s := range all {
		t.rows = append(t.rows, []any{s.name, "all", number(s.Of)})
		for _, g := range s.Groups {
			t.rows = append(t.rows, []any{s.name, g.Label, number(g.People)})
		}
	}
	return t
}

func hidden(r *cohort.Result) table {
	t := table{sheet: "Hidden", question: "What is hidden, and why?", note: "Rows, not people. A number is hidden because it is small, or one beside it is; it may be nought.", columns: []string{"What", "Hidden", "Of", "Why"}}
	for _, h := range r.Hidden {
		t.rows = append(t.rows, []any{h.What, h.N, h.Of, h.Why})
	}
	return t
}

func rules(r *cohort.Result) table {
	t := table{sheet: "Rules", question: "By which rules?", note: "They are on in every report and cannot be switched off.", columns: []string{"Rule", "Where it is from"}}
	for _, rule := range r.Rules.Words {
		t.rows = append(t.rows, []any{rule.Words, rule.Source})
	}
	return t
}

func files(r *cohort.Result) table {
	t := table{sheet: "Files", question: "Which files could not be used?", columns: []string{"Why", "Files or parts"},
		note: "A file's name may name a person, so it is told only where the report was made."}
	for _, f := range r.Files.Refused {
		t.rows = append(t.rows, []any{f.Why, f.N})
	}
	return t
}

// about is what the report is about, in one line each.
func about(r *cohort.Result) []string {
	people := "Fewer people than may be shown."
	if r.People.Shown {
		people = fmt.Sprintf("About %d people.", r.People.N)
	}
	f := r.Filter
	out := []string{people}
	if weeks := r.Practised.Weeks; len(weeks) > 0 {
		out = append(out, fmt.Sprintf("Talks from week %s to week %s. Weeks before and after in which too few people practised are not named.", weeks[0].Week, weeks[len(weeks)-1].Week))
	}
	for _, part := range []struct{ name, value string }{{"Course", f.Course}, {"Branch", f.Branch}, {"Scenario", f.Scenario}, {"From week", f.From}, {"To week", f.To}} {
		if part.value != "" {
			out = append(out, part.name+": "+part.value)
		}
	}
	return append(out, "This is about teaching. It assesses nobody.")
}
