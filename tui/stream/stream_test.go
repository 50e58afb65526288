package stream_test

import (
	"context"
	"errors"
	"iter"
	"strconv"
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	tea "charm.land/bubbletea/v2"
	"github.com/repcoach/repcoach/tui/stream"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func counting(n int, end error) func(context.Context) iter.Seq2[int, error] {
	return func(ctx context.Context) iter.Seq2[int, error] {
		return func(yield func(int, error) bool) {
			for i := range n {
				if ctx.Err() != nil {
					yield(-1, ctx.Err())
					return
				}
				if !yield(i, nil) {
					return
				}
			}
			if end != nil {
				yield(n, end)
			}
		}
	}
}

// drain listens to the end and returns everything in order, the number of
// messages, and the last one.
func drain(t *testing.T, s *stream.Stream[int], cmd tea.Cmd) (all []int, messages int, last stream.Batch[int]) {
	t.Helper()
	for {
		b, ok := cmd().(stream.Batch[int])
		require.True(t, ok)
		require.True(t, s.Sent(b))
		all = append(all, b.Items...)
		messages++
		if b.Done {
			return all, messages, b
		}
		cmd = s.Listen()
	}
}

func TestEverythingArrivesInOrderAndInFewMessages(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s, cmd := stream.Start(context.Background(), counting(2000, nil))
		synctest.Wait() // as much as fits is ready
		all, messages, last := drain(t, s, cmd)
		require.Len(t, all, 2000)
		for i, v := range all {
			require.Equal(t, i, v)
		}
		require.NoError(t, last.Err)
		require.Less(t, messages, 2000)
	})
}

func TestAnErrorComesLastWithWhatBelongsToIt(t *testing.T) {
	broken := errors.New("broken")
	s, cmd := stream.Start(context.Background(), counting(3, broken))
	all, _, last := drain(t, s, cmd)
	require.Equal(t, []int{0, 1, 2}, all)
	require.ErrorIs(t, last.Err, broken)
	require.Equal(t, 3, last.Last)
}

func TestStopEndsItAndItsMessagesAreStale(t *testing.T) {
	endless := func(ctx context.Context) iter.Seq2[int, error] {
		return func(yield func(int, error) bool) {
			for i := 0; ; i++ {
				select {
				case <-ctx.Done():
					yield(-1, ctx.Err())
					return
				default:
				}
				if !yield(i, nil) {
					return
				}
			}
		}
	}
	first, cmd := stream.Start(context.Background(), endless)
	stale := cmd().(stream.Batch[int])
	first.Stop()
	_, _, last := drain(t, first, first.Listen())
	require.True(t, last.Done)

	second, cmd := stream.Start(context.Background(), counting(1, nil))
	require.False(t, second.Sent(stale))
	require.False(t, (*stream.Stream[int])(nil).Sent(stale))
	drain(t, second, cmd)
	(*stream.Stream[int])(nil).Stop()
}

func TestNobodyListeningLeavesNoGoroutine(t *testing.T) {
	s, _ := stream.Start(context.Background(), counting(10_000, nil))
	s.Stop() // goleak looks at the end
}

func BenchmarkTwoThousandPieces(b *testing.B) {
	pieces := func(ctx context.Context) iter.Seq2[string, error] {
		return func(yield func(string, error) bool) {
			for i := range 2000 {
				if !yield(strconv.Itoa(i), nil) {
					return
				}
			}
		}
	}
	for b.Loop() {
		s, cmd := stream.Start(context.Background(), pieces)
		for !cmd().(stream.Batch[string]).Done {
			cmd = s.Listen()
		}
	}
}
