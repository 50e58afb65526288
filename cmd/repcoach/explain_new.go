package main

import (
	"errors"

	"github.com/repcoach/repcoach/scenarios/render"
)

// explainNew explains what can go wrong while a scenario is being made.
func explainNew(err error) (what, next string, code int) {
	var early *stoppedEarly
	switch {
	case errors.As(err, &early) && early.kept == "":
		return "Stopped.", "Nothing was answered, so nothing was written. Begin again with: repcoach new", codeInterrupted
	case errors.As(err, &early):
		return "Stopped. What you answered is kept in " + early.kept + ", with something that fits for the rest.",
			"Go on in that file with an editor, or begin again with: repcoach new", codeInterrupted
	case errors.Is(err, render.ErrCopy):
		return sentence(err.Error()), "Copy the file by hand, and change its id: and title:", codeBadFile
	}
	return "", "", 0
}
