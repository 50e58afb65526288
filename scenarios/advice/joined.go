package advice

import (
	"slices"
	"strings"
)

// deeds are the verbs with which tutors write checks, in the form they have
// after "did the rep". Words that are as often something else (name, time,
// place, work) are not among them, so that "the name and place" stays one.
var deeds = wordSet(`accept acknowledge admit agree allow apologise ask avoid begin bring build check clarify close
	come confirm congratulate connect describe discover encourage end ensure establish explain explore express find finish follow
	gather get give go hear help identify introduce invite keep leave let link listen make mention move note obtain offer pause
	praise propose protect provide put raise reassure recap recognise refer reflect remember repeat respect respond
	say see seek send set share show signpost stay stop suggest summarise take talk tell thank try understand
	use validate wait welcome`)

// pairs are verbs that and joins into one deed.
var pairs = wordSet("come go try wait stop sit came went stand")

// softeners stand between and and the verb.
var softeners = wordSet("then also not only never even really always later finally so")

func wordSet(list string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(list) {
		out[w] = true
	}
	return out
}

// joined returns the words with which a question goes on to a second verb,
// such as "and offer", or "" where it does not.
func joined(ask string, joins []string) string {
	list := strings.Fields(ask)
	for i := 2; i+1 < len(list); i++ {
		join := strings.ToLower(list[i])
		if !slices.Contains(joins, join) || pairs[bare(list[i-1])] {
			continue
		}
		next := i + 1
		for next+1 < len(list) && softeners[bare(list[next])] {
			next++
		}
		switch {
		case deeds[bare(list[next])], bare(list[next]) == "did", bare(list[next]) == "was":
			return strings.Join(list[i:next], " ") + " " + strings.TrimRight(list[next], "?.,;:")
		}
	}
	return ""
}

// bare is a word without the marks around it.
func bare(w string) string { return strings.ToLower(strings.Trim(w, `"'“”‘’?.,;:()`)) }
