package summary

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/scenarios"
)

func dana(t testing.TB) *scenarios.Scenario {
	t.Helper()
	for _, sc := range scenarios.Library() {
		if sc.ID == "first-conversation" {
			return sc
		}
	}
	t.Fatal("the scenario is not there")
	return nil
}

func redacted(t testing.TB, turn string) string {
	return newRedactor(vocabularyOf(dana(t)), coach.Transcript{{N: 1, Speaker: coach.Rep, Text: turn}}).redact(turn, turn)
}

func TestRedaction(t *testing.T) {
	for said, want := range map[string]string{
		// What stays.
		"What has the rota been like for you lately, Dana?":    "What has the rota been like for you lately, Dana?",
		"I'm sure that's hard. It'd worry me. DANA, listen.":   "I'm sure that's hard. It'd worry me. DANA, listen.",
		"Will you come? May I ask? Hope you're well.":          "Will you come? May I ask? Hope you're well.",
		"Twenty-two people, two days' notice, at 3pm, 9.30am.": "Twenty-two people, two days' notice, at 3pm, 9.30am.",
		"I said: “What would help?” OK?":                       "I said: “What would help?” OK?",
		// E-mail and web.
		"Write to jo.bloggs@example.org.uk please":        "Write to [e-mail] please",
		"Write to jo (at) example (dot) org":              "Write to [e-mail]",
		"Write to jo at example dot org dot uk":           "Write to [e-mail]",
		"I'm @jo_b on there":                              "[e-mail] on there",
		"See https://evil.example/?q=1 or www.x.y":        "See [web address] or [web address]",
		"Look at pcs.org.uk/join now":                     "Look at [web address] now",
		"ｊｏ＠ｅｘａｍｐｌｅ．ｏｒｇ wrote":                            "[e-mail] wrote",
		"Ring 07700 900123 or +44 20 7946 0000 tonight":   "Ring [phone number] or [phone number] tonight",
		"Ring (020) 7946-0000, or ٠٧٧٠٠٩٠٠١٢٣":            "Ring [phone number], or [phone number]",
		"My number's 07700\u200b900123":                   "My number's [phone number]",
		"It's QQ123456C, or qq 12 34 56 c":                "It's [NI number], or [NI number]",
		"I live in SW1A 1AA, not m1 1ae, near SW1A":       "I live in [postcode], not [postcode], near [postcode]",
		"They owe me £1,250.50 or £3k or twenty quid":     "They owe me [amount] or [amount] or [amount]",
		"about 12.50 pounds, 40p, two hundred pounds":     "about [amount], [amount], [amount]",
		"On 12 November 2026, 3rd of March or 2026-11-22": "On [date], [date] or [date]",
		"Since 2019, in June, on 4/5/26, the 12th":        "Since [date], in [date], on [date], the [date]",
		"Can we talk on Thursday?":                        "Can we talk on [day]?",
		"Staff number 123456, case AB1234/9":              "Staff number [number], case [number]/9",
		// Names.
		"How did Siân take it?":                              "How did [name] take it?",
		"Siân told me. Mohammed too.":                        "[name] told me. [name] too.",
		"I spoke to Dr O'Neill-Ní Bhriain.":                  "I spoke to [name].",
		"Was it dr khan or Mrs. Begum's idea?":               "Was it [name] or [name]'s idea?",
		"He works for Mr van der Berg at McDonald's":         "He works for [name] at [name]'s",
		"Ask Grace. Will told me, and Mark knows.":           "Ask [name]. [name] told me, and [name] knows.",
		"Sarah said so, and I believe sarah.":                "[name] said so, and I believe [name].",
		"I know Jo, Priya and José de la Cruz at DWP":        "I know [name], [name] and [name] at [name]",
		"Иван and 王小明 told me":                               "[name] and [name] told me",
		"𝐒𝐚𝐫𝐚𝐡 told me":                                      "[name] told me",
		"PLEASE LISTEN TO KAREN":                             "PLEASE LISTEN TO [name]",
		"it's Karen's desk\nKevin said":                      "it's [name]'s desk [name] said",
		"They call her \ue009 there":                         "They call her there",
		"In the Wetherspoons on Bridge Street, Stockport":    "In the [name] on [name], [name]",
		"My manager, iRina d'Angelo, reads WhatsApp all day": "My manager, [name], reads [name] all day",
	} {
		t.Run(said, func(t *testing.T) { require.Equal(t, want, redacted(t, said)) })
	}
}

// A part of a turn that does not begin a sentence cannot begin with a word
// that stays only there.
func TestAPartOfATurn(t *testing.T) {
	r := newRedactor(vocabularyOf(dana(t)), nil)
	require.Equal(t, "[name] knows", r.redact("I think What knows", "What knows"))
	require.Equal(t, "What knows", r.redact("I think. What knows", "What knows"))
}

// Whatever it is given, what comes out has no digit run, no @ and nothing
// that a second look would take out.
func TestRedactionHoldsForAnyText(t *testing.T) {
	v := vocabularyOf(dana(t))
	rapid.Check(t, func(t *rapid.T) {
		piece := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"Siân ", "07700 900123 ", "jo@example.org ", "QQ123456C", " SW1A 1AA", "£5", " Mr ", "\u200b", "1", "٣", "\ue000", "'s ", "\n", ". "}))
		said := strings.Join(rapid.SliceOfN(piece, 0, 12).Draw(t, "said"), "")
		turn := coach.Transcript{{N: 1, Speaker: coach.Rep, Text: said}}
		out := newRedactor(v, turn).redact(said, said)
		require.NotContains(t, out, "@")
		require.NotContains(t, out, "Siân")
		require.NotRegexp(t, `\d{5}`, out)
		require.NotRegexp(t, `[\x{e000}-\x{f8ff}]`, out)
	})
}
