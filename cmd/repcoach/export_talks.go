package main

import (
	"bufio"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/feedback/summary"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/safe"
)

// talksToShare reads the sessions, or all that have feedback. One that was
// named and cannot be shared is an error; of the others it is told.
func (p *program) talksToShare(ids []string) ([]summary.Talk, error) {
	store, err := p.store()
	if err != nil {
		return nil, err
	}
	named := len(ids) > 0
	if !named {
		if ids, err = everyID(store); err != nil {
			return nil, err
		}
	}
	var talks []summary.Talk
	seen := map[string]bool{}
	for _, id := range ids {
		entry, err := store.Read(id)
		if err != nil {
			return nil, err
		}
		t, err := talkToShare(entry)
		switch {
		case errors.Is(err, errNoFeedback) && !named, seen[t.Key]:
		case err != nil && named:
			return nil, fmt.Errorf("%w: %q", err, id)
		case err != nil:
			fmt.Fprintf(p.Err, "Left out: %s (%s)\n", safe.Line(entry.Header.ID), safe.Line(err.Error()))
		default:
			seen[t.Key] = true
			talks = append(talks, t)
		}
	}
	if len(talks) == 0 {
		return nil, summary.ErrNothing
	}
	return talks, nil
}

// talkToShare is a stored session as package summary takes it. The scenario is
// read anew, without the name of its file and without that of the rep's union.
func talkToShare(e journal.Entry) (summary.Talk, error) {
	report := desk.Feedback(e)
	if report == nil || len(e.Transcript.Reps()) == 0 {
		return summary.Talk{}, errNoFeedback
	}
	sc, err := scenarios.ParseFor("", "", []byte(e.Header.Source))
	if err != nil {
		return summary.Talk{}, fmt.Errorf("its scenario cannot be read: %w", err)
	}
	t := summary.Talk{
		Key: e.Header.ID, Started: e.Header.Started, Scenario: sc, Partner: e.Header.Partner,
		Difficulty: e.Header.Options.Difficulty, Outcome: e.Outcome,
		Confidence: summary.Confidence{Before: e.Confidence.Before, After: e.Confidence.After},
		Report:     *report, Said: e.Transcript,
	}
	return t, t.Shareable()
}

// chooseTalks lets the rep leave talks out.
func (p *program) chooseTalks(talks []summary.Talk) ([]summary.Talk, error) {
	if len(talks) == 1 {
		return talks, nil
	}
	fmt.Fprintln(p.Err, "Your talks:")
	for i, t := range talks {
		fmt.Fprintf(p.Err, "%3d  %s  %s%s\n", i+1, t.Started.Local().Format("2 Jan 2006, 15:04"), safe.Line(t.Scenario.Title), starsAside(t.Report.Stars))
	}
	for {
		fmt.Fprint(p.Err, "Which would you share? Enter for all, or their numbers, such as 1 3: ")
		line, err := bufio.NewReader(p.In).ReadString('\n')
		chosen, ok := numbered(line, talks)
		if ok {
			return chosen, nil
		}
		if err != nil {
			return nil, err
		}
	}
}

// numbered are the talks with these numbers, all of them for an empty line.
func numbered(line string, talks []summary.Talk) ([]summary.Talk, bool) {
	var out []summary.Talk
	taken := map[int]bool{}
	for _, field := range strings.FieldsFunc(line, func(r rune) bool { return r == ' ' || r == ',' || r == '\n' || r == '\r' }) {
		n, err := strconv.Atoi(field)
		if err != nil || n < 1 || n > len(talks) {
			return nil, false
		}
		if !taken[n] {
			taken[n], out = true, append(out, talks[n-1])
		}
	}
	if len(out) == 0 {
		return talks, true
	}
	return out, true
}

func starsAside(stars *int) string {
	if stars == nil {
		return ""
	}
	return fmt.Sprintf(" · %d of 5 stars", *stars)
}
