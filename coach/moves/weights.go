package moves

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// table is a small set of named weights, one line a fact, one column a
// decision, printed in the source so that anybody can read what counts.
type table struct {
	facts   []string
	weights [][]float64 // by column, then by fact
}

func weights(text string) table {
	var t table
	for i, line := range strings.Split(strings.TrimSpace(text), "\n") {
		cells := strings.Fields(line)
		if i == 0 {
			t.weights = make([][]float64, len(cells)-1)
			continue
		}
		t.facts = append(t.facts, cells[0])
		for c := range t.weights {
			w, err := strconv.ParseFloat(cells[c+1], 64)
			if err != nil {
				panic(fmt.Sprintf("weight of %s: %v", cells[0], err))
			}
			t.weights[c] = append(t.weights[c], w)
		}
	}
	return t
}

// likely is the probability that column c gives to facts x.
func (t table) likely(c int, x []float64) float64 {
	sum := 0.0
	for i, w := range t.weights[c] {
		sum += w * x[i]
	}
	return 1 / (1 + math.Exp(-sum))
}
