package cohort

import (
	"cmp"
	"fmt"
	"slices"
)

// mostLessons is how many objectives are named as worth teaching next. A long
// list would be no advice.
const mostLessons = 5

// teach names the objectives that most people are not secure in at their
// latest attempt. It reads nothing but what is shown.
func teach(scenarios []Scenario) []Lesson {
	out := []Lesson{}
	for _, s := range scenarios {
		for _, o := range s.Objectives {
			share, ok := shareIn(o.Latest.Groups, idNotYet, idStarting, idBelow)
			if !ok {
				continue
			}
			out = append(out, Lesson{Scenario: s.ID, Objective: o.ID, Title: o.Title, Share: share, Check: hardest(o.Checks)})
		}
	}
	slices.SortStableFunc(out, func(a, b Lesson) int { return cmp.Compare(b.Share.Value, a.Share.Value) })
	out = out[:min(len(out), mostLessons)]
	for i := range out {
		s := out[i].Share
		out[i].Words = capital(s.about()) + " people"
		if between := s.between(); between != "" {
			out[i].Words += ", " + between + ","
		}
		out[i].Words += " were not yet secure in this at their latest attempt."
		if i+1 < len(out) && out[i+1].Share.High > out[i].Share.Low {
			out[i].Words += " That is too close to the next to say which of the two needs it more."
		}
	}
	return out
}

// hardest is the check with the smallest share of a yes, where two or more
// can be compared.
func hardest(checks []Check) string {
	found, least, lowest := 0, "", 0.0
	for _, c := range checks {
		share, ok := shareIn(c.Latest.Groups, idYes)
		if !ok {
			continue
		}
		if found++; found == 1 || share.Value < lowest {
			least, lowest = c.ID, share.Value
		}
	}
	if found < 2 {
		return ""
	}
	return least
}

// Whether those who began later did better.
const (
	trendBetter  = "better"
	trendWorse   = "worse"
	trendUnclear = "unclear"
)

// trends compares the first attempts of those who began first with those who
// began last, half of the periods against the other half. A first attempt comes before any practice, so it says more
// about the teaching than a latest one.
func trends(scenarios []Scenario) []Trend {
	out := []Trend{}
	for _, s := range scenarios {
		for _, o := range s.Objectives {
			if len(o.Begun) < 2 {
				continue
			}
			half := len(o.Begun) / 2
			early, late := together(o.Begun[:half]), together(o.Begun[len(o.Begun)-half:])
			before, ok := shareOver(half, early.Split.Groups, idSecureUp)
			after, both := shareOver(half, late.Split.Groups, idSecureUp)
			if !ok || !both {
				continue
			}
			t := Trend{Scenario: s.ID, Objective: o.ID, Title: o.Title, Early: early, Late: late, Verdict: trendUnclear}
			switch {
			case after.Low > before.High:
				t.Verdict = trendBetter
			case after.High < before.Low:
				t.Verdict = trendWorse
			}
			t.Words = t.words(before, after)
			out = append(out, t)
		}
	}
	return out
}

func (t Trend) words(before, after Share) string {
	said := fmt.Sprintf("Secure at the first attempt: %s, of those who began in %s; %s, of those who began in %s.",
		before.Words, t.Early.weeks(), after.Words, t.Late.weeks())
	switch t.Verdict {
	case trendBetter:
		return said + " It gets better."
	case trendWorse:
		return said + " It gets worse."
	}
	return said + " The two are too close to say that it gets better or worse."
}

func (p Period) weeks() string {
	if p.From == p.To {
		return p.From
	}
	return p.From + " to " + p.To
}

// capital begins a sentence.
func capital(s string) string { return string(s[0]-'a'+'A') + s[1:] }
