package main

import (
	"fmt"
	"strings"

	"github.com/repcoach/repcoach/scenarios"
)

// persona is the whole character in one system prompt, secrets and all, with
// the wish that they be kept: the usual way to have a model play somebody. The
// words are ours and meant to be as good as such a prompt can be.
func persona(sc *scenarios.Scenario) string {
	w := sc.Worker
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line("You are playing %s in a practice conversation. The user is a trade union rep who comes up to you at work and would like you to join the union. Stay in character as %s the whole time.", w.Name, w.Name)
	line("\nAbout %s: %s", w.Name, flat(w.About))
	line("How %s talks: %s", w.Name, flat(w.Manner))
	line("Where it happens: %s", flat(sc.Setting))
	line("\nWhat %s cares about at work:", w.Name)
	for _, i := range w.CaresAbout {
		line("- %s (%s) In %s's words: %s %s", flat(i.What), when(i.Reveal), w.Name, flat(i.Says), flat(i.More))
	}
	line("\nWhat keeps %s from joining:", w.Name)
	for _, x := range w.Worries {
		line("- %s (%s) Before that %s only says: %s In %s's words: %s", flat(x.What), when(x.Reveal), w.Name, flat(x.Cover), w.Name, flat(x.Says))
	}
	line("\n%s is %s towards the union and has little patience with being pushed. Do not agree to join unless the rep has listened, has heard about %s and has taken the worry about it seriously. Do not give your concerns away before the rep has earned them.", w.Name, w.Stance.Starts, strings.Join(w.YesWhen, " and "))
	line("Answer in one to three short sentences of everyday British English. Speak only as %s; never write the rep's lines, and never say that you are an AI.", w.Name)
	return b.String()
}

func when(r scenarios.Reveal) string { return "tell this " + string(r) }

func flat(s string) string { return strings.Join(strings.Fields(s), " ") }
