package scenarios_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/scenarios"
)

func libraryFiles(t testing.TB) map[string]string {
	t.Helper()
	names, err := filepath.Glob("library/*.yaml")
	require.NoError(t, err)
	out := map[string]string{}
	for _, name := range names {
		source, err := os.ReadFile(name)
		require.NoError(t, err)
		out[name] = string(source)
	}
	return out
}

func TestLibrary(t *testing.T) {
	library := scenarios.Library()
	require.Len(t, library, len(libraryFiles(t)), "every file of the folder is in the order")
	require.Equal(t, "first-conversation", library[0].ID)
	for _, sc := range library {
		t.Run(sc.ID, func(t *testing.T) {
			complete(t, sc)
			_, found := scenarios.Inspect(sc.File, sc.Source)
			require.Empty(t, found, "not even advice")
			richEnough(t, sc)
		})
	}
	library[0] = nil
	require.NotNil(t, scenarios.Library()[0], "callers get a list of their own")
}

// richEnough holds what a scenario that ships owes a tutor who reads it as
// an example, and a built-in worker who has only these words.
func richEnough(t *testing.T, sc *scenarios.Scenario) {
	t.Helper()
	w := sc.Worker
	require.GreaterOrEqual(t, len(w.CaresAbout), 3)
	for _, i := range w.CaresAbout {
		require.NotEmpty(t, i.Hint, i.ID)
		require.NotEmpty(t, i.More, i.ID)
		require.NotEqual(t, i.What, i.Says, i.ID)
	}
	require.GreaterOrEqual(t, len(w.Worries), 2)
	for _, x := range w.Worries {
		require.NotEmpty(t, x.Cover, x.ID)
		require.NotEmpty(t, x.Eased, x.ID)
	}
	for _, line := range []string{w.Lines.Yes, w.Lines.NextStep, w.Lines.Thinking, w.Lines.NotNow, w.Lines.Pushed, w.Lines.Leaves, w.Lines.Bye} {
		require.NotEmpty(t, line)
	}
	require.GreaterOrEqual(t, len(w.Answers), 6)
	checks, spots := 0, 0
	for _, o := range sc.Objectives {
		for _, c := range o.Checks {
			require.NotEmpty(t, c.Try, c.ID)
			checks++
			if c.Spot != "" {
				spots++
			}
		}
	}
	require.GreaterOrEqual(t, spots*5, checks*4, "rules alone answer most of it")
	for _, f := range sc.Facts {
		require.Equal(t, "2026-11-22", f.Checked)
	}
	var stars []int
	for _, e := range sc.Examples {
		stars = append(stars, e.Stars)
	}
	require.Equal(t, []int{5, 4, 2, 1}, stars)
}

