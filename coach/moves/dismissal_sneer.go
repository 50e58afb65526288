package moves

// sneers run down what the worker values: somebody's kindness, or that they
// tried. The last two lines wave away a task that the worker finds daunting.
var sneers = phraseList(`
they|he|she|managers|manager|bosses|boss|management|@NAME|people is|are|can? be? always|all|ever|only|dead|so|very lovely|nice|sweet|charming|friendly|kind|generous|great|helpful|smiles|supportive until|till|when|unless|right|up .. it|you|they|there|something|push|money|things|to ..
lovely|nice|sweet|charming|friendly|kind|generous|great|helpful|smiles until|till it comes to|down ..
~ flowers|words|talk|smiles|promises|cards|biscuits|compliments|chocolates|chocolate|cake|apologies|praise|sympathy|kindness|niceness|gestures|sorry come? is|are|'s|'re|come so|pretty|very? cheap|free|easy $
costs|cost|cost's|costing her|him|them? nothing to be|say|send|smile|look|act ..
there you are|go|have|'re .. useless|hopeless|clueless|pointless|toothless|spineless|typical
there you are|go|have|'re|see then|again? told you
~ they|he|she|it|@NAME is|are|was all|only|always sweetness|smiles|charm|light|sunshine|roses until|till|when there|you|it|money ..
course she|he|they is|are until|till ..
nice|lovely|kind|friendly|sweet|caring|generous enough? when|while it suits
flowers|words|talk|smiles|smile|promises|cards|card|biscuits|chocolates|cake|praise|sympathy|kindness|thank-yous does|do|did|will|would not pay|buy|cost ..
no use|help|good was|is|were it|she|he|they|that $
~ so much for your|her|his|their|that ..
what good did|does|will|has that|it|she|he|they do|done you? $
~ told you she|he|they|it would|will|could not|never
~ and? you .. fell|falling|fall for that|it|him|her|them
~ well? of? course? she|he|they would say that $
~ see? useless|hopeless $
~ big deal
~ easy peasy
money for old rope
fat lot of good|use|help
lot of good|use that|it|she|he|they|talking|asking did|does|do|will|'ll|was ..
some friend|boss|manager|team|thanks|help that|he|she|they is|was|turned|'s ..
butter would not melt
crocodile tears
all? smiles|lovely|nice|sweet to your face
he|she|they|@NAME is|are|'s|has|have got|just|only? buttering|playing|fooling|conning|kidding|stringing you up|along|like|for|all|round ..
wrapped round|around their|his|her ..
there is|'s .. nothing|nowt|naff-all to it
would|will|'d|'ll not|never even|hardly|barely notice|know you|it|that|you're|there's ..
would|will|'d|'ll not|never even|hardly|barely notice|feel $
~ nothing|nowt to it $
- not|no .. .. big deal
- ~ so they|he|she|@NAME|managers|management is|are|always ..
- sounds|seems|feels|feel|think|said|say|saying|reckon like|as|that? .. they|he|she|@NAME ..
- form|app|website|link|online|download|page|button|machine|printer|password|log|login|door|code .. .. nothing|nowt to it
- nothing|nowt to it ... form|app|website|link|online|download|page|click|button|machine
- there you are|go then? love|mate|.. here
`)
