package postgres_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/repcoach/repcoach/feedback/cohort/inbox"
	"github.com/repcoach/repcoach/feedback/cohort/postgres"
	"github.com/repcoach/repcoach/feedback/summary"
)

func TestPostgresLoadsTwiceAndStaysTheSame(t *testing.T) {
	at := fresh(t)
	db := open(t, at)
	path := file(t, many(1200, 300))
	require.Equal(t, postgres.Loaded{New: 1200, Sessions: 1200}, load(t, db, path))
	require.Equal(t, postgres.Loaded{Unchanged: 1200}, load(t, open(t, at), path), "a second login finds the schema there")
	got, err := ask(t, at, "", `select count(*) from repcoach.verdict`)
	require.NoError(t, err)
	require.Equal(t, []string{"2400"}, got)
}

func TestPostgresANewerSummaryReplacesTheOlder(t *testing.T) {
	at := fresh(t)
	db := open(t, at)
	load(t, db, file(t, []summary.Bundle{person(1, 1, "starting", "secure"), person(2, 1, "strong")}))
	require.Equal(t, postgres.Loaded{Replaced: 1, Sessions: 3}, load(t, db, file(t, []summary.Bundle{person(1, 3, "starting", "secure", "strong")})))
	require.Equal(t, postgres.Loaded{Unchanged: 1}, load(t, db, file(t, []summary.Bundle{person(1, 2, "not_yet")})), "an older one that comes late")
	got, err := ask(t, at, "", `select rep, count(*) from repcoach.session group by rep order by rep`)
	require.NoError(t, err)
	require.Equal(t, []string{code(1) + " 3", code(2) + " 1"}, got)
}

func TestPostgresHonoursAWithdrawalForGood(t *testing.T) {
	at := fresh(t)
	db := open(t, at)
	path := file(t, many(3, 1))
	load(t, db, path)
	notice := fmt.Sprintf(`{"schema":"repcoach.withdrawal/1","rep":"%s","week":"2026-W48"}`, code(1))
	require.Equal(t, postgres.Loaded{Withdrawn: 1}, load(t, db, file(t, nil, notice)))
	for _, table := range []string{"rep", "session", "objective", "verdict", "flag"} {
		column := map[bool]string{true: "code", false: "rep"}[table == "rep"]
		got, err := ask(t, at, "", `select count(*) from repcoach.`+table+` where `+column+` = '`+code(1)+`'`)
		require.NoError(t, err)
		require.Equal(t, []string{"0"}, got, table)
	}
	require.Equal(t, postgres.Loaded{Unchanged: 2, Withdrawn: 1}, load(t, db, path), "a copy found later is not taken")
}

func TestPostgresHidesSmallNumbers(t *testing.T) {
	at := fresh(t)
	db := open(t, at)
	load(t, db, file(t, many(60, 30)))
	got, err := ask(t, at, "repcoach_team", `select band, people from repcoach_team.bands`)
	require.NoError(t, err)
	require.Len(t, got, 2)
	for _, line := range got {
		_, n, _ := strings.Cut(line, " ")
		people, err := strconv.Atoi(n)
		require.NoError(t, err, line)
		require.InDelta(t, 30, people, 5)
		require.Zero(t, people%5)
	}

	// One person more with an answer of their own hides the row.
	load(t, db, file(t, []summary.Bundle{person(99, 1, "not_yet")}))
	got, err = ask(t, at, "repcoach_team", `select * from repcoach_team.bands`)
	require.NoError(t, err)
	require.Equal(t, []string{"first-conversation listen <nil> <nil>"}, got)
}

func TestPostgresHidesWhatEverybodyAnswered(t *testing.T) {
	at := fresh(t)
	load(t, open(t, at), file(t, many(40, 40)))
	got, err := ask(t, at, "repcoach_team", `select * from repcoach_team.bands`)
	require.NoError(t, err)
	require.Equal(t, []string{"first-conversation listen <nil> <nil>"}, got)
}

func TestPostgresTheTeamReadsTheViewsAlone(t *testing.T) {
	at := fresh(t)
	load(t, open(t, at), file(t, many(30, 15)))
	for _, denied := range []string{
		`select * from repcoach.rep`, `select * from repcoach.session`, `select salt from repcoach.secret`,
		`select * from repcoach.numbered`, `delete from repcoach.rep`,
		`create table repcoach_team.mine (n int)`,
	} {
		_, err := ask(t, at, "repcoach_team", denied)
		require.ErrorContains(t, err, "permission denied", denied)
	}
	for _, view := range []string{"people_by_week", "people_by_scenario", "people_by_course", "attempts", "bands", "checks", "first_to_latest", "confidence", "agreement"} {
		_, err := ask(t, at, "repcoach_team", `select * from repcoach_team.`+view)
		require.NoError(t, err, view)
	}
	_, err := ask(t, at, "repcoach_loader", `select * from repcoach_team.bands`)
	require.ErrorContains(t, err, "permission denied")
}

// Whoever the people are: a number is hidden below ten, near the truth above,
// and never hidden alone in its row.
func TestPostgresViewsForRandomCohorts(t *testing.T) {
	at := fresh(t)
	db := open(t, at)
	from := 0
	rapid.Check(t, func(rt *rapid.T) {
		counts := map[string]int{}
		var bundles []summary.Bundle
		scenario := fmt.Sprintf("scenario-%d", from)
		for _, band := range []string{"not_yet", "starting", "secure", "strong"} {
			counts[band] = rapid.SampledFrom([]int{0, 0, 1, 9, 10, 11, 13, 25}).Draw(rt, band)
			for range counts[band] {
				b := person(from, 1, band)
				b.Sessions[0].Scenario.ID = scenario
				bundles = append(bundles, b)
				from++
			}
		}
		from++
		if len(bundles) == 0 {
			return
		}
		load(t, db, file(t, bundles))
		got, err := ask(t, at, "repcoach_team", `select coalesce(band, '-'), coalesce(people, -1) from repcoach_team.bands where scenario = '`+scenario+`'`)
		require.NoError(rt, err)
		if len(got) == 1 && got[0] == "- -1" {
			return
		}
		small := 0
		for _, n := range counts {
			if n > 0 && n < 10 {
				small++
			}
		}
		require.Zero(rt, small, "a row with a small group is shown: %v as %v", counts, got)
		for _, line := range got {
			band, n, _ := strings.Cut(line, " ")
			people, err := strconv.Atoi(n)
			require.NoError(rt, err)
			require.GreaterOrEqual(rt, people, 10)
			require.InDelta(rt, counts[band], people, 4.5)
		}
	})
}

func TestPostgresRefusesStrangersOneByOne(t *testing.T) {
	at := fresh(t)
	did, log, err := open(t, at).Load(t.Context(), []string{file(t, many(2, 1), `{"schema":"repcoach.summary/1"}`, "not json")}, inbox.Options{})
	require.NoError(t, err)
	require.Equal(t, 2, did.New)
	require.Equal(t, 2, log.Refusals)
}
