package spot

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

// Expr is a spot that has been read and is ready to be asked.
type Expr struct {
	root node
	ids  []ID
}

// ID is the id of an issue or worry that a spot mentions.
type ID struct {
	Name   string
	Offset int
}

// IDs returns the ids in the brackets of heard and followed_up, for a caller
// who knows which ones the scenario has.
func (e Expr) IDs() []ID { return slices.Clone(e.ids) }

// deepest is how far brackets and nots may be nested: far more than a person
// writes, and little enough that a hostile file costs nothing.
const deepest = 50

// Parse reads a spot. The error is an *Error.
func Parse(src string) (Expr, error) {
	tokens, err := lex(src)
	if err != nil {
		return Expr{}, err
	}
	p := &parser{tokens: tokens}
	if p.peek().kind == end {
		return Expr{}, &Error{0, "the spot is empty", "write a comparison such as open_question >= 1, or leave spot out"}
	}
	root, err := p.or()
	if err != nil {
		return Expr{}, err
	}
	if t := p.peek(); t.kind != end {
		return Expr{}, &Error{t.at, fmt.Sprintf("%q does not fit here", t.text), "join two comparisons with and or or"}
	}
	return Expr{root: root, ids: p.ids}, nil
}

type parser struct {
	tokens []token
	i      int
	depth  int
	ids    []ID
}

func (p *parser) peek() token { return p.tokens[p.i] }

func (p *parser) next() token {
	t := p.tokens[p.i]
	if t.kind != end {
		p.i++
	}
	return t
}

// take eats the next token if it is this word, whatever its case.
func (p *parser) take(w string) bool {
	if t := p.peek(); t.kind == word && strings.EqualFold(t.text, w) {
		p.i++
		return true
	}
	return false
}

func (p *parser) or() (node, error) {
	left, err := p.and()
	for err == nil && p.take("or") {
		var right node
		right, err = p.and()
		left = either{left, right}
	}
	return left, err
}

func (p *parser) and() (node, error) {
	left, err := p.not()
	for err == nil && p.take("and") {
		var right node
		right, err = p.not()
		left = both{left, right}
	}
	return left, err
}

func (p *parser) not() (node, error) {
	if p.depth++; p.depth > deepest {
		return nil, &Error{p.peek().at, "the spot has too many brackets inside brackets", "split it into two checks"}
	}
	defer func() { p.depth-- }()
	if p.take("not") {
		inner, err := p.not()
		return negated{inner}, err
	}
	if t := p.peek(); t.kind == open {
		p.next()
		inner, err := p.or()
		if err != nil {
			return nil, err
		}
		if closing := p.next(); closing.kind != shut {
			return nil, &Error{t.at, "a bracket is opened and not closed", "add a ) where it ends"}
		}
		return inner, nil
	}
	return p.atom()
}

// atom reads a comparison or one of the names that stand alone.
func (p *parser) atom() (node, error) {
	t := p.next()
	switch {
	case t.kind == end:
		return nil, &Error{t.at, "something is missing at the end", "write a comparison such as ask >= 1 there"}
	case t.kind != word:
		return nil, &Error{t.at, fmt.Sprintf("a comparison cannot begin with %q", t.text), "begin with a name, as in open_question >= 1"}
	}
	switch name := strings.ToLower(t.text); name {
	case "ask_after_issue":
		return askAfterIssue{}, nil
	case "heard", "followed_up":
		id, err := p.bracketed(t)
		if err != nil {
			return nil, err
		}
		if name == "heard" {
			return heard{id}, nil
		}
		return followedUp{id}, nil
	case "and", "or", "not":
		return nil, &Error{t.at, fmt.Sprintf("there is nothing before %q to join", name), "write a comparison first, as in ask >= 1 " + name + " pressure = 0"}
	default:
		return p.comparison(t, name)
	}
}

// bracketed reads the (ID) behind heard or followed_up.
func (p *parser) bracketed(t token) (string, error) {
	wrong := &Error{t.at, t.text + " needs the id of an issue or worry", "write it in brackets, as in " + t.text + "(rotas)"}
	if p.next().kind != open {
		return "", wrong
	}
	id := p.next()
	if id.kind != word && id.kind != number {
		return "", wrong
	}
	if p.next().kind != shut {
		return "", wrong
	}
	p.ids = append(p.ids, ID{id.text, id.at})
	return id.text, nil
}

func (p *parser) comparison(t token, name string) (node, error) {
	if !slices.Contains(Names(), name) {
		write := "the names are the kinds of move and the measures that repcoach observe prints"
		if near, ok := nearest(t.text, append(Names(), Booleans()...)); ok {
			write = "did you mean " + near + "?"
		}
		return nil, &Error{t.at, fmt.Sprintf("there is nothing called %q to spot", t.text), write}
	}
	sign := p.next()
	if sign.kind != operator {
		return nil, &Error{sign.at, t.text + " needs a comparison", "write for example " + t.text + " >= 1"}
	}
	n := p.next()
	if n.kind != number {
		return nil, &Error{n.at, "a comparison needs a number at its end", "write for example " + t.text + " " + sign.text + " 1"}
	}
	want, err := parseNumber(n)
	if err != nil {
		return nil, err
	}
	if always := pointless(sign.text, want); always != "" {
		return nil, &Error{t.at, fmt.Sprintf("%s %s %s is %s", t.text, sign.text, n.text, always), "counts begin at 0; write for example " + t.text + " >= 1"}
	}
	return comparison{name: name, op: sign.text, want: want}, nil
}

func parseNumber(t token) (float64, error) {
	digits, percent := strings.CutSuffix(t.text, "%")
	f, err := strconv.ParseFloat(digits, 64)
	if err != nil || math.IsInf(f, 0) {
		return 0, &Error{t.at, fmt.Sprintf("%q is not a number", t.text), "write a number such as 2, 0.5 or 50%"}
	}
	if percent {
		f /= 100
	}
	return f, nil
}

// pointless says what is wrong with a comparison that nothing can change, as
// no count or share is below 0.
func pointless(op string, want float64) string {
	switch {
	case op == ">=" && want == 0:
		return "always true"
	case op == "<" && want == 0:
		return "never true"
	}
	return ""
}
