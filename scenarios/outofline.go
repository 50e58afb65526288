package scenarios

import (
	"fmt"
	"strings"
)

// outOfLine is for a line that begins in a column where nothing it could
// belong to begins.
func (d *draft) outOfLine(n int) finding {
	line := d.line(n)
	here := indent(line)
	at := mark{n, here + 1}
	_, key, _, _ := d.parts(n)
	if up := d.above(n); !isKey(key) && up > 0 && !strings.HasPrefix(strings.TrimSpace(line), "-") && indent(d.line(up)) > here {
		return finding{at: at, what: "this line is not far enough in to belong to the text above it",
			write:  fmt.Sprintf("Begin it in column %d, like line %d.", indent(d.line(up))+1, up),
			repair: d.set(n, strings.Repeat(" ", indent(d.line(up)))+strings.TrimSpace(line))}
	}
	if first := d.undashed(n); first > 0 {
		text := strings.TrimSpace(d.line(first))
		return finding{at: mark{first, indent(d.line(first)) + 1}, what: "this begins an item of a list, and has no dash before it",
			write: fmt.Sprintf("Begin it in column %d, like line %d: - %s", here+1, n, text), repair: d.set(first, strings.Repeat(" ", here)+"- "+text)}
	}
	to, like := d.nearestIndent(n)
	if like == 0 {
		return finding{at: at, what: "this line does not fit what is above it",
			write: "Compare it with the lines above: is it a list item without its dash, or a key in the wrong place?"}
	}
	return finding{at: at, what: "this line does not begin under anything above it",
		write: fmt.Sprintf("Begin it in column %d, under the beginning of line %d.", to+1, like), repair: func() { d.shift(n, to-here) }}
}

// undashed is the first line of the list that the item in line n belongs to,
// if that line has no dash; else 0.
func (d *draft) undashed(n int) int {
	here, first := indent(d.line(n)), 0
	if !dashed(d.line(n)) {
		return 0
	}
	for up := d.above(n); up > 0; up = d.above(up) {
		if indent(d.line(up)) > here {
			first = up
			continue
		}
		if _, _, value, ok := d.parts(up); ok && value == "" && !dashed(d.line(up)) && first > 0 && !dashed(d.line(first)) {
			return first
		}
		return 0
	}
	return 0
}

func dashed(line string) bool { return strings.HasPrefix(strings.TrimSpace(line), "- ") }

// nearestIndent looks up the lines above n that may have siblings and returns
// the indent that is nearest to n's own, and the line that has it.
func (d *draft) nearestIndent(n int) (to, like int) {
	here, least := indent(d.line(n)), 1<<30
	for up := d.above(n); up > 0; up = d.above(up) {
		in := indent(d.line(up))
		if in >= least {
			continue
		}
		least = in
		if dashed(d.line(up)) && !dashed(d.line(n)) {
			in += 2 // a key stands beside the keys of an item and not beside its dash
		}
		if in != here && (like == 0 || distance(in, here) < distance(to, here)) {
			to, like = in, up
		}
	}
	return to, like
}

func distance(a, b int) int { return max(a-b, b-a) }

// shift moves line n by so many columns, and with it what hangs below it if
// it is a key with nothing on its own line.
func (d *draft) shift(n, by int) {
	here := indent(d.line(n))
	_, _, value, _ := d.parts(n)
	for i := n; i <= len(d.lines); i++ {
		line := d.line(i)
		if strings.TrimSpace(line) == "" {
			continue
		}
		in := indent(line)
		if i > n && (in <= here || value != "") {
			return
		}
		d.lines[i-1] = strings.Repeat(" ", max(in+by, 0)) + line[in:]
	}
}
