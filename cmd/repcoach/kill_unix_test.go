//go:build unix

package main

import (
	"bufio"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach/journal"
)

// A turn that has had its reply is there after the real program was killed,
// a hundred times, in the middle of what it did next.
func TestKilledTalksLoseNothing(t *testing.T) {
	exe, err := os.Executable()
	require.NoError(t, err)
	dir := t.TempDir()
	bin := filepath.Join(dir, "repcoach")
	require.NoError(t, os.Symlink(exe, bin)) // testscript knows the program by its name
	random := rand.New(rand.NewPCG(1, 2))
	answered := 0
	for i := range 100 {
		home := filepath.Join(dir, fmt.Sprint(i))
		cmd := exec.Command(bin, "practise", "first-conversation", "--plain", "--partner", "builtin", "--seed", "7")
		cmd.Env = append(os.Environ(), "REPCOACH_HOME="+home)
		in, err := cmd.StdinPipe()
		require.NoError(t, err)
		out, err := cmd.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, cmd.Start())

		var said []string
		lines := bufio.NewScanner(out)
		for turns := 1 + random.IntN(4); lines.Scan(); {
			if !strings.HasPrefix(lines.Text(), "Dana: ") {
				continue
			}
			line := fmt.Sprintf("How is the rota on day %d of week %d?", len(said), i)
			_, err := fmt.Fprintln(in, line)
			require.NoError(t, err)
			if len(said) == turns {
				break // this one is under way when the program is killed
			}
			said = append(said, line)
		}
		time.Sleep(time.Duration(random.IntN(4000)) * time.Microsecond)
		require.NoError(t, cmd.Process.Kill())
		require.Error(t, cmd.Wait())

		store, err := journal.Open(home)
		require.NoError(t, err)
		past, err := store.List()
		require.NoError(t, err)
		require.Len(t, past, 1)
		entry, err := store.Read(past[0].ID)
		require.NoError(t, err)
		stored := entry.Transcript.Reps().Texts()
		require.GreaterOrEqual(t, len(stored), len(said))
		require.Equal(t, said, stored[:len(said)])
		answered += len(said)
	}
	require.Greater(t, answered, 100)
}
