package encode_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// sheetCell is a cell as LibreOffice has it: what it is, what it holds, and
// what somebody sees.
type sheetCell struct{ kind, value, formula, text string }

// exact is what the cell holds, in full.
func (c sheetCell) exact() string {
	switch c.kind {
	case "boolean":
		return strings.ToLower(c.text)
	case "float":
		n, err := strconv.ParseFloat(c.value, 64)
		if err == nil {
			return strconv.FormatFloat(n, 'f', -1, 64)
		}
	}
	return c.text
}

// mostRepeated is from where repeated cells and lines are the empty rest of a
// sheet.
const mostRepeated = 500

// readFlat reads a flat OpenDocument file: its sheets by name.
func readFlat(t testing.TB, raw []byte) map[string][][]sheetCell {
	d := xml.NewDecoder(bytes.NewReader(raw))
	out := map[string][][]sheetCell{}
	var sheet string
	var row []sheetCell
	var cell *sheetCell
	again, lines, empty, written := 1, 1, 0, false
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return out
		}
		require.NoError(t, err)
		switch token := token.(type) {
		case xml.StartElement:
			attr := func(name string) string {
				for _, a := range token.Attr {
					if a.Name.Local == name {
						return a.Value
					}
				}
				return ""
			}
			switch token.Name.Local {
			case "annotation", "shapes", "frame", "chart":
				require.NoError(t, d.Skip())
			case "table":
				sheet = attr("name")
			case "table-row":
				row, empty = nil, 0
				lines, _ = strconv.Atoi(attr("number-rows-repeated"))
			case "table-cell":
				cell = &sheetCell{kind: attr("value-type"), value: attr("value"), formula: attr("formula")}
				again, _ = strconv.Atoi(attr("number-columns-repeated"))
				again = max(again, 1)
			case "p":
				if written = cell != nil; written && cell.text != "" {
					cell.text += "\n"
				}
			case "tab", "s", "line-break":
				n, _ := strconv.Atoi(attr("c"))
				if written {
					cell.text += strings.Repeat(map[string]string{"tab": "\t", "s": " ", "line-break": "\n"}[token.Name.Local], max(n, 1))
				}
			}
		case xml.CharData:
			if written {
				cell.text += string(token)
			}
		case xml.EndElement:
			switch token.Name.Local {
			case "p":
				written = false
			case "table-cell":
				if cell.kind == "" {
					empty += again
				} else {
					require.Less(t, again, mostRepeated)
					row = append(row, make([]sheetCell, empty)...)
					for range again {
						row = append(row, *cell)
					}
					empty = 0
				}
				cell = nil
			case "table-row":
				if lines < mostRepeated {
					for range max(lines, 1) {
						out[sheet] = append(out[sheet], row)
					}
				}
			}
		}
	}
}

// sheetOf is the table of a question: the sheet that has it in its first cell,
// from the names of the columns to the last line that holds anything.
func sheetOf(book map[string][][]sheetCell, question string) [][]sheetCell {
	for _, rows := range book {
		if len(rows) < 4 || len(rows[0]) == 0 || rows[0][0].text != question || len(rows[3]) < 2 {
			continue
		}
		table := rows[3:]
		for len(table) > 0 && len(table[len(table)-1]) == 0 {
			table = table[:len(table)-1]
		}
		return table
	}
	return nil
}
