package moves

// Nearest tells which of some sets of stems, one a topic, another set shares
// most with. A reader of any language may use it; the zero value has no sets.
type Nearest struct {
	sets   []map[string]bool
	shared map[string]int // in how many sets a stem stands
}

// Add takes the stems of the next topic.
func (n *Nearest) Add(stems map[string]bool) {
	if n.shared == nil {
		n.shared = map[string]int{}
	}
	for w := range stems {
		n.shared[w]++
	}
	n.sets = append(n.sets, stems)
}

// Has reports whether any topic has the stem.
func (n *Nearest) Has(stem string) bool { return n.shared[stem] > 0 }

// To gives the index of the topic that shares most with the stems, or -1. A
// stem that several topics have counts for less: one that n of them have for
// a nth, counted in whole numbers so that the order of adding does not matter.
// Less than half a stem of its own is too little.
func (n *Nearest) To(stems map[string]bool) int {
	const whole = 5040 // what one to ten divide
	best, most := -1, 0
	for i, set := range n.sets {
		sum := 0
		for w := range stems {
			if set[w] {
				sum += whole / n.shared[w]
			}
		}
		if sum > most {
			best, most = i, sum
		}
	}
	if 2*most < whole {
		return -1
	}
	return best
}
