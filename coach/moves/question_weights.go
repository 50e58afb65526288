package moves

// questionTable holds three logistic regressions: is the turn a question
// where the rep types question marks; where they do not; and is a question
// open. doc.go says how they were fitted and what they reached.
var questionTable = weights(`
fact asks asks_unmarked open
bias -0.65 0.93 0.19
mark 2.10 0.00 -0.25
what 0.17 0.26 1.84
how 0.21 0.38 1.99
why -0.10 -0.09 0.67
what_kind 0.02 0.10 0.61
how_adj 0.32 0.23 0.45
how_much 0.25 0.09 -0.61
who_where 0.08 0.20 -0.12
tell_me 0.36 -0.56 1.14
wondering 0.09 -0.53 -0.03
anything_else -0.19 -0.32 1.04
thoughts 0.49 0.29 0.49
how_about 0.02 -0.00 0.18
can_tell 0.66 0.61 0.58
do_you -0.05 -0.14 -2.20
is_it -0.20 -0.13 -1.43
have_you 0.10 0.11 -0.94
would_you 0.37 0.30 -1.24
ellipsis -0.74 -0.60 -0.52
tag -1.05 -0.19 -0.37
only_mark -0.80 0.00 -1.53
ends_turn 1.18 1.36 0.52
short -0.28 -0.07 -0.46
you_next 0.46 0.45 -0.17
scale 0.08 0.35 -0.72
starts_so_you -0.82 -1.28 -0.56
permission 0.63 0.43 -0.98
other_open 0.25 0.08 0.30
wonder_if 0.05 -0.31 -0.79
`)

// A turn is a question from asksFrom on, and an open one from openFrom on.
const (
	asksFrom = 0.45
	openFrom = 0.5
)
