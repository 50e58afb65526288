package moves

// Memory keeps what the worker's turns and the topics of one talk are about,
// so that each is taken apart once and not again with every rep turn. It
// changes no reading. It belongs to one talk and may not be used by two
// goroutines at a time.
type Memory struct{ texts map[string]apart }

// apart is a text cut into sentences, and the stems of its words.
type apart struct {
	said  []sentence
	stems map[string]bool
}

// NewMemory returns the memory of a new talk.
func NewMemory() *Memory { return &Memory{texts: map[string]apart{}} }

// apart takes a text apart. Nobody may change what it returns. A nil Memory
// remembers nothing.
func (m *Memory) apart(text string) apart {
	if m != nil {
		if a, known := m.texts[text]; known {
			return a
		}
	}
	said := split(text)
	a := apart{said, stemsOf(said)}
	if m != nil {
		m.texts[text] = a
	}
	return a
}
