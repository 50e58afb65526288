package cohort

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
)

// drawn is how many people of each row are left out by lot, and how many
// others count twice. Suppress.go says why.
//
// Three leaves each person one of four who could stand behind a change
// between two reports. It is two for the thresholds with which three could,
// in the rarest draw, show that a change is too large to be the lot's.
func drawn(threshold int) int {
	if (threshold+2+2*3)%roundTo == 0 {
		return 2
	}
	return 3
}

const mostDrawn = 3

// lottery gives each person a number for each scenario. The same people with
// the same bundles and the same filter always get the same, so that nobody
// can draw again until the noise is gone; one bundle more or less and
// everybody's is another. Nobody who has not all the bundles can work it out.
type lottery [sha256.Size]byte

func newLottery(members []member, f Filter) lottery {
	var all lottery
	for _, m := range members {
		one := make([]byte, 0, 32)
		one = append(one, m.code[:]...)
		one = binary.LittleEndian.AppendUint32(one, uint32(m.issue))
		one = binary.LittleEndian.AppendUint64(one, m.seal)
		sum := sha256.Sum256(one)
		for i := range all {
			all[i] ^= sum[i] // in whatever order they come
		}
	}
	filter, _ := json.Marshal(f)
	return sha256.Sum256(append(all[:], filter...))
}

func (l lottery) number(c code, scenario string) uint64 {
	one := make([]byte, 0, 128)
	one = append(append(append(one, l[:]...), c[:]...), scenario...)
	sum := sha256.Sum256(one)
	return binary.LittleEndian.Uint64(sum[:])
}

// lot is one person of a row: their number and their answer.
type lot struct {
	number uint64
	answer int
}

// row counts the answers of people, one each, and keeps the few whose numbers
// are the lowest and the highest.
type row struct {
	counts    map[int]count
	people    count
	low, high []lot
}

func (r *row) add(answer int, number uint64) {
	if r.counts == nil {
		r.counts = map[int]count{}
	}
	r.counts[answer]++
	r.people++
	l := lot{number, answer}
	r.low = keep(r.low, l, func(a, b lot) bool { return a.number < b.number })
	r.high = keep(r.high, l, func(a, b lot) bool { return a.number > b.number })
}

// keep puts l among the first few, if it belongs there.
func keep(few []lot, l lot, before func(a, b lot) bool) []lot {
	at := len(few)
	for at > 0 && before(l, few[at-1]) {
		at--
	}
	if at == mostDrawn {
		return few
	}
	if len(few) < mostDrawn {
		few = append(few, lot{})
	}
	copy(few[at+1:], few[at:])
	few[at] = l
	return few
}

// drawn returns the counts after the lot: as many people, but some are not
// counted and as many others count twice.
func (r *row) drawn(most int) map[int]count {
	out := make(map[int]count, len(r.counts))
	for a, n := range r.counts {
		out[a] = n
	}
	for i := range min(most, len(r.low), int(r.people)/2) {
		out[r.low[i].answer]--
		out[r.high[i].answer]++
	}
	return out
}
