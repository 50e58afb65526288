package people

import "github.com/repcoach/repcoach/scenarios"

// answers are what somebody says to the things that reps ask of everybody.
func answers(chance draw, s Segment, ask scenarios.TheAsk, work job, since string) []scenarios.Answer {
	weekend, tea, manager := one(chance, weekends()), one(chance, teas()), one(chance, managers())
	cost, strike := one(chance, costs()), one(chance, strikes())
	if s.boss != "" {
		manager = s.boss
	}
	out := []scenarios.Answer{
		{About: []string{"job", "role", "what do you do"}, Says: work.says},
		{About: []string{"how long", "when did you start"}, Says: since + "."},
		{About: []string{"weekend", "saturday", "sunday", "holiday"}, Says: weekend},
		{About: []string{"manager", "boss", "supervisor"}, Says: manager},
		{About: []string{"tea", "coffee", "brew"}, Says: tea},
	}
	if ask.Joining() {
		out = append(out,
			scenarios.Answer{About: []string{"union", "heard of"}, Says: s.union},
			scenarios.Answer{About: []string{"cost", "subs", "expensive", "afford"}, Says: cost},
			scenarios.Answer{About: []string{"strike", "strikes", "picket"}, Says: strike})
	}
	return out
}

func weekends() []string {
	return []string{
		"Washing, mostly. And a film I fell asleep in.",
		"I saw some family. It was nice. It was loud.",
		"I slept. It was wonderful.",
		"Rain, and a long walk in it.",
	}
}

func teas() []string {
	return []string{"Milk, no sugar, thanks.", "As it comes.", "Only if you're making one."}
}

func managers() []string {
	return []string{
		"All right. There's always somebody above, isn't there.",
		"I've had worse.",
		"I keep out of the way, and that suits us both.",
	}
}

func costs() []string {
	return []string{
		"I don't know what it costs. You'd better tell me, if you know. Don't guess.",
		"Is it much? I'd want to see it written down.",
	}
}

func strikes() []string {
	return []string{"I've never been on strike in my life.", "I'd have to think hard about that one."}
}
