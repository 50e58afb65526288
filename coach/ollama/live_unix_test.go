//go:build unix

package ollama

import (
	"context"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach/ollama/tinymodel"
)

// start runs a server of our own and returns a client and what kills it.
func start(t *testing.T) (*Client, func()) {
	t.Helper()
	binary := os.Getenv("REPCOACH_OLLAMA_BIN")
	if binary == "" {
		t.Skip("REPCOACH_OLLAMA_BIN is not set to the path of an Ollama server")
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	address := l.Addr().String()
	require.NoError(t, l.Close())
	dir := t.TempDir()
	cmd := exec.Command(binary, "serve")
	cmd.Env = append(os.Environ(), "OLLAMA_HOST="+address, "OLLAMA_MODELS="+filepath.Join(dir, "models"), "HOME="+dir, "OLLAMA_NO_CLOUD=1")
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // its runners die with it
	require.NoError(t, cmd.Start())
	killed := false
	kill := func() {
		if !killed {
			killed = true
			_ = syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) // it may have ended by itself
			_ = cmd.Wait()                                      // it was killed: the error says so
		}
	}
	t.Cleanup(kill)
	c, err := New(Options{Host: address})
	require.NoError(t, err)
	require.Eventually(t, func() bool {
		_, err := c.Version(t.Context())
		return err == nil
	}, 20*time.Second, 50*time.Millisecond)
	return c, kill
}

func TestLiveKilledMidReply(t *testing.T) {
	live(t)
	c, kill := start(t)
	m := install(t, c, "tiny", tinymodel.Small())
	w := plays(c, m, 3)
	var heard string
	var last error
	for piece, err := range w.Reply(t.Context(), rep("How is work?"), longer) {
		heard += piece
		last = err
		if len(heard) >= 5 {
			kill()
		}
	}
	require.GreaterOrEqual(t, len(heard), 5)
	require.ErrorIs(t, last, ErrCutOff)
	_, err := hear(w, t, rep("Are you there?"))
	require.ErrorIs(t, err, ErrUnreachable)
}

// However often a reply is broken off, the next one comes: a server that got
// stuck is freed.
func TestLiveHangingUpAgainAndAgain(t *testing.T) {
	live(t)
	c, _ := start(t)
	c.patience = 3 * time.Second
	w := plays(c, install(t, c, "tiny", tinymodel.Small()), 3)
	for i := range 8 {
		for range w.Reply(t.Context(), rep("How is work?"), longer) {
			break
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		for _, err := range w.Reply(ctx, rep("Sorry, go on?"), cue) {
			require.NoError(t, err, i)
		}
		cancel()
	}
}
