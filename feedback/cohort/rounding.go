package cohort

import (
	"crypto/sha256"
	"math/bits"
	"math/rand/v2"
)

// mark stands for one person with the talks that the filter lets pass. A new
// bundle or another talk makes another mark. Nobody can work one out who has
// not the bundle.
type mark [16]byte

// row counts the answers of people, one each, and knows who they are by the
// marks of all of them together.
type row struct {
	counts map[int]count
	people count
	marks  mark
}

func (r *row) add(answer int, of mark) {
	if r.counts == nil {
		r.counts = map[int]count{}
	}
	r.counts[answer]++
	r.people++
	for i := range r.marks {
		r.marks[i] ^= of[i] // in whatever order they come
	}
}

// join takes in the people of another row.
func (r *row) join(of *row) {
	if r.counts == nil {
		r.counts = map[int]count{}
	}
	for answer, n := range of.counts {
		r.counts[answer] += n
	}
	r.people += of.people
	for i := range r.marks {
		r.marks[i] ^= of.marks[i]
	}
}

// lot returns what draws for this row. The same people with the same talks
// always draw the same, so that nobody can draw until they know the number
// behind it; a person more or less, or with another bundle, and the whole row
// is drawn anew. Nobody can work it out who has not all the bundles.
func (r *row) lot(name string) func() int {
	source := rand.NewChaCha8(sha256.Sum256(append(r.marks[:], name...)))
	return func() int { return noise(source.Uint64(), source.Uint64()) }
}

// noise makes of two random numbers a number of people to add or take away: 0
// one time in three, 1 more or 1 fewer one time in six each, and half as
// often for every further person. So whatever a report shows is at most twice
// as likely under one answer of a person as under the other, and nothing it
// shows is impossible under either.
func noise(a, b uint64) int { return bits.TrailingZeros64(a) - bits.TrailingZeros64(b) }

// nearest rounds to the nearest 5.
func nearest(n count) count { return (n + roundTo/2) / roundTo * roundTo }

// round moves the answers of a row by a few people, by lot, and rounds them
// to a multiple of 5. At every fork of the question the two sides add up to
// the total that was shown of it.
func round(counts map[int]count, q question, total count, lot func() int) map[int]count {
	out := map[int]count{}
	var fork func(q question, total count)
	fork = func(q question, total count) {
		first := divide(q[0].count(counts), q[1].count(counts), total, lot())
		for i, n := range [...]count{first, total - first} {
			if q[i].fork == nil {
				out[q[i].answer] = n
			} else {
				fork(*q[i].fork, n)
			}
		}
	}
	fork(q, total)
	return out
}

// divide gives of a total, which may not be the sum of both sides, the part
// of the first. What the total is off by is shared.
func divide(first, second, total count, noise int) count {
	twice := first - second + total + 2*count(noise)
	if twice <= 0 {
		return 0
	}
	return min((twice+roundTo)/(2*roundTo)*roundTo, total)
}
