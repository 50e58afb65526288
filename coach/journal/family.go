package journal

import "slices"

// Kin is a session in its place under the one it branched from.
type Kin struct {
	Summary
	Depth  int  // 0 for a talk of its own, 1 for a branch of one, and so on
	Orphan bool // it is a branch, and what it branched from is not in the list
}

// Spoken reports whether the rep has said anything in a session; in a branch,
// anything that was not said in its parent.
func (s Summary) Spoken() bool { return s.Turns > 1 && s.Turns >= s.ParentTurn }

// Families puts each branch of a list that begins with the newest, as that of
// List, under the session it branched from, oldest first. The family with the
// newest session comes first. Every session is in the answer once, whatever
// parents the files name.
func Families(list []Summary) []Kin {
	f := families{list: list, at: map[string]int{}, branches: map[string][]int{}, seen: make([]bool, len(list))}
	for i, s := range list {
		f.at[s.ID] = i
	}
	for i, s := range slices.Backward(list) {
		f.branches[s.Parent] = append(f.branches[s.Parent], i)
	}
	for i := range list {
		if !f.seen[i] {
			f.add(f.root(i), 0)
		}
	}
	return f.all
}

type families struct {
	list     []Summary
	at       map[string]int   // by id
	branches map[string][]int // by the id of the parent, oldest first
	seen     []bool
	all      []Kin
}

// root is the first of the family of session i. In a circle, which only a
// file that somebody has changed can make, it is any of them.
func (f *families) root(i int) int {
	for range f.list {
		parent, ok := f.at[f.list[i].Parent]
		if !ok || f.list[i].Parent == "" {
			break
		}
		i = parent
	}
	return i
}

func (f *families) add(i, depth int) {
	if f.seen[i] {
		return
	}
	f.seen[i] = true
	s := f.list[i]
	f.all = append(f.all, Kin{s, depth, depth == 0 && s.Parent != ""})
	for _, b := range f.branches[s.ID] {
		f.add(b, depth+1)
	}
}
