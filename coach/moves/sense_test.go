package moves

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestWordsOfATurn(t *testing.T) {
	for text, want := range map[string]int{
		"":                                  0,
		"…":                                 0,
		"Hi Dana, how's the new rota been?": 7,
		"i dont know tbh innit":             5,
		"Uh-huh.":                           2,
		"👍":                                 0,
		":)":                                0,
		"asdkjfh lkjh sdfs dfgk":            0,
		"Agnieszka and Piotr":               3,
		"$%&/()= ~~ ##":                     0,
		"7":                                 0,
	} {
		require.Equal(t, want, Read(text, Heard{}).Tone.Words, "%q", text)
	}
}

// What nobody can have meant is nonsense, and what people say is not.
func TestNonsense(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	letters := func(from string, n int) string {
		b := make([]byte, n)
		for i := range b {
			b[i] = from[r.IntN(len(from))]
		}
		return string(b)
	}
	mash := func(from string) func() string {
		return func() string {
			var words []string
			for range 3 + r.IntN(10) {
				words = append(words, letters(from, 3+r.IntN(7)))
			}
			return strings.Join(words, " ")
		}
	}
	var bytes strings.Builder
	for b := range 256 {
		bytes.WriteByte(byte(b))
	}
	alphabet := "abcdefghijklmnopqrstuvwxyz"
	for _, c := range []struct {
		name  string
		make  func() string
		least int // of a thousand
	}{
		{"bytes", func() string { return letters(bytes.String(), 8+r.IntN(200)) }, 995},
		{"bytes made valid", func() string { return strings.ToValidUTF8(letters(bytes.String(), 8+r.IntN(200)), "\uFFFD") }, 995},
		{"letters", mash(alphabet), 985},
		{"middle row", mash("asdfghjkl;"), 985},
		{"base64", func() string { return letters(alphabet+strings.ToUpper(alphabet)+"0123456789+/", 40+r.IntN(80)) }, 995},
	} {
		found := 0
		for range 1000 {
			reading := Read(c.make(), Heard{})
			tone := reading.Tone
			if tone.Nonsense || tone.Silent {
				require.Zero(t, tone.Words)
				require.Empty(t, reading.Moves)
				found++
			}
		}
		t.Logf("%-16s nonsense: %d of 1000", c.name, found)
		require.GreaterOrEqual(t, found, c.least, c.name)
	}
	for _, m := range marks(t) {
		require.False(t, Read(m.text, Heard{}).Tone.Nonsense, m.text)
	}
	for name, turns := range talks(t) {
		for _, u := range turns {
			require.False(t, Read(u.Text, Heard{}).Tone.Nonsense, "%s: %s", name, u.Text)
		}
	}
}
