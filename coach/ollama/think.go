package ollama

import "strings"

// The tags that models put around what is not meant for the rep.
const (
	thinkOpen  = "<think>"
	thinkClose = "</think>"
)

// unthink keeps a model's thinking from the rep. Thinking that the server
// has recognised never gets here; this is for what a model prints as if it
// were dialogue.
type unthink struct {
	all     bool // keep everything back until the end: the model is known to think aloud
	out     bool // something has been let through
	inside  bool // between the tags
	pending strings.Builder
}

// add takes a piece and returns what may be shown now. An end tag after
// something was shown means that what was shown was thinking: ErrThinking.
func (u *unthink) add(piece string) (string, error) {
	u.pending.WriteString(piece)
	s := u.pending.String()
	if i := strings.LastIndex(s, thinkClose); i >= 0 {
		if u.out {
			return "", &Error{Kind: ErrThinking, Detail: "and said so too late"}
		}
		u.inside = false
		s = s[i+len(thinkClose):]
	}
	lead := strings.TrimLeft(s, " \t\r\n")
	if !u.out {
		if strings.HasPrefix(lead, thinkOpen) {
			u.inside = true
		}
		s = lead
	}
	u.set(s)
	if u.all || u.inside || s == "" || !u.out && strings.HasPrefix(thinkOpen, s) {
		return "", nil
	}
	keep := tagBegun(s)
	u.set(s[len(s)-keep:])
	if s = s[:len(s)-keep]; s != "" {
		u.out = true
	}
	return s, nil
}

// end returns what was still kept back when the reply is over.
func (u *unthink) end() string {
	s := u.pending.String()
	u.pending.Reset()
	if u.inside {
		return "" // it never came to speak
	}
	return s
}

func (u *unthink) set(s string) {
	u.pending.Reset()
	u.pending.WriteString(s)
}

// tagBegun is how many bytes at the end of s could be the beginning of an end
// tag that arrives in pieces.
func tagBegun(s string) int {
	for n := min(len(s), len(thinkClose)-1); n > 0; n-- {
		if strings.HasSuffix(s, thinkClose[:n]) {
			return n
		}
	}
	return 0
}
