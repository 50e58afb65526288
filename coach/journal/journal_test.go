package journal

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/stretchr/testify/require"
)

func TestWriteAndRead(t *testing.T) {
	s, id, path, _ := stored(t)
	require.Equal(t, filepath.Join(s.Dir(), "sessions", "2026", "11", id+".jsonl"), path)
	e, err := s.Read(id)
	require.NoError(t, err)
	want := header()
	want.ID, want.Started = id, noon.Add(time.Second)
	require.Equal(t, Entry{
		Header: want, Transcript: said(), Steps: []stance.Step{step(0), step(2), step(4)},
		Outcome: stance.Thinking, Ended: true,
		Feedback: []json.RawMessage{json.RawMessage(`{"schema":"repcoach.feedback/1","stars":3}`)},
		Last:     noon.Add(12 * time.Second),
	}, e)
}

func TestOnlyTheSessionFileIsLeft(t *testing.T) {
	s, id, _, _ := stored(t)
	files, err := s.places()
	require.NoError(t, err)
	require.Len(t, files, 1)
	require.Equal(t, id, files[0].id)
}

func TestBack(t *testing.T) {
	s := newStore(t)
	b := create(t, s)
	play(t, b)
	require.NoError(t, b.Back(4))
	e, err := s.Read(b.Header.ID)
	require.NoError(t, err)
	require.Equal(t, said()[:3], e.Transcript)
	require.Equal(t, []stance.Step{step(0), step(2)}, e.Steps)
	require.Equal(t, []coach.Turn(said()[3:]), e.TakenBack)
	require.False(t, e.Ended, "a talk that ended is open again when a turn is taken back")
	require.Equal(t, stance.Unfinished, e.Outcome)
	require.Empty(t, e.Damage)

	require.NoError(t, b.Turn(turn(4, "Who decides?")))
	require.NoError(t, b.Turn(turn(5, "Nobody asks us.")))
	require.NoError(t, b.End(stance.NextStep))
	e, err = s.Read(b.Header.ID)
	require.NoError(t, err)
	require.Equal(t, "Nobody asks us.", e.Transcript[4].Text)
	require.Len(t, e.Transcript, 5)
	require.Len(t, e.TakenBack, 2)
	require.Equal(t, stance.NextStep, e.Outcome)
	require.Len(t, e.Feedback, 1, "feedback stays whatever is taken back")
}

func TestResumeGoesOn(t *testing.T) {
	s, id, _, _ := stored(t)
	b, e, err := s.Resume(id)
	require.NoError(t, err)
	defer b.Close()
	require.Equal(t, e.Header, b.Header)
	require.Equal(t, said(), e.Transcript)
	require.NoError(t, b.Turn(turn(6, "Thank you.")))
	require.NoError(t, b.Review(json.RawMessage(`{"agrees":true}`)))
	e, err = s.Read(id)
	require.NoError(t, err)
	require.Len(t, e.Transcript, 6)
	require.False(t, e.Ended, "a talk that goes on has not ended")
	require.Equal(t, []json.RawMessage{json.RawMessage(`{"agrees":true}`)}, e.Reviews)
	require.Empty(t, e.Damage)
}

func TestTextIsKeptToTheByte(t *testing.T) {
	s := newStore(t)
	b := create(t, s)
	texts := []string{
		"<b>&amp; \"quoted\" \\ back\\slash", "tab\tnew\nline\r\n", "\x1b]52;c;aGk=\x07", "\u202eevil \u009b2J \U000e0041 \u2028",
		"👩‍👩‍👧 café", "broken \xff\xfe \xe2\x9d", "NUL \x00 DEL \x7f", `{"crc32c":"00000000","seq":1`, "", strings.Repeat("x", 100_000),
	}
	for i, text := range texts {
		require.NoError(t, b.Turn(turn(i+1, text)))
	}
	e, err := s.Read(b.Header.ID)
	require.NoError(t, err)
	require.Equal(t, texts, e.Transcript.Texts())
	require.Empty(t, e.Damage)

	raw, err := os.ReadFile(b.path)
	require.NoError(t, err)
	for _, r := range string(raw) {
		require.False(t, r < ' ' && r != '\n' || drives(r), "the file itself is safe to look at; it has %U", r)
	}
}

func TestTooLong(t *testing.T) {
	s := newStore(t)
	b := create(t, s)
	require.ErrorIs(t, b.Turn(turn(1, strings.Repeat("x", maxLine))), ErrTooLong)
	require.NoError(t, b.Turn(turn(1, "shorter")), "nothing else is wrong with the session")
	e, err := s.Read(b.Header.ID)
	require.NoError(t, err)
	require.Equal(t, []string{"shorter"}, e.Transcript.Texts())
}

func TestFeedbackMustBeJSON(t *testing.T) {
	b := create(t, newStore(t))
	require.ErrorContains(t, b.Feedback(json.RawMessage(`{"stars":`)), "feedback")
	require.NoError(t, b.Feedback(json.RawMessage(`{"stars":1}`)))
}

func TestClosed(t *testing.T) {
	b := create(t, newStore(t))
	require.NoError(t, b.Close())
	require.NoError(t, b.Close())
	require.ErrorIs(t, b.Turn(turn(1, "late")), ErrClosed)
}
