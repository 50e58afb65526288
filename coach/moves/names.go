package moves

import "github.com/kljensen/snowball/english"

// names are common first names, for text typed without capitals; a capital
// in the middle of a sentence does without the list.
var names = set(`sarah dave david mark karen priya steve steven tom chris anita leanne jim bev joanne pete peter ali linda
	mike michael jenny paul asha kev kevin tracy bob gary lorraine john jane emma claire lisa julie susan helen
	karen nicola michelle sharon amanda laura rachel becky sophie hannah amy gemma katie lucy jess jessica andy andrew
	simon matt matthew james rob robert ian neil phil philip lee craig darren wayne stuart alan graham colin keith
	barry terry tony nigel trevor derek mohammed mohamed muhammad ahmed aisha fatima raj sanjay deepak sunita anil
	maria agnieszka piotr ewa sean liam connor niamh siobhan gareth rhys megan angela debbie donna sandra maureen
	jackie wendy carol margaret dawn tina denise diane jo kate kelly kim kirsty lesley lynn marie natalie nina olivia
	pam pat paula ruth sally sam samira shaz stacey sue tanya tariq tim vicky victoria yusuf zara imran hassan
	debs mo jules lou liz beth charlotte ellie georgia abbie holly molly lucie kayleigh leah stephanie steph hayley
	kerry shannon caroline christine catherine cathy kath maggie barbara sheila doreen jean joan irene brenda hilary
	yvonne elaine heather fiona alison gillian jill lorna isla eilidh morag catriona sian bethan cerys angharad ffion
	dean ryan jordan callum kieran declan ciaran patrick brendan shane aaron adam ben daniel danny joe joseph josh luke
	nathan oliver ollie harry jake jack charlie george george fred alfie lewis scott stewart gordon kenneth ken ron
	roger malcolm clive norman geoff jeff ray vince wes warren dominic dom marcus leon tyrone jerome winston delroy
	kwame kofi chidi emeka femi tunde ngozi chioma funmi abdul ibrahim ismail omar bilal hamza usman tahir nadeem shabnam
	nasreen farah saima rukhsana mina meena kavita rekha geeta gurpreet harpreet jaspreet manpreet mandeep harjit vikram
	arjun rohan ravi vijay suresh ramesh krzysztof tomasz marek pawel kasia magda beata dorota joanna ioana andrei mihai
	elena svetlana olga ivan marta luis carlos ana joao mei wei ling gav baz gaz daz macca tel deano shell chelle trish
	sandy mags mandy nic vik jodie jodi carly stacy cheryl lyndsey lindsay rosie connie dot mavis freda nadia leila samir`)

// notNames are written with a capital and are nobody.
var notNames = set(`i everyone everybody someone nobody right well january february march april may june july august september october november december
	unite unison prospect community equity nasuwt bectu usdaw aslef fbu ucu neu cwu rmt branch monday tuesday wednesday thursday friday saturday sunday christmas easter god hr it uk tuc acas pcs
	gmb english british ok okay mr mrs ms union london leeds team office tupe bec nec agm
	children save america american britain england scotland wales ireland europe european canada canadian france
	germany poland polish india indian pakistan nigeria romania syria syrian africa african asia asian spanish welsh
	scottish irish facebook google whatsapp amazon tesco`)

// isName reports a person's first name; first says that it begins a sentence,
// where a capital means nothing.
func (t token) isName(first bool) bool {
	if names[t.norm] && (t.capital || !alsoWords[t.norm]) {
		return true
	}
	return t.capital && !t.shout && !first && !notNames[t.norm] && (!english.IsStopWord(t.norm) || alsoWords[t.norm])
}

// alsoWords are names that are words too when written small.
var alsoWords = set("mark may pat dawn sue rob will bob jo kim mo lou jean ray tel dot sandy shell ken rich dean holly heather charlie harry jack mina ling dom josh ben")
