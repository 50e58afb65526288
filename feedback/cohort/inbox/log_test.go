package inbox

import (
	"fmt"
	"io/fs"
	"testing"

	"github.com/stretchr/testify/require"
)

// The folders of a file may name a person, and an error of the system names
// them all.
func TestARefusalNamesNoFolder(t *testing.T) {
	var l Log
	l.refuse("/home/jo-smith/sent/one.json", 0, fmt.Errorf("open it: %w", &fs.PathError{Op: "open", Path: "/home/jo-smith/sent/one.json", Err: fs.ErrPermission}))
	l.refuse("/home/jo-smith/sent/two.json", 0, ErrNoFile)
	require.Equal(t, []Refusal{{"one.json", 0, fs.ErrPermission}, {"two.json", 0, ErrNoFile}}, l.Refused)
}
