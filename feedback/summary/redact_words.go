package summary

// commonWords are words that sentences of a talk at work often begin with, in
// small letters. A large word at the beginning of a sentence stays if it is
// among them or in the scenario, and is taken for a name otherwise.
const commonWords = `
a about absolutely actually after again all almost already alright also although always an and another any anybody anyone
anything anyway apart apparently are aren't as ask at away because been before being believe best better between both but by bye
call came can can't cannot check cheers come could couldn't cup day decide definitely depends did didn't difficult do does doesn't
doing don't done each either else enough especially even ever every everybody everyone everything exactly excellent excuse
fair fairly feel few fine first follow for forget forgive from funny further get getting give given glad go going good got great
had hadn't half happy hard has hasn't have haven't having he he'd he'll he's hear hello help her here here's hey hi him his hiya
honestly how how's however hundred i if imagine in indeed instead into is isn't it it'd it'll it's its just keep know last lately later
least leave less let let's like listen listening little look looks lots lovely made make makes many maybe me mean might mind mine more
morning most much must my myself need needs neither never next nice no nobody none nope nor not nothing now obviously of off
oh ok okay on once one only or other others otherwise our ours out over own pay people per perhaps please plenty plus point
possibly pretty probably problem put quite rather really remember right said same say saying says second see seems seen sending
several shall she she'd she'll she's should shouldn't show since sit so some somebody someone something sometimes somewhere soon
sorry sort sounds speak speaking starting still stop stuff such suppose sure take taking talk talking tea tell thank thanks that that'd
that'll that's the their them then there there's these they they'd they'll they're they've thing things think thinking third this those
though thought three through thus time to today together tomorrow tonight too tough true try trying two under understand unless until
up us use used usually very wait want wanted was wasn't we we'd we'll we're we've welcome well went were weren't what what's
whatever when whenever where where's wherever whether which whichever while who who's whoever whole whose why will won't
wonder word work working worried worry would wouldn't wow yeah year years yep yes yesterday yet you you'd you'll you're
you've your yours yourself able above across along among around asking because beyond consider considering depending despite during
except explain fill find getting hearing hold honest hopefully hour ideally join joining knowing learn looking meanwhile meet month
months moreover most nearly normally often ought overall personally please presumably ready recently regardless seeing separately
sign simply sleep slowly somehow start support surely surprisingly tired totally twice typically union unfortunately unions upstairs
walk watch week weeks whoever wherever within without women men write ring bring email phone staff twenty thirty
`

// alsoNames are words that are first names as well. At the beginning of a
// sentence they stay only before one of afterVerbs: "Will you come?" stays,
// "Will told me" does not.
const alsoNames = `amber angel april art august autumn basil bill bob carol chase christian clay cliff crystal daisy dale dawn
dean drew earl eve faith frank gene glen grace grant guy harry hazel heather holly hope hunter iris ivy jack jay jean josh joy june
lance lily mark mason max may mercy miles nick norm olive pat patience pearl penny poppy ray reed rich rob robin rose ruby sandy
sky sue summer victor violet wade ward will woody`

const afterVerbs = `you you're you'll we they them it it's that there he she i i'm this your the any him her us my me`

// titles stand before a name in small letters too.
const titles = `mr mrs ms mx dr cllr prof rev`

// particles belong to the name behind them.
const particles = `van von der den de del della di da la le bin bint ibn al el ap ab ó ní ni mac mc st`
