package advice

import "strings"

// apart are two vowels side by side that are two syllables, and silent are
// groups of vowels that are written and not heard as many.
var (
	apart  = strings.Fields("ia io eo ua iu ience iet creat clien")
	silent = strings.Fields(`tion sion nion gion cious tious gious cial tial tience qua gua eou people george leagu ement every some- white-
		nine- wednes- there- where-`)
)

// syllables counts the groups of vowels in a word, with what English spelling
// has apart and without what it has silent.
func syllables(word string) int {
	word = strings.ToLower(strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "’s"))
	n := vowelGroups(word)
	for _, two := range apart {
		n += strings.Count(word, two)
	}
	for _, one := range silent {
		if front, ok := strings.CutSuffix(one, "-"); ok {
			if strings.HasPrefix(word, front) && word != front {
				n--
			}
			continue
		}
		n -= strings.Count(word, one)
	}
	return max(n+ending(word), 1)
}

// vowelGroups counts runs of vowels. A y between vowels is none.
func vowelGroups(word string) int {
	n, vowel := 0, false
	for i, r := range word {
		v := isVowel(r)
		if r == 'y' && vowel && i+1 < len(word) && isVowel(rune(word[i+1])) {
			v = false
		}
		if v && !vowel {
			n++
		}
		vowel = v
	}
	return n
}

// ending is what the end of a word adds to its vowels or takes from them.
func ending(word string) int {
	before := func(n int) rune {
		if len(word) <= n {
			return ' '
		}
		return rune(word[len(word)-1-n])
	}
	switch {
	case strings.HasSuffix(word, "ing") && isVowel(before(3)) && (before(3) != 'y' || !isVowel(before(4))):
		return 1 // be-ing, worry-ing; in say-ing the y has parted them
	case strings.HasSuffix(word, "ea") && len(word) > 3:
		return 1 // ide-a
	case strings.HasSuffix(word, "le") && !isVowel(before(2)):
		return 0 // ta-ble
	case strings.HasSuffix(word, "e") && !strings.ContainsRune("eiuo", before(1)):
		return -1 // mak(e)
	case strings.HasSuffix(word, "ed") && !strings.ContainsRune("tdaeiouy", before(2)):
		return -1 // ask(e)d
	case strings.HasSuffix(word, "es") && !strings.ContainsRune("sxzcgaeiouyh", before(2)):
		return -1 // mak(e)s
	}
	return 0
}

func isVowel(r rune) bool {
	return strings.ContainsRune("aeiouyàáâäèéêëìíîïòóôöùúûü", r)
}
