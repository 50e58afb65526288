package moves

// questionTable holds three logistic regressions: is the turn a question
// where the rep types question marks; where they do not; and is a question
// open. doc.go says how they were fitted and what they reached.
var questionTable = weights(`
fact asks asks_unmarked open
bias -0.90 0.89 0.02
mark 2.40 0.00 -0.20
what 0.42 0.43 1.88
how 0.21 0.46 2.16
why -0.16 -0.12 0.93
what_kind -0.00 0.13 0.62
how_adj 0.44 0.30 0.52
how_much 0.37 0.14 -0.68
who_where 0.06 0.25 -0.13
tell_me 0.59 -0.57 1.30
wondering 0.28 -0.54 -0.08
anything_else -0.18 -0.32 1.11
thoughts 0.71 0.41 0.60
how_about 0.04 0.01 0.20
can_tell 0.36 0.64 0.53
do_you -0.09 -0.14 -2.51
is_it -0.20 -0.07 -1.50
have_you 0.11 0.14 -1.07
would_you 0.44 0.29 -1.48
ellipsis -0.95 -0.81 -0.52
tag -1.25 -0.18 -0.27
only_mark -0.89 0.00 -1.44
ends_turn 1.17 1.37 0.66
short -0.26 -0.20 -0.57
you_next 0.60 0.52 -0.14
scale 0.09 0.46 -0.86
starts_so_you -0.72 -1.28 -0.53
permission 0.62 0.40 -1.10
other_open 0.19 -0.02 0.34
wonder_if 0.06 -0.33 -0.69
`)

// A turn is a question from asksFrom on, and an open one from openFrom on.
const (
	asksFrom = 0.45
	openFrom = 0.5
)
