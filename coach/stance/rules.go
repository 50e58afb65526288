package stance

import "github.com/repcoach/repcoach/coach/moves"

// rule is one row of the table in the package comment. The first row of a
// kind whose situation holds is the one that counts.
type rule struct {
	kind     moves.Kind
	when     situation
	trust    int // tenths
	patience int
	because  string // {name} is the worker
}

// situation is when a row applies.
type situation int

const (
	always     situation = iota
	again                // the same words have earned before
	follows              // it takes up something the worker has said
	justShown            // the worker has just let an issue, worry or cover show
	onTold               // it is about something told
	brief                // under 45 words
	listening            // the turn also follows up or acknowledges
	polite               // the only question in the turn is "how are you"
	dump                 // the turn is a speech
	dumpAgain            // and so was the one before it
	two                  // the turn gives two pieces of information
	unwanted             // in a talk in which nothing is to be asked
	recruiting           // by asking to join in such a talk
	early                // nothing has been heard yet
	repeated             // asked before, and nothing has changed since
	third                // hinted at it twice before, and nothing has changed
	invited              // with the worker's leave, asked for in the same turn
	ready                // the worker is ready to say yes
	timed                // with a time to talk again, after listening
)

// rules is the table. Rows without trust or patience are there to stop the
// search: the move is noticed and changes nothing.
var rules = []rule{
	{moves.OpenQuestion, again, 0, 0, ""},
	{moves.OpenQuestion, polite, 0, 0, ""},
	{moves.OpenQuestion, follows, 9, 0, "{name} opened up a little: you asked more about what they had said."},
	{moves.OpenQuestion, always, 5, 0, "{name} liked being asked an open question."},
	{moves.ClosedQuestion, again, 0, 0, ""},
	{moves.ClosedQuestion, follows, 3, 0, "{name} noticed that your question picked up what they had said."},
	{moves.Reflection, again, 0, 0, ""},
	{moves.Reflection, follows, 7, 0, "{name} felt heard: you said back what they had told you."},
	{moves.Reflection, always, 2, 0, "{name} noticed that you were trying to understand."},
	{moves.Acknowledgement, again, 0, 0, ""},
	{moves.Acknowledgement, justShown, 9, 0, "{name} relaxed: you took what they had just said seriously."},
	{moves.Acknowledgement, always, 5, 0, "{name} relaxed a little: you showed that you understood."},
	{moves.Affirmation, again, 0, 0, ""},
	{moves.Affirmation, always, 3, 0, "{name} was glad that you saw what they do well."},
	{moves.Permission, again, 0, 0, ""},
	{moves.Permission, always, 3, 0, "{name} liked being asked before you went on."},
	{moves.OwnStory, again, 0, 0, ""},
	{moves.OwnStory, brief, 5, 0, "{name} trusted you more: you shared something of your own and kept it short."},
	{moves.OwnStory, always, -3, 0, "{name} drifted off: your own story was a long one."},
	{moves.CollectiveFraming, again, 0, 0, ""},
	{moves.CollectiveFraming, onTold, 6, 0, "{name} felt less alone: you linked what they had told you to the others."},
	{moves.TimedNextStep, again, 0, 0, ""},
	{moves.TimedNextStep, always, 3, 0, "{name} could picture it: you named a time."},

	{moves.Information, invited, 0, 0, ""},
	{moves.Information, dumpAgain, -10, -1, "{name} had stopped listening, and then there was more of it."},
	{moves.Information, dump, -10, 0, "{name} stopped listening: that was a lot at once."},
	{moves.Information, two, -4, 0, "{name} was told two things and asked nothing."},
	{moves.Advice, invited, 0, 0, ""},
	{moves.Advice, always, -3, 0, "{name} had not asked for advice."},
	{moves.ThirdParty, always, -2, 0, "{name} heard about the union as if you were not part of it."},
	{moves.Jargon, always, -3, 0, "{name} did not know a word you used."},
	{moves.Promise, always, -10, 0, "{name} did not believe a promise that nobody can make."},
	{moves.LegalClaim, always, -7, 0, "{name} was not sure you could know that about the law."},
	{moves.Argument, listening, -4, 0, "{name} felt corrected by part of what you said."},
	{moves.Argument, always, -10, 0, "{name} dug in: it turned into an argument."},
	{moves.Ask, unwanted, 0, 0, ""},
	{moves.Ask, ready, 0, 0, ""},
	{moves.Ask, early, -10, -1, "{name} felt sold to: you asked before you had heard anything from them."},
	{moves.Ask, repeated, -10, -1, "{name} felt pushed: you asked again although nothing had changed."},
	{moves.Ask, timed, 0, 0, ""},
	{moves.Ask, always, -4, 0, "{name} was not there yet when you asked."},
	{moves.SoftAsk, unwanted, -7, 0, "{name} wondered whether you were after a member: they had come to be heard."},
	{moves.SoftAsk, ready, 0, 0, ""},
	{moves.SoftAsk, timed, 0, 0, ""},
	{moves.SoftAsk, third, -4, -1, "{name} had heard that hint before."},
	{moves.SoftAsk, early, -4, 0, "{name} heard what you were after before you had asked about them."},
	{moves.SoftAsk, repeated, -4, 0, "{name} had heard that hint before."},
	{moves.Pressure, recruiting, -15, -1, "{name} felt recruited: they had come to be heard, and you asked them to join."},
	{moves.Pressure, always, -15, -1, "{name} felt pushed."},
	{moves.Dismissal, listening, -5, 0, "{name} felt that part of what you said brushed them aside."},
	{moves.Dismissal, always, -15, -1, "{name} felt brushed aside: you waved away what they had said."},
	{moves.ConfidenceBreach, always, -15, -1, "{name} wondered what you would tell others about them."},
}

// briefWords is how long an own story may be; dumpWords makes a turn a speech.
const (
	briefWords = 45
	dumpWords  = 70
)
