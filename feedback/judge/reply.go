package judge

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// reply is the shape of an answer.
type reply struct {
	Quotes  []string
	Against []string
	Verdict Verdict
}

// Schema is the shape as a JSON schema: only keywords that llama.cpp turns
// into a grammar, everything required, short lists of short strings.
func Schema() json.RawMessage {
	return json.RawMessage(`{"type":"object","properties":{` +
		`"a_quotes":{"type":"array","items":{"type":"string","maxLength":120},"maxItems":2},` +
		`"b_against":{"type":"array","items":{"type":"string","maxLength":120},"maxItems":1},` +
		`"c_verdict":{"type":"string","enum":["yes","no","unsure"]}},` +
		`"required":["a_quotes","b_against","c_verdict"],"additionalProperties":false}`)
}

// longestReply is more than the schema allows for; a longer one is refused
// unread.
const longestReply = 16 << 10

// mostQuotes is a little more than the schema allows for, as servers ignore it.
const mostQuotes = 8

// parse reads an answer and refuses whatever is not exactly the shape.
func parse(raw []byte) (reply, error) {
	if len(raw) > longestReply {
		return reply{}, fmt.Errorf("the answer is %d bytes long", len(raw))
	}
	// Pointers tell a field that is missing or null from one that is empty.
	var r struct {
		Quotes  *[]*string `json:"a_quotes"`
		Against *[]*string `json:"b_against"`
		Verdict *string    `json:"c_verdict"`
	}
	d := json.NewDecoder(bytes.NewReader(raw))
	d.DisallowUnknownFields()
	if err := d.Decode(&r); err != nil {
		return reply{}, fmt.Errorf("the answer is not in the shape asked for: %w", err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return reply{}, errors.New("the answer goes on behind its end")
	}
	if r.Quotes == nil || r.Against == nil || r.Verdict == nil {
		return reply{}, errors.New("the answer lacks a field")
	}
	quotes, err := strs(*r.Quotes)
	if err != nil {
		return reply{}, err
	}
	against, err := strs(*r.Against)
	if err != nil {
		return reply{}, err
	}
	switch v := Verdict(*r.Verdict); v {
	case Yes, No, Unsure:
		return reply{quotes, against, v}, nil
	}
	return reply{}, fmt.Errorf("%.20q is not a verdict", *r.Verdict)
}

func strs(in []*string) ([]string, error) {
	if len(in) > mostQuotes {
		return nil, fmt.Errorf("the answer has %d quotes", len(in))
	}
	var out []string
	for _, s := range in {
		if s == nil {
			return nil, errors.New("a quote is null")
		}
		if strings.TrimSpace(*s) != "" {
			out = append(out, *s)
		}
	}
	return out, nil
}
