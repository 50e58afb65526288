package advice

import (
	"regexp"
	"strings"

	"github.com/repcoach/repcoach/scenarios"
)

var (
	harm     = regexp.MustCompile(`(?i)\b(suicid\w+|self-? ?harm\w*|kill (?:my|her|him|them)sel(?:f|ves)|end it all|want(?:s|ed)? to die|not be here any ?more|overdos\w+)\b`)
	health   = regexp.MustCompile(`(?i)\b(depress(?:ed|ion)|panic attacks?|breakdown|burn(?:t|ed)[ -]out|burnout|mental health|anxiety|bereave\w*|can'?t cope|cannot cope|crying (?:every|all)|domestic (?:abuse|violence)|abus(?:ed|ive)|trauma\w*|ptsd)\b`)
	bullying = regexp.MustCompile(`(?i)\b(bull(?:y|ied|ies|ying)|harass\w*|racis[mt]\w*|sexis[mt]\w*|homophob\w+|discriminat\w+|victimis\w+|assault\w*)\b`)

	forHealth   = regexp.MustCompile(`(?i)samaritans|116 ?123|\b999\b|\b111\b|\bgp\b|\bmind\b|nhs|doctor|shout|crisis|employee assistance|counsel|occupational health|helpline|refuge`)
	forBullying = regexp.MustCompile(`(?i)acas|0300 ?123 ?1100|\bhr\b|policy|branch|officer|equality advisory|protect|bully|harass|dignity|helpline|caseworker|rights`)
)

// distress looks for topics that ask for a signpost, and for one that a
// simulated worker should not be given.
func (d *desk) distress() {
	seen := map[string]bool{}
	for _, p := range d.passages() {
		if strings.HasPrefix(p.path, "examples") || strings.HasPrefix(p.path, "objectives") {
			continue
		}
		if m := harm.FindString(p.text); m != "" && !seen["harm"] {
			seen["harm"] = true
			d.say("self-harm", p.path, m, "a simulated worker should not speak of harming themselves: a practice talk is no place for it, and a rep is no counsellor",
				"Choose another worry. What a rep should do then is taught in the room, with a person.")
		}
		for _, t := range []struct {
			name    string
			in, has *regexp.Regexp
			write   string
		}{
			{"somebody's health", health, forHealth, "who: Samaritans and contact: 116 123"},
			{"bullying or harassment", bullying, forBullying, "who: Acas helpline and contact: 0300 123 1100"},
		} {
			m := t.in.FindString(p.text)
			if m == "" || seen[t.name] || posted(d.sc.Signposts, t.has) {
				continue
			}
			seen[t.name] = true
			d.say("no-signpost", p.path, m, "this talk touches on "+t.name+", and no signpost says where to go with that",
				"Add below signposts: - "+t.write)
		}
	}
}

// posted reports whether one of the signposts is for this.
func posted(posts []scenarios.Signpost, fits *regexp.Regexp) bool {
	for _, s := range posts {
		if fits.MatchString(s.Who + " " + s.Contact + " " + s.When) {
			return true
		}
	}
	return false
}
