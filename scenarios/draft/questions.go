package draft

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/scenarios/interview"
	"github.com/repcoach/repcoach/scenarios/people"
	"github.com/repcoach/repcoach/scenarios/syllabus"
)

// object is a schema of only what llama.cpp turns into a grammar: everything
// is needed, and texts are short. The names sort in the order in which the
// model should think, as one path of Ollama sorts them.
func object(fields ...string) string {
	var all, names []string
	for i := 0; i < len(fields); i += 2 {
		all = append(all, fmt.Sprintf("%q:%s", fields[i], fields[i+1]))
		names = append(names, fmt.Sprintf("%q", fields[i]))
	}
	return fmt.Sprintf(`{"type":"object","properties":{%s},"required":[%s],"additionalProperties":false}`, strings.Join(all, ","), strings.Join(names, ","))
}

func text(longest int) string { return fmt.Sprintf(`{"type":"string","maxLength":%d}`, longest) }

func oneOf(ids []string) string {
	return `{"type":"string","enum":["` + strings.Join(ids, `","`) + `"]}`
}

// How long the texts may be, in characters.
const (
	longestWhat = 90
	longestSaid = 180
	longestText = 300
)

func (d *drafting) place(ctx context.Context) error {
	type answer struct {
		Place string `json:"a_place"`
		Scene string `json:"b_scene"`
	}
	ok, err := ask(ctx, &d.asker, system, prompt(d.notes.start, `Question: what sort of workplace is the course about, and where in it could the rep and the worker meet for ten minutes? a_place is a few words with a or an: "a care home". b_scene is two short sentences that set the scene; call the worker "the colleague".`),
		object("a_place", text(60), "b_scene", text(longestText)), func(a answer) bool {
			placed := d.keep("place-words", "setting", strings.TrimRight(lowerFirst(a.Place), ". "), 60)
			if placed {
				d.answers["place"] = "other"
			}
			return d.keep("scene", "setting", a.Scene, longestText) || placed
		})
	d.wrote = slices.Compact(d.wrote)
	return d.missed(ok, err, "a place to meet")
}

func (d *drafting) worker(ctx context.Context) error {
	type answer struct {
		Segment string `json:"a_segment"`
		About   string `json:"b_about"`
		Manner  string `json:"c_manner"`
		Opening string `json:"d_opening"`
	}
	var ids, list []string
	for _, s := range people.Segments() {
		ids, list = append(ids, s.ID), append(list, s.ID+": "+s.Summary)
	}
	ok, err := ask(ctx, &d.asker, system, prompt(d.notes.start, "Question: which sort of worker do the notes want the rep to meet? a_segment is one of these:\n"+strings.Join(list, "\n")+
		"\nb_about says who they are in two short sentences (age, job, how long), without a name. c_manner says in a few words how they talk. d_opening is the first thing they say."),
		object("a_segment", oneOf(ids), "b_about", text(longestText), "c_manner", text(longestWhat), "d_opening", text(longestSaid)), func(a answer) bool {
			if !slices.Contains(ids, a.Segment) {
				return false
			}
			d.answers["segment"] = a.Segment
			d.used++
			d.keep("about", "worker.about", a.About, longestText)
			d.keep("manner", "worker.manner", a.Manner, longestWhat)
			d.keep("opening", "worker.opening", a.Opening, longestSaid)
			return true
		})
	return d.missed(ok, err, "a worker")
}

func (d *drafting) issues(ctx context.Context) error {
	type answer struct {
		What string `json:"a_what"`
		Says string `json:"b_says"`
	}
	var known []string
	for i := range 3 {
		not := ""
		if len(known) > 0 {
			not = " It must be another thing than: " + strings.Join(known, "; ") + "."
		}
		id, key := fmt.Sprintf("issue-%d", i+1), fmt.Sprintf("worker.cares_about[%d].", i)
		ok, err := ask(ctx, &d.asker, system, prompt(d.notes.start, "Question: what is one thing at work, named in the notes or like those named there, that troubles the worker?"+not+
			" a_what names it in a few words. b_says is how the worker tells it, with one thing that happened."),
			object("a_what", text(longestWhat), "b_says", text(longestSaid)), func(a answer) bool {
				if slices.ContainsFunc(known, func(k string) bool { return strings.EqualFold(k, a.What) }) {
					return false
				}
				return d.both(id, key+"what", a.What, id+"-says", key+"says", a.Says)
			})
		if err := d.missed(ok, err, "something that matters to the worker"); err != nil {
			return err
		}
		if ok {
			known = append(known, d.answers[id])
		}
	}
	return nil
}

