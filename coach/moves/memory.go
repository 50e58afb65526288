package moves

// Memory keeps what the worker's turns and the topics of one talk are about,
// so that each is taken apart once and not again with every rep turn. It
// changes no reading. It belongs to one talk and may not be used by two
// goroutines at a time.
type Memory struct{ stems map[string]map[string]bool }

// NewMemory returns the memory of a new talk.
func NewMemory() *Memory { return &Memory{stems: map[string]map[string]bool{}} }

// contentOf is the function of that name, remembered. Nobody may change what
// it returns. A nil Memory remembers nothing.
func (m *Memory) contentOf(text string) map[string]bool {
	if m == nil {
		return contentOf(text)
	}
	stems, known := m.stems[text]
	if !known {
		stems = contentOf(text)
		m.stems[text] = stems
	}
	return stems
}
