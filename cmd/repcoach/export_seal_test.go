package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"filippo.io/age"
	"filippo.io/age/armor"
	"github.com/stretchr/testify/require"
)

// What is encrypted can be read with the key it was meant for, and with no
// other.
func TestWhatIsSealedOpens(t *testing.T) {
	team, err := age.GenerateX25519Identity()
	require.NoError(t, err)
	hybrid, err := age.GenerateHybridIdentity()
	require.NoError(t, err)
	other, err := age.GenerateX25519Identity()
	require.NoError(t, err)
	file := filepath.Join(t.TempDir(), "team.txt")
	require.NoError(t, os.WriteFile(file, []byte("# the team\n"+team.Recipient().String()+"\n"), 0o600))

	for name, c := range map[string]struct {
		flags   exportFlags
		key     age.Identity
		armored bool
	}{
		"a key, to a file":          {exportFlags{to: team.Recipient().String(), out: "x.age"}, team, false},
		"a key, to be pasted":       {exportFlags{to: team.Recipient().String(), out: "x.age", armor: true}, team, true},
		"a key, to the screen":      {exportFlags{to: team.Recipient().String()}, team, true},
		"a file of keys":            {exportFlags{to: file, out: "x.age"}, team, false},
		"a key for later computers": {exportFlags{to: hybrid.Recipient().String(), out: "x.age"}, hybrid, false},
		"the same, as text":         {exportFlags{to: hybrid.Recipient().String()}, hybrid, true},
	} {
		raw, err := sealed([]byte("the summary"), c.flags)
		require.NoError(t, err, name)
		require.NotContains(t, string(raw), "summary")
		open := func(key age.Identity) ([]byte, error) {
			var r io.Reader = bytes.NewReader(raw)
			if c.armored {
				require.True(t, strings.HasPrefix(string(raw), armor.Header), name)
				r = armor.NewReader(r)
			}
			plain, err := age.Decrypt(r, key)
			if err != nil {
				return nil, err
			}
			return io.ReadAll(plain)
		}
		plain, err := open(c.key)
		require.NoError(t, err, name)
		require.Equal(t, "the summary", string(plain), name)
		_, err = open(other)
		require.Error(t, err, name)
	}
}

func TestWhatCannotBeSealedTo(t *testing.T) {
	team, err := age.GenerateX25519Identity()
	require.NoError(t, err)
	file := filepath.Join(t.TempDir(), "private.txt")
	require.NoError(t, os.WriteFile(file, []byte(team.String()+"\n"), 0o600))
	for _, to := range []string{"age1nonsense", file} {
		_, err := sealed([]byte("x"), exportFlags{to: to})
		require.ErrorIs(t, err, errRecipient)
		require.NotContains(t, err.Error(), team.String())
	}
	_, err = sealed([]byte("x"), exportFlags{to: filepath.Join(t.TempDir(), "none")})
	require.ErrorIs(t, err, os.ErrNotExist)
}
