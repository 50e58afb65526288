package main

import (
	"errors"
	"fmt"

	"github.com/repcoach/repcoach/cmd/repcoach/sharing"
	"github.com/repcoach/repcoach/feedback/export/xapi"
	"github.com/repcoach/repcoach/feedback/summary"
)

// lines say in words what a parcel is, before the rep agrees to it.
func (c parcel) lines(state *sharing.State) []string {
	b := c.bundle
	what := fmt.Sprintf("Summary %d", b.Issue)
	if c.xapi {
		what = "xAPI statements"
	}
	out := []string{fmt.Sprintf("%s under your code %s, with %s:", what, b.Rep, plural(len(b.Sessions), "talk", "talks"))}
	quotes := 0
	for _, s := range b.Sessions {
		quotes += len(s.Quotes)
		out = append(out, fmt.Sprintf("- %s · week %s · attempt %d%s", s.Scenario.Title, s.Week, s.Attempt, starsAside(s.Stars)))
	}
	switch quotes {
	case 0:
		out = append(out, "It says how your talks went and nothing that was said in them. It has no name, no time but the week, and nothing about your computer.")
	default:
		out = append(out, fmt.Sprintf("It says how your talks went, and %s of yours that you ticked. It has no name, no time but the week, and nothing about your computer.", plural(quotes, "quote", "quotes")), summary.RedactionLine)
	}
	out = append(out, "Course: "+orNotGiven(b.Course, "--course CODE")+" Branch: "+orNotGiven(b.Branch, "--branch CODE"))
	if state.Issue > 0 && !c.xapi {
		replaced := fmt.Sprintf("It takes the place of summary %d.", state.Issue)
		if n := state.Dropped(c.talks); n > 0 {
			replaced += fmt.Sprintf(" %s of that one will be gone from later reports, being left out here.", plural(n, "talk", "talks"))
		}
		out = append(out, replaced)
	}
	return append(out, "By writing it you say: “"+b.Consent.Text+"”")
}

// after says what to do with the file, and how to take it back.
func (c parcel) after() string {
	if c.xapi {
		return "Nothing has been sent: give the file to your education team yourself. To take it back, tell them your code and ask them to void its statements."
	}
	return "Nothing has been sent: give the file to your education team yourself. Take it back with: repcoach export --withdraw --out notice.json"
}

func orNotGiven(code, option string) string {
	if code == "" {
		return "not given (" + option + ")."
	}
	return code + "."
}

// explainSharing explains what can go wrong with summaries that a rep makes.
func explainSharing(err error) (what, next string, code int) {
	switch {
	case errors.Is(err, errUnseen):
		return sentence(err.Error()), "Look at it with --preview, then write it with --yes --out FILE.", codePrivacy
	case errors.Is(err, errWithdrawn):
		return sentence(err.Error()), "To share again, begin with a new code: repcoach export --reset-code", codePrivacy
	case errors.Is(err, errNothingShared):
		return sentence(err.Error()), "See your codes with: repcoach export --code", codeFailed
	case errors.Is(err, errNotACode):
		return sentence(err.Error()), "A code has 26 letters and digits. See yours with: repcoach export --code", codeUsage
	case errors.Is(err, errRecipient):
		return sentence(err.Error()), "Use the public key your team gave you: it begins with age1, or is a file with one such key a line.", codeUsage
	case errors.Is(err, xapi.ErrBase):
		return sentence(err.Error()), "Write it like --base-iri https://learn.example.org/repcoach", codeUsage
	case errors.Is(err, summary.ErrNothing):
		return "There is no talk with feedback to share yet.", "Have one first: repcoach practise", codeFailed
	case errors.Is(err, summary.ErrTick):
		return sentence(err.Error()), "See what there is with: repcoach export --quotes=list", codeUsage
	case errors.Is(err, summary.ErrElsewise):
		return sentence(err.Error()), "Score it with its own scenario, then share it: repcoach score SESSION", codeFailed
	case errors.Is(err, summary.ErrTooLarge):
		return "That is more than one summary can hold: " + err.Error() + ".", "Name the talks to share: repcoach export SESSION SESSION", codeUsage
	case errors.Is(err, summary.ErrValue):
		return sentence(err.Error()), "Leave that talk out by naming the others: repcoach export SESSION SESSION", codeFailed
	case errors.Is(err, sharing.ErrChanged):
		return sentence(err.Error()) + " Nothing was written.", "Look at it again: repcoach export --preview", codeFailed
	case errors.Is(err, sharing.ErrDamaged):
		return sentence(err.Error()), "Move the file away; a new code is made then, and the old one is needed to take things back.", codeDamaged
	}
	return "", "", 0
}
