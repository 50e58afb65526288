package scenarios

// shape is what a piece of the file is.
type shape int

// The shapes. A reference is YAML's *alias, which scenarios do not use.
const (
	nothing shape = iota
	text
	list
	keys
	reference
)

// String names the shape the way a tutor would.
func (s shape) String() string {
	return [...]string{"nothing", "text", "a list", "a group of keys", "a reference"}[s]
}

// style is how a piece of text was written down.
type style int

const (
	plain  style = iota
	quoted       // in single or double quotes
	block        // on the lines below | or >
)

// node is one piece of the file with its place. It has no types but these
// shapes: 010, 1.0 and no stay exactly the characters the tutor typed.
type node struct {
	shape  shape
	style  style
	flow   bool   // written with [ ] or { }
	value  string // of text; of a reference its name
	anchor string // &name
	tag    string // !name
	at     mark
	items  []*node // of a list
	keys   []entry // of a group of keys
}

// entry is one key with what follows it.
type entry struct{ key, value *node }

// fault is where the file stops being YAML, in the reader's own words.
type fault struct {
	at      mark   // where it was noticed
	began   mark   // where the piece began that could not be finished; may be zero
	problem string // the reader's message
	during  string // what it was reading
}
