package moves

// questionTable holds three logistic regressions: is the turn a question
// where the rep types question marks; where they do not; and is a question
// open. doc.go says how they were fitted and what they reached.
var questionTable = weights(`
fact asks asks_unmarked open
bias -0.86 0.89 0.05
mark 2.32 0.00 -0.20
what 0.23 0.34 1.86
how 0.22 0.44 2.16
why -0.15 -0.15 0.92
what_kind -0.01 0.10 0.61
how_adj 0.42 0.27 0.51
how_much 0.34 0.10 -0.68
who_where 0.08 0.25 -0.15
tell_me 0.51 -0.64 1.29
wondering 0.25 -0.56 -0.12
anything_else -0.23 -0.40 1.09
thoughts 0.69 0.38 0.59
how_about 0.02 -0.02 0.19
can_tell 0.32 0.58 0.49
do_you 0.06 -0.04 -2.52
is_it -0.23 -0.13 -1.51
have_you 0.11 0.13 -1.08
would_you 0.47 0.35 -1.34
ellipsis -0.96 -0.83 -0.52
tag -1.24 -0.18 -0.28
only_mark -0.90 0.00 -1.50
ends_turn 1.25 1.47 0.63
short -0.29 -0.12 -0.53
you_next 0.48 0.42 -0.13
scale 0.09 0.46 -0.86
starts_so_you -0.77 -1.33 -0.52
permission 0.80 0.51 -1.06
other_open 0.32 0.11 0.34
wonder_if 0.06 -0.32 -0.74
`)

// A turn is a question from asksFrom on, and an open one from openFrom on.
const (
	asksFrom = 0.45
	openFrom = 0.5
)
