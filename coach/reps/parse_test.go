package reps_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach/reps"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

const own = `id: steward
title: The steward
summary: Asks one thing and listens.
should: part well
beats:
  - when: {after: [tell, more], topic: issue, about: [rotas], from: 2, to: 8, told: 1, eased: 1, trust: 4, asks: 1}
    say: You said {quote}. Since when?
  - when: {unasked: yes, agreed: no}
    say: [How are things?, And then?]
    again: true
`

func TestATutorsOwnScript(t *testing.T) {
	rep, err := reps.Parse("steward.yaml", []byte(own))
	require.NoError(t, err)
	require.Equal(t, reps.Rep{
		ID: "steward", Title: "The steward", Summary: "Asks one thing and listens.", Should: reps.PartWell,
		Beats: []reps.Beat{
			{When: reps.When{After: []stance.Act{stance.Tell, stance.More}, Topic: "issue", About: []string{"rotas"}, From: 2, To: 8, Told: 1, Eased: 1, Trust: 4, Asks: 1},
				Say: []string{"You said {quote}. Since when?"}},
			{When: reps.When{Unasked: true}, Say: []string{"How are things?", "And then?"}, Again: true},
		},
	}, rep)
}

func TestComplaintsAboutAScriptNameTheirLine(t *testing.T) {
	for _, c := range []struct {
		name, old, new string
		line           int
		what           string
	}{
		{"misspelt key", "summary:", "sumary:", 3, `"sumary" is not a key`},
		{"misspelt key of a beat", "    again: true", "    agian: true", 10, `"agian" is not a key of a beat`},
		{"misspelt key of when", "trust: 4", "trusts: 4", 6, `"trusts" is not a key of when`},
		{"key twice", "title: The steward", "id: other", 2, `"id" is there twice`},
		{"no such act", "[tell, more]", "[tell, mores]", 6, `"mores" is not one of the words`},
		{"no number", "from: 2", "from: soon", 6, "a whole number"},
		{"below nothing", "from: 2", "from: -2", 6, "a whole number"},
		{"no yes", "unasked: yes", "unasked: maybe", 8, `"maybe" is not one of the words`},
		{"no such expectation", "part well", "win big", 4, `"win big" is not one of the words`},
		{"bad id", "id: steward", "id: The Steward", 1, "not a short name"},
		{"nothing to say", "    say: You said {quote}. Since when?\n", "", 6, "nothing to say"},
		{"empty line", "say: You said {quote}. Since when?", "say: ['']", 7, "a few words"},
		{"a list for text", "title: The steward", "title: [a]", 2, "a few words"},
		{"text for a list", "after: [tell, more]", "after: tell", 6, "after is a list"},
		{"text for keys", "when: {unasked: yes, agreed: no}", "when: later", 8, "made of keys"},
		{"colon in text", "say: You said {quote}. Since when?", "say: Well: since when?", 7, "cannot read on"},
		{"tab", "    again: true", "\tagain: true", 10, "cannot read on"},
		{"empty", own, "# nothing\n", 1, "nothing in this file"},
		{"no beats", own[strings.Index(own, "beats:"):], "", 1, "nothing to say"},
		{"reference", "title: The steward", "title: &a The steward", 0, ""},
		{"alias", "title: The steward", "title: *a", 2, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Contains(t, own, c.old)
			_, err := reps.Parse("steward.yaml", []byte(strings.Replace(own, c.old, c.new, 1)))
			if c.line == 0 {
				require.NoError(t, err)
				return
			}
			var found scenarios.Complaints
			require.ErrorAs(t, err, &found)
			require.Equal(t, c.line, found[0].Line, found.Error())
			require.Contains(t, found[0].What, c.what)
			require.NotEmpty(t, found[0].Write)
		})
	}
}

func TestLoadAFolder(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600))
	}
	write("b.yaml", own)
	write("A-quiet-one.yml", "beats:\n  - say: Hello.\n")
	write(".hidden.yaml", "nonsense: true\n")
	write("notes.txt", "not a script")
	cast, err := reps.Load(dir)
	require.NoError(t, err)
	require.Len(t, cast, 2)
	require.Equal(t, "a-quiet-one", cast[0].ID)
	require.Equal(t, "steward", cast[1].ID)

	write("c.yaml", own)
	write("d.yaml", "beats: no\n")
	_, err = reps.Load(dir)
	var found scenarios.Complaints
	require.ErrorAs(t, err, &found)
	require.Len(t, found, 2)
	require.Contains(t, found[0].What, `"steward" is taken by the file b.yaml`)

	one, err := reps.Load(filepath.Join(dir, "b.yaml"))
	require.NoError(t, err)
	require.Len(t, one, 1)
	_, err = reps.Load(filepath.Join(dir, "missing"))
	require.ErrorIs(t, err, os.ErrNotExist)
}

func FuzzParse(f *testing.F) {
	f.Add(own)
	f.Add("a: &a [*a]")
	f.Add("beats: [{say: {x: y}}]\n---\nid: b")
	f.Fuzz(func(t *testing.T, source string) {
		rep, err := reps.Parse("x.yaml", []byte(source))
		if err == nil {
			require.NotEmpty(t, rep.Beats)
			return
		}
		var found scenarios.Complaints
		require.ErrorAs(t, err, &found)
		for _, c := range found {
			require.LessOrEqual(t, c.Line, strings.Count(source, "\n")+1)
		}
	})
}
