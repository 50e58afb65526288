package main

import (
	"archive/zip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"repcoach": main})
}

// TestScripts runs the real program over the scripts in testdata/scripts,
// each with an empty home and a data folder of its own.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: filepath.Join("..", "..", "testdata", "scripts"),
		Setup: func(env *testscript.Env) error {
			home := filepath.Join(env.WorkDir, "home")
			env.Setenv("HOME", home)
			env.Setenv("REPCOACH_HOME", filepath.Join(home, "repcoach"))
			env.Setenv("OLLAMA_HOST", "127.0.0.1:1") // nothing listens there
			env.Setenv("TERM", "xterm-256color")
			return os.MkdirAll(home, 0o700)
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"session": captureSession,
			"exits":   exits,
			"canary":  canary,
			"isjson":  isJSON,
			"reps":    madeUpReps,
			"pack":    packZip,
		},
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
	})
}

var savedLine = regexp.MustCompile(`(?m)^Saved: (\S+)\n\z`)

// captureSession sets $SESSION from the last line of what the program printed.
func captureSession(ts *testscript.TestScript, neg bool, _ []string) {
	m := savedLine.FindStringSubmatch(ts.ReadFile("stdout"))
	if m == nil {
		ts.Fatalf("the last line is not Saved: SESSION")
	}
	ts.Setenv("SESSION", m[1])
}

// exits runs a command and holds its exit code against the first argument.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	err := ts.Exec(args[1], args[2:]...)
	code := "0"
	if err != nil {
		code = strings.TrimPrefix(err.Error(), "exit status ")
	}
	if code != args[0] {
		ts.Fatalf("exit code %s, want %s", code, args[0])
	}
}

// canary fails if the text is in any file below a folder; with ! it fails if
// it is in none.
func canary(ts *testscript.TestScript, neg bool, args []string) {
	text, root := args[0], ts.MkAbs(args[1])
	found := ""
	err := filepath.Walk(root, func(path string, info os.FileInfo, err error) error {
		if err != nil || info.IsDir() {
			return err
		}
		raw, err := os.ReadFile(path)
		if filepath.Ext(path) == ".xlsx" {
			raw = unpacked(ts, path)
		}
		if strings.Contains(string(raw), text) || strings.Contains(path, text) {
			found = path
		}
		return err
	})
	ts.Check(err)
	switch {
	case found != "" && !neg:
		ts.Fatalf("%q is in %s", text, found)
	case found == "" && neg:
		ts.Fatalf("%q is nowhere below %s", text, root)
	}
}

// unpacked is all that a workbook, which is a zip, holds.
func unpacked(ts *testscript.TestScript, path string) (all []byte) {
	z, err := zip.OpenReader(path)
	ts.Check(err)
	defer z.Close()
	for _, entry := range z.File {
		r, err := entry.Open()
		ts.Check(err)
		part, err := io.ReadAll(r)
		ts.Check(errors.Join(err, r.Close()))
		all = append(append(all, entry.Name...), part...)
	}
	return all
}

// packZip makes a zip of a folder's files, under their names within it; each
// further argument is the name of one more entry.
func packZip(ts *testscript.TestScript, neg bool, args []string) {
	f, err := os.Create(ts.MkAbs(args[0]))
	ts.Check(err)
	w := zip.NewWriter(f)
	ts.Check(w.AddFS(os.DirFS(ts.MkAbs(args[1]))))
	for _, name := range args[2:] {
		_, err := w.Create(name)
		ts.Check(err)
	}
	ts.Check(w.Close())
	ts.Check(f.Close())
}

// isJSON checks that stdout is one JSON value and that the given keys, dotted
// paths with numbers for places in a list, are in it.
func isJSON(ts *testscript.TestScript, neg bool, paths []string) {
	var v any
	ts.Check(json.Unmarshal([]byte(ts.ReadFile("stdout")), &v))
	for _, path := range paths {
		if _, err := dig(v, strings.Split(path, ".")); err != nil {
			ts.Fatalf("%s: %v", path, err)
		}
	}
}

func dig(v any, path []string) (any, error) {
	for _, key := range path {
		switch at := v.(type) {
		case map[string]any:
			next, ok := at[key]
			if !ok {
				return nil, fmt.Errorf("there is no %q", key)
			}
			v = next
		case []any:
			var i int
			if _, err := fmt.Sscan(key, &i); err != nil || i >= len(at) {
				return nil, fmt.Errorf("there is no place %q in a list of %d", key, len(at))
			}
			v = at[i]
		default:
			return nil, fmt.Errorf("%q is inside a plain value", key)
		}
	}
	return v, nil
}
