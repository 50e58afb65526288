package journal

import (
	"bytes"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/repcoach/repcoach/coach"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// unsynced is the real disk without its slow part, for tests that go over a
// file byte by byte and never pull a plug.
type unsynced struct{ osDisk }

type unsyncedFile struct{ file }

func (unsynced) syncDir(string) error { return nil }
func (unsyncedFile) Sync() error      { return nil }
func (d unsynced) open(path string, flag int) (file, error) {
	f, err := d.osDisk.open(path, flag)
	return unsyncedFile{f}, err
}

// TestTruncateEverywhere cuts a session at each of its bytes. What is before
// the cut is read, the session goes on after Resume, the piece that was cut
// in two is kept beside it, and the numbers have no hole.
func TestTruncateEverywhere(t *testing.T) {
	s, id, path, data := stored(t)
	s.disk = unsynced{}
	first := bytes.IndexByte(data, '\n')
	for cut := range len(data) {
		require.NoError(t, os.WriteFile(path, data[:cut], 0o600))
		whole := len(scanFile(data[:cut]).records)
		e, err := s.Read(id)
		if cut < first {
			require.ErrorIs(t, err, ErrDamaged, "cut at %d", cut)
			require.Equal(t, id, e.Header.ID)
			_, _, err = s.Resume(id)
			require.ErrorIs(t, err, ErrDamaged)
			continue
		}
		require.NoError(t, err)
		require.Equal(t, said()[:len(e.Transcript)].Texts(), e.Transcript.Texts(), "cut at %d", cut)
		torn := cut > bytes.LastIndexByte(data[:cut], '\n')+1 && (data[cut] != '\n')
		require.Equal(t, torn, len(e.Damage) == 1, "cut at %d: %q", cut, e.Damage)

		b, before, err := s.Resume(id)
		require.NoError(t, err)
		require.Equal(t, e, before)
		next := turn(len(e.Transcript)+1, "And on.")
		require.NoError(t, b.Turn(next))
		require.NoError(t, b.Close())
		e, err = s.Read(id)
		require.NoError(t, err)
		require.Empty(t, e.Damage, "cut at %d", cut)
		require.Equal(t, append(said()[:len(before.Transcript):len(before.Transcript)], next), e.Transcript)

		after, err := os.ReadFile(path)
		require.NoError(t, err)
		for i, r := range scanFile(after).records {
			require.Equal(t, i+1, r.seq, "cut at %d", cut)
		}
		require.Len(t, scanFile(after).records, whole+1)
		aside, err := os.ReadFile(beside(path, endTorn))
		if torn {
			require.NoError(t, err)
			require.Equal(t, string(data[bytes.LastIndexByte(data[:cut], '\n')+1:cut])+"\n", string(aside))
			require.NoError(t, os.Remove(beside(path, endTorn)))
		} else {
			require.ErrorIs(t, err, os.ErrNotExist, "cut at %d", cut)
		}
	}
}

// survivors are the records of data whose bytes a change from byte a to byte
// b did not touch.
func survivors(data []byte, a, b int) (want []string) {
	for _, r := range scanFile(data).records {
		if r.end <= a || r.start >= b {
			want = append(want, string(r.raw))
		}
	}
	return want
}

func read(data []byte) (have []string) {
	for _, r := range scanFile(data).records {
		have = append(have, string(r.raw))
	}
	return have
}

// TestFlipEveryBit turns over each bit of a session in turn: at most the
// record it is in is lost, and it never goes unsaid.
func TestFlipEveryBit(t *testing.T) {
	_, _, _, data := stored(t)
	for i := range data {
		want := survivors(data, i, i+1)
		for bit := range 8 {
			data[i] ^= 1 << bit
			found := scanFile(data)
			require.Equal(t, want, read(data), "bit %d of byte %d", bit, i)
			require.NotEmpty(t, found.faults, "bit %d of byte %d", bit, i)
			data[i] ^= 1 << bit
		}
	}
}

// TestNulBlockEverywhere lays a block of zero bytes over each place of a
// session, as ext4 and WSL leave one after a power cut.
func TestNulBlockEverywhere(t *testing.T) {
	_, _, _, data := stored(t)
	for at := 0; at < len(data); at++ {
		for _, n := range []int{1, 300} {
			bad := slices.Clone(data)
			end := min(at+n, len(data))
			clear(bad[at:end])
			require.Equal(t, survivors(data, at, end), read(bad), "%d bytes from %d", n, at)
			require.NotEmpty(t, scanFile(bad).faults)
		}
	}
}

// TestInsertEverywhere pushes rubbish in at each place, also more than a
// record may hold.
func TestInsertEverywhere(t *testing.T) {
	_, _, _, data := stored(t)
	rubbish := map[string]string{
		"zero bytes": strings.Repeat("\x00", 5000), "braces": "}}}{{{", "half a record": string(data[:60]),
		"lines": "\n\r\n\n", "a mark": "\ufeff", "not UTF-8": "\xff\xfe\x00",
	}
	for name, text := range rubbish {
		for at := range len(data) {
			bad := slices.Insert(slices.Clone(data), at, []byte(text)...)
			have := read(bad)
			for _, want := range survivors(data, at, at) {
				require.Contains(t, have, want, "%s at %d", name, at)
			}
		}
	}
	long := bytes.Repeat([]byte{'x'}, maxLine+1)
	for _, r := range scanFile(data).records {
		bad := slices.Insert(slices.Clone(data), r.start, long...)
		require.Equal(t, read(data), read(bad), "a record behind %d bytes of rubbish", len(long))
	}
}

func TestDamageIsTold(t *testing.T) {
	_, _, _, data := stored(t)
	line := func(n int) string { return strings.SplitAfter(string(data), "\n")[n-1] }
	all := func(lines ...int) (s string) {
		for _, n := range lines {
			s += line(n)
		}
		return s
	}
	other := string(sample(t, 30))
	for _, c := range []struct {
		name  string
		bytes string
		turns int
		tell  []string
	}{
		{"nothing", string(data), 5, nil},
		{"no last newline", strings.TrimSuffix(string(data), "\n"), 5, nil},
		{"a torn end", string(data) + line(3)[:20], 5, []string{"The last 20 bytes are an unfinished record: the program stopped while it was saving."}},
		{"a damaged turn", strings.Replace(string(data), "Two days'", "Ten days'", 1), 5, []string{"Line 6 is damaged and cannot be read.", "Turn 3 is lost."}},
		{"a missing line", all(1, 2, 3, 4, 5, 7, 8, 9, 10, 11), 5, []string{"1 record is missing before line 6.", "Turn 3 is lost."}},
		{"missing turns", all(1, 2, 3, 9, 10, 11), 5, []string{"5 records are missing before line 4.", "Turns 2 to 4 are lost."}},
		{"glued records", strings.Replace(string(data), "}\n{", "}{", 2), 5, []string{"Line 1 is made of records run together. All 3 were read."}},
		{"a lost newline and a byte", strings.Replace(string(data), "}\n{", "}J{", 1), 5, []string{"Line 1 is partly damaged: 1 bytes cannot be read. What is whole beside them was read."}},
		{"empty lines", strings.Replace(string(data), "\n", "\n\n\n", 1), 5, []string{"Lines 2 and 3 are empty. Nothing is lost by that."}},
		{"Windows line ends", strings.Replace(string(data), "\n", "\r\n", 3), 5, []string{"Lines 1, 2 and 3 are written with Windows line ends, so another program has saved this file. Nothing is lost by that."}},
		{"Windows line ends throughout", strings.ReplaceAll(string(data), "\n", "\r\n"), 5, []string{"11 lines, the first of them line 1, are written with Windows line ends, so another program has saved this file. Nothing is lost by that."}},
		{"a byte order mark", "\ufeff" + string(data), 5, []string{"Line 1 is marked as text by another program (a byte order mark). Nothing is lost by that."}},
		{"zero bytes", all(1, 2, 3) + strings.Repeat("\x00", 400) + "\n" + all(4, 5, 6, 7, 8, 9, 10, 11), 5, []string{"Line 4 is damaged by a block of 400 empty bytes, as a power cut can leave. What was in its place is lost."}},
		{"a long line", all(1, 2, 3) + strings.Repeat("x", maxLine) + "\n" + all(4, 5, 6, 7, 8, 9, 10, 11), 5, []string{"Line 4 is too long to be a record (1048576 bytes) and cannot be read."}},
		{"out of order", all(1, 2, 3, 5, 4, 6, 7, 8, 9, 10, 11), 5, []string{"1 record was out of order. They were put back by their numbers."}},
		{"twice", all(1, 2, 3, 3, 4, 5, 6, 7, 8, 9, 10, 11, 11), 5, []string{"2 records are in the file twice. Each is shown once."}},
		{"twice over", string(data) + string(data), 5, []string{"11 records are in the file twice. Each is shown once."}},
		{"another session behind", string(data) + other, 5, []string{"47 records come from another writer, as when two copies of a session were joined. They are listed apart."}},
		{"no header", all(2, 3, 4, 5, 6, 7, 8, 9, 10, 11), 5, []string{"1 record is missing before line 1.", "The first record is lost, so which scenario this was is not known."}},
		{"notes of a later version", all(1) + record1(t, 2, "mood", `{"warm":1}`) + renumbered(t, data, 1), 5, nil},
		{"a known kind of a strange shape", all(1, 2, 3) + record1(t, 4, "turn", `[1,2]`), 1, []string{"Line 4 has a turn record of a shape that is not known"}},
		{"a turn from nowhere", all(1, 2, 3) + record1(t, 4, "turn", `{"n":1000000000,"text":"?"}`), 1, []string{"Line 4 has a turn with the number 1000000000, which fits nowhere. It is listed apart."}},
		{"a lost taking back", all(1, 2, 3, 4, 5, 6) + record1(t, 7, "turn", `{"n":2,"speaker":"rep","text":"again"}`), 2, []string{"Turns 2 to 3 were said again. The earlier ones are listed as taken back."}},
		{"a record number of nothing", all(1, 2, 3) + record1(t, 0, "turn", `{"n":2}`), 1, []string{"Line 4 is damaged and cannot be read."}},
	} {
		t.Run(c.name, func(t *testing.T) {
			e, err := ReadFrom(strings.NewReader(c.bytes))
			require.NoError(t, err)
			require.Len(t, e.Transcript, c.turns, e.Damage)
			for i, turn := range e.Transcript {
				require.Equal(t, i+1, turn.N)
			}
			require.Len(t, e.Damage, len(c.tell), "%q", e.Damage)
			for i := range c.tell {
				require.Contains(t, e.Damage[i], c.tell[i])
			}
		})
	}
}

// record1 is a line with a good checksum and whatever in it.
func record1(t *testing.T, seq int, kind, data string) string {
	line, err := encode(seq, kind, noon, rawJSON(data))
	require.NoError(t, err)
	return string(line)
}

type rawJSON string

func (r rawJSON) MarshalJSON() ([]byte, error) { return []byte(r), nil }

// renumbered is the session without its header and with higher numbers.
func renumbered(t *testing.T, data []byte, by int) (out string) {
	for _, r := range scanFile(data).records[1:] {
		out += record1(t, r.seq+by, r.kind, string(r.data))
	}
	return out
}

func TestALostTurnHasNoTextAndTheRightSpeaker(t *testing.T) {
	_, _, _, data := stored(t)
	bad := strings.NewReplacer("Two days'", "Ten days'", "hard to plan", "easy to plan").Replace(string(data))
	e, err := ReadFrom(strings.NewReader(bad))
	require.NoError(t, err)
	want := said()
	want[2] = coach.Turn{N: 3, Speaker: coach.Worker}
	want[3] = coach.Turn{N: 4, Speaker: coach.Rep}
	require.Equal(t, want, e.Transcript)
}

func TestNothingOfAnotherWriterIsHidden(t *testing.T) {
	_, _, _, data := stored(t)
	mine, theirs := string(data), ""
	for _, r := range scanFile(data).records[:5] {
		theirs += string(r.raw) + "\n"
	}
	for i := 6; i < 30; i++ { // they went on from turn 2, and for longer
		theirs += record1(t, i, "turn", fmt.Sprintf(`{"n":%d,"text":"theirs %d"}`, i-3, i))
	}
	e, err := ReadFrom(strings.NewReader(mine + theirs))
	require.NoError(t, err)
	require.Equal(t, said(), e.Transcript)
	require.Len(t, e.Aside, 24)
	require.Equal(t, "theirs 6", e.Aside[0].Text)
	require.Contains(t, e.Text(), "theirs 29")
}

// TestListSaysTheSameAsRead holds the quick reading of the history against
// the thorough one, on files that were changed at random.
func TestListSaysTheSameAsRead(t *testing.T) {
	s, id, path, data := stored(t)
	rapid.Check(t, func(t *rapid.T) {
		bad := slices.Clone(data)
		for range rapid.IntRange(0, 3).Draw(t, "changes") {
			a := rapid.IntRange(0, len(bad)).Draw(t, "from")
			b := rapid.IntRange(a, min(len(bad), a+400)).Draw(t, "to")
			if rapid.Bool().Draw(t, "again") {
				bad = append(bad, bad[a:b]...)
			}
			bad = slices.Replace(bad, a, b, rapid.SliceOfN(rapid.Byte(), 0, 40).Draw(t, "with")...)
		}
		require.NoError(t, os.WriteFile(path, bad, 0o600))
		e, err := s.Read(id)
		list, lerr := s.List()
		require.NoError(t, lerr)
		require.Len(t, list, 1)
		got := list[0]
		require.Equal(t, len(e.Transcript), got.Turns)
		require.Equal(t, e.Outcome, got.Outcome)
		require.Equal(t, e.Header.Title, got.Title)
		require.Equal(t, e.Header.ScenarioID, got.Scenario)
		require.Equal(t, e.Header.Started, got.Started)
		require.Equal(t, len(e.Damage) > 0 || err != nil, got.Damaged, e.Damage)
		require.Equal(t, len(e.Feedback) > 0, got.Stars != nil)
	})
}

func FuzzReadFrom(f *testing.F) {
	f.Add(sample(f, 3))
	f.Add([]byte(`{"crc32c":"00000000","seq":1,"kind":"turn","at":"","data":{}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		e, err := ReadFrom(bytes.NewReader(data))
		if err != nil {
			require.ErrorIs(t, err, ErrDamaged)
		}
		_ = e.Text()
	})
}

// TestHostileFileIsReadInTime reads what would take a careless reader minutes.
func TestHostileFileIsReadInTime(t *testing.T) {
	for _, unit := range []string{partSum, `{"crc32c":"00000000",`, `{"crc32c":"00000000","a":`, "}", "{", "\x00", "\n", partSum + "}}}}"} {
		e, err := ReadFrom(strings.NewReader(strings.Repeat(unit, (4<<20)/len(unit))))
		require.ErrorIs(t, err, ErrDamaged)
		require.NotEmpty(t, e.Damage)
		require.Less(t, len(e.Damage), 10)
	}
}

// TestStrangeShapes gives each kind of record what it does not expect, under
// a good checksum.
func TestStrangeShapes(t *testing.T) {
	s, id, path, data := stored(t)
	first := scanFile(data).records[0]
	for _, kind := range []string{kindTurn, kindStep, kindBack, kindEnd} {
		for _, odd := range []string{`[1]`, `"x"`, `{"n":"x","turn":"x","from":{},"outcome":7}`, `{"n":1e999,"turn":1e999,"from":1e999,"outcome":[]}`} {
			require.NoError(t, os.WriteFile(path, []byte(string(first.raw)+"\n"+record1(t, 2, kind, odd)+record1(t, 3, kindTurn, `{"n":1,"text":"on"}`)), 0o600))
			e, err := s.Read(id)
			require.NoError(t, err)
			require.Len(t, e.Damage, 1, "%s %s", kind, odd)
			require.Equal(t, []string{"on"}, e.Transcript.Texts())
			list, err := s.List()
			require.NoError(t, err)
			require.Equal(t, kind != kindStep, list[0].Damaged, "%s %s; the list does not look into steps", kind, odd)
		}
	}
	require.NoError(t, os.WriteFile(path, []byte(record1(t, 1, kindHeader, `[1]`)+record1(t, 2, kindTurn, `{"n":1,"text":"on"}`)), 0o600))
	e, err := s.Read(id)
	require.NoError(t, err)
	require.Len(t, e.Damage, 1)
	require.Equal(t, id, e.Header.ID)
}

func TestBackToWhereNothingIs(t *testing.T) {
	b := create(t, newStore(t))
	require.NoError(t, b.Turn(turn(1, "Yes?")))
	for _, n := range []int{-1, 0, 2, 1 << 40} {
		require.NoError(t, b.Back(n))
	}
	data, err := os.ReadFile(b.path)
	require.NoError(t, err)
	e, err := ReadFrom(bytes.NewReader(data))
	require.NoError(t, err)
	require.Len(t, e.Transcript, 1)
}

// TestHugeFile is refused by its size, before it is in memory.
func TestHugeFile(t *testing.T) {
	s, id, path, _ := stored(t)
	require.NoError(t, os.Truncate(path, maxFile+1))
	_, err := s.Read(id)
	require.ErrorIs(t, err, ErrDamaged)
	require.ErrorContains(t, err, "128 MiB")
	list, err := s.List()
	require.NoError(t, err)
	require.True(t, list[0].Damaged)
	_, err = s.Erase(id)
	require.NoError(t, err)
}
