package advice

import (
	"fmt"
	"regexp"
	"strings"
)

var (
	email = regexp.MustCompile(`(?i)\b[a-z0-9][a-z0-9._%+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)+\b`)
	// reserved names of sites belong to nobody (RFC 2606 and RFC 6761).
	nobodys = regexp.MustCompile(`(?i)@(?:[a-z0-9-]+\.)*(?:example\.(?:com|org|net)|example|invalid|test)$`)
	// phone is a British number, with the code of the country or without.
	phone = regexp.MustCompile(`(?:\+44[ -]?(?:\(0\))?|\(?\b0)[ -]?\d(?:[ ()-]{0,2}\d){8,9}\b`)
	// drama numbers are kept free by Ofcom for stories.
	drama = regexp.MustCompile(`^(?:\+44|0)(?:7700900|1632960|8081570|9098790|3069990|2079460|1[0-9]{2}4960)\d{3}$`)
	// insurance is the form of a National Insurance number (HMRC, NIM39110).
	insurance = regexp.MustCompile(`\b[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b`)
	postcode  = regexp.MustCompile(`\b(?:[A-PR-UWYZ][0-9][0-9A-HJKPSTUW]?|[A-PR-UWYZ][A-HK-Y][0-9][0-9ABEHMNPRVWXY]?) [0-9][ABD-HJLNP-UW-Z]{2}\b`)
	title     = regexp.MustCompile(`\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame)\.? [A-Z][a-z]+(?:[-' ’][A-Z][a-z]+)*\b`)
	twoNames  = regexp.MustCompile(`\b([A-Z][a-z]+) ((?:Mc|Mac|O['’])?[A-Z][a-z]+(?:-[A-Z][a-z]+)?)\b`)
)

// private looks for what may belong to a real person. A scenario is shared,
// and union membership is nobody else's business.
func (d *desk) private() {
	for _, p := range d.passages() {
		p.text = strings.Join(strings.Fields(p.text), " ")
		for _, m := range email.FindAllString(p.text, -1) {
			if !nobodys.MatchString(m) {
				d.say("real-contact", p.path, m, "this looks like the e-mail address of a real person", "Leave it out, or write one that nobody can have: sam@example.org")
			}
		}
		for _, m := range phone.FindAllString(p.text, -1) {
			if !drama.MatchString(digits(m)) {
				d.say("real-contact", p.path, m, "this looks like a real telephone number", "Leave it out, or use one kept free for stories: 07700 900123. Helplines belong under signposts:")
			}
		}
		for _, m := range insurance.FindAllString(p.text, -1) {
			d.say("real-contact", p.path, m, "this looks like a National Insurance number", "Leave it out.")
		}
		for _, m := range postcode.FindAllString(p.text, -1) {
			d.say("real-contact", p.path, m, "this looks like the postcode of a real place", "Say what sort of place it is instead: a benefits office in a small town.")
		}
		d.names(p)
	}
}

// names looks for full names. A first name alone is nobody in particular.
func (d *desk) names(p passage) {
	const write = "A first name is enough, and belongs to nobody in particular."
	if p.path == "worker.name" {
		if f := strings.Fields(p.text); len(f) > 1 && twoNames.MatchString(p.text) {
			d.say("real-name", p.path, p.text, fmt.Sprintf("%s looks like the full name of a real person", quote(p.text)), write+" For instance: name: "+f[0])
		}
		return
	}
	for _, m := range title.FindAllString(p.text, -1) {
		d.say("real-name", p.path, m, fmt.Sprintf("%s looks like the name of a real person", quote(m)), "Say what they are: the team leader, her GP.")
	}
	for _, m := range twoNames.FindAllStringSubmatch(p.text, -1) {
		if firstNames[strings.ToLower(m[1])] && !notSurnames[strings.ToLower(m[2])] {
			d.say("real-name", p.path, m[0], fmt.Sprintf("%s looks like the full name of a real person", quote(m[0])), write)
		}
	}
}

func digits(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' || r == '+' {
			return r
		}
		return -1
	}, strings.Replace(s, "(0)", "", 1))
}
