package moves

import "strings"

// Objection reports the words in a worker's turn that object to joining or
// hold back from it, and false where there are none. The quote is the first
// sentence that does.
func Objection(text string) (quote string, ok bool) {
	return firstSentence(text, objections)
}

// Holds reports the words in a worker's turn that object, or else the cover
// of one of the topics if the worker gives it.
func Holds(text string, topics []Topic) (quote string, ok bool) {
	if quote, ok = Objection(text); ok {
		return quote, ok
	}
	for _, t := range topics {
		if t.Cover != "" && strings.Contains(text, t.Cover) {
			return t.Cover, true
		}
	}
	return "", false
}

// IssueIn reports the words in a worker's turn that tell of something at
// work that matters to them: hours, pay, workload, a manager, safety, being
// let down, or how that feels. The quote is the first sentence that does.
func IssueIn(text string) (quote string, ok bool) {
	return firstSentence(text, issues)
}

func firstSentence(text string, list phrases) (string, bool) {
	for _, s := range split(text) {
		if list.in(s.toks) {
			return s.text(text), true
		}
	}
	return "", false
}

var objections = phraseList(`
not really|much|exactly|one|a? a|of|the? a? joiner|type|sort|interested|fussed|bothered|keen|sure|convinced|political
am|are|'s not|never been|really|one? for|a|into|much? me|unions|union|joiner|joining|political
not for me|us|now|today
not my thing|cup|bag|scene
i do not|never really|just|honestly|even? want|need|like|trust|believe|see|think|know|do|join|have|agree|get ... join|union|unions|trouble|point|need|hassle|involved|list|name|that|it|sides|strikes|striking|fuss|attention|difference|time|know|money|politics|involved|risk|part
do not want any|to|my|a|the ... trouble|hassle|name|list|fuss|join|involved|known|risk|out|attention|marked|labelled|target
can not|could|not really? afford|justify|spare|risk|see|be|find
too much|expensive|dear|many|busy|risky|late|scared|political
costs|cost|price|expensive
how much .. .. cost|is|pay
lot of money
money 's|is|was|too tight
money is|'s .. tight
worth it|the
what 's|is|would|'d the|be the? point|use|in
no|any|see point|use
what difference would|will|does|can
make|makes|change|changes any|a|no|much|anything|nothing? difference
will|would|does|can|do not|never|nothing .. .. change|make .. ..
nothing ever|will|would|is changes|change
unions .. .. never|not|do|just|only|all|cause|useless|weak|toothless|political|trouble|nothing|out|lot|are
the? union did|never|was|were|let|does|do|has|have|would|could|can|just|only|is not|nothing|me|useless|any|a|all|about|never .. ..
let me down
bad experience
was|been in|a .. union|member .. ..
left the? union
burned|burnt before|last
manager|boss|managers|they|management|employer|hr would|will|might|could|does|do|'d|is not|never|be|go|find|see|mark|hold|make|think|hate .. .. like|happy|annoyed|find|mark|against|out|know|mad|life|love|appreciate|troublemaker|trouble|keen
find|finds|found|finding out
get|getting|got|be|being|in|into marked|into|in|labelled|targeted|singled|sacked|fired|trouble|noticed|known .. ..
troublemaker|trouble-maker|trouble
name on a|the|any|some list|form
on a|the|some list
keep my|your head down|job
head down
rock the boat
stick my neck
make|making waves|trouble|fuss
career|promotion|reference|probation
i am only|just a|on|here|temp|temporary|agency|part ...
only|just here till|for|until|temporary ...
not be|staying|here here|long|for
zero|agency|temp|visa contract|hours|worker|staff
get it|the|them|all same|benefits|anyway|rise|deal|either
get|have the|same|pay .. .. anyway
anyway whether
strike|strikes|striking|picket|walk out|walkout
political|politics|labour|left-wing|corbyn
do not agree with
i|we get|'re on|am|are|do fine|alright|well|with|happy|okay|ok .. .. manager|boss|him|her|management|here|as|things|thanks
my manager 's|is fine|good|great|nice|lovely|alright|ok|okay|decent|fair
i am|'m fine|happy|alright|okay|ok|good|comfortable as|thanks|where|here|with|$ ...
i am fine $
will|'ll|have|'d|need|let|to to? me? think|a|some|time about|it|on|over|think|to
think about it|that|this
sleep on it
let me think
maybe|perhaps|possibly later|another|some|not|next|one
not right|today|now|yet|at|this now|the|yet|today|time|moment
no thanks|thank|thankyou
no ta
rather not|leave|keep|stay
leave it|me for|out|alone|there
do not have|got the|any|much? .. time|money|energy
no time
busy|no for that|it|this|time|meetings
got enough|kids|enough on|to
if it|this|that|they|he|she|word|anything .. .. got|gets|get|getting back to
if they|he|she|anyone|anybody|someone|somebody|management|upstairs finds|found|find out
i would|'d|'ll|will be for it|finished|done for|gone|out
i would|'d|'ll|will be out of|on my
scared|worried|afraid|nervous|frightened|anxious of|that|about|if|they|what|i|it .. ..
what if
what happens if|when
what 's|is in it
do not think so
managed|manage|coped|survived .. .. .. without
why should|would|bother|do i|we|you|people
no one|nobody asked|else ..
do not know|see|understand what|if|why|enough|much|how ...
never needed|been|had|thought|joined|bothered ...
not|un sure|convinced|certain ...
i doubt
doubt it|that
old-fashioned|dinosaurs|outdated
~ nah|naw|no you are alright|okay|ok|fine|grand
~ nah|naw|nope $
and then you will vanish|disappear|forget|go|be
one|single phone? call|word|complaint|moan|email|text ... not|out|done|gone|off|finished
face would|does|did|will not|never fit
make|making my|our|your life|lives .. hell|misery|miserable|difficult|hard|impossible
make it|things difficult|awkward|hard|worse|impossible for? me|us
out on my ear
first|straight|right out the door
show|showed|shown me the door
what happened|happens|was to @NAME|him|her|them|people|anyone|anybody|those|someone
seen|saw|know what they|he|she|management did|do to @NAME|him|her|them|people|us|me
target on my|your|me back
put a foot wrong
get|getting shut|rid of me
not be|get wanted|asked|booked|kept back|again|on|monday|tomorrow|here|anymore
cold shoulder
on eggshells
lose|losing this|the job
i have|'ve heard|seen|been ... before|that|promises|burned|let|all
heard it|that|this before|all
just after my|money
they only want|after
i can|will look|fight|handle|sort|take .. .. myself|own|after|battles
`)

