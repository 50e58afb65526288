package advice

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Words of the scenarios that ship and of workplaces, with the syllables a
// dictionary gives them.
const counted = `the 1 rotas 2 union 2 colleague 2 office 2 people 2 asked 1 wanted 2 notices 3 changes 2 minutes 2 manager 3
	table 2 little 2 whiteboard 2 area 3 idea 3 being 2 create 2 radio 3 experience 4 station 2 decision 3 special 2 social 2
	organisation 5 conversation 4 nothing 2 something 2 everything 3 somebody 3 never 2 everybody 4 afternoon 3 employee 3
	employees 3 queue 1 quiet 2 question 2 language 2 guarantee 3 people's 2 worries 2 worried 2 trusted 2 talked 1 used 1 moved 1
	managed 2 noticed 2 houses 2 boxes 2 watches 2 makes 1 bridges 2 agency 3 benefits 3 retirement 3 reliable 4 responsibility 6
	appropriate 4 department 3 information 4 temporary 4 February 4 Wednesday 2 tea 1 kettle 2 break 1 shift 1 Saturday 3 grievance 2
	disciplinary 5 harassment 3 bullying 3 comfortable 4 apple 2 able 2 people 2 here 1 there 1 are 1 she 1 be 1 see 1 shoe 1 tie 1
	fire 1 hour 1 our 1 science 2 client 2 various 3 serious 3 religious 3 previous 3 obvious 3 material 4 usual 3 actual 3 annual 3
	graduate 3 situation 4 evaluation 5 two 1 twenty 2 nineteen 2 years 1 nine 1 eleven 3`

// The count is right for nine words in ten, and its sum within two in a
// hundred, which is all that the formula needs.
func TestSyllables(t *testing.T) {
	f := strings.Fields(counted)
	var wrong []string
	sum, want := 0, 0
	for i := 0; i < len(f); i += 2 {
		n := int(f[i+1][0] - '0')
		sum, want = sum+syllables(f[i]), want+n
		if syllables(f[i]) != n {
			wrong = append(wrong, f[i])
		}
	}
	require.LessOrEqual(t, len(wrong)*20, len(f), "%v", wrong)
	require.InEpsilon(t, want, sum, 0.02, "%v", wrong)
}

// The worked example of the formula: 13 words, 24 syllables, one sentence.
func TestGrade(t *testing.T) {
	require.InDelta(t, 11.3, level{words: 13, sentences: 1, syllables: 24}.grade(), 0.05)
	_, ok := readingLevel("Too short to tell.")
	require.False(t, ok)
	l, ok := readingLevel(strings.Repeat("The cat sat on the mat. ", 12))
	require.True(t, ok)
	require.Equal(t, 12, l.sentences)
	require.Equal(t, 72, l.words)
	require.Less(t, l.age(), 7)
}

func TestPrivateShapes(t *testing.T) {
	for words, found := range map[string]bool{
		"0161 715 4321": true, "07911 123456": true, "+44 20 7123 4567": true, "(0121) 496 1234": true,
		"07700 900123": false, "020 7946 0123": false, "01632 960001": false, "0161 496 0000": false,
		"2026-11-22": false, "116 123": false, "1,000,000": false, "room 101": false,
	} {
		m := phone.FindString(words)
		require.Equal(t, found, m != "" && !drama.MatchString(digits(m)), words)
	}
	for words, found := range map[string]bool{"AB123456C": true, "QQ 12 34 56 A": false, "AB 12 34 56 E": false} {
		require.Equal(t, found, insurance.MatchString(words), words)
	}
	for words, found := range map[string]bool{"SW1A 1AA": true, "M1 1AE": true, "A1 paper": false, "B12 or C3": false} {
		require.Equal(t, found, postcode.MatchString(words), words)
	}
}
