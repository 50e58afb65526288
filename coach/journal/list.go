package journal

import (
	"bytes"
	"encoding/json"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/repcoach/repcoach/coach/stance"
)

// List returns the sessions, newest first: by their ids, which begin with the
// time the session began. A file that cannot be read is in the list too.
func (s *Store) List() ([]Summary, error) {
	all, err := s.places()
	if err != nil {
		return nil, err
	}
	all = slices.DeleteFunc(all, func(p place) bool { return !p.session() })
	slices.SortStableFunc(all, func(a, b place) int { return strings.Compare(b.id, a.id) })

	list := make([]Summary, len(all))
	var work sync.WaitGroup
	for first := range workers() {
		work.Go(func() {
			for i := first; i < len(all); i += workers() {
				list[i] = summary(all[i])
			}
		})
	}
	work.Wait()
	return list, nil
}

// workers is how many files are read at the same time.
func workers() int { return min(runtime.GOMAXPROCS(0), 8) }

// summary reads one file for the list.
func summary(p place) Summary {
	sum := Summary{ID: p.id, Started: started(p.id), Outcome: stance.Unfinished}
	data, err := readFile(p.path)
	if err != nil {
		sum.Damaged = true
		return sum
	}
	found := scanFile(data)
	if newer(found.records) {
		sum.Newer = true
		return sum
	}
	sorted, _, told := order(found.records, found.faults)
	sum.Damaged = len(found.faults) > 0 || len(told) > 0 || len(sorted) == 0 || sorted[0].kind != kindHeader
	var feedback, review []byte
	for _, r := range sorted {
		switch r.kind {
		case kindFeedback:
			feedback, review = r.data, nil // only the newest counts
		case kindReview:
			review = r.data
		default:
			if sum.apply(r) != nil {
				sum.Damaged = true
			}
		}
	}
	sum.stars(feedback, review)
	return sum
}

// stars are those of the feedback, or those that came of a review after it.
func (sum *Summary) stars(feedback, review []byte) {
	if feedback != nil && peek(feedback, map[string]any{"stars": &sum.Stars}, "stars") != nil {
		sum.Stars = nil
	}
	var standing *int
	if review != nil && peek(review, map[string]any{"standing": &standing}, "standing") == nil && standing != nil {
		sum.Stars = standing
	}
}

// apply plays one record as Entry.apply does, but keeps the counts only.
func (sum *Summary) apply(r record) error {
	switch r.kind {
	case kindHeader:
		return peek(r.data, map[string]any{
			"scenario": &sum.Scenario, "title": &sum.Title, "started": &sum.Started,
			"partner": &sum.Partner, "parent": &sum.Parent, "parent_turn": &sum.ParentTurn,
		}, "source")
	case kindTurn:
		var n int
		if err := peek(r.data, map[string]any{"n": &n}, "n"); err != nil {
			return err
		}
		if n < 1 || n > sum.Turns+maxHole {
			sum.Damaged = true
			return nil
		}
		sum.Damaged = sum.Damaged || n != sum.Turns+1
		sum.Turns, sum.Outcome = n, stance.Unfinished
	case kindBack:
		var b backRecord
		if err := json.Unmarshal(r.data, &b); err != nil {
			return err
		}
		if b.From >= 1 && b.From <= sum.Turns {
			sum.Turns = b.From - 1
		}
		sum.Outcome = stance.Unfinished
	case kindEnd:
		var end endRecord
		if err := json.Unmarshal(r.data, &end); err != nil {
			return err
		}
		sum.Outcome = end.Outcome
	case kindConfidence:
		return sum.Confidence.read(r.data)
	}
	return nil
}

// peek decodes some members of a JSON object, up to and with the one named
// last, and leaves the rest of the object unread: for a list that is most of
// the work.
func peek(data []byte, members map[string]any, last string) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	if _, err := dec.Token(); err != nil {
		return err
	}
	var skip json.RawMessage
	for dec.More() {
		name, err := dec.Token()
		if err != nil {
			return err
		}
		to, wanted := members[fmt.Sprint(name)]
		if !wanted {
			to = &skip
		}
		if name == last && !wanted {
			return nil
		}
		if err := dec.Decode(to); err != nil || name == last {
			return err
		}
	}
	return nil
}
