// Package tinymodel makes a language model of random weights that a real
// Ollama server runs anywhere in milliseconds, with nothing to download. It
// talks nonsense, but over the real API: streaming, cancelling, the prompt
// cache, answers held to a schema, a missing model, a full window.
//
// Write produces one GGUF file, version 3, of a llama model whose vocabulary
// is the 256 bytes and three control tokens, so one byte of text is one token.
// The same Size and seed give the same file to the byte. Small (2 layers of
// 128, 1.6 MB) answers in milliseconds; Slow (12 layers of 768, 340 MB) takes
// seconds to read a prompt on two cores, which is what it takes to measure
// whether a prompt was read again.
//
//	go run ./coach/ollama/tinymodel/maketiny -dir /tmp/tiny
//	ollama create tiny -f /tmp/tiny/Modelfile
//
// Install does both on a server that runs already, for tests.
//
// The format is described in the ggml project's docs/gguf.md.
package tinymodel

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"math/rand/v2"
)

// Size is the shape of a model.
type Size struct {
	Layers, Width, Inner, Heads int
	Context                     int // longest window, in tokens
}

// Small is the model for most tests.
func Small() Size { return Size{Layers: 2, Width: 128, Inner: 256, Heads: 4, Context: 16384} }

// Slow is large enough for reading a prompt to take noticeable time.
func Slow() Size { return Size{Layers: 12, Width: 768, Inner: 2048, Heads: 12, Context: 16384} }

// Template is the chat format of the model: ChatML.
const Template = `{{- range .Messages }}<|im_start|>{{ .Role }}
{{ .Content }}<|im_end|>
{{ end }}<|im_start|>assistant
`

// Stop ends a reply.
const Stop = "<|im_end|>"

// Modelfile is what `ollama create` needs beside the weights.
func Modelfile(weights string) string {
	return fmt.Sprintf("FROM %s\nTEMPLATE \"\"\"%s\"\"\"\nPARAMETER stop %s\n", weights, Template, Stop)
}

// alignment of every tensor in the file, in bytes.
const alignment = 32

type tensor struct {
	name  string
	shape []int // the fastest dimension first, as GGUF has it
}

func (t tensor) len() int {
	n := 1
	for _, d := range t.shape {
		n *= d
	}
	return n
}

// Write writes a model of that size.
func Write(out io.Writer, s Size, seed uint64) error {
	w := &writer{to: bufio.NewWriterSize(out, 1<<20)}
	tensors := s.tensors()
	fields := s.fields()
	w.raw("GGUF")
	w.put(uint32(3), uint64(len(tensors)), uint64(len(fields)))
	for _, f := range fields {
		w.str(f.key)
		w.value(f.value)
	}
	offset := 0
	for _, t := range tensors {
		w.str(t.name)
		w.put(uint32(len(t.shape)))
		for _, d := range t.shape {
			w.put(uint64(d))
		}
		w.put(uint32(0), uint64(offset)) // 0 is F32
		offset += pad(4 * t.len())
	}
	w.pad()
	random := rand.New(rand.NewPCG(seed, 1))
	for _, t := range tensors {
		w.weights(t, random)
		w.pad()
	}
	if w.err != nil {
		return w.err
	}
	return w.to.Flush()
}

func (s Size) tensors() []tensor {
	vocabulary := len(tokens())
	out := []tensor{
		{"token_embd.weight", []int{s.Width, vocabulary}},
		{"output_norm.weight", []int{s.Width}},
		{"output.weight", []int{s.Width, vocabulary}},
	}
	for i := range s.Layers {
		for _, t := range []tensor{
			{"attn_norm", []int{s.Width}},
			{"attn_q", []int{s.Width, s.Width}},
			{"attn_k", []int{s.Width, s.Width}},
			{"attn_v", []int{s.Width, s.Width}},
			{"attn_output", []int{s.Width, s.Width}},
			{"ffn_norm", []int{s.Width}},
			{"ffn_gate", []int{s.Width, s.Inner}},
			{"ffn_up", []int{s.Width, s.Inner}},
			{"ffn_down", []int{s.Inner, s.Width}},
		} {
			out = append(out, tensor{fmt.Sprintf("blk.%d.%s.weight", i, t.name), t.shape})
		}
	}
	return out
}

// weights writes one tensor. The rows of the output that belong to anything
// but lower-case letters, the space and the full stop are zero, so that the
// nonsense can be printed and a reply has sentences.
func (w *writer) weights(t tensor, random *rand.Rand) {
	spread := 1 / math.Sqrt(float64(t.shape[0]))
	if t.name == "output.weight" {
		spread *= 1.5 // clear favourites, or the zero rows would speak as often as the others
	}
	if t.name == "token_embd.weight" {
		spread = 1
	}
	buf := make([]byte, 4*t.shape[0])
	for row := range t.len() / t.shape[0] {
		for i := range t.shape[0] {
			x := float32(random.NormFloat64() * spread)
			switch {
			case len(t.shape) == 1:
				x = 1
			case t.name == "output.weight" && !spoken(row):
				x = 0
			}
			binary.LittleEndian.PutUint32(buf[4*i:], math.Float32bits(x))
		}
		w.raw(string(buf))
	}
}

func spoken(row int) bool { return row >= 'a' && row <= 'z' || row == ' ' || row == '.' }

func pad(n int) int { return (n + alignment - 1) / alignment * alignment }
