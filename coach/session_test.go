package coach_test

import (
	"context"
	"errors"
	"iter"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/builtin"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

var normal = coach.Options{Seed: 7, Difficulty: stance.Normal}

func dana(t *testing.T) *scenarios.Scenario {
	t.Helper()
	for _, sc := range scenarios.Library() {
		if sc.ID == "first-conversation" {
			return sc
		}
	}
	t.Fatal("there is no first conversation")
	return nil
}

func exchange(t *testing.T, s *coach.Session, text string) stance.Step {
	t.Helper()
	_, step, err := s.Say(text)
	require.NoError(t, err)
	_, err = s.Hear(builtin.New(s.Scenario, 7).Line(s.Transcript(), step.Cue), false)
	require.NoError(t, err)
	return step
}

func TestTurnsAreTakenInTurn(t *testing.T) {
	s := coach.NewSession(dana(t), normal)
	_, err := s.Hear("Me again.", false)
	require.ErrorIs(t, err, coach.ErrNotAsk)
	_, _, err = s.Say(" \n")
	require.ErrorIs(t, err, coach.ErrEmpty)
	_, _, err = s.Say("Hi Dana, how are things?")
	require.NoError(t, err)
	_, _, err = s.Say("Hello?")
	require.ErrorIs(t, err, coach.ErrWaiting)
	_, err = s.Hear("Busy.", false)
	require.NoError(t, err)
	s.End()
	_, _, err = s.Say("One more thing")
	require.ErrorIs(t, err, coach.ErrOver)
}

func TestBackPutsTheWorkersMindBack(t *testing.T) {
	s := coach.NewSession(dana(t), normal)
	exchange(t, s, "Hi Dana, how have the rotas been lately?")
	before, said := s.Last().State, s.Transcript()
	exchange(t, s, "Just sign the form. Everyone else has.")
	require.NotEqual(t, before, s.Last().State)
	n, err := s.Back()
	require.NoError(t, err)
	require.Equal(t, 4, n)
	require.Equal(t, said, s.Transcript())
	require.Equal(t, before, s.Last().State)
	_, err = s.Back()
	require.NoError(t, err)
	_, err = s.Back()
	require.ErrorIs(t, err, coach.ErrNoTurn)
}

func TestResumeGoesOnAsIfNothingHadHappened(t *testing.T) {
	lines := []string{"Hi Dana, how have things been for you at work?", "Who else does that affect?", "That sounds hard, I can see why you are fed up."}
	whole := coach.NewSession(dana(t), normal)
	broken := coach.NewSession(dana(t), normal)
	for _, line := range lines {
		exchange(t, whole, line)
		broken = coach.ResumeSession(broken.Scenario, normal, broken.Transcript(), broken.Steps())
		exchange(t, broken, line)
	}
	require.Equal(t, whole.Transcript(), broken.Transcript())
	require.Equal(t, whole.Steps(), broken.Steps())
}

// A program that is killed between storing a rep turn and storing what it did
// leaves the turn without its step.
func TestResumeWorksOutAStepThatWasNotStored(t *testing.T) {
	s := coach.NewSession(dana(t), normal)
	exchange(t, s, "Hi Dana, how have the rotas been lately?")
	_, _, err := s.Say("Two days' notice sounds hard. Who else is affected?")
	require.NoError(t, err)
	steps := s.Steps()
	again := coach.ResumeSession(s.Scenario, normal, s.Transcript(), steps[:len(steps)-1])
	require.True(t, again.Waiting())
	require.Equal(t, s.Transcript(), again.Transcript())
	require.Equal(t, steps, again.Steps())
}

type fullDisk struct{ allowed int }

var errFull = errors.New("the disk is full")

func (f *fullDisk) put() error {
	if f.allowed--; f.allowed < 0 {
		return errFull
	}
	return nil
}
func (f *fullDisk) Turn(coach.Turn) error    { return f.put() }
func (f *fullDisk) Step(stance.Step) error   { return f.put() }
func (f *fullDisk) Back(int) error           { return f.put() }
func (f *fullDisk) End(stance.Outcome) error { return f.put() }

func TestWhatCannotBeStoredIsNotSaid(t *testing.T) {
	sc := dana(t)
	for allowed := range 6 {
		p := &coach.Practice{Session: coach.NewSession(sc, normal), Partner: builtin.New(sc, 7), Keeper: &fullDisk{allowed}}
		_, err := p.Exchange(t.Context(), "Hi Dana, how are things?")
		if allowed >= 3 {
			require.NoError(t, err)
			require.Len(t, p.Transcript(), 3)
			continue
		}
		require.ErrorIs(t, err, errFull)
		require.LessOrEqual(t, len(p.Transcript()), 1+allowed, "only what was stored is in the talk")
	}
}

type broken struct{ pieces []string }

func (b broken) Reply(context.Context, coach.Transcript, stance.Cue) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		for _, piece := range b.pieces {
			if !yield(piece, nil) {
				return
			}
		}
		yield("", errors.New("the server went away"))
	}
}

