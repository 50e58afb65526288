package plain

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/repcoach/repcoach/scenarios"
)

// choose prints what there is to practise and reads a number or an id. With
// nothing on its input it says what to type next and returns nil.
func (f *face) choose(ctx context.Context) (*scenarios.Scenario, error) {
	f.line(whatToPractise)
	f.blank()
	for i, sc := range f.desk.Scenarios {
		f.line(fmt.Sprintf("%d. %s (%s)", i+1, sc.Title, about(sc)))
		f.line("   " + sc.Summary)
		if sc.Experimental != "" {
			f.line("   Experimental: " + sc.Experimental)
		}
	}
	f.blank()
	if len(f.desk.Scenarios) == 0 {
		f.line(noScenarios)
		return nil, nil
	}
	for {
		if f.desk.Interactive {
			f.line(fmt.Sprintf(typeNumber, len(f.desk.Scenarios)))
		}
		line, err := f.ask(ctx, which)
		switch {
		case errors.Is(err, io.EOF):
			f.line(fmt.Sprintf(typeNext, f.desk.Scenarios[0].ID))
			return nil, nil
		case err != nil:
			return nil, err
		case line == "":
		case strings.EqualFold(line, "/quit"):
			return nil, nil
		default:
			if sc := f.pick(line); sc != nil {
				f.blank()
				return sc, nil
			}
			f.line(fmt.Sprintf(noSuchNumber, line))
		}
	}
}

func (f *face) pick(line string) *scenarios.Scenario {
	if n, err := strconv.Atoi(strings.TrimSuffix(line, ".")); err == nil && n >= 1 && n <= len(f.desk.Scenarios) {
		return f.desk.Scenarios[n-1]
	}
	sc, err := f.desk.Find(line)
	if err != nil {
		return nil
	}
	return sc
}

// about is a scenario's length and kind of worker.
func about(sc *scenarios.Scenario) string {
	var parts []string
	if sc.Minutes > 0 {
		parts = append(parts, fmt.Sprintf("about %d minutes", sc.Minutes))
	}
	if sc.Worker.Segment != "" {
		parts = append(parts, sc.Worker.Segment)
	}
	return strings.Join(append(parts, sc.ID), ", ")
}
