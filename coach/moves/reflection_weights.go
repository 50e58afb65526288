package moves

// reflectionTable holds a logistic regression: does the turn hold a
// reflection. doc.go says how it was fitted and what it reached.
var reflectionTable = weights(`
fact reflects
bias -1.17
asks -0.79
asks_open -0.44
asks_closed_form -0.68
echo_some 0.41
echo_four 0.89
fillers_only -2.73
words_4 0.57
said_3 0.56
said_30 -0.52
broken_off 0.47
worker_asked -0.78
worker_short -0.20
worker_long 0.45
heard_none -0.72
starts_ok -0.54
sounds_like 1.36
so_you 0.47
you_state 0.51
you_are 0.44
you_have 0.82
you_said 0.52
two_sides 0.54
sum_up 0.57
negated 0.32
i_talk -0.74
we_talk -0.84
hedges 0.72
need_to -0.60
opens_well -0.85
important 0.57
not_want 0.40
when -0.48
warning -0.47
praise 0.47
acknowledges 0.82
wh_word -0.66
`)

// A turn holds a reflection from reflectsFrom on: the point that served F1
// best in cross-validation.
const reflectsFrom = 0.35
