package moves

// thirdParties speak of the union as somebody else who does things for people.
var thirdParties = phraseList(`
have|get|'ve|need|got somebody|someone|people|professionals|experts|officials|lawyer|solicitor to|who|that|in fight|speak|stand|represent|argue|defend|back|look|act|negotiate|deal|help ... you|your
ask|tell|ring|see|contact|go the|to|your? the? @union ... they
they give|offer|provide|get|have you ... number|helpline|rep|advice|support|cover|card|solicitor|lawyer|legal|protection|discount|insurance
take|takes|took|taking it|all|that|the ... off your|you hands|shoulders|plate
they have|'ve been brilliant|great|good|excellent|amazing at|for|with getting|helping|sorting|people|members|fighting ..
for a|your tenner|month|pounds|subs|few|money ... they|it|you|union get|take|look|do|sort|help|cover|give ..
the @union 's|is|has been? great|good|brilliant|strong|excellent at|on|for|with
the @union 's|is|are|was|were|has|have|'ve been? not? just|always|currently|already? trying|asking|fighting|working|pushing|calling|demanding|negotiating|helping|looking|standing|campaigning|taking|doing|going|behind|bringing|arguing|getting|offering ..
the @union do|does|did|will|would|can|could|is not|never? just? let|want|allow|stand|leave|take|give|mess|forget|charge|abandon|back ..
@union do|does|did|will|would|can not|never? just? let|want|allow|stand|leave|take|stick|back|send|get|go|sort|work ..
the @union wants|lets|stands|believes|takes|puts|argues|speaks|talks|insists|exists|protects|looks|knows|tells|keeps|works|goes|comes|deals|finds|lobbies
@union wants|lets|stands|takes|puts|argues|speaks|talks|works|goes|comes|deals|does|do a|you|your|for|up|on|with|lot|loads|the|it|in|to ..
the @union 's|is|are there|here|on|behind to|for|your|you|members
@union 's|union's job|role|purpose is|'s ..
need|use|let|get|ask|want|have the @union to|for|behind|on|fight|speak|handle|talk ..
with|having the? @union behind|beside|backing|on|in you|your ..
like|an insurance policy? & you|need|pay|claim|hope
a|the|like service & pay|subs|tenner|they|union you|your|they
for your|the|a money|tenner|subs|membership|pound|month|pounds & get|you|they rep|get|solicitor|helpline|they|cover|representation
you get|have|'ll|are|pay .. .. rep|solicitor|solicitors|lawyer|lawyers|representation|helpline|cover|advice|protection|support & for|free|if|when|and|with money|join|subs|them|union|trouble|pay|tenner|month|member
the|our|their|union|trained|full-time|its officials|officers|solicitors|lawyers|organisers|negotiators|experts|team will|can|would|come|go|goes|sit|argue|fight|deal|negotiate|take|do|does|handle|work ... your|you|for|case|it|management|them
have|has|'ve|got|provide|employ|send a|an|the|its|their|own|in? .. people|lawyers|solicitors|team|experts|officers|officials|rep|helpline who|that|to|for do|does|deal|deals|handle|handles|sort|sorts|help|helps|take|takes|speak|fight|talk|look ..
they will|would|can|could|do|always|even|just|also .. .. help|sort|fix|represent|fight|deal|handle|send|look|make|get|speak|talk|support|advise|back|stand|take|give|tell|protect|change|win ... & union|@union|subs|member|members|rep|solicitor|solicitors|signed|joined|tribunal|representation|represent|compensation
they send|provide|offer|supply|have|give|get|bring .. .. someone|somebody|rep|reps|lawyer|solicitor|officer|representation in|to|you|for|with|free|round|down
they will|would|can|could take it|him|her|them|that|over|your|the on|up|over|case|and|from
they take|took it|him|her|them|over|your on|up|and|case|from & hr|manager|deal|you|case|signed|union
they|union .. come|go|step|get in|into and|to? sort|fix|deal|fight|help|speak|talk|argue ..
they will|would|can get|win|claim|secure you|us|people|members your|a|the|some? .. compensation|money|rise|payout|back|rota|justice ..
they have|'ve|has won|got|saved|helped|settled|sorted ... people|members|workers|you|like|cases|staff
ring|call|phone|email|contact|tell|text them|union and|they & they|it
they will|would|can tell|advise you what|how|your ..
they will|would|can make|see|ensure sure|to .. you|your|it .. looked|treated|safe|paid|not|get|are|is
they will|would|can|do stick|stand|speak|fight|argue|go|bat up|for|by|in ... you|your|members|workers
what they do is|for & you|members
the @union got|won|gets|stopped|secured|negotiated|forced|made|saved ..
the @union will|would|can|could|'s|is|are|also|always|'ll? .. get|gets|give|gives|sort|sorts|help|helps|represent|represents|protect|protects|fight|fights|look|looks|defend|defends|negotiate|negotiates|provide|provides|offer|offers|back|backs|support|supports|do|does|handle|handles|deal|deals|win|wins|won|got|secured|make|makes|take|takes|stand|stands|speak|speaks|come|send|sends|pay|pays|cover|covers|campaign|campaigns|ensure|advise|bargain|bargains|save|saved|helped|gave|sorted|fought|act|acts|have|has|tell|run|runs|solve|fix|step|challenge|stop|change|improve|cares|care|is|puts|put|push|pushes
@union will|would|can|could|'ll|always|also get|give|sort|help|represent|protect|fight|look|defend|negotiate|provide|offer|back|support|do|handle|deal|win|make|take|stand|speak|come|send|pay|cover|campaign|ensure|advise|save|act|have|tell|run|solve|fix|step|challenge|stop|change|improve
@union gets|gives|helps|represents|protects|fights|looks|defends|negotiates|provides|offers|backs|supports|handles|deals|wins|won|got|secured|makes|stands|pays|covers|campaigns|bargains|saved|helped|gave|sorted|fought|has|does|cares
the @union is|are|'s there|here to|for
the @union 's|is there|here
the @union .. have|has got? .. .. lawyers|solicitors|experts|reps|helpline|officers|power|people
let|leave the|it|this|that .. to|with? .. @union handle|do|sort|deal|take|help|fight|they|them|to?
leave it|that|this .. with|to the|them @union?
the @union can|could|will|would do .. for|about|with|to|is
what the @union can|does|do|will|could|offers|gives
pay the @union .. .. and
pay .. .. subs|dues|money ... they|union|you get
they will|would|can|could|'ll|also|always .. represent|fight|defend|protect|support|negotiate|back|look|stand|send|cover|advise|take|come|sort|help|deal|give|get|provide ... you|your|it|up|after|with|members|for|someone|us
they represent|fight|defend|protect|support|negotiate|back|look|stand|cover|advise|provide|offer you|your|for|after|members|us|with|up|free|legal
if you join .. they|it|the
member|members|union|join|subs ... they look|give|get|fight|do|help|represent|handle|sort
they will|can|would get|sort|fix|change|stop ... for you
the? @union|union's .. has|have|'s|got solicitors|lawyers|people|reps|experts|officers|money|power|clout|helpline|legal
they would|will|can|could|'ll|do|always send|sort|get|fight|help|take|look|protect|represent|defend|speak|talk|stand|back|sit|come|step ... you|your|it|manager|boss|them|someone|rep|hr|corner|out|after
they protect|represent|defend|support|help|back you
what you pay them|the|your ..
that 's|is what they|the|you are|union|pay ..
the union can|will|would|could|is|'s .. talk|speak|write|go|phone|ring|argue|deal|sit|represent|step|look ..
they sort|handle|take care? it|everything|of for|you
they deal with it|that|them
@union 's|is|will|can got|there|fight|have your|corner|back|for
in your corner
fight your corner
leave it all? to them|the
ring|call|phone|contact the union and they|if|when
get the union to|in|involved
the union 's|is going to
they have|'ve got? got? people|reps|lawyers|experts|solicitors|officers|someone|specialists|power ..
they will|'ll|can|would do|sort|take|handle the|it|everything|all|that rest|all|everything|out|care|off ..
join and they
@union sorted|fixed|won|got|helped|saved|fought|paid|gave|took|stopped|supported|represented
on your behalf
the union will|would|can|could|does|is|'s|has|have take|raise|bring|get|put|act|deal|make|change|protect ..
gives you a|an|free|legal|access|the|your|cover|discounts ..  union|cover|helpline|advice|discount
you get|'ll .. .. cover|advice|representation|protection|discounts|insurance|helpline
that is|'s their|the job|union
their job is|to
members get|have|receive ..
- the @union rep|reps|meeting|meetings|office|member|members|side|is only
- they will|would|can change|get|cut|do|give it|the|you|them|your .. again|rota|more|less|notice|late|off
- does|do|is|has|have|did|would|will|could|can the? @union come|do|affect|ever|help|exist|get|give
- they support|protect|represent|help|back|look|stand .. each|one
- the @union will|would|can only|not
- do|does|did|will|would|can|could|are they
- how|what|why|when does|do|did|will|would
- @boss ~? they
- your|the manager|managers|management|boss|they|hr said
- the branch|community|community will|can|would? meet|meets|office
- they will|would|can|do|always send|get|take|speak|talk|come|help|sort ... rota|shift|home|late|again
- they help|back|support each|one
- they would|will|can|do talk|speak|come to us|each
- the union can|will|is .. .. only|us|all
- we|i|us .. .. on your behalf
- they have|'ve got people|someone off|sick|in|leaving
- they will|can do|take|sort the|it|that rota|leave|money
- they will|would|can do that|this .. to
- gives you a headache|break|day|week|shift
- on behalf
- they sorted
- you get a? discount in|at|canteen
- the union|@union here|is|are .. made|run|people|members|volunteers|elected
- union gets|get told|asked
- the|our branch
- the @union wants|needs you to be? a|our? rep
- the @union here|is|are|was .. a|about|around|some|the|just|made|only .. ..  us|people|members|you|dozen|hundred
- are|is|do|does|has|was|were|have|did|will|would|can|could|should the @union
- what|who|when|where|why|how do|did|does|would|have|has|is|was .. the @union
- from|in|of|with|about|to the? @union is|'s|has|have|rep|here
- they will|would|can|could .. .. touch|rid|sack|cut|lose
- they will|would|can ..  again|back|off|away ..
- they have|'ve won|got the contract|rid|a|some|new|off
- our|your|my own? community|team|school
- a service & customers|users|charge|station|desk|centre|manager|bus|lift
- sell|selling you the union
- part of what|deciding
- tell|tells you .. .. rota|budget|late|hours|shift
- with the @union for|since|here
- the @union 's|is only what|as
- they give you a locker|key|uniform|badge|desk|phone|form|pass ..
- take|takes over from
- they said
- ~ will|'ll|would|do|did they
- they will take over from
- they will it
- they will|would|can come and get you
- they will get it $
- they will get it but
- they will get what is|'s
`)
