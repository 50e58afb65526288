package form

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/repcoach/repcoach/scenarios/interview"
	"github.com/repcoach/repcoach/tui/safe"
)

// Lines asks line by line. interactive says that somebody types, and may be
// shown a prompt.
func Lines(ctx context.Context, iv *interview.Interview, in io.Reader, out io.Writer, interactive bool) (interview.Answers, error) {
	l := lines{walk: newWalk(iv), out: out, in: newReader(in), interactive: interactive}
	defer l.in.close()
	err := l.ask(ctx)
	return l.walk.answers, errors.Join(err, l.failed)
}

type lines struct {
	*walk
	in          *reader
	out         io.Writer
	interactive bool
	failed      error // of the writer
}

func (l *lines) ask(ctx context.Context) error {
	l.say("%s", wordHello)
	page := ""
	for {
		q, n, of, ok := l.question()
		if !ok || l.failed != nil {
			return nil
		}
		if q.Page != page {
			page = q.Page
			l.say("\n== %s\n", page)
		}
		l.put(q, n, of)
		err := l.hear(ctx, q)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// put says a question, what there is to choose, and what Enter stands for.
func (l *lines) put(q interview.Question, n, of int) {
	l.say("\n%s (%s)\n", safe.Line(q.Ask), fmt.Sprintf(wordPlace, n, of))
	if q.Help != "" {
		l.say("%s\n", safe.Line(q.Help))
	}
	for i, o := range q.Options {
		l.say("%3d. %s\n", i+1, safe.Line(described(o)))
	}
	if own := l.answers[q.ID]; own != "" {
		l.say("%s\n", safe.Line(fmt.Sprintf(wordYours, shownAs(q, own))))
	}
	switch {
	case q.Shown == "":
		l.say("%s\n", wordSkip)
	case q.Sort == interview.One:
		l.say("%s\n", safe.Line(fmt.Sprintf(wordChoose, q.Shown)))
	case q.Sort == interview.Several:
		l.say("%s\n", safe.Line(fmt.Sprintf(wordSeveral, q.Shown)))
	default:
		l.say("%s\n", safe.Line(fmt.Sprintf(wordTake, q.Shown)))
	}
}

// described is an option with what there is to say of it.
func described(o interview.Option) string {
	if o.About == "" {
		return o.Text
	}
	return o.Text + ": " + o.About
}

// hear reads lines until one is an answer or goes back.
func (l *lines) hear(ctx context.Context, q interview.Question) error {
	for {
		if l.interactive {
			l.say("> ")
		}
		text, err := l.in.next(ctx)
		if err != nil {
			return err
		}
		if rest, is := strings.CutPrefix(text, "/"); is {
			switch strings.ToLower(rest) {
			case "back":
				if !l.back() {
					l.say("%s\n", wordFirst)
					continue
				}
				return nil
			case "stop":
				return ErrStopped
			}
			l.say("%s\n", safe.Line(fmt.Sprintf(wordCommand, text)))
			continue
		}
		answer, refused := l.read(q, text)
		if refused != "" {
			l.say("%s\n", safe.Line(refused))
			continue
		}
		l.answer(answer)
		return nil
	}
}

// read makes an answer of a line, or says why it is none.
func (l *lines) read(q interview.Question, text string) (answer, refused string) {
	switch {
	case text == "", q.Sort == interview.Line, q.Sort == interview.Lines:
		return text, q.Refused(text)
	}
	parts := []string{text}
	if q.Sort == interview.Several {
		parts = interview.List(strings.ReplaceAll(text, " ", ","))
	}
	var ids []string
	for _, part := range parts {
		id, ok := option(q, part)
		if !ok {
			return "", fmt.Sprintf(wordNumber, part, len(q.Options))
		}
		ids = append(ids, id)
	}
	return strings.Join(ids, ","), ""
}

// option finds an option by its number, its id or its text.
func option(q interview.Question, text string) (id string, ok bool) {
	text = strings.TrimSuffix(strings.TrimSpace(text), ".")
	if n, err := strconv.Atoi(text); err == nil {
		if n < 1 || n > len(q.Options) {
			return "", false
		}
		return q.Options[n-1].ID, true
	}
	for _, o := range q.Options {
		if strings.EqualFold(text, o.ID) || strings.EqualFold(text, o.Text) {
			return o.ID, true
		}
	}
	return "", false
}

// shownAs is an answer as a tutor reads it.
func shownAs(q interview.Question, answer string) string {
	if len(q.Options) == 0 {
		return answer
	}
	var out []string
	for _, id := range interview.List(answer) {
		for _, o := range q.Options {
			if o.ID == id {
				out = append(out, o.Text)
			}
		}
	}
	return strings.Join(out, "; ")
}

func (l *lines) say(format string, a ...any) {
	if _, err := fmt.Fprintf(l.out, format, a...); err != nil && l.failed == nil {
		l.failed = err
	}
}
