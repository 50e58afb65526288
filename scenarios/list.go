package scenarios

import (
	"fmt"
	"strings"
)

// mostItems is how many items a list may have. The longest list that ships
// has eleven.
const mostItems = 100

// list returns the items of a list.
func (o *object) list(key, example string) []*node {
	n := o.get(key)
	if n == nil || n.shape == reference {
		return nil
	}
	if n.shape != list {
		o.p.complain(n.at, fmt.Sprintf("%q should be a list, and there is %s", key, n.shape), "For instance: "+example)
		return nil
	}
	if len(n.items) > mostItems {
		o.p.complain(n.items[mostItems].at, fmt.Sprintf("%q has %d items, and may have %d", key, len(n.items), mostItems),
			"Keep the ones that this conversation needs.")
		n.items = n.items[:mostItems]
	}
	for i, item := range n.items {
		o.marks[fmt.Sprintf("%s[%d]", o.join(key), i)] = item.at
	}
	return n.items
}

// wordList returns a list of short texts; an empty one is not nil.
func (o *object) wordList(key, example string) []string {
	if !o.set(key) {
		return nil
	}
	out := []string{}
	for _, item := range o.list(key, example) {
		if word := strings.Join(strings.Fields(o.p.words(item, key)), " "); word != "" {
			out = append(out, word)
		} else if item.shape == nothing || item.shape == text {
			o.p.complain(item.at, fmt.Sprintf("one item of %q is empty", key), "Take it out, or write a word there.")
		}
	}
	return out
}
