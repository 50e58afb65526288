package journal

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestKillLoop kills a process that is writing a session a hundred times, at
// moments nobody chose, all on one file. Every turn it had been told is saved
// is there, and there is no hole before the last one.
func TestKillLoop(t *testing.T) {
	s := newStore(t)
	b := create(t, s)
	id, path := b.Header.ID, b.path
	require.NoError(t, b.Close())
	saved, torn := 0, 0
	for round := range 100 {
		p := start(t, s, "write", id)
		var acks []string
		if round%4 > 0 { // most are killed while they write, some while they start
			acks = append(acks, p.line())
		}
		time.Sleep(time.Duration(rand.IntN(8000)) * time.Microsecond)
		for _, ack := range append(acks, p.kill(t)...) {
			n, err := strconv.Atoi(ack)
			require.NoError(t, err)
			require.Equal(t, saved+1, n, "each process goes on where the one before was killed")
			saved = n
		}
		require.Empty(t, p.err.String())
		e, err := s.Read(id)
		require.NoError(t, err)
		require.GreaterOrEqual(t, len(e.Transcript), saved, "a turn that was saved is gone")
		require.LessOrEqual(t, len(e.Transcript), saved+1)
		for i, turn := range e.Transcript {
			require.Equal(t, i+1, turn.N)
			require.Equal(t, textOf(i+1), turn.Text)
		}
		saved = len(e.Transcript)
		if len(e.Damage) > 0 {
			require.Len(t, e.Damage, 1)
			require.Contains(t, e.Damage[0], "an unfinished record")
			torn++
		}
	}
	b, e, err := s.Resume(id)
	require.NoError(t, err)
	require.NoError(t, b.Close())
	require.Greater(t, saved, 100, "the loop wrote too little to show anything")
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	for i, r := range scanFile(data).records {
		require.Equal(t, i+1, r.seq)
	}
	t.Logf("%d turns saved, %d unfinished records set aside, %d kills", len(e.Transcript), torn, 100)
}

// TestKillWhileSessionsBegin kills a process that begins one session after
// another: none of those it was told of is missing, and none is half there.
func TestKillWhileSessionsBegin(t *testing.T) {
	s := newStore(t)
	begun := map[string]bool{}
	for range 15 {
		p := start(t, s, "create", "")
		begun[p.line()] = true
		time.Sleep(time.Duration(rand.IntN(5000)) * time.Microsecond)
		for _, id := range p.kill(t) {
			begun[id] = true
		}
		require.Empty(t, p.err.String())
	}
	list, err := s.List()
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(list), 15)
	for _, sum := range list {
		require.False(t, sum.Damaged)
		require.Equal(t, header().Title, sum.Title)
		delete(begun, sum.ID)
	}
	require.Empty(t, begun)
}

// TestKillWhileErasing kills a process that erases everything. Doing it again
// finishes the job.
func TestKillWhileErasing(t *testing.T) {
	s := newStore(t)
	for round := range 8 {
		for range 40 {
			require.NoError(t, create(t, s).Close())
		}
		p := start(t, s, "erase", "")
		time.Sleep(time.Duration(5+3*round) * time.Millisecond)
		p.kill(t)
		_, err := s.EraseAll()
		require.NoError(t, err)
		left, err := filepath.Glob(filepath.Join(s.Dir(), "sessions", "*"))
		require.NoError(t, err)
		require.Empty(t, left)
	}
}
