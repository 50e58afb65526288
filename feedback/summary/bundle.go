package summary

// Schema names the JSON form of a Bundle. New fields may be added under the
// same name; none changes its meaning.
const Schema = "repcoach.summary/1"

// WithdrawalSchema names the JSON form of a Withdrawal.
const WithdrawalSchema = "repcoach.withdrawal/1"

// Bundle is what one rep chose to share: verdicts and counts, and no
// conversation. A newer bundle of the same rep replaces an older one.
type Bundle struct {
	Schema   string    `json:"schema"`
	Rep      string    `json:"rep"`              // random code of 128 bits, in Crockford base 32; the rep can reset it
	Issue    int       `json:"issue"`            // 1 for the first bundle under this code, one more for each after it
	Course   string    `json:"course,omitempty"` // only if the rep filled it in
	Branch   string    `json:"branch,omitempty"` // only if the rep filled it in
	Program  string    `json:"program"`          // the version of repcoach that wrote it
	Consent  Consent   `json:"consent"`
	Sessions []Session `json:"sessions"`
	Checksum string    `json:"checksum"` // SHA-256 in hex of the bundle with an empty checksum, as Canonical writes it
}

// Consent records what the rep agreed to: the level and the words they saw.
type Consent struct {
	Level string `json:"level"` // "scores" or "quotes"
	Week  string `json:"week"`  // ISO week, "2026-W47"
	Text  string `json:"text"`
}

// Session is one finished practice talk.
type Session struct {
	ID         string      `json:"id"`      // random, and not the id on the rep's computer, which holds a time
	Week       string      `json:"week"`    // ISO week the talk began in, "2026-W47"
	Attempt    int         `json:"attempt"` // 1 for the rep's first shared talk with this scenario
	Scenario   Scenario    `json:"scenario"`
	Partner    string      `json:"partner"` // "builtin" or "ollama"
	Difficulty string      `json:"difficulty"`
	Outcome    string      `json:"outcome"`
	Stars      *int        `json:"stars"` // null where there were none
	Confidence Confidence  `json:"confidence"`
	Objectives []Objective `json:"objectives"`
	Flags      []FlagCount `json:"flags,omitempty"`
	Measures   Measures    `json:"measures"`
	Quotes     []Quote     `json:"quotes,omitempty"` // only those the rep ticked, redacted
}

// Scenario pins what was practised.
type Scenario struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Hash  string `json:"hash"`
}

// Confidence is the rep's own answer, 1 to 5, before and after; null where
// they skipped it.
type Confidence struct {
	Before *int `json:"before"`
	After  *int `json:"after"`
}

// Objective is the band of one learning objective.
type Objective struct {
	ID     string  `json:"id"`
	Title  string  `json:"title"`
	Band   string  `json:"band"` // not_yet, starting, secure, strong, not_scored
	Checks []Check `json:"checks"`
}

// Check is one verdict and who gave it. Where a tutor overruled the machine,
// Verdict is the tutor's and Machine what it replaced.
type Check struct {
	ID        string `json:"id"`
	Verdict   string `json:"verdict"` // yes, no, unsure, not_scored
	By        string `json:"by"`      // rules, model, tutor
	Machine   string `json:"machine,omitempty"`
	MachineBy string `json:"machine_by,omitempty"`
	Rules     string `json:"rules,omitempty"` // what rules alone said, where a model judged as well
}

// FlagCount counts flags of one kind; the words stay with the rep.
type FlagCount struct {
	Kind  string `json:"kind"`
	Count int    `json:"count"`
}

// Measures are counts of the talk.
type Measures struct {
	RepTurns        int     `json:"rep_turns"`
	RepWordShare    float64 `json:"rep_word_share"` // 0 to 1
	OpenQuestions   int     `json:"open_questions"`
	ClosedQuestions int     `json:"closed_questions"`
	Reflections     int     `json:"reflections"`
	LongestRepTurn  int     `json:"longest_rep_turn_words"`
	FirstAskTurn    int     `json:"first_ask_turn"` // 0: never asked
}

// Quote is the rep's own words, which they chose to share, after redaction.
type Quote struct {
	Objective string `json:"objective"`
	Check     string `json:"check"`
	Text      string `json:"text"`
}

// Withdrawal asks whoever holds bundles of a rep to delete them. The team's
// tool honours it in every report made afterwards.
type Withdrawal struct {
	Schema string `json:"schema"`
	Rep    string `json:"rep"`
	Week   string `json:"week"`
}
