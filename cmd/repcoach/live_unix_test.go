//go:build unix

package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach/ollama/tinymodel"
)

// server is a real Ollama server of our own, with a tiny model of our own.
type server struct {
	t            *testing.T
	address, dir string
	cmd          *exec.Cmd
}

func newServer(t *testing.T, size tinymodel.Size) *server {
	t.Helper()
	if os.Getenv("REPCOACH_OLLAMA_BIN") == "" {
		t.Skip("REPCOACH_OLLAMA_BIN is not set to the path of an Ollama server")
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	s := &server{t: t, address: l.Addr().String(), dir: t.TempDir()}
	require.NoError(t, l.Close())
	s.start()
	t.Cleanup(s.kill)
	weights, err := os.Create(filepath.Join(s.dir, "tiny.gguf"))
	require.NoError(t, err)
	require.NoError(t, tinymodel.Write(weights, size, 1))
	require.NoError(t, weights.Close())
	modelfile := filepath.Join(s.dir, "Modelfile")
	require.NoError(t, os.WriteFile(modelfile, []byte(tinymodel.Modelfile(weights.Name())), 0o600))
	out, err := s.ollama("create", "tiny", "-f", modelfile).CombinedOutput()
	require.NoError(t, err, string(out))
	return s
}

func (s *server) ollama(args ...string) *exec.Cmd {
	cmd := exec.Command(os.Getenv("REPCOACH_OLLAMA_BIN"), args...)
	cmd.Env = append(os.Environ(), "OLLAMA_HOST="+s.address, "OLLAMA_MODELS="+filepath.Join(s.dir, "models"), "HOME="+s.dir, "OLLAMA_NO_CLOUD=1")
	return cmd
}

func (s *server) start() {
	s.cmd = s.ollama("serve")
	s.cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // its runners die with it
	require.NoError(s.t, s.cmd.Start())
	require.Eventually(s.t, func() bool {
		c, err := net.Dial("tcp", s.address)
		if err == nil {
			c.Close()
		}
		return err == nil
	}, 20*time.Second, 50*time.Millisecond)
}

func (s *server) kill() {
	if s.cmd != nil {
		_ = syscall.Kill(-s.cmd.Process.Pid, syscall.SIGKILL) // it may have ended by itself
		_ = s.cmd.Wait()                                      // it was killed: the error says so
		s.cmd = nil
	}
}

// repcoach is the real program against this server.
func (s *server) repcoach(args ...string) *exec.Cmd {
	exe, err := os.Executable()
	require.NoError(s.t, err)
	bin := filepath.Join(s.dir, "repcoach")
	if _, err := os.Lstat(bin); err != nil {
		require.NoError(s.t, os.Symlink(exe, bin)) // testscript knows the program by its name
	}
	cmd := exec.Command(bin, args...)
	cmd.Env = append(os.Environ(), "OLLAMA_HOST="+s.address, "REPCOACH_HOME="+filepath.Join(s.dir, "data"), "HOME="+s.dir)
	return cmd
}

// shortScenario has a brief of few bytes: one byte is one token to the tiny model.
const shortScenario = `id: short
title: A short talk
setting: The tea point.
worker:
  name: Dana
  about: a caseworker
  opening: What's this about?
  cares_about:
    - {id: rotas, what: Rotas change, says: Two days' notice.}
objectives:
  - id: listen
    title: Listen
    checks:
      - {id: open, ask: Did the rep ask an open question?, spot: open_question >= 1}
      - {id: kind, ask: Was the rep kind?}
`

func (s *server) scenario() string {
	path := filepath.Join(s.dir, "short.yaml")
	require.NoError(s.t, os.WriteFile(path, []byte(shortScenario), 0o600))
	return path
}

func TestLiveTalkWithAModel(t *testing.T) {
	s := newServer(t, tinymodel.Small())
	cmd := s.repcoach("practise", s.scenario(), "--plain", "--partner", "ollama", "--seed", "3")
	cmd.Stdin = strings.NewReader("Hi, have you got a minute?\nHow have things been for you at work lately?\nThat sounds hard. Who else is it like that for?\n")
	var errs bytes.Buffer
	cmd.Stderr = &errs
	out, err := cmd.Output()
	require.NoError(t, err, errs.String())
	require.Contains(t, string(out), "The model tiny")
	require.GreaterOrEqual(t, strings.Count(string(out), "\nDana: "), 3)
	saved := regexp.MustCompile(`(?m)^Saved: (\S+)\n\z`).FindStringSubmatch(string(out))
	require.NotNil(t, saved, string(out))

	raw, err := s.repcoach("show", saved[1], "--json").Output()
	require.NoError(t, err)
	var shown struct {
		Partner, Model, Digest string
		Feedback               []json.RawMessage
	}
	require.NoError(t, json.Unmarshal(raw, &shown))
	require.Equal(t, "ollama", shown.Partner)
	require.Contains(t, shown.Model, "tiny")
	require.NotEmpty(t, shown.Digest)
	require.NotEmpty(t, shown.Feedback)

	raw, err = s.repcoach("score", saved[1], "--judge", "ollama", "--json").Output()
	require.NoError(t, err)
	require.Contains(t, string(raw), `"kind": "model"`)
	doctor, err := s.repcoach("doctor").Output()
	require.NoError(t, err)
	require.Contains(t, string(doctor), "tiny")
}

// markedTalk is a talk on the short scenario with a tutor's marks.
const markedTalk = `Scenario: short
Stars: 3
Yes: open
No: kind

Worker: What's this about?
Rep: How have things been?
Worker: Two days' notice. Again.
Rep: What does that do to your week?
Worker: It ruins it.
Rep: We all get that.
`

func TestLiveCalibrationWithAModel(t *testing.T) {
	s := newServer(t, tinymodel.Small())
	set := t.TempDir()
	require.NoError(t, os.Rename(s.scenario(), filepath.Join(set, "short.yaml")))
	marked := filepath.Join(s.dir, "marked.txt")
	require.NoError(t, os.WriteFile(marked, []byte(markedTalk), 0o600))
	cmd := s.repcoach("calibrate", marked, "--scenarios", set, "--model", "tiny", "--json")
	var errs bytes.Buffer
	cmd.Stderr = &errs
	out, err := cmd.Output()
	require.NoError(t, err, errs.String())
	require.Contains(t, errs.String(), "The model tiny reads 1 conversation.")
	var result struct {
		Talks  int
		Judges []struct {
			Judge struct{ Kind, Model, Digest string }
		}
	}
	require.NoError(t, json.Unmarshal(out, &result))
	require.Equal(t, 1, result.Talks)
	require.Len(t, result.Judges, 2, "the rules and the model")
	require.Equal(t, "rules", result.Judges[0].Judge.Kind)
	require.Equal(t, "model", result.Judges[1].Judge.Kind)
	require.Contains(t, result.Judges[1].Judge.Model, "tiny")
	require.NotEmpty(t, result.Judges[1].Judge.Digest)
}

func TestLiveRehearsalWithAModel(t *testing.T) {
	s := newServer(t, tinymodel.Small())
	cmd := s.repcoach("rehearse", s.scenario(), "--partner", "ollama", "--only", "leaflet-and-leave", "--json")
	var errs bytes.Buffer
	cmd.Stderr = &errs
	out, _ := cmd.Output() // what a tiny model makes of it may need mending
	require.Contains(t, []int{0, codeBadFile}, cmd.ProcessState.ExitCode(), errs.String())
	var results []struct {
		Partner string
		Talks   int
		Reps    []struct{ ID string }
	}
	require.NoError(t, json.Unmarshal(out, &results), errs.String())
	require.Len(t, results, 1)
	require.Contains(t, results[0].Partner, "the model tiny")
	require.Equal(t, 1, results[0].Talks)
	require.Equal(t, "leaflet-and-leave", results[0].Reps[0].ID)
}

func TestLiveServerKilledDuringTheSecondReply(t *testing.T) {
	s := newServer(t, tinymodel.Small())
	cmd := s.repcoach("practise", s.scenario(), "--plain", "--partner", "ollama", "--seed", "3")
	in, err := cmd.StdinPipe()
	require.NoError(t, err)
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	var errs bytes.Buffer
	cmd.Stderr = &errs
	require.NoError(t, cmd.Start())
	lines := bufio.NewReader(out)
	reply := func() {
		for {
			line, err := lines.ReadString('\n')
			require.NoError(t, err, errs.String())
			if strings.HasPrefix(line, "Dana: ") {
				return
			}
		}
	}
	reply() // the opening
	_, err = io.WriteString(in, "Hi, have you got a minute?\n")
	require.NoError(t, err)
	reply()
	// Stopping the server first makes sure that it dies while it owes a reply.
	require.NoError(t, syscall.Kill(-s.cmd.Process.Pid, syscall.SIGSTOP))
	_, err = io.WriteString(in, "How have things been for you lately? canary-quince\n")
	require.NoError(t, err)
	time.Sleep(300 * time.Millisecond)
	s.kill()
	_, err = io.Copy(io.Discard, lines)
	require.NoError(t, err)
	require.Error(t, cmd.Wait())
	require.Equal(t, codeNoModel, cmd.ProcessState.ExitCode(), errs.String())
	next := regexp.MustCompile(`practise --resume (\S+)`).FindStringSubmatch(errs.String())
	require.NotNil(t, next, errs.String())

	s.start()
	again := s.repcoach("practise", "--resume", next[1], "--plain", "--partner", "ollama")
	again.Stdin = strings.NewReader("Who else is it like that for?\n")
	var more bytes.Buffer
	again.Stderr = &more
	rest, err := again.Output()
	require.NoError(t, err, more.String())
	require.Contains(t, string(rest), "Saved: "+next[1])
	shown, err := s.repcoach("show", next[1]).Output()
	require.NoError(t, err)
	require.Contains(t, string(shown), "canary-quince", "what the rep said is not lost")
	require.Contains(t, string(shown), "Who else is it like that for?")
}
