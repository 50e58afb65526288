package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const module = "github.com/repcoach/repcoach/"

// arrows says which rooms may import which: a room is the folder of a
// package, and an entry covers the folders below it. The most exact entry
// counts. Everything that is not named here is refused.
var arrows = map[string][]string{
	"scenarios": {"go.yaml.in/yaml/v4"},
	// The tutor's second pair of eyes asks the rooms that know: what is jargon, how fast trust can grow.
	"scenarios/advice": {"scenarios", "coach/moves", "coach/stance", "github.com/clipperhouse/uax29/v2"},
	// What a model writes is held against what the rooms that know call a claim.
	"scenarios/draft":          {"scenarios", "coach/moves", "coach/factdesk", "github.com/clipperhouse/uax29/v2"},
	"scenarios/schema":         {"scenarios", "github.com/invopop/jsonschema"},
	"coach":                    {"scenarios", "coach/moves", "coach/stance"},
	"coach/moves":              {"github.com/clipperhouse/uax29/v2", "github.com/kljensen/snowball"},
	"coach/moves/polish":       {"coach/moves"},
	"coach/moves/readers":      {"coach/moves"},
	"coach/stance":             {"scenarios", "coach/moves"},
	"coach/builtin":            {"scenarios", "coach", "coach/moves", "coach/stance"},
	"coach/reps":               {"scenarios", "coach", "coach/moves", "coach/stance", "coach/builtin", "testdata/reps", "go.yaml.in/yaml/v4"},
	"coach/guard":              {"scenarios", "coach", "coach/moves", "coach/stance", "github.com/kljensen/snowball"},
	"coach/ollama":             {"scenarios", "coach", "coach/moves", "coach/stance", "coach/guard", "github.com/ollama/ollama/api"},
	"coach/factdesk":           {"scenarios", "github.com/clipperhouse/uax29/v2", "github.com/kljensen/snowball"},
	"coach/journal":            {"scenarios", "coach", "coach/stance", "github.com/adrg/xdg", "github.com/gofrs/flock", "github.com/oklog/ulid/v2"},
	"feedback":                 {"scenarios", "coach", "feedback"},
	"feedback/summary":         {"scenarios", "coach", "feedback", "golang.org/x/text/unicode/norm"},
	"feedback/export/xapi":     {"scenarios", "coach", "feedback", "github.com/google/uuid"},
	"feedback/cohort/postgres": {"feedback", "github.com/jackc/pgx/v5"},
	"feedback/cohort":          {"scenarios", "coach", "feedback", "filippo.io/age", "github.com/xuri/excelize/v2", "github.com/parquet-go/parquet-go"},
	"tui":                      {"scenarios", "coach", "feedback", "tui", "charm.land", "github.com/charmbracelet", "github.com/clipperhouse/uax29/v2"},
	"cmd/repcoach":             {"scenarios", "coach", "feedback", "tui", "github.com/spf13/cobra", "golang.org/x/term", "github.com/fsnotify/fsnotify", "filippo.io/age"},
	"cmd/repcoach/config":      {"github.com/adrg/xdg", "go.yaml.in/yaml/v4"},
	"testdata/reps":            nil,
	"testdata/moves":           nil,

	// The comparison runs everything, so it stands by itself.
	"coach/ollama/compare": {"scenarios", "coach", "github.com/kljensen/snowball"},
}

// rooms do not import each other, and only the command knows which partner plays.
var refused = map[string][]string{
	"feedback":    {"coach/builtin", "coach/ollama", "coach/journal"},
	"tui":         {"coach/builtin", "coach/ollama", "coach/reps"},
	"tui/pick":    {"tui/share", "tui/brief", "tui/talk", "tui/debrief", "tui/history", "tui/plain"},
	"tui/brief":   {"tui/share", "tui/pick", "tui/talk", "tui/debrief", "tui/history", "tui/plain"},
	"tui/talk":    {"tui/share", "tui/pick", "tui/brief", "tui/debrief", "tui/history", "tui/plain"},
	"tui/debrief": {"tui/share", "tui/pick", "tui/brief", "tui/talk", "tui/history", "tui/plain"},
	"tui/history": {"tui/share", "tui/pick", "tui/brief", "tui/talk", "tui/debrief", "tui/plain"},
	"tui/form":    {"tui/pick", "tui/brief", "tui/talk", "tui/debrief", "tui/history", "tui/plain"},
	"tui/share":   {"tui/pick", "tui/brief", "tui/talk", "tui/debrief", "tui/history", "tui/plain"},
	"tui/plain":   {"tui/share", "tui/pick", "tui/brief", "tui/talk", "tui/debrief", "tui/history", "charm.land"},
}

func TestImportsFollowTheArrows(t *testing.T) {
	root := filepath.Join("..", "..")
	files := 0
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		files++
		rel, err := filepath.Rel(root, path)
		require.NoError(t, err)
		room := filepath.ToSlash(filepath.Dir(rel))
		parsed, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		require.NoError(t, err)
		for _, spec := range parsed.Imports {
			target, err := strconv.Unquote(spec.Path.Value)
			require.NoError(t, err)
			if !allowed(room, target) {
				t.Errorf("%s: %s may not import %s", filepath.ToSlash(rel), room, target)
			}
		}
		return nil
	})
	require.NoError(t, err)
	require.Greater(t, files, 30)
}

func allowed(room, target string) bool {
	if first, _, _ := strings.Cut(target, "/"); !strings.Contains(first, ".") {
		return true // the standard library
	}
	target = strings.TrimPrefix(target, module)
	for at := room; at != "."; at = filepath.ToSlash(filepath.Dir(at)) {
		if under(target, refused[at]) {
			return false
		}
	}
	for at := room; at != "."; at = filepath.ToSlash(filepath.Dir(at)) {
		if list, named := arrows[at]; named {
			return under(target, list) || under(target, []string{at})
		}
	}
	return false
}

func under(target string, list []string) bool {
	for _, prefix := range list {
		if target == prefix || strings.HasPrefix(target, prefix+"/") {
			return true
		}
	}
	return false
}

// A table that lets everything through would be no table.
func TestTheArrowsRefuse(t *testing.T) {
	for _, no := range [][2]string{
		{"coach", "charm.land/bubbletea/v2"},
		{"coach", module + "feedback"},
		{"feedback", "github.com/ollama/ollama/api"},
		{"feedback/judge", module + "coach/ollama"},
		{"tui/talk", module + "tui/pick"},
		{"tui/plain", "charm.land/bubbletea/v2"},
		{"scenarios", module + "coach"},
		{"nowhere", module + "coach"},
	} {
		require.False(t, allowed(no[0], no[1]), "%s → %s", no[0], no[1])
	}
}
