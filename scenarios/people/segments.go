package people

import "github.com/repcoach/repcoach/scenarios"

func reluctant() Segment {
	return Segment{
		ID: "reluctant-worker", Name: "reluctant worker",
		Summary:  "On the fence; the first reason they give is not the real one.",
		relation: "{name} has not joined. As far as you know nobody has ever asked.",
		purpose:  "{name} keeps quiet. Find out what matters before you ask for anything.",
		starts:   "guarded", youngest: 34, oldest: 58,
		since: []string{"Nine years here", "Six years in the same team", "Four years here, after a redundancy elsewhere"},
		mind: []string{
			"Not against unions; thinks they are for a different sort of person.",
			"Has seen what happens to people who speak up, and keeps quiet.",
			"Would like things to be better and does not believe that anybody can make them so.",
		},
		manners: []string{
			"short answers, dry; warms up slowly and only to people who listen",
			"polite and careful; says that things are fine; looks round before answering",
			"busy with something else while talking; stops when it gets interesting",
		},
		openings: []string{
			"I've only got five minutes. What's this about?",
			"Go on, then. But I've things waiting for me.",
			"You look as if you want something. What is it?",
		},
		worries: []scenarios.Worry{
			{
				ID: "marked", What: "Thinks the managers will remember who joined in",
				Cover:   "I'm just not really a joiner.",
				Reveal:  scenarios.WhenTrusted,
				Says:    "Honestly? I don't want my name on a list. I watched somebody speak up once and then get passed over, again and again. Nobody ever said why.",
				EasedBy: []string{"acknowledgement", "reflection", "collective_framing"},
				Eased:   "Well. It helps that you didn't laugh at it. I'd still want to know who gets to see what.",
			},
			{
				ID: "no-difference", What: "Thinks it makes no difference",
				Cover:   "I can't see it changing anything, if I'm honest.",
				Reveal:  scenarios.WhenAsked,
				Says:    "We signed a petition here once. Forty names. It went in a drawer, and that was the last anybody heard of it.",
				EasedBy: []string{"acknowledgement", "collective_framing", "own_story"},
				Eased:   "Something small, with an end to it. I could maybe see the point of that.",
			},
		},
		lines: scenarios.Lines{
			Yes:      "Go on, then. I'll do it, before I talk myself out of it.",
			NextStep: "I'm not deciding anything today. But yes, come and find me like you said, and I'll have thought about it.",
			Thinking: "I'm not saying no. I want to sleep on it, that's all.",
			NotNow:   "No. Not now. I don't mind you asking, and I mean that.",
			Pushed:   "I heard you the first time.",
			Leaves:   "Right. I've got things to be getting on with.",
			Bye:      "Thanks for the chat. It's more than I usually get.",
		},
		union: "I know there is one. There's a poster with the corner gone. Nobody's ever sat me down about it.",
	}
}

