package cohort

import "strconv"

// Row is one number of a Result, with all that says what it is about: the
// tidy long form that analysts read. Value is absent where it is hidden, and
// Why says the reason. An empty field means that the row is about all.
type Row struct {
	Table     string   `json:"table" parquet:"table,dict"`
	Scenario  string   `json:"scenario" parquet:"scenario,dict"`
	Objective string   `json:"objective" parquet:"objective,dict"`
	Title     string   `json:"title" parquet:"title,dict"` // of the objective, or of the scenario where there is none
	Check     string   `json:"check" parquet:"check,dict"`
	Judges    string   `json:"judges" parquet:"judges,dict"`
	From      string   `json:"from" parquet:"from,dict"` // ISO weeks
	To        string   `json:"to" parquet:"to,dict"`
	Group     string   `json:"group" parquet:"group,dict"`     // "all" for the people of the row together
	Measure   string   `json:"measure" parquet:"measure,dict"` // "people", "mean", "share", "share_low", "share_high"
	Shown     bool     `json:"shown" parquet:"shown"`
	Value     *float64 `json:"value" parquet:"value,optional"`
	Why       string   `json:"why" parquet:"why,dict"`
}

// Columns are the names of the fields of a Row, in order.
func Columns() []string {
	return []string{"table", "scenario", "objective", "title", "check", "judges", "from", "to", "group", "measure", "shown", "value", "why"}
}

// Fields are the fields of a row as text, in the order of Columns.
func (r Row) Fields() []string {
	value := ""
	if r.Value != nil {
		value = strconv.FormatFloat(*r.Value, 'f', -1, 64)
	}
	return []string{r.Table, r.Scenario, r.Objective, r.Title, r.Check, r.Judges, r.From, r.To, r.Group, r.Measure, strconv.FormatBool(r.Shown), value, r.Why}
}

// Rows are all the numbers of a result.
func (r *Result) Rows() []Row {
	l := &rowList{}
	l.cell(Row{Table: "people", Group: "all"}, r.People)
	for _, w := range r.Practised.Weeks {
		l.cell(Row{Table: "weeks", From: w.Week, To: w.Week, Group: "all"}, w.People)
	}
	l.split(Row{Table: "attempts"}, r.Practised.Attempts)
	l.split(Row{Table: "confidence_before"}, r.Confidence.Before)
	l.split(Row{Table: "confidence_after"}, r.Confidence.After)
	l.split(Row{Table: "confidence_change"}, r.Confidence.Change)
	l.mean(Row{Table: "confidence_before", Group: "all"}, r.Confidence.MeanBefore)
	l.mean(Row{Table: "confidence_after", Group: "all"}, r.Confidence.MeanAfter)
	l.agreements(Row{Table: "agreement"}, r.Agreement)
	for _, s := range r.Scenarios {
		l.cell(Row{Table: "scenarios", Scenario: s.ID, Title: s.Title, Group: "all"}, s.People)
		for _, o := range s.Objectives {
			l.objective(Row{Scenario: s.ID, Objective: o.ID, Title: o.Title}, o)
		}
	}
	for _, t := range r.Teach {
		l.share(Row{Table: "teach", Scenario: t.Scenario, Objective: t.Objective, Title: t.Title, Check: t.Check, Group: idBelow}, t.Share)
	}
	return l.rows
}

type rowList struct{ rows []Row }

func (l *rowList) objective(at Row, o Objective) {
	in := func(table string) Row { at.Table = table; return at }
	l.split(in("first"), o.First)
	l.split(in("latest"), o.Latest)
	l.split(in("change"), o.Change)
	not := in("not_scored")
	not.Group = "all"
	l.cell(not, o.NotScored)
	for _, p := range o.Begun {
		begun := in("begun")
		begun.From, begun.To = p.From, p.To
		l.split(begun, p.Split)
	}
	for _, c := range o.Checks {
		check := in("checks")
		check.Check = c.ID
		l.split(check, c.Latest)
		check.Table = "agreement_on_checks"
		l.agreements(check, c.Agreement)
	}
}

func (l *rowList) cell(at Row, c Cell) {
	at.Measure, at.Shown, at.Why = "people", c.Shown, c.Why
	if c.Shown {
		n := float64(c.N)
		at.Value = &n
	}
	l.rows = append(l.rows, at)
}

func (l *rowList) mean(at Row, m Mean) {
	at.Measure, at.Shown, at.Why = "mean", m.Shown, m.Why
	if m.Shown {
		at.Value = &m.Value
	}
	l.rows = append(l.rows, at)
}

func (l *rowList) split(at Row, s Split) {
	all := at
	all.Group = "all"
	l.cell(all, s.Of)
	l.groups(at, s.Groups)
}

func (l *rowList) groups(at Row, groups []Group) {
	for _, g := range groups {
		at.Group = g.ID
		l.cell(at, g.People)
	}
}

func (l *rowList) agreements(at Row, all []Agreement) {
	for _, a := range all {
		at.Judges = a.Judges
		l.split(at, a.Split)
	}
}

func (l *rowList) share(at Row, s Share) {
	for _, m := range []struct {
		name  string
		value float64
	}{{"share", s.Value}, {"share_low", s.Low}, {"share_high", s.High}} {
		value := m.value
		at.Measure, at.Shown, at.Value = m.name, true, &value
		l.rows = append(l.rows, at)
	}
}
