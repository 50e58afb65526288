package builtin

import "github.com/repcoach/repcoach/coach/stance"

// The shelves of Settle are by outcome; unasked is for an end without an ask.
const unasked = "unasked"

var ending = []shelf{
	{stance.Settle, string(stance.Joined), "", []string{
		"All right. Yes. I'll do it.",
		"Go on, then. You've got a yes.",
		"You know what? Yes. I'll {ask}.",
		"Okay. I'll do it. You asked me properly, and nobody has before.",
		"Yes. If it's about {topic}, then yes.",
	}},
	{stance.Settle, string(stance.NextStep), "", []string{
		"Yes, let's do that. I'll have some questions for you.",
		"All right. I'll see you then, and I'll have thought about it.",
		"Okay, that suits me. I'm not saying yes, but I'll be there.",
		"Fine. Come and find me. I'd like to hear a bit more.",
		"Yes, I can do that. One thing at a time.",
	}},
	{stance.Settle, string(stance.Thinking), "", []string{
		"Let me think about it. I will, you know.",
		"I'm not saying no. I need a bit of time.",
		"I'll turn it over in my head. Thanks for not pushing.",
		"Leave it with me. I'd like to sleep on it.",
	}},
	{stance.Settle, string(stance.NotNow), "", []string{
		"It's not for me. Not now, anyway.",
		"No, I'll leave it. But thanks for asking.",
		"I don't think so. No hard feelings.",
		"Not this time.",
	}},
	{stance.Settle, unasked, cold, []string{
		"Right. See you, then.",
		"Okay. Bye.",
		"All right. I'll get on.",
		"See you round.",
		"Fine. I'll be off, then.",
	}},
	{stance.Settle, unasked, fair, []string{
		"See you, then. Thanks for the chat.",
		"Bye. It was good to talk.",
		"All right, see you. Come over again some time.",
		"See you round. That was nicer than I expected.",
	}},
	{stance.Settle, "time", "", []string{
		"That's my time up, I'm afraid.",
		"I'm going to have to leave it there.",
		"Look at the time. I've got to go.",
		"Right, I've really got to be somewhere.",
	}},
	{stance.Leave, "", cold, []string{
		"I'm done. Don't come over again.",
		"That's it. I'm going.",
		"I've heard enough. Excuse me.",
		"No. I'm off.",
		"We're finished here.",
		"Find somebody else to bother.",
	}},
	{stance.Leave, "", fair, []string{
		"I'm sorry, I've had enough of this. I'm off.",
		"I think we should leave it there. Bye.",
		"I'm going to go now. This isn't a conversation any more.",
		"No. I was happy to talk, but not like this.",
	}},
}

// soon is what the worker adds when their time is nearly up.
var soon = []string{
	"I'll have to get going in a minute.",
	"I can't stop much longer, mind.",
	"I've got to go in a minute.",
	"I've only got a minute or two left.",
}

// leads go before a line that has been said before, so that it is not the
// same again; the second of two leads goes in front of the first.
var leads = []string{
	"Hm.", "Well.", "Look.", "Right.", "Listen.", "I don't know.", "Okay.", "Like I say.",
	"Honestly?", "To be fair.", "Anyway.", "See.", "Mm.", "I mean.", "Put it this way.",
	"As I said.", "No, look.", "All I'm saying is this.", "Oh, I don't know.", "Let me think.",
}

// tails make a talkative worker's line longer.
var tails = []string{
	"But you know what it's like.",
	"I go on a bit, sorry.",
	"That's just me, though.",
	"I should talk less, I know.",
	"Anyway, that's what I think.",
	"Don't quote me on that.",
	"I don't know why I'm telling you.",
	"It's funny how things go, isn't it?",
	"You get all sorts, don't you?",
	"I was only saying so the other day.",
	"Mind you, I'd say that anyway.",
	"But there we are.",
	"Ask anybody, they'd tell you the same.",
	"It's a funny old place, this.",
	"I do like a chat, as you can tell.",
	"And that's before I've had anything to eat.",
}
