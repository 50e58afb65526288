package journal

import (
	"encoding/json"
	"errors"
	"time"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
)

// Format is the version of the file format that this package writes. It reads
// this one and every older one.
const Format = 1

// Sentinels a caller may test for.
var (
	ErrNotFound  = errors.New("no such session")
	ErrAmbiguous = errors.New("more than one session begins like that")
	ErrLocked    = errors.New("the session is open in another window")
	ErrNewer     = errors.New("the session was written by a newer repcoach")
	ErrDamaged   = errors.New("the session file is damaged")
	ErrChanged   = errors.New("another program has changed the session file")
	ErrTooLong   = errors.New("too long to save")
	ErrClosed    = errors.New("the session is closed")
	ErrScale     = errors.New("confidence goes from 1 to 5")
)

// Header is the first record of a session: all that is needed to go on with
// it, or to score it again, on a machine that has never seen the scenario.
type Header struct {
	ID         string        `json:"id"`
	Started    time.Time     `json:"started"`
	Version    string        `json:"version"` // of the program
	ScenarioID string        `json:"scenario"`
	Title      string        `json:"title"`
	Hash       string        `json:"hash"`    // of the scenario's source
	Partner    string        `json:"partner"` // "builtin" or "ollama"
	Model      string        `json:"model,omitempty"`
	Digest     string        `json:"digest,omitempty"`
	Options    coach.Options `json:"options"`
	Union      string        `json:"union,omitempty"`       // the name that stood where the scenario has a place for it
	Parent     string        `json:"parent,omitempty"`      // the session this one branched from
	ParentTurn int           `json:"parent_turn,omitempty"` // the rep turn that is tried another way
	Source     string        `json:"source"`                // the scenario file as it was; the last in the record
}

// Confidence is how sure the rep felt, from 1 (not at all) to 5 (very), before
// the talk and after it. Both are the rep's own answers; nil where they gave
// none.
type Confidence struct {
	Before *int `json:"before,omitempty"`
	After  *int `json:"after,omitempty"`
}

// Entry is a whole session as it stands in its file.
type Entry struct {
	Header     Header
	Transcript coach.Transcript // as it stands, without what was taken back; a turn that is lost has no text, so that the numbers hold
	Steps      []stance.Step    // the same, but for the lost ones
	TakenBack  []coach.Turn     // what was said and taken back
	Outcome    stance.Outcome   // Unfinished while there is no end
	Ended      bool
	Confidence Confidence
	Feedback   []json.RawMessage // every feedback.Report stored, oldest first
	Reviews    []json.RawMessage // every tutor review stored, oldest first
	Last       time.Time         // of the newest record
	Aside      []coach.Turn      // undamaged turns that have no place in the transcript
	Damage     []string          // what could not be read, in sentences a person understands
}

// Summary is one line of the history.
type Summary struct {
	ID         string         `json:"id"`
	Scenario   string         `json:"scenario"`
	Title      string         `json:"title"`
	Started    time.Time      `json:"started"`
	Turns      int            `json:"turns"`
	Outcome    stance.Outcome `json:"outcome"`
	Stars      *int           `json:"stars"`
	Partner    string         `json:"partner"`
	Parent     string         `json:"parent,omitempty"`
	ParentTurn int            `json:"parent_turn,omitempty"`
	Confidence Confidence     `json:"confidence,omitzero"`
	Damaged    bool           `json:"damaged,omitempty"`
	Newer      bool           `json:"newer,omitempty"` // written by a newer program, so only the id is known
}
