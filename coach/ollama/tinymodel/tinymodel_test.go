package tinymodel

import (
	"bytes"
	"encoding/binary"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"
)

func written(t *testing.T, s Size, seed uint64) []byte {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, Write(&b, s, seed))
	return b.Bytes()
}

func TestWriteIsRepeatable(t *testing.T) {
	one := written(t, Small(), 1)
	require.Equal(t, one, written(t, Small(), 1))
	require.NotEqual(t, one, written(t, Small(), 2))
}

func TestFileIsWhole(t *testing.T) {
	s := Size{Layers: 1, Width: 64, Inner: 96, Heads: 2, Context: 128}
	b := written(t, s, 1)
	require.Equal(t, "GGUF", string(b[:4]))
	require.EqualValues(t, 3, binary.LittleEndian.Uint32(b[4:]))
	require.EqualValues(t, len(s.tensors()), binary.LittleEndian.Uint64(b[8:]))
	require.EqualValues(t, len(s.fields()), binary.LittleEndian.Uint64(b[16:]))
	weights := 0
	for _, x := range s.tensors() {
		weights += pad(4 * x.len())
	}
	require.Zero(t, len(b)%alignment)
	require.Greater(t, len(b), weights)
	require.Less(t, len(b), weights+16<<10, "the rest is metadata")
}

func TestTokens(t *testing.T) {
	all := tokens()
	require.Len(t, all, 259)
	seen := map[string]bool{}
	for _, x := range all {
		require.False(t, seen[x], x)
		seen[x] = true
	}
	require.Equal(t, "a", all['a'])
	require.Equal(t, "Ġ", all[' '], "GPT-2 writes the space like this")
	require.Equal(t, Stop, all[257])
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left") }

func TestWriteReportsErrors(t *testing.T) {
	require.ErrorContains(t, Write(full{}, Small(), 1), "no space left")
}

func TestModelfile(t *testing.T) {
	m := Modelfile("./tiny.gguf")
	require.Contains(t, m, "FROM ./tiny.gguf\n")
	require.Contains(t, m, "PARAMETER stop <|im_end|>")
}
