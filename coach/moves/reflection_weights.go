package moves

// reflectionTable holds a logistic regression: does the turn hold a
// reflection. doc.go says how it was fitted and what it reached.
var reflectionTable = weights(`
fact reflects
bias -1.64
asks -0.72
asks_open -0.29
asks_closed_form -0.76
echo_some 0.43
echo_four 0.85
fillers_only -2.58
words_4 0.39
said_3 0.72
said_30 -0.34
broken_off 0.62
worker_asked -1.33
worker_short 0.08
worker_long 0.42
heard_none -0.65
starts_ok -0.30
sounds_like 1.42
so_you 0.63
you_state 0.66
you_are 0.51
you_have 0.91
you_said 0.50
two_sides 0.63
sum_up 0.55
negated 0.27
i_talk -0.82
we_talk -0.90
hedges 0.85
need_to -0.67
opens_well -0.68
important 0.61
not_want 0.33
when -0.32
warning -0.29
praise 0.54
acknowledges 0.96
advises -0.45
informs 0.00
union_talk -0.80
wh_word -0.79
`)

// A turn holds a reflection from reflectsFrom on: the point that served F1
// best in cross-validation.
const reflectsFrom = 0.35
