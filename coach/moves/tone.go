package moves

import "strings"

// tone reads what a person would notice about a turn beside its moves.
func tone(t *turnFacts) Tone {
	in := func(p phrases) bool {
		for _, s := range t.said {
			if p.in(s.toks) {
				return true
			}
		}
		return false
	}
	tone := Tone{
		Silent:    len(t.said) == 0 && onlyDots(t.text),
		Rude:      in(rudeness),
		RunsDown:  in(runningDown),
		SmallTalk: in(smallTalk),
		Greeting:  in(greetings),
		Goodbye:   in(goodbyes),
		Thanks:    in(thanking),
		Injection: in(injections) || roleTagged(t.text),
		Distress:  in(distress),
	}
	tone.Words, tone.Nonsense = t.sense()
	for _, a := range personal {
		if in(a.list) {
			tone.AsksAbout = a.about
			break
		}
	}
	return tone
}

func onlyDots(text string) bool {
	return strings.Trim(text, " \t\r\n.…-–—_*\u00a0\u200b") == ""
}

var rudeness = phraseList(`
fuck|f*ck|piss|sod|bugger|naff off
fuck|screw|stuff|damn you
shut up|it
shut your mouth|face|gob
you are|'re|an|a|absolute|complete|bloody|fucking|such|stupid|total|utter? a|an|such|so|bloody|fucking|absolute|complete|right|total|utter|just|really? a|an|bloody|fucking|absolute|complete|stupid|total? idiot|moron|stupid|thick|twat|wanker|dickhead|prick|bitch|cow|arsehole|asshole|bastard|loser|clown|pathetic|useless|coward|muppet|liar|imbecile|waste|cunt|scum|disgusting|disgrace|knob|bellend|tosser
you stupid|lazy|fucking|bloody|thick|useless|pathetic|ignorant|miserable ..
~ idiot|moron|twat|wanker|dickhead|prick|bitch|arsehole|bastard|loser|coward|bellend|tosser|cunt|knobhead
stupid|lazy|silly cow|bitch|woman|man|idiot|git
go to hell
drop dead
get lost|stuffed|knotted|fucked
nobody likes|asked you
i hate you
what a|an .. idiot|loser|waste
are you thick|stupid|deaf|blind|dense|mad|retarded
i do not care about you|what
- you are useless|stupid|idiot not
- are you mad at|about
- not|never .. .. stupid|idiot|useless|pathetic|coward|thick
- feel|feels|felt|made|makes|call|called|calls|treat|treated|think|thinks .. .. .. stupid|idiot|useless|pathetic|coward|thick|liar
- i do not care about what
`)

var smallTalk = phraseList(`
how is|was|are|'s|did|about your|the weekend|morning|holiday|holidays|day|half-term|birthday|evening|night|kids|family|match|christmas|easter|dog|commute|garden|lunch
how are|r you|things|we|the
how is|'s it|things|life|everything going|doing|with
how have you been
you|are all? alright|okay|ok|well $
how do you do
nice|lovely|horrible|rotten|cold|hot|freezing|miserable|wet|grim|beautiful day|weather|out|morning|in|today
weather
did you see|watch|catch the|that|match|game|footie|football|strictly|bake|eastenders|corrie|traitors
football|footie|telly|netflix|strictly
raining|snowing|pouring|sunny|freezing
cup of|a? tea|coffee
fancy|want|like|have|get|make a|some|another tea|brew|coffee|cuppa|biscuit|drink
busy|quiet|mad|hectic .. .. today|morning|in
any|got|doing plans|anything .. .. weekend|tonight|summer|holiday|holidays|nice
going anywhere|away
been away|anywhere
favourite|favorite film|movie|song|band|book|food|colour|color|team|place|holiday|singer|show|animal
nice to meet|see you
good to see|meet you
long time no
how long have you got for lunch
`)

var greetings = phraseList(`
~ hi|hello|hey|hiya|hullo|howdy|heya|ello|yo|greetings|morning|afternoon|evening|alright|aye
good morning|afternoon|evening|day
nice|good|great|lovely|pleased to meet|see you
~ all|you|y'alright right|alright|ok|okay $
wotcha|wotcher
- hi so
- ~ morning|afternoon|evening shift|shifts|is|are|rota|was|people|team
- alright so|but|then|well|if|what|how|let|and|fine|ok|i|we
`)

