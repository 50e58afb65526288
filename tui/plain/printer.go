package plain

import (
	"io"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/safe"
)

// printer writes lines that are harmless, and remembers the first failure of
// the writer: a closed pipe ends the run with an error and not with silence.
type printer struct {
	w      io.Writer
	mu     sync.Mutex
	failed error
}

// line prints one line; what is empty is left out.
func (p *printer) line(s string) {
	indent := s[:len(s)-len(strings.TrimLeft(s, " "))]
	if s = safe.Line(s[len(indent):]); s != "" {
		p.write(indent + s + "\n")
	}
}

// text prints text of several lines.
func (p *printer) text(s string) {
	if s = strings.TrimSpace(safe.Text(s)); s != "" {
		p.write(s + "\n")
	}
}

func (p *printer) blank()          { p.write("\n") }
func (p *printer) prompt(s string) { p.write(s) }

func (p *printer) write(s string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if _, err := io.WriteString(p.w, s); err != nil && p.failed == nil {
		p.failed = err
	}
}

// turn prints one turn of the talk on one line.
func (p *printer) turn(s *desk.Sitting, t coach.Turn) {
	who := s.Scenario.Worker.Name
	if t.Speaker == coach.Rep {
		who = strings.TrimSuffix(you, ": ")
	}
	text := strings.Join(strings.Fields(t.Text), " ")
	if t.Cut {
		text += cutShort
	}
	p.line(who + ": " + text)
}

func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
