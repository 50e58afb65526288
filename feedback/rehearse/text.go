package rehearse

import (
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/repcoach/repcoach/coach/reps"
	"github.com/repcoach/repcoach/coach/stance"
)

// wide is how many columns the text has at most.
const wide = 100

// Write writes a result for a person: what each rep got, what they heard, what
// the scorer made of the examples, and the verdicts. It is plain text of at
// most 100 columns, wrapped. Titles and ids are as the tutor wrote them: the
// caller makes them safe for a terminal.
func Write(w io.Writer, r Result) error {
	t := &text{}
	t.head(r)
	t.endings(r)
	t.hearings(r)
	t.examples(r)
	t.verdicts(r)
	_, err := io.WriteString(w, t.b.String())
	return err
}

type text struct{ b strings.Builder }

func (t *text) line(format string, args ...any) {
	t.b.WriteString(strings.TrimRight(fmt.Sprintf(format, args...), " ") + "\n")
}

// wrapped writes a sentence over as many lines as it takes.
func (t *text) wrapped(first, rest, s string) {
	at, room := first, wide
	line := at
	for _, word := range strings.Fields(s) {
		if utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > room && line != at {
			t.line("%s", line)
			at = rest
			line = at
		}
		if line != at {
			line += " "
		}
		line += word
	}
	t.line("%s", line)
}

func (t *text) head(r Result) {
	t.wrapped("", "", fmt.Sprintf("%s (%s)", r.Title, r.ID))
	who := "the built-in worker"
	if r.Partner != "" {
		who = r.Partner
	}
	var levels []string
	for _, d := range r.Difficulties {
		levels = append(levels, string(d))
	}
	fewer := ""
	if r.Times > 1 && slices.ContainsFunc(r.Reps, func(c Cast) bool { return c.Should == reps.Hear }) {
		fewer = ", and fewer for those who are there to hear all"
	}
	t.wrapped("", "", fmt.Sprintf("%s with %s: %s, %s each at %s%s.",
		many(r.Talks, "talk"), who, many(len(r.Reps), "scripted rep"), many(r.Times, "talk"), strings.Join(levels, " and at "), fewer))
	if r.Stopped {
		t.wrapped("", "", fmt.Sprintf("Stopped early: %d of %d talks were had, so there are no verdicts.", r.Talks, r.Planned))
	}
}

