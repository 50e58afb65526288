package moves

import (
	"math"
	"strings"
)

// signs weigh a sentence for a flag by the kinds of words in it, for wording
// that no phrase list has. A sign is written
//
//	a        a word of class a is there
//	a<b      one of class a, and within six words one of class b
//	a+b      both are there
//	^a       the sentence begins with one of class a, fillers aside
//	short    it has six words or fewer
//	long     it has sixteen or more
//
// and the classes are those of signs_words.go. A table weighs the signs.
type sign struct {
	name          string
	a, b          uint64
	start, within bool
	both          bool
}

func signOf(name string) sign {
	s := sign{name: name}
	rest, start := strings.CutPrefix(name, "^")
	s.start = start
	a, b, ok := strings.Cut(rest, "<")
	s.within = ok
	if !ok {
		a, b, s.both = strings.Cut(rest, "+")
	}
	s.a, s.b = classBit[a], classBit[b]
	return s
}

// holds reports whether the sentence has the sign. in tells the classes of
// each of its words, and all those of any.
func (s *sign) holds(x sentence, in []uint64, all uint64) bool {
	switch {
	case s.name == "bias":
		return true
	case s.name == "short":
		return len(in) <= 6
	case s.name == "long":
		return len(in) >= 16
	case all&s.a == 0:
		return false
	case s.start:
		for i, t := range x.toks {
			if in[i]&s.a != 0 {
				return true
			}
			if !fillers[t.norm] && !joins[t.norm] {
				return false
			}
		}
		return false
	case s.both:
		return all&s.b != 0
	case s.within:
		if all&s.b == 0 {
			return false
		}
		for i, c := range in {
			if c&s.a == 0 {
				continue
			}
			for j := i + 1; j < len(in) && j <= i+6 && !x.toks[j].brk; j++ {
				if in[j]&s.b != 0 {
					return true
				}
			}
		}
		return false
	}
	return true
}

// signTable is the signs of one flag with their weights.
type signTable struct {
	signs []sign
	table table
}

func signWeights(text string) signTable {
	t := signTable{table: weights(text)}
	for _, f := range t.table.facts {
		t.signs = append(t.signs, signOf(f))
	}
	return t
}

// classesOf tells the word classes of each word of a sentence, and of all.
func classesOf(x sentence) ([]uint64, uint64) {
	in := make([]uint64, len(x.toks))
	all := uint64(0)
	for i, t := range x.toks {
		if int(t.number) < len(classes) {
			in[i] = classes[t.number]
		}
		all |= in[i]
	}
	return in, all
}

func (t *signTable) facts(x sentence) []float64 {
	in, all := classesOf(x)
	out := make([]float64, len(t.signs))
	for i := range t.signs {
		if t.signs[i].holds(x, in, all) {
			out[i] = 1
		}
	}
	return out
}

// likely is the probability that the table gives to a sentence.
func (t *signTable) likely(x sentence, in []uint64, all uint64) float64 {
	sum := 0.0
	for i, w := range t.table.weights[0] {
		if t.signs[i].holds(x, in, all) {
			sum += w
		}
	}
	return 1 / (1 + math.Exp(-sum))
}
