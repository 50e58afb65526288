package scenarios

import (
	"errors"
	"io"
	"strings"

	"go.yaml.in/yaml/v4"
)

// This file is the only one that knows the YAML library. The library is young
// (v4.0.0 came out on 4 November 2026); if it has to go, the frozen
// go.yaml.in/yaml/v3 can take its place here and nowhere else.

// deepest is how many levels of lists and keys a file may have. A scenario
// needs five.
const deepest = 24

// readYAML reads the first document of the text. more says that a second one
// follows. A file with nothing in it has no root.
func readYAML(source string) (root *node, more bool, bad *fault) {
	loader, err := yaml.NewLoader(strings.NewReader(source))
	if err != nil {
		return nil, false, faultOf(err)
	}
	var document yaml.Node
	if err := loader.Load(&document); errors.Is(err, io.EOF) {
		return nil, false, nil
	} else if err != nil {
		return nil, false, faultOf(err)
	}
	if len(document.Content) > 0 {
		root = convert(document.Content[0], 0)
	}
	var second yaml.Node
	return root, !errors.Is(loader.Load(&second), io.EOF), nil
}

// faultOf takes the position out of an error of the library.
func faultOf(err error) *fault {
	var load *yaml.LoadError
	if !errors.As(err, &load) {
		return &fault{at: mark{1, 1}, problem: err.Error()}
	}
	return &fault{
		at:      mark{load.Mark.Line, load.Mark.Column},
		began:   mark{load.ContextMark.Line, load.ContextMark.Column},
		problem: load.Message,
		during:  load.ContextMsg,
	}
}

// convert copies the library's node. Aliases are not followed, so that a
// short file cannot grow; what lies deeper than a scenario ever does is cut
// off one level below the limit, where strict notices it.
func convert(from *yaml.Node, depth int) *node {
	n := &node{at: mark{from.Line, from.Column}, anchor: from.Anchor, value: from.Value}
	if from.Style&yaml.TaggedStyle != 0 {
		n.tag = from.Tag
	}
	n.flow = from.Style&yaml.FlowStyle != 0
	switch from.Kind {
	case yaml.ScalarNode:
		n.shape = text
		switch {
		case from.Style&(yaml.DoubleQuotedStyle|yaml.SingleQuotedStyle) != 0:
			n.style = quoted
		case from.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0:
			n.style = block
		case from.Tag == "!!null":
			n.shape = nothing
		}
	case yaml.SequenceNode:
		n.shape = list
		if depth > deepest {
			return n
		}
		for _, item := range from.Content {
			n.items = append(n.items, convert(item, depth+1))
		}
	case yaml.MappingNode:
		n.shape = keys
		if depth > deepest {
			return n
		}
		for i := 0; i+1 < len(from.Content); i += 2 {
			n.keys = append(n.keys, entry{convert(from.Content[i], depth+1), convert(from.Content[i+1], depth+1)})
		}
	case yaml.AliasNode:
		n.shape = reference
	}
	return n
}
