package advice

import (
	"math"
	"strconv"
	"strings"
	"unicode"

	"github.com/clipperhouse/uax29/v2/sentences"
	"github.com/clipperhouse/uax29/v2/words"
)

// oldestReader is the reading age a briefing should keep to, and
// fewestToRead the words below which the formula says nothing.
const (
	oldestReader = 14
	fewestToRead = 60
)

// level is how hard a text is to read.
type level struct {
	words, sentences, syllables int
	longest                     string // the longest sentence's first words
	longestWords                int
}

// grade is the Flesch–Kincaid grade: the American school year.
func (l level) grade() float64 {
	w := float64(l.words)
	return 0.39*w/float64(l.sentences) + 11.8*float64(l.syllables)/w - 15.59
}

// age is the reading age: school years begin at five.
func (l level) age() int { return int(math.Round(l.grade())) + 5 }

// shown is the age for a sentence. Beyond school the figure means only "hard".
func (l level) shown() string {
	if l.age() > 21 {
		return "more than 21"
	}
	return strconv.Itoa(l.age())
}

func (l level) averageWords() int { return int(math.Round(float64(l.words) / float64(l.sentences))) }

// readingLevel measures a text; ok is false where it is too short to tell.
func readingLevel(text string) (l level, ok bool) {
	for _, paragraph := range strings.Split(text, "\n\n") {
		each := sentences.FromString(strings.Join(strings.Fields(paragraph), " "))
		for each.Next() {
			said := spoken(each.Value())
			if len(said) == 0 {
				continue
			}
			l.sentences++
			l.words += len(said)
			for _, w := range said {
				l.syllables += syllables(w)
			}
			if len(said) > l.longestWords {
				l.longestWords = len(said)
				l.longest = firstWords(each.Value())
			}
		}
	}
	return l, l.words >= fewestToRead
}

// spoken are the words of a sentence; a number counts as one.
func spoken(sentence string) []string {
	var out []string
	each := words.FromString(sentence)
	for each.Next() {
		if strings.IndexFunc(each.Value(), func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) >= 0 {
			out = append(out, each.Value())
		}
	}
	return out
}

func firstWords(sentence string) string {
	f := strings.Fields(sentence)
	return strings.Join(f[:min(len(f), 5)], " ")
}
