package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"golang.org/x/term"
)

// progressBar shows on stderr how far a long job is and how long it will
// still take, where stderr is a terminal.
type progressBar struct {
	out         io.Writer // nil where nobody would see it
	what        string
	begun, last time.Time
}

const (
	barWidth    = 20
	barEvery    = 200 * time.Millisecond
	barAfter    = time.Second // before that, how long it will take is a guess
	clearedLine = "\r\x1b[K"
)

func (p *program) progress(what string) *progressBar {
	b := &progressBar{what: what, begun: time.Now()}
	if f, ok := p.Err.(*os.File); ok && term.IsTerminal(int(f.Fd())) && p.Env("TERM") != "dumb" {
		b.out = f
	}
	return b
}

// show returns what to call with how much is done, or nil for silence.
func (b *progressBar) show() func(done, total int64) {
	if b.out == nil {
		return nil
	}
	return func(done, total int64) {
		now := time.Now()
		if now.Sub(b.last) < barEvery || total <= 0 {
			return
		}
		b.last = now
		fmt.Fprint(b.out, clearedLine+progressLine(b.what, now.Sub(b.begun), float64(done)/float64(total)))
	}
}

func (b *progressBar) clear() {
	if b.out != nil && !b.last.IsZero() {
		fmt.Fprint(b.out, clearedLine)
	}
}

func progressLine(what string, took time.Duration, share float64) string {
	share = min(max(share, 0), 1)
	full := int(share * barWidth)
	line := fmt.Sprintf("%s [%s%s] %3d %%", what, strings.Repeat("#", full), strings.Repeat(".", barWidth-full), int(share*100))
	if took < barAfter || share == 0 {
		return line
	}
	left := time.Duration(float64(took) * (1 - share) / share).Round(time.Second)
	return line + ", about " + left.String() + " left"
}
