package journal

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// child is what this test binary does when a test starts it again as a
// process to be killed. It says each thing it has done on a line of stdout,
// which has no buffer.
func child(play string) int {
	s, err := Open(os.Getenv("JOURNAL_TEST_DIR"))
	if err == nil {
		switch play {
		case "write":
			err = childWrite(s)
		case "create":
			err = childCreate(s)
		case "erase":
			_, err = s.EraseAll()
		case "hold":
			err = childHold(s)
		case "full":
			err = childFull(s)
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

// childWrite says turn after turn until it is killed.
func childWrite(s *Store) error {
	b, e, err := s.Resume(os.Getenv("JOURNAL_TEST_ID"))
	if err != nil {
		return err
	}
	for n := len(e.Transcript) + 1; ; n++ {
		if err := b.Turn(turn(n, textOf(n))); err != nil {
			return err
		}
		fmt.Println(n)
	}
}

// textOf is what turn n says: short, and every third time many pages long.
func textOf(n int) string {
	if n%3 == 0 {
		return fmt.Sprintf("turn %d %s", n, strings.Repeat("and more ", 2000))
	}
	return fmt.Sprintf("turn %d", n)
}

func childCreate(s *Store) error {
	for {
		b, err := s.Create(header())
		if err != nil {
			return err
		}
		fmt.Println(b.Header.ID)
		if err := b.Close(); err != nil {
			return err
		}
	}
}

func childHold(s *Store) error {
	b, _, err := s.Resume(os.Getenv("JOURNAL_TEST_ID"))
	if err != nil {
		return err
	}
	fmt.Println("holding", b.Header.ID)
	_, err = io.Copy(io.Discard, os.Stdin)
	return err
}

// process is a running child.
type process struct {
	cmd   *exec.Cmd
	stdin io.WriteCloser
	out   *bufio.Scanner
	err   *strings.Builder
}

func start(t *testing.T, s *Store, play, id string, env ...string) *process {
	t.Helper()
	exe, err := os.Executable()
	require.NoError(t, err)
	p := &process{cmd: exec.Command(exe), err: &strings.Builder{}}
	p.cmd.Env = append(os.Environ(), "JOURNAL_TEST_CHILD="+play, "JOURNAL_TEST_DIR="+s.Dir(), "JOURNAL_TEST_ID="+id)
	p.cmd.Env = append(p.cmd.Env, env...)
	p.cmd.Stderr = p.err
	p.stdin, err = p.cmd.StdinPipe()
	require.NoError(t, err)
	out, err := p.cmd.StdoutPipe()
	require.NoError(t, err)
	p.out = bufio.NewScanner(out)
	require.NoError(t, p.cmd.Start())
	t.Cleanup(func() { _ = p.cmd.Process.Kill() })
	return p
}

// line is the next thing the child says, or "" when it says no more.
func (p *process) line() string {
	p.out.Scan()
	return p.out.Text()
}

// kill ends the child as a power cut ends everything, and returns what it
// had said before.
func (p *process) kill(t *testing.T) (said []string) {
	require.NoError(t, p.cmd.Process.Kill())
	for p.out.Scan() {
		said = append(said, p.out.Text())
	}
	_ = p.cmd.Wait()
	return said
}
