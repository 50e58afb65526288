package moves

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// answered is a worker's turn with what a rep may answer: yes gives back what
// was said or meant, no is a plain statement of the rep's own. The kept ones
// were not used to fit the table.
type answered struct {
	worker, rep string
	yes, kept   bool
}

var answers = []answered{
	{"The rotas come out two days before and I've got the kids to sort.", "So you never know from one week to the next.", true, false},
	{"The rotas come out two days before and I've got the kids to sort.", "Two days is no time at all with children to plan for.", true, false},
	{"The rotas come out two days before and I've got the kids to sort.", "That sounds exhausting.", true, false},
	{"The rotas come out two days before and I've got the kids to sort.", "It's your call.", false, false},
	{"The rotas come out two days before and I've got the kids to sort.", "You don't have to decide now.", false, false},
	{"The rotas come out two days before and I've got the kids to sort.", "You can bring it to the meeting.", false, false},
	{"I don't want my name on a list, that's all.", "You're worried somebody would see it.", true, false},
	{"I don't want my name on a list, that's all.", "you want to stay out of sight", true, false},
	{"I don't want my name on a list, that's all.", "Sounds like being noticed is the worry.", true, false},
	{"I don't want my name on a list, that's all.", "You won't be on any list.", false, false},
	{"I don't want my name on a list, that's all.", "Membership is private.", false, false},
	{"I don't want my name on a list, that's all.", "You can take the form home.", false, false},
	{"I'm not really a joiner.", "Joining things isn't you.", true, false},
	{"I'm not really a joiner.", "So it's never been your sort of thing.", true, false},
	{"I'm not really a joiner.", "You're welcome to come and listen.", false, false},
	{"I'm not really a joiner.", "It's only eleven pounds a month.", false, false},
	{"I'm not really a joiner.", "You're entitled to your view.", false, false},
	{"He shouted at me in front of the whole office.", "He humiliated you.", true, false},
	{"He shouted at me in front of the whole office.", "In front of everybody. You must have wanted the floor to open up.", true, false},
	{"He shouted at me in front of the whole office.", "You're on the same floor as me.", false, false},
	{"He shouted at me in front of the whole office.", "That's a matter for HR.", false, false},
	{"I did a double on Saturday and nobody said thanks.", "You put in sixteen hours and it wasn't even noticed.", true, false},
	{"I did a double on Saturday and nobody said thanks.", "sixteen hours and not a word", true, false},
	{"I did a double on Saturday and nobody said thanks.", "You're off tomorrow anyway.", false, false},
	{"I did a double on Saturday and nobody said thanks.", "They've got a new manager starting in May.", false, false},
	{"I paid in for years and when I needed them nobody rang me back.", "You felt let down.", true, false},
	{"I paid in for years and when I needed them nobody rang me back.", "So when it mattered you were left on your own.", true, false},
	{"I paid in for years and when I needed them nobody rang me back.", "There's a new rep now.", false, false},
	{"I paid in for years and when I needed them nobody rang me back.", "You could give it another try.", false, false},
	{"Maybe. I'd have to think about it.", "Take your time.", false, false},
	{"Maybe. I'd have to think about it.", "You're not ready to say yes yet.", true, false},
	{"Maybe. I'd have to think about it.", "It's up to you.", false, false},
	{"I like the job, it's just the hours that are killing me.", "You'd stay if it weren't for the hours.", true, false},
	{"I like the job, it's just the hours that are killing me.", "You've got a good team here.", false, false},

	{"I'm doing fifteen calls and I'm paid for ten.", "So a third of your day is for nothing.", true, true},
	{"I'm doing fifteen calls and I'm paid for ten.", "Five calls for free, every day.", true, true},
	{"I'm doing fifteen calls and I'm paid for ten.", "You're working the hours.", false, true},
	{"I'm doing fifteen calls and I'm paid for ten.", "You can keep a note of it.", false, true},
	{"I'm doing fifteen calls and I'm paid for ten.", "That's how the contract works.", false, true},
	{"My probation ends in May so I'm keeping my head down.", "You don't want to give them a reason.", true, true},
	{"My probation ends in May so I'm keeping my head down.", "so right now it feels safer to say nothing", true, true},
	{"My probation ends in May so I'm keeping my head down.", "You don't need to sign anything today.", false, true},
	{"My probation ends in May so I'm keeping my head down.", "You've got my number.", false, true},
	{"My probation ends in May so I'm keeping my head down.", "The meeting's on Thursday at one.", false, true},
	{"Nobody asks us. They just change it.", "It's done to you, not with you.", true, true},
	{"Nobody asks us. They just change it.", "So it's being left out of it that grates.", true, true},
	{"Nobody asks us. They just change it.", "You're free to come along on Thursday.", false, true},
	{"Nobody asks us. They just change it.", "It's your decision.", false, true},
	{"I can't afford it with the rent going up.", "Every tenner counts at the moment.", true, true},
	{"I can't afford it with the rent going up.", "Sounds like things are really tight.", true, true},
	{"I can't afford it with the rent going up.", "You pay less if you're part time.", false, true},
	{"I can't afford it with the rent going up.", "You're on the list for Tuesday.", false, true},
	{"She's all right, my manager. It's above her.", "You get on with her, it's the people higher up.", true, true},
	{"She's all right, my manager. It's above her.", "You know where I am.", false, true},
	{"I went home and cried, if you must know.", "It really got to you.", true, true},
	{"I went home and cried, if you must know.", "You've been here nine years.", false, true},
	{"Not today, I've got to get back.", "You're busy.", true, true},
	{"Not today, I've got to get back.", "That's fine, another time.", false, true},
	{"Not today, I've got to get back.", "You've got till Friday.", false, true},
	{"I've heard it all before from your lot.", "You've been promised things and they came to nothing.", true, true},
	{"I've heard it all before from your lot.", "You'll see, it's different now.", false, true},
	{"I've heard it all before from your lot.", "You've every right to say that.", false, true},
}

// TestReflectionsGiveSomethingBack holds plain statements apart from what
// gives back. A statement is the worse mistake: it credits listening that was
// not there.
func TestReflectionsGiveSomethingBack(t *testing.T) {
	for _, kept := range []bool{false, true} {
		var c tally
		for _, a := range answers {
			if a.kept != kept {
				continue
			}
			got := has(Read(a.rep, Heard{Worker: []string{a.worker}}), Reflection)
			c.add(a.yes, got)
			if got != a.yes && !kept {
				t.Logf("marked %v: %s / %s", a.yes, a.worker, a.rep)
			}
		}
		t.Logf("kept %-5v F1 %.2f: %d found, %d too many, %d missed", kept, c.f1(), c.tp, c.fp, c.fn)
		require.GreaterOrEqual(t, c.f1(), 0.85)
		require.LessOrEqual(t, c.fp, 2)
	}
}
