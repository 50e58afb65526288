package coach

import (
	"fmt"
	"strings"

	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

// Direction words a cue as a stage direction for a model: how the worker
// feels, what they do next, about how long. It is stored with the rep's turn,
// because every later request must repeat it to the byte.
func Direction(w scenarios.Worker, cue stance.Cue) string {
	if cue.Say == "" && cue.Act == stance.Tell {
		cue.Say = what(w, cue.About)
	}
	parts := []string{feeling(cue.Mood), action(cue)}
	if cue.Soon {
		parts = append(parts, "Your break is nearly over.")
	}
	if yes, meet := Granted(cue); !yes && !meet && tempted(cue.Act) {
		parts = append(parts, "Do not commit yourself.")
	}
	if n := cue.Words; n > 0 {
		if say := len(strings.Fields(cue.Say)); say > n {
			n = say
		}
		parts = append(parts, fmt.Sprintf("At most %d words.", n))
	}
	return strings.Join(parts, " ")
}

// tempted reports whether a model is likely to give in when it words an act:
// the rep has asked for something, or has pushed, or is being agreed with. In
// other moments the reminder does harm: small models take up its words.
func tempted(a stance.Act) bool {
	switch a {
	case stance.Cover, stance.Doubt, stance.Agree, stance.Ease, stance.Pushed, stance.Settle, stance.Leave:
		return true
	}
	return false
}

// what is the tutor's description of an issue or worry, for one that has no
// words of the worker's own.
func what(w scenarios.Worker, id string) string {
	for _, i := range w.CaresAbout {
		if i.ID == id {
			return i.What
		}
	}
	for _, x := range w.Worries {
		if x.ID == id {
			return x.What
		}
	}
	return ""
}

func feeling(mood string) string {
	switch mood {
	case "hostile":
		return "You are cross and want this over."
	case "guarded":
		return "You are wary and give little away."
	case "warm":
		return "You have warmed to them."
	}
	return "You are civil, no more."
}

// action says what the worker does. Where the scenario has words for it, they
// are quoted, and are all that the worker may tell.
func action(cue stance.Cue) string {
	said := func(with, without string) string {
		if cue.Say == "" {
			return without
		}
		return with + ": “" + oneSpace(cue.Say) + "”"
	}
	switch cue.Act {
	case stance.Open:
		return said("Begin with this", "Ask what they want.")
	case stance.Chat:
		return said("Say this in your own words", chat(cue.About))
	case stance.Answer:
		return said("Answer with this, in your own words", "Answer what they asked, if it is about you and you know it. Bring up nothing else.")
	case stance.Deflect:
		return said("Put them off with this, in your own words", deflect(cue.About))
	case stance.Hint:
		return said("Let this slip and no more", "Let it show that something is wrong, but not what.")
	case stance.Tell:
		return said("Tell them this now, in your own words, and keep its details", "Tell them what is on your mind about what they asked.")
	case stance.More:
		if cue.Others {
			return "They asked who else it happens to. Say that you are not the only one. Name nobody and tell nothing new."
		}
		return said("Tell them this too, in your own words, and keep its details", "Stay with what you have told them and say how it feels. No new facts.")
	case stance.Cover:
		return said("Give this as your reason and give no other", "Give the same reason as before in other words, and give no other.")
	case stance.Ease:
		return said("That helped. Show it like this, in your own words", "That helped. Show that you are a little less worried. You are not saying yes.")
	case stance.Agree:
		return said("Agree like this, in your own words", agree(cue.About))
	case stance.Doubt:
		return said("You are not convinced. Say so like this", doubt(cue))
	case stance.Puzzled:
		if cue.About == "aside" {
			return "They asked something that has nothing to do with you or your work. Say you have no idea, and wonder why they ask."
		}
		return said("You did not follow. Say so like this", "You did not follow that. Say so plainly.")
	case stance.Pushed:
		return said("You feel pushed. Say this in your own words", "You feel pushed. Say so, and say less.")
	case stance.Hurt:
		return said("That stung. Say this in your own words", "That stung. Show it in a few words.")
	case stance.Wait:
		return said("They said nothing. Say this in your own words", "They said nothing. Say a word or two and wait.")
	case stance.Settle:
		return said(settle(cue.Outcome)+" Say it like this, in your own words", settle(cue.Outcome))
	case stance.Leave:
		return said("You have had enough. Say this in your own words and go", "You have had enough. Say so in a few words and go.")
	}
	return said("Say this in your own words", "Answer briefly. Bring up nothing new.")
}

func chat(about string) string {
	switch about {
	case "distress":
		return "Your colleague does not sound well. Ask them kindly if they are all right."
	case "thanks":
		return "They thanked you. Shrug it off."
	case "greeting":
		return "Say hello back and no more."
	}
	return "Answer the small talk in a few words. Bring up nothing new."
}

func deflect(about string) string {
	switch about {
	case "open_question":
		return "Give a vague answer, such as that it is much as usual, and tell them nothing."
	case "again":
		return "They asked that before. Say so, or say that you have nothing to add."
	case "information":
		return "That was a lot of talk. Show that you were only half listening."
	case "own_story":
		return "They are talking about themselves. Show polite interest and no more."
	case "confidence_breach":
		return "They have just told you something that another person told them in confidence. Go quiet, and wonder what they say about you."
	}
	return "Give a short, vague answer and tell them nothing."
}

func agree(about string) string {
	switch about {
	case "timed_next_step":
		return "That time suits you for another talk. Say so. You are not saying yes to anything else."
	case "permission":
		return "They asked whether they may. Let them go on."
	case "information":
		return "That was useful to hear. Say so in a few words."
	case "own_story":
		return "What they told you about themselves rings true. Say so in a few words."
	case "collective_framing":
		return "It helps that others see it too. Say so in a few words."
	case "acknowledgement", "reflection", "affirmation":
		return "They have understood you. Show it in a few words."
	case "soft_ask", "ready":
		return "You are coming round to the idea. Show it, but do not say yes until they ask you straight out."
	case "nothing_left":
		return "You have told them what there was to tell. Say that this is about it."
	}
	return "Agree with what they said, in a few words, and with nothing more."
}

func doubt(cue stance.Cue) string {
	switch {
	case cue.Topic == "worry":
		return "You are not there yet. Come back to the worry you have told them about."
	case cue.About == "promise":
		return "They promised something they may not be able to keep. Say that you do not believe it."
	case cue.About == "ask", cue.About == "soft_ask":
		return "You are not ready for that. Say so without giving a reason."
	case cue.About == "unwanted":
		return "They came round to joining something, and that is not what you need. Say so."
	case cue.About == "timed_next_step":
		return "You do not want to fix a time yet. Put it off."
	case cue.About == "legal_claim", cue.About == "information":
		return "You are not sure that is right, or that it has to do with you. Say so."
	}
	return "You are not convinced. Say so in a few words."
}

func settle(o stance.Outcome) string {
	switch o {
	case stance.Joined:
		return "You have made up your mind: you say yes to what they ask."
	case stance.NextStep:
		return "You say yes to talking again at that time, and to nothing else today. This ends the talk."
	case stance.Thinking:
		return "You want to think about it. You do not say yes. This ends the talk."
	case stance.NotNow:
		return "You say no for now, and mean it. This ends the talk."
	}
	return "You have to go. This ends the talk."
}
