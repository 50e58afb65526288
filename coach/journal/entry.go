package journal

import (
	"encoding/json"
	"fmt"
	"io"
	"time"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
)

// maxHole is how many turns in a row may be lost before a turn number is
// taken for nonsense.
const maxHole = 1000

// headerRecord is a header as it is stored.
type headerRecord struct {
	Format int `json:"format"`
	Header
}

// turnRecord is a turn as it is stored. JSON cannot hold text that is not
// valid UTF-8; such text is kept to the byte beside its readable form.
type turnRecord struct {
	coach.Turn
	Bytes []byte `json:"text_bytes,omitempty"`
}

type backRecord struct {
	From int `json:"from"`
}

type endRecord struct {
	Outcome stance.Outcome `json:"outcome"`
}

// ReadFrom reads one session from the bytes of its file. It fails with
// ErrNewer or, where not one record can be read, with ErrDamaged.
func ReadFrom(r io.Reader) (Entry, error) {
	data, err := readAll(r)
	if err != nil {
		return Entry{}, err
	}
	return rebuild("", scanFile(data))
}

// rebuild makes the session from what a scan found. The id is that of the
// file name, for a file whose header is lost.
func rebuild(id string, s scan) (Entry, error) {
	e := Entry{Outcome: stance.Unfinished, Header: Header{ID: id, Started: started(id)}}
	if newer(s.records) {
		return e, fmt.Errorf("session %s: %w: install the newest version to open it", id, ErrNewer)
	}
	sorted, aside, told := order(s.records, s.faults)
	e.Damage = append(sentences(s.faults), told...)
	if len(sorted) == 0 {
		return e, fmt.Errorf("session %s: %w: not one record in it can be read", id, ErrDamaged)
	}
	if sorted[0].kind != kindHeader {
		e.damage("The first record is lost, so which scenario this was is not known.")
	}
	for _, r := range sorted {
		if err := e.apply(r); err != nil {
			e.damage("Line %d has a %s record of a shape that is not known: %v.", r.line, r.kind, err)
		}
		e.Last = r.at
	}
	for _, r := range aside {
		if t, err := decodeTurn(r); err == nil && r.kind == kindTurn {
			e.Aside = append(e.Aside, t)
		}
	}
	return e, nil
}

// newer reports whether the header names a format this program cannot know.
func newer(records []record) bool {
	for _, r := range records {
		var format int
		if r.kind == kindHeader && peek(r.data, map[string]any{"format": &format}, "format") == nil {
			return format > Format
		}
	}
	return false
}

func (e *Entry) damage(format string, args ...any) {
	e.Damage = append(e.Damage, fmt.Sprintf(format, args...))
}

// apply plays one record.
func (e *Entry) apply(r record) error {
	switch r.kind {
	case kindHeader:
		var h headerRecord
		if err := json.Unmarshal(r.data, &h); err != nil {
			return err
		}
		e.Header = h.Header
	case kindTurn:
		t, err := decodeTurn(r)
		if err != nil {
			return err
		}
		e.turn(t, r.line)
	case kindStep:
		var s stance.Step
		if err := json.Unmarshal(r.data, &s); err != nil {
			return err
		}
		e.Steps = append(e.Steps, s)
	case kindBack:
		var b backRecord
		if err := json.Unmarshal(r.data, &b); err != nil {
			return err
		}
		e.back(b.From)
	case kindEnd:
		var end endRecord
		if err := json.Unmarshal(r.data, &end); err != nil {
			return err
		}
		e.Ended, e.Outcome = true, end.Outcome
	case kindFeedback:
		e.Feedback = append(e.Feedback, json.RawMessage(r.data))
	case kindReview:
		e.Reviews = append(e.Reviews, json.RawMessage(r.data))
	case kindConfidence:
		return e.Confidence.read(r.data)
	}
	return nil
}

func decodeTurn(r record) (coach.Turn, error) {
	var t turnRecord
	if err := json.Unmarshal(r.data, &t); err != nil {
		return coach.Turn{}, err
	}
	if len(t.Bytes) > 0 {
		t.Text = string(t.Bytes)
	}
	return t.Turn, nil
}

// turn adds a turn in its place. A number that has been used already means
// that the record of taking back is lost; a number too high, that turns are.
func (e *Entry) turn(t coach.Turn, line int) {
	have := len(e.Transcript)
	switch {
	case t.N < 1 || t.N > have+maxHole:
		e.Aside = append(e.Aside, t)
		e.damage("Line %d has a turn with the number %d, which fits nowhere. It is listed apart.", line, t.N)
		return
	case t.N <= have:
		e.damage("Turns %d to %d were said again. The earlier ones are listed as taken back.", t.N, have)
		e.back(t.N)
	case t.N == have+2:
		e.damage("Turn %d is lost.", have+1)
	case t.N > have+2:
		e.damage("Turns %d to %d are lost.", have+1, t.N-1)
	}
	for n := len(e.Transcript) + 1; n < t.N; n++ {
		e.Transcript = append(e.Transcript, coach.Turn{N: n, Speaker: turnOf(n, t)})
	}
	e.Transcript = append(e.Transcript, t)
	e.Ended, e.Outcome = false, stance.Unfinished
}

// turnOf is who said the lost turn n, counted back from a turn that is there:
// the speakers take turns.
func turnOf(n int, there coach.Turn) coach.Speaker {
	same := (there.N-n)%2 == 0
	if (there.Speaker == coach.Rep) == same {
		return coach.Rep
	}
	return coach.Worker
}

// back takes back the turns from n on, and the steps with them.
func (e *Entry) back(n int) {
	e.Ended, e.Outcome = false, stance.Unfinished
	if n < 1 || n > len(e.Transcript) {
		return
	}
	for _, t := range e.Transcript[n-1:] {
		if t.Text != "" {
			e.TakenBack = append(e.TakenBack, t)
		}
	}
	e.Transcript = e.Transcript[: n-1 : n-1]
	for len(e.Steps) > 0 && e.Steps[len(e.Steps)-1].Turn >= n {
		e.Steps = e.Steps[:len(e.Steps)-1]
	}
}

// started is when a session with this id began, as far as the id tells.
func started(id string) time.Time {
	u, err := parseID(id)
	if err != nil {
		return time.Time{}
	}
	return u.Timestamp().UTC()
}
