package scenarios

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"slices"
)

// Parse reads one scenario file. The error is a Complaints with everything
// that is wrong with it; advice is no error.
func Parse(file string, source []byte) (*Scenario, error) {
	s, found := Inspect(file, source)
	if s == nil {
		return nil, found.Errors()
	}
	return s, nil
}

// Inspect reads one scenario file and returns everything there is to say about
// it, advice too. The scenario is nil if any complaint is more than advice.
func Inspect(file string, source []byte) (*Scenario, Complaints) {
	p := &page{file: file}
	s := p.read(source)
	found := p.found.Sorted()
	if len(found.Errors()) > 0 {
		return nil, found
	}
	return s, found
}

// read does the steps in order: bytes, YAML, what no scenario may have, what
// a scenario must have, what was left out.
func (p *page) read(source []byte) *Scenario {
	clean, ok := p.open(source)
	if !ok {
		return nil
	}
	root, ok := p.parse(clean)
	if !ok {
		return nil
	}
	if root == nil || root.shape == nothing {
		p.complain(mark{1, 1}, "there is nothing in this file", "Begin with a title, for instance: title: A first conversation")
		return nil
	}
	p.strict(root, 0)
	r := &reading{page: p, marks: map[string]mark{}}
	s := r.scenario(root)
	if root.shape != keys {
		return nil
	}
	r.fill(s)
	sum := sha256.Sum256(source)
	s.File, s.Source, s.Hash = p.file, slices.Clone(source), hex.EncodeToString(sum[:])
	s.marks, s.lines = r.marks, p.lines
	if p.filled {
		s.Union = p.union
	}
	return s
}

// Load reads and parses a scenario file. The error is a Complaints if the
// file could be read.
func Load(path string) (*Scenario, error) {
	source, err := ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("cannot read the scenario: %w", err)
	}
	return Parse(path, source)
}

// ReadFile reads a scenario file for Parse or Inspect, but no more of it than
// it takes to see that a file is too big.
func ReadFile(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, largest+1))
}
