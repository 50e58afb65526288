package interview

import (
	"maps"
	"strings"
)

// Answers are what the tutor said, by the id of the question. What is not
// there, or empty, is left to the standard.
type Answers map[string]string

// Sort is how a question is answered.
type Sort int

// The sorts of question.
const (
	Line    Sort = iota // one line of text
	Lines               // text of several lines
	One                 // one of the options, by its id
	Several             // ids of options, with commas between them
)

// Question is one thing a tutor is asked.
type Question struct {
	ID       string
	Page     string // what the page is called that it stands on
	Ask      string
	Help     string
	Sort     Sort
	Options  []Option
	Standard string // what an empty answer stands for
	Shown    string // the standard as a tutor reads it
	Of       string // a detail of that question, only worth asking when that was answered; empty: always
	Refuse   func(answer string) string
}

// Option is one answer to choose. About is a word more about it, and may be
// empty.
type Option struct{ ID, Text, About string }

// None is what a tutor writes where there is to be nothing.
const None = "none"

// said returns an answer, tidied; empty if there is none.
func (a Answers) said(id string) string { return strings.TrimSpace(a[id]) }

// or returns an answer, or what stands for it.
func (a Answers) or(id, standard string) string {
	if s := a.said(id); s != "" {
		return s
	}
	return standard
}

// without are the answers but for some.
func (a Answers) without(ids ...string) Answers {
	out := maps.Clone(a)
	for _, id := range ids {
		delete(out, id)
	}
	return out
}

// none reports whether the tutor wants nothing here.
func (a Answers) none(id string) bool { return strings.EqualFold(a.said(id), None) }

// List takes an answer to a Several question apart.
func List(answer string) []string {
	var out []string
	for part := range strings.SplitSeq(answer, ",") {
		if part = strings.TrimSpace(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}
