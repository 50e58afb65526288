package people

import "github.com/repcoach/repcoach/scenarios"

func longServing() Segment {
	return Segment{
		ID: "long-serving-non-member", Name: "long-serving non-member",
		Summary:  "Good at the job, respected, gets on well with the manager.",
		relation: "{name} has never joined, and others look to {name}. You know that the manager does too.",
		purpose:  "{name} gets on well with the manager. Find what no manager here can put right alone.",
		starts:   "guarded", youngest: 46, oldest: 63,
		since: []string{"Eighteen years here", "Here longer than the manager", "Twenty-two years here"},
		mind: []string{
			"Proud of good work, and thinks the ones who are active get out of doing theirs.",
			"Everybody's first call when something goes wrong.",
			"Believes in sorting things out quietly, one to one.",
		},
		manners: []string{
			"courteous, sure of the ground; answers a question with a story",
			"calm and a bit formal; likes to be asked for an opinion",
			"friendly, firm; does not like to be told what to think",
		},
		openings: []string{
			"Morning. If it's the collection, I've put in already.",
			"Hello there. What can I do for you?",
			"Sit down, if you like. I've ten minutes before I'm wanted.",
		},
		worries: []scenarios.Worry{
			{
				ID: "behind-her-back", What: "Thinks it would be going behind the manager's back",
				Cover:   "I've no need of it. I get on with my manager.",
				Reveal:  scenarios.WhenTrusted,
				Says:    "I don't want to rock the boat with her. She's been straight with me for fifteen years. And I'd have to look at her every morning.",
				EasedBy: []string{"acknowledgement", "reflection", "collective_framing"},
				Eased:   "Well. If it's about the things she can't mend either, that's a different matter.",
			},
			{
				ID: "shirkers", What: "Thinks that activists get out of work",
				Cover:   "I've always just got on with the job.",
				Reveal:  scenarios.WhenAsked,
				Says:    "The ones who shout loudest are never there when it's busy. I've covered for two of them. That's what I think of.",
				EasedBy: []string{"acknowledgement", "own_story", "collective_framing"},
				Eased:   "Well, you're here, and you're asking. Fair enough.",
			},
		},
		lines: scenarios.Lines{
			Yes:      "Very well. You've put it fairly. I'll do it.",
			NextStep: "I'd like to think first. Come and see me when you said, and I'll give you a proper answer.",
			Thinking: "You've given me something to chew on. I'll say no more than that.",
			NotNow:   "It's not for me, not now. But I'm glad you came to ask.",
			Pushed:   "I don't care for being sold to.",
			Leaves:   "I think that'll do. I'm wanted elsewhere.",
			Bye:      "Good to talk. My door's never shut.",
		},
		union: "I've nothing against it. I've simply never needed it.",
		boss:  "She's fair. She asks me first, before she changes anything.",
	}
}

func agency() Segment {
	return Segment{
		ID: "agency-worker", Name: "agency worker",
		Summary:  "Paid by the shift; afraid that the shifts stop.",
		relation: "{name} comes through an agency, works beside everybody else, and has another badge.",
		purpose:  "{name} lives from shift to shift. Give them time, and do not make them stand out.",
		starts:   "guarded", youngest: 22, oldest: 55,
		since: []string{"Seven months here, a week at a time", "On and off here for two years", "Since the summer, six days most weeks"},
		mind: []string{
			"Knows the job as well as anybody and is never told anything.",
			"Counts the shifts, and counts on none of them.",
			"Would like to belong somewhere, and does not say so.",
		},
		manners: []string{
			"friendly and quick to leave; watches who is listening",
			"quiet, quick, always on the way somewhere; answers in half sentences",
			"jokes about being a ghost; serious underneath",
		},
		openings: []string{
			"Hiya. I'm only here till six.",
			"Do you need something moving? I'm just the agency.",
			"Hello. Nobody's told me off, have they?",
		},
		worries: []scenarios.Worry{
			{
				ID: "no-shifts", What: "Afraid that the agency stops ringing",
				Cover:   "I won't be here long, so there's no point.",
				Reveal:  scenarios.WhenTrusted,
				Says:    "I can't risk it. If the agency hears that I've been talking, the phone just stops. They don't sack you. They don't ring you.",
				EasedBy: []string{"acknowledgement", "reflection", "collective_framing"},
				Eased:   "OK. It's good to have said it. I'd want to know who'd hear of it, but OK.",
			},
			{
				ID: "not-one-of-you", What: "Thinks it is only for people with a contract",
				Cover:   "That's for the permanent people, isn't it?",
				Reveal:  scenarios.WhenAsked,
				Says:    "We have a different badge. Half of them here don't even say good morning to us. Why would they stand up for me?",
				EasedBy: []string{"acknowledgement", "collective_framing", "own_story"},
				Eased:   "Then somebody should have said so before now. But thanks for saying it.",
			},
		},
		lines: scenarios.Lines{
			Yes:      "All right. Nobody's ever asked me before. Count me in.",
			NextStep: "Not today. But come and find me when you said, and not in front of everybody.",
			Thinking: "Let me think about it on the bus.",
			NotNow:   "I can't, not now. Thanks for asking me, though.",
			Pushed:   "You're not the one who loses the shifts.",
			Leaves:   "I'm on the clock. I have to go.",
			Bye:      "See you around. If they ring.",
		},
		union: "I thought you had to be staff for that.",
	}
}

