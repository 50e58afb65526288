package coach

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

func briefed() *scenarios.Scenario {
	return &scenarios.Scenario{
		ID: "kettle", Title: "TITLE", Summary: "SUMMARY", Course: "COURSE", Language: "en-GB",
		Setting: "Ten to one in the tea point\nof a benefits office.\n",
		Worker: scenarios.Worker{
			Name: "Dana", Segment: "SEGMENT", About: "43, caseworker for nine years,\ncareful with words.", Manner: "short answers, dry; busy",
			Opening: "OPENING",
			CaresAbout: []scenarios.Issue{{
				ID: "rotas", What: "ISSUE-WHAT", Hint: "ISSUE-HINT", Says: "ISSUE-SAYS", More: "ISSUE-MORE",
			}},
			Worries: []scenarios.Worry{{ID: "marked", What: "WORRY-WHAT", Cover: "WORRY-COVER", Says: "WORRY-SAYS", Eased: "WORRY-EASED"}},
			Lines:   scenarios.Lines{Yes: "LINE-YES", NextStep: "LINE-NEXT", Leaves: "LINE-LEAVES"},
			Answers: []scenarios.Answer{{About: []string{"how long", "years"}, Says: "Nine years in\nMarch."}},
		},
		Objectives: []scenarios.Objective{{ID: "listen", Title: "OBJECTIVE", Checks: []scenarios.Check{{Ask: "CHECK-ASK", Try: "CHECK-TRY"}}}},
		Facts:      []scenarios.Fact{{Text: "FACT"}},
		Examples:   []scenarios.Example{{Text: "EXAMPLE"}},
		Signposts:  []scenarios.Signpost{{Who: "SIGNPOST"}},
	}
}

func TestBrief(t *testing.T) { golden.RequireEqual(t, Brief(briefed())) }

// What the rep has to earn, and what the tutor marks by, is not in the brief.
func TestBriefGivesNothingAway(t *testing.T) {
	b := Brief(briefed())
	for _, secret := range []string{
		"ISSUE", "WORRY", "LINE", "OBJECTIVE", "CHECK", "FACT", "EXAMPLE", "SIGNPOST", "TITLE", "SUMMARY", "COURSE", "SEGMENT",
		"rotas", "marked", "OPENING",
	} {
		require.NotContains(t, b, secret)
	}
	for _, word := range strings.FieldsFunc(strings.ToLower(b), func(r rune) bool { return r < 'a' || r > 'z' }) {
		require.NotContains(t, []string{"rep", "training", "practice", "practise", "simulation", "roleplay", "scenario", "character", "ai"}, word)
	}
}

func TestBriefIsTheSameEveryTime(t *testing.T) {
	require.Equal(t, Brief(briefed()), Brief(briefed()))
}

func TestBriefNamesTheLanguage(t *testing.T) {
	for tag, want := range map[string]string{
		"": "British English", "en-GB": "British English", "pl": "Polish", "cy-GB": "Welsh", "ro": "Romanian",
		"ur-PK": "Urdu", "pa": "Punjabi", "bn": "Bengali", "so": `code "so"`,
	} {
		sc := briefed()
		sc.Language = tag
		require.Contains(t, Brief(sc), want)
	}
}

func TestBriefLeavesOutWhatIsMissing(t *testing.T) {
	b := Brief(&scenarios.Scenario{Worker: scenarios.Worker{Name: "Ali"}})
	require.NotContains(t, b, "About you")
	require.NotContains(t, b, "when somebody asks")
	require.Contains(t, b, "You are Ali.")
}

