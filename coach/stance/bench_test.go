package stance_test

import (
	"testing"

	"github.com/repcoach/repcoach/coach/stance"
)

// BenchmarkStep is the worker's mind alone, in the fourth turn.
func BenchmarkStep(b *testing.B) {
	m := stance.New(sam(), stance.Normal, 1)
	rs := listening()
	talk(m, rs[:3]...)
	before := m.Step(8, rs[3]).State
	b.ReportAllocs()
	for b.Loop() {
		m.Restore(before)
		m.Step(10, rs[4])
	}
}
