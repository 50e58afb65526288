package rehearse

import (
	"fmt"
	"slices"

	"github.com/repcoach/repcoach/scenarios"
)

// topic is an issue or a worry of the scenario with its place in the file.
type topic struct {
	id, what string
	worry    bool
	reveal   scenarios.Reveal
	easedBy  []string
	path     string
}

func (j *judging) topics() []topic {
	var out []topic
	for i, x := range j.sc.Worker.CaresAbout {
		out = append(out, topic{id: x.ID, what: x.What, reveal: x.Reveal, path: fmt.Sprintf("worker.cares_about[%d]", i)})
	}
	for i, x := range j.sc.Worker.Worries {
		out = append(out, topic{id: x.ID, what: x.What, worry: true, reveal: x.Reveal, easedBy: x.EasedBy, path: fmt.Sprintf("worker.worries[%d]", i)})
	}
	return out
}

func (j *judging) worries() []topic {
	return slices.DeleteFunc(j.topics(), func(t topic) bool { return !t.worry })
}

// needed reports whether a yes needs the topic.
func (j *judging) needed(id string) bool { return slices.Contains(j.sc.Worker.YesWhen, id) }

// heard is what one rep heard of a topic.
func (c Cast) heard(id string) Hearing {
	for _, h := range c.Heard {
		if h.ID == id {
			return h
		}
	}
	return Hearing{}
}

// toldAtAll and easedAtAll count over all reps.
func (j *judging) toldAtAll(id string) (n int) {
	for _, c := range j.Reps {
		n += c.heard(id).Told
	}
	return n
}

func (j *judging) easedAtAll(id string) (n int) {
	for _, c := range j.Reps {
		n += c.heard(id).Eased
	}
	return n
}
