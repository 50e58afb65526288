package journal

import (
	"fmt"
	"slices"
	"strings"
)

// sentences says what is wrong with the lines of a file, worst last, each
// kind of fault once.
func sentences(faults []fault) []string {
	var out []string
	for what := flawBlank; what <= flawTorn; what++ {
		var of []fault
		for _, f := range faults {
			if f.what == what {
				of = append(of, f)
			}
		}
		if len(of) > 0 {
			out = append(out, sentence(what, of))
		}
	}
	return out
}

func sentence(what flaw, of []fault) string {
	where, n := lines(of), 0
	for _, f := range of {
		n += f.n
	}
	switch what {
	case flawBlank:
		return where + " empty. Nothing is lost by that."
	case flawEnding:
		return where + " written with Windows line ends, so another program has saved this file. Nothing is lost by that."
	case flawMark:
		return where + " marked as text by another program (a byte order mark). Nothing is lost by that."
	case flawGlued:
		return fmt.Sprintf("%s made of records run together. All %d were read.", where, n)
	case flawPartly:
		return fmt.Sprintf("%s partly damaged: %d bytes cannot be read. What is whole beside them was read.", where, n)
	case flawNuls:
		return fmt.Sprintf("%s damaged by a block of %d empty bytes, as a power cut can leave. What was in its place is lost.", where, n)
	case flawLong:
		return fmt.Sprintf("%s too long to be a record (%d bytes) and cannot be read.", where, n)
	case flawTorn:
		return fmt.Sprintf("The last %d bytes are an unfinished record: the program stopped while it was saving.", n)
	default:
		return where + " damaged and cannot be read."
	}
}

// lines names the lines of some faults: "Line 3 is", "Lines 3, 4 and 9 are".
func lines(of []fault) string {
	const most = 6
	var names []string
	for _, f := range of {
		if name := fmt.Sprint(f.line); !slices.Contains(names, name) {
			names = append(names, name)
		}
		if len(names) > most {
			return fmt.Sprintf("%d lines, the first of them line %s, are", len(of), names[0])
		}
	}
	if len(names) == 1 {
		return "Line " + names[0] + " is"
	}
	last := len(names) - 1
	return "Lines " + strings.Join(names[:last], ", ") + " and " + names[last] + " are"
}

// order sorts records by their numbers and drops those that are there twice.
// It returns them with what another record with the same number, or another
// session's records, push aside, and says what was out of place.
func order(records []record, faults []fault) (sorted, aside []record, told []string) {
	seen := make(map[int]record, len(records))
	last, repeats, moved := 0, 0, 0
	stray := -1 // the number of the record before, if that was put aside
	for _, r := range records {
		first, again := seen[r.seq]
		switch {
		case again && string(first.raw) == string(r.raw):
			repeats++
			continue
		case again, r.seq == stray+1: // what follows a stray record came with it
			aside, stray = append(aside, r), r.seq
			continue
		case r.seq < last:
			moved++
		}
		seen[r.seq], stray = r, -1
		last = max(last, r.seq)
		sorted = append(sorted, r)
	}
	if moved > 0 {
		slices.SortStableFunc(sorted, func(a, b record) int { return a.seq - b.seq })
		told = append(told, fmt.Sprintf("%s out of order. They were put back by their numbers.", howMany(moved, "was", "were")))
	}
	if repeats > 0 {
		told = append(told, fmt.Sprintf("%s in the file twice. Each is shown once.", howMany(repeats, "is", "are")))
	}
	if len(aside) > 0 {
		told = append(told, fmt.Sprintf("%s from another writer, as when two copies of a session were joined. They are listed apart.", howMany(len(aside), "comes", "come")))
	}
	return sorted, aside, append(told, gaps(sorted, faults)...)
}

// gaps tells of numbers that are missing where no damaged line explains it.
func gaps(sorted []record, faults []fault) (told []string) {
	before := record{}
	for _, r := range sorted {
		if r.seq > before.seq+1 && !explained(before.line, r.line, faults) {
			told = append(told, fmt.Sprintf("%s missing before line %d.", howMany(r.seq-before.seq-1, "is", "are"), r.line))
		}
		before = r
	}
	return told
}

func explained(from, to int, faults []fault) bool {
	return slices.ContainsFunc(faults, func(f fault) bool { return f.lost && f.line >= from && f.line <= to })
}

func howMany(n int, one, many string) string {
	if n == 1 {
		return "1 record " + one
	}
	return fmt.Sprintf("%d records %s", n, many)
}
