package encode

import (
	"math"

	"github.com/xuri/excelize/v2"
)

// look is how a cell of the workbook looks.
type look int

const (
	asPlain look = iota
	asWords      // a text of a few words
	asHeading
	asProse   // a sentence, on as many lines as it needs
	asNote    // the same, under the question
	asColumn  // the name of a column
	asNumbers // the name of a column of numbers, which stand on the right
	asGone    // a number that is hidden
	asPercent
	asDecimal
)

const (
	typeface   = "Calibri"
	widestText = 40 // in letters; longer texts get more than one line
	narrowest  = 10
	lineHigh   = 15  // points
	wordsBreak = 1.2 // lines end between words, so a text takes this much more room
)

func (l look) style() *excelize.Style {
	s := &excelize.Style{Font: &excelize.Font{Family: typeface, Size: 11}, Alignment: &excelize.Alignment{Vertical: "top"}}
	format := map[look]string{asPercent: "0%", asDecimal: "0.0"}[l]
	if format != "" {
		s.CustomNumFmt = &format
	}
	switch l {
	case asHeading:
		s.Font.Bold, s.Font.Size = true, 14
	case asProse:
		s.Alignment.WrapText = true
	case asNote:
		s.Alignment.WrapText = true
	case asColumn, asNumbers:
		s.Font.Bold, s.Alignment.WrapText, s.Alignment.Vertical = true, true, "bottom"
		s.Border = []excelize.Border{{Type: "bottom", Style: 1, Color: "808080"}}
	case asGone:
		s.Font.Italic, s.Font.Color = true, "666666"
	}
	switch l {
	case asNumbers, asGone:
		s.Alignment.Horizontal = "right"
	case asWords, asProse, asColumn: // a little away from a number on their left
		s.Alignment.Horizontal, s.Alignment.Indent = "left", 1
	}
	return s
}

func (b *book) wear(sheet, at string, l look) {
	id, made := b.looks[l]
	if !made {
		var err error
		id, err = b.NewStyle(l.style())
		b.do(err)
		b.looks[l] = id
	}
	b.do(b.SetCellStyle(sheet, at, at, id))
}

// columns are wide enough for what stands in them, within reason: sentences
// and the names of columns go on the next line.
func (b *book) columns(t table) []float64 {
	out := make([]float64, len(t.columns))
	for i, name := range t.columns {
		longest := min(len(name), narrowest)
		for _, row := range t.rows {
			longest = max(longest, len(said(row[i])))
		}
		switch {
		case longest > 2*widestText:
			longest = 2 * widestText
		case longest > widestText:
			longest = max(widestText, longest/2+4)
		}
		out[i] = float64(max(longest, narrowest) + 2)
		letter, err := excelize.ColumnNumberToName(i + 1)
		b.do(err)
		b.do(b.SetColWidth(t.sheet, letter, letter, out[i]))
	}
	return out
}

// note is written over all columns, on as many lines as it needs.
func (b *book) note(t table, widths []float64) {
	if t.note == "" {
		return
	}
	room := 0.0
	for _, width := range widths {
		room += width
	}
	last, err := excelize.CoordinatesToCellName(len(widths), 2)
	b.do(err)
	b.text(t.sheet, 1, 2, t.note, asNote)
	b.do(b.MergeCell(t.sheet, "A2", last))
	b.high(t.sheet, 2, []string{t.note}, []float64{room})
}

// high makes a row high enough for all the lines of its texts, since not every
// program works that out when it opens the workbook.
func (b *book) high(sheet string, row int, texts []string, widths []float64) {
	lines := 1.0
	for i, s := range texts {
		if float64(len(s)) > widths[i] {
			lines = max(lines, math.Ceil(wordsBreak*float64(len(s))/widths[i]))
		}
	}
	if lines > 1 {
		b.do(b.SetRowHeight(sheet, row, lineHigh*lines))
	}
}

// paper is an A4 page on its side, as wide as the table.
func (b *book) paper(sheet string) {
	fit, size, wide, high, landscape := true, 9, 1, 0, "landscape"
	b.do(b.SetSheetProps(sheet, &excelize.SheetPropsOptions{FitToPage: &fit}))
	b.do(b.SetPageLayout(sheet, &excelize.PageLayoutOptions{Size: &size, Orientation: &landscape, FitToWidth: &wide, FitToHeight: &high}))
}
