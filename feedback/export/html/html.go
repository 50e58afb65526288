// Package html writes a rep's own feedback as a page to read, to print and to
// bring to a tutor.
//
//	err := html.Write(w, html.Talk{Report: report, Started: started, Outcome: outcome})
//
// The page is one file that needs nothing else: no script, no picture, no
// font from elsewhere, and a content security policy that would refuse them
// (the style sheet is allowed by its digest). It follows the reader's choice
// of light or dark, is black on white on paper, begins each talk on a page of
// its own there and leaves room for notes.
//
// Every text in it may have come from a model, a scenario or a stranger's
// file. html/template escapes all of it; characters that a screen could act
// on or hide are taken out first. The rep's own words are in it as they said
// them, and the page says so: it is theirs to show. What is not in it is the
// note that turns were left out because they may have been about the rep's own
// distress, and those turns themselves (feedback.ForOthers).
//
// Looked at on 22 November 2026 in Chromium 156 without a window, at 390, 1280
// and A4 width, light and dark: nothing stood on its console, and
// the net log has no request of the page.
package html

import (
	"bytes"
	"crypto/sha256"
	_ "embed" // for the page and its style
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"strings"
	"time"
	"unicode"

	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/feedback"
)

//go:embed page.html
var page string

//go:embed style.css
var style string

// Talk is one talk with its feedback.
type Talk struct {
	Report        feedback.Report
	Started       time.Time // left out where it is nought
	Outcome       stance.Outcome
	Before, After *int // confidence, where the rep gave it
}

// Write writes the page.
func Write(w io.Writer, talks ...Talk) error {
	t, err := template.New("page").Funcs(words()).Parse(page)
	if err != nil {
		return fmt.Errorf("write the feedback as HTML: %w", err)
	}
	sum := sha256.Sum256([]byte(style))
	data := struct {
		Policy, Practice string
		Style            template.CSS
		Talks            []shown
	}{
		Policy:   "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; base-uri 'none'; form-action 'none'",
		Practice: feedback.PracticeLine,
		Style:    template.CSS(style),
	}
	for i, talk := range talks {
		data.Talks = append(data.Talks, show(i, talk))
	}
	var b bytes.Buffer // so that half a page is never written
	if err := t.Execute(&b, data); err != nil {
		return fmt.Errorf("write the feedback as HTML: %w", err)
	}
	if _, err := w.Write(b.Bytes()); err != nil {
		return fmt.Errorf("write the feedback as HTML: %w", err)
	}
	return nil
}

// text makes any text one line without what a screen could act on or hide.
// The joiners that emoji and Persian need stay.
func text(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case r == '\u200c' || r == '\u200d':
			return r
		case unicode.IsSpace(r):
			return ' '
		case unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co):
			return '\ufffd'
		}
		return r
	}, strings.ToValidUTF8(s, "\ufffd"))
	return strings.Join(strings.Fields(s), " ")
}
