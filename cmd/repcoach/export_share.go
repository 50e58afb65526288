package main

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/repcoach/repcoach/cmd/repcoach/sharing"
	"github.com/repcoach/repcoach/feedback/export/xapi"
	"github.com/repcoach/repcoach/feedback/summary"
	"github.com/repcoach/repcoach/tui/look"
	"github.com/repcoach/repcoach/tui/safe"
)

// errUnseen is a summary that would be written before anybody has seen it.
var errUnseen = errors.New("nothing was written, since you have not seen what would be sent")

// share makes what goes to the team: shown to the byte, then confirmed, then
// written.
func (p *program) share(ids []string, flags exportFlags) error {
	state, err := p.sharing()
	if err != nil {
		return err
	}
	if state.Withdrawn != "" {
		return errWithdrawn
	}
	talks, err := p.talksToShare(ids)
	if err != nil {
		return err
	}
	if len(ids) == 0 && p.Terminal && !flags.yes && !flags.preview {
		if talks, err = p.chooseTalks(talks); err != nil {
			return err
		}
	}
	parcel, err := p.pack(talks, state, flags)
	if err != nil {
		return err
	}
	if !flags.yes {
		if err := p.show(parcel, state, flags); err != nil || flags.preview {
			return err
		}
		if !p.Terminal {
			return errUnseen
		}
		if flags.out == "" {
			flags.out = parcel.file
		}
		if err := flags.checkOut(); err != nil {
			return err
		}
		if !p.confirm(fmt.Sprintf("Write this to %s?", safe.Line(flags.out))) {
			fmt.Fprintln(p.Err, "Nothing was written, and nothing has been sent.")
			return nil
		}
	}
	if err := parcel.keep(state); err != nil {
		return err
	}
	if err := p.deliver(parcel.raw, flags); err != nil {
		return err
	}
	if flags.out != "" {
		p.tell(parcel.after())
	}
	return nil
}

// parcel is what would be sent, and where it would be written.
type parcel struct {
	bundle summary.Bundle
	raw    []byte
	xapi   bool // raw is the bundle as statements
	file   string
	talks  []string // the ids of the talks in it
}

// keep notes that the summary was made. It comes before the writing, so that
// no number is given out twice.
func (c parcel) keep(state *sharing.State) error {
	week, err := summary.ParseWeek(c.bundle.Consent.Week)
	if err != nil {
		return err
	}
	return state.Update(func(now *sharing.State) error {
		if now.Rep != state.Rep || now.Issue != state.Issue || now.Withdrawn != "" {
			return sharing.ErrChanged // what was shown has another number, or another name
		}
		now.Course, now.Branch = c.bundle.Course, c.bundle.Branch
		if !c.xapi { // statements have no number, and take no other's place
			now.Shared(c.talks, week)
		}
		return nil
	})
}

// pack makes the bytes of the next summary.
func (p *program) pack(talks []summary.Talk, state *sharing.State, flags exportFlags) (parcel, error) {
	o := summary.Options{
		Rep: state.Rep, Secret: state.Secret, Issue: state.Issue + 1, Course: state.Course, Branch: state.Branch,
		Program: version, Week: thisWeek(),
	}
	if flags.courseSet {
		o.Course = flags.course
	}
	if flags.branchSet {
		o.Branch = flags.branch
	}
	var err error
	if o.Quotes, err = p.tick(talks, state, flags); err != nil {
		return parcel{}, err
	}
	c := parcel{xapi: flags.format == "xapi", file: fmt.Sprintf("repcoach-summary-%d.json", o.Issue)}
	if c.xapi {
		c.file = "repcoach-statements.json"
	}
	if flags.to != "" {
		c.file += ".age"
	}
	if c.bundle, err = summary.Build(talks, o); err != nil {
		return c, err
	}
	for _, s := range c.bundle.Sessions {
		c.talks = append(c.talks, s.ID)
	}
	if c.xapi {
		var b bytes.Buffer
		err = xapi.Write(&b, c.bundle, flags.base)
		c.raw = b.Bytes()
		return c, err
	}
	c.raw, err = summary.Encode(c.bundle)
	return c, err
}

// show prints exactly the bytes that would be written, and says in words what
// they are.
func (p *program) show(c parcel, state *sharing.State, flags exportFlags) error {
	fmt.Fprintf(p.Err, "This is exactly what would be written, to the last byte:\n\n")
	if _, err := p.Out.Write(c.raw); err != nil {
		return err
	}
	fmt.Fprintln(p.Err)
	for _, line := range c.lines(state) {
		p.tell(line)
	}
	if flags.to != "" {
		p.tell("It would be encrypted, so that only the holder of the key can read it.")
	}
	return nil
}

// tell says something to the rep, in whole words a line where a person reads
// it.
func (p *program) tell(text string) {
	text = safe.Line(text)
	if p.Terminal {
		text = strings.Join(look.Wrap(text, 80), "\n")
	}
	fmt.Fprintln(p.Err, text)
}
