package moves

// jargon is talk of union insiders; each has plainer words.
var jargonTerms = phraseList(`
njc|lga|sgb|bdc|bdcs|sgec|rec|ncc|jtc|tusdac|nut|soc|tunc|pnb|ppb|rtu|ltu|wlc|csp|dgc|lec|hec|fec|usec|sec machinery|elections|election|offer|voted|meeting|decision|committee|rep|reps|seat|agreement|claim|chair
check-off|checkoff|docas
check off arrangements|deductions|scheme|form|for|and
branch|regional|national|area|sector|group|trade|occupational|industrial|joint machinery
schedule a1
notice of ballot|action|industrial
lodged|lodge|registered|register a? dispute|failure|claim|grievance
accreditation|accredited rep|reps|to|for
seeking|seek|got|get|have|won recognition
release|released from duties|under
ts and|& cs
tupe'd|tuped
gs|ags|dgs|edc|ndc|npc|noc|lrc|gnc|abm|fte|wtr|swp|pdr|je|jes|erb|ero|ros|hso|tuc|tulr|tulrca|ecm|cor|acop|hasawa|riddor|dse|poa|ntc|abs|nsc|rdc|lda election|lead|level|meeting|office|rep|reps|scheme|process|stuff|vote|candidate|committee|group|grade|agreement|representative|seat|member|members|branch|regs|rules|form
it|that|this|they|have|has|had|got|went|go|goes|going to|through|via|before|under ..  acas & under|collective|conciliation|dispute|failure
collective conciliation|grievance|redundancy|representation
failure to agree
in|into|registered|declare|declared dispute $
in|into|registered|declare|declared|still dispute with|over|about
discontinuous|continuous|strike|industrial action|ballot
statutory|postal|strike|ballot|workplace ballot|turnout|threshold
in scope
measures letter
political|strike levy|fund
paid|full-time|lay|national|regional|branch|area|group officer|officers|official|officials|committee|organisers
lay rep|reps|member|members|officers|officials|structures|activist|activists
regional|area|national|group|sector committee|council|exec|conference|board
branch|conference|emergency|a motion|motions|resolution|resolutions
group exec|executive
trigger|triggering ballot|ballots
pay|bargaining|collective remit|claim|machinery|round|agenda|unit|units|agreement
time off for trade
partnership agreement|forum
job evaluation
performance management|development review|procedure
capability procedure|process|hearing|stage
statutory consultation|notice|minimum
redundancy consultation|pool
bec|becs
facility|facilities time
tupe|tuped
density
check-off|checkoff
by|through|use check off
check off if|subs|deductions|system|scheme|form
casework|caseworkers?
personal casework|case
lro|lros
ulr|ulrs
cac
nec
agm|egm|adm|adc
gec|ndc|tulo|jnc|jcc|jncc|fto|ftos|tus|tus's|ncc|lrd|gftu|bdm|asos|pcsec|etuc
full|full-time time? officer|officers
section 44
et1|et3
s44
bargaining unit|units|agenda
collective bargaining|agreement|agreements
recognition agreement|deal|agreements
ballot mandate|threshold|thresholds
mandate
action short of
composite|composited
standing orders
lay rep|reps|official|officials
lay member|members
branch organiser|secretary|exec|executive|officer|officers|committee
h&s rep|reps
health and safety rep
regional|national organiser|officer|officers|executive|secretary
sectional|statutory recognition
management|trade|staff|union side
trade union side
convenor|convener|convenors
shop steward|stewards
political fund
quorate|quorum
delegate|delegates conference
casual|the vote|voting register? conference
pass*|move*|second*|submit* a|the motion
indicative|consultative|statutory ballot
section committee
sub-committee|subcommittee
structure test|tests
whole|majority worker organising
mapping the|our|your workplace
union busting
facility agreement
bargaining group|groups
docas
dec|decs
national executive|exec
section 188|145|146|44
s188|s145|s146
whitley
branch secretary|chair|convenor|officer|exec
general secretary|council
annual general|delegate meeting|conference
annual delegate
delegate|group|policy conference
group executive|secretary|conference|exec
consultative|negotiating|joint committee|council|forum|machinery
collective disputes|dispute|grievance
trade dispute
action short
work to rule
facilities agreement|time|budget
time off for|facility? union|trade
industrial|dispute action|relations resolution? ballot?
ir
ira
er act
ebac|ecs|stuc|wtuc
membership density
mapping
one-to-ones|structured
recognised|recognition union|ballot|claim
steward|stewards|stewarding
protected conversation|conversations
settlement agreement
cot3
without prejudice
early conciliation
redeployment pool
equality rep|reps
learning rep|reps
- casework officer|job|work|is|all
- caseworker at|here|for|in|too|on|do|does|by|yourself|are|and|job|role|work|since|as|then
- a|are|as|you|your|my|the caseworker|caseworkers
- management side of|effects
- community|population|low|high|bone|calorie|housing density of|populated
- conference call
- dense
- joint bank|account|pain|decision
- mapping out|app
- general council tax
- steward at|on|for the|a? match|festival|event|flight|cabin
- recognised you|him|her|me
- words|word|call|say|mean like|it|by|by? density|tupe|facility ..
- political|strike fund|levy raising
- emergency resolution
- pay claim|round me|by
`)
