package main

import (
	"errors"
	"fmt"
	"time"

	"github.com/repcoach/repcoach/cmd/repcoach/sharing"
	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/feedback/summary"
	"github.com/repcoach/repcoach/tui/safe"
)

var (
	// errWithdrawn is a code that reports leave out from now on.
	errWithdrawn = errors.New("what was shared under your code has been taken back, so a new summary under it would not be counted")
	// errNothingShared is a withdrawal of nothing.
	errNothingShared = errors.New("nothing has been shared under your code, so there is nothing to take back")
	// errNotACode is a --rep that no rep can have.
	errNotACode = errors.New("that is no rep code")
)

// sharing opens what is kept for sharing, and makes a code where there is none.
func (p *program) sharing() (*sharing.State, error) {
	dir, err := journal.DefaultDir()
	if err != nil {
		return nil, err
	}
	return sharing.Load(dir)
}

func thisWeek() summary.Week { return summary.WeekOf(time.Now().UTC()) }

// codes is what --code --json writes.
type codes struct {
	sharing.Code
	Earlier []sharing.Code `json:"earlier"`
}

// exportCode shows the rep code, or makes a new one.
func (p *program) exportCode(flags exportFlags) error {
	state, err := p.sharing()
	if err != nil {
		return err
	}
	if flags.resetCode {
		old := state.Code
		if err := state.Update(func(now *sharing.State) error {
			if now.Rep != old.Rep {
				return sharing.ErrChanged
			}
			now.Reset()
			return nil
		}); err != nil {
			return err
		}
		fmt.Fprintln(p.Err, "You go by a new code from now on.")
		if old.Issue > 0 && old.Withdrawn == "" {
			fmt.Fprintf(p.Err, "What you shared under %s stays with your team. To take it back: repcoach export --withdraw --rep %[1]s --out notice.json\n", safe.Line(old.Rep))
		}
	}
	if flags.asJSON {
		return p.printJSON(codes{state.Code, append([]sharing.Code{}, state.Earlier...)})
	}
	fmt.Fprintln(p.Out, state.Rep)
	fmt.Fprintf(p.Err, "%s\n", codeLine(state.Code))
	for _, c := range state.Earlier {
		fmt.Fprintf(p.Err, "Before that you went by %s. %s\n", safe.Line(c.Rep), codeLine(c))
	}
	return nil
}

func codeLine(c sharing.Code) string {
	switch {
	case c.Withdrawn != "":
		return "What was shared under it has been taken back."
	case c.Issue == 0:
		return "Nothing has been shared under it. It is random and made from nothing about you."
	case c.Issue == 1:
		return fmt.Sprintf("One summary was made under it, in week %s.", safe.Line(c.Week))
	}
	return fmt.Sprintf("%d summaries were made under it, the last in week %s.", c.Issue, safe.Line(c.Week))
}

// withdraw writes the notice that takes back what was shared under a code.
func (p *program) withdraw(flags exportFlags) error {
	state, err := p.sharing()
	if err != nil {
		return err
	}
	if flags.out == "" && p.Terminal {
		return usagef("say where to write the notice, such as --out notice.json; nothing has been taken back yet")
	}
	rep := flags.rep
	if rep == "" {
		rep = state.Rep
	}
	if !summary.IsRepCode(rep) {
		return fmt.Errorf("%w: %.40q", errNotACode, rep)
	}
	if rep == state.Rep && state.Issue == 0 {
		return errNothingShared
	}
	raw, err := summary.EncodeWithdrawal(rep, thisWeek())
	if err != nil {
		return err
	}
	if err := p.deliver(raw, flags); err != nil {
		return err
	}
	if err := state.Update(func(now *sharing.State) error { now.Withdraw(rep, thisWeek()); return nil }); err != nil {
		return err
	}
	p.tell("Send this notice to everybody you sent a summary to. Their reports leave you out from then on; ask them to delete the files as well.")
	if rep == state.Rep {
		p.tell("If you ever want to share again, begin with: repcoach export --reset-code")
	}
	return nil
}
