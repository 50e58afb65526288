package feedback

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"slices"
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
	Reasons    map[string]string // why, by check
	By         string            // a code for whoever marked it, never a name
	Note       string
	Transcript coach.Transcript
}

// ErrMarks says that the lines above a marked conversation cannot be read.
var ErrMarks = errors.New("the marks above the conversation cannot be read")

// ParseMarked reads a marked conversation: lines of "Name: value" (Scenario,
// Stars, Stars-at-most, Yes, No, Unsure, Reason, By, Note), an empty line, and
// a transcript. Yes, No and Unsure hold ids of checks with commas between; a
// Reason is the id of a check, a colon and why. Any name may come again.
func ParseMarked(source []byte) (Marked, error) {
	source = bytes.ReplaceAll(source, []byte("\r\n"), []byte("\n"))
	head, talk, ok := bytes.Cut(source, []byte("\n\n"))
	if !ok {
		return Marked{}, fmt.Errorf("%w: put an empty line between the marks and the conversation", ErrMarks)
	}
	m := Marked{Checks: map[string]Verdict{}, Reasons: map[string]string{}}
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
	case "unsure":
		return m.mark(value, Unsure)
	case "reason":
		id, why, ok := strings.Cut(value, ":")
		if !ok {
			return errors.New("write a reason as the id of a check, a colon and the reason")
		}
		m.Reasons[strings.TrimSpace(id)] = strings.TrimSpace(why)
	case "by":
		m.By = value
	default:
		return fmt.Errorf("%.40q is none of Scenario, Stars, Stars-at-most, Yes, No, Unsure, Reason, By, Note", name)
	}
	return err
}

func (m *Marked) mark(ids string, v Verdict) error {
	for id := range strings.SplitSeq(ids, ",") {
		id = strings.TrimSpace(id)
		if before, twice := m.Checks[id]; twice && before != v {
			return fmt.Errorf("check %.40q is both %s and %s", id, before, v)
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

// Marks are a review as the marks of its conversation: what calibrating reads.
func Marks(scenario string, review Review, said coach.Transcript) Marked {
	m := Marked{Scenario: scenario, By: review.Code, Checks: map[string]Verdict{}, Reasons: map[string]string{}, Transcript: said}
	if review.Stars != nil {
		m.Stars = *review.Stars
	}
	for _, r := range review.Rulings {
		m.Checks[r.Check] = r.Verdict
		if r.Reason != "" {
			m.Reasons[r.Check] = r.Reason
		}
	}
	return m
}

// Text writes the conversation and its marks as ParseMarked reads them.
func (m Marked) Text() string {
	var b strings.Builder
	line := func(name, value string) {
		if value = strings.Join(strings.Fields(value), " "); value != "" {
			fmt.Fprintf(&b, "%s: %s\n", name, value)
		}
	}
	number := func(name string, n int) {
		if n > 0 {
			line(name, strconv.Itoa(n))
		}
	}
	line("Scenario", m.Scenario)
	line("By", m.By)
	number("Stars", m.Stars)
	number("Stars-at-most", m.AtMost)
	ids := slices.Sorted(maps.Keys(m.Checks))
	for _, v := range []struct {
		name string
		Verdict
	}{{"Yes", Yes}, {"No", No}, {"Unsure", Unsure}} {
		var of []string
		for _, id := range ids {
			if m.Checks[id] == v.Verdict {
				of = append(of, id)
			}
		}
		line(v.name, strings.Join(of, ", "))
	}
	for _, id := range slices.Sorted(maps.Keys(m.Reasons)) {
		line("Reason", id+": "+m.Reasons[id])
	}
	line("Note", m.Note)
	return b.String() + "\n" + m.Transcript.Text("Worker")
}
