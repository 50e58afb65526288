package journal

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/scenarios"
)

// Text is the session as somebody reads it. The conversation in it is as
// coach.ParseTranscript takes it. The text is exactly what was typed and
// said: whoever shows it on a terminal makes it safe first.
func (e Entry) Text() string {
	var out strings.Builder
	h := e.Header
	fmt.Fprintf(&out, "%s\n", h.Title)
	fmt.Fprintf(&out, "Session %s, begun %s\n", h.ID, h.Started.Format("2 January 2006 15:04 MST"))
	fmt.Fprintf(&out, "Scenario %s, partner %s\n", h.ScenarioID, strings.TrimSpace(h.Partner+" "+h.Model))
	fmt.Fprintf(&out, "How it ended: %s\n", strings.ReplaceAll(string(e.Outcome), "_", " "))
	if h.Parent != "" {
		fmt.Fprintf(&out, "Another try at turn %d of session %s\n", h.ParentTurn, h.Parent)
	}
	for _, d := range e.Damage {
		fmt.Fprintf(&out, "Damage: %s\n", d)
	}
	name := e.workerName()
	part(&out, "The conversation", e.Transcript.Text(name))
	part(&out, "Said and taken back", coach.Transcript(e.TakenBack).Text(name))
	part(&out, "Turns that have no place in the conversation", coach.Transcript(e.Aside).Text(name))
	for i, f := range e.Feedback {
		part(&out, fmt.Sprintf("Feedback %d", i+1), readable(f))
	}
	for i, r := range e.Reviews {
		part(&out, fmt.Sprintf("Review by a tutor %d", i+1), readable(r))
	}
	return out.String()
}

// workerName is the worker's name in the scenario, or "" if that cannot be
// read any more.
func (e Entry) workerName() string {
	sc, err := scenarios.Parse(e.Header.ScenarioID, []byte(e.Header.Source))
	if err != nil || sc == nil {
		return ""
	}
	return sc.Worker.Name
}

func part(out *strings.Builder, title, text string) {
	if text != "" {
		fmt.Fprintf(out, "\n== %s ==\n\n%s", title, text)
	}
}

// readable writes JSON as indented lines without its punctuation.
func readable(raw json.RawMessage) string {
	var out strings.Builder
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.UseNumber()
	if err := outline(&out, dec, 0); err != nil {
		return string(raw) + "\n"
	}
	return out.String()
}

// outline writes the next value of dec: "name: value" a line, deeper values
// further in.
func outline(out *strings.Builder, dec *json.Decoder, depth int) error {
	tok, err := dec.Token()
	if err != nil {
		return err
	}
	in := strings.Repeat("  ", depth)
	switch tok {
	case json.Delim('{'), json.Delim('['):
		if depth > 0 {
			out.WriteString("\n")
		}
		for dec.More() {
			out.WriteString(in)
			if tok == json.Delim('{') {
				name, err := dec.Token()
				if err != nil {
					return err
				}
				fmt.Fprintf(out, "%s:", strings.ReplaceAll(fmt.Sprint(name), "_", " "))
			} else {
				out.WriteString("-")
			}
			if err := outline(out, dec, depth+1); err != nil {
				return err
			}
		}
		_, err := dec.Token()
		return err
	case nil:
		tok = "none"
	}
	fmt.Fprintf(out, " %v\n", tok)
	return nil
}
