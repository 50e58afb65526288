package rehearse

import (
	"context"
	"runtime"
	"sync"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/reps"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

// Plan is what is to be played. Only Hire is needed.
type Plan struct {
	Hire         func(sc *scenarios.Scenario, seed uint64) coach.Partner // plays the worker
	Reps         []reps.Rep                                              // nil: all of reps.Library
	Times        int                                                     // talks of each rep at each difficulty; 0: UsualTimes
	Difficulties []stance.Difficulty                                     // nil: normal and hard
	Scored       int                                                     // how many of those talks are scored; 0: UsualScored
	AtOnce       int                                                     // talks beside each other; 0: one a core
	Progress     func(done, all int)                                     // called after each talk, one call at a time
}

// What a plan does unless it says otherwise.
const (
	UsualTimes  = 50
	UsualScored = 5
)

// hearers is how many times fewer talks a rep has who is there to hear all.
const hearers = 5

func (p Plan) filled() Plan {
	if p.Reps == nil {
		p.Reps = reps.Library()
	}
	if p.Times <= 0 {
		p.Times = UsualTimes
	}
	if p.Difficulties == nil {
		p.Difficulties = []stance.Difficulty{stance.Normal, stance.Hard}
	}
	if p.Scored <= 0 {
		p.Scored = UsualScored
	}
	if p.AtOnce <= 0 {
		p.AtOnce = runtime.GOMAXPROCS(0)
	}
	if p.Progress == nil {
		p.Progress = func(int, int) {}
	}
	return p
}

// job is one talk to be had.
type job struct {
	rep        int
	difficulty stance.Difficulty
	seed       uint64
}

// jobs are all the talks, those of one seed together: when a rehearsal is
// stopped, each rep has had about as many.
func (p Plan) jobs() []job {
	var out []job
	for seed := range p.Times {
		for _, d := range p.Difficulties {
			for i, rep := range p.Reps {
				if rep.Should == reps.Hear && seed*hearers >= p.Times {
					continue
				}
				out = append(out, job{i, d, uint64(seed) + 1})
			}
		}
	}
	return out
}

// Rehearse plays the plan. The error is that of ctx or of the partner; the
// Result then holds what was found before it.
func (p Plan) Rehearse(ctx context.Context, sc *scenarios.Scenario) (Result, error) {
	p = p.filled()
	jobs := p.jobs()
	played := make([]*played, len(jobs))
	memory := moves.NewSharedMemory()
	err := p.play(ctx, sc, memory, jobs, played)
	r := p.tally(sc, jobs, played)
	r.Examples = examples(sc, memory)
	if err != nil {
		r.Stopped = true
		return r, err
	}
	r.Verdicts = verdicts(sc, r)
	return r, nil
}

// play has the talks, some beside each other, and puts what came of each into
// its place. The first error stops those that have not begun.
func (p Plan) play(ctx context.Context, sc *scenarios.Scenario, memory *moves.Memory, jobs []job, out []*played) error {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	next := make(chan int)
	var mu sync.Mutex
	var wg sync.WaitGroup
	done := 0
	for range p.AtOnce {
		wg.Go(func() {
			for i := range next {
				one, err := p.talk(ctx, sc, memory, jobs[i])
				if err != nil {
					stop(err)
					continue
				}
				mu.Lock()
				out[i] = one
				done++
				p.Progress(done, len(jobs))
				mu.Unlock()
			}
		})
	}
	for i := range jobs {
		select {
		case next <- i:
			continue
		case <-ctx.Done():
		}
		break
	}
	close(next)
	wg.Wait()
	return context.Cause(ctx)
}

// talk has one talk, and scores it if it is one of the first.
func (p Plan) talk(ctx context.Context, sc *scenarios.Scenario, memory *moves.Memory, j job) (*played, error) {
	s := coach.NewSession(sc, coach.Options{Seed: j.seed, Difficulty: j.difficulty})
	s.Share(memory)
	if err := p.Reps[j.rep].Talk(ctx, s, p.Hire(sc, j.seed)); err != nil {
		return nil, err
	}
	one := look(s)
	if j.seed <= uint64(p.Scored) {
		one.score = scored(sc, s.Transcript(), memory)
	}
	return one, nil
}
