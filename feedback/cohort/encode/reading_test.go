package encode_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"testing"

	"github.com/parquet-go/parquet-go"
	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"
)

// These read what was written the way a stranger's program would: from the
// bytes alone, with no type of this project. The last sign of every number
// that is hidden is the reason.

// long is a report in its tidy form: for each number by name its value, or
// why it is hidden.
type long map[string]string

const gone = "hidden: "

// named is what makes a number one of a kind, in the order of the columns.
func named(parts ...string) string { return strings.Join(parts, "|") }

// unlike lists the first few numbers in which two reports differ.
func (l long) unlike(other long) (out []string) {
	for name, value := range l {
		if there, ok := other[name]; !ok || there != value {
			out = append(out, fmt.Sprintf("%s: %q, %q", name, value, there))
		}
	}
	for name, value := range other {
		if _, ok := l[name]; !ok {
			out = append(out, fmt.Sprintf("%s: nothing, %q", name, value))
		}
	}
	return out[:min(len(out), 5)]
}

// take reads one line of the tidy form.
func (l long) take(t testing.TB, header, record []string) {
	at := map[string]string{}
	for i, name := range header {
		at[name] = record[i]
	}
	name := named(at["table"], at["scenario"], at["objective"], at["check"], at["judges"], at["from"], at["to"], at["group"], at["measure"])
	_, twice := l[name]
	require.False(t, twice, "one number, one line: %s", name)
	if at["shown"] == "true" {
		require.Empty(t, at["why"], name)
		require.NotEmpty(t, at["value"], name)
		l[name] = at["value"]
		return
	}
	require.Equal(t, "false", at["shown"], name)
	require.Empty(t, at["value"], "a hidden number has no value: %s", name)
	require.NotEmpty(t, at["why"], name)
	l[name] = gone + at["why"]
}

func csvRecords(t testing.TB, raw []byte) [][]string {
	records, err := csv.NewReader(bytes.NewReader(raw)).ReadAll()
	require.NoError(t, err)
	return records
}

func longOf(t testing.TB, records [][]string) long {
	l := long{}
	for _, record := range records[1:] {
		l.take(t, records[0], record)
	}
	return l
}

// parquetRecords reads the columns by the names they have in the file.
func parquetRecords(t testing.TB, raw []byte) [][]string {
	f, err := parquet.OpenFile(bytes.NewReader(raw), int64(len(raw)))
	require.NoError(t, err)
	var header []string
	for _, field := range f.Schema().Fields() {
		header = append(header, field.Name())
	}
	records := [][]string{header}
	for _, group := range f.RowGroups() {
		rows := group.Rows()
		for {
			buffer := make([]parquet.Row, 64)
			n, err := rows.ReadRows(buffer)
			for _, row := range buffer[:n] {
				record := make([]string, len(header))
				for _, v := range row {
					if v.Kind() == parquet.Double && !v.IsNull() {
						record[v.Column()] = strconv.FormatFloat(v.Double(), 'f', -1, 64)
					} else if !v.IsNull() {
						record[v.Column()] = v.String()
					}
				}
				records = append(records, record)
			}
			if errors.Is(err, io.EOF) {
				break
			}
			require.NoError(t, err)
		}
		require.NoError(t, rows.Close())
	}
	return records
}

// sheets are the tables of a workbook by the question above them, as they look
// on the screen; and the lines of the last sheet, in full.
func sheets(t testing.TB, raw []byte) (tables map[string][][]string, tidy [][]string) {
	f, err := excelize.OpenReader(bytes.NewReader(raw))
	require.NoError(t, err)
	defer f.Close()
	tables = map[string][][]string{}
	for _, name := range f.GetSheetList() {
		rows, err := f.GetRows(name, excelize.Options{RawCellValue: name == "All rows"})
		require.NoError(t, err)
		if len(rows) < 4 || len(rows[3]) < 2 {
			continue // the sheet that says what it is about
		}
		table := rows[3:]
		for i := range table {
			for len(table[i]) < len(table[0]) {
				table[i] = append(table[i], "")
			}
		}
		tables[rows[0][0]] = table
		if name == "All rows" {
			tidy = table
		}
	}
	return tables, tidy
}

// markdownTables are the tables of a Markdown file by the heading above them.
func markdownTables(raw []byte) map[string][][]string {
	tables, question := map[string][][]string{}, ""
	for _, line := range strings.Split(string(raw), "\n") {
		if heading, ok := strings.CutPrefix(line, "## "); ok {
			question = heading
		}
		if !strings.HasPrefix(line, "| ") || strings.HasPrefix(line, "| ---") {
			continue
		}
		var cells []string
		for _, cell := range strings.Split(strings.TrimSuffix(strings.TrimPrefix(line, "| "), " |"), " | ") {
			cells = append(cells, strings.ReplaceAll(strings.TrimSpace(cell), `\`, ""))
		}
		tables[question] = append(tables[question], cells)
	}
	return tables
}

// pageOf is what somebody sees of a page: its tables by the heading above,
// the words of each picture, and the numbers written in it.
type pageOf struct {
	tables   map[string][][]string
	pictures map[string][]drawing
	lead     []string
}

type drawing struct {
	title, said string
	numbers     []string
}

func readPage(t testing.TB, raw []byte) pageOf {
	d := xml.NewDecoder(bytes.NewReader(raw))
	d.Strict, d.AutoClose, d.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	p := pageOf{tables: map[string][][]string{}, pictures: map[string][]drawing{}}
	var question, text string
	var row []string
	var within drawing
	anchored, header := false, false
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return p
		}
		require.NoError(t, err)
		switch token := token.(type) {
		case xml.CharData:
			text += string(token)
		case xml.StartElement:
			text, anchored = "", false
			switch token.Name.Local {
			case "header":
				header = true
			case "tr":
				row = nil
			case "figure":
				within = drawing{}
			}
			for _, a := range token.Attr {
				anchored = anchored || a.Name.Local == "text-anchor"
			}
		case xml.EndElement:
			said := strings.TrimSpace(text)
			switch token.Name.Local {
			case "header":
				header = false
			case "p":
				if header {
					p.lead = append(p.lead, said)
				}
			case "h2":
				question = said
			case "th", "td":
				row = append(row, said)
			case "tr":
				p.tables[question] = append(p.tables[question], row)
			case "desc":
				within.said = said
			case "figcaption":
				within.title = said
			case "text":
				if anchored {
					within.numbers = append(within.numbers, said)
				}
			case "figure":
				p.pictures[question] = append(p.pictures[question], within)
			}
			text = ""
		}
	}
}

// jsonOf is a JSON report as any program reads it.
func jsonOf(t testing.TB, raw []byte) map[string]any {
	var out map[string]any
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	require.NoError(t, d.Decode(&out))
	return out
}