var goodbyes = phraseList(`
bye|goodbye|cheerio|cya|tara|ttfn|farewell|toodle-oo|bye-bye|laters
see you|ya later|soon|around|then|tomorrow|next|on|at|about|monday|tuesday|wednesday|thursday|friday|$
see you|ya $
catch you|ya later|soon|around|tomorrow|up
take care
i will leave you|it to|there|be|alone
leave you to it|your
i will let you|it get|go|be|lie
let you get|go|be on|back|off|$
i better|should|must|have|got|'d|need get|go|to|dash|be|run|crack back|off|go|going|dash|run|get|head|on
talk|speak|chat to? you? soon|later|tomorrow|again
have a good|nice|great|lovely one|day|evening|weekend|shift|afternoon|night|rest
all the best
good luck
ta-ra|so long
that is|'s all|everything for|from now|me|today
i will see you
until|till next time
- see you at|on|around work|the|lunch? .. a? lot
- let you go .. home|early
- do|does|did you|they|he|she|we have a
- good|nice|lovely|great|pleasure to see you
- good luck with that?
- so long that|as|ago|since|for|at|to|i|you|and|now
- been|be|waiting|waited|wait|took|taken|take|takes|for|not|this|that so long
- take care of
`)

var thanking = phraseList(`
thanks|thank|thankyou|thx|ta|cheers|ty
much appreciated
i appreciate
grateful
- cheers up
`)

// distress is kept narrow: plain words about ending or harming oneself. Work
// that is "killing me" is not among them. On 22 November 2026 it was found in 2
// of 16,582 turns of AnnoMI's practitioners, CaSiNo and PersuasionForGood, both
// of counsellors who ask about suicide; distress_test.go has the examples.
var distress = phraseList(`
kill|killing|hurt|hurting|harm|harming|cut|cutting myself
self|self-harm|selfharm harm|harming|harmed
i have been|am|was|keep self-harming
self-harming|self-harmed
i|i'm|just|really want|wish|wanted|hope to|i|was|were die|dead
end|ending|take|taking my own? life
end|ending it all
i am|feel|was|'ve|have|been|feeling? .. suicidal
suicidal thoughts|feelings
do not|never want|wish to live|wake|exist|be|go .. .. anymore|more|up|living|alive
do not want to live|exist|wake
do not want to be here|alive anymore|any
i can not go on $
i can not go on like this $
i can not go on|carry|keep living|anymore|any|much|with|like .. .. life|longer|anymore|living
i can not carry on living
no point|reason|use in|to|of? living|live|life|being|going here|alive|on?
nothing to live for
not worth living
better off dead|without
think|thinking|thought|thoughts about|of suicide|killing|ending|dying|jumping|overdosing
i want it all? to end|stop|be .. ..
wish|wished i was|were|am dead|gone|never
point|reason|sense in|of|to being alive
point|reason|sense in|of|to? .. living anymore|any? $
point|reason|sense in|of|to carry|carrying|go|going on living|$
feel|feeling|thought|thinking|think like|of|about ending it|everything|things $
feel|feeling like ending it
i just? want to disappear|vanish
i have been|started cutting again? $
nobody|noone|one would miss me
take|took|taken|taking an|all my|the|of? .. overdose|pills|tablets
- ending it there|here|now|on|early|with|the
- going on strike|holiday|about|to|at|with|like|the|a|training ..
- wish|wished i was|were|am dead|gone good|by|at|on|home|from|to|early ..
- better off without the|a|them|it|him|that|this|any|one|union|us
- kill|killing myself laughing|with|getting|over|for|trying|to|on|working|doing
- hurt|hurting|cut|cutting myself at|lifting|on|moving|shaving|playing|off|some|a|short
- not|never .. kill|hurt|harm myself .. but
- i want it all? to end|stop .. .. rota|shift|meeting|soon
- do not|never want .. to be here|up .. .. early|six|working|on|at
- i|we can not go on like this at|with|the|we
- could kill|have killed myself
- want to die of|from
- die laughing
- do not want to wake up .. at|early|for
- do not want to be here all|late|past
- i can not go on .. much longer .. about|to
`)
