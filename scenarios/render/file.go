package render

import (
	"fmt"
	"slices"
	"strings"

	"github.com/repcoach/repcoach/scenarios"
)

// PleaseCheck stands in front of every note.
const PleaseCheck = "please check:"

// Notes are what the tutor is asked to look at, by the path of the key.
type Notes map[string][]string

// Add adds a note.
func (n Notes) Add(path, text string) { n[path] = append(n[path], text) }

// Fact is a fact that nobody has checked yet.
type Fact struct{ Text, Source string }

// File writes a scenario. line is the first line of the file, by which an
// editor finds the schema; unchecked are facts to be written as comments.
func File(sc *scenarios.Scenario, notes Notes, line string, unchecked ...Fact) []byte {
	p := &page{notes: notes}
	p.WriteString(line)
	p.comment(0, "A scenario for Repcoach. A line that begins with # is a note for you, and does nothing. Change what you like, save, and then try it:")
	p.WriteString("#   repcoach check FILE\n#   repcoach practise FILE --watch\n#   repcoach rehearse FILE\n")
	p.head(sc)
	p.worker(sc)
	p.objectives(sc)
	p.facts(sc, unchecked)
	p.ends(sc)
	return []byte(p.String())
}

func (p *page) head(sc *scenarios.Scenario) {
	p.key(0, "id", sc.ID)
	p.said(0, "title", sc.Title)
	p.said(0, "summary", sc.Summary)
	p.key(0, "course", sc.Course)
	if sc.Minutes > 0 {
		fmt.Fprintf(p, "minutes: %d\n", sc.Minutes)
	}
	p.key(0, "language", sc.Language)
	p.said(0, "experimental", sc.Experimental)
	p.blank()
	p.comment(0, "Where they are and what has happened. The rep reads this before the talk.")
	p.block(0, "setting", sc.Setting)
	p.blank()
	p.theAsk(sc.TheAsk)
}

func (p *page) theAsk(a scenarios.TheAsk) {
	switch {
	case a.None:
		p.comment(0, "Nothing is to be asked in this talk: a next step is all that can be agreed.")
		p.WriteString("the_ask: none\n\n")
	case !a.Joining():
		p.comment(0, "What the rep may ask for, and the words by which that is known in what they say.")
		p.WriteString("the_ask:\n")
		p.said(2, "the_ask.for", a.For)
		p.list(2, "the_ask.words", a.Words)
		p.blank()
	}
}

func (p *page) worker(sc *scenarios.Scenario) {
	w := sc.Worker
	p.comment(0, "The colleague. The rep sees the name and the opening, and has to find out the rest.")
	p.WriteString("worker:\n")
	p.key(2, "worker.name", w.Name)
	p.key(2, "worker.segment", w.Segment)
	p.block(2, "worker.about", w.About)
	p.said(2, "worker.manner", w.Manner)
	p.said(2, "worker.opening", w.Opening)
	p.issues(w)
	p.worries(w)
	p.blank()
	p.comment(2, "How the talk starts (hostile, guarded, neutral, friendly), and how much pushing it takes before they leave.")
	fmt.Fprintf(p, "  stance: {starts: %s, patience: %d}\n", w.Stance.Starts, w.Stance.Patience)
	p.comment(2, "What has to be heard, and eased, before a yes.")
	p.list(2, "worker.says_yes_when", w.YesWhen)
	p.lines(w.Lines)
	if len(w.Answers) > 0 {
		p.blank()
		p.comment(2, "What they say when asked about something in particular.")
		p.WriteString("  answers:\n")
	}
	for i, a := range w.Answers {
		at := fmt.Sprintf("worker.answers[%d].", i)
		p.item(4, func() {
			p.list(6, at+"about", a.About)
			p.said(6, at+"says", a.Says)
		})
	}
	p.blank()
}

func (p *page) issues(w scenarios.Worker) {
	if len(w.CaresAbout) == 0 {
		return
	}
	p.blank()
	p.comment(2, "What matters to them, for the rep to find. “what” is never said aloud; “says” is how they tell it, and “more” what comes when the rep asks further. reveal is freely, when asked, or when trusted.")
	p.WriteString("  cares_about:\n")
	for i, x := range w.CaresAbout {
		at := fmt.Sprintf("worker.cares_about[%d].", i)
		p.item(4, func() {
			p.key(6, at+"id", x.ID)
			p.said(6, at+"what", x.What)
			p.key(6, at+"reveal", string(x.Reveal))
			p.said(6, at+"hint", x.Hint)
			p.said(6, at+"says", x.Says)
			p.said(6, at+"more", x.More)
		})
	}
}

