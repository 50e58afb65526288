package encode

import (
	"fmt"

	"github.com/repcoach/repcoach/feedback/cohort"
)

// picture is a chart of lying bars. Everything it shows is in the table beside
// it as well, so it holds nothing that a reader without eyes for it would miss.
type picture struct {
	Title, Summary string // what it is of, and how to read it
	Height         int    // in the units of the picture, which is pictureWidth wide
	Bars           []bar
	Legend         []swatch
}

// bar is one line of a picture: its label above, its parts from left to right.
type bar struct {
	Label, Said string // Said is the numbers in words
	LabelY, Y   int
	Parts       []part
	Whisker     *whisker
	Hidden      bool
}

// part is a stretch of a bar.
type part struct {
	X, Width float64
	Class    string
	Number   string // written in it where there is room
	Middle   float64
}

// whisker says how far a share may be off.
type whisker struct{ From, To float64 }

type swatch struct{ Class, Label string }

const (
	pictureWidth = 360.0
	barHeight    = 20
	lineHeight   = 48 // a label, a bar and some air
	roomForText  = 22 // a part narrower than this has no number in it
)

// shades are the classes of parts, from the least to the most.
var shades = map[string]string{
	"not_yet": "s1", "starting": "s2", "secure": "s3", "strong": "s4",
	"below_secure": "s6", "secure_or_strong": "s5",
	"no": "s1", "unsure": "s2", "yes": "s3", "not_yes": "s6",
	"less": "s1", "same": "s2", "better": "s3", "not_better": "s6",
}

// usual shades the parts that have no meaning of their own.
var usual = []string{"s1", "s2", "s3", "s4", "s5"}

func (p *picture) add(b bar) {
	b.LabelY = len(p.Bars)*lineHeight + 14
	b.Y = b.LabelY + 6
	p.Bars = append(p.Bars, b)
	p.Height = len(p.Bars) * lineHeight
}

// split draws how people divide, as wide as the picture whatever their number.
func (p *picture) split(label string, s cohort.Split) {
	b := bar{Label: label}
	if b.Hidden = !s.Shown(); b.Hidden {
		b.Said = hiddenText
		p.add(b)
		return
	}
	sum := 0
	for _, g := range s.Groups {
		sum += g.People.N
	}
	at := 0.0
	for i, g := range s.Groups {
		class, ok := shades[g.ID]
		if !ok {
			class = usual[i%len(usual)]
		}
		width := pictureWidth * float64(g.People.N) / float64(max(sum, 1))
		b.Parts = append(b.Parts, newPart(at, width, class, g.People.N))
		at += width
		if b.Said != "" {
			b.Said += ", "
		}
		b.Said += fmt.Sprintf("%s %d", g.Label, g.People.N)
		p.explain(class, g.Label)
	}
	p.add(b)
}

// secure draws how many of the people are secure or strong.
func (p *picture) secure(label string, s cohort.Split) {
	n, ok := secureUp(s).(int)
	p.count(label, cohort.Cell{Shown: ok && s.Of.Shown, N: n}, s.Of.N)
}

// count draws a number of people against the most there are in the picture.
func (p *picture) count(label string, c cohort.Cell, most int) {
	b := bar{Label: label, Hidden: !c.Shown, Said: hiddenText}
	if c.Shown {
		b.Said = fmt.Sprintf("%d people", c.N)
		b.Parts = []part{newPart(0, pictureWidth*float64(c.N)/float64(max(most, 1)), "s3", c.N)}
	}
	p.add(b)
}

// share draws a share with how far it may be off.
func (p *picture) share(label string, s cohort.Share) {
	b := bar{Label: label, Said: s.Words, Parts: []part{newPart(0, pictureWidth*s.Value, "s2", percent(s.Value))},
		Whisker: &whisker{pictureWidth * s.Low, pictureWidth * s.High}}
	p.add(b)
}

func newPart(x, width float64, class string, n any) part {
	p := part{X: x, Width: width, Class: class, Middle: x + width/2}
	if width >= roomForText {
		p.Number = said(n)
	}
	return p
}

func (p *picture) explain(class, label string) {
	for _, s := range p.Legend {
		if s.Label == label {
			return
		}
	}
	p.Legend = append(p.Legend, swatch{class, label})
}

// pictures are those that stand beside a table, by its sheet.
func pictures(r *cohort.Result) map[string][]*picture {
	out := map[string][]*picture{}
	put := func(sheet string, p *picture) {
		if len(p.Bars) > 0 {
			out[sheet] = append(out[sheet], p)
		}
	}
	teach := &picture{Title: "People below secure", Summary: "Each bar is a share of people; the line across its end says how far chance may have moved it."}
	for _, l := range r.Teach[:min(len(r.Teach), 8)] {
		teach.share(l.Title+" · "+l.Scenario, l.Share)
	}
	put("Teach next", teach)
	most := 0
	for _, w := range r.Practised.Weeks {
		most = max(most, w.People.N)
	}
	weeks := &picture{Title: "People who practised, by week", Summary: "The longest bar is the week with most people."}
	for _, w := range r.Practised.Weeks {
		weeks.count(w.Week, w.People, most)
	}
	put("Weeks", weeks)
	attempts := &picture{Title: "How many talks each person had", Summary: "The whole bar is all people."}
	attempts.split("All people", r.Practised.Attempts)
	put("How many talks", attempts)
	feel := &picture{Title: "Confidence from 1 to 5", Summary: "Each whole bar is the same people."}
	feel.split("Before the first talk", r.Confidence.Before)
	feel.split("After the latest talk", r.Confidence.After)
	put("Confidence", feel)
	agree := &picture{Title: "How often two judges agree", Summary: "Each whole bar is the people whose talks both judged."}
	for _, a := range r.Agreement {
		agree.split(a.Label, a.Split)
	}
	put("Judges", agree)
	for _, s := range r.Scenarios {
		scenarioPictures(s, put)
	}
	return out
}

func scenarioPictures(s cohort.Scenario, put func(string, *picture)) {
	latest := &picture{Title: s.Title + ": the latest attempt", Summary: "Each whole bar is the people with an attempt that was scored."}
	first := &picture{Title: s.Title + ": first and latest", Summary: "People who were secure or strong, in two bars for each objective; the whole bar is all of the same people."}
	passed := &picture{Title: s.Title + ": the checks", Summary: "Each whole bar is the people whose latest talk was judged on the check."}
	begun := &picture{Title: s.Title + ": first attempts, by when people began", Summary: "Each whole bar is the people who began in those weeks."}
	for _, o := range s.Objectives {
		latest.split(o.Title, o.Latest)
		first.secure(o.Title+": at first", o.First)
		first.secure(o.Title+": at latest", o.Latest)
		for _, c := range o.Checks {
			passed.split(c.ID, c.Latest)
		}
		for _, p := range o.Begun {
			begun.split(o.Title+": "+p.From+" to "+p.To, p.Split)
		}
	}
	put("Objectives", latest)
	put("First and latest", first)
	put("Checks", passed)
	put("Weeks compared", begun)
}