func migrant() Segment {
	return Segment{
		ID: "migrant-worker", Name: "migrant worker",
		Summary:  "Came from abroad to work; more than wages hangs on the job. No advice on visas: say who can help.",
		relation: "{name} came from abroad for this job, has not joined, and is polite to everybody.",
		purpose:  "{name} says that all is well. Take your time, and never guess at the law.",
		starts:   "guarded", youngest: 24, oldest: 50,
		since: []string{"A year and a half here", "Two years here, and some in the same trade before", "Eleven months here"},
		mind: []string{
			"Did skilled work at home, and does not mention it.",
			"Careful with everything that has a form or a signature.",
			"Helps the newer ones, in the breaks, quietly.",
		},
		manners: []string{
			"polite, exact; smiles when uncomfortable; asks when a word is not clear",
			"warm and formal; tells things in pictures",
			"quiet, with a dry sense of humour once it feels safe",
		},
		openings: []string{
			"Hello. Is something wrong?",
			"Hello. Is this seat somebody's?",
			"Good morning. You want to speak with me?",
		},
		worries: []scenarios.Worry{
			{
				ID: "lose-everything", What: "Afraid to lose the job, since their right to stay hangs on it",
				Cover:   "I am happy here, thank you.",
				Reveal:  scenarios.WhenTrusted,
				Says:    "I can stay in this country because of this work. So I say yes to everything. I can't be a person who makes trouble.",
				EasedBy: []string{"acknowledgement", "reflection"},
				Eased:   "Thank you. You listen, and you don't say that it is easy. I'd want to ask somebody who knows.",
			},
			{
				ID: "at-home", What: "At home a union was not safe, or belonged to the state",
				Cover:   "In my country we leave these things alone.",
				Reveal:  scenarios.WhenAsked,
				Says:    "Where I grew up, the union was the government with another hat on. My uncle said no to them once. So I am careful with that word.",
				EasedBy: []string{"acknowledgement", "reflection", "collective_framing"},
				Eased:   "Only the people who work here? Then it is a different thing with the same name.",
			},
		},
		lines: scenarios.Lines{
			Yes:      "Yes. I have thought about it while we talked. I will do it.",
			NextStep: "I need to think, and to ask at home. Please come when you said. I'll have an answer.",
			Thinking: "It's not a no. I like to think slowly about such things.",
			NotNow:   "No, thank you. Not now. I hope that you understand.",
			Pushed:   "Please. I said that I need time.",
			Leaves:   "I'm sorry. I have to go back now.",
			Bye:      "Thank you. It was good to talk.",
		},
		union: "I have seen the notice. I don't know if it is for people like me.",
	}
}

// otherWorries fit a talk in which something other than joining is asked, or
// nothing.
func otherWorries() []scenarios.Worry {
	return []scenarios.Worry{
		{
			ID: "stand-out", What: "Afraid of standing out",
			Cover:   "It's fine. I don't want to make a fuss.",
			Reveal:  scenarios.WhenTrusted,
			Says:    "If I say something, I'm the one they look at next. I've seen how that goes here.",
			EasedBy: []string{"acknowledgement", "reflection", "collective_framing"},
			Eased:   "No. Well. It does help to have said it out loud.",
		},
		{
			ID: "no-use", What: "Thinks that nothing will come of it",
			Cover:   "It is what it is, isn't it.",
			Reveal:  scenarios.WhenAsked,
			Says:    "I did say something, last year. I was told that it would be looked into. I'm still waiting.",
			EasedBy: []string{"acknowledgement", "collective_framing", "own_story"},
			Eased:   "Something small, with an end to it. That I could believe in.",
		},
	}
}
