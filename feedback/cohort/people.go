package cohort

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"hash/maphash"
	"slices"

	"github.com/repcoach/repcoach/feedback/cohort/inbox"
	"github.com/repcoach/repcoach/feedback/summary"
)

// code stands for a rep code.
type code [16]byte

func codeOf(rep string) (c code) {
	sum := sha256.Sum256([]byte(rep))
	copy(c[:], sum[:])
	return c
}

// person is all that is in memory of one rep: where their talks lie in the
// spill, and what tells which of two bundles counts. It has the same size
// however many talks there are.
type person struct {
	at        int64
	size      int32
	issue     int32
	seal      uint64 // of the checksum, to tell two bundles of one issue apart
	talks     int32
	mark      mark
	others    bool // has talks that the filter does not let pass
	withdrawn bool
}

// register is everybody whose bundles were read.
type register struct {
	reducer
	people   map[code]person
	spill    *spill
	replaced count // bundles that were replaced by a newer one
}

func newRegister(dir string, s sieve) (*register, error) {
	sp, err := newSpill(dir)
	if err != nil {
		return nil, err
	}
	return &register{
		reducer: reducer{names: newNames(), sieve: s, seed: maphash.MakeSeed()},
		people:  map[code]person{}, spill: sp,
	}, nil
}

// take adds a bundle or honours a withdrawal, which may come before it.
func (r *register) take(item summary.Item) error {
	if w := item.Withdrawal; w != nil {
		r.people[codeOf(w.Rep)] = person{withdrawn: true}
		return nil
	}
	b := item.Bundle
	c := codeOf(b.Rep)
	old, known := r.people[c]
	if old.withdrawn {
		return nil
	}
	p := person{issue: int32(b.Issue), seal: sealOf(b.Checksum)}
	if known {
		newer := cmp.Or(cmp.Compare(p.issue, old.issue), cmp.Compare(p.seal, old.seal))
		if newer == 0 {
			return nil // the same bundle once more
		}
		if r.replaced++; newer < 0 {
			return nil
		}
	}
	small, ok := r.reduce(b)
	if !ok {
		return fmt.Errorf("%w: there are more than %d names of scenarios, objectives and checks already", inbox.ErrRefused, maxNames)
	}
	p.others, p.talks, p.mark = small.others, int32(len(small.talks)), small.mark
	if len(small.talks) > 0 {
		at, size, err := r.spill.add(small.talks)
		if err != nil {
			return err
		}
		p.at, p.size = at, int32(size)
	}
	r.people[c] = p
	return nil
}

func sealOf(checksum string) uint64 {
	sum := sha256.Sum256([]byte(checksum))
	return binary.LittleEndian.Uint64(sum[:])
}

// member is a person the report is about.
type member struct {
	code
	person
}

// members returns those with talks that the filter lets pass, in the order
// their talks lie in the spill.
func (r *register) members() []member {
	n := 0
	for _, p := range r.people {
		if p.talks > 0 {
			n++
		}
	}
	all := make([]member, 0, n)
	for c, p := range r.people {
		if p.talks > 0 {
			all = append(all, member{c, p})
		}
	}
	slices.SortFunc(all, func(a, b member) int { return cmp.Compare(a.at, b.at) })
	return all
}

// each reads the talks of the members, who come in the order of members.
func (r *register) each(members []member, visit func(int, []talk)) error {
	in, err := r.spill.reader()
	if err != nil {
		return err
	}
	for i, m := range members {
		talks, err := in.read(m.at, int(m.size))
		if err != nil {
			return err
		}
		visit(i, talks)
	}
	return nil
}
