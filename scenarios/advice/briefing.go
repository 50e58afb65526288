package advice

import (
	"fmt"
	"strings"

	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/moves/readers"
)

// A briefing may have as many words as can be read in a fifth of the talk, at
// the 200 words a minute of a careful reader. Even a short talk may have a
// short paragraph.
const (
	wordsAMinute   = 40
	fewestToReckon = 100
)

// briefing looks at what the rep reads before the talk.
func (d *desk) briefing() {
	text := d.sc.Setting
	n, most := len(strings.Fields(text)), max(d.sc.Minutes*wordsAMinute, fewestToReckon)
	if n > most {
		d.say("long-briefing", "setting", "", fmt.Sprintf("the briefing has %d words, which is a long read before a talk of %d minutes", n, d.sc.Minutes),
			fmt.Sprintf("Keep to %d words: where they are, who this is, and what the rep would like to know.", most))
	}
	switch {
	case d.english:
	case readers.Other(d.sc.Language):
		if d.sc.Experimental == "" {
			d.say("other-language", "language", "", "the program reads this language in part only, and the rep is not told that the talk is experimental",
				"Add experimental: with an English sentence that says what is not sure yet.")
		}
		return
	default:
		d.say("other-language", "language", "", "the program reads English only: the worker will not understand a rep who speaks another language, and the rules score nothing",
			"Write the talk in English, with language: en-GB, or keep this one for reading aloud with a tutor.")
		return
	}
	d.jargon()
	if level, ok := readingLevel(text); ok && level.age() > oldestReader {
		d.say("hard-to-read", "setting", level.longest, fmt.Sprintf("the briefing needs a reading age of %s, and %d is as much as many readers have", level.shown(), oldestReader),
			fmt.Sprintf("Split the longest sentence (%d words, and the average has %d), and use shorter words.", level.longestWords, level.averageWords()))
	}
}

// jargon looks for words in the briefing that only reps know.
func (d *desk) jargon() {
	said := map[string]bool{}
	for _, p := range []passage{{"title", d.sc.Title}, {"summary", d.sc.Summary}, {"setting", d.sc.Setting}} {
		for _, m := range moves.Read(p.text, moves.Heard{}).Moves {
			word := strings.ToLower(m.Words)
			if m.Kind != moves.Jargon || said[word] {
				continue
			}
			said[word] = true
			write := "Say it in words that somebody who never was at a meeting would use."
			if plain, ok := plainer(word); ok {
				write = "Say it in plain words, for instance: " + plain
			}
			d.say("jargon", p.path, m.Words, fmt.Sprintf("%s is a word that only reps know, and new reps read this too", quote(m.Words)), write)
		}
	}
}

// plainer are plain words for those that turn up most.
func plainer(word string) (string, bool) {
	plain, ok := map[string]string{
		"bec": "the committee of the branch", "nec": "the union's national committee", "agm": "the yearly meeting",
		"facility time": "paid time for union work", "facilities time": "paid time for union work",
		"density": "how many have joined", "membership density": "how many have joined",
		"tupe": "being moved to another employer", "check-off": "paying through your wages", "checkoff": "paying through your wages",
		"casework": "helping somebody with a problem at work", "bargaining unit": "everybody the agreement covers",
		"collective bargaining": "agreeing pay and hours together", "recognition agreement": "the deal under which the employer talks to us",
		"fto": "the union's paid officer", "full-time officer": "the union's paid officer", "convenor": "the senior rep",
		"shop steward": "the rep", "steward": "the rep", "ulr": "the rep for courses and training",
		"asos": "action that is less than a strike", "management side": "the managers", "trade union side": "the reps",
		"jcc": "the meeting with the managers", "jnc": "the meeting with the managers",
	}[word]
	return plain, ok
}