// both keeps two texts that belong together, or neither.
func (d *drafting) both(id, key, what, saysID, saysKey, says string) bool {
	if _, why := usable(says, longestSaid); why != "" {
		d.leave(why, says)
		return false
	}
	if aboutThem.MatchString(says) {
		d.leave("tells of the worker, and they should say it themselves", says)
		return false
	}
	if strings.TrimSpace(says) == "" || strings.EqualFold(strings.TrimSpace(what), interview.None) || scenarios.Slug(what) == "" {
		return false
	}
	return d.keep(id, key, strings.TrimRight(what, ".,;: "), longestWhat) && d.keep(saysID, saysKey, says, longestSaid)
}

func (d *drafting) worry(ctx context.Context) error {
	type answer struct {
		What  string `json:"a_what"`
		Cover string `json:"b_cover"`
		Says  string `json:"c_says"`
	}
	ok, err := ask(ctx, &d.asker, system, prompt(d.notes.start, `Question: what is the worker really afraid of, that they do not say at first? a_what names it in a few words. b_cover is what they say instead, so as to be left in peace, such as "I'm not really a joiner." It must not give the worry away. c_says is how they tell it once they trust the rep.`),
		object("a_what", text(longestWhat), "b_cover", text(longestSaid), "c_says", text(longestSaid)), func(a answer) bool {
			if strings.EqualFold(strings.TrimSpace(a.Cover), strings.TrimSpace(a.Says)) {
				return false
			}
			if !d.both("worry", "worker.worries[0].what", a.What, "worry-says", "worker.worries[0].says", a.Says) {
				return false
			}
			d.keep("cover", "worker.worries[0].cover", a.Cover, longestSaid)
			return true
		})
	return d.missed(ok, err, "a worry")
}

func (d *drafting) objectives(ctx context.Context) error {
	type answer struct {
		IDs   []string `json:"a_objectives"`
		Check string   `json:"b_check"`
	}
	var ids, list []string
	for _, o := range syllabus.All() {
		ids, list = append(ids, o.ID), append(list, o.ID+": "+o.Title)
	}
	schema := object("a_objectives", `{"type":"array","items":`+oneOf(ids)+`,"minItems":1,"maxItems":5}`, "b_check", text(140))
	ok, err := ask(ctx, &d.asker, system, prompt(d.notes.start, "Question: which three to five of these does the course teach? a_objectives are their names:\n"+strings.Join(list, "\n")+
		"\nb_check is one thing more that the notes want the rep to say, as a question that begins with \"Did the rep\" and ends with a question mark; empty if there is none."),
		schema, func(a answer) bool {
			chosen := slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return !slices.Contains(a.IDs, id) })
			if len(chosen) == 0 || len(a.IDs) > len(ids) {
				return false
			}
			d.answers["objectives"] = strings.Join(chosen, ",")
			d.used++
			if strings.HasPrefix(a.Check, "Did the rep ") && strings.HasSuffix(a.Check, "?") {
				d.keep("own-check", fmt.Sprintf("objectives[%d].checks[0].ask", len(chosen)), a.Check, 140)
			}
			return true
		})
	return d.missed(ok, err, "the objectives")
}

// missed notes that a question brought nothing usable.
func (d *drafting) missed(ok bool, err error, what string) error {
	if err == nil && !ok && len(d.left) < longestList {
		d.left = append(d.left, "the model had no usable answer for "+what+", so something else stands there")
	}
	return err
}

func lowerFirst(s string) string {
	s = strings.TrimSpace(s)
	if first, _, _ := strings.Cut(s, " "); first == "A" || first == "An" || first == "The" {
		return strings.ToLower(first[:1]) + s[1:]
	}
	return s
}
