package rehearse

import (
	"fmt"

	"github.com/repcoach/repcoach/coach/reps"
	"github.com/repcoach/repcoach/scenarios"
)

// tellings judges what came to light.
func (j *judging) tellings() {
	for _, t := range j.topics() {
		j.secret(t)
		j.reached(t)
	}
	j.forNothing()
}

// secret: what is told only when trusted, and a worry that needs nothing to
// come out, is not told within two turns, nor to a rep who should fail. A
// worry that is told when asked may come up when a rep asks too soon, but not
// within two turns if a yes needs it eased.
func (j *judging) secret(t topic) {
	hidden := t.reveal == scenarios.WhenTrusted || t.worry && t.reveal == scenarios.Freely
	if !hidden && !(t.worry && j.needed(t.id)) {
		return
	}
	for _, c := range j.Reps {
		h := c.heard(t.id)
		says := ""
		switch {
		case percent(h.Early, c.Talks) > 100-mostly:
			says = fmt.Sprintf(saysSecret, j.name, the(c.Title), t.id, h.First)
		case hidden && c.Should == reps.Fail && percent(h.Told, c.Talks) > 50:
			says = fmt.Sprintf(saysSecretToPusher, j.name, the(c.Title), t.id, h.Told, c.Talks)
		default:
			continue
		}
		path, do := t.path+".reveal", fmt.Sprintf(doHide, t.id)
		if t.reveal == scenarios.WhenTrusted {
			path, do = "worker.stance.starts", fmt.Sprintf(doStartGuarded, j.sc.Worker.Stance.Starts)
		}
		j.fail(SecretAtOnce, path, says, do)
		return
	}
}

// reached: somebody who hears everything out hears it, and a worry can be
// eased.
func (j *judging) reached(t topic) {
	told := j.toldAtAll(t.id)
	switch {
	case told == 0 && len(j.those(reps.Hear)) > 0:
		do := doAskable
		if t.reveal == scenarios.WhenTrusted {
			do = doLessTrust
		}
		j.fail(NeverHeard, t.path+".reveal", fmt.Sprintf(saysNeverHeard, t.id), do)
	case told > 0 && t.worry && j.easedAtAll(t.id) == 0 && len(j.those(reps.Hear)) > 0:
		j.fail(NeverEased, t.path+".eased_by", fmt.Sprintf(saysNeverEased, t.id), doEase)
	}
}

// forNothing: something has to be earned.
func (j *judging) forNothing() {
	topics := j.topics()
	if len(topics) == 0 {
		return
	}
	for _, t := range topics {
		if t.reveal != scenarios.Freely {
			return
		}
	}
	j.fail(AllForNothing, topics[0].path+".reveal", fmt.Sprintf(saysForNothing, j.name), doForNothing)
}