func many(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// nameWidth is the room for a rep's or a topic's name.
const nameWidth = 24

func (t *text) endings(r Result) {
	t.line("")
	t.line("How it ended")
	row := func(rep string, cells ...any) {
		t.line("%-*s %5s %5s %5s %6s %5s %7s %7s %6s  %s", append([]any{nameWidth, cut(rep, nameWidth)}, cells...)...)
	}
	row("", "", "", "next", "", "not", "walked", "", "turns,", "stars,")
	row("rep", "talks", "yes", "step", "thinks", "now", "away", "should", "middle", "middle (from–to)")
	unread := slices.ContainsFunc(r.Verdicts, func(v Verdict) bool { return v.Kind == OtherLanguage })
	for _, c := range r.Reps {
		o, stars := c.Outcomes, stars(c.Stars)
		if c.Stars == nil && unread {
			stars = "not scored"
		}
		row(c.ID, count(c.Talks), count(o[stance.Joined]), count(o[stance.NextStep]), count(o[stance.Thinking]),
			count(o[stance.NotNow]+o[stance.Unfinished]), count(o[stance.WalkedAway]), should(c.Should), count(c.Turns.Middle), stars)
	}
}

func count(n int) string {
	if n == 0 {
		return "."
	}
	return fmt.Sprint(n)
}

func should(s reps.Should) string {
	switch s {
	case reps.Win:
		return "win"
	case reps.PartWell:
		return "part"
	case reps.Hear:
		return "hear"
	case reps.Fail:
		return "fail"
	}
	return ""
}

func stars(s *Spread) string {
	switch {
	case s == nil:
		return "too little to score"
	case s.Least == s.Most:
		return fmt.Sprint(s.Middle)
	}
	return fmt.Sprintf("%d (%d–%d)", s.Middle, s.Least, s.Most)
}

// hearings is a table of topics by reps: those who are not there to fail have
// a column each, the others share one.
func (t *text) hearings(r Result) {
	if len(r.Reps) == 0 || len(r.Reps[0].Heard) == 0 {
		return
	}
	var columns []Cast
	var failing []Cast
	for _, c := range r.Reps {
		if c.Should == reps.Fail {
			failing = append(failing, c)
		} else {
			columns = append(columns, c)
		}
	}
	if len(failing) > 0 {
		columns = append(columns, together(failing))
	}
	const most, width = 4, 17
	t.line("")
	t.wrapped("", "", "What came to light: in how many talks of a hundred, and in which turn of the rep's (the middle one). A worry has a second line: how often it was eased.")
	for len(columns) > 0 {
		now := columns[:min(most, len(columns))]
		columns = columns[len(now):]
		row := fmt.Sprintf("%-*s", nameWidth, "")
		for _, c := range now {
			row += fmt.Sprintf(" %*s", width, cut(c.ID, width))
		}
		t.line("%s", row)
		for i, h := range r.Reps[0].Heard {
			row := fmt.Sprintf("%-*s", nameWidth, cut(h.ID+" ("+h.Kind+")", nameWidth))
			below := fmt.Sprintf("%-*s", nameWidth, "  eased")
			for _, c := range now {
				row += fmt.Sprintf(" %*s", width, share(c.Heard[i].Told, c.Talks, c.Heard[i].Turn))
				below += fmt.Sprintf(" %*s", width, share(c.Heard[i].Eased, c.Talks, c.Heard[i].After))
			}
			t.line("%s", row)
			if h.Kind == "worry" {
				t.line("%s", below)
			}
		}
	}
}

func share(n, of, turn int) string {
	if n == 0 {
		return "."
	}
	return fmt.Sprintf("%d, turn %d", max(percent(n, of), 1), turn)
}

// together adds up what several reps heard; the turn is the earliest of
// their middle ones.
func together(cs []Cast) Cast {
	sum := Cast{ID: fmt.Sprintf("%d who should fail", len(cs)), Heard: make([]Hearing, len(cs[0].Heard))}
	for _, c := range cs {
		sum.Talks += c.Talks
		for i, h := range c.Heard {
			to := &sum.Heard[i]
			to.Told += h.Told
			to.Eased += h.Eased
			to.Turn = earliest(to.Turn, h.Turn)
			to.After = earliest(to.After, h.After)
		}
	}
	return sum
}

func earliest(a, b int) int {
	if a == 0 || b != 0 && b < a {
		return b
	}
	return a
}

func (t *text) examples(r Result) {
	if len(r.Examples) == 0 {
		return
	}
	t.line("")
	t.line("The marked examples")
	t.line("%7s %7s   %s", "marked", "scored", "note")
	for _, e := range r.Examples {
		got := "–"
		if e.Scored != nil {
			got = fmt.Sprint(*e.Scored)
		}
		t.line("%7d %7s   %s", e.Marked, got, cut(e.Note, wide-18))
	}
}

func (t *text) verdicts(r Result) {
	if len(r.Verdicts) == 0 {
		return
	}
	t.line("")
	t.line("What this means")
	for _, v := range r.Verdicts {
		mark := "  Worth knowing: "
		switch {
		case v.Fails:
			mark = "  Needs mending: "
		case v.Kind == AllWell:
			mark = "  "
		}
		t.wrapped(mark, "    ", v.Says)
		if v.Do == "" {
			continue
		}
		t.wrapped("    ", "    ", v.Do)
		at := filepath.Base(r.File)
		if v.Line > 0 {
			at += fmt.Sprintf(", line %d", v.Line)
		}
		t.wrapped("    ", "    ", fmt.Sprintf("(%s: %s)", at, v.Key))
	}
}

func cut(s string, width int) string {
	if utf8.RuneCountInString(s) <= width {
		return s
	}
	return string([]rune(s)[:width-1]) + "…"
}
