package rehearse

import (
	"slices"

	"github.com/repcoach/repcoach/coach/moves/readers"
	"github.com/repcoach/repcoach/coach/reps"
	"github.com/repcoach/repcoach/coach/stance"
	"github.com/repcoach/repcoach/scenarios"
)

// Kind names a verdict for programs.
type Kind string

// The verdicts. All but AllWell and those marked here fail a scenario.
const (
	NothingToFind  Kind = "nothing_to_find"
	PushingWins    Kind = "pushing_wins"
	ListeningLoses Kind = "listening_loses"
	NobodyJoins    Kind = "nobody_says_yes"
	YesTooSoon     Kind = "yes_before_worries"
	SecretAtOnce   Kind = "secret_at_once"
	LeavesEarly    Kind = "leaves_early"
	BreakTooShort  Kind = "break_too_short"
	NeverHeard     Kind = "never_heard"
	NeverEased     Kind = "never_eased"
	AllForNothing  Kind = "all_for_nothing"
	MarksReversed  Kind = "marks_reversed"
	MarkedTwice    Kind = "marked_twice"
	RewardsPushing Kind = "check_rewards_pushing"
	HardIsTooHard  Kind = "hard_is_too_hard" // worth knowing
	PartsBadly     Kind = "parts_badly"      // worth knowing
	MarkedOff      Kind = "marked_off"       // worth knowing
	MarksLevel     Kind = "marks_level"      // worth knowing
	FewExamples    Kind = "few_examples"     // worth knowing
	NobodyPasses   Kind = "nobody_passes"    // worth knowing
	OtherLanguage  Kind = "other_language"   // worth knowing
	AllWell        Kind = "all_well"         // nothing fails it
)

// mostly is the share of talks, in percent, in which a rep who should win
// must.
const mostly = 90

// judging is a rehearsal that is being judged.
type judging struct {
	Result
	sc    *scenarios.Scenario
	name  string
	found []Verdict
}

// verdicts says what the rehearsal has shown, what fails the scenario first.
func verdicts(sc *scenarios.Scenario, r Result) []Verdict {
	j := &judging{Result: r, sc: sc, name: sc.Worker.Name}
	if len(j.topics()) == 0 {
		j.fail(NothingToFind, "worker.cares_about", saysNothingToFind, doNothingToFind)
	}
	j.endings()
	if !j.has(BreakTooShort) { // what nobody had the time to hear says nothing about the rest
		j.tellings()
	}
	if sc.English() {
		j.marks()
	} else {
		says, do := saysForeign, doForeign
		if j.spoken() {
			says, do = saysPartly, doPartly
		}
		j.note(OtherLanguage, "language", says, do)
	}
	if !j.failed() {
		j.found = append(j.found, Verdict{Kind: AllWell, Says: j.allWell()})
	}
	return inOrder(j.found)
}

// spoken reports whether the talk is in another language than English that the
// reps speak and the worker understands.
func (j *judging) spoken() bool {
	return readers.Other(j.sc.Language) && reps.Speaks(j.sc.Language)
}

func (j *judging) has(kind Kind) bool {
	return slices.ContainsFunc(j.found, func(v Verdict) bool { return v.Kind == kind })
}

func (j *judging) failed() bool {
	return slices.ContainsFunc(j.found, func(v Verdict) bool { return v.Fails })
}

// add adds a verdict that names the key at path, and the line of that key or of
// what it would be part of. A key that would stand at the left edge and is not
// there has no line.
func (j *judging) add(kind Kind, fails bool, path, says, do string) {
	line, column := j.sc.Where(path)
	if line == 1 && column == 1 {
		line = 0
	}
	j.found = append(j.found, Verdict{Kind: kind, Fails: fails, Says: says, Do: do, Key: path, Line: line})
}

func (j *judging) fail(kind Kind, path, says, do string) { j.add(kind, true, path, says, do) }
func (j *judging) note(kind Kind, path, says, do string) { j.add(kind, false, path, says, do) }

// those are the reps of whom something is expected.
func (j *judging) those(should reps.Should) []Cast {
	var out []Cast
	for _, c := range j.Reps {
		if c.Should == should {
			out = append(out, c)
		}
	}
	return out
}

// willing are the reps who are not there to fail.
func (j *judging) willing() []Cast {
	return slices.DeleteFunc(slices.Clone(j.Reps), func(c Cast) bool { return c.Should == reps.Fail })
}

func (c Cast) at(d stance.Difficulty) (Level, bool) {
	for _, l := range c.ByDifficulty {
		if l.Difficulty == d && l.Talks > 0 {
			return l, true
		}
	}
	return Level{}, false
}

// gentlest is the level that counts: normal, or what was played instead.
func (c Cast) gentlest() Level {
	if l, ok := c.at(stance.Normal); ok {
		return l
	}
	for _, l := range c.ByDifficulty {
		if l.Talks > 0 {
			return l
		}
	}
	return Level{}
}

func percent(n, of int) int {
	if of == 0 {
		return 0
	}
	return 100 * n / of
}
