package cohort

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"

	"filippo.io/age"
	"github.com/repcoach/repcoach/feedback/cohort/inbox"
)

// Options say what a report is about and how to read the files.
type Options struct {
	Filter     Filter
	Threshold  int                     // 0 for DefaultThreshold
	Identities []age.Identity          // to open files that end in .age
	TempDir    string                  // for the spill; empty for the system's
	Progress   func(done, total int64) // bytes read; nil for silence
}

// Read reads every bundle at the paths, in one pass, and returns what may be
// known of them. The Log tells what became of the files and comes with an
// error too. ErrTooFew and ErrRest refuse to protect privacy.
func Read(ctx context.Context, paths []string, o Options) (*Result, inbox.Log, error) {
	c, err := newControl(o.Threshold)
	if err != nil {
		return nil, inbox.Log{}, err
	}
	s, err := o.Filter.parse()
	if err != nil {
		return nil, inbox.Log{}, err
	}
	r, err := newRegister(o.TempDir, s)
	if err != nil {
		return nil, inbox.Log{}, err
	}
	defer r.spill.close()
	log, err := inbox.Read(ctx, paths, inbox.Options{Identities: o.Identities, Progress: o.Progress}, r.take)
	if err != nil {
		return nil, log, err
	}
	if log.Bundles+log.Withdrawals == 0 {
		return nil, log, ErrNone
	}
	result, err := r.result(c)
	if err != nil {
		return nil, log, err
	}
	result.Files.fill(log)
	return result, log, nil
}

// result counts the people and shows what may be shown.
func (r *register) result(c control) (*Result, error) {
	var withdrawn, outside count
	for _, p := range r.people {
		if p.withdrawn {
			withdrawn++
		}
		if p.others {
			outside++
		}
	}
	members := r.members()
	codes := len(members)
	members, err := r.onePerson(members)
	if err != nil {
		return nil, err
	}
	if err := c.whole(count(len(members)), outside); err != nil {
		return nil, fmt.Errorf("%w: this takes %d", err, c.threshold)
	}
	t := newTally(r.names, c.threshold)
	if err := r.each(members, func(i int, talks []talk) { t.add(members[i].mark, talks) }); err != nil {
		return nil, err
	}
	out := t.result(c)
	out.Filter = r.sieve.Filter
	out.Files.Replaced = c.cell(r.replaced)
	out.Files.Withdrawn = c.cell(withdrawn)
	out.Files.SameRep = c.cell(count(codes - len(members)))
	return out, nil
}

// otherReasons stands for the refusals that the log counts and does not list.
const otherReasons = "this and other reasons: there were too many to tell them apart"

// fill tells what became of the files.
func (f *Files) fill(log inbox.Log) {
	f.Refusals = log.Refusals
	f.Refused = []Refused{}
	add := func(why string, n int) {
		for i := range f.Refused {
			if f.Refused[i].Why == why {
				f.Refused[i].N += n
				return
			}
		}
		f.Refused = append(f.Refused, Refused{why, n})
	}
	for _, r := range log.Refused {
		add(r.Why.Error(), 1)
	}
	if more := log.Refusals - len(log.Refused); more > 0 {
		add(otherReasons, more)
	}
	slices.SortFunc(f.Refused, func(a, b Refused) int { return cmp.Compare(a.Why, b.Why) })
}

// ErrNone is input without a single feedback summary.
var ErrNone = errors.New("there is no feedback summary there")
