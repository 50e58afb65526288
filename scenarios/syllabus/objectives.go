package syllabus

import "github.com/repcoach/repcoach/scenarios"

func listen() Objective {
	return Objective{ID: "listen", Title: "Practise active listening", From: "PCS", checks: func(about) []scenarios.Check {
		return []scenarios.Check{
			{ID: "open-questions", Ask: "Did the rep ask at least two open questions about {name}'s own work?", Spot: "open_question >= 2",
				Try: "What's it been like for you here these last few weeks?"},
			{ID: "follow-up", Ask: "Did the rep follow up what {name} had said instead of moving on to something else?", Spot: "follow_ups >= 2",
				Try: "You said it happens every week. What does that do to your day?"},
			{ID: "say-back", Ask: "Did the rep say back to {name}, in their own words, what they had heard?", Spot: "reflection >= 1",
				Try: "So you find out on the day, and by then it's too late to do anything about it."},
		}
	}}
}

func leaveRoom() Objective {
	return Objective{ID: "leave-room", Title: "Listen more than you talk", From: "UCU, NZCTU", checks: func(about) []scenarios.Check {
		return []scenarios.Check{
			{ID: "short-turns", Ask: "Did the rep leave {name} room to talk, with short turns of their own?", Spot: "open_question >= 1 and rep_turns >= 3 and longest_rep_turn_words <= 70",
				Try: "Ask one thing, and then wait. {name} will fill the silence."},
			{ID: "share", Ask: "Did {name} get at least a third of the words?", Spot: "rep_turns >= 4 and rep_word_share <= 66%",
				Try: "Tell me more about that."},
		}
	}}
}

func connect() Objective {
	return Objective{ID: "connect", Title: "Find personal connection points", From: "PCS", checks: func(about) []scenarios.Check {
		return []scenarios.Check{
			{ID: "own-story", Ask: "Did the rep tell {name} briefly of something they had lived through themselves?", Spot: "own_story >= 1",
				Try: "I had that myself when I started. I thought that it was only me."},
			{ID: "affirm", Ask: "Did the rep say what {name} does well?", Spot: "affirmation >= 1",
				Try: "You kept that going for everybody else. That takes some doing."},
		}
	}}
}

func whatMatters() Objective {
	return Objective{ID: "what-matters", Title: "Find out what matters to them", From: "NZCTU, UCU",
		fits: func(a about) bool { return len(a.issues) > 0 },
		checks: func(a about) []scenarios.Check {
			return []scenarios.Check{
				{ID: "an-issue", Ask: "Did the rep find something at work that {name} really cares about?", Spot: a.any("heard", a.issues),
					Try: "If you could change one thing about this place, what would it be?"},
				{ID: "what-it-does", Ask: "Did the rep find out what that does to {name}, at work or at home?", Spot: a.any("followed_up", a.issues),
					Try: "How do you manage when that happens?"},
			}
		}}
}

func collective() Objective {
	return Objective{ID: "collective", Title: "From one person's problem to everybody's", From: "PCS, ATUI", checks: func(about) []scenarios.Check {
		return []scenarios.Check{
			{ID: "who-else", Ask: "Did the rep ask about or talk about the other people it happens to?", Spot: "collective_framing >= 1",
				Try: "Who else here gets caught out by it?"},
			{ID: "we", Ask: "Did the rep speak of the union as \"we\" and not as somebody else?", Spot: "collective_framing >= 1 and third_party = 0",
				Try: "A few of us want to go in about it together."},
		}
	}}
}

func worries() Objective {
	return Objective{ID: "worries", Title: "Make room for worries, and be honest about them", From: "UE, NZCTU",
		fits: func(a about) bool { return len(a.worries) > 0 },
		checks: func(a about) []scenarios.Check {
			return []scenarios.Check{
				{ID: "behind-the-no", Ask: "When {name} held back, did the rep ask what was behind it or acknowledge it before answering?", Spot: "objections_explored >= 1",
					Try: "That's fair enough. What would worry you about it, if you did?"},
				{ID: "acknowledge", Ask: "Did the rep show {name} that the worry made sense?", Spot: "acknowledgement >= 1",
					Try: "I can see why you'd think that, after what you've seen."},
				{ID: "real-worry", Ask: "Did {name} come to tell the rep what holds them back?", Spot: a.any("heard", a.worries),
					Try: "And is there something else behind it?"},
			}
		}}
}

func honest() Objective {
	return Objective{ID: "honest", Title: "Promise nothing, and admit what you will have to look up", From: "AFL-CIO, UE", checks: func(about) []scenarios.Check {
		return []scenarios.Check{
			{ID: "no-promise", Ask: "Did the rep avoid promising what nobody can promise?", Spot: "promise = 0 and rep_turns >= 3",
				Try: "I can't promise you that. What I can do is find out."},
			{ID: "no-law", Ask: "Did the rep avoid telling {name} what the law says without looking it up?", Spot: "legal_claim = 0 and rep_turns >= 3",
				Try: "I don't know that for certain. I'll find out and tell you."},
		}
	}}
}

func prepare() Objective {
	return Objective{ID: "prepare", Title: "Prepare them for what others may say", From: "EWOC",
		fits: func(a about) bool { return a.ask != "" },
		checks: func(about) []scenarios.Check {
			return []scenarios.Check{
				{ID: "what-they-may-say", Ask: "Did the rep ask {name} what a manager or a colleague might say about it?",
					Try: "What do you think your manager will say, if it comes up?"},
			}
		}}
}

func guide() Objective {
	return Objective{ID: "guide", Title: "Guide, don't push", From: "PCS",
		fits: func(a about) bool { return a.ask != "" },
		checks: func(about) []scenarios.Check {
			return []scenarios.Check{
				{ID: "issue-first", Ask: "Did the rep wait until they knew what matters to {name} before they asked for anything?", Spot: "ask_after_issue",
					Try: "Find out what matters first. The question can wait for that."},
				{ID: "no-pressure", Ask: "Did the rep leave the choice with {name}, without pressing?", Spot: "pressure = 0 and rep_turns >= 3",
					Try: "It's up to you, and there's no rush."},
			}
		}}
}

func closing() Objective {
	return Objective{ID: "close", Title: "End with a next step", From: "Massachusetts Nurses Association", checks: func(a about) []scenarios.Check {
		var out []scenarios.Check
		if a.ask != "" {
			ask := a.ask
			if a.joining {
				ask = "join us"
			}
			out = append(out, scenarios.Check{ID: "clear-ask", Ask: "Did the rep ask {name} clearly for one thing?", Spot: "ask >= 1", Try: "Will you " + ask + "?"})
		}
		return append(out, scenarios.Check{ID: "next-step", Ask: "Did the rep name a time to talk again?", Spot: "timed_next_step >= 1",
			Try: "Shall I come and find you on Thursday at lunchtime?"})
	}}
}

func signpost() Objective {
	return Objective{ID: "signpost", Title: "Listen, and say where help is", From: "TUC", checks: func(about) []scenarios.Check {
		return []scenarios.Check{
			{ID: "where-help-is", Ask: "Did the rep tell {name} of somebody whose job it is to help with this?",
				Try: "That's beyond what I know. There's somebody at the branch who does this every week. Shall I find out how to reach them?"},
			{ID: "their-choice", Ask: "Did the rep ask {name} what they would like to happen before offering anything?",
				Try: "What would you like to happen now?"},
		}
	}}
}
