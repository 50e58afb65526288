// Command maketiny writes the weights and the Modelfile of a tiny model into a
// folder, for `ollama create`.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/repcoach/repcoach/coach/ollama/tinymodel"
)

func main() {
	dir := flag.String("dir", ".", "folder to write into")
	slow := flag.Bool("slow", false, "write the large one that takes seconds to read a prompt")
	seed := flag.Uint64("seed", 1, "seed of the random weights")
	flag.Parse()
	size := tinymodel.Small()
	if *slow {
		size = tinymodel.Slow()
	}
	if err := write(*dir, size, *seed); err != nil {
		fmt.Fprintln(os.Stderr, "maketiny:", err)
		os.Exit(1)
	}
}

func write(dir string, size tinymodel.Size, seed uint64) (err error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	f, err := os.Create(filepath.Join(dir, "tiny.gguf"))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	if err := tinymodel.Write(f, size, seed); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "Modelfile"), []byte(tinymodel.Modelfile("./tiny.gguf")), 0o644)
}
