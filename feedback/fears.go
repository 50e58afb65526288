package feedback

import (
	"regexp"
	"strings"
)

// fearful reports whether a worker turn tells what really holds them back:
// what could be done to them for it, or what has been done to others.
func fearful(text string) bool {
	if fears.MatchString(text) {
		return true
	}
	for _, at := range doneTo.FindAllStringSubmatch(text, -1) {
		if !strings.EqualFold(at[1], "the") || someone.MatchString(at[2]) {
			return true
		}
	}
	return false
}

const (
	would  = `(?:(?:'|’)?d|(?:'|’)?ll| would| will| could| can| might)`
	theyOr = `\b(?:they|he|she|it|that|management|upstairs|(?:the |my |our )?(?:boss|manager|gaffer|supervisor|agency|head))`
)

// fears are what people say when they tell what really holds them back.
var fears = regexp.MustCompile(`(?i)(?:` + strings.Join([]string{
	`\b(?:worr(?:y|ied)|scared|afraid|frighten(?:s|ed)|nervous|fear|my name on|mark(?:ed)? (?:me|as)|in trouble|trouble-?maker|lose my|sacked|fired|stop calling|give (?:it|my shifts|them) to someone|renewal|keep (?:quiet|my head)|how it looks|what (?:he|she|they) would say|remembers|fall out with|upset(?:ting)? (?:the|my|him|her)|not coping|picked on|hold it against|head (?:above|over) the parapet|neck out|rock(?:ing)? the boat|mak(?:e|ing) waves|(?:cut|took|take) (?:my|our|their|her|his) (?:hours|shifts)|(?:take|takes|took|taken) against me|get back at|come back (?:on|to) me|have it in for|look like i can(?:'|’)?t)\b`,
	// So little would be enough.
	`\b(?:one|a single|only (?:takes?|needs?|have to)|just (?:takes|needs)|all it takes)\b.{0,25}\b(?:word|call|ring|moan|complaint|text|email|slip|mistake|wrong move)\b.{0,40}\b(?:(?:me|i(?:'|’)?m|i(?:'|’)?d(?: be)?|you(?:'|’)?re|you(?:'|’)?d be) (?:out|done|gone|finished|off|not|no longer|history|down|back)|that(?:'|’)?s (?:me|you|it)|not wanted|out the door|off the (?:list|books|rota))\b`,
	// I would be gone.
	`\b(?:i(?:'|’)?d|i(?:'|’)?ll|i would|i will|i could|i might|i(?:'|’)?m|you(?:'|’)?d|you(?:'|’)?re|that(?:'|’)?s me) (?:be )?(?:(?:straight|right|well|soon) )?(?:(?:first |next )?out (?:on (?:my|your|the)|the door|of (?:here|a job|work)|by (?:mon|tue|wed|thu|fri|christmas|the end))|(?:the )?(?:first|next) (?:one )?(?:out|to go)|done for|finished here|for the (?:chop|high jump|push|sack)|down the road|on the scrap ?heap)`,
	`\b(?:on (?:my|your) ear|get (?:shut|rid) of (?:me|us|you)|show(?:ed|n)? me the door|(?:given|get|got|getting|hand(?:ed)? me) my (?:cards|p45|marching orders)|not (?:be )?wanted (?:back|again|mon|tue|wed|thu|fri|next|any ?more|here)|(?:never|not|won(?:'|’)?t|wouldn(?:'|’)?t) (?:get|see|be (?:given|offered)) another (?:shift|hour|day|contract|booking)|off the (?:list|books) (?:for|if|before|by)|(?:wouldn(?:'|’)?t|won(?:'|’)?t|don(?:'|’)?t|not) (?:keep|have|want|ask|book|call|ring) me (?:on|back|again))\b`,
	`\b(?:can(?:'|’)?t|cannot|couldn(?:'|’)?t) (?:(?:really )?afford to|be|risk) (?:los|put a foot|be seen|get on the wrong|upset|fall out|rock)`,
	`\b(?:los(?:e|ing)|risk(?:ing)?|cost(?:s|ing)?(?: me)?) (?:me )?(?:this|the|our) job\b`,
	`\bvisa\b.{0,40}\b(?:tied|depends|hangs|sponsor\w*|needs)\b`,
	// They would make it hard.
	theyOr + would + ` (?:only |just |soon |really )?(?:mak(?:e|ing) (?:(?:my|your|our) life|things|it) (?:a )?(?:hell|misery|miser|nightmare|difficult|awkward|hard|harder|impossible|unbearable|unpleasant)|make (?:me|us|you) (?:pay|suffer|sorry|regret)|find (?:a|some|any) (?:reason|excuse|way)|have (?:me out|my guts|my job|my head|words)|take it out on|be on my (?:back|case)|freeze me out|never let me forget|turn on me)`,
	theyOr + would + `(?:(?:n(?:'|’)?t)| not| only| just| all| soon)? .{0,30}\b(?:off me|against me|down on (?:me|us)|after me|without me|(?:speak|talk) to me|let me (?:hear|forget)|so (?:that )?i(?:(?:'|’)d)? (?:had|have) to|my (?:hours|shifts|contract|name|place))\b`,
	`\bi(?:(?:'|’)?d| would) be the (?:first|only|next)? ?(?:one|person) (?:they|he|she|who|that|to)\b|\b(?:it|i)(?:(?:'|’)?d| would) be .{0,40}\b(?:from then on|(?:on|doing) (?:nights|earlies|weekends|the \w+) (?:till?|until|for the rest|for ever|forever))\b`,
	// It would get out.
	`\bif (?:it|that|this|word|he|she|they|management|upstairs|any(?:one|body)|some(?:one|body)|(?:the |my )?(?:boss|manager|gaffer|supervisor|agency)) (?:ever |even |all )?(?:(?:got|gets|goes|went) (?:back|out|round|wind)|(?:finds?|found) out|hears?|heard|knew|knows|saw|sees|catches|caught)\b`,
	`\b(?:can(?:'|’)?t|cannot|don(?:'|’)?t want to|wouldn(?:'|’)?t want to|rather not|better not) be (?:seen|heard|caught)\b|\bkeep(?:ing)? (?:sc?htum|mum|my (?:mouth|trap) shut|it shut|under the radar)\b|\b(?:phone|calls?|shifts?|hours|bookings?)(?: (?:just|suddenly|would|will))? (?:stop|stops|stopped|dry up|dries up|dried up|go quiet|goes quiet|went quiet|disappear\w*)\b`,
	`\b(?:fac(?:e|es)|card)(?:(?:'|’)?s)? (?:just |really )?(?:(?:would|will|does|did|do|was)(?:n(?:'|’)?t| not)|wo?n(?:'|’)?t|not|(?:would |will |might )?(?:be |get )?marked)(?: fit)?\b`,
	`\b(?:cold shoulder|target on (?:my|your|me)|(?:on|walk\w*) eggshells|(?:put|set) a foot wrong|(?:one (?:that|who)|be the one)\b.{0,15}\bstick(?:s|ing)? out|frozen out|sent to coventry|bad books|black mark|in the firing line|cross ?hairs|life (?:a )?(?:hell|misery))\b`,
}, "|") + `)`)

// doneTo tells of what was done to somebody else.
var (
	doneTo  = regexp.MustCompile(`(?i)\b(?:seen|saw|know|heard|look(?:ed)?(?: at)?|remember)\b.{0,8}\b(?:what|how) (?:(?:happened|happens|was done|got done) to|(?:they|he|she|management) (?:did|do|does|done) to|(?:they|he|she|management) treat(?:s|ed)?|they(?:'|’)?ve done to) (\w+)(.{0,20})`)
	someone = regexp.MustCompile(`(?i)^ (?:last|other|lad|lass|lassie|girl|guy|fella|bloke|woman|man|one|ones|people|rep|temp|new|poor)\b`)
)
