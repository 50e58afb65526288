// Package stream turns a sequence that takes its time (the pieces of a reply,
// ever better feedback) into messages for a Bubble Tea program.
//
// One receive is outstanding at a time: two would change the order. A message
// carries everything that was ready, so that two thousand pieces become a few
// dozen frames. A message names the stream it comes from; whoever has started
// another one meanwhile tells a stale message by [Stream.Sent] and drops it.
//
//	s, cmd := stream.Start(ctx, practice.Reply)
//	…
//	case stream.Batch[string]:
//		if !s.Sent(msg) { return }       // of a reply that was stopped
//		take(msg.Items)
//		if !msg.Done { return s.Listen() }
//
// Stop ends the sequence through its context; a sequence that honours its
// context leaves no goroutine behind.
package stream

import (
	"context"
	"iter"

	tea "charm.land/bubbletea/v2"
)

// most is how many values one message carries.
const most = 256

// Stream is a sequence that is being listened to.
type Stream[T any] struct {
	values chan value[T]
	stop   context.CancelFunc
}

type value[T any] struct {
	item T
	err  error
}

// Batch is what has arrived since the last one. After Done there is no more;
// Err is the error that ended the sequence, if any, and Last the value that
// came with it, if Err is set.
type Batch[T any] struct {
	Items []T
	Last  T
	Err   error
	Done  bool

	from *Stream[T]
}

// Start runs a sequence beside the program and listens for its first values.
// The function is called at once, so that what it reads is read before Start
// returns; only the sequence itself runs beside the program.
func Start[T any](ctx context.Context, seq func(context.Context) iter.Seq2[T, error]) (*Stream[T], tea.Cmd) {
	ctx, cancel := context.WithCancel(ctx)
	s := &Stream[T]{values: make(chan value[T], most), stop: cancel}
	run := seq(ctx)
	go func() {
		defer close(s.values)
		defer cancel()
		for item, err := range run {
			select {
			case s.values <- value[T]{item, err}:
			case <-ctx.Done():
				// A full channel and nobody who listens: the last word of a
				// sequence that was stopped may still find room.
				select {
				case s.values <- value[T]{item, err}:
				default:
				}
				return
			}
			if err != nil {
				return
			}
		}
	}()
	return s, s.Listen()
}

// Listen waits for the next values.
func (s *Stream[T]) Listen() tea.Cmd {
	return func() tea.Msg {
		b := Batch[T]{from: s}
		v, open := <-s.values
		for open {
			if v.err != nil {
				b.Last, b.Err, b.Done = v.item, v.err, true
				return b
			}
			b.Items = append(b.Items, v.item)
			if len(b.Items) == most {
				return b
			}
			select {
			case v, open = <-s.values:
			default:
				return b
			}
		}
		b.Done = true
		return b
	}
}

// Sent reports whether a message is from this stream. It is false for a nil
// stream.
func (s *Stream[T]) Sent(b Batch[T]) bool { return s != nil && b.from == s }

// Stop ends the sequence. What is on its way still arrives, if anybody listens.
func (s *Stream[T]) Stop() {
	if s != nil {
		s.stop()
	}
}