// No union is named, and no line tells two things at once: the words that
// give a topic away are in that topic's lines only.
func TestLibraryGivesNothingAway(t *testing.T) {
	tells := map[string]map[string]string{
		"first-conversation": {
			"rotas": `rota|notice|the late|ring round`, "whiteboard": `whiteboard|printers|in red`, "callers": `caller|headset|round the back`,
			"new-starters": `starters|stairwell`, "marked": `list|picked for`, "petition": `petition|drawer|signatures`,
		},
		"young-worker": {
			"overtime": `overtime|text saying|beans`, "loo-code": `code seven|the loo`, "lights": `lit up|recycl`,
			"kept-on": `christmas|hand up`, "flags": `flags|badge`, "catch": `catch|gym`,
		},
		"new-starter": {
			"sixteen": `thirty|sixteen|the contract`, "armour": `armour|a radio|school parties`, "nobody": `umbrellas|weddings|know one another`,
			"subs": `twenty-eighth|a figure`, "what-for": `payslip|jumpers|you actually do`, "probation": `find my feet|clipboard|the pen in`,
		},
		"happy-colleague": {
			"seasonals": `summer lot|callum|last friday`, "bought-in": `holland|lemon|sowing`, "boots": `boots|wet feet|on their feet`,
			"loyalty": `all that here|my saturdays|hold the door`, "near-the-end": `clock|an oak|sit under`, "sides": `a fuss|painted|painting|biscuit`,
		},
		"former-member": {
			"let-down": `grievance|blouse|in hand`, "office-move": `retail park|buses|ring road`, "sick-points": `points|operation|poorly`,
			"temps": `temps|far table`, "again": `mug|second time`, "numbers": `target|clipboard`,
		},
		"agency-worker": {
			"texts": `the texts|the evening|penalty`, "minibus": `minibus|half past eight|the bowl`, "badge": `badge|capitals|a card`, "shoulder": `shoulder|left arm|hair`,
			"no-more-shifts": `no problems|not needed`, "who-sees": `payslip|sign papers|sees what`, "not-for-us": `two tables|permanent|walked over`,
		},
		"agency-worker-pl": {
			"texts": `sms|przez wieczory|karn`, "minibus": `bus|wpół do|misk`, "badge": `plakietk|wielkimi|kartk`, "shoulder": `bark|lewą|włosów`,
			"no-more-shifts": `żadnych problem|potrzebna`, "who-sees": `pasek|podpisuję|kto co widzi`, "not-for-us": `dwa stoły|na stałe|pięć metrów`,
		},
		"ballot": {
			"three-porters": `four porters|old lady|father's age`, "wheelchairs": `wheelchair|i hunt|linen`, "bus": `first bus|parking|no hurry`,
			"thrown-away": `in the rain|new shoes|got round`, "wages": `my mother|pavement|understand it`, "seen": `the paper|my name|furniture|about the number`,
		},
		"become-a-rep": {
			"covering": `reading group|year four|of a morning`, "lunches": `banana|a lunch|diabetic`, "july": `july|nadia|leaving do`,
			"not-the-type": `the type|get it wrong|an exam`, "evenings": `evenings|my nights|a lot on`, "head": `it's the head|nicely|apple cart`,
		},
		"bullied-colleague": {
			"read-out": `mistakes|four times|mornings`, "left-out": `swap|left over|the loop`, "messages": `messages me|texting|phone in the kitchen`,
			"my-fault": `be me|daft|just saying it`, "big-thing": `big thing|report it|what happens next`, "reference": `reference|till summer|coward`,
		},
		"two-members": {
			"saturday": `saturday|first match|good turn`, "told-control": `controller|a pram`, "the-lift": `a car in|flask|my wife`,
			"your-mate": `committee|who you'll believe|stick up for`, "climb-down": `crawl|that woman`, "all-over-the-garage": `top deck|gob shut|told the lot`,
		},
		"rotas-manager": {
			"five-forty": `twenty to six|nineteen days|the birds`, "agency-bill": `agency|eleven times|pound sign`, "wednesdays": `wednesday|fortnight|pencil`,
			"cannot-fill": `nailed down|start from|the nature of`, "building-a-case": `the letter|my face|procedure`, "above-me": `he signs me|other people involved|stand behind`,
		},
		"ai-tool": {
			"waiting-tenants": `nineteen hundred|rang one|board with the number`, "savings": `saving|which is people|spreadsheet`, "wrong-letter": `heating|spotted it|not perfect`,
			"months": `working group|end date on it|the journey`, "stop-it": `poster|only a tool`, "does-not-know": `recordings|found out by|take that one away`,
		},
	}
	brand := regexp.MustCompile(`(?i)\b(pcs|unison|unite|gmb|usdaw|ucu|neu|nasuwt|cwu|rmt|aslef|prospect|bectu|fbu)\b`)
	for _, sc := range scenarios.Library() {
		source := regexp.MustCompile(`(?m)^\s*source:.*$`).ReplaceAllString(string(sc.Source), "")
		require.False(t, brand.MatchString(source), "%s names a union: %q", sc.ID, brand.FindString(source))
		lines := spoken(sc)
		for topic, words := range tells[sc.ID] {
			tell := regexp.MustCompile(`(?i)\b(` + words + `)`)
			require.True(t, tell.MatchString(strings.Join(lines[topic], " ")), "%s: %s", sc.ID, topic)
			for owner, said := range lines {
				if owner == topic {
					continue
				}
				for _, line := range said {
					require.False(t, tell.MatchString(line), "%s: a line of %s gives %s away: %q", sc.ID, owner, topic, line)
				}
			}
		}
		require.Len(t, tells[sc.ID], len(sc.Worker.CaresAbout)+len(sc.Worker.Worries), sc.ID)
	}
}

// spoken is everything a worker may say, by the topic it belongs to; "" for
// what belongs to none.
func spoken(sc *scenarios.Scenario) map[string][]string {
	w := sc.Worker
	out := map[string][]string{"": {
		w.Opening, w.Lines.Yes, w.Lines.NextStep, w.Lines.Thinking, w.Lines.NotNow, w.Lines.Pushed, w.Lines.Leaves, w.Lines.Bye,
	}}
	for _, a := range w.Answers {
		out[""] = append(out[""], a.Says)
	}
	for _, i := range w.CaresAbout {
		out[i.ID] = []string{i.Hint, i.Says, i.More}
	}
	for _, x := range w.Worries {
		out[x.ID] = []string{x.Cover, x.Says, x.Eased}
	}
	return out
}

func BenchmarkParse(b *testing.B) {
	source := libraryFiles(b)["library/first-conversation.yaml"]
	b.SetBytes(int64(len(source)))
	for b.Loop() {
		if _, err := scenarios.Parse("a.yaml", []byte(source)); err != nil {
			b.Fatal(err)
		}
	}
}
