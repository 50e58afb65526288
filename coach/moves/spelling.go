package moves

import "strings"

// clitics are the endings that an apostrophe cuts off.
var clitics = map[string]string{
	"re": "are", "ll": "will", "ve": "have", "d": "would", "m": "am", "s": "'s",
}

// spelt mends words as people type them in chat. The right side is what the
// rules see; the quote keeps what was typed.
var spelt = spellings(`
can't=can not|cannot=can not|cant=can not|won't=will not|wont=will not|shan't=shall not
dont=do not|doesnt=does not|didnt=did not|isnt=is not|arent=are not|wasnt=was not|werent=were not
wouldnt=would not|couldnt=could not|shouldnt=should not|havent=have not|hasnt=has not|hadnt=had not|mustnt=must not
ain't=is not|aint=is not|dunno=do not know
youre=you are|youll=you will|youve=you have|youd=you would|u=you|ur=your|yr=your|ya=you|yous=you|youse=you|yourself=yourself
im=i am|ive=i have|theyre=they are|theyll=they will|theyve=they have|theyd=they would
thats=that 's|whats=what 's|hows=how 's|wheres=where 's|whos=who 's|its=it 's|hes=he 's|shes=she 's|theres=there 's|heres=here 's
lets=let 's|r=are|wat=what|wot=what|wht=what|wen=when|abt=about|bout=about|gonna=going to|til=until|'til=until|cannae=can not|wouldnae=would not|dinnae=do not|wanna=want to|gotta=got to|hafta=have to
wldnt=would not|wld=would|cld=could|shld=should|hav=have|bn=been|kinda=kind of|sorta=sort of|lemme=let me|gimme=give me
d'you=do you|dyou=do you|doyou=do you|d'ya=do you|whaddya=what do you|whatcha=what are you|y'all=you all|'cause=because|cos=because|cuz=because|coz=because|bc=because|bcos=because|becuase=because
tho=though|thru=through|pls=please|plz=please|tmrw=tomorrow|tmw=tomorrow|tomoz=tomorrow|2moro=tomorrow|tomorow=tomorrow|tommorow=tomorrow|tommorrow=tomorrow|2nite=tonight
mtg=meeting|meetin=meeting|mgr=manager|manger=manager|ppl=people|peeps=people|prob=probably|probs=probably|probly=probably|prolly=probably
defo=definitely|deffo=definitely|def=definitely|definately=definitely|definitly=definitely|defiantly=definitely|obvs=obviously|soz=sorry|2day=today|wk=week|wks=weeks|nxt=next
teh=the|yuo=you|yu=you|woud=would|wuld=would|shoud=should|wats=what 's|wots=what 's|wat's=what 's|wot's=what 's
garantee=guarantee|gaurantee=guarantee|guarentee=guarantee|guarrantee=guarantee|promiss=promise|promice=promise
intrested=interested|intersted=interested|thier=their|recieve=receive|untill=until|beleive=believe|realy=really|alot=a lot|togther=together|togehter=together|mad=mad
everyones=everyone 's|everybodys=everybody 's|nobodys=nobody 's|someones=someone 's|sumone=someone|sum1=someone|every1=everyone|evry1=everyone|evryone=everyone|any1=anyone|no-one=nobody
weds=wednesday|wed=wednesday|tues=tuesday|tue=tuesday|thurs=thursday|thur=thursday|fri=friday|mon=monday
uniun=union|unoin=union|onion=onion|jion=join|joinin=joining|signin=signing|feelin=feeling|doin=doing|goin=going|talkin=talking|sayin=saying|thinkin=thinking|nothin=nothing|somethin=something|anythin=anything
tribunel=tribunal|ilegal=illegal|illigal=illegal|definitley=definitely
t'other=the other|t'others=the others
`)

// speltAtStart mends words only where they begin a clause: elsewhere "ill"
// may be a sick colleague and "id" a badge.
var speltAtStart = spellings(`ill=i will|id=i would|were=were|wed=we would|hell=hell|well=well|shell=she will|whens=when 's|whys=why 's|havin=having|hows=how 's`)

func spellings(table string) map[string][]string {
	m := map[string][]string{}
	for _, entry := range strings.FieldsFunc(table, func(r rune) bool { return r == '|' || r == '\n' }) {
		from, to, ok := strings.Cut(entry, "=")
		if ok && from != to {
			m[from] = strings.Fields(to)
		}
	}
	return m
}
