package moves

import (
	"crypto/sha256"
	"slices"
	"sync"
)

// Memory keeps what the worker's turns and the topics of one talk are about,
// so that each is taken apart once and not again with every rep turn. It
// changes no reading. It belongs to one talk, or to many with the same worker
// and the same goal; goroutines may share it.
type Memory struct {
	mu    sync.RWMutex
	texts map[string]apart
	read  map[[sha256.Size]byte]Reading // nil: readings are not kept
}

// apart is a text cut into sentences, and the stems of its words.
type apart struct {
	said  []sentence
	stems map[string]bool
}

// NewMemory returns the memory of a new talk.
func NewMemory() *Memory { return &Memory{texts: map[string]apart{}} }

// NewSharedMemory returns a memory for many talks with the same worker. It
// keeps whole readings too: when scripted reps have a talk again and again,
// three turns of four have been read before.
func NewSharedMemory() *Memory {
	return &Memory{texts: map[string]apart{}, read: map[[sha256.Size]byte]Reading{}}
}

// apart takes a text apart. Nobody may change what it returns. A nil Memory
// remembers nothing.
func (m *Memory) apart(text string) apart {
	if m != nil {
		m.mu.RLock()
		a, known := m.texts[text]
		m.mu.RUnlock()
		if known {
			return a
		}
	}
	said := split(text)
	a := apart{said, stemsOf(said)}
	if m != nil {
		m.mu.Lock()
		m.texts[text] = a
		m.mu.Unlock()
	}
	return a
}

// reading is the reading of a turn: remembered, or made now.
func (m *Memory) reading(text string, heard Heard, read func() Reading) Reading {
	if m == nil || m.read == nil {
		return read()
	}
	key := fingerprint(text, heard)
	m.mu.RLock()
	r, known := m.read[key]
	m.mu.RUnlock()
	if !known {
		r = read()
		m.mu.Lock()
		m.read[key] = r
		m.mu.Unlock()
	}
	r.Moves = slices.Clone(r.Moves)
	return r
}

// fingerprint tells apart all that a reading depends on with one worker and,
// where there is one, one goal.
func fingerprint(text string, heard Heard) [sha256.Size]byte {
	var all []byte
	add := func(s string) { all = append(append(all, s...), 0xff) } // no byte of any text
	add(text)
	if heard.Goal != nil {
		add("")
	}
	for _, s := range heard.Worker {
		add(s)
	}
	add("")
	for _, s := range heard.Rep {
		add(s)
	}
	add("")
	for _, t := range heard.Topics {
		add(t.ID)
		if t.Told {
			all = append(all, 1)
		}
	}
	return sha256.Sum256(all)
}
