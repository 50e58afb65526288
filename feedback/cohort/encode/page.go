package encode

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/repcoach/repcoach/feedback/cohort"
)

//go:embed page.html
var pageHTML string

//go:embed page.css
var pageCSS string

var page = template.Must(template.New("page").Funcs(template.FuncMap{
	"clean": clean, "short": short,
	"base":   func(y int) int { return y + barHeight - 6 },
	"middle": func(y int) int { return y + barHeight/2 },
}).Parse(pageHTML))

// section is one question of the page.
type section struct {
	ID, Question, Note string
	Pictures           []*picture
	Columns            []column
	Rows               [][]cell
}

type column struct {
	Name   string
	Number bool
}

type cell struct{ Text, Class string }

// HTML writes one page that holds everything: it has no script, loads nothing
// from anywhere, and says so to the browser with a policy that names its one
// style by its hash. Each picture has a table below it that says the same.
func HTML(w io.Writer, r *cohort.Result) error {
	data := struct {
		Title      string
		Policy     string
		Style      template.CSS
		About      []string
		Sections   []section
		Width, Bar int
		Rim        float64
	}{
		Title: Title, Policy: policy(pageCSS), Style: template.CSS(pageCSS), About: about(r),
		Width: int(pictureWidth), Bar: barHeight, Rim: pictureWidth - 1,
	}
	drawn := pictures(r)
	for i, t := range tables(r) {
		data.Sections = append(data.Sections, t.section(i, drawn[t.sheet]))
	}
	return wrap("HTML", page.Execute(w, data))
}

// policy lets the page have its own style and nothing else.
func policy(style string) string {
	sum := sha256.Sum256([]byte(style))
	return fmt.Sprintf("default-src 'none'; style-src 'sha256-%s'; img-src data:; base-uri 'none'; form-action 'none'",
		base64.StdEncoding.EncodeToString(sum[:]))
}

func (t table) section(i int, drawn []*picture) section {
	s := section{ID: fmt.Sprintf("q%d", i+1), Question: t.question, Note: t.note, Pictures: drawn}
	for n, name := range t.columns {
		s.Columns = append(s.Columns, column{name, t.numbers(n)})
	}
	for _, row := range t.rows {
		cells := make([]cell, len(row))
		for n, c := range row {
			cells[n] = cell{Text: said(c)}
			switch {
			case c == any(hiddenText):
				cells[n].Class = "gone"
			case s.Columns[n].Number:
				cells[n].Class = "n"
			case n == 0 && len(cells[n].Text) <= shortID, len(cells[n].Text) <= len("2026-W40"):
				cells[n].Class = "id"
			case len(cells[n].Text) > sentenceLength:
				cells[n].Class = "words"
			}
		}
		s.Rows = append(s.Rows, cells)
	}
	return s
}

// sentenceLength is from where a cell is a sentence and needs room to be read.
const sentenceLength = 40

// shortID is up to where the name of a line stays on one line, as weeks do.
const shortID = 24

// numbers reports whether a column holds numbers, hidden or not.
func (t table) numbers(n int) bool {
	found := false
	for _, row := range t.rows {
		switch c := row[n].(type) {
		case string:
			if c != hiddenText && c != "" {
				return false
			}
			found = found || c == hiddenText
		default:
			found = true
		}
	}
	return found
}

// clean leaves out what cannot be seen: a name from outside may hold signs
// that turn the words around it about.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Cf, r) || unicode.IsControl(r) {
			return -1
		}
		return r
	}, s)
}

// longestLabel is what fits into a picture on one line, in letters.
const longestLabel = 52

func short(s string) string {
	s = clean(s)
	if utf8.RuneCountInString(s) <= longestLabel {
		return s
	}
	return string([]rune(s)[:longestLabel-1]) + "…"
}
