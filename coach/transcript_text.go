package coach

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// The limits on a transcript of plain text. A talk of an hour has about
// 60 KB and 400 turns.
const (
	maxTranscript = 1 << 20
	maxTurns      = 5000
)

// TranscriptError says which line of a transcript cannot be understood, why,
// and what to do about it.
type TranscriptError struct {
	Line int    // from 1; 0 where it is the file as a whole
	What string // what is wrong
	Do   string // what to do next
}

func (e *TranscriptError) Error() string {
	if e.Line == 0 {
		return e.What + "; " + e.Do
	}
	return fmt.Sprintf("line %d: %s; %s", e.Line, e.What, e.Do)
}

// ParseTranscript reads a transcript of plain text:
//
//	Rep: How have the rotas been?
//	Dana: Two days' notice, every time.
//	  And nobody asks.
//
// A turn begins with its speaker and a colon. "Rep" is the rep, in capitals
// or not, and so is "You" or "Me" in a file without a "Rep"; any second
// speaker is the worker. A line without a speaker goes on with the turn. A
// speaker's name has one to three words and at most 30 characters, and stands
// at the beginning of its line; a line that begins with two spaces never has
// one, and the two spaces are not part of what was said. A third speaker is
// an error, as is a first line without a speaker. Turns with nothing in them
// are left out. The error is a *TranscriptError unless reading failed.
func ParseTranscript(r io.Reader) (Transcript, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxTranscript+1))
	if err != nil {
		return nil, fmt.Errorf("read the transcript: %w", err)
	}
	text, err := plainText(data)
	if err != nil {
		return nil, err
	}
	lines := dedent(strings.Split(text, "\n"))
	who, err := speakers(lines)
	if err != nil {
		return nil, err
	}
	return turns(lines, who)
}

// turns cuts the lines into turns.
func turns(lines []string, who map[string]Speaker) (Transcript, error) {
	var said Transcript
	var open *Turn
	finish := func() {
		if open == nil {
			return
		}
		if open.Text = strings.TrimSpace(open.Text); open.Text != "" {
			open.N = len(said) + 1
			said = append(said, *open)
		}
	}
	for i, line := range lines {
		label, rest, _ := cutLabel(line)
		speaker, named := who[label]
		switch {
		case named:
			finish()
			open = &Turn{Speaker: speaker, Text: rest}
		case open != nil:
			open.Text += "\n" + strings.TrimPrefix(line, indent)
		case strings.TrimSpace(line) != "":
			return nil, &TranscriptError{i + 1, "it is not clear who says this", `begin the line with "Rep: " or "Worker: "`}
		}
		if len(said) > maxTurns {
			return nil, &TranscriptError{i + 1, fmt.Sprintf("there are more than %d turns", maxTurns), "split the transcript into several files"}
		}
	}
	finish()
	if len(said) == 0 {
		return nil, &TranscriptError{0, "nobody says anything in it", `write what was said, for example "Rep: How has your week been?"`}
	}
	return said, nil
}

// plainText makes sure that data is text and takes from it what only
// editors care about: the byte order mark and how lines end.
func plainText(data []byte) (string, error) {
	const utf8Needed = `open it in your editor and save it as plain text with the encoding UTF-8`
	switch {
	case len(data) > maxTranscript:
		return "", &TranscriptError{0, "the transcript is larger than 1 MB", "give one conversation a file"}
	case bytes.HasPrefix(data, []byte("PK\x03\x04")), bytes.HasPrefix(data, []byte("%PDF")), bytes.HasPrefix(data, []byte("{\\rtf")):
		return "", &TranscriptError{0, "this is a document, not plain text", utf8Needed}
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("\xfe\xff")):
		return "", &TranscriptError{0, "the file is saved as UTF-16", utf8Needed}
	}
	if i := bytes.IndexByte(data, 0); i >= 0 {
		return "", &TranscriptError{lineOf(data, i), "there is a zero byte here, so this is not plain text", utf8Needed}
	}
	if i := invalid(data); i >= 0 {
		return "", &TranscriptError{lineOf(data, i), "there is a character here that is not UTF-8", utf8Needed}
	}
	text := strings.TrimPrefix(string(data), "\ufeff")
	return strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text), nil
}

func lineOf(data []byte, at int) int { return bytes.Count(data[:at], []byte("\n")) + 1 }

// invalid returns where data stops being UTF-8, or -1.
func invalid(data []byte) int {
	for at := 0; at < len(data); {
		r, n := utf8.DecodeRune(data[at:])
		if r == utf8.RuneError && n == 1 {
			return at
		}
		at += n
	}
	return -1
}

// Text writes the transcript as ParseTranscript reads it, one blank line
// between turns. The worker's name is used where it can be told from a
// sentence, and "Worker" is otherwise.
func (t Transcript) Text(workerName string) string {
	if !nameable(workerName) {
		workerName = "Worker"
	}
	var out strings.Builder
	for i, turn := range t {
		if i > 0 {
			out.WriteString("\n")
		}
		label := "Rep"
		if turn.Speaker == Worker {
			label = workerName
		}
		text := strings.ReplaceAll(strings.TrimSpace(turn.Text), "\n", "\n"+indent)
		out.WriteString(strings.TrimRight(label+": "+text, " ") + "\n")
	}
	return out.String()
}
