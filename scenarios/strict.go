package scenarios

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// strict complains of what is YAML but not allowed in any scenario, wherever
// it stands: references, tags, merges, keys that are there twice, keys that
// are not words, too many levels, and hidden characters that were written as
// escapes and only appear once the text is read.
func (p *page) strict(n *node, depth int) {
	if n == nil {
		return
	}
	if depth > deepest {
		p.complain(n.at, "the lists and keys are nested too deep",
			fmt.Sprintf("A scenario needs five levels and may have %d.", deepest))
		return
	}
	p.special(n)
	switch n.shape {
	case text:
		p.decoded(n)
	case list:
		for _, item := range n.items {
			p.strict(item, depth+1)
		}
	case keys:
		first := map[string]mark{}
		for _, e := range n.keys {
			p.key(e, first)
			p.strict(e.value, depth+1)
		}
	}
}

// special complains of the YAML signs that scenarios do not use.
func (p *page) special(n *node) {
	switch {
	case n.shape == reference:
		p.complain(n.at, fmt.Sprintf("%q points at another place in the file, which scenarios do not use", "*"+n.value),
			"Write the text out again. If it is text that begins with a star, put it in double quotes.")
	case n.anchor != "":
		p.complain(n.at, fmt.Sprintf("%q has a special meaning at the beginning of text", "&"+n.anchor),
			"Take it out. If it is part of the text, put the whole text in double quotes.")
	case n.tag != "":
		p.complain(n.at, fmt.Sprintf("%q has a special meaning at the beginning of text", n.tag),
			"Take it out. If it is part of the text, put the whole text in double quotes.")
	}
}

// key complains of one key; first remembers where each was met.
func (p *page) key(e entry, first map[string]mark) {
	if e.key.shape != text {
		p.complain(e.key.at, "there has to be a plain word in front of the colon", "For instance: title: A first conversation")
		return
	}
	p.special(e.key)
	p.decoded(e.key)
	name := e.key.value
	if name == "<<" {
		p.complain(e.key.at, `"<<" copies keys from another place, which scenarios do not use`, "Write the keys out.")
		return
	}
	if at, twice := first[name]; twice {
		p.complain(e.key.at, fmt.Sprintf("%q is here twice; the first is in line %d", name, at.line), "Keep one of the two.")
		return
	}
	first[name] = e.key.at
}

// decoded complains of hidden characters in text as it is after reading: in
// double quotes, "\e" is a live escape.
func (p *page) decoded(n *node) {
	for _, r := range n.value {
		name, bad := hidden(r)
		if !bad {
			continue
		}
		p.complain(n.at, fmt.Sprintf("a backslash in this text makes %s that nobody can see (U+%04X)", name, r),
			"Take the backslash and what follows it out, or put the text in single quotes.")
		return
	}
}

// longestProse is the longest line in which cutShort looks for a #, in bytes;
// a long list in brackets would be searched again for each item.
const longestProse = 4 << 10

// cutShort advises where a # may have cut the end off some text: a space and
// a # begin a note to oneself. It takes two spaces before the # and one after
// it as meant.
func (p *page) cutShort(n *node) {
	if n == nil || n.shape != text || n.style != plain || len(p.line(n.at.line)) > longestProse {
		return
	}
	rest := n.value
	for l := n.at.line; l <= len(p.lines) && rest != ""; l++ {
		line := []rune(p.line(l))
		start := 0
		if l == n.at.line {
			start = min(n.at.col-1, len(line))
		}
		seg := string(line[start:])
		said, note, cut := strings.Cut(seg, " #")
		said = strings.TrimSpace(said)
		if !strings.HasPrefix(rest, said) {
			return
		}
		rest = strings.TrimSpace(rest[len(said):])
		if !cut {
			continue
		}
		meant := strings.HasSuffix(strings.SplitN(seg, "#", 2)[0], "  ") && (note == "" || note[0] == ' ')
		if !meant {
			at := utf8.RuneCountInString(seg[:strings.Index(seg, " #")]) + start + 2
			p.advise(mark{l, at}, "cut-short", fmt.Sprintf("from the # on, this line is left out: the text ends with %q", clip(lastWords(said))),
				"If it belongs to the text, put the whole text in double quotes. If it is a note to yourself, put two spaces before the # and one after it.")
		}
		return
	}
}

func lastWords(s string) string {
	f := strings.Fields(s)
	return strings.Join(f[max(len(f)-3, 0):], " ")
}

// curly advises where a whole text is in curly quotes, which are kept.
func (p *page) curly(n *node) {
	if n.style == plain && strings.HasPrefix(n.value, "“") && strings.HasSuffix(n.value, "”") {
		p.advise(n.at, "curly-quotes", "curly quotes do not count as quotes, so they are kept as part of the text",
			"If they should not be seen, take them out or use straight ones: "+requote(clip(n.value)))
	}
}
