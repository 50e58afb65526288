package tinymodel

import (
	"bufio"
	"encoding/binary"
)

type field struct {
	key   string
	value any
}

func (s Size) fields() []field {
	all := tokens()
	kinds := make([]int32, len(all))
	for i := range kinds {
		kinds[i] = 1 // normal
		if i >= 256 {
			kinds[i] = 3 // control
		}
	}
	return []field{
		{"general.architecture", "llama"},
		{"general.name", "tiny"},
		{"general.file_type", uint32(0)},
		{"general.alignment", uint32(alignment)},
		{"llama.block_count", uint32(s.Layers)},
		{"llama.context_length", uint32(s.Context)},
		{"llama.embedding_length", uint32(s.Width)},
		{"llama.feed_forward_length", uint32(s.Inner)},
		{"llama.attention.head_count", uint32(s.Heads)},
		{"llama.attention.head_count_kv", uint32(s.Heads)},
		{"llama.attention.layer_norm_rms_epsilon", float32(1e-5)},
		{"llama.rope.dimension_count", uint32(s.Width / s.Heads)},
		{"llama.rope.freq_base", float32(10000)},
		{"llama.vocab_size", uint32(len(all))},
		{"tokenizer.ggml.model", "gpt2"},
		{"tokenizer.ggml.pre", "smollm"},
		{"tokenizer.ggml.tokens", all},
		{"tokenizer.ggml.token_type", kinds},
		{"tokenizer.ggml.merges", []string{"Ġ t"}},
		{"tokenizer.ggml.bos_token_id", uint32(256)},
		{"tokenizer.ggml.eos_token_id", uint32(257)},
	}
}

// tokens are the 256 bytes in the spelling of GPT-2, which gives every byte a
// printable character, and the control tokens.
func tokens() []string {
	out := make([]string, 0, 259)
	next := rune(256)
	for b := range rune(256) {
		if b >= '!' && b <= '~' || b >= 0xa1 && b <= 0xac || b >= 0xae {
			out = append(out, string(b))
			continue
		}
		out = append(out, string(next))
		next++
	}
	return append(out, "<|im_start|>", Stop, "<|endoftext|>")
}

// writer counts what it writes and remembers the first error.
type writer struct {
	to  *bufio.Writer
	n   int
	err error
}

func (w *writer) raw(s string) {
	if w.err == nil {
		_, w.err = w.to.WriteString(s)
		w.n += len(s)
	}
}

func (w *writer) put(values ...any) {
	for _, v := range values {
		b, err := binary.Append(nil, binary.LittleEndian, v)
		if w.err == nil {
			w.err = err
		}
		w.raw(string(b))
	}
}

func (w *writer) str(s string) {
	w.put(uint64(len(s)))
	w.raw(s)
}

func (w *writer) pad() {
	for w.err == nil && w.n%alignment != 0 {
		w.raw("\x00")
	}
}

// value writes a metadata value with its GGUF type number before it.
func (w *writer) value(v any) {
	const (
		typeUint32, typeInt32, typeFloat32 = 4, 5, 6
		typeString, typeArray              = 8, 9
	)
	switch v := v.(type) {
	case uint32:
		w.put(uint32(typeUint32), v)
	case float32:
		w.put(uint32(typeFloat32), v)
	case string:
		w.put(uint32(typeString))
		w.str(v)
	case []string:
		w.put(uint32(typeArray), uint32(typeString), uint64(len(v)))
		for _, s := range v {
			w.str(s)
		}
	case []int32:
		w.put(uint32(typeArray), uint32(typeInt32), uint64(len(v)), v)
	}
}
