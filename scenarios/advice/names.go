package advice

// firstNames are given names common in Britain over three generations and in
// the communities its workplaces are made of. The list is for telling "Karen
// Whitfield" from "Milton Keynes"; a name that is not here is not noticed.
var firstNames = wordSet(`adaeze alastair ali anil aoife asif ayesha barry carys chidi ciaran dana declan deepak ewan hari huw iqbal jaswinder
karim kuldip manjit meena mei moira morag pete renata shazia siobhan
aaron abdul abigail adam adrian agnieszka ahmed aisha alan alex alexander alexandra alice alison amanda amelia
	amina amir amy andrea andrew angela anita ann anna anne anthony aled angharad barbara ben benjamin beth bev beverley bilal brenda
	brian bronwen callum cameron carl carol caroline catherine cerys charles charlie charlotte chloe chris christine christopher
	claire colin craig dafydd dan daniel darren dave david dean deborah debbie delroy denise derek diane dipak donna dorothy duncan dylan
	edward elaine eleanor elizabeth ella ellie ellis emily emma eric ewa farah fatima fiona francesca frank gareth gary gavin geoff george
	geraint gillian glenn gloria grace graham grant gurpreet gwen hannah harpreet harriet harry hassan hayley heather helen henry holly
	howard hugh iain ian ibrahim imran isabella isla jack jackie jacob jacqueline jake jamal james jamie jan jane janet janice jason jay
	jean jennifer jenny jeremy jessica jill jo joan joanna joanne joe john jon jonathan jordan joseph joshua joyce judith julia julie
	june karen kate katarzyna katherine kathleen katie keith kelly ken kenneth kerry kevin khadija kim kirsty krzysztof kwame laura lauren
	leah leanne lee leon leroy lesley lewis liam lily linda lisa liz lloyd lorraine louise lucy luke lynn maciej magdalena malcolm mandy
	marcus margaret maria marie mark martin mary matt matthew maureen megan mehmet melanie michael michelle mike mohamed mohammed mohammad
	mohit monika morgan muhammad nadia naomi natalie nathan neil niamh nick nicola nicole nigel nikhil noah norman oliver olivia olu omar
	oscar owen pamela parveen pat patricia patrick paul paula pauline pawel peter phil philip piotr priya rachel rajesh ravi raymond
	rebecca rhian rhys richard rob robert robin roger ronald rosemary ross ruth ryan sadia sally sam samantha samuel sandra sanjay sara
	sarah scott sean sharon shaun sheila shirley sian simon sofia sophie stacey stella stephanie stephen steve steven stuart sue sunita susan suzanne
	sylvia tanya tariq tendai teresa terry thomas tim tina tom tomasz tony tracey tracy trevor usman valerie vicky victoria vikram vincent
	wayne wendy will william winston yasmin yusuf yvonne zainab zara zoe`)

// notSurnames are the words with a capital that follow a given name in prose.
var notSurnames = wordSet(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
	september october november december christmas easter street road house court place park hospital college school university
	centre hall avenue lane square station union branch rep worker i`)
