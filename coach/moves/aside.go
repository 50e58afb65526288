package moves

// aside reports a turn whose every question has nothing to do with the
// worker, their work or what was said, such as "what is the capital of
// France". It takes a question after a fact that names a thing and nobody,
// and that neither shares a word with the talk nor is about working life.
func aside(t *turnFacts, asked map[int][]Move, c *context) bool {
	for i := range asked {
		if !foreign(t.said[i]) || c.shares(t.said[i]) {
			return false
		}
	}
	return len(asked) > 0
}

// shares reports a sentence that has a word of what was said lately, or of
// the worker's issues and worries.
func (c *context) shares(s sentence) bool {
	for _, w := range s.content() {
		if c.recently(w) || c.near.Has(w) {
			return true
		}
	}
	return false
}

// foreign reports a question after a fact of the world at large.
func foreign(s sentence) bool {
	toks := s.toks
	if h, ok := fetching.first(toks); ok {
		toks = toks[h.to:]
	} else if !factAsking.in(toks) {
		return false
	}
	named := 0
	for _, t := range toks {
		if ours[t.norm] {
			return false
		}
		if len(t.norm) > 2 && !common[t.norm] {
			named++
		}
	}
	return named > 0
}

// factAsking begins a question after a fact; fetching sends for one.
var (
	factAsking = phraseList(`
what|which|who|where|when is|are|was|were|'s the|a|an|on|in
~ what|which year|country|city|colour|number|day|planet|animal
how many|far|tall|high|old is|are|was|were
`)
	fetching = phraseList(`
can|could|will|would you? tell|give|show|find me a|the
do you know a|the
`)
)

// ours are words by which a question is about the person asked, the people
// around them, or working life.
var ours = set(`you your yours yourself u ur ya we us our it its that this these those they them their he she him her
	here there everyone everybody anyone anybody someone somebody people others colleague colleagues mate mates lot
	thing things one bit part worst best hardest matter problem issue point idea reason catch
	work working job jobs shift shifts rota rotas hours overtime break breaks pay paid wage wages money salary bonus
	holiday holidays leave sick sickness team floor office place building department desk canteen kitchen site depot ward
	school shop station room toilet toilets parking manager managers management boss bosses supervisor lead leader head hr
	director company firm employer target targets workload pressure stress stressful busy system training course
	contract contracts agency temp temps probation appraisal review meeting meetings vote ballot union unions rep reps
	member members membership branch join joining subs strike strikes petition safety safe health pension pensions
	cuts redundancy redundancies move change changes changed plan plans email letter form forms dispute grievance
	bullying sack sacked warning case ai tool software rules policy notice cover staff staffing crew customers clients
	patients pupils passengers claims calls queue weekend weekends night nights morning mornings late early today week`)
