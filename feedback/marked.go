package feedback

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/repcoach/repcoach/coach"
)

// Marked is a conversation with what a person made of it.
type Marked struct {
	Scenario   string // id
	Stars      int    // 1 to 5; 0 if it is not marked
	AtMost     int    // stars that must not be exceeded; 0 if it is not marked
	Checks     map[string]Verdict
	Note       string
	Transcript coach.Transcript
}

// ErrMarks says that the lines above a marked conversation cannot be read.
var ErrMarks = errors.New("the marks above the conversation cannot be read")

// ParseMarked reads a marked conversation: lines of "Name: value" (Scenario,
// Stars, Stars-at-most, Yes, No, Note), an empty line, and a transcript. Yes
// and No hold ids of checks with commas between.
func ParseMarked(source []byte) (Marked, error) {
	source = bytes.ReplaceAll(source, []byte("\r\n"), []byte("\n"))
	head, talk, ok := bytes.Cut(source, []byte("\n\n"))
	if !ok {
		return Marked{}, fmt.Errorf("%w: put an empty line between the marks and the conversation", ErrMarks)
	}
	m := Marked{Checks: map[string]Verdict{}}
	for i, line := range strings.Split(string(head), "\n") {
		name, value, _ := strings.Cut(line, ":")
		if err := m.set(strings.ToLower(strings.TrimSpace(name)), strings.TrimSpace(value)); err != nil {
			return Marked{}, fmt.Errorf("%w: line %d: %w", ErrMarks, i+1, err)
		}
	}
	said, err := coach.ParseTranscript(bytes.NewReader(talk))
	m.Transcript = said
	return m, err
}

func (m *Marked) set(name, value string) error {
	var err error
	switch name {
	case "scenario":
		m.Scenario = value
	case "note":
		m.Note = value
	case "stars":
		m.Stars, err = stars(value)
	case "stars-at-most":
		m.AtMost, err = stars(value)
	case "yes":
		return m.mark(value, Yes)
	case "no":
		return m.mark(value, No)
	default:
		return fmt.Errorf("%.40q is none of Scenario, Stars, Stars-at-most, Yes, No, Note", name)
	}
	return err
}

func (m *Marked) mark(ids string, v Verdict) error {
	for id := range strings.SplitSeq(ids, ",") {
		id = strings.TrimSpace(id)
		if before, twice := m.Checks[id]; twice && before != v {
			return fmt.Errorf("check %.40q is both yes and no", id)
		}
		if id != "" {
			m.Checks[id] = v
		}
	}
	return nil
}

func stars(value string) (int, error) {
	n, err := strconv.Atoi(value)
	if err != nil || n < 1 || n > 5 {
		return 0, fmt.Errorf("%.20q is not a number of stars from 1 to 5", value)
	}
	return n, nil
}
