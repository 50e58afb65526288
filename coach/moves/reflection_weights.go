package moves

// reflectionTable holds a logistic regression: does the turn hold a
// reflection. doc.go says how it was fitted and what it reached.
var reflectionTable = weights(`
fact reflects
bias -1.66
asks -0.71
asks_open -0.35
asks_closed_form -0.67
echo_some 0.45
echo_four 0.83
fillers_only -2.57
words_4 0.40
said_3 0.73
said_30 -0.41
broken_off 0.63
worker_asked -1.31
worker_short 0.08
worker_long 0.44
heard_none -0.67
starts_ok -0.30
sounds_like 1.48
so_you 0.60
you_state 0.62
you_are 0.55
you_have 0.93
you_said 0.49
two_sides 0.60
sum_up 0.58
negated 0.29
i_talk -0.82
we_talk -0.93
hedges 0.81
need_to -0.65
opens_well -0.68
important 0.62
not_want 0.28
when -0.37
warning -0.30
praise 0.51
acknowledges 0.98
advises -0.57
informs 0.00
union_talk -0.81
wh_word -0.72
`)

// A turn holds a reflection from reflectsFrom on: the point that served F1
// best in cross-validation.
const reflectsFrom = 0.35
