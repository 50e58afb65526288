package tui

import (
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"testing"
	"testing/synctest"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/builtin"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/desk/desktest"
)

// Any keys in any order: the program never fails, and afterwards every stored
// talk can be read, is undamaged, and has turns that alternate.
func TestAnyKeysInAnyOrder(t *testing.T) {
	keys := []string{
		enter, enter, enter, enter, esc, ctrlB, ctrlE, ctrlT, ctrlJ, pgUp, pgDn, down, "\x1b[A", "\x1b[H", "\x1b[F", "\x7f", "\t",
		"y", "n", "l", "h", "e", "w", "r", "t", "d", "q", "?", " ", "a", "a", "c", "s", "1", "4", "\x1b[Z", "How is the rota for you?", "That sounds hard.", "Will you join us?",
		"\x1b[200~pasted\ntext\x1b[201~", "\x1b[?1;2c", "\x1b]11;rgb:ffff/ffff/ffff\x07", "\x1b[12;40R", "日本", ctrlC,
	}
	for seed := range uint64(24) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				r := rand.New(rand.NewPCG(seed, 1))
				d := desktest.Desk(t, nil)
				d.Scenarios = scenarios.Library()
				d.Share = func(id string) (desk.Parcel, error) {
					return desk.Parcel{Lines: []string{id}, Raw: []byte("{}\n"), Write: func() (string, error) { return "summary.json", nil }}, nil
				}
				d.Detect = func(context.Context) (desk.Crew, error) {
					c := desktest.Crew(nil)
					c.Hire = func(sc *scenarios.Scenario, same uint64) coach.Partner {
						if seed%3 == 0 {
							return loading{desktest.Slow(700*time.Millisecond, "Well, ", "the ", "rotas.")}
						}
						return builtin.New(sc, same)
					}
					if seed%2 == 0 {
						c.Kind = "builtin"
					}
					return c, nil
				}
				s := open(t, d, 60, 20, colorprofile.Ascii)
				for range 120 {
					select {
					case err := <-s.done:
						s.done <- err
					default:
						io.WriteString(s.keys, keys[r.IntN(len(keys))])
						s.wait(time.Duration(r.IntN(900)) * time.Millisecond)
					}
				}
				s.cancel()
				err := s.ended()
				require.NotErrorIs(t, err, tea.ErrProgramPanic)
				past, err := d.Store.List()
				require.NoError(t, err)
				for _, p := range past {
					entry, err := d.Store.Read(p.ID)
					require.NoError(t, err)
					require.Empty(t, entry.Damage)
					for i, turn := range entry.Transcript {
						require.Equal(t, i+1, turn.N)
						require.Equal(t, i%2 == 0, turn.Speaker == coach.Worker)
					}
					book, _, err := d.Store.Resume(p.ID)
					require.NoError(t, err, "nothing is left locked")
					require.NoError(t, book.Close())
				}
			})
		})
	}
}
