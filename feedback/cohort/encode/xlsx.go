package encode

import (
	"fmt"
	"io"

	"github.com/repcoach/repcoach/feedback/cohort"
	"github.com/xuri/excelize/v2"
)

// XLSX writes a workbook with a sheet for each question, a chart beside the
// objectives, and all the tidy rows on the last sheet.
func XLSX(w io.Writer, r *cohort.Result) error {
	f := excelize.NewFile()
	defer f.Close()
	b := &book{File: f, looks: map[look]int{}}
	b.about(r)
	for _, t := range tables(r) {
		b.sheet(t)
	}
	b.chart(objectives(r))
	b.sheet(tidy(r))
	if b.err == nil {
		_, b.err = f.WriteTo(w)
	}
	return wrap("xlsx", b.err)
}

// book keeps the first error, so that the sheets read as what is on them.
type book struct {
	*excelize.File
	looks map[look]int
	err   error
}

func (b *book) do(err error) {
	if b.err == nil {
		b.err = err
	}
}

const (
	aboutSheet = "About"
	firstRow   = 4 // of a table: above it stand the question and the note
)

func (b *book) about(r *cohort.Result) {
	b.do(b.SetSheetName("Sheet1", aboutSheet))
	b.do(b.SetColWidth(aboutSheet, "A", "A", 90))
	b.text(aboutSheet, 1, 1, Title, asHeading)
	for i, line := range about(r) {
		b.text(aboutSheet, 1, 3+i, line, asProse)
	}
	b.paper(aboutSheet)
}

// sheet puts a table on a sheet of its own, with numbers as numbers.
func (b *book) sheet(t table) {
	_, err := b.NewSheet(t.sheet)
	b.do(err)
	widths := b.columns(t)
	b.text(t.sheet, 1, 1, t.question, asHeading)
	b.note(t, widths)
	numbers := make([]bool, len(t.columns))
	for i, name := range t.columns {
		kind := asColumn
		if numbers[i] = t.numbers(i); numbers[i] {
			kind = asNumbers
		}
		b.text(t.sheet, i+1, firstRow, name, kind)
	}
	b.high(t.sheet, firstRow, t.columns, widths)
	for i, row := range t.rows {
		words := make([]string, len(row))
		for j, cell := range row {
			words[j] = said(cell)
			b.cell(t.sheet, j+1, firstRow+1+i, cell, numbers[j])
		}
		b.high(t.sheet, firstRow+1+i, words, widths)
	}
	b.do(b.SetPanes(t.sheet, &excelize.Panes{Freeze: true, YSplit: firstRow, TopLeftCell: fmt.Sprintf("A%d", firstRow+1), ActivePane: "bottomLeft"}))
	b.paper(t.sheet)
	b.do(b.SetDefinedName(&excelize.DefinedName{Name: "_xlnm.Print_Titles", Scope: t.sheet, RefersTo: fmt.Sprintf("'%s'!$%d:$%d", t.sheet, firstRow, firstRow)}))
}

// cell writes what a table holds; hidden numbers stand where numbers do.
func (b *book) cell(sheet string, col, row int, v any, among bool) {
	switch v := v.(type) {
	case string:
		switch {
		case among && v == hiddenText:
			b.text(sheet, col, row, v, asGone)
		case len(v) > widestText:
			b.text(sheet, col, row, v, asProse)
		default:
			b.text(sheet, col, row, v, asWords)
		}
	case percent:
		b.number(sheet, col, row, float64(v), asPercent)
	case mean:
		b.number(sheet, col, row, float64(v), asDecimal)
	default:
		b.number(sheet, col, row, v, asPlain)
	}
}

func (b *book) number(sheet string, col, row int, n any, as look) {
	at, err := excelize.CoordinatesToCellName(col, row)
	b.do(err)
	b.do(b.SetCellValue(sheet, at, n))
	b.wear(sheet, at, as)
}

// text writes a text as text, whatever it begins with.
func (b *book) text(sheet string, col, row int, s string, as look) {
	at, err := excelize.CoordinatesToCellName(col, row)
	b.do(err)
	b.do(b.SetCellStr(sheet, at, s))
	b.wear(sheet, at, as)
}

// chart draws below secure and secure or strong for each objective.
func (b *book) chart(t table) {
	if len(t.rows) == 0 {
		return
	}
	dark := excelize.Font{Color: "333333"}
	last := firstRow + len(t.rows)
	series := func(column string) excelize.ChartSeries {
		return excelize.ChartSeries{
			Name:       fmt.Sprintf("%s!$%s$%d", t.sheet, column, firstRow),
			Categories: fmt.Sprintf("%s!$A$%d:$B$%d", t.sheet, firstRow+1, last),
			Values:     fmt.Sprintf("%s!$%s$%d:$%s$%d", t.sheet, column, firstRow+1, column, last),
		}
	}
	b.do(b.InsertPageBreak(t.sheet, fmt.Sprintf("A%d", last+2)))
	b.do(b.AddChart(t.sheet, fmt.Sprintf("A%d", last+3), &excelize.Chart{
		Type:      excelize.BarStacked,
		Series:    []excelize.ChartSeries{series("D"), series("E")},
		Title:     excelize.ChartTitle{Paragraph: []excelize.RichTextRun{{Text: "People by their latest attempt (hidden rows are empty)"}}},
		Dimension: excelize.ChartDimension{Width: 900, Height: uint(max(240, 60+40*len(t.rows)))},
		YAxis:     excelize.ChartAxis{MajorGridLines: true, Font: dark},
		XAxis:     excelize.ChartAxis{ReverseOrder: true, Font: dark},
		Legend:    excelize.ChartLegend{Position: "bottom"},
	}))
}

func tidy(r *cohort.Result) table {
	t := table{sheet: "All rows", question: "Every number, one a line", note: "The same as --format csv.", columns: cohort.Columns()}
	for _, row := range r.Rows() {
		var cells []any
		for i, f := range row.Fields() {
			if t.columns[i] == "value" && row.Value != nil {
				cells = append(cells, *row.Value)
			} else {
				cells = append(cells, f)
			}
		}
		t.rows = append(t.rows, cells)
	}
	return t
}
