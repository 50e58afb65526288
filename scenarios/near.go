package scenarios

import (
	"slices"
	"strings"
)

// nearest returns the word in known that a misspelt one most likely stands
// for, or "" where none is near: at most a third of its letters may differ.
func nearest(word string, known []string) string {
	word = plainWord(word)
	if r := []rune(word); word == "" || len(r) > 40 {
		return ""
	}
	best, least := "", len(word)/3+1
	for _, k := range known {
		if plainWord(k) == word {
			return k
		}
		if d := edits(word, plainWord(k)); d < least {
			best, least = k, d
		}
	}
	return best
}

// plainWord leaves out what people get wrong first: capitals, quotes, and
// whether words are joined by a space, a hyphen or an underscore.
func plainWord(s string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case ' ', '-', '_', '"', '\'', '“', '”', '‘', '’', '\u00a0':
			return -1
		}
		return r
	}, strings.ToLower(s))
}

// edits is the number of letters to change, add, drop or swap with their
// neighbour to get from a to b.
func edits(a, b string) int {
	x, y := []rune(a), []rune(b)
	before, last := []int(nil), make([]int, len(y)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(x); i++ {
		row := make([]int, len(y)+1)
		row[0] = i
		for j := 1; j <= len(y); j++ {
			cost := 1
			if x[i-1] == y[j-1] {
				cost = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && x[i-1] == y[j-2] && x[i-2] == y[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last = last, row
	}
	return last[len(y)]
}

// listed joins words for a sentence: "a, b or c". Of very many it names the
// first two dozen.
func listed(words []string) string {
	const most = 24
	words = slices.Clone(words)
	if len(words) > most {
		words = append(words[:most], "another")
	}
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:len(words)-1], ", ") + " or " + words[len(words)-1]
}
