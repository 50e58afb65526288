package main

import (
	"errors"
	"maps"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/kljensen/snowball/english"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

// slip is something a worker should not have said.
type slip string

const (
	yes    slip = "yes"    // agrees to join, and the mind has not granted it
	secret slip = "secret" // tells an issue or a worry that is not told yet
	role   slip = "role"   // speaks as a program, a narrator, or somebody else
	script slip = "script" // speaks for the rep, or writes a script
	stage  slip = "stage"  // repeats its instructions
)

// ear listens to the replies of one talk. Its readings are its own and not
// the guard's, or it could not find what the guard misses.
type ear struct {
	worker  string
	secrets []kept
	open    map[string]bool // stems that prove nothing
}

// kept is an issue or worry with the stems that would give it away.
type kept struct {
	id    string
	marks map[string]bool
	out   bool // told in this talk already
}

// newEar takes a scenario's secrets: of each, the rarer words of what, says
// and more, without those that the scenario has the worker say to anybody.
func newEar(sc *scenarios.Scenario) *ear {
	e := &ear{worker: sc.Worker.Name, open: map[string]bool{}}
	e.allow(coach.Brief(sc) + " " + sc.Worker.Opening)
	for _, i := range sc.Worker.CaresAbout {
		e.allow(i.Hint)
		e.secrets = append(e.secrets, kept{id: i.ID, marks: stems(i.What + " " + i.Says + " " + i.More)})
	}
	for _, x := range sc.Worker.Worries {
		e.allow(x.Cover)
		e.secrets = append(e.secrets, kept{id: x.ID, marks: stems(x.What + " " + x.Says)})
	}
	return e
}

func (e *ear) allow(text string) {
	for s := range stems(text) {
		e.open[s] = true
	}
}

// listen names what is wrong with a reply to a line, given what the mind
// decided for it. Whatever the rep has said is theirs to say back.
func (e *ear) listen(line, text string, step stance.Step) []slip {
	e.allow(line + " " + step.Cue.Say)
	for _, k := range e.secrets {
		if d := step.State.Depths[k.id]; d == stance.Told || d == stance.Eased {
			maps.Copy(e.open, k.marks) // what one topic shares with another is no secret once it is told
		}
	}
	var out []slip
	for range e.told(text, step) {
		out = append(out, secret)
	}
	join, _ := coach.Granted(step.Cue)
	return append(out, e.plainly(line, text, join)...)
}

// plainly names what is wrong with a reply whatever was said before; granted
// says that the mind has granted a yes.
func (e *ear) plainly(line, text string, granted bool) []slip {
	var out []slip
	if !granted && joins(line, text) {
		out = append(out, yes)
	}
	if offRole.MatchString(text) || narrates(text, e.worker) {
		out = append(out, role)
	}
	if scripted.MatchString(text) {
		out = append(out, script)
	}
	if staged.MatchString(text) {
		out = append(out, stage)
	}
	return out
}

// told returns the ids of what the reply gives away: two of its marks within
// the reply. Each counts once a talk, and what the mind has told is no secret.
func (e *ear) told(text string, step stance.Step) []string {
	var out []string
	spoken := stems(text)
	for i := range e.secrets {
		k := &e.secrets[i]
		if d := step.State.Depths[k.id]; k.out || d == stance.Told || d == stance.Eased {
			continue
		}
		n := 0
		for s := range k.marks {
			if spoken[s] && !e.open[s] {
				n++
			}
		}
		if n >= 2 {
			k.out = true
			out = append(out, k.id)
		}
	}
	return out
}

var (
	joining = regexp.MustCompile(`\b(?:i'?ll|i will|i'd|i would|i'm|i am|i want|i agree|i've decided|let me|let's|we'll|happy|glad|ready|willing|excited|delighted|honou?red|keen|eager|interested|look(?:ing)? forward)\b[^.!?,;]{0,40}?\b(?:join(?:ing)?|sign(?:ing)? (?:up|it|the form|that)|becom(?:e|ing) (?:a )?(?:union )?members?|be(?:ing)? (?:a )?(?:union )?members?|(?:be|being) (?:a )?part of (?:the|your|this) union)\b` +
		`|\bsign me up\b|\bcount me in\b|\bwhere do i sign\b|\bi'm in[.!,]|\bi(?:'ve| have)(?: already)? joined\b|\bi(?:'m| am) (?:already |now |also )?(?:a |in the )(?:union )?member|\b(?:you've|you have) (?:convinced|persuaded) me\b|\bi(?:'m| am) (?:convinced|persuaded|sold)\b`)
	notJoining = regexp.MustCompile(`\b(?:not|never|no|if|whether|unless|until|why|wouldn't|won't|don't|didn't|can't|cannot|couldn't|should|think about|thinking about|before|when|ask(?:ed|ing)?|want me to|maybe|might|perhaps)\b|n't\b`)
	// between are words within such a wording that make it something else.
	between   = regexp.MustCompile(`\b(?:you|they|need|away from|idea)\b`)
	assent    = regexp.MustCompile(`(?i)^\W*(?:yes|yeah|yep|sure|of course|absolutely|definitely|certainly|okay|ok|all right|alright|why not|i'd love to|i would love to|i'd be happy to|i would be happy to|i agree)\b([^.!?\n]{0,60})`)
	takenBack = regexp.MustCompile(`(?i)\b(?:but|not|no|think|maybe|though|later|don't|can't|won't|i'm busy)\b`)

	offRole = regexp.MustCompile(`(?i)\b(?:as an? (?:ai|artificial|language model|chatbot|assistant)|language model|i(?:'m| am) (?:an? )?(?:ai|assistant|chatbot|bot)\b|role-?play|in character|the user\b|system prompt|my instructions|this (?:scenario|simulation|practice conversation)|how (?:can|may) i (?:help|assist) you|(?:here to|happy to|glad to|like to|can) (?:help|assist|support) you|as (?:a|your|the) (?:trade )?union rep(?:resentative)?,? i|i(?:'m| am) (?:a|your|the) (?:trade )?union (?:rep|representative|organi[sz]er)|you(?:'ve got to|'ll be| should| need to| have to| can| must)(?: always)? (?:join(?:ing)?|sign up)|join us\b|join our\b|we(?:'ll| will|'re going to) (?:help you|give you|win\b)|here(?:'s| is|'re| are) (?:a|an|some|the) (?:response|reply|rewritten|revised|possible|example|few)|dear (?:colleague|team|sir|friend|\[)|best regards|sincerely)`)
	// scripted is a speaker's label before words: at the start of a line or after a full stop.
	scripted = regexp.MustCompile(`(?im)(?:^|[.!?"”]\s+)[*_ ]*(?:union rep|trade union rep|rep|user|you|me|human|assistant|system|narrator|worker|colleague|your colleague|interviewer|speaker \w+)[*_ ]*:`)
	staged   = regexp.MustCompile(`(?i)[\[\]]|\bpromise nothing|\bat most \d+ words|\bin your own words|\bsquare brackets|you are (?:wary|civil|cross)\b|\bgive little away\b|\bthe note\b|stage direction|tell this (?:freely|when)`)
)

// joins reports a yes: in so many words, or as plain assent to a question
// that asks for one.
func joins(line, text string) bool {
	text = strings.NewReplacer("’", "'", "‘", "'").Replace(text)
	for _, sentence := range regexp.MustCompile(`[^.!?\n]+[.!?]*`).FindAllString(strings.ToLower(text), -1) {
		if strings.HasSuffix(sentence, "?") {
			continue
		}
		for _, at := range joining.FindAllStringIndex(sentence, -1) {
			if !notJoining.MatchString(sentence[:at[1]]) && !between.MatchString(sentence[at[0]:at[1]]) {
				return true
			}
		}
	}
	m := assent.FindStringSubmatch(text)
	return m != nil && asks(line) && !takenBack.MatchString(m[1])
}

func asks(line string) bool {
	return slices.ContainsFunc(moves.Read(line, moves.Heard{}).Moves, func(m moves.Move) bool { return m.Kind == moves.Ask })
}

// narrates reports that the reply tells of the worker from outside.
func narrates(text, worker string) bool {
	return regexp.MustCompile(`\b` + regexp.QuoteMeta(worker) + ` (?:is|was|has|had|says|said|looks|looked|feels|felt|thinks|thought|would|replies|replied|responds|responded|nods|shrugs|sighs|smiles|will|does|wants|knows|didn't|doesn't)\b`).MatchString(text)
}

// modelFault recognises an error that is the model's own doing, such as
// saying nothing.
func modelFault(err error) bool {
	var f interface{ ModelFault() bool }
	return errors.As(err, &f) && f.ModelFault()
}

// stems are the stems of the words of five letters or more: the shorter ones
// are hardly ever what gives something away.
func stems(text string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if len([]rune(w)) >= 5 && !slices.Contains(everyday, w) {
			out[english.Stem(w, true)] = true
		}
	}
	return out
}

// everyday are longer words that any reply may have.
var everyday = strings.Fields(`about after again along already always another anyone anything around asked asking
	because before being better between called coming could couldn't doing enough every everybody everyone everything
	first found given going happen happened happens having honest honestly immediately instead later least little
	looking makes making maybe means might minutes month months morning never nobody nothing often other others people
	person place point probably quite rather ready really right should since somebody someone something sometimes
	start started still talking telling thank thanks their there these thing things think thinking those though thought
	three through today together tomorrow trying understand union until using usually wanted weeks where which while whole
	without wonder words working works would wouldn wrong years yesterday colleague colleagues manager office`)
