package cohort

// hidden counts the rows of each kind that are hidden, by the reason.
func hidden(r *Result, fewScenarios int) []Hidden {
	h := &hiding{at: map[[2]string]int{}, of: map[string]int{}}
	for _, w := range r.Practised.Weeks {
		h.cell("weeks", w.People)
	}
	h.split("how many talks people had", r.Practised.Attempts)
	h.split("confidence", r.Confidence.Before)
	h.split("confidence", r.Confidence.After)
	h.split("confidence", r.Confidence.Change)
	h.mean("average confidence", r.Confidence.MeanBefore)
	h.mean("average confidence", r.Confidence.MeanAfter)
	h.agreements("agreement of the judges in all talks", r.Agreement)
	for _, s := range r.Scenarios {
		h.one("scenarios", true, "")
		for _, o := range s.Objectives {
			h.split("latest attempts at an objective", o.Latest)
			h.split("first against latest attempt", o.Change)
			for _, p := range o.Begun {
				h.split("first attempts at an objective", p.Split)
			}
			for _, c := range o.Checks {
				h.split("checks", c.Latest)
				h.agreements("agreement of the judges on a check", c.Agreement)
			}
		}
	}
	for range fewScenarios {
		h.one("scenarios", false, TooFew)
	}
	return h.list()
}

// hiding counts rows.
type hiding struct {
	order []([2]string)
	at    map[[2]string]int
	of    map[string]int
}

func (h *hiding) one(what string, shown bool, why string) {
	h.of[what]++
	if shown {
		return
	}
	key := [2]string{what, why}
	if h.at[key] == 0 {
		h.order = append(h.order, key)
	}
	h.at[key]++
}

func (h *hiding) cell(what string, c Cell) { h.one(what, c.Shown, c.Why) }
func (h *hiding) mean(what string, m Mean) { h.one(what, m.Shown, m.Why) }

func (h *hiding) split(what string, s Split) { h.cell(what, s.Groups[0].People) }

func (h *hiding) agreements(what string, all []Agreement) {
	for _, a := range all {
		h.split(what, a.Split)
	}
}

func (h *hiding) list() []Hidden {
	out := []Hidden{}
	for _, key := range h.order {
		out = append(out, Hidden{What: key[0], N: h.at[key], Of: h.of[key[0]], Why: key[1]})
	}
	return out
}