var issues = phraseList(`
rota|rotas|shift|shifts|overtime|weekend|weekends|hours|notice|nights|breaks|break|leave|holiday|holidays|childcare|roster
pay|paid|wage|wages|payslip|rent|bills|salary|money|bonus|pension|sick
workload|caseload|cases|targets|target|understaffed|short-staffed|short|staffing|backlog|deadlines|pressure|queue|queues|cover|covering
manager|managers|supervisor|boss|management|bully|bullied|bullying|harass*|shout|shouts|shouted|shouting|favourites|favouritism|micromanag*
safety|unsafe|dangerous|accident|heating|freezing|boiling|injury|injured|mould|asbestos|ppe|heat
let me|us|people down
disciplinary|sickness|grievance|redundan*|restructure|outsourc*|zero-hours|agency|contract|contracts|probation|regrad*|promotion|sacked
nobody|noone|never asks|ask|listens|listen|asked|tells|told|cares|care|thanked|notices|replaced|got|gets|helps
no one asks|listens|asked|tells|told|cares|thanks|notices|got|gets|helps
lost|down two|three|four|five|half|people|staff
they never|do|just|keep|change|changed|expect|do .. .. listen|ask|tell|care|us|it|me
fed up
stressed|stress|stressful|exhausted|knackered|tired|burnt|burned|burnout|overwhelmed|drained|shattered|worn
unfair|disrespect*|ignored|invisible|undervalued|taken|walked|scared|worried|dread|dreading|crying|cried|upset|angry|furious
does|do|did not feel|seem fair|right|safe|valued
sick and|of|and tired
can not cope|sleep|plan|keep|switch|get|see
see|pick|picking|collect|miss|missed|leave .. my|the kids|school|nursery|daughter|son|mum|family
school|nursery run|pick-up|pickup|fees
drives|driving me mad|crazy|up|nuts|insane
- not a bad manager
- my manager 's|is fine|good|great|nice|lovely|alright|ok|okay|decent|fair
- the pay|money|hours 's|is|are fine|ok|okay|alright|good|decent
- give|have|take|need a|me? break
- no one
- worried about? nothing
- in|for? short
- tea|coffee|lunch|a break
- on my break|lunch
- never mind|been|thought|heard|joined|needed|really
- shift|leave|cover now|off
- union money|pay|leave
- got|only|a .. minutes|break
`)
