package feedback

import "math"

// This file holds all the arithmetic between verdicts and stars. Nothing else
// in the program adds up anything about a rep. How the talk ended is not in
// it: on 1,017 real persuasion talks nothing the persuader did told the two
// outcomes apart (AUC 0.47 to 0.54, PersuasionForGood).

// A check is worth this much of its objective.
const (
	worthYes    = 1.0
	worthUnsure = 0.5
	worthNo     = 0.0
)

// BandOf is the band of an objective.
//
//   - not scored: fewer than half of its checks have an answer
//   - strong: every check is a yes, and there are at least two
//   - secure: the answered checks are worth 60 % or more
//   - starting: they are worth something
//   - not yet: they are worth nothing
//
// A check that is not scored neither helps nor harms, but an objective with
// one is never strong: nobody knows about the rest of it.
func BandOf(checks []CheckResult) Band {
	answered, worth := 0, 0.0
	for _, c := range checks {
		switch c.Verdict {
		case Yes:
			worth += worthYes
		case Unsure:
			worth += worthUnsure
		case No:
			worth += worthNo
		default:
			continue
		}
		answered++
	}
	if answered == 0 || answered*2 < len(checks) {
		return BandNotScored
	}
	switch share := worth / float64(answered); {
	case share == worthYes && answered == len(checks) && answered > 1:
		return Strong
	case share >= 0.6:
		return Secure
	case share > 0:
		return Starting
	}
	return NotYet
}

// points is what a band is worth towards the stars, from 0 to 1.
func (b Band) points() float64 {
	switch b {
	case Strong:
		return 1
	case Secure:
		return 0.75
	case Starting:
		return 0.35
	}
	return 0
}

// objectivePoints is the mean of the bands that were scored, and false where
// none was.
func objectivePoints(objectives []Finding) (float64, bool) {
	sum, n := 0.0, 0
	for _, o := range objectives {
		if o.Band != BandNotScored {
			sum += o.Band.points()
			n++
		}
	}
	if n == 0 {
		return 0, false
	}
	return sum / float64(n), true
}

// tally is everything the stars depend on.
type tally struct {
	quality    float64 // of the whole talk as the rules read it, 0 to 1: see quality.go
	objectives float64 // of the objectives, 0 to 1
	scored     bool    // whether any objective was
	serious    int     // pressure, promises, dismissals and broken confidences, two a turn at most
	harmless   bool    // nothing in it pushes, promises, brushes aside or nags, and it was spoken to the worker
	oneSided   bool    // nothing was asked openly, nor taken up more than once
	ceiling    int     // the most stars the answers to checks can lead to; 0 for no limit
}

// Half of the stars is the talk as a whole and half the objectives. Answers to
// checks can lift a talk by one star over what the rules see in the whole of
// it and no more, so that a model which says yes to everything cannot make a
// good talk out of a bad one.
const qualityShare = 0.5

// starsFrom is where each star begins.
var starsFrom = [...]float64{2: 0.20, 3: 0.40, 4: 0.65, 5: 0.84}

// stars turns a tally into 1 to 5, and says whether words that could push,
// mislead or brush somebody aside held them down. Nothing makes up for them:
// three or more leave one star, two leave two, and one leaves three, or four
// where the talk was very good otherwise, since rules do misread. A talk in
// which nothing was asked openly or taken up has two at most. One star is
// kept for talks that do some harm or that nobody had: a clumsy one has two.
func (t tally) stars() (n int, capped bool) {
	n = starsAt(t.points())
	if t.harmless {
		n = max(n, 2)
	}
	if t.ceiling > 0 {
		n = min(n, t.ceiling)
	}
	most := t.most()
	return min(n, most), most < n && t.serious > 0
}

// veryGood is where one flag alone is more likely to be misread than not.
const veryGood = 0.75

func (t tally) most() int {
	switch {
	case t.serious < 2 && t.oneSided:
		return 2
	case t.serious >= 3:
		return 1
	case t.serious == 2:
		return 2
	case t.serious == 1 && t.quality < veryGood:
		return 3
	case t.serious == 1:
		return 4
	}
	return 5
}

func (t tally) points() float64 {
	if !t.scored {
		return t.quality
	}
	return qualityShare*t.quality + (1-qualityShare)*t.objectives
}

// held reports whether the ceiling kept the stars down.
func (t tally) held() bool { return t.ceiling > 0 && starsAt(t.points()) > t.ceiling }

// starsAt rounds to the nearest percent first, so that the same talk cannot
// fall on two sides of a border for want of a bit in the last place.
func starsAt(points float64) int {
	points = math.Round(points*100) / 100
	for n := 5; n > 1; n-- {
		if points >= starsFrom[n] {
			return n
		}
	}
	return 1
}
