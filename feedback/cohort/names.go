package cohort

// names gives each text that may become the name of a row a number. A file of
// a stranger can hold any number of names, so there is a limit.
type names struct {
	numbers map[name]uint32
	all     []name
	bundles []uint32 // how many bundles brought each; never fewer than the people
}

// name is what a row may be called: a scenario, an objective of it or a check
// of that, with the title that the bundle gave it.
type name struct{ scenario, objective, check, title string }

// maxNames is far more than a union has. Names take memory that grows with
// them, about 300 bytes each.
const maxNames = 50_000

func newNames() *names { return &names{numbers: map[name]uint32{}} }

// number returns the number of a name, and false when there are too many.
func (n *names) number(of name) (uint32, bool) {
	if i, known := n.numbers[of]; known {
		return i, true
	}
	if len(n.all) >= maxNames {
		return 0, false
	}
	i := uint32(len(n.all))
	n.numbers[of] = i
	n.all = append(n.all, of)
	n.bundles = append(n.bundles, 0)
	return i, true
}
