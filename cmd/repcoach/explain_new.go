package main

import (
	"errors"
	"strings"

	"github.com/repcoach/repcoach/scenarios/draft"
	"github.com/repcoach/repcoach/scenarios/render"
)

// useNew is the way on that needs no model.
const useNew = "Or answer the questions yourself: repcoach new"

// explainNew explains what can go wrong while a scenario is being made.
func explainNew(err error) (what, next string, code int) {
	var early *stoppedEarly
	var model *needsModel
	switch {
	case errors.As(err, &model):
		for _, t := range modelTroubles {
			if errors.Is(err, t.kind) {
				return t.what, strings.TrimSpace(strings.TrimSuffix(t.next, useBuiltin)) + " " + useNew, t.code
			}
		}
	case errors.Is(err, draft.ErrNothing):
		return sentence(err.Error()), "Choose another model with --model. " + useNew, codeFailed
	case errors.Is(err, draft.ErrNoNotes):
		return sentence(err.Error()), "Write a few sentences about the course into it. " + useNew, codeUsage
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
