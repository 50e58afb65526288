package plain

import (
	"context"
	"fmt"
	"strings"
	"sync/atomic"
	"time"

	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/tui/desk"
)

// judge waits for the feedback and stores it. A person who has waited for a
// while is told so, hears of each objective as it is read, and may stop the
// reading with Enter: what the rules found stands.
func (f *face) judge(ctx context.Context, s *desk.Sitting) (feedback.Report, error) {
	reading, enough := context.WithCancel(ctx)
	defer enough()
	var report feedback.Report
	var stopped error
	var told atomic.Bool // the person knows that it takes long
	done := make(chan struct{})
	go func() {
		defer close(done)
		scorer := s.Crew.Scorer
		scorer.Steps = s.Steps()
		read := -1 // the first report is that of the rules
		for r, err := range scorer.Score(reading, s.Scenario, s.Transcript()) {
			report, stopped = r, err
			if read >= 0 && read < len(r.Objectives) && told.Load() && err == nil {
				o := r.Objectives[read]
				f.errs.line(fmt.Sprintf(objectiveRead, o.Title, feedback.BandName(o.Band)))
			}
			read++
		}
	}()
	if f.desk.Interactive {
		select {
		case <-done:
		case <-time.After(patience):
			told.Store(true)
			f.errs.line(judging)
			f.enter(done, enough)
		}
	}
	<-done
	if stopped != nil && ctx.Err() != nil {
		return report, &desk.Stopped{Session: s.ID, Err: stopped}
	}
	return report, s.Keep(report)
}

// enter stops something when a line is typed before it is done. A line that is
// more than Enter is kept for what comes next.
func (f *face) enter(done <-chan struct{}, stop func()) {
	waiting, over := context.WithCancel(context.Background())
	defer over()
	go func() {
		select {
		case <-done:
			over()
		case <-waiting.Done():
		}
	}()
	line, _, err := f.lines.next(waiting, nil)
	if err == nil {
		f.kept = strings.TrimSpace(line)
		stop()
	}
}