func young() Segment {
	return Segment{
		ID: "young-worker", Name: "young worker",
		Summary:  "New to work, knows nothing of unions, feels lucky to have the job.",
		relation: "{name} is new to work. You do not think that anybody has ever said what a union is.",
		purpose:  "{name} has no idea what a union is. Start from their week and not from yours.",
		starts:   "guarded", youngest: 18, oldest: 25,
		since: []string{"Five months here, the first proper job", "Here since the spring", "Eight months here, after college"},
		mind: []string{
			"Glad to have the work, and thinks that this is just what work is like.",
			"Cares about rent and about the planet; has never thought of work as something one can change.",
			"Looks everything up first, and trusts people of the same age most.",
		},
		manners: []string{
			"quick, friendly, says sorry a lot; jokes when it gets serious",
			"cheerful and vague at first; very exact once trusted",
			"half an eye on the phone; asks straight questions",
		},
		openings: []string{
			"Oh, hiya. Am I in your seat?",
			"Hi! Sorry, is this about the rota thing? I did fill it in.",
			"Hey. You all right? I've got a bit of time.",
		},
		worries: []scenarios.Worry{
			{
				ID: "kept-on", What: "Afraid of not being kept on after the trial months",
				Cover:   "I don't really need it, honestly. I'm lucky to have the job.",
				Reveal:  scenarios.WhenTrusted,
				Says:    "It's just, I'm still on trial here. They only keep some of us, and nobody knows who. I don't want to be the one who stuck a hand up.",
				EasedBy: []string{"acknowledgement", "reflection", "collective_framing"},
				Eased:   "Yeah. OK. It's good that you don't pretend to know. I'd still look it up, but yeah.",
			},
			{
				ID: "not-for-me", What: "Pictures something old-fashioned that is not for people like them",
				Cover:   "I don't think it's for me. Isn't it a bit of an older person thing? No offence.",
				Reveal:  scenarios.WhenAsked,
				Says:    "I just picture blokes with flags, like on the telly in history. I don't get what that has to do with me.",
				EasedBy: []string{"acknowledgement", "own_story", "collective_framing"},
				Eased:   "So it's just us lot, but properly. Nobody's ever put it like that.",
			},
		},
		lines: scenarios.Lines{
			Yes:      "OK. Yeah. Let's do it, you've actually explained it.",
			NextStep: "I'll look into it tonight, I look everything up. But yeah, grab me when you said.",
			Thinking: "Let me have a think first. It's not a no.",
			NotNow:   "I'll leave it for now, if that's OK. Thanks, though.",
			Pushed:   "It's gone a bit like a sales thing.",
			Leaves:   "I'm going to put my earphones back in, no offence. See you.",
			Bye:      "Nice talking to you. For real.",
		},
		union: "Is that the strike thing? My grandad had a badge. I don't really know what it's for.",
	}
}

func former() Segment {
	return Segment{
		ID: "former-member", Name: "former member",
		Summary:  "Left after being let down; still cares, and says so sharply.",
		relation: "{name} was a member for years and left. You have heard that it did not end well.",
		purpose:  "{name} left, and had a reason. Hear it out before you say anything about coming back.",
		starts:   "guarded", youngest: 38, oldest: 61,
		since: []string{"Fourteen years here", "Twelve years here, in three different teams", "Nearly twenty years here"},
		mind: []string{
			"Knows how it all works, and cares more than they would like to.",
			"Still the one that others go to for advice.",
			"Has a long memory and is fair once heard.",
		},
		manners: []string{
			"direct, a little sharp; goes quiet when somebody really listens",
			"sighs first, then says exactly what happened",
			"tests people with a dry remark and waits for the answer",
		},
		openings: []string{
			"I know what you're here for. I've had the leaflet.",
			"Well, this is a surprise. It's been three years since one of you came by.",
			"Before you start, I've been in. I've got the pen to prove it.",
		},
		worries: []scenarios.Worry{
			{
				ID: "let-down", What: "Was left alone by the union when they had a problem of their own",
				Cover:   "Been there, done that.",
				Reveal:  scenarios.WhenTrusted,
				Says:    "I paid in for eleven years. When I needed somebody, I rang four times and nobody rang back. I sat in that meeting on my own.",
				EasedBy: []string{"acknowledgement", "reflection"},
				Eased:   "Thank you. You didn't make excuses for it. That's more than I've had in three years.",
			},
			{
				ID: "same-again", What: "Thinks that it would be the same again",
				Cover:   "It's always the same few people, isn't it.",
				Reveal:  scenarios.WhenAsked,
				Says:    "Say I did come back. Who picks up the phone next time? You're one person, and you've a job to do as well.",
				EasedBy: []string{"acknowledgement", "collective_framing", "own_story"},
				Eased:   "If there's a few of you now, and a name I can ring, that's something.",
			},
		},
		lines: scenarios.Lines{
			Yes:      "All right. Once more. But I'll hold you to it, you know that.",
			NextStep: "I won't say yes today. Come back when you said, with an answer, and then we'll see.",
			Thinking: "Leave it with me. I've been too quick about this once before.",
			NotNow:   "No. But you asked properly, and I'll remember that.",
			Pushed:   "There it is. I wondered when that would come.",
			Leaves:   "We're done here. You can put me down as a no.",
			Bye:      "Well. You listened. That's new.",
		},
		union: "I was in for eleven years. I know the handshake, thanks.",
	}
}
