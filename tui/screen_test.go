package tui

import (
	"bytes"
	"context"
	"io"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/vt"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/repcoach/repcoach/tui/desk"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// screen is the whole program in front of a terminal that is only in memory.
// It lives in a synctest bubble: waiting costs nothing.
type screen struct {
	t      *testing.T
	term   *vt.Emulator
	raw    *record
	keys   *io.PipeWriter
	cancel context.CancelFunc
	done   chan error
}

// record keeps everything that was written to the terminal.
type record struct {
	mu   sync.Mutex
	term *vt.Emulator
	all  bytes.Buffer
}

func (r *record) Write(p []byte) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.all.Write(p)
	r.term.Write(bytes.ReplaceAll(p, []byte("\n"), []byte("\r\n")))
	return len(p), nil
}

func open(t *testing.T, d desk.Desk, w, h int, profile colorprofile.Profile) *screen {
	t.Helper()
	term := vt.NewEmulator(w, h)
	in, keys := io.Pipe()
	ctx, cancel := context.WithCancel(context.Background())
	s := &screen{t: t, term: term, raw: &record{term: term}, keys: keys, cancel: cancel, done: make(chan error, 1)}
	drained := make(chan struct{})
	go func() {
		defer close(drained)
		io.Copy(io.Discard, term)
	}()
	go func() {
		s.done <- run(ctx, d, tea.WithInput(in), tea.WithOutput(s.raw), tea.WithWindowSize(w, h),
			tea.WithColorProfile(profile), tea.WithEnvironment([]string{"TERM=xterm-256color"}))
		in.Close()
	}()
	t.Cleanup(func() {
		cancel()
		time.Sleep(time.Minute) // ticks that nobody waits for any more
		term.InputPipe().(io.Closer).Close()
		<-drained
	})
	s.wait(time.Second)
	return s
}

// wait lets the program work for a while.
func (s *screen) wait(d time.Duration) {
	time.Sleep(d)
	synctest.Wait()
}

// press sends keys as a terminal does, one by one.
func (s *screen) press(keys ...string) {
	s.t.Helper()
	for _, k := range keys {
		io.WriteString(s.keys, k)
		s.wait(100 * time.Millisecond)
	}
}

// say types a turn and says it, and waits for the reply.
func (s *screen) say(text string) {
	s.t.Helper()
	s.press(text, enter)
	s.wait(10 * time.Second)
}

// text is what is on the screen.
func (s *screen) text() string {
	s.raw.mu.Lock()
	defer s.raw.mu.Unlock()
	var lines []string
	for _, l := range strings.Split(s.term.String(), "\n") {
		lines = append(lines, strings.TrimRight(l, " \r"))
	}
	return strings.TrimRight(strings.Join(lines, "\n"), "\n")
}

// shows fails unless each of these is on the screen.
func (s *screen) shows(parts ...string) {
	s.t.Helper()
	text := s.text()
	for _, p := range parts {
		require.Contains(s.t, text, p)
	}
}

func (s *screen) hides(parts ...string) {
	s.t.Helper()
	text := s.text()
	for _, p := range parts {
		require.NotContains(s.t, text, p)
	}
}

// ended waits for the program to end and returns its error.
func (s *screen) ended() error {
	s.t.Helper()
	s.wait(time.Second)
	select {
	case err := <-s.done:
		return err
	default:
		require.Fail(s.t, "still running", s.text())
		return nil
	}
}

// What a terminal sends for these keys.
const (
	enter = "\r"
	esc   = "\x1b"
	ctrlB = "\x02"
	ctrlC = "\x03"
	ctrlE = "\x05"
	ctrlJ = "\n"
	ctrlT = "\x14"
	pgUp  = "\x1b[5~"
	pgDn  = "\x1b[6~"
	down  = "\x1b[B"
)
