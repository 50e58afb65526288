package summary

import (
	"regexp"
	"strings"
)

// What is taken out stands as one private-use character until the end, so
// that nothing is taken out of it again. normal removes any that were there.
const (
	markEmail    = "\ue000"
	markWeb      = "\ue001"
	markNI       = "\ue002"
	markPostcode = "\ue003"
	markPhone    = "\ue004"
	markAmount   = "\ue005"
	markDate     = "\ue006"
	markDay      = "\ue007"
	markNumber   = "\ue008"
	markName     = "\ue009"
)

// bracketed says of each mark what it stands for.
func bracketed(s string) string {
	return strings.NewReplacer(
		markEmail, "[e-mail]", markWeb, "[web address]", markNI, "[NI number]", markPostcode, "[postcode]", markPhone, "[phone number]",
		markAmount, "[amount]", markDate, "[date]", markDay, "[day]", markNumber, "[number]", markName, "[name]",
	).Replace(s)
}

const (
	months  = `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`
	numbers = `(?:a|and|of|couple|few|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)`
	coins   = `(?:pounds?|quid|pence|grand|euros?|dollars?)`
	open    = `\s*[(\[{<]?\s*`
	shut    = `\s*[)\]}>]?\s*`
)

// patterns are tried in this order. NI numbers: two letters, six digits and a
// letter (HMRC, National Insurance Manual NIM39110). Postcodes: one or two
// letters, a digit, perhaps one more letter or digit, a digit and two letters
// (Royal Mail's PAF). Telephone numbers: seven digits or more, however they
// are grouped.
var patterns = []struct {
	find *regexp.Regexp
	mark string
}{
	{regexp.MustCompile(`(?i)(?:[a-z][a-z0-9+.-]*://|\bwww\.)\S+`), markWeb},
	{regexp.MustCompile(`(?i)\S*\s?@\s?\S*(?:\s?\.\s?[a-z]{2,}\b)*`), markEmail},
	{regexp.MustCompile(`(?i)[\w.+-]+` + open + `\bat\b` + shut + `[\w-]+(?:` + open + `\bdot\b` + shut + `[\w-]+)+`), markEmail},
	{regexp.MustCompile(`(?i)\b(?:[a-z0-9-]+\.)+(?:com|org|net|uk|eu|gov|info|io|co|ie|scot|wales|cymru|online|app|dev)\b(?:/\S*)?`), markWeb},
	{regexp.MustCompile(`(?i)\b[a-z]{2}[\s.-]?\d{2}[\s.-]?\d{2}[\s.-]?\d{2}[\s.-]?[a-d]\b`), markNI},
	{regexp.MustCompile(`(?i)\b[a-z]{2}\d{6}[a-z]?\b`), markNI},
	{regexp.MustCompile(`(?i)\b(?:gir\s?0aa|[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2})\b`), markPostcode},
	{regexp.MustCompile(`\b[A-Z]{1,2}\d{1,2}[A-Z]?\b`), markPostcode},
	{regexp.MustCompile(`(?i)[£$€¥]\s?\d[\d,.]*(?:\s?(?:k|m|bn|grand|thousand|million|billion)\b)?`), markAmount},
	{regexp.MustCompile(`(?i)\b\d[\d,.]*\s?(?:p|k|gbp|eur|usd|` + coins + `)\b`), markAmount},
	{regexp.MustCompile(`(?i)\b(?:` + numbers + `[\s-]+)+` + coins + `\b`), markAmount},
	{regexp.MustCompile(`\b\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b`), markDate},
	{regexp.MustCompile(`(?i)\b\d{1,2}(?:st|nd|rd|th)?\s*(?:of\s+)?` + months + `\b\.?(?:,?\s*(?:19|20)\d{2}\b)?`), markDate},
	{regexp.MustCompile(`(?i)\b` + months + `\.?\s+\d{1,4}(?:st|nd|rd|th)?\b(?:,?\s*(?:19|20)\d{2}\b)?`), markDate},
	{regexp.MustCompile(`(?i)\b(?:january|february|april|june|july|august|september|october|november|december)\b`), markDate},
	{regexp.MustCompile(`(?i)\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b`), markDay},
	{regexp.MustCompile(`(?:\+\s?)?\(?\d(?:[\s()./-]*\d){6,}`), markPhone},
	{regexp.MustCompile(`\b(?:19|20)\d{2}\b`), markDate},
	{regexp.MustCompile(`(?i)\b\d{1,2}(?:st|nd|rd|th)\b`), markDate},
	{regexp.MustCompile(`\d(?:[ -]?\d){4,}`), markNumber},
	{regexp.MustCompile(`(?i)\b[a-z]+-?\d[a-z0-9]*\b|\b\d+[a-z]+\d[a-z0-9]*\b`), markNumber},
}

// withoutPatterns takes out what has the shape of an address, a number or a
// date.
func withoutPatterns(s string) string {
	for _, p := range patterns {
		s = p.find.ReplaceAllString(s, p.mark)
	}
	return s
}
