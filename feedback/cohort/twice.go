package cohort

import (
	"bytes"
	"cmp"
	"slices"
)

// atOnce is how many sessions are compared in one go over the spill, 8 MB of
// memory however many there are.
const atOnce = 512 << 10

// onePerson drops from members every code that shares a session with another: it is the
// same rep, who began anew with a new code or whose file was given another.
// The code with most talks stays. It goes over the spill once for every
// atOnce sessions.
func (r *register) onePerson(members []member) ([]member, error) {
	sessions := 0
	for _, m := range members {
		sessions += int(m.talks)
	}
	rounds := uint64(sessions/atOnce + 1)
	drop := map[int]bool{}
	type had struct {
		session uint64
		by      int32
	}
	var all []had
	for round := range rounds {
		all = all[:0]
		err := r.each(members, func(i int, talks []talk) {
			for _, t := range talks {
				if t.session%rounds == round {
					all = append(all, had{t.session, int32(i)})
				}
			}
		})
		if err != nil {
			return nil, err
		}
		slices.SortFunc(all, func(a, b had) int {
			return cmp.Or(cmp.Compare(a.session, b.session), fuller(members[a.by], members[b.by]))
		})
		for i := 1; i < len(all); i++ {
			if all[i].session == all[i-1].session {
				drop[int(all[i].by)] = true
			}
		}
	}
	kept := members[:0]
	for i, m := range members {
		if !drop[i] {
			kept = append(kept, m)
		}
	}
	return kept, nil
}

// fuller puts the code with most talks first.
func fuller(a, b member) int {
	return cmp.Or(cmp.Compare(b.talks, a.talks), bytes.Compare(a.code[:], b.code[:]))
}
