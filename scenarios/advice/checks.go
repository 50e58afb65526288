package advice

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/repcoach/repcoach/scenarios"
)

// checks looks for questions that cannot be answered with one yes and the
// words that show it.
func (d *desk) checks() {
	if !d.english {
		return
	}
	spots := map[string]string{}
	for i, o := range d.sc.Objectives {
		for j, c := range o.Checks {
			path := fmt.Sprintf("objectives[%d].checks[%d].", i, j)
			if other, twice := spots[c.Spot]; twice && c.Spot != "" {
				d.say("counted-twice", path+"spot", c.Spot, fmt.Sprintf("this rule is that of the check %s as well, so one thing done is counted twice", quote(other)),
					"Leave one of the two checks out, or let one of them ask for more.")
			} else {
				spots[c.Spot] = c.ID
			}
			ask := path + "ask"
			switch {
			case d.beyond(c, ask), d.opinion(c, ask), d.nothingToQuote(c, ask):
			default:
				d.two(c, ask)
			}
		}
	}
}

// two finds a second verb, or a second question, in a check. One yes for two
// things tells the rep nothing about the one that was missing. An "or" is one
// question to a rule that says so, and two to anybody else.
func (d *desk) two(c scenarios.Check, path string) {
	const write = "Make it two checks, each with one verb, or leave out the lesser half."
	if strings.Count(c.Ask, "?") > 1 {
		d.say("two-questions", path, strings.TrimSpace(c.Ask[strings.Index(c.Ask, "?")+1:]), "this check asks two questions, and one yes cannot answer both", write)
		return
	}
	joins := []string{"and"}
	if c.Spot == "" {
		joins = append(joins, "or")
	}
	if words := joined(c.Ask, joins); words != "" {
		d.say("two-questions", path, words, fmt.Sprintf("this check is two questions, joined by %s, and one yes cannot answer both", quote(words)), write)
	}
}

// question is what a check looks like that is about one of the two people.
func question(worker string) *regexp.Regexp {
	return regexp.MustCompile(`(?i)\b(?:did|does|do|has|have|had|was|were|is|are|could|can|would)\s+(the rep|you|the worker|they|she|he|` +
		regexp.QuoteMeta(worker) + `)\s+(?:(?:really|clearly|genuinely|fully|always|ever|truly|then|also) )*(.+)$`)
}

// asked takes a check apart: the subject of its question, and what it asks of
// them. "When Dana held back, did the rep ask …" begins at "did".
func (d *desk) asked(ask string) (subject, rest string) {
	m := d.question.FindStringSubmatch(ask)
	if m == nil {
		return "", ""
	}
	subject = strings.ToLower(m[1])
	if subject == "you" {
		subject = "the rep"
	}
	return subject, m[2]
}

var (
	mind = regexp.MustCompile(`(?i)^(feel|felt|think|believe|understand|understood|know|known|reali[sz]e|want|wish|intend|mean to|care|trust|like|love|enjoy|appreciate|sense|notice|recogni[sz]e|hope|value|respect|listen|empathi[sz]e|(?:happy|comfortable|at ease|relaxed|convinced|interested|reassured|confident|sure|willing|persuaded))\b`)
	made = regexp.MustCompile(`(?i)^(?:(?:make|help|let|leave|get|put) [\w']+ (?:to )?(feel|feeling|think|thinking|believe|understand|trust|want|reali[sz]e|comfortable|happy|at ease)\b|be (understanding|aware|empathetic)\b)`)
	body = regexp.MustCompile(`(?i)\b(smil\w+|nod(?:ded)?|eye contact|body language|tone of voice|gestur\w+|lean(?:ed)? (?:in|forward)|posture|sound (?:confident|calm|warm|friendly|interested))\b`)
	won  = regexp.MustCompile(`(?i)^((?:agree|decide|want|choose) to (?:join|sign|become|vote)|join\b(?: the union)?|sign\b(?: up| the form)?|say yes|become a (?:member|rep)|change (?:her|his|their|your) mind|persuade\w*|convince\w*|win \w+ over|recruit\w*|get [\w']+ to (?:join|sign|agree|say yes|change)|succeed\w*)\b`)
)

// beyond finds checks about what is not in the words of the talk: a state of
// mind, a face, a voice, or how it ended.
func (d *desk) beyond(c scenarios.Check, path string) bool {
	subject, rest := d.asked(c.Ask)
	if m := body.FindString(c.Ask); m != "" {
		d.say("cannot-answer", path, m, fmt.Sprintf("%s cannot be seen in the text of a talk, so neither a rule nor a quote can answer this", quote(m)),
			"Ask about words the rep said, for instance: Did the rep say back what they had heard?")
		return true
	}
	if subject == "" {
		return false
	}
	if m := won.FindStringSubmatch(rest); m != nil {
		d.say("outcome", path, m[1], "this check is about how the talk ends, which the worker decides, and not about what the rep did",
			"An honest \"not yet\" can be the best ending. Ask about the rep's words, for instance: Did the rep ask clearly for one thing?")
		return true
	}
	for _, pattern := range []*regexp.Regexp{mind, made} {
		if m := pattern.FindStringSubmatch(rest); m != nil {
			word := strings.Join(m[1:], "")
			d.say("cannot-answer", path, word, fmt.Sprintf("%s happens in somebody's head, so neither a rule nor a quote can answer this", quote(word)),
				"Ask what was said that shows it, for instance: Did the rep say back what they had heard?")
			return true
		}
	}
	return false
}

var (
	quality = regexp.MustCompile(`(?i)^(?:(?:was|be|being|seem|sound|appear|come across as) )?(?:(?:very|really|too|always) )?(empathetic|empathic|friendly|polite|nice|good|professional|natural|confident|patient|kind|genuine|sincere|authentic|respectful|appropriate|effective|supportive|non-?judg\w+|positive|helpful|honest|rude|pushy|calm|warm|professional)\b`)
	manner  = regexp.MustCompile(`(?i)\b(effectively|appropriately|properly|sufficiently|adequately|correctly|naturally|professionally|confidently|sensitively|empathetically|skilfully|sincerely|actively|attentively|well(?:\?|$))`)
)

// opinion finds checks that two tutors would answer differently.
func (d *desk) opinion(c scenarios.Check, path string) bool {
	subject, rest := d.asked(c.Ask)
	word := ""
	if m := quality.FindStringSubmatch(rest); m != nil && subject != "" {
		word = m[1]
	} else if m := manner.FindString(c.Ask); m != "" && c.Spot == "" {
		word = strings.TrimSuffix(m, "?")
	}
	if word == "" {
		return false
	}
	d.say("opinion", path, word, fmt.Sprintf("two tutors would not give the same answer about %s", quote(word)),
		"Say which words would show it, for instance: Did the rep ask who else is affected?")
	return true
}

var absence = regexp.MustCompile(`(?i)^(avoid\w*|not\b|never\b|refrain\w*|stop \w+self|resist\w*|hold back|stay silent|keep quiet)`)

// nothingToQuote finds checks on something not being there, without a rule.
func (d *desk) nothingToQuote(c scenarios.Check, path string) bool {
	subject, rest := d.asked(c.Ask)
	m := absence.FindString(rest)
	if subject == "" || m == "" || c.Spot != "" {
		return false
	}
	d.say("nothing-to-quote", path, m, "a yes needs the words that show it, and what was not said has none",
		"Add a rule that can count it, for instance: spot: pressure = 0, or ask for what the rep does instead.")
	return true
}
