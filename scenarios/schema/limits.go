package schema

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"github.com/repcoach/repcoach/scenarios"
)

// limit is what the reader asks of what stands behind a key.
type limit struct {
	pattern, not string
	oneOf        []string
	longest      int
	least, most  int
	standard     any
}

// mostItems is how many items a list may have.
const mostItems = 100

// yesOrNo is a truth value in quotes, or one that YAML does not know.
const yesOrNo = `^\s*([Yy][Ee][Ss]|[Nn][Oo]|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])\s*$`

const (
	something = `\S`
	anID      = `^\s*([a-z0-9]+(-[a-z0-9]+)*)?\s*$`
)

// needed are the keys that a group must have; "" is the file.
var needed = map[string][]string{
	"":                  {"title", "setting", "worker", "objectives"},
	"the_ask":           {"for", "words"},
	"worker":            {"name", "opening"},
	"worker.answers":    {"about", "says"},
	"objectives":        {"title", "checks"},
	"objectives.checks": {"ask"},
	"facts":             {"text", "source", "checked"},
	"signposts":         {"who", "contact"},
	"examples":          {"stars", "text"},
}

// eitherOf are keys of which a group must have one.
var eitherOf = map[string][]string{
	"worker.cares_about": {"what", "says"},
	"worker.worries":     {"what", "says"},
}

// fewest is how many items a list must have where it is there.
var fewest = map[string]int{
	"objectives": 1, "objectives.checks": 1, "worker.answers.about": 1, "worker.worries.eased_by": 1, "the_ask.words": 1,
}

// limits of the keys that have any.
var limits = map[string]limit{
	"id":    {pattern: anID, longest: 60, not: `^\s*(con|prn|aux|nul|com[0-9]|lpt[0-9])\s*$`},
	"title": {pattern: something}, "setting": {pattern: something},
	"minutes":                   {least: 1, most: 60, standard: 10},
	"language":                  {pattern: `^\s*([a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*)?\s*$`, standard: "en-GB"},
	"the_ask.for":               {pattern: something, not: `^\s*(to|[Ww][Ii][Ll][Ll])\s`},
	"the_ask.words":             {pattern: something},
	"worker.name":               {pattern: `^[^:]*[^:\s][^:]*$`, longest: 40, not: `^\s*([Rr][Ee][Pp]|[Yy][Oo][Uu]|[Cc][Oo][Aa][Cc][Hh])\s*$`},
	"worker.opening":            {pattern: something},
	"worker.cares_about.id":     {pattern: anID, longest: 60},
	"worker.cares_about.reveal": {oneOf: ways, standard: "when asked"},
	"worker.worries.id":         {pattern: anID, longest: 60},
	"worker.worries.reveal":     {oneOf: ways, standard: "when trusted"},
	"worker.worries.eased_by":   {oneOf: scenarios.MoveKinds},
	"worker.stance.starts":      {oneOf: []string{"hostile", "guarded", "neutral", "friendly"}, standard: "guarded"},
	"worker.stance.patience":    {least: 1, most: 10, standard: 3},
	"worker.says_yes_when":      {pattern: something},
	"worker.answers.about":      {pattern: something},
	"worker.answers.says":       {pattern: something},
	"objectives.id":             {pattern: anID, longest: 60},
	"objectives.title":          {pattern: something},
	"objectives.checks.id":      {pattern: anID, longest: 60},
	"objectives.checks.ask":     {pattern: something},
	"facts.id":                  {pattern: anID, longest: 60},
	"facts.text":                {pattern: something},
	"facts.source":              {pattern: something},
	"facts.checked":             {pattern: `^\s*[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\s*$`},
	"never":                     {oneOf: scenarios.MoveKinds},
	"signposts.who":             {pattern: something},
	"signposts.contact":         {pattern: something},
	"examples.stars":            {least: 1, most: 5},
	"examples.text":             {pattern: `(^|\n)\s*[Rr][Ee][Pp]\s*:[ \t]*\S`},
}

// ways are the ways of telling.
var ways = []string{string(scenarios.Freely), string(scenarios.WhenAsked), string(scenarios.WhenTrusted)}

// wholeNumbers is the pattern of the whole numbers between two, without
// noughts in front.
func wholeNumbers(least, most int) string {
	var all []string
	for n := least; n <= most; n++ {
		all = append(all, strconv.Itoa(n))
	}
	return `^\s*(` + strings.Join(all, "|") + `)\s*$`
}

func jsonNumber(n int) json.Number { return json.Number(strconv.Itoa(n)) }

func count(n int) *uint64 {
	c := uint64(n)
	return &c
}

func contains(list []string, s string) bool { return slices.Contains(list, s) }
