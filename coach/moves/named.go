package moves

import "strings"

// named lists may stand in a pattern as @name.
var named = map[string][]string{
	"aux":   strings.Fields("do does did is are was were am have has had can could will would should shall may might"),
	"union": strings.Fields("union pcs unite unison gmb usdaw ucu neu cwu rmt prospect community aslef fbu nasuwt bectu equity branch"),
	"boss":  strings.Fields("manager managers management boss bosses employer employers supervisor supervisors hr company they he she"),
	// what an employer may do to somebody, and how a dispute may come out
	"harm": strings.Fields(`touch sack fire dismiss punish discipline hurt harm mark target demote bully threaten intimidate
		suspend transfer blame victimise blacklist pick single move treat sacked fired dismissed punished disciplined hurt
		harmed marked targeted demoted bullied suspended blamed victimised blacklisted`),
	"trouble": strings.Fields(`trouble bother hassle grief comeback comebacks consequences consequence repercussions
		repercussion backlash blowback fallout risk danger harm`),
	"fixed": strings.Fields(`fixed sorted solved gone scrapped dropped reversed overturned reinstated back permanent
		resolved binned bin withdrawn cancelled regraded regrade apology compensation payout upheld history stopped
		changed restored repaid`),
	// the people around somebody at work, and what people do together
	"group": strings.Fields(`team shift shifts floor ward section department office kitchen warehouse depot tills desk site
		branch crew drivers cleaners nurses porters carers teachers tas assistants lecturers staff girls lads women men guys
		folk folks temps operators agents caseworkers workers members nights days lates earlies people colleagues workmates
		mates teammates coworkers others lot everyone everybody rest`),
	"act": strings.Fields(`refused refuse said say did do signed sign asked ask stood stand wrote write went go came come spoke
		speak joined join turned put told tell stopped stop complained complain handed hand emailed email agreed agree walked
		walk stuck stick backed back wanted want raised raise rang ring`),
	// what people have been through, as verbs in the past
	"lived": strings.Fields(`lost left quit cried hated dreaded fought felt struggled worried panicked became ended stayed
		lived burned burnt broke joined signed waited learned learnt realised swore vowed believed reckoned assumed avoided
		ignored hid resigned suffered feared regretted trusted hesitated doubted refused complained survived coped
		retrained transferred dragged put`),
	// what a dispute is about, how it may end well, and what is won then
	"matter": strings.Fields(`dispute grievance appeal case claim policy warning rota decision closure cuts rule rules ban
		ballot vote strike panel hearing complaint plan plans proposal target targets system contract disciplinary`),
	"won": strings.Fields(`settled wiped torn ripped scrapped dropped reversed overturned reinstated upheld won withdrawn
		cancelled binned changed sorted fixed solved resolved stopped restored regraded cleared squashed quashed gone history
		over finished abandoned ditched shelved thrown lifted`),
	"yield": strings.Fields(`cave fold crumble buckle blink bottle apologise agree yield surrender relent cough settle back
		crawl beg budge climb`),
	"prize": strings.Fields(`settlement payout apology compensation raise regrade promotion refund backpay reinstatement
		recognition`),
	// what is nobody else's business
	"private": strings.Fields(`warning warnings misconduct capability sickness pregnant miscarriage anxiety depression
		depressed stress cancer treatment chemo therapy counselling rehab drinking drunk alcoholic gambling debt debts
		bankrupt divorce divorced divorcing affair disciplinary disciplined grievance complaint investigated investigation
		suspended sacked tribunal settlement payout tears crying cried breakdown nerves probation overdose bailiffs
		redundancy bullied harassed dementia ivf hiv diabetes epilepsy autism autistic adhd dyslexia`),
	// what a job is made of, what of it is somebody's own, and what is done about it
	"issue": strings.Fields(`rota rotas roster rosters shift shifts hours overtime target targets workload workloads parking
		heating kitchen canteen breaks break pay wages wage bonus contract contracts bullying bully harassment stress cuts
		redundancies redundancy move relocation hot-desking hotdesking system policy cameras camera tracking tracker staffing
		understaffing rise freeze restructure closure outsourcing privatisation rostering split weekends nights sundays lates
		earlies holidays leave allowance mileage pension pensions grading grade grades appraisal appraisals monitoring app
		commute uniform lockers chairs desk desks noise heat cold temperature air-con aircon deductions clocking favouritism
		racism sexism unfairness problem problems nonsense mess`),
	"mine": strings.Fields(`job jobs pay wage wages hours visa shift shifts pension contract leave holiday holidays record
		reference references probation post grade promotion prospects chances career livelihood bonus money home family
		status permit benefits position place future name`),
	"mend": strings.Fields(`fix sort stop end solve scrap bin reverse overturn cancel win restore kill block sink smash crush
		defeat abolish resolve fast-track eliminate eradicate halt crack undo`),
	"mended": strings.Fields(`gone history sorted fixed scrapped binned dropped finished stopped solved reversed overturned
		cancelled resolved restored reinstated ended abolished withdrawn lifted wiped toast dead`),
	"mends":   strings.Fields("stops ends goes disappears vanishes fixes solves sorts cures guarantees saves stopped"),
	"joins":   strings.Fields("join joins joined joining sign signs signed signing member members membership form signature card"),
	"minutes": strings.Fields("min mins minute minutes sec secs second seconds ticks tick"),
	"someone": strings.Fields("girl lad lass woman man bloke guy lady chap fella colleague starter person someone somebody couple member"),
	"in":      strings.Fields("join joined joining sign signed signing member members in union meeting recognised"),
	"hard": strings.Fields(`hard tough rough difficult awful horrible terrible dreadful exhausting stressful frustrating
		upsetting worrying scary frightening rotten grim unfair tiring draining infuriating annoying painful miserable
		lonely maddening overwhelming demoralising humiliating shocking disgraceful unacceptable ridiculous crap shit
		rubbish lousy heavy brutal gutting nerve-wracking daunting tricky unsettling disheartening shattering heartbreaking
		challenging sad isolating confusing appalling`),
	"felt": strings.Fields(`worried scared afraid nervous anxious angry upset annoyed frustrated fed stressed tired
		exhausted knackered overwhelmed hurt let careful cautious wary furious gutted concerned unsure hesitant sceptical
		skeptical suspicious put uneasy torn frightened sick cross down low disappointed demoralised ignored undervalued
		invisible stuck trapped unhappy sad lost lonely uncomfortable reluctant doubtful cynical burned burnt bitter
		ashamed embarrassed guilty proud excited happy relieved hopeful confident comfortable ready tempted`),
	"day": strings.Fields("monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays"),
	"num": strings.Fields(`one two three four five six seven eight nine ten eleven twelve noon midday lunchtime lunch half quarter
		1 2 3 4 5 6 7 8 9 10 11 12 1pm 2pm 3pm 4pm 5pm 6pm 7pm 8am 9am 10am 11am 12pm 12.30 1.30 2.30 3.30 4.30 5.30 10.30 11.30`),
	"doing": strings.Fields(`talk speak ask tell try go get put write keep raise report start stop make take see check look read
		contact call ring email have join be do use give find let think consider bring work stand say document note record save
		request avoid focus come sign change move learn listen apply wait challenge complain leave follow set show sort remember
		limit reduce quit cut eat drink exercise sleep seek discuss explain pick plan prepare stay stick hold send open fill`),
	// verbs for the small things that somebody may be asked to do
	"small": strings.Fields(`count tally time note jot write mark record log list track keep save photograph snap film copy
		scan print forward email text message ring phone call send post drop stick pin pass hand give lend show bring fetch
		collect gather pick grab dig find check look read measure sign fill tick circle draw swap meet join come stand invite
		introduce ask mention remind help put walk host add nominate volunteer share hang pop nip leave try chalk scribble
		type total screenshot circulate distribute spread loan stash wait sit knock compare flag report`),
	"smalling": strings.Fields(`counting tallying timing noting jotting writing marking recording logging listing tracking
		keeping saving photographing snapping filming copying scanning printing forwarding emailing texting messaging ringing
		phoning sending posting dropping sticking pinning passing handing giving lending showing bringing fetching collecting
		gathering picking grabbing digging checking looking reading measuring signing filling ticking circling swapping
		meeting joining coming standing inviting introducing asking mentioning reminding helping putting walking hosting
		adding nominating volunteering sharing hanging popping nipping leaving chalking scribbling totalling circulating`),
	"people": strings.Fields("people colleagues colleague workmates workmate coworkers co-workers others staff members folk folks team teammates mates everyone everybody"),
}
