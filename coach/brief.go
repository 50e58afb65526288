package coach

import (
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

// Brief is the system prompt: who the worker is and how they talk.
func Brief(sc *scenarios.Scenario) string { return sc.Worker.About }

// Direction words a cue as a stage direction for a model.
func Direction(w scenarios.Worker, cue stance.Cue) string { return string(cue.Act) }
