package inventory

import "strings"

// Class is a kind of data.
type Class byte

// The kinds, as the table names them.
const (
	Words    Class = 'w' // what the rep typed
	Answer   Class = 'a' // what the rep answered about themselves
	Replies  Class = 'r' // what the made-up worker said
	Result   Class = 'm' // verdicts and counts
	Scenario Class = 's' // text of the scenario
	Tutor    Class = 't' // what a tutor wrote
	Moment   Class = 'd' // a date, a time or a week
	Program  Class = 'p' // versions, settings, names of models
	Code     Class = 'c' // a random code or a fingerprint of a file
)

// String names the kind for a person.
func (c Class) String() string {
	switch c {
	case Words:
		return "your words"
	case Answer:
		return "your answers"
	case Replies:
		return "the made-up worker's words"
	case Result:
		return "verdicts and counts"
	case Scenario:
		return "text of the scenario"
	case Tutor:
		return "a tutor's words"
	case Moment:
		return "times"
	case Program:
		return "settings and versions"
	}
	return "random codes"
}

// classOf is the kind of one field of a stored type.
func classOf(typ, name string) (Class, bool) {
	for entry := range strings.FieldsSeq(classes[typ]) {
		if n, c, _ := strings.Cut(entry, ":"); n == name && len(c) == 1 {
			return Class(c[0]), true
		}
	}
	return 0, false
}

// classes holds, for each stored type, its fields with their kinds.
var classes = map[string]string{
	"journal.headerRecord": "format:p",
	"journal.Header": "id:c started:d version:p scenario:s title:s hash:c partner:p model:p digest:c options:p union:p parent:c " +
		"parent_turn:m source:s",
	"coach.Options":        "seed:c difficulty:p",
	"journal.turnRecord":   "text_bytes:w",
	"coach.Turn":           "n:m speaker:m text:w cut:m direction:s",
	"journal.backRecord":   "from:m",
	"journal.endRecord":    "outcome:m",
	"journal.Confidence":   "before:a after:a",
	"stance.Step":          "turn:m changes:m cue:s state:m",
	"stance.Change":        "what:m from:m to:m because:m kind:m quote:w",
	"stance.Cue":           "act:m about:s topic:m say:s mood:m words:m outcome:m others:m known:s soon:m",
	"stance.State":         "trust:m patience:m depths:m asks:m turns:m outcome:m tenths:m seen:m earned:c kindnesses:m answered:m soft_asks:m progress:m asked_at:m timed:m quiet:m odd:m last_act:m last_about:s pushes:m",
	"stance.Seen":          "turn:m covers:m more:m others:m",
	"feedback.Report":      "schema:p scenario:s judge:p stars:m objectives:m flags:m measures:m strength:m focus:m worker_side:m tutor:t basis:m notes:m",
	"feedback.ScenarioRef": "id:s title:s hash:c",
	"feedback.JudgeRef":    "kind:p model:p digest:c prompt:p seed:c",
	"feedback.Finding":     "id:s title:s band:m checks:m",
	"feedback.CheckResult": "id:s question:s verdict:m by:m evidence:w against:w try:s reason:m after:r machine:m",
	"feedback.Quote":       "turn:m quote:w",
	"feedback.Machine":     "verdict:m by:m reason:m evidence:w against:w",
	"feedback.Flag":        "kind:m fact:s approved:s",
	"feedback.Advice":      "text:m evidence:w try:m",
	"feedback.WorkerSide":  "name:s moments:m untold:m uneased:m",
	"feedback.Moment":      "turn:m effect:m text:m about:s evidence:w",
	"feedback.Missed":      "id:s worry:m what:s why:m after:r said:w try:s",
	"feedback.Tutor":       "code:t agreed:m overruled:m answered:m stars:m machine_stars:m",
	"feedback.Basis":       "quality:m serious:m harmless:m one_sided:m",
	"feedback.Review":      "schema:p standing:m session:c code:t checks:t stars:t partial:t",
	"feedback.Ruling":      "id:s verdict:t reason:t",
	"moves.Measures": "rep_words:m worker_words:m rep_word_share:m rep_turns:m worker_turns:m open_questions:m closed_questions:m " +
		"reflections:m longest_rep_turn_words:m first_ask_turn:m asks:m first_issue_turn:m follow_ups:m objections:m " +
		"objections_explored:m acknowledgements:m questions_per_rep_turn:m distinct_questions:m",

	"sharing.State": "schema:p secret:c course:a branch:a sessions:c earlier:m",
	"sharing.Code":  "rep:c issue:m week:d withdrawn:d",

	"summary.Bundle":     "schema:p rep:c issue:m course:a branch:a program:p consent:a sessions:m checksum:c",
	"summary.Consent":    "level:a week:d text:a",
	"summary.Session":    "id:c week:d attempt:m scenario:s partner:p difficulty:p outcome:m stars:m confidence:a objectives:m flags:m measures:m quotes:w",
	"summary.Scenario":   "id:s title:s hash:c",
	"summary.Confidence": "before:a after:a",
	"summary.Objective":  "id:s title:s band:m checks:m",
	"summary.Check":      "id:s verdict:m by:m machine:m machine_by:m rules:m",
	"summary.FlagCount":  "kind:m count:m",
	"summary.Measures":   "rep_turns:m rep_word_share:m open_questions:m closed_questions:m reflections:m longest_rep_turn_words:m first_ask_turn:m",
	"summary.Quote":      "objective:s check:s text:w",
	"summary.Withdrawal": "schema:p rep:c week:d",
}
