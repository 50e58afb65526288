package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/feedback/export"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/safe"
)

// program is what every command shares: the streams and the options that all
// commands have.
type program struct {
	streams
	scenarioSets []string
	union        string // of --union; empty for the one in the settings
	host         string
	allowRemote  bool
}

// errNoScenario is a scenario name that nothing answers to.
var errNoScenario = errors.New("there is no such scenario")

// store opens the folder of sessions.
func (p *program) store() (*journal.Store, error) {
	dir, err := journal.DefaultDir()
	if err != nil {
		return nil, err
	}
	return journal.Open(dir)
}

// library returns the scenarios that ship, those of the extra sets, and the
// rep's own in the data folder. One of the rep's own that cannot be used is
// told of and left out, so that it stands in nobody's way.
func (p *program) library() ([]*scenarios.Scenario, error) {
	all, err := scenarios.Gather(p.scenarioSets...)
	if err != nil {
		return nil, err
	}
	union, err := p.unionName()
	if err != nil {
		return nil, err
	}
	all = p.withOwn(all)
	for i := range all {
		if all[i], err = all[i].For(union); err != nil {
			return nil, err
		}
	}
	return all, nil
}

func (p *program) withOwn(all []*scenarios.Scenario) []*scenarios.Scenario {
	dir, err := journal.DefaultDir()
	if err != nil {
		return all
	}
	folder := filepath.Join(dir, "scenarios")
	if info, err := os.Stat(folder); err != nil || !info.IsDir() {
		return all
	}
	found, wrong := scenarios.Gather(folder)
	for _, sc := range found {
		if sc.Set == folder {
			all = append(all, sc)
		}
	}
	clashes, first := scenarios.Clashes(all)
	if wrong != nil || len(clashes) > 0 {
		fmt.Fprintf(p.Err, "Some of your own scenarios cannot be used. See what is wrong with: repcoach check %s\n", safe.Line(folder))
	}
	return first
}

// scenario finds a scenario by its id or by the path of its file.
func (p *program) scenario(name string) (*scenarios.Scenario, error) {
	if looksLikeFile(name) {
		return p.load(name)
	}
	all, err := p.library()
	if err != nil {
		return nil, err
	}
	for _, sc := range all {
		if sc.ID == name {
			return sc, nil
		}
	}
	return nil, fmt.Errorf("%w: %q", errNoScenario, name)
}

func looksLikeFile(name string) bool {
	return strings.HasSuffix(name, ".yaml") || strings.HasSuffix(name, ".yml") || strings.ContainsAny(name, `/\`)
}

// talk is a conversation to be looked at: from a file of plain text or from
// the history, where it brings the scenario it was had with.
type talk struct {
	said     coach.Transcript
	scenario *scenarios.Scenario // nil for a file of plain text
	entry    *journal.Entry      // nil for a file of plain text
	stored   bool                // it is in the history, where feedback can be added
}

// steps are those of the worker's mind, where the talk ran here with the same
// scenario.
func (t talk) steps(sc *scenarios.Scenario) []stance.Step {
	if t.entry == nil || sc.Hash != t.scenario.Hash {
		return nil
	}
	return t.entry.Steps
}

// talk reads a transcript file, a session file or a session by its id.
func (p *program) talk(name string) (talk, error) {
	f, err := os.Open(name)
	if errors.Is(err, fs.ErrNotExist) && !strings.ContainsAny(name, `/\.`) {
		return p.storedTalk(name)
	}
	if err != nil {
		return talk{}, err
	}
	defer f.Close()
	if strings.HasSuffix(name, ".jsonl") {
		entry, err := journal.ReadFrom(f)
		if err != nil {
			return talk{}, err
		}
		return entryTalk(entry)
	}
	return p.typedTalk(f)
}

// typedTalk reads a conversation that somebody typed up. One that a tutor has
// marked is read without its marks, and brings the scenario they name if there
// is one of that id. A path is not followed: the file may be a stranger's, and
// which files are opened is for whoever gives the command to say.
func (p *program) typedTalk(r io.Reader) (talk, error) {
	source, err := io.ReadAll(io.LimitReader(r, longestTyped))
	if err != nil {
		return talk{}, err
	}
	m, err := feedback.ParseMarked(source)
	marked := len(source) >= len(markedHead) && strings.EqualFold(string(source[:len(markedHead)]), markedHead)
	switch {
	case marked && errors.Is(err, feedback.ErrMarks):
		return talk{}, err
	case err != nil || m.Scenario == "":
		said, err := coach.ParseTranscript(bytes.NewReader(source))
		return talk{said: said}, err
	case looksLikeFile(m.Scenario):
		return talk{said: m.Transcript}, nil
	}
	sc, err := p.scenario(m.Scenario)
	if errors.Is(err, errNoScenario) { // --scenario may name another
		sc, err = nil, nil
	}
	return talk{said: m.Transcript, scenario: sc}, err
}

// markedHead is how the marks above a conversation begin.
const markedHead = "scenario:"

// longestTyped is how many bytes of a file are looked at: enough for the
// parser to see that a file is longer than any talk.
const longestTyped = 2 << 20

func (p *program) storedTalk(id string) (talk, error) {
	store, err := p.store()
	if err != nil {
		return talk{}, err
	}
	entry, err := store.Read(id)
	if err != nil {
		return talk{}, err
	}
	t, err := entryTalk(entry)
	t.stored = true
	return t, err
}

func entryTalk(e journal.Entry) (talk, error) {
	sc, err := scenarios.ParseFor(e.Header.Union, e.Header.ScenarioID+".yaml", []byte(e.Header.Source))
	return talk{said: e.Transcript, scenario: sc, entry: &e}, err
}

// printJSON writes v for another program to read. Characters that could
// drive a terminal are written as escapes, which leaves the value the same.
func (p *program) printJSON(v any) error {
	raw, err := export.Inert(v)
	if err != nil {
		return err
	}
	_, err = p.Out.Write(append(bytes.TrimRight(raw, "\n"), '\n'))
	return err
}

// printSafely lets write print text that may hold anything.
func (p *program) printSafely(write func(io.Writer) error) error {
	return safe.Fprint(p.Out, write)
}
