package moves

// reflectionTable holds a logistic regression: does the turn hold a
// reflection. doc.go says how it was fitted and what it reached.
var reflectionTable = weights(`
fact reflects
bias -0.87
asks -1.09
asks_open -0.33
asks_closed_form -0.70
echo_some 0.44
echo_four 0.61
fillers_only -2.98
words_4 0.21
said_3 0.89
said_30 -0.26
broken_off 0.36
worker_asked -1.11
worker_short -0.25
worker_long 0.39
heard_none -2.54
starts_ok -0.47
sounds_like 1.20
so_you 0.55
you_state 0.64
you_are 0.51
you_have 0.94
you_said 0.63
two_sides 0.65
sum_up 0.78
negated 0.28
i_talk -0.91
we_talk -0.85
hedges 0.76
need_to -0.61
opens_well -0.75
important 0.55
not_want 0.26
when -0.49
warning -0.50
praise 0.33
acknowledges 0.82
advises -0.45
informs 0.00
union_talk -0.17
wh_word -0.76
`)

// A turn holds a reflection from reflectsFrom on: the point that served F1
// best in cross-validation.
const reflectsFrom = 0.40
