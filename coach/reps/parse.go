package reps

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"

	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

// Parse reads one script. The error is a scenarios.Complaints with everything
// that is wrong with it, each with its line.
func Parse(file string, source []byte) (Rep, error) {
	s := &script{file: file, lines: strings.Split(string(source), "\n")}
	rep := s.rep(s.open(source))
	if len(s.found) > 0 {
		return Rep{}, s.found
	}
	return rep, nil
}

// script is a file while it is read.
type script struct {
	file  string
	lines []string
	found scenarios.Complaints
}

func (s *script) complain(line, column int, what, write string) {
	line = min(max(line, 1), len(s.lines))
	s.found = append(s.found, scenarios.Complaint{
		File: s.file, Line: line, Column: max(column, 1), What: what, Write: write, Source: strings.TrimRight(s.lines[line-1], "\r"),
	})
}

func (s *script) at(n *yaml.Node, what, write string) { s.complain(n.Line, n.Column, what, write) }

// open reads the YAML; nil if it cannot be read.
func (s *script) open(source []byte) *yaml.Node {
	loader, err := yaml.NewLoader(strings.NewReader(string(source)))
	var document yaml.Node
	if err == nil {
		err = loader.Load(&document)
	}
	var bad *yaml.LoadError
	switch {
	case errors.As(err, &bad):
		s.complain(bad.Mark.Line, bad.Mark.Column, "the program cannot read on from here",
			"See that every colon has a space behind it, that no line begins with a tab, and that text with a colon in it stands in double quotes.")
	case err != nil && !errors.Is(err, io.EOF):
		s.complain(1, 1, "this file cannot be read: "+err.Error(), "Save it as plain text, in UTF-8.")
	case err != nil || len(document.Content) == 0 || document.Content[0].Tag == "!!null":
		s.complain(1, 1, "there is nothing in this file", "Begin with a title, for instance: title: The one who nods")
	default:
		return document.Content[0]
	}
	return nil
}

func (s *script) rep(n *yaml.Node) Rep {
	var r Rep
	if n == nil {
		return r
	}
	s.keys(n, "a scripted rep", map[string]func(*yaml.Node){
		"id":      func(v *yaml.Node) { r.ID = s.id(v) },
		"title":   func(v *yaml.Node) { r.Title = s.text(v) },
		"summary": func(v *yaml.Node) { r.Summary = s.text(v) },
		"should": func(v *yaml.Node) {
			r.Should = Should(s.oneOf(v, string(Win), string(PartWell), string(Hear), string(Fail)))
		},
		"beats": func(v *yaml.Node) {
			for _, item := range s.list(v, "beats") {
				r.Beats = append(r.Beats, s.beat(item))
			}
		},
	})
	if len(r.Beats) == 0 && len(s.found) == 0 {
		s.at(n, "this rep has nothing to say", "Add beats: and below it, two spaces further in, - say: [Hello. How are things?]")
	}
	return r
}

func (s *script) beat(n *yaml.Node) Beat {
	var b Beat
	s.keys(n, "a beat", map[string]func(*yaml.Node){
		"when":  func(v *yaml.Node) { b.When = s.when(v) },
		"say":   func(v *yaml.Node) { b.Say = s.texts(v) },
		"again": func(v *yaml.Node) { b.Again = s.yes(v) },
	})
	if len(b.Say) == 0 && len(s.found) == 0 {
		s.at(n, "this beat has nothing to say", "Add say: and below it, two spaces further in, - Hello. How are things?")
	}
	return b
}

