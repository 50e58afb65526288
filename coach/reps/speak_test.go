package reps_test

import (
	"io/fs"
	"path"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach/moves/readers"
	"github.com/repcoach/repcoach/coach/reps"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
	scripts "github.com/repcoach/repcoach/testdata/reps"
)

func polish(t testing.TB) *scenarios.Scenario {
	t.Helper()
	for _, sc := range scenarios.Library() {
		if sc.ID == "agency-worker-pl" {
			return sc
		}
	}
	t.Fatal("the Polish scenario does not ship")
	return nil
}

// A script in another language is one of the library's reps, who are there
// for the same thing; and there is somebody to understand them.
func TestScriptsInOtherLanguages(t *testing.T) {
	folders, err := fs.Glob(scripts.Files, "*/*.yaml")
	require.NoError(t, err)
	require.NotEmpty(t, folders)
	for _, file := range folders {
		source, err := scripts.Files.ReadFile(file)
		require.NoError(t, err)
		rep, err := reps.Parse(file, source)
		require.NoError(t, err)
		english, ok := reps.Find(rep.ID)
		require.True(t, ok, "%s is not in the library", file)
		require.Equal(t, english.Should, rep.Should, file)
		require.True(t, reps.Speaks(path.Dir(file)+"-XX"))
		require.True(t, readers.Other(path.Dir(file)), "nobody reads %s", path.Dir(file))
	}
	require.False(t, reps.Speaks("en-GB"))
	require.False(t, reps.Speaks("cy-GB"))
}

// A tutor's own rep says what the tutor wrote, in whatever language.
func TestATutorsRepIsPlayedAsItIs(t *testing.T) {
	own, err := reps.Parse("listener.yaml", []byte("id: listener\nbeats: [{say: [Hello.]}]\n"))
	require.NoError(t, err)
	require.Equal(t, []string{"Hello."}, own.Fit(polish(t)).Beats[0].Say)
}

// englishWords are words that no Polish sentence of either side has.
var englishWords = regexp.MustCompile(`(?i)\b(?:the|and|you|your|what|is|it's|that|with|would|will|have|union|work|not)\b`)

// The Polish talk with fifty seeds at normal and at hard: the listener wins,
// nobody else does, those who push and wave away are left, and not a word of
// it is English.
func TestThePolishCast(t *testing.T) {
	sc := polish(t)
	for id, walks := range map[string]bool{"listener": false, "pushy": true, "dismissive": true, "promiser": false, "info-dump": false, "silent": false} {
		rep, _ := reps.Find(id)
		for _, d := range []stance.Difficulty{stance.Normal, stance.Hard} {
			t.Run(id+"/"+string(d), func(t *testing.T) {
				t.Parallel()
				won, left := 0, 0
				for seed := range uint64(50) {
					s := talk(t, sc, rep, d, seed)
					switch outcome(s) {
					case stance.Joined, stance.NextStep:
						won++
					case stance.WalkedAway:
						left++
					}
					requireClean(t, sc, s)
					for _, turn := range s.Transcript() {
						require.NotRegexp(t, englishWords, turn.Text)
						require.NotEmpty(t, turn.Text)
					}
				}
				if id == "listener" {
					require.GreaterOrEqual(t, won, 45)
				} else {
					require.Zero(t, won)
				}
				if walks {
					require.GreaterOrEqual(t, left, 45)
				}
			})
		}
	}
}