// cues is one cue of each kind that the mind gives.
func cues() []stance.Cue {
	var all []stance.Cue
	add := func(act stance.Act, about ...string) {
		for _, a := range about {
			all = append(all, stance.Cue{Act: act, About: a, Mood: "guarded", Words: 12})
		}
	}
	add(stance.Open, "")
	add(stance.Chat, "", "distress", "thanks", "greeting", "small_talk")
	add(stance.Answer, "job", "closed_question")
	add(stance.Deflect, "", "open_question", "again", "information", "own_story", "confidence_breach")
	add(stance.Agree, "", "timed_next_step", "permission", "information", "own_story", "collective_framing", "acknowledgement", "soft_ask", "ready", "nothing_left")
	add(stance.Doubt, "", "promise", "ask", "timed_next_step", "legal_claim")
	add(stance.Puzzled, "", "jargon")
	add(stance.Pushed, "pressure")
	add(stance.Hurt, "rude")
	add(stance.Wait, "")
	for _, act := range []stance.Act{stance.Hint, stance.Tell, stance.More, stance.Cover, stance.Ease} {
		all = append(all,
			stance.Cue{Act: act, About: "rotas", Topic: "issue", Say: "The rotas.\nTwo days.", Mood: "neutral", Words: 20},
			stance.Cue{Act: act, About: "rotas", Topic: "issue", Mood: "warm", Words: 20})
	}
	all = append(all, stance.Cue{Act: stance.Doubt, About: "marked", Topic: "worry", Mood: "hostile", Words: 8, Soon: true})
	for _, o := range []stance.Outcome{stance.Joined, stance.NextStep, stance.Thinking, stance.NotNow, stance.Unfinished} {
		all = append(all, stance.Cue{Act: stance.Settle, Outcome: o, Mood: "warm", Words: 12},
			stance.Cue{Act: stance.Settle, Outcome: o, Say: "In her own words.", Mood: "warm", Words: 12})
	}
	return append(all,
		stance.Cue{Act: stance.Leave, Outcome: stance.WalkedAway, Mood: "hostile", Words: 6},
		stance.Cue{Act: stance.Leave, Outcome: stance.WalkedAway, Say: "Right, that's my tea.", Mood: "hostile", Words: 2},
		stance.Cue{Act: "unheard of", Mood: "neutral"})
}

func TestDirection(t *testing.T) {
	var b strings.Builder
	for _, cue := range cues() {
		fmt.Fprintf(&b, "%s %s%s\n    %s\n", cue.Act, cue.About, cue.Outcome, Direction(briefed().Worker, cue))
	}
	golden.RequireEqual(t, b.String())
}

// A direction is one line, holds the words of its own cue and of no other,
// and promises something only where the cue does.
func TestDirectionProperties(t *testing.T) {
	w := briefed().Worker
	rapid.Check(t, func(t *rapid.T) {
		cue := rapid.SampledFrom(cues()).Draw(t, "cue")
		cue.Mood = rapid.SampledFrom([]string{"hostile", "guarded", "neutral", "warm"}).Draw(t, "mood")
		cue.Words = rapid.IntRange(1, 60).Draw(t, "words")
		d := Direction(w, cue)
		require.NotContains(t, d, "\n")
		require.NotContains(t, d, "[")
		require.Equal(t, d, Direction(w, cue))
		for _, secret := range []string{"ISSUE-HINT", "ISSUE-SAYS", "ISSUE-MORE", "WORRY", "LINE", "rep "} {
			require.NotContains(t, d, secret)
		}
		join, meet := Granted(cue)
		require.Equal(t, !join && !meet && tempted(cue.Act), strings.Contains(d, "Do not commit yourself."))
		require.LessOrEqual(t, len(strings.Fields(d)), 60)
	})
}

// What a tutor has not put into the worker's words is told as it is
// described, and only by the cue that tells it.
func TestDirectionWithoutWords(t *testing.T) {
	w := briefed().Worker
	require.Contains(t, Direction(w, stance.Cue{Act: stance.Tell, About: "rotas"}), "ISSUE-WHAT")
	require.Contains(t, Direction(w, stance.Cue{Act: stance.Tell, About: "marked"}), "WORRY-WHAT")
	for _, act := range []stance.Act{stance.Hint, stance.Cover, stance.Doubt, stance.Chat} {
		require.NotContains(t, Direction(w, stance.Cue{Act: act, About: "rotas"}), "ISSUE")
	}
}

func TestGranted(t *testing.T) {
	for _, c := range []struct {
		cue        stance.Cue
		join, meet bool
	}{
		{stance.Cue{Act: stance.Settle, Outcome: stance.Joined}, true, true},
		{stance.Cue{Act: stance.Settle, Outcome: stance.NextStep}, false, true},
		{stance.Cue{Act: stance.Settle, Outcome: stance.Thinking}, false, false},
		{stance.Cue{Act: stance.Agree, About: "timed_next_step"}, false, true},
		{stance.Cue{Act: stance.Agree, About: "ready"}, false, false},
		{stance.Cue{Act: stance.Tell, About: "rotas"}, false, false},
	} {
		join, meet := Granted(c.cue)
		require.Equal(t, c.join, join, c.cue)
		require.Equal(t, c.meet, meet, c.cue)
	}
}
