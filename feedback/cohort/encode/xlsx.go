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
	b := &book{File: f}
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
	err error
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
	b.text(aboutSheet, 1, 1, Title)
	for i, line := range about(r) {
		b.text(aboutSheet, 1, 3+i, line)
	}
	b.bold(aboutSheet, 1, 1)
}

// sheet puts a table on a sheet of its own, with numbers as numbers.
func (b *book) sheet(t table) {
	_, err := b.NewSheet(t.sheet)
	b.do(err)
	b.text(t.sheet, 1, 1, t.question)
	b.text(t.sheet, 1, 2, t.note)
	for i, name := range t.columns {
		b.text(t.sheet, i+1, firstRow, name)
	}
	b.bold(t.sheet, 1, 1)
	b.bold(t.sheet, len(t.columns), firstRow)
	for i, row := range t.rows {
		for j, cell := range row {
			b.cell(t.sheet, j+1, firstRow+1+i, cell)
		}
	}
	for i, width := range t.widths() {
		column, err := excelize.ColumnNumberToName(i + 1)
		b.do(err)
		b.do(b.SetColWidth(t.sheet, column, column, width))
	}
	fit, wide, high, landscape := true, 1, 0, "landscape"
	b.do(b.SetSheetProps(t.sheet, &excelize.SheetPropsOptions{FitToPage: &fit}))
	b.do(b.SetPageLayout(t.sheet, &excelize.PageLayoutOptions{Orientation: &landscape, FitToWidth: &wide, FitToHeight: &high}))
	b.do(b.SetPanes(t.sheet, &excelize.Panes{Freeze: true, YSplit: firstRow, TopLeftCell: fmt.Sprintf("A%d", firstRow+1), ActivePane: "bottomLeft"}))
}

// widths are wide enough for what stands in the columns, within reason.
func (t table) widths() []float64 {
	const least, most = 9, 60
	out := make([]float64, len(t.columns))
	for i, name := range t.columns {
		longest := len(name)
		for _, row := range t.rows {
			longest = max(longest, len(said(row[i])))
		}
		out[i] = float64(min(max(longest, least), most) + 2)
	}
	return out
}

func (b *book) cell(sheet string, col, row int, v any) {
	if text, ok := v.(string); ok {
		b.text(sheet, col, row, text)
		return
	}
	at, err := excelize.CoordinatesToCellName(col, row)
	b.do(err)
	switch n := v.(type) {
	case percent:
		b.formatted(sheet, at, float64(n), "0%")
	case mean:
		b.formatted(sheet, at, float64(n), "0.0")
	default:
		b.do(b.SetCellValue(sheet, at, v))
	}
}

// formatted writes a number that is shown in fewer digits than it has.
func (b *book) formatted(sheet, at string, n float64, format string) {
	style, err := b.NewStyle(&excelize.Style{CustomNumFmt: &format})
	b.do(err)
	b.do(b.SetCellFloat(sheet, at, n, -1, 64))
	b.do(b.SetCellStyle(sheet, at, at, style))
}

// text writes a text as text, whatever it begins with.
func (b *book) text(sheet string, col, row int, s string) {
	at, err := excelize.CoordinatesToCellName(col, row)
	b.do(err)
	b.do(b.SetCellStr(sheet, at, s))
}

// bold sets the row from its first column on.
func (b *book) bold(sheet string, to, row int) {
	style, err := b.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
	b.do(err)
	at, err := excelize.CoordinatesToCellName(to, row)
	b.do(err)
	b.do(b.SetCellStyle(sheet, fmt.Sprintf("A%d", row), at, style))
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
