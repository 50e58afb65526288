package advice

import "fmt"

// passage is a piece of text somebody will read, with its place.
type passage struct{ path, text string }

// passages are all texts of the scenario about the worker and the talk. The
// facts and the signposts are not among them: they are public.
func (d *desk) passages() []passage {
	sc, w := d.sc, d.sc.Worker
	out := []passage{
		{"title", sc.Title}, {"summary", sc.Summary}, {"setting", sc.Setting},
		{"worker.name", w.Name}, {"worker.about", w.About}, {"worker.manner", w.Manner}, {"worker.opening", w.Opening},
	}
	for i, x := range w.CaresAbout {
		at := fmt.Sprintf("worker.cares_about[%d].", i)
		out = append(out, passage{at + "what", x.What}, passage{at + "hint", x.Hint}, passage{at + "says", x.Says}, passage{at + "more", x.More})
	}
	for i, x := range w.Worries {
		at := fmt.Sprintf("worker.worries[%d].", i)
		out = append(out, passage{at + "what", x.What}, passage{at + "cover", x.Cover}, passage{at + "says", x.Says}, passage{at + "eased", x.Eased})
	}
	l := w.Lines
	out = append(out, passage{"worker.lines.yes", l.Yes}, passage{"worker.lines.next_step", l.NextStep}, passage{"worker.lines.thinking", l.Thinking},
		passage{"worker.lines.not_now", l.NotNow}, passage{"worker.lines.pushed", l.Pushed}, passage{"worker.lines.leaves", l.Leaves}, passage{"worker.lines.bye", l.Bye})
	for i, x := range w.Answers {
		out = append(out, passage{fmt.Sprintf("worker.answers[%d].says", i), x.Says})
	}
	for i, o := range sc.Objectives {
		out = append(out, passage{fmt.Sprintf("objectives[%d].title", i), o.Title})
		for j, c := range o.Checks {
			at := fmt.Sprintf("objectives[%d].checks[%d].", i, j)
			out = append(out, passage{at + "ask", c.Ask}, passage{at + "try", c.Try})
		}
	}
	for i, x := range sc.Examples {
		at := fmt.Sprintf("examples[%d].", i)
		out = append(out, passage{at + "note", x.Note}, passage{at + "text", x.Text})
	}
	kept := out[:0]
	for _, p := range out {
		if p.text != "" && d.sc.Has(p.path) {
			kept = append(kept, p)
		}
	}
	return kept
}
