package debrief

import (
	"fmt"

	"charm.land/lipgloss/v2"

	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/tui/look"
)

// bar is one measure: a label, a picture of it, and the same in words.
type bar struct {
	label, says string
	draw        func(cells int) string
}

// labelWidth is how wide the labels of the bars are.
const labelWidth = 16

// numbers draws the measures. Each bar says in words what it shows.
func (r Room) numbers(p *paper, rep feedback.Report) {
	m := rep.Measures
	share := func(n, of int) func(int) string {
		return func(cells int) string { return r.look.Meter(float64(n)/float64(max(1, of)), cells) }
	}
	var bars []bar
	if m.RepWords+m.WorkerWords > 0 {
		bars = append(bars, bar{wordShare, fmt.Sprintf(wordShareSays, m.RepWordShare*100),
			func(cells int) string { return r.look.Meter(m.RepWordShare, cells) }})
	}
	if asked := m.OpenQuestions + m.ClosedQuestions; asked > 0 {
		bars = append(bars, bar{wordQuestions, fmt.Sprintf(wordQuestionsSay, m.OpenQuestions, m.ClosedQuestions), share(m.OpenQuestions, asked)})
	}
	if m.RepWords > 0 {
		bars = append(bars, bar{wordLongest, fmt.Sprintf(wordLongestSays, m.LongestRepTurnWords, m.RepWords), share(m.LongestRepTurnWords, m.RepWords)})
	}
	ask := bar{wordAsk, wordNoAsk, func(cells int) string { return r.look.Timeline(len(r.Said), cells, m.FirstIssueTurn, m.FirstAskTurn) }}
	switch {
	case m.FirstAskTurn > 0 && m.FirstIssueTurn > 0 && m.FirstAskTurn > m.FirstIssueTurn:
		ask.says = fmt.Sprintf(wordAskAfter, m.FirstAskTurn)
	case m.FirstAskTurn > 0 && m.FirstIssueTurn > 0:
		ask.says = fmt.Sprintf(wordAskBefore, m.FirstAskTurn)
	case m.FirstAskTurn > 0:
		ask.says = fmt.Sprintf(wordAskAt, m.FirstAskTurn)
	}
	bars = append(bars, ask)

	p.heading(wordNumbers)
	widest := 0
	for _, b := range bars {
		widest = max(widest, lipgloss.Width(b.says))
	}
	cells := max(4, min(30, p.width-labelWidth-1-widest))
	for _, b := range bars {
		p.lines = append(p.lines, look.Clip(r.look.Muted.Render(fmt.Sprintf("%-*s", labelWidth, b.label))+b.draw(cells)+" "+b.says, p.width))
	}
	p.text(r.look.Text, feedback.WordsLine(m))
	p.text(r.look.Text, feedback.DoubtLine(m))
	p.blank()
}