func TestAReplyThatFailsKeepsWhatWasHeard(t *testing.T) {
	p := &coach.Practice{Session: coach.NewSession(dana(t), normal), Partner: broken{}, Keeper: &fullDisk{99}}
	_, err := p.Exchange(t.Context(), "Hi Dana, how are things?")
	require.ErrorContains(t, err, "went away")
	require.True(t, p.Waiting(), "the rep's turn stays and can be answered later")

	p.Partner = broken{[]string{"Well, ", "since you"}}
	turn, err := p.Answer(t.Context())
	require.ErrorContains(t, err, "went away")
	require.Equal(t, "Well, since you", turn.Text)
	require.True(t, turn.Cut)
	require.False(t, p.Waiting())
}

func TestWhatIsScoredIsWhatIsStored(t *testing.T) {
	s := coach.NewSession(dana(t), normal)
	turn, _, err := s.Say("How are the rotas\xff\xfe?")
	require.NoError(t, err)
	require.Equal(t, "How are the rotas\uFFFD?", turn.Text)
	turn, err = s.Hear("Busy\xe2\x9d.", false)
	require.NoError(t, err)
	require.Equal(t, "Busy\uFFFD.", turn.Text)
}

func TestABranchIsTheTalkAsItStoodBefore(t *testing.T) {
	s := coach.NewSession(dana(t), normal)
	exchange(t, s, "Hi Dana, how have the rotas been lately?")
	state, said := s.Last().State, s.Transcript()
	exchange(t, s, "Just sign the form. Everyone else has.")
	whole, steps := s.Transcript(), s.Steps()

	b, err := coach.BranchSession(dana(t), normal, whole, steps, 4)
	require.NoError(t, err)
	require.Equal(t, said, b.Transcript())
	require.Equal(t, state, b.Last().State)
	exchange(t, b, "Two days' notice? What does that do at home?")
	require.Equal(t, whole, s.Transcript(), "the talk it came from is only read")
	require.Equal(t, steps, s.Steps())

	same, err := coach.BranchSession(dana(t), normal, whole, steps, 2)
	require.NoError(t, err)
	for _, turn := range whole.Reps() {
		exchange(t, same, turn.Text)
	}
	require.Equal(t, whole, same.Transcript(), "the same words have the same answers")
	require.Equal(t, steps, same.Steps())
}

func TestWhereThereIsNoBranch(t *testing.T) {
	s := coach.NewSession(dana(t), normal)
	exchange(t, s, "Hi Dana, how have the rotas been lately?")
	exchange(t, s, "Who else is it like that for?")
	for _, n := range []int{-1, 0, 1, 3, 6, 99} {
		_, err := coach.BranchSession(dana(t), normal, s.Transcript(), s.Steps(), n)
		require.ErrorIs(t, err, coach.ErrNoRep, n)
	}
	lost := s.Transcript()
	lost[2].Text = ""
	_, err := coach.BranchSession(dana(t), normal, lost, s.Steps(), 4)
	require.ErrorIs(t, err, coach.ErrLost)
	_, err = coach.BranchSession(dana(t), normal, lost, s.Steps(), 2)
	require.NoError(t, err, "nothing before it is lost")
	for _, steps := range [][]stance.Step{nil, s.Steps()[1:], {s.Steps()[0], s.Steps()[2]}} {
		_, err = coach.BranchSession(dana(t), normal, s.Transcript(), steps, 4)
		require.ErrorIs(t, err, coach.ErrLost)
	}
}
