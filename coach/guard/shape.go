package guard

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
)

var (
	tags = regexp.MustCompile(`[\[\]{}<>]|\|>|###|` + "```" + `|__|\bstage direction|\bin (?:square )?brackets|\bthe note (?:says|tells|in)|\bat most \d+ words|\bpromise nothing\.|\bdo not commit yourself|\b(?:system|user|assistant)\s*prompt\b`)
	// label begins a line that somebody speaks, as in a script.
	label = regexp.MustCompile(`(?im)(?:^|[.!?"]\s+)[*_ ]*(?:rep|union rep|you|me|colleague|your colleague|user|human|assistant|system|narrator|worker|speaker \d|person [ab])[*_ ]*:` +
		`|\n[*_ ]*[A-Z][\w'’]*(?: [\w'’]+){0,2}[*_ ]*:\s`)
	outside = regexp.MustCompile(`\bas an? (?:ai|artificial|language|large|virtual|chat)\b|\b(?:i'm|i am) (?:an? |just an? |only an? )?(?:ai|artificial intelligence|chat ?bot|language model|virtual assistant|computer program|digital assistant)\b` +
		`|\blanguage model\b|\brole-? ?play|\b(?:stay|staying|remain) in character\b|\bin this (?:scenario|simulation|exercise|scene)\b|\bmy (?:instructions|programming|training data|character|persona)\b` +
		`|\bthe user\b|\bsystem prompt\b|\bas [a-z]+, i (?:would|will|should)\b|\bhow (?:can|may) i (?:help|assist) you\b|\bi(?:'m| am) here to (?:help|assist)\b|\bi cannot (?:assist|help) with\b|\bhere(?:'s| is) (?:a|my|the) (?:response|reply|possible)\b|\bi need to respond\b` +
		`|\bi(?:'m| am) (?:just )?a (?:program|bot|machine|computer)\b` +
		// the rep's part instead of the worker's, or a helper's
		`|\bas (?:a|an|the|your|our) (?:trade )?union (?:rep|representative|member|organi[sz]er)\b|\bi(?:'m| am) (?:a|an|the|your) (?:trade )?union (?:rep|representative|organi[sz]er)\b` +
		`|\bwe at the union\b|\b(?:encourage|invite|urge) you to\b|\bjoin (?:us|our)\b|\byou(?:'ve got to| should| need to| have to| must) (?:join|sign up)\b|\byour next question\b|\bhappy to share\b|\bwith (?:whatever|anything|everything) you need\b|\breach(?:ed|ing)? out\b|\bglad you (?:asked|reached)\b` +
		`|\bi can help you (?:find|with|join|understand|get|by|to)\b|\bhere to (?:listen|support)\b|\bdear (?:colleague|team|sir|friend|rep)\b|\b(?:best|kind|warm) regards\b` +
		// a narrator
		`|^(?:she|he|they) (?:shrugs|nods|sighs|glances|pauses|replies|looks (?:up|down|away|at))\b`)
	sentence = regexp.MustCompile(`[^.!?…]+[.!?…]*`)
)

// leaks finds what belongs to the prompt and not to the talk.
func (w *Watch) leaks(text string) bool {
	if tags.MatchString(text) {
		return true
	}
	for run := range runs(text, 6) {
		if w.stage[run] {
			return true
		}
	}
	return false
}

func speaks(reply string) bool { return label.MatchString(reply) }

func (w *Watch) leavesRole(text string) bool {
	return outside.MatchString(text) || w.narrated.MatchString(text)
}

// narrator finds a worker who is told of from outside.
func narrator(name string) *regexp.Regexp {
	return regexp.MustCompile(`\b` + regexp.QuoteMeta(plain(name)) + ` (?:is|was|has|had|says|said|looks|looked|feels|felt|thinks|thought|would|replies|replied|responds|responded|nods|shrugs|sighs|smiles|pauses|does|doesn't|didn't|wants|knows)\b`)
}

// garbled finds what is not speech: control characters, broken bytes, mostly
// signs, or letters of a script that the talk is not in.
func (w *Watch) garbled(reply string) bool {
	letters, signs := 0, 0
	for _, r := range reply {
		switch {
		case r == unicode.ReplacementChar, unicode.IsControl(r) && r != '\n' && r != '\t' && r != '\r', unicode.Is(unicode.Co, r):
			return true
		case unicode.IsLetter(r):
			letters++
			if w.latin && !unicode.Is(unicode.Latin, r) {
				return true
			}
		case unicode.IsSpace(r), unicode.IsMark(r), unicode.IsDigit(r), strings.ContainsRune(".,!?'’…-–—", r):
		default:
			signs++
		}
	}
	return signs > 5 && signs > letters/4 || w.stem && gibberish(reply)
}

// gibberish finds a long English sentence without one common word in it.
func gibberish(reply string) bool {
	for _, s := range sentence.FindAllString(reply, -1) {
		all := words(s)
		if len(all) >= 6 && !slices.ContainsFunc(all, common) {
			return true
		}
	}
	return false
}

// echoes finds a sentence of five words or more that the rep has just said.
func echoes(reply []string, line string) bool {
	heard := " " + strings.Join(reply, " ") + " "
	for _, s := range sentence.FindAllString(line, -1) {
		if said := words(s); len(said) >= 5 && strings.Contains(heard, " "+strings.Join(said, " ")+" ") {
			return true
		}
	}
	return false
}

// loops finds a reply that has got stuck: the same sentence twice, the same
// few words over and over, an earlier turn said again, or a sentence of the rep's.
func (w *Watch) loops(reply string) bool {
	all := words(reply)
	if len(all) >= 5 {
		again := strings.Join(all, " ")
		for _, b := range w.before {
			if strings.Join(words(b), " ") == again {
				return true
			}
		}
	}
	if echoes(all, w.line) {
		return true
	}
	seen := map[string]int{}
	for _, s := range sentence.FindAllString(reply, -1) {
		if ws := words(s); len(ws) >= 3 {
			key := strings.Join(ws, " ")
			if seen[key]++; seen[key] > 1 {
				return true
			}
		}
	}
	grams, row := map[string]int{}, 1
	for i := range all {
		if i > 0 && all[i] == all[i-1] {
			row++
		} else {
			row = 1
		}
		if row >= 4 {
			return true
		}
		if i+4 <= len(all) {
			key := strings.Join(all[i:i+4], " ")
			if grams[key]++; grams[key] >= 3 {
				return true
			}
		}
	}
	return false
}