func (s *script) when(n *yaml.Node) When {
	var w When
	number := func(to *int) func(*yaml.Node) { return func(v *yaml.Node) { *to = s.number(v) } }
	s.keys(n, "when", map[string]func(*yaml.Node){
		"after": func(v *yaml.Node) {
			for _, item := range s.list(v, "after") {
				w.After = append(w.After, stance.Act(s.oneOf(item, acts...)))
			}
		},
		"asking": func(v *yaml.Node) {
			for _, item := range s.list(v, "asking") {
				w.Asking = append(w.Asking, Asking(s.oneOf(item, string(Joining), string(Another), string(Nothing))))
			}
		},
		"topic":   func(v *yaml.Node) { w.Topic = s.oneOf(v, "issue", "worry") },
		"about":   func(v *yaml.Node) { w.About = s.texts(v) },
		"from":    number(&w.From),
		"to":      number(&w.To),
		"told":    number(&w.Told),
		"eased":   number(&w.Eased),
		"trust":   number(&w.Trust),
		"asks":    number(&w.Asks),
		"unasked": func(v *yaml.Node) { w.Unasked = s.yes(v) },
		"agreed":  func(v *yaml.Node) { w.Agreed = s.yes(v) },
	})
	return w
}

// acts are what a beat can come after: those of package stance.
var acts = func() []string {
	var out []string
	for _, a := range []stance.Act{
		stance.Open, stance.Chat, stance.Answer, stance.Deflect, stance.Hint, stance.Tell, stance.More, stance.Cover, stance.Ease,
		stance.Agree, stance.Doubt, stance.Puzzled, stance.Pushed, stance.Hurt, stance.Wait, stance.Settle, stance.Leave,
	} {
		out = append(out, string(a))
	}
	return out
}()

// keys reads the keys of n; each may be there once, and no others.
func (s *script) keys(n *yaml.Node, what string, known map[string]func(*yaml.Node)) {
	if n.Kind != yaml.MappingNode {
		s.at(n, fmt.Sprintf("%s is made of keys, such as %s:", what, names(known)[0]), "Use one of: "+strings.Join(names(known), ", "))
		return
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		read, ok := known[key.Value]
		switch {
		case !ok:
			s.at(key, fmt.Sprintf("%q is not a key of %s", key.Value, what), "Use one of: "+strings.Join(names(known), ", "))
		case seen[key.Value]:
			s.at(key, fmt.Sprintf("%q is there twice", key.Value), "Keep one of the two.")
		default:
			seen[key.Value] = true
			read(value)
		}
	}
}

func names(known map[string]func(*yaml.Node)) []string {
	var out []string
	for k := range known {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

func (s *script) list(n *yaml.Node, key string) []*yaml.Node {
	if n.Kind != yaml.SequenceNode {
		s.at(n, key+" is a list", "Begin each item with a dash and a space on a line of its own.")
		return nil
	}
	return n.Content
}

func (s *script) text(n *yaml.Node) string {
	if n.Kind != yaml.ScalarNode || strings.TrimSpace(n.Value) == "" {
		s.at(n, "here belong a few words", `Text with a colon in it stands in double quotes: "Well: hello."`)
		return ""
	}
	return n.Value
}

// texts reads a list of texts, or one text.
func (s *script) texts(n *yaml.Node) []string {
	if n.Kind != yaml.SequenceNode {
		return []string{s.text(n)}
	}
	var out []string
	for _, item := range n.Content {
		out = append(out, s.text(item))
	}
	return out
}

func (s *script) id(n *yaml.Node) string {
	id := s.text(n)
	for _, r := range id {
		if !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '-') {
			s.at(n, fmt.Sprintf("%q is not a short name", id), "Use small letters, digits and hyphens, for instance: id: my-rep")
			break
		}
	}
	return id
}

func (s *script) oneOf(n *yaml.Node, choices ...string) string {
	if n.Kind != yaml.ScalarNode || !slices.Contains(choices, n.Value) {
		s.at(n, fmt.Sprintf("%q is not one of the words that fit here", n.Value), "Use one of: "+strings.Join(choices, ", "))
		return ""
	}
	return n.Value
}

func (s *script) number(n *yaml.Node) int {
	i, err := strconv.Atoi(n.Value)
	if n.Kind != yaml.ScalarNode || err != nil || i < 0 {
		s.at(n, "here belongs a whole number", "For instance: 3")
		return 0
	}
	return i
}

func (s *script) yes(n *yaml.Node) bool {
	return s.oneOf(n, "true", "yes", "false", "no") == "true" || n.Value == "yes"
}
