package guard

import (
	"context"
	"errors"
	"iter"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// script answers with its lines one after the other, a byte at a time, and
// notes the directions it was given.
type script struct {
	lines      []string
	err        error
	directions []string
	stopped    bool
}

func (s *script) Reply(_ context.Context, said coach.Transcript, _ stance.Cue) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		line := s.lines[min(len(s.directions), len(s.lines)-1)]
		s.directions = append(s.directions, said[len(said)-1].Direction)
		for i := range len(line) {
			if !yield(line[i:i+1], nil) {
				s.stopped = true
				return
			}
		}
		if s.err != nil {
			yield("", s.err)
		}
	}
}

func hear(p coach.Partner, said coach.Transcript, cue stance.Cue) (string, []string, error) {
	var pieces []string
	for piece, err := range p.Reply(context.Background(), said, cue) {
		if err != nil {
			return strings.Join(pieces, ""), pieces, err
		}
		pieces = append(pieces, piece)
	}
	return strings.Join(pieces, ""), pieces, nil
}

func TestPartner(t *testing.T) {
	said := talk("Hi Dana, how's work?")
	said[1].Direction = "Be short."
	for _, c := range []struct {
		name   string
		cue    stance.Cue
		lines  []string
		heard  string
		pieces int
		asked  int
		stats  Stats
	}{
		{"good", chat, []string{"Not so bad. And you?"}, "Not so bad. And you?", 2, 1, Stats{Replies: 1}},
		{"own name in front", chat, []string{"Dana: Not so bad."}, "Not so bad.", 1, 1, Stats{Replies: 1}},
		{"no full stop", chat, []string{"Not so bad"}, "Not so bad", 1, 1, Stats{Replies: 1}},
		{"second try", chat, []string{"I'll join! Sign me up.", "Not now."}, "Not now.", 1, 2, Stats{Replies: 1, Retried: 1, Faults: map[Fault]int{Yes: 1}}},
		{"fallback", chat, []string{"It's the rotas. ", "The rotas again. "}, "Busy.", 1, 2, Stats{Replies: 1, Retried: 1, Replaced: 1, Faults: map[Fault]int{Disclosure: 2}}},
		{"empty twice", chat, []string{""}, "Busy.", 1, 2, Stats{Replies: 1, Retried: 1, Replaced: 1, Faults: map[Fault]int{Empty: 2}}},
		{"good, then bad", chat, []string{"Not so bad. Rep: Oh good. "}, "Not so bad.", 1, 1, Stats{Replies: 1, Trimmed: 1, Faults: map[Fault]int{Speaks: 1}}},
		{"good, then too much", chat, []string{"Not so bad. " + strings.Repeat("And then there is this thing about it all that I keep on and on with, you see, for ever", 2)}, "Not so bad.", 1, 1, Stats{Replies: 1}},
		{"tells late", tell, []string{"Well. It's the rotas, two days' notice. That's it."}, "Well. It's the rotas, two days' notice. That's it.", 2, 1, Stats{Replies: 1}},
		{"never tells", tell, []string{"Well. Nothing much."}, "Busy.", 1, 2, Stats{Replies: 1, Retried: 1, Replaced: 1, Faults: map[Fault]int{Unsaid: 2}}},
		{"no end", chat, []string{strings.Repeat("and ", 2000)}, "Busy.", 1, 2, Stats{Replies: 1, Retried: 1, Replaced: 1, Faults: map[Fault]int{Long: 2}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			inner := &script{lines: c.lines}
			p := New(inner, &script{lines: []string{"Busy."}}, dana())
			heard, pieces, err := hear(p, said, c.cue)
			require.NoError(t, err)
			require.Equal(t, c.heard, heard)
			require.Len(t, inner.directions, c.asked)
			require.Equal(t, "Be short.", inner.directions[0])
			if c.asked == 2 {
				require.True(t, strings.HasPrefix(inner.directions[1], "Be short. "), "the second try has a sharper direction")
			}
			if c.heard != "Busy." {
				require.Len(t, pieces, c.pieces)
			}
			require.Equal(t, c.stats, withoutEmpty(p.Stats()))
			require.Equal(t, "Be short.", said[1].Direction, "the stored talk is as it was")
		})
	}
}

func withoutEmpty(s Stats) Stats {
	if len(s.Faults) == 0 {
		s.Faults = nil
	}
	return s
}

func TestErrorsPassThrough(t *testing.T) {
	broken := errors.New("connection reset")
	for line, want := range map[string]string{"": "", "Not so b": "", "Not so bad. And th": "Not so bad."} {
		p := New(&script{lines: []string{line}, err: broken}, &script{lines: []string{"Busy."}}, dana())
		heard, _, err := hear(p, talk("Hi."), chat)
		require.ErrorIs(t, err, broken)
		require.Equal(t, want, heard, "what was let through has been heard, what was held back has not")
	}
}

type blame struct{ error }

func (blame) ModelFault() bool { return true }

func TestModelFaultIsMended(t *testing.T) {
	p := New(&script{lines: []string{""}, err: blame{errors.New("it said nothing")}}, &script{lines: []string{"Busy."}}, dana())
	heard, _, err := hear(p, talk("Hi."), chat)
	require.NoError(t, err)
	require.Equal(t, "Busy.", heard)
}

func TestLeavingStopsTheInnerPartner(t *testing.T) {
	inner := &script{lines: []string{"Not so bad. And you? And so on. And on."}}
	for range New(inner, inner, dana()).Reply(context.Background(), talk("Hi."), chat) {
		break
	}
	require.True(t, inner.stopped)
	require.Len(t, inner.directions, 1)
}
