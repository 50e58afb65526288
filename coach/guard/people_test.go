package guard

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

// Everything that the scenarios that ship have the worker say is fit to be
// heard, each under the cue that says it.
func TestShippedWordsPass(t *testing.T) {
	for _, sc := range scenarios.Library() {
		said := coach.Transcript{{N: 1, Speaker: coach.Worker, Text: sc.Worker.Opening}, {N: 2, Speaker: coach.Rep, Text: "I see."}}
		pass := func(cue stance.Cue, text string) {
			if text == "" {
				return
			}
			cue.Say, cue.Words = text, 12
			require.Equal(t, Fine, For(sc, said, cue).Check(text), "%s: %v: %s", sc.ID, cue, text)
		}
		for _, i := range sc.Worker.CaresAbout {
			pass(stance.Cue{Act: stance.Hint, About: i.ID}, i.Hint)
			pass(stance.Cue{Act: stance.Tell, About: i.ID}, i.Says)
			pass(stance.Cue{Act: stance.More, About: i.ID, Known: []string{i.ID}}, i.More)
		}
		for _, x := range sc.Worker.Worries {
			pass(stance.Cue{Act: stance.Cover, About: x.ID}, x.Cover)
			pass(stance.Cue{Act: stance.Tell, About: x.ID}, x.Says)
			pass(stance.Cue{Act: stance.Ease, About: x.ID, Known: []string{x.ID}}, x.Eased)
		}
		l := sc.Worker.Lines
		for o, text := range map[stance.Outcome]string{
			stance.Joined: l.Yes, stance.NextStep: l.NextStep, stance.Thinking: l.Thinking, stance.NotNow: l.NotNow,
		} {
			pass(stance.Cue{Act: stance.Settle, Outcome: o}, text)
		}
		pass(stance.Cue{Act: stance.Leave, Outcome: stance.WalkedAway}, l.Leaves)
		pass(stance.Cue{Act: stance.Pushed}, l.Pushed)
		pass(stance.Cue{Act: stance.Chat}, l.Bye)
		for _, a := range sc.Worker.Answers {
			pass(stance.Cue{Act: stance.Answer}, a.Says)
		}
		// And each thing that is told is a disclosure while it is not.
		for _, i := range sc.Worker.CaresAbout {
			if i.Says != "" {
				require.Equal(t, Disclosure, For(sc, said, chat).Part(i.Says), "%s: %s", sc.ID, i.Says)
			}
		}
		for _, x := range sc.Worker.Worries {
			if x.Says != "" {
				require.Equal(t, Disclosure, For(sc, said, chat).Part(x.Says), "%s: %s", sc.ID, x.Says)
			}
		}
	}
}

var (
	noted   = regexp.MustCompile(`\[[^\]]*\]`)
	stammer = regexp.MustCompile(`\b\w+['’]?\w*-\s?`)
)

// People who talk about change to somebody who wants it of them, and know
// nothing of any scenario, are hardly ever taken for a model that misbehaves.
// The package comment has the numbers.
func TestPeopleAreNotTakenForModels(t *testing.T) {
	dir := os.Getenv("REPCOACH_DATA")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared", "data")
	}
	f, err := os.Open(filepath.Join(dir, "annomi-dev.jsonl"))
	if err != nil {
		t.Skip("the conversations to measure with are not here")
	}
	defer f.Close()
	faults := map[Fault]int{}
	all := 0
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 4<<20)
	for lines.Scan() {
		var c struct {
			Turns []struct{ Speaker, Text string }
		}
		require.NoError(t, json.Unmarshal(lines.Bytes(), &c))
		watch := For(dana(), talk("Hi Dana."), chat)
		for _, turn := range c.Turns {
			if turn.Speaker != "client" {
				continue
			}
			all++
			// What the typist has noted in brackets, and stammering, is not for us.
			text := stammer.ReplaceAllString(noted.ReplaceAllString(turn.Text, ""), "")
			if fault := watch.Part(text); fault != Fine {
				faults[fault]++
				t.Logf("%s: %.200s", fault, turn.Text)
			}
		}
	}
	require.NoError(t, lines.Err())
	t.Log(all, faults)
	bad := 0
	for _, n := range faults {
		bad += n
	}
	require.Less(t, 100*bad, 2*all)
}
