package journal

import (
	"encoding/json"
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
	all = slices.CompactFunc(all, func(a, b place) bool { return a.id == b.id })

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
	var feedback []byte
	for _, r := range sorted {
		if r.kind == kindFeedback {
			feedback = r.data // only the newest counts
		} else if sum.apply(r) != nil {
			sum.Damaged = true
		}
	}
	if feedback != nil {
		var report struct {
			Stars *int `json:"stars"`
		}
		if json.Unmarshal(feedback, &report) != nil {
			sum.Damaged = true
		}
		sum.Stars = report.Stars
	}
	return sum
}

// apply plays one record as Entry.apply does, but keeps the counts only.
func (sum *Summary) apply(r record) error {
	switch r.kind {
	case kindHeader:
		var h Header
		if err := json.Unmarshal(r.data, &h); err != nil {
			return err
		}
		sum.Scenario, sum.Title, sum.Started, sum.Partner, sum.Parent = h.ScenarioID, h.Title, h.Started, h.Partner, h.Parent
	case kindTurn:
		var t struct{ N int }
		if err := json.Unmarshal(r.data, &t); err != nil {
			return err
		}
		if t.N < 1 || t.N > sum.Turns+maxHole {
			sum.Damaged = true
			return nil
		}
		sum.Damaged = sum.Damaged || t.N != sum.Turns+1
		sum.Turns, sum.Outcome = t.N, stance.Unfinished
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
	}
	return nil
}
