package schema_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	validate "github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v4"

	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/scenarios/schema"
)

// cannotSay are the bad files that a schema has to let through, each with the
// reason; a file that is let through and is not here fails the test, and so
// does one that is here and is refused.
var cannotSay = map[string]string{
	"check-twice":      "that an id is there twice",
	"fact-twice":       "that an id is there twice",
	"objective-twice":  "that an id is there twice",
	"topic-twice":      "that an id is there twice",
	"unknown-yes-when": "that an id stands for nothing",
	"impossible-date":  "that a month has 30 days",
	"utf16":            "how the file is saved",
	"escaped-bidi":     "that a character cannot be seen",
	"escaped-c1":       "that a character cannot be seen",
	"escaped-osc":      "that a character cannot be seen",
	"raw-bidi":         "that a character cannot be seen",
	"raw-c1":           "that a character cannot be seen",
	"second-document":  "that there is a second document",
	"tag":              "that a tag is not used",
	"binary":           "that a tag is not used",
	"minutes-octal":    "that a number has a nought in front, which YAML takes off",
}

// document is a scenario as an editor hands it to the schema. It fails where
// the YAML itself is wrong, which an editor underlines before any schema.
func document(source []byte) (any, error) {
	loader, err := yaml.NewLoader(bytes.NewReader(source))
	if err != nil {
		return nil, err
	}
	var n yaml.Node
	if err := loader.Load(&n); errors.Is(err, io.EOF) {
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	return plain(n.Content[0])
}

func plain(n *yaml.Node) (any, error) {
	switch n.Kind {
	case yaml.SequenceNode:
		out := []any{}
		for _, item := range n.Content {
			v, err := plain(item)
			if err != nil {
				return nil, err
			}
			out = append(out, v)
		}
		return out, nil
	case yaml.MappingNode:
		out := map[string]any{}
		for i := 0; i+1 < len(n.Content); i += 2 {
			key := n.Content[i].Value
			if _, twice := out[key]; twice {
				return nil, fmt.Errorf("line %d: the key %q is there twice", n.Content[i].Line, key)
			}
			v, err := plain(n.Content[i+1])
			if err != nil {
				return nil, err
			}
			out[key] = v
		}
		return out, nil
	case yaml.AliasNode:
		return nil, fmt.Errorf("line %d: an alias", n.Line)
	}
	switch n.ShortTag() {
	case "!!null":
		return nil, nil
	case "!!bool":
		return strings.EqualFold(n.Value, "true"), nil
	case "!!int": // 010 is ten in YAML 1.2, which editors read
		if i, err := strconv.ParseInt(n.Value, 10, 64); err == nil {
			return json.Number(strconv.FormatInt(i, 10)), nil
		}
	case "!!float":
		if f, err := strconv.ParseFloat(n.Value, 64); err == nil && json.Valid([]byte(n.Value)) {
			return json.Number(strconv.FormatFloat(f, 'f', -1, 64)), nil
		}
	}
	return n.Value, nil
}

// compiled is the schema as an editor reads it: by its own draft, or as draft
// 7 by one that knows no newer.
func compiled(t testing.TB, old bool) *validate.Schema {
	t.Helper()
	raw, err := json.Marshal(schema.Of())
	require.NoError(t, err)
	doc, err := validate.UnmarshalJSON(bytes.NewReader(raw))
	require.NoError(t, err)
	c := validate.NewCompiler()
	if old {
		delete(doc.(map[string]any), "$schema")
		c.DefaultDraft(validate.Draft7)
	}
	require.NoError(t, c.AddResource("scenario.json", doc))
	s, err := c.Compile("scenario.json")
	require.NoError(t, err)
	return s
}

// The schema and the reader agree on every file of the corpus and of the
// library, but for what a schema cannot say.
func TestSchemaAndReaderAgree(t *testing.T) {
	t.Run("2020-12", func(t *testing.T) { agree(t, compiled(t, false)) })
	t.Run("draft 7", func(t *testing.T) { agree(t, compiled(t, true)) })
}

func agree(t *testing.T, s *validate.Schema) {
	files := 0
	for _, where := range []string{"../library", "../../testdata/scenarios/good", "../../testdata/scenarios/advice", "../../testdata/scenarios/bad"} {
		names, err := filepath.Glob(where + "/*.yaml")
		require.NoError(t, err)
		require.NotEmpty(t, names)
		for _, name := range names {
			files++
			source, err := os.ReadFile(name)
			require.NoError(t, err)
			_, refused := scenarios.Parse(name, source)
			doc, wrong := document(source)
			if wrong == nil {
				wrong = s.Validate(doc)
			}
			if why, excepted := cannotSay[strings.TrimSuffix(filepath.Base(name), ".yaml")]; excepted && strings.HasSuffix(where, "bad") {
				assert.NoError(t, wrong, "%s: the schema says it after all; it was excepted because it cannot say %s", name, why)
				continue
			}
			if refused == nil {
				assert.NoError(t, wrong, name)
			} else {
				assert.Error(t, wrong, "%s: the schema accepts it, and the reader says:\n%v", name, refused)
			}
		}
	}
	require.Greater(t, files, 100)
}
