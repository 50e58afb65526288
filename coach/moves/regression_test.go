package moves

import "math"

// example is one turn for fitting a table: its facts, whether it is one, how
// much it counts, and which tenth of the conversations it belongs to.
type example struct {
	x      []float64
	y      bool
	weight float64
	tenth  int
}

func value(y bool) float64 {
	if y {
		return 1
	}
	return 0
}

func likelihood(w, x []float64) float64 {
	sum := 0.0
	for i, v := range x {
		sum += v * w[i]
	}
	return 1 / (1 + math.Exp(-sum))
}

// regress fits a logistic regression by Newton's method, with a ridge penalty
// on all weights but the first, the bias.
func regress(all []example, ridge float64) []float64 {
	n := len(all[0].x)
	w := make([]float64, n)
	for range 25 {
		slope, curve := make([]float64, n), make([][]float64, n)
		for i := range curve {
			curve[i] = make([]float64, n)
		}
		for _, e := range all {
			p := likelihood(w, e.x)
			for i, v := range e.x {
				if v == 0 {
					continue
				}
				slope[i] += e.weight * (value(e.y) - p) * v
				for j, u := range e.x {
					curve[i][j] += e.weight * p * (1 - p) * v * u
				}
			}
		}
		for i := range w {
			penalty := ridge
			if i == 0 {
				penalty = 1e-6
			}
			slope[i] -= penalty * w[i]
			curve[i][i] += penalty
		}
		longest := 0.0
		for i, step := range eliminate(curve, slope) {
			w[i] += step
			longest = max(longest, math.Abs(step))
		}
		if longest < 1e-6 {
			break
		}
	}
	return w
}

// eliminate solves ax = b; it changes both.
func eliminate(a [][]float64, b []float64) []float64 {
	n := len(b)
	for i := range n {
		best := i
		for r := i + 1; r < n; r++ {
			if math.Abs(a[r][i]) > math.Abs(a[best][i]) {
				best = r
			}
		}
		a[i], a[best], b[i], b[best] = a[best], a[i], b[best], b[i]
		for r := i + 1; r < n; r++ {
			f := a[r][i] / a[i][i]
			for c := i; c < n; c++ {
				a[r][c] -= f * a[i][c]
			}
			b[r] -= f * b[i]
		}
	}
	x := make([]float64, n)
	for i := n - 1; i >= 0; i-- {
		x[i] = b[i]
		for c := i + 1; c < n; c++ {
			x[i] -= a[i][c] * x[c]
		}
		x[i] /= a[i][i]
	}
	return x
}
