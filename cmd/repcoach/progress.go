package main

import (
	"fmt"
	"io"
	"strings"
	"time"
)

// progress is a line on stderr that says how far a long job is and how long
// it will still take. It is not there where nobody sees it, or where it would
// be read aloud again and again.
func (p *program) progress(what string) *progressLine {
	if !isTerminal(p.Err) || p.Env("TERM") == "dumb" || p.Env("ACCESSIBLE") != "" {
		return &progressLine{}
	}
	return &progressLine{w: p.Err, what: what, begun: time.Now()}
}

type progressLine struct {
	w     io.Writer // nil: nothing is shown
	what  string
	shown int // percent
	begun time.Time
}

const (
	barWidth  = 30              // characters
	leftAfter = 2 * time.Second // before that, how long it will take is a guess
)

func (l *progressLine) show(done, all int) {
	percent := 100 * done / max(all, 1)
	if l.w == nil || percent == l.shown {
		return
	}
	l.shown = percent
	fmt.Fprint(l.w, "\r"+bar(l.what, percent)+left(time.Since(l.begun), percent)+"\x1b[K")
}

func (l *progressLine) clear() {
	if l.w != nil && l.shown > 0 {
		fmt.Fprint(l.w, "\r\x1b[K")
	}
}

func bar(what string, percent int) string {
	full := barWidth * min(percent, 100) / 100
	return fmt.Sprintf("%s  %s%s %3d%%", what, strings.Repeat("█", full), strings.Repeat("░", barWidth-full), percent)
}

// left says how long a job will still take if it goes on as it did.
func left(took time.Duration, percent int) string {
	if took < leftAfter || percent < 1 || percent >= 100 {
		return ""
	}
	return ", about " + (took * time.Duration(100-percent) / time.Duration(percent)).Round(time.Second).String() + " left"
}
