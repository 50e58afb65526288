package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// tally is what a side's replies add up to.
type tally struct {
	talks, replies, empty int
	with                  map[slip]int // replies
	talksWith             map[slip]int
	secrets               int // told before their time, each once a talk
	words                 []int
	made                  map[made]int
	faults                map[string]int
}

func add(all []reply, s side) tally {
	t := tally{with: map[slip]int{}, talksWith: map[slip]int{}, made: map[made]int{}, faults: map[string]int{}}
	type talk struct {
		scenario, rep string
		seed          uint64
	}
	talks, seen := map[talk]bool{}, map[talk]map[slip]bool{}
	for _, r := range all {
		if r.Side != s {
			continue
		}
		of := talk{r.Scenario, r.Rep, r.Seed}
		talks[of] = true
		if seen[of] == nil {
			seen[of] = map[slip]bool{}
		}
		t.replies++
		t.made[r.Made]++
		t.faults[r.Fault]++
		n := len(strings.Fields(r.Text))
		t.words = append(t.words, n)
		if n == 0 {
			t.empty++
		}
		once := slices.Clone(r.Slips)
		slices.Sort(once)
		for _, x := range slices.Compact(once) {
			t.with[x]++
			if !seen[of][x] {
				seen[of][x] = true
				t.talksWith[x]++
			}
		}
		for _, x := range r.Slips {
			if x == secret {
				t.secrets++
			}
		}
	}
	t.talks = len(talks)
	slices.Sort(t.words)
	return t
}

func (t tally) quantile(q float64) int {
	if len(t.words) == 0 {
		return 0
	}
	return t.words[int(q*float64(len(t.words)-1))]
}

// table writes the comparison in Markdown.
func table(out io.Writer, all []reply) {
	sides := []tally{add(all, plain), add(all, first), add(all, ours)}
	row := func(name string, cell func(tally) string) {
		fmt.Fprintf(out, "| %s |", name)
		for _, t := range sides {
			fmt.Fprintf(out, " %s |", cell(t))
		}
		fmt.Fprintln(out)
	}
	of := func(n, all int) string {
		if all == 0 {
			return "–"
		}
		return fmt.Sprintf("%d of %d (%.0f %%)", n, all, 100*float64(n)/float64(all))
	}
	fmt.Fprintln(out, "| | plain persona prompt | ours, first try | ours, as heard |")
	fmt.Fprintln(out, "|---|---|---|---|")
	row("talks with a yes too early", func(t tally) string { return of(t.talksWith[yes], t.talks) })
	row("replies with a yes too early", func(t tally) string { return of(t.with[yes], t.replies) })
	row("talks with a secret before its time", func(t tally) string { return of(t.talksWith[secret], t.talks) })
	row("secrets told before their time", func(t tally) string { return fmt.Sprint(t.secrets) })
	row("replies that leave the role", func(t tally) string { return of(t.with[role], t.replies) })
	row("replies that speak for the rep", func(t tally) string { return of(t.with[script], t.replies) })
	row("replies that repeat instructions", func(t tally) string { return of(t.with[stage], t.replies) })
	row("replies with nothing in them", func(t tally) string { return of(t.empty, t.replies) })
	row("words a reply: half have up to", func(t tally) string { return fmt.Sprint(t.quantile(0.5)) })
	row("words a reply: nine in ten up to", func(t tally) string { return fmt.Sprint(t.quantile(0.9)) })
	g := sides[2]
	fmt.Fprintf(out, "\nThe guard let %s replies through as they came, %s at the second try and %s as far as they were good; %s are the built-in worker's.\n",
		of(g.made[let], g.replies), of(g.made[again], g.replies), of(g.made[cut], g.replies), of(g.made[builtIn], g.replies))
	var faults []string
	for f, n := range g.faults {
		if f != "" {
			faults = append(faults, fmt.Sprintf("%s %d", f, n))
		}
	}
	slices.Sort(faults)
	fmt.Fprintf(out, "Replies by the fault it found in them: %s.\n", strings.Join(faults, ", "))
}
