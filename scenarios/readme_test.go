package scenarios_test

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/scenarios"
)

// The manual names every key, and the full example sets every one: a key
// that a struct has and the reader forgets would be empty.
func TestEveryKey(t *testing.T) {
	manual, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	full, err := scenarios.Load(filepath.Join(corpus, "good", "full.yaml"))
	require.NoError(t, err)
	keys := 0
	everyKey(t, reflect.ValueOf(*full), "", func(key, path string, value reflect.Value) {
		keys++
		require.Regexp(t, `\b`+key+`\b`, string(manual), "the manual does not name %q", key)
		require.False(t, value.IsZero(), "%s is not set", path)
		if path != "stars" {
			line, _ := full.Where(path)
			require.Greater(t, line, 1, path)
		}
	})
	require.Greater(t, keys, 50)
}

// everyKey walks the fields that have a key, into the first item of lists.
func everyKey(t *testing.T, v reflect.Value, path string, each func(key, path string, value reflect.Value)) {
	for i := range v.NumField() {
		key := v.Type().Field(i).Tag.Get("yaml")
		if key == "" || key == "-" {
			continue
		}
		field, at := v.Field(i), strings.TrimPrefix(path+"."+key, ".")
		each(key, at, field)
		if field.Kind() == reflect.Slice && field.Len() > 0 {
			field, at = field.Index(0), at+"[0]"
		}
		if field.Kind() == reflect.Struct {
			everyKey(t, field, at, each)
		}
	}
}
