package guard

import (
	"context"
	"errors"
	"iter"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

// Partner lets through what another partner says as long as it is fit to be
// heard. Make one with New.
type Partner struct {
	inner    coach.Partner
	fallback coach.Partner
	scenario *scenarios.Scenario

	mu    sync.Mutex
	stats Stats
}

var (
	_ coach.Partner = (*Partner)(nil)
	_ coach.Warmer  = (*Partner)(nil)
)

// New returns a partner that guards inner and falls back on fallback, which
// is trusted.
func New(inner, fallback coach.Partner, sc *scenarios.Scenario) *Partner {
	return &Partner{inner: inner, fallback: fallback, scenario: sc}
}

// Stats counts what has been done so far.
type Stats struct {
	Replies  int           // asked for
	Retried  int           // asked for a second time
	Replaced int           // answered by the fallback
	Trimmed  int           // ended before a sentence that was not fit
	Faults   map[Fault]int // found, of each kind
}

// Stats returns a copy of the counts.
func (p *Partner) Stats() Stats {
	p.mu.Lock()
	defer p.mu.Unlock()
	s := p.stats
	s.Faults = maps.Clone(s.Faults)
	return s
}

func (p *Partner) count(note func(*Stats)) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.stats.Faults == nil {
		p.stats.Faults = map[Fault]int{}
	}
	note(&p.stats)
}

// Warm implements coach.Warmer for an inner partner that does.
func (p *Partner) Warm(ctx context.Context, said coach.Transcript) iter.Seq2[string, error] {
	if w, ok := p.inner.(coach.Warmer); ok {
		return w.Warm(ctx, said)
	}
	return func(func(string, error) bool) {}
}

// Reply implements coach.Partner. What it yields is whole sentences; an error
// of the inner partner is passed on, unless the model alone is to blame (it
// said nothing, or thought aloud), which is a fault like the others.
func (p *Partner) Reply(ctx context.Context, said coach.Transcript, cue stance.Cue) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		p.count(func(s *Stats) { s.Replies++ })
		watch := For(p.scenario, said, cue)
		for try := range 2 {
			if try > 0 {
				p.count(func(s *Stats) { s.Retried++ })
			}
			t := take{watch: watch, yield: yield}
			fault, err := t.listen(p.inner.Reply(ctx, said, cue))
			switch {
			case t.left:
				return
			case err != nil:
				yield("", err)
				return
			case fault == Fine:
				return
			}
			p.count(func(s *Stats) { s.Faults[fault]++ })
			if t.out != "" {
				p.count(func(s *Stats) { s.Trimmed++ })
				return
			}
			said = directed(said, sharper(fault, p.scenario.Worker.Name))
		}
		p.count(func(s *Stats) { s.Replaced++ })
		for piece, err := range p.fallback.Reply(ctx, said, cue) {
			if !yield(piece, err) {
				return
			}
		}
	}
}

// directed returns the talk with a sharper stage direction for the last rep
// turn. It goes to the model only; what is stored stays as it was.
func directed(said coach.Transcript, more string) coach.Transcript {
	said = slices.Clone(said)
	if n := len(said); n > 0 && said[n-1].Speaker == coach.Rep {
		said[n-1].Direction = strings.TrimSpace(said[n-1].Direction + " " + more)
	}
	return said
}

// take is one attempt at a reply.
type take struct {
	watch *Watch
	yield func(string, error) bool

	raw  strings.Builder
	out  string // what has been let through
	left bool   // the listener has gone
}

// listen lets sentences through until one has a fault.
func (t *take) listen(pieces iter.Seq2[string, error]) (Fault, error) {
	for piece, err := range pieces {
		t.raw.WriteString(piece)
		if err != nil {
			if t.out == "" && modelFault(err) {
				return Empty, nil
			}
			return Fine, err
		}
		part := whole(t.raw.String())
		if part == "" && t.raw.Len() < maxHeld {
			continue
		}
		if part == "" {
			return Long, nil // it goes on and on without a full stop
		}
		if done, fault := t.pass(clean(part, t.watch.name), false); done || t.left {
			return fault, nil
		}
	}
	_, fault := t.pass(clean(t.raw.String(), t.watch.name), true)
	return fault, nil
}

// maxHeld is how many bytes are held back while waiting for the end of a
// sentence.
const maxHeld = 2 << 10

// pass lets text through if it is fit; done says that nothing more is needed.
// A reply that grows too long ends after the sentences that fit.
func (t *take) pass(text string, end bool) (done bool, fault Fault) {
	if f := t.watch.Part(text); f != Fine {
		return true, f
	}
	if len(words(text)) > t.watch.budget {
		if t.out != "" {
			return true, Fine
		}
		return true, Long
	}
	switch {
	case end && strings.TrimSpace(text) == "":
		return true, Empty
	case !t.watch.said(text):
		if end {
			return true, Unsaid
		}
		return false, Fine
	case !strings.HasPrefix(text, t.out):
		return end, Fine // taking something off has changed the beginning: wait for more
	}
	text = strings.TrimRight(text, " \t\r\n")
	if len(text) <= len(t.out) {
		return end, Fine
	}
	piece := text[len(t.out):]
	t.out = text
	if !t.yield(piece, nil) {
		t.left = true
	}
	return end, Fine
}

// modelFault recognises an error that is the model's own doing and not the
// server's, such as an empty reply.
func modelFault(err error) bool {
	var f interface{ ModelFault() bool }
	return errors.As(err, &f) && f.ModelFault()
}
