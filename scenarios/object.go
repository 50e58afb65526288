package scenarios

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// object is one group of keys that is being read: the worker, a check, a
// fact. Every key that may be in it is named when it is opened, so that a
// misspelt one is complained of and still read, and the complaints that
// would only follow from it do not come.
type object struct {
	p      *page
	path   string // "worker.worries[1]"
	what   string // "a worry"
	at     mark   // where to complain of what is missing
	broken bool   // it was no group of keys at all
	known  []string
	values map[string]entry
	marks  map[string]mark
}

// newObject reads the keys of n. at is where a missing n is complained of.
func newObject(p *page, marks map[string]mark, n *node, at mark, path, what string, known ...string) *object {
	o := &object{p: p, path: path, what: what, at: at, known: known, values: map[string]entry{}, marks: marks}
	if n == nil || n.shape == nothing {
		return o
	}
	if n.shape != keys {
		o.broken = true
		p.complain(n.at, fmt.Sprintf("%s should have keys of its own here, and there is %s", what, n.shape),
			fmt.Sprintf("Begin with %s: on the next line, two spaces further in.", known[0]))
		return o
	}
	o.marks[path] = n.at
	for _, e := range n.keys {
		if e.key.shape == text && slices.Contains(known, e.key.value) {
			if _, twice := o.values[e.key.value]; !twice {
				o.values[e.key.value] = e
			}
		}
	}
	for _, e := range n.keys {
		if e.key.shape == text && !slices.Contains(known, e.key.value) && e.key.value != "<<" {
			o.unknown(e)
		}
	}
	return o
}

// unknown complains of a key that does not belong here.
func (o *object) unknown(e entry) {
	name := e.key.value
	what := fmt.Sprintf("%s has no %q", o.what, clip(name))
	if like := nearest(name, o.known); like != "" {
		if _, taken := o.values[like]; !taken {
			o.values[like] = e
		}
		o.p.complain(e.key.at, what, fmt.Sprintf("Did you mean %q? Write %s: in front of the text.", like, like))
		return
	}
	if home := homeOf(name); home != "" {
		o.p.complain(e.key.at, what, fmt.Sprintf("%q belongs to %s: move it there.", name, home))
		return
	}
	o.p.complain(e.key.at, what, fmt.Sprintf("Take it out, or use one of %s.", listed(o.known)))
}

// get returns what follows a key, or nil where there is nothing.
func (o *object) get(key string) *node {
	e, ok := o.values[key]
	if !ok || e.value == nil || e.value.shape == nothing {
		return nil
	}
	o.marks[o.join(key)] = e.value.at
	return e.value
}

// missingAt is where to complain that there is nothing behind a key: at the
// key if it is there, and otherwise where its group begins.
func (o *object) missingAt(key string) mark {
	if e, ok := o.values[key]; ok {
		return e.key.at
	}
	return o.at
}

// set reports whether the key is there, even with an empty list after it.
func (o *object) set(key string) bool { return o.get(key) != nil }

func (o *object) join(key string) string {
	if o.path == "" {
		return key
	}
	return o.path + "." + key
}

// text returns the text of a key with its lines, without white space around it.
func (o *object) text(key string) string { return strings.TrimSpace(o.p.words(o.get(key), key)) }

// line returns the text of a key on one line.
func (o *object) line(key string) string { return strings.Join(strings.Fields(o.text(key)), " ") }

// need complains if there is nothing after a key, with an example of what
// there could be.
func (o *object) need(key, value, example string) {
	if value != "" || o.broken {
		return
	}
	if e, ok := o.values[key]; ok {
		if e.value.shape == nothing || e.value.shape == text {
			o.p.complain(e.key.at, fmt.Sprintf("there is nothing after %q", key+":"), "For instance: "+example)
		}
		return
	}
	o.p.complain(o.at, fmt.Sprintf("%s needs %q, and it is missing", o.what, key), "Add a line. For instance: "+example)
}

// words returns the text of a node as the tutor typed it: 010 stays 010.
func (p *page) words(n *node, key string) string {
	if n == nil || n.shape == nothing {
		return ""
	}
	if n.shape != text {
		write := fmt.Sprintf("Write the text after %s: on the same line.", key)
		if n.flow {
			write = "Text that begins with [ or { has to be in double quotes."
		} else if n.shape == keys {
			write = "Put the whole text in double quotes, or write " + key + ": | and the text on the next lines, two spaces further in."
		}
		if n.shape != reference { // complained of already
			p.complain(n.at, fmt.Sprintf("%q should be text, and there is %s", key, n.shape), write)
		}
		return ""
	}
	p.cutShort(n)
	p.curly(n)
	return p.withUnion(n)
}

// number returns a whole number, or the default where there is none.
func (o *object) number(key string, least, most, standard int) int {
	n := o.get(key)
	if n == nil {
		return standard
	}
	words := strings.TrimSpace(o.p.words(n, key))
	value, err := strconv.Atoi(words)
	if err == nil && strconv.Itoa(value) == words && value >= least && value <= most {
		return value
	}
	if n.shape == text {
		o.p.complain(n.at, fmt.Sprintf("%q should be a whole number from %d to %d, and it is %q", key, least, most, clip(words)),
			fmt.Sprintf("For instance: %s: %d", key, standard))
	}
	return standard
}

// choice returns one of the options, or the default where there is none.
func (o *object) choice(key, standard string, options ...string) string {
	n := o.get(key)
	if n == nil {
		return standard
	}
	words := o.line(key)
	if slices.Contains(options, words) {
		return words
	}
	if n.shape == text {
		o.p.unlisted(n.at, fmt.Sprintf("%q may be %s, and it is %q", key, listed(options), clip(words)), key+": ", words, options)
	}
	return standard
}

// unlisted complains of a word that is not one of those that may stand there.
func (p *page) unlisted(at mark, what, before, word string, options []string) {
	if like := nearest(word, options); like != "" {
		p.complain(at, what, fmt.Sprintf("Did you mean %q? Write: %s%s", like, before, like))
		return
	}
	p.complain(at, what, "Write one of these: "+listed(options))
}

// flag returns yes or no, or nil where nothing is said.
func (o *object) flag(key string) *bool {
	n := o.get(key)
	if n == nil {
		return nil
	}
	yes := false
	switch words := strings.ToLower(o.line(key)); {
	case words == "yes" || words == "true":
		yes = true
	case words == "no" || words == "false":
	case n.shape == text:
		o.p.complain(n.at, fmt.Sprintf("%q may be yes or no, and it is %q", key, clip(words)), "Write: "+key+": no")
	}
	return &yes
}
