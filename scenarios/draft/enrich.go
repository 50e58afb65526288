package draft

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/scenarios/render"
)

// Enrich lets the model write anew who the worker is, how they talk, and
// their lines for the moments that every talk has: nothing else, and no fact.
// The model is not told what the worker hides, so it cannot give it away. What
// may not be used stays as it was; the keys that changed get a note. It
// returns ErrNothing if nothing could be used.
func Enrich(ctx context.Context, m Model, sc *scenarios.Scenario, notes render.Notes, seed uint64) error {
	a := &asker{model: m, seed: int(seed & 0x7fffffff)}
	w := &sc.Worker
	changed := 0
	keep := func(key string, at *string, text string, longest int) bool {
		text, why := usable(text, longest)
		if why != "" || text == "" || text == *at {
			return false
		}
		*at = text
		notes.Add(key, "a model wrote this.")
		changed++
		return true
	}
	who := fmt.Sprintf("The worker: a %s. %s They talk like this: %s. Their first line: %s", w.Segment, w.About, w.Manner, w.Opening)
	type person struct {
		About  string `json:"a_about"`
		Manner string `json:"b_manner"`
	}
	_, err := ask(ctx, a, system, prompt(who, "Question: make this worker more of a person, without a name and without changing age, job or home. a_about is up to three short sentences. b_manner says in a few words how they talk."),
		object("a_about", text(longestText), "b_manner", text(longestWhat)), func(p person) bool {
			about, manner := keep("worker.about", &w.About, p.About, longestText), keep("worker.manner", &w.Manner, p.Manner, longestWhat)
			return about || manner
		})
	if err != nil {
		return err
	}
	type lines struct {
		Yes      string `json:"a_yes"`
		NextStep string `json:"b_next_step"`
		Thinking string `json:"c_thinking"`
		NotNow   string `json:"d_not_now"`
		Pushed   string `json:"e_pushed"`
		Leaves   string `json:"f_leaves"`
		Bye      string `json:"g_bye"`
	}
	l := &w.Lines
	_, err = ask(ctx, a, system, prompt(who, "Question: what does this worker say, in one short sentence each: a_yes when they agree, b_next_step when they agree to talk again, c_thinking when they want to think about it, d_not_now as an honest no, e_pushed when they feel pushed, f_leaves when they have had enough and go, g_bye as a friendly end?"),
		object("a_yes", text(120), "b_next_step", text(120), "c_thinking", text(120), "d_not_now", text(120), "e_pushed", text(120), "f_leaves", text(120), "g_bye", text(120)),
		func(x lines) bool {
			all := []string{x.Yes, x.NextStep, x.Thinking, x.NotNow, x.Pushed, x.Leaves, x.Bye}
			for i, s := range all {
				all[i] = strings.ToLower(strings.TrimSpace(s))
			}
			slices.Sort(all)
			if len(slices.Compact(all)) < 7 {
				return false // the same words for two moments
			}
			n := changed
			for _, one := range []struct {
				key  string
				at   *string
				text string
			}{
				{"yes", &l.Yes, x.Yes}, {"next_step", &l.NextStep, x.NextStep}, {"thinking", &l.Thinking, x.Thinking}, {"not_now", &l.NotNow, x.NotNow},
				{"pushed", &l.Pushed, x.Pushed}, {"leaves", &l.Leaves, x.Leaves}, {"bye", &l.Bye, x.Bye},
			} {
				if *one.at != "" { // nothing to say yes to where nothing is asked
					keep("worker.lines."+one.key, one.at, one.text, 120)
				}
			}
			return changed > n
		})
	if err != nil {
		return err
	}
	if changed == 0 {
		return ErrNothing
	}
	return nil
}
