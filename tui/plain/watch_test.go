package plain_test

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/desk/desktest"
	"github.com/repcoach/repcoach/tui/plain"
)

// said is output that a test can wait for.
type said struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (s *said) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.Write(p)
}

func (s *said) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.String()
}

func (s *said) waitFor(t *testing.T, text string, times int) {
	t.Helper()
	require.Eventually(t, func() bool { return strings.Count(s.String(), text) >= times }, 5*time.Second, time.Millisecond, "%d times %q in %q", times, text, s)
}

// A save starts the talk anew, one that cannot be used is told, and of the
// talks left behind only those in which something was said are kept.
func TestASaveStartsTheTalkAnew(t *testing.T) {
	saves := make(chan desk.Saved)
	d := desktest.Desk(t, desktest.Echo())
	d.Scenario, d.Saved = "small-talk", saves
	better := *desktest.Scenario()
	better.Worker.Opening = "Is it that time already?"
	in, typed := io.Pipe()
	var out, errs said
	done := make(chan error, 1)
	go func() { done <- plain.Run(t.Context(), d, in, &out, &errs) }()

	out.waitFor(t, "Dana: I've only got five minutes.", 1)
	fmt.Fprintln(typed, "How is the rota?")
	out.waitFor(t, "You said: How is the rota?", 1)
	saves <- desk.Saved{File: "x/my.yaml", Err: scenarios.Complaints{
		{Line: 3, What: "a hint", Advice: true}, {Line: 7, What: "“nam” is not a key", Write: "Write name."},
		{Line: 8, What: "b", Write: "c"}, {Line: 9, What: "d", Write: "e"},
	}}
	errs.waitFor(t, "my.yaml was saved, but it cannot be used like this.\nLine 7: “nam” is not a key. Write name.\nLine 8: b. c\nAnd 1 more: repcoach check my.yaml\nThe talk goes on", 1)
	fmt.Fprintln(typed, "And now?")
	out.waitFor(t, "You said: And now?", 1)

	for n := 1; n <= 2; n++ {
		saves <- desk.Saved{File: "x/my.yaml", Scenario: &better}
		out.waitFor(t, "my.yaml was saved, and the talk starts anew.\nDana: Is it that time already?", n)
	}
	fmt.Fprintln(typed, "Is that better?")
	out.waitFor(t, "You said: Is that better?", 1)
	require.NoError(t, typed.Close())
	require.NoError(t, <-done)
	require.Contains(t, out.String(), "Your feedback")
	past, err := d.Store.List()
	require.NoError(t, err)
	require.Len(t, past, 2)
}
