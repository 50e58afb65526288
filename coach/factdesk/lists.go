package factdesk

import "strings"

func set(s string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(s) {
		out[w] = true
	}
	return out
}

// empty words turn up in any question and any fact.
var empty = set(`may can could would should will must might shall one get got tell know find say said says think want need
	thing things way like also even just really actually someone somebody anyone anybody everyone everybody people person
	happen happens happened never nothing ever always still much many really because what's that's it's there's i'm we're
	they're you're don't can't won't isn't aren't doesn't didn't`)

// modal words say what somebody can or must do, ruling words what the law or
// a rule is, moneys make a figure a sum, asking words begin a question that has no question mark, and
// after a word in the first person a modal is about the rep alone.
var (
	modal       = set(`can can't cannot must mustn't may have has allowed`)
	ruling      = set(`law illegal unlawful legal legally entitled entitlement right rights protected protection`)
	moneys      = set(`subs subscription membership pay pound pounds quid percent rise`)
	asking      = set(`can could would will do does did is are was were what who when where why how shall should have has may`)
	firstPerson = set(`i i'll i'd we we'll`)
)

var negations = set(`not no never nobody none nothing cannot without unlawful illegal against neither nor`)

// numbers are the words that people write for figures.
var numbers = map[string]string{
	"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
	"ten": "10", "eleven": "11", "twelve": "12",
	"thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19", "twenty": "20", "thirty": "30", "forty": "40", "fifty": "50", "hundred": "100",
}

// means makes one word of those that mean much the same to somebody who
// asks: the first of each line stands for the rest.
var means = families(`
dismiss sack sacked sacking fire fired firing dismissed dismissal dismissing
employer boss bosses manager managers management company employers firm
join joining joined member members membership signing
rep reps representative representatives official officials steward
hearing hearings disciplinary disciplinaries
accompanied accompany bring brought companion alongside
private privacy confidential secret secretly secrecy personal
law legal legally illegal unlawful lawful lawfully unlawfully court
leave leaving left quit cancel resign
cost costs subs fee fees dues price pay pays money pound pounds quid
strike strikes striking industrial walkout picket
ballot ballots vote votes voting voted
union unions branch
bullied bully bullying harassed harass harassment harassing
blacklist blacklists blacklisted list lists
unfavourable unfavourably detriment punish punished punishing victimise victimised treat treated badly
consult consulted consultation consulting
`)

func families(s string) map[string]string {
	out := map[string]string{}
	for _, line := range strings.Split(strings.TrimSpace(s), "\n") {
		fields := strings.Fields(line)
		for _, w := range fields {
			out[w] = fields[0]
		}
	}
	return out
}