func (p *page) worries(w scenarios.Worker) {
	if len(w.Worries) == 0 {
		return
	}
	p.blank()
	p.comment(2, "What they are not saying. “cover” is what they say instead until they trust the rep.")
	p.WriteString("  worries:\n")
	for i, x := range w.Worries {
		at := fmt.Sprintf("worker.worries[%d].", i)
		p.item(4, func() {
			p.key(6, at+"id", x.ID)
			p.said(6, at+"what", x.What)
			p.said(6, at+"cover", x.Cover)
			p.key(6, at+"reveal", string(x.Reveal))
			p.said(6, at+"says", x.Says)
			if len(x.EasedBy) > 0 {
				p.list(6, at+"eased_by", x.EasedBy)
			}
			p.said(6, at+"eased", x.Eased)
		})
	}
}

func (p *page) lines(l scenarios.Lines) {
	if l == (scenarios.Lines{}) {
		return
	}
	p.blank()
	p.comment(2, "Their words for the moments that every talk may have.")
	p.WriteString("  lines:\n")
	for _, x := range [][2]string{
		{"yes", l.Yes}, {"next_step", l.NextStep}, {"thinking", l.Thinking}, {"not_now", l.NotNow},
		{"pushed", l.Pushed}, {"leaves", l.Leaves}, {"bye", l.Bye},
	} {
		p.said(4, "worker.lines."+x[0], x[1])
	}
}

func (p *page) objectives(sc *scenarios.Scenario) {
	p.comment(0, "What the rep is there to practise. Each check is one question about words that can be seen in the talk; “spot” lets the program answer it without a model.")
	p.WriteString("objectives:\n")
	for i, o := range sc.Objectives {
		at := fmt.Sprintf("objectives[%d].", i)
		p.item(2, func() {
			p.key(4, at+"id", o.ID)
			p.said(4, at+"title", o.Title)
			p.WriteString("    checks:\n")
			for j, c := range o.Checks {
				at := fmt.Sprintf("%schecks[%d].", at, j)
				p.item(6, func() {
					p.key(8, at+"id", c.ID)
					p.said(8, at+"ask", c.Ask)
					p.key(8, at+"spot", c.Spot)
					p.said(8, at+"try", c.Try)
				})
			}
		})
	}
}

func (p *page) facts(sc *scenarios.Scenario, unchecked []Fact) {
	if len(sc.Facts) > 0 {
		p.blank()
		p.comment(0, "The only facts that the worker and the coach may state, each with where to look it up and the day when somebody did.")
		p.WriteString("facts:\n")
	}
	for i, f := range sc.Facts {
		at := fmt.Sprintf("facts[%d].", i)
		p.item(2, func() {
			p.key(4, at+"id", f.ID)
			p.said(4, at+"text", f.Text)
			p.said(4, at+"source", f.Source)
			p.note(4, at+"checked")
			fmt.Fprintf(p, "    checked: %s\n", Tidy(f.Checked))
		})
	}
	if len(unchecked) == 0 {
		return
	}
	p.blank()
	p.comment(0, PleaseCheck+" nobody states these yet. Look each one up, write the day on which you did behind checked:, and take the # and the space after it away"+
		map[bool]string{true: ", here and in front of facts:.", false: "."}[len(sc.Facts) == 0])
	if len(sc.Facts) == 0 {
		p.WriteString("# facts:\n")
	}
	for _, f := range unchecked {
		fmt.Fprintf(p, "#   - text: %s\n#     source: %s\n#     checked:\n", quoted(Tidy(f.Text)), quoted(Tidy(f.Source)))
	}
}

func (p *page) ends(sc *scenarios.Scenario) {
	p.blank()
	if len(sc.Never) > 0 {
		p.comment(0, "What feedback points at with the quote.")
		p.list(0, "never", sc.Never)
		p.blank()
	}
	if len(sc.Signposts) > 0 {
		p.comment(0, "Where somebody in distress is sent. Ring the numbers once a year.")
		p.WriteString("signposts:\n")
	}
	for i, s := range sc.Signposts {
		at := fmt.Sprintf("signposts[%d].", i)
		p.item(2, func() {
			p.key(4, at+"who", s.Who)
			p.said(4, at+"contact", s.Contact)
			p.said(4, at+"when", s.When)
		})
	}
	if len(sc.Examples) == 0 {
		if len(sc.Signposts) > 0 {
			p.blank()
		}
		p.comment(0, "Last of all: write a good talk and a bad one, and say how many stars each should get. repcoach rehearse then proves that the feedback agrees with you.")
		p.WriteString(examplesToBe)
		return
	}
	p.blank()
	p.WriteString("examples:\n")
	for _, x := range sc.Examples {
		fmt.Fprintf(p, "  - stars: %d\n", x.Stars)
		p.said(4, "note", x.Note)
		p.WriteString("    text: |\n")
		for line := range strings.Lines(visible(x.Text)) {
			if line = Tidy(line); line != "" {
				p.WriteString("      " + line + "\n")
			}
		}
	}
}

const examplesToBe = `# examples:
#   - stars: 5
#     text: |
#       Worker: …
#       Rep: …
#   - stars: 1
#     text: |
#       Rep: …
`

// Paths are the places that have notes, in the order of their names.
func (n Notes) Paths() []string {
	var out []string
	for path := range n {
		out = append(out, path)
	}
	slices.Sort(out)
	return out
}
