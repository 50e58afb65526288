package scenarios_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v4"
)

// keyAt is one key of a scenario file with what stands behind it, by its
// places in the text.
type keyAt struct {
	path   string
	key    *yaml.Node
	value  *yaml.Node
	parent []int    // the lines where the group of keys begins that it is in, with and without it
	flow   bool     // the group is written with { }
	known  []string // every key of its group
	end    place    // the first place after what stands behind it
}

type place struct{ line, col int }

func (p place) before(q place) bool { return p.line < q.line || p.line == q.line && p.col < q.col }

// keysOf finds every key of a file, at every path.
func keysOf(t testing.TB, source string) []keyAt {
	t.Helper()
	loader, err := yaml.NewLoader(bytes.NewReader([]byte(source)))
	require.NoError(t, err)
	var doc yaml.Node
	require.NoError(t, loader.Load(&doc))
	var out []keyAt
	var starts []place
	var walk func(n *yaml.Node, path string, up int)
	walk = func(n *yaml.Node, path string, up int) {
		starts = append(starts, place{n.Line, n.Column})
		switch n.Kind {
		case yaml.SequenceNode:
			for _, item := range n.Content {
				walk(item, path+"[]", n.Line)
			}
		case yaml.MappingNode:
			var known []string
			for i := 0; i < len(n.Content); i += 2 {
				known = append(known, n.Content[i].Value)
			}
			for i := 0; i+1 < len(n.Content); i += 2 {
				k, v := n.Content[i], n.Content[i+1]
				starts = append(starts, place{k.Line, k.Column})
				out = append(out, keyAt{path: strings.TrimPrefix(path+"."+k.Value, "."), key: k, value: v,
					parent: []int{up, n.Line, n.Content[min(2, len(n.Content)-1)].Line}, flow: n.Style&yaml.FlowStyle != 0, known: known})
				walk(v, path+"."+k.Value, k.Line)
			}
		}
	}
	walk(doc.Content[0], "", 1)
	lines := strings.Split(source, "\n")
	slices.SortFunc(starts, func(a, b place) int {
		if a.before(b) {
			return -1
		}
		return 1
	})
	for i := range out {
		out[i].end = endOf(out[i], starts, lines)
	}
	return out
}

// endOf finds where what stands behind a key ends: within brackets before the
// sign that ends it, otherwise with the line before the next thing that is
// not part of it.
func endOf(k keyAt, starts []place, lines []string) place {
	if k.flow {
		line := []rune(lines[k.key.Line-1])
		depth, quote := 0, rune(0)
		for i := k.key.Column - 1; i < len(line); i++ {
			switch r := line[i]; {
			case quote != 0:
				if r == quote {
					quote = 0
				}
			case r == '"' || r == '\'' && strings.ContainsRune(" [{,", line[i-1]):
				quote = r
			case r == '[' || r == '{':
				depth++
			case (r == ']' || r == '}' || r == ',') && depth == 0:
				return place{k.key.Line, i + 1}
			case r == ']' || r == '}':
				depth--
			}
		}
		return place{k.key.Line, len(line) + 1}
	}
	last := lastPlace(k.value)
	for _, s := range starts {
		if last.before(s) && s.line > k.key.Line && s != (place{k.value.Line, k.value.Column}) {
			return place{s.line, 1}
		}
	}
	return place{len(lines) + 1, 1}
}

// lastPlace is where the last thing within a node begins.
func lastPlace(n *yaml.Node) place {
	last := place{n.Line, n.Column}
	for _, c := range n.Content {
		if at := lastPlace(c); last.before(at) {
			last = at
		}
	}
	return last
}

// mutant is one change to one key, with the lines in which a complaint is
// about it.
type mutant struct {
	kind, path string
	what       string // the path, and what it was changed to
	source     string
	lines      []int
	refused    bool // it may not be accepted
}

// mutants are the changes to a key: dropped, there twice, misspelt in ways
// hands do it, and with something of another sort behind it. The lines of the
// file stay where they are, but for what is there twice.
func mutants(source string, k keyAt) []mutant {
	lines := strings.Split(source, "\n")
	var out []mutant
	here := []int{k.key.Line}
	add := func(kind, what string, changed []string, refused bool, at ...int) {
		out = append(out, mutant{kind, k.path, k.path + " " + what, strings.Join(changed, "\n"), append(slices.Clone(here), at...), refused})
	}
	add("dropped", "", blank(lines, place{k.key.Line, k.key.Column}, k.end, ""), false, k.parent...)
	twice, at := doubled(lines, k)
	add("doubled", "", twice, true, at)
	for _, wrong := range misspelt(k.key.Value, k.known) {
		changed := slices.Clone(lines)
		line := []rune(changed[k.key.Line-1])
		changed[k.key.Line-1] = string(line[:k.key.Column-1]) + wrong + string(line[k.key.Column-1+len(k.key.Value):])
		add("misspelt", wrong, changed, true)
	}
	for _, other := range []string{"[x]", "{x: y}", "", `"@"`, "-1", "[[]]"} {
		value := place{k.key.Line, k.key.Column + len(k.key.Value) + 1}
		add("retyped", other, blank(lines, value, k.end, " "+other), false, k.value.Line)
	}
	return out
}

// blank replaces what lies between two places, and keeps the lines.
func blank(lines []string, from, to place, with string) []string {
	out := slices.Clone(lines)
	first := []rune(out[from.line-1])
	if from.line == to.line {
		out[from.line-1] = string(first[:from.col-1]) + with + string(first[to.col-1:])
		return out
	}
	out[from.line-1] = string(first[:from.col-1]) + with
	for l := from.line + 1; l < to.line && l <= len(out); l++ {
		out[l-1] = ""
	}
	return out
}

// doubled writes a key and what stands behind it a second time, after the
// first, and says in which line.
func doubled(lines []string, k keyAt) ([]string, int) {
	if k.flow {
		out := slices.Clone(lines)
		line := []rune(out[k.key.Line-1])
		piece := string(line[k.key.Column-1 : k.end.col-1])
		out[k.key.Line-1] = string(line[:k.key.Column-1]) + piece + ", " + string(line[k.key.Column-1:])
		return out, k.key.Line
	}
	copied := slices.Clone(lines[k.key.Line-1 : k.end.line-1])
	copied[0] = strings.Repeat(" ", k.key.Column-1) + string([]rune(copied[0])[k.key.Column-1:])
	return slices.Insert(slices.Clone(lines), k.end.line-1, copied...), k.end.line
}

// misspelt are wrong spellings of a key that are no key of the same group.
func misspelt(key string, known []string) []string {
	var out []string
	for _, wrong := range []string{key[1:], key[:len(key)-1], key + "s", "x" + key, strings.ToUpper(key[:1]) + key[1:], key[1:2] + key[:1] + key[2:], strings.ToUpper(key), "zzz"} {
		if wrong != "" && wrong != key && !slices.Contains(known, wrong) && wrong != "y" && wrong != "n" {
			out = append(out, wrong)
		}
	}
	return out
}
