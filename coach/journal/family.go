package journal

import (
	"slices"
	"strings"
)

// Kin is a session in its place under the one it branched from.
type Kin struct {
	Summary
	Depth  int  // 0 for a talk of its own, 1 for a branch of one, and so on
	Orphan bool // it is a branch, and what it branched from is not in the list
}

// Spoken reports whether the rep has said anything in a session; in a branch,
// anything that was not said in its parent.
func (s Summary) Spoken() bool { return s.Turns > 1 && s.Turns >= s.ParentTurn }

// Families puts each branch under the session it branched from, oldest first.
// The family with the newest session comes first. Every session of the list
// is in the answer once, whatever parents they name.
func Families(list []Summary) []Kin {
	here := map[string]bool{}
	for _, s := range list {
		here[s.ID] = true
	}
	branches := map[string][]Summary{}
	var roots []Summary
	for _, s := range list {
		if s.Parent != "" && here[s.Parent] && s.Parent < s.ID { // a parent is older
			branches[s.Parent] = append(branches[s.Parent], s)
		} else {
			roots = append(roots, s)
		}
	}
	families := make([]family, 0, len(roots))
	for _, s := range roots {
		f := family{newest: s.ID}
		f.add(s, branches, 0, s.Parent != "")
		families = append(families, f)
	}
	slices.SortStableFunc(families, func(a, b family) int { return strings.Compare(b.newest, a.newest) })
	var all []Kin
	for _, f := range families {
		all = append(all, f.members...)
	}
	return all
}

type family struct {
	newest  string
	members []Kin
}

func (f *family) add(s Summary, branches map[string][]Summary, depth int, orphan bool) {
	f.members = append(f.members, Kin{s, depth, orphan})
	f.newest = max(f.newest, s.ID)
	below := branches[s.ID]
	slices.SortStableFunc(below, func(a, b Summary) int { return strings.Compare(a.ID, b.ID) })
	for _, b := range below {
		f.add(b, branches, depth+1, false)
	}
}
