package main

import (
	"encoding/json"
	"errors"
	"io"
	"os"

	"github.com/repcoach/repcoach/scenarios"
)

// book holds the replies of all talks and, if it has a file, keeps them
// there: a run that was broken off goes on with the next talk.
type book struct {
	replies []reply
	file    *os.File
}

func openBook(path string) (book, error) {
	file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_APPEND, 0o644)
	if err != nil {
		return book{}, err
	}
	b := book{file: file}
	for in := json.NewDecoder(file); ; {
		var r reply
		switch err := in.Decode(&r); {
		case errors.Is(err, io.EOF):
			return b, nil
		case err != nil:
			return b, errors.Join(err, file.Close())
		}
		b.replies = append(b.replies, r.recounted())
	}
}

// recounted is a stored reply with its slips named anew, by the definitions
// as they are now. Secrets stay as they were counted in the talk.
func (r reply) recounted() reply {
	var slips []slip
	for _, s := range r.Slips {
		if s == secret {
			slips = append(slips, s)
		}
	}
	for _, sc := range scenarios.Library() {
		if sc.ID == r.Scenario {
			r.Slips = append(slips, newEar(sc).plainly(r.Line, r.Text, r.Granted)...)
		}
	}
	return r
}

func (b *book) has(s side, scenario, rep string, seed uint64) bool {
	for _, r := range b.replies {
		if r.Side == s && r.Scenario == scenario && r.Rep == rep && r.Seed == seed {
			return true
		}
	}
	return false
}

// note takes the replies of a whole talk.
func (b *book) note(rep string, talk []reply) error {
	for _, r := range talk {
		r.Rep = rep
		b.replies = append(b.replies, r)
		if b.file == nil {
			continue
		}
		if err := json.NewEncoder(b.file).Encode(r); err != nil {
			return err
		}
	}
	return nil
}

func (b *book) Close() error { return b.file.Close() }
