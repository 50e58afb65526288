package journal

import (
	"encoding/json"
	"errors"
	"time"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
)

// Sentinels a caller may test for.
var (
	ErrNotFound = errors.New("no such session")
	ErrLocked   = errors.New("the session is open in another window")
	ErrNewer    = errors.New("the session was written by a newer repcoach")
	ErrDamaged  = errors.New("the session file is damaged")
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
	Source     string        `json:"source"`  // the scenario file as it was
	Partner    string        `json:"partner"` // "builtin" or "ollama"
	Model      string        `json:"model,omitempty"`
	Digest     string        `json:"digest,omitempty"`
	Options    coach.Options `json:"options"`
	Parent     string        `json:"parent,omitempty"`      // the session this one branched from
	ParentTurn int           `json:"parent_turn,omitempty"` // the rep turn that is tried another way
}

// Entry is a whole session as it stands in its file.
type Entry struct {
	Header     Header
	Transcript coach.Transcript // as it stands, without what was taken back
	Steps      []stance.Step    // the same
	TakenBack  []coach.Turn     // what was said and taken back
	Outcome    stance.Outcome   // Unfinished while there is no end
	Ended      bool
	Feedback   []json.RawMessage // every feedback.Report stored, oldest first
	Reviews    []json.RawMessage // every tutor review stored, oldest first
	Last       time.Time         // of the newest record
	Damage     []string          // what could not be read, in sentences a person understands
}

// Summary is one line of the history.
type Summary struct {
	ID       string         `json:"id"`
	Scenario string         `json:"scenario"`
	Title    string         `json:"title"`
	Started  time.Time      `json:"started"`
	Turns    int            `json:"turns"`
	Outcome  stance.Outcome `json:"outcome"`
	Stars    *int           `json:"stars"`
	Partner  string         `json:"partner"`
	Parent   string         `json:"parent,omitempty"`
	Damaged  bool           `json:"damaged,omitempty"`
}

// Store is the folder of sessions.
type Store struct{ dir string }

// Open returns the store in dir and makes the folder if it is missing.
func Open(dir string) (*Store, error) { return &Store{dir: dir}, nil }

// Create begins a new session file and locks it. An empty h.ID is filled in.
func (s *Store) Create(h Header) (*Book, error) { return nil, errors.ErrUnsupported }

// Resume opens a stored session for writing and locks it.
func (s *Store) Resume(id string) (*Book, Entry, error) { return nil, Entry{}, errors.ErrUnsupported }

// Read returns a stored session; it needs no lock.
func (s *Store) Read(id string) (Entry, error) { return Entry{}, errors.ErrUnsupported }

// List returns the sessions, newest first.
func (s *Store) List() ([]Summary, error) { return nil, nil }

// Erase deletes sessions and everything derived from them, and returns the
// paths it removed.
func (s *Store) Erase(ids ...string) ([]string, error) { return nil, errors.ErrUnsupported }

// Book is one session open for writing; it is a coach.Keeper.
type Book struct{ Header Header }

var _ coach.Keeper = (*Book)(nil)

// Turn appends a turn; when it returns nil the turn is on the disk.
func (b *Book) Turn(t coach.Turn) error { return nil }

// Step appends what a rep turn did to the worker.
func (b *Book) Step(s stance.Step) error { return nil }

// Back records that the turns from n on were taken back.
func (b *Book) Back(from int) error { return nil }

// End records how the talk ended.
func (b *Book) End(o stance.Outcome) error { return nil }

// Feedback appends a report; earlier ones stay.
func (b *Book) Feedback(report json.RawMessage) error { return nil }

// Review appends a tutor's review; earlier ones stay.
func (b *Book) Review(review json.RawMessage) error { return nil }

// Close releases the lock.
func (b *Book) Close() error { return nil }
