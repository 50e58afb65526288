// Package sharing keeps what a rep's computer needs to share summaries and to
// take them back: the rep code, the secret that session ids are made with, and
// what was shared last. It is one small file in the data folder, sharing.json,
// which only its owner may read (0600) and which never leaves the computer.
//
//	state, err := sharing.Load(dir)      // makes a code where there is none yet
//	err = state.Update(func(now *sharing.State) error {
//		now.Shared(ids, week)        // the next summary has been made
//		now.Reset()                  // a new code; the old one is remembered
//		return nil
//	})
//
// Talks are remembered by the ids they have in summaries, which tell nothing
// once the talk itself has been erased.
//
// A code that was reset or withdrawn is remembered, so that what was shared
// under it can still be taken back. The secret stays when the code is reset:
// the team's tool then knows a talk that is shared under both codes for the
// same talk, and counts nobody twice.
//
// The file is written anew and put in the place of the old one in one step, so
// that it is never half there. Each change is made to what the file holds at
// that moment, under a lock that is gone with the process that holds it: of
// two programs that share at once one is told so (ErrChanged) and gives out no
// number, and neither loses what the other wrote.
package sharing

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/feedback/summary"
)

// Schema names the JSON form of a State.
const Schema = "repcoach.sharing/1"

// File is its name in the data folder.
const File = "sharing.json"

// largest is the most such a file may hold: 100,000 sessions are 3 MB.
const largest = 16 << 20

// ErrDamaged is a file that cannot be used. It is left as it is.
var ErrDamaged = errors.New("the file with your rep code cannot be read")

// ErrChanged is a change that was thought out on what is not so any more.
var ErrChanged = errors.New("you shared, or changed your code, somewhere else in the meantime")

// Code is a rep code and what was shared under it.
type Code struct {
	Rep       string `json:"rep"`
	Issue     int    `json:"issue"`               // the number of the newest summary; 0 if there was none
	Week      string `json:"week,omitempty"`      // of the newest summary
	Withdrawn string `json:"withdrawn,omitempty"` // the week a notice of withdrawal was made in
}

// State is what the file holds.
type State struct {
	Schema string `json:"schema"`
	Code
	Secret   []byte   `json:"secret"`
	Course   string   `json:"course,omitempty"`
	Branch   string   `json:"branch,omitempty"`
	Sessions []string `json:"sessions"` // the talks in the newest summary, by the ids they have there
	Earlier  []Code   `json:"earlier"`  // codes that were reset, oldest first

	path string
}

// Load reads the state in a data folder. Where there is none it is made and
// saved, so that the code a rep is shown is the one that is used.
func Load(dir string) (*State, error) {
	s, err := Find(dir)
	if err != nil || s != nil {
		return s, err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	err = exclusive(dir, func() error {
		if s, err = Find(dir); err != nil || s != nil {
			return err // another program was quicker
		}
		s = &State{Schema: Schema, Code: Code{Rep: summary.NewRepCode()}, Secret: summary.NewSecret(), Sessions: []string{}, Earlier: []Code{}, path: filepath.Join(dir, File)}
		return s.save()
	})
	return s, err
}

// exclusive lets one program at a time change the file.
func exclusive(dir string, change func() error) error {
	return journal.Exclusive(filepath.Join(dir, File+".lock"), change)
}

// Find reads the state in a data folder, or returns nil where there is none.
func Find(dir string) (*State, error) {
	path := filepath.Join(dir, File)
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	raw, err := io.ReadAll(io.LimitReader(f, largest))
	if err != nil {
		return nil, err
	}
	s := State{path: path}
	if json.Unmarshal(raw, &s) != nil || s.Schema != Schema || !summary.IsRepCode(s.Rep) || len(s.Secret) != summary.SecretBytes || s.Issue < 0 {
		return nil, fmt.Errorf("%w: %s", ErrDamaged, path)
	}
	return &s, nil
}

// Update changes the state as the file has it now, and writes it. If change
// fails, or the file is gone, nothing is written.
func (s *State) Update(change func(now *State) error) error {
	dir := filepath.Dir(s.path)
	return exclusive(dir, func() error {
		now, err := Find(dir)
		if err != nil {
			return err
		}
		if now == nil || string(now.Secret) != string(s.Secret) {
			return ErrChanged // erased, and perhaps begun anew
		}
		if err := change(now); err != nil {
			return err
		}
		if err := now.save(); err != nil {
			return err
		}
		*s = *now
		return nil
	})
}

// save writes the state for its owner alone.
func (s *State) save() error {
	raw, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(s.path), ".sharing-*") // with mode 0600
	if err != nil {
		return err
	}
	_, err = f.Write(append(raw, '\n'))
	if err = errors.Join(err, f.Sync(), f.Close()); err == nil {
		err = os.Rename(f.Name(), s.path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return nil
}

// Shared notes that the next summary has been made, with these sessions.
func (s *State) Shared(sessions []string, week summary.Week) {
	s.Issue++
	s.Week, s.Sessions = week.String(), sessions
}

// Dropped is how many sessions of the newest summary are not among these.
func (s *State) Dropped(sessions []string) int {
	n := 0
	for _, id := range s.Sessions {
		if !slices.Contains(sessions, id) {
			n++
		}
	}
	return n
}

// Reset makes a new code. The old one is remembered if anything was shared
// under it.
func (s *State) Reset() {
	if s.Issue > 0 {
		s.Earlier = append(s.Earlier, s.Code)
	}
	s.Code, s.Sessions = Code{Rep: summary.NewRepCode()}, []string{}
}

// Withdraw notes that everything under a code is taken back.
func (s *State) Withdraw(rep string, week summary.Week) {
	if s.Rep == rep {
		s.Withdrawn = week.String()
	}
	for i := range s.Earlier {
		if s.Earlier[i].Rep == rep {
			s.Earlier[i].Withdrawn = week.String()
		}
	}
}

// Erase deletes the file. It returns its path, empty if there was none.
func Erase(dir string) (string, error) {
	path := filepath.Join(dir, File)
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	return path, exclusive(dir, func() error {
		if err := os.Remove(path); !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		return nil
	})
}
