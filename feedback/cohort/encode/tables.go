package encode

import (
	"github.com/repcoach/repcoach/feedback/cohort"
)

// hiddenText stands where a number is hidden.
const hiddenText = "hidden"

// percent is a share of people from 0 to 1, which is said in hundredths.
type percent float64

// mean is an average, which is said to one decimal.
type mean float64

// table is one question with its answer. Cells are string, int, percent or
// mean; float64 only where every number stands as it is.
type table struct {
	sheet, question, note string
	columns               []string
	rows                  [][]any
}

// tables are the questions a team asks, in the order they ask them.
func tables(r *cohort.Result) []table {
	return []table{
		lessons(r), objectives(r), journeys(r), checks(r), trends(r), weeks(r), scenarios(r), attempts(r), confidence(r), judges(r), hidden(r), rules(r), files(r),
	}
}

func number(c cohort.Cell) any {
	if c.Shown {
		return c.N
	}
	return hiddenText
}

func average(m cohort.Mean) any {
	if m.Shown {
		return mean(m.Value)
	}
	return hiddenText
}

// of is the people in the groups with one of the ids, if all of those are
// shown and together hold what is asked for.
func of(s cohort.Split, parts ...string) any {
	sum, found := 0, 0
	for _, g := range s.Groups {
		for _, id := range parts {
			if g.ID == id {
				if !g.People.Shown {
					return hiddenText
				}
				sum += g.People.N
				found++
			}
		}
	}
	if found == 0 || found != len(parts) {
		return hiddenText
	}
	return sum
}

// either is the first of some ways to add groups up that gives a number.
func either(s cohort.Split, ways ...[]string) any {
	for _, parts := range ways {
		if n := of(s, parts...); n != any(hiddenText) {
			return n
		}
	}
	return hiddenText
}

func below(s cohort.Split) any {
	return either(s, []string{"below_secure"}, []string{"not_yet", "starting"})
}

func secureUp(s cohort.Split) any {
	return either(s, []string{"secure_or_strong"}, []string{"secure", "strong"})
}

func lessons(r *cohort.Result) table {
	t := table{sheet: "Teach next", question: "What to teach next",
		note:    "The objectives that most people were not yet secure in at their latest attempt. “At least” and “at most”, and the line across the end of a bar, say how far chance alone may have moved the share.",
		columns: []string{"Scenario", "Objective", "Check fewest passed", "People", "Share below secure", "At least", "At most", "In words"}}
	for _, l := range r.Teach {
		t.rows = append(t.rows, []any{l.Scenario, l.Title, l.Check, l.Share.People, percent(l.Share.Value), percent(l.Share.Low), percent(l.Share.High), l.Words})
	}
	return t
}

func objectives(r *cohort.Result) table {
	t := table{sheet: "Objectives", question: "How far have people come with each objective?",
		note:    "People by the band of their latest attempt. Where “could not be scored” is hidden it may well be nobody.",
		columns: []string{"Scenario", "Objective", "People", "Below secure", "Secure or strong", "Not yet", "Starting", "Secure", "Strong", "Could not be scored"}}
	for _, s := range r.Scenarios {
		for _, o := range s.Objectives {
			l := o.Latest
			t.rows = append(t.rows, []any{s.ID, o.Title, number(l.Of), below(l), secureUp(l), of(l, "not_yet"), of(l, "starting"), of(l, "secure"), of(l, "strong"), number(o.NotScored)})
		}
	}
	return t
}

func journeys(r *cohort.Result) table {
	t := table{sheet: "First and latest", question: "Do people come on from their first attempt to their latest?",
		note:    "The bands are of the same people at their first and their latest attempt; better, the same and less are of those with two attempts or more.",
		columns: []string{"Scenario", "Objective", "People", "Secure or strong at first", "Secure or strong at latest", "People with two attempts or more", "Better", "The same", "Less", "The same or less"}}
	for _, s := range r.Scenarios {
		for _, o := range s.Objectives {
			c := o.Change
			t.rows = append(t.rows, []any{s.ID, o.Title, number(o.First.Of), secureUp(o.First), secureUp(o.Latest), number(c.Of), of(c, "better"), of(c, "same"), of(c, "less"),
				either(c, []string{"not_better"}, []string{"same", "less"})})
		}
	}
	return t
}

func checks(r *cohort.Result) table {
	t := table{sheet: "Checks", question: "Which checks do people pass?", note: "People by the latest verdict on each check. “Not spotted” is less than “not done”.",
		columns: []string{"Scenario", "Objective", "Check", "People", "Yes", "Not sure", "Not spotted", "Not spotted or not sure"}}
	for _, s := range r.Scenarios {
		for _, o := range s.Objectives {
			for _, c := range o.Checks {
				l := c.Latest
				t.rows = append(t.rows, []any{s.ID, o.Title, c.ID, number(l.Of), of(l, "yes"), of(l, "unsure"), of(l, "no"), either(l, []string{"not_yes"}, []string{"unsure", "no"})})
			}
		}
	}
	return t
}

func trends(r *cohort.Result) table {
	t := table{sheet: "Weeks compared", question: "Does it get better?", note: "First attempts, by the weeks in which people began: before any practice, so they say most about the teaching.",
		columns: []string{"Scenario", "Objective", "From", "To", "People", "Below secure", "Secure or strong", "In words"}}
	words := map[[2]string]string{}
	for _, trend := range r.Trends {
		words[[2]string{trend.Scenario, trend.Objective}] = trend.Words
	}
	for _, s := range r.Scenarios {
		for _, o := range s.Objectives {
			for i, p := range o.Begun {
				said := ""
				if i == len(o.Begun)-1 {
					said = words[[2]string{s.ID, o.ID}]
				}
				t.rows = append(t.rows, []any{s.ID, o.Title, p.From, p.To, number(p.Split.Of), below(p.Split), secureUp(p.Split), said})
			}
		}
	}
	return t
}
