package main

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/builtin"
	"github.com/repcoach/repcoach/feedback/rehearse"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/scenarios/interview"
	"github.com/repcoach/repcoach/scenarios/people"
	"github.com/repcoach/repcoach/scenarios/render"
	"github.com/repcoach/repcoach/scenarios/syllabus"
)

// theDay is when the facts of the library were checked last.
var theDay = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

// written is a file made of answers, read again. It must have no mistakes
// and no advice.
func written(t *testing.T, seed uint64, a interview.Answers) *scenarios.Scenario {
	t.Helper()
	sc, notes := interview.New(seed).Scenario(a)
	sc.ID = "made"
	source := render.File(sc, notes, "# yaml-language-server: $schema=scenario.schema.json\n")
	read, found := checkSource(scenarios.SetFile{Name: "made.yaml", Source: source}, theDay)
	require.Empty(t, found, "%s", source)
	return read
}

// sound has the whole cast rehearse it, and nothing may need mending.
func sound(t *testing.T, sc *scenarios.Scenario) {
	t.Helper()
	hire := func(sc *scenarios.Scenario, seed uint64) coach.Partner { return builtin.New(sc, seed) }
	r, err := rehearse.Plan{Hire: hire, Times: 1, Scored: 1}.Rehearse(t.Context(), sc)
	require.NoError(t, err)
	for _, v := range r.Verdicts {
		require.False(t, v.Fails, "%s %s", v.Says, v.Do)
	}
}

// Every segment in every workplace and in one that is the tutor's own, five
// seeds of each, joining asked for, a meeting, or nothing: 270 files, and each
// passes check without mistakes and without advice. Together they have every
// manner and every opening of each segment. One of fifteen is rehearsed: in it
// listening wins and pushing does not.
func TestWhatIsMadeUpPlaysWell(t *testing.T) {
	places := []string{"a fire station"}
	for _, w := range people.Workplaces() {
		places = append(places, w.ID)
	}
	asks := []string{"join", "join", "join", "meeting", "nothing"}
	for i, s := range people.Segments() {
		t.Run(s.ID, func(t *testing.T) {
			t.Parallel()
			manners, openings := map[string]bool{}, map[string]bool{}
			for j, place := range places {
				for n, ask := range asks {
					a := interview.Answers{"segment": s.ID, "place": place, "ask": ask}
					if j == 0 {
						a["place"], a["place-words"] = "other", place
					}
					sc := written(t, uint64(n+len(asks)*j), a)
					manners[sc.Worker.Manner], openings[sc.Worker.Opening] = true, true
					if (i+j+n)%15 == 0 {
						sound(t, sc)
					}
				}
			}
			require.Len(t, manners, 3)
			require.Len(t, openings, 3)
		})
	}
}

func all() string {
	out := ""
	for _, o := range syllabus.All() {
		out += o.ID + ","
	}
	return out
}

func TestWhatATutorAnswersPlaysWell(t *testing.T) {
	for name, a := range map[string]interview.Answers{
		"nothing at all":          {},
		"every objective":         {"objectives": all()},
		"one objective":           {"objectives": "close"},
		"a meeting":               {"ask": "meeting", "objectives": all()},
		"a ballot":                {"ask": "ballot", "segment": "former-member"},
		"to become a rep":         {"ask": "rep", "segment": "long-serving-non-member"},
		"something else":          {"ask": "other", "ask-for": "Will you sign the letter about the rotas?", "place": "other", "place-words": "a fire station"},
		"nothing asked":           {"ask": "nothing", "objectives": all()},
		"one issue and one worry": {"issue-2": "none", "issue-3": "None", "worry-2": "none"},
		"own words": {
			"place": "other", "place-words": "a fire station", "scene": "A quiet hour in the kitchen of a fire station. Alex is washing up.",
			"name": "Alex", "issue-1": "The new shift pattern leaves no weekend free", "issue-1-says": "Four on, four off, they said. I've not had a Saturday since June.",
			"worry": "Thinks the station manager will take it personally", "cover": "We don't do that sort of thing here.", "worry-says": "He'd take it as an attack on him. And then I've got to ride out with him.",
			"own-check": "Did the rep ask what Alex would need to know first?", "title": "Washing up with Alex", "minutes": "15", "course": "Reps 2, session 4: \"hard\" talks #2",
		},
		"own words and no lines": {"issue-1": "The rota changes overnight", "issue-2": "There is nowhere to eat", "worry": "Afraid of being picked on"},
	} {
		t.Run(name, func(t *testing.T) { sound(t, written(t, 5, a)) })
	}
}
