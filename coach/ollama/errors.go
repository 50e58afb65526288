package ollama

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"unicode/utf8"
)

// The kinds of failure. Test for one with errors.Is; whoever shows it to a
// rep chooses the sentence and the next step by the kind. The detail behind
// it may be text from a server and is not to be trusted.
var (
	ErrAddress     = errors.New("the model address is not valid")
	ErrRemote      = errors.New("the model address is not on this machine")
	ErrCloud       = errors.New("the model does not run on this machine")
	ErrUnreachable = errors.New("no model server answers")
	ErrNotOllama   = errors.New("something other than Ollama answers")
	ErrRefused     = errors.New("the model server refuses the request")
	ErrNoModel     = errors.New("the model is not installed")
	ErrUnsuitable  = errors.New("the model cannot hold a conversation")
	ErrBusy        = errors.New("the model server is busy")
	ErrMemory      = errors.New("there is not enough memory for the model")
	ErrServer      = errors.New("the model server failed")
	ErrTooLong     = errors.New("the conversation no longer fits the model's window")
	ErrCutOff      = errors.New("the reply was cut off")
	ErrLength      = errors.New("the reply was longer than allowed")
	ErrEmpty       = errors.New("the model said nothing")
	ErrThinking    = errors.New("the model thinks aloud")
	ErrAnswer      = errors.New("the model's answer cannot be read")
)

// maxDetail is how many bytes of somebody else's words an error carries.
const maxDetail = 300

// Error is a failure with its kind, what is known about it, and its cause.
type Error struct {
	Kind   error
	Detail string // may be a server's words; capped, not safe for a terminal
	Status int    // the HTTP status, if there was one
	Cause  error
}

func (e *Error) Error() string {
	if e.Detail == "" {
		return e.Kind.Error()
	}
	return e.Kind.Error() + ": " + e.Detail
}

// Unwrap lets errors.Is find the kind and the cause.
func (e *Error) Unwrap() []error {
	if e.Cause == nil {
		return []error{e.Kind}
	}
	return []error{e.Kind, e.Cause}
}

// capped shortens untrusted text for an error, without cutting a character.
func capped(s string) string {
	s = strings.TrimSpace(s)
	if len(s) <= maxDetail {
		return s
	}
	n := maxDetail
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n] + "…"
}

// statusError turns an HTTP status of 400 or more and its body into an Error.
// The texts it looks for are those of Ollama 0.24 and 0.34; a text it does not
// know falls back on the status alone.
func statusError(status int, message string) *Error {
	e := &Error{Kind: ErrServer, Status: status, Detail: capped(message)}
	if e.Detail == "" {
		e.Detail = strings.ToLower(http.StatusText(status)) + ", and no word why"
	}
	low := strings.ToLower(message)
	switch {
	case strings.Contains(low, "ollama cloud is disabled"):
		e.Kind = ErrCloud
	case status == http.StatusNotFound && strings.HasPrefix(strings.TrimSpace(low), "<"):
		e.Kind = ErrNotOllama
	case status == http.StatusNotFound:
		e.Kind = ErrNoModel
	case status == http.StatusUnauthorized, status == http.StatusForbidden, status == http.StatusProxyAuthRequired:
		e.Kind = ErrRefused
	case status == http.StatusTooManyRequests, status == http.StatusServiceUnavailable:
		e.Kind = ErrBusy
	default:
		e.Kind = messageKind(low, ErrServer)
	}
	return e
}

// messageKind reads what a lower-case server message is about.
func messageKind(low string, otherwise error) error {
	for _, k := range []struct {
		kind  error
		words []string
	}{
		{ErrTooLong, []string{"exceeds the context length", "exceeds the available context size", "longer than the context length"}},
		{ErrMemory, []string{"more system memory", "out of memory", "out-of-memory", "cannot allocate memory", "resource limitations"}},
		{ErrUnsuitable, []string{"does not support chat", "does not support generate"}},
		{ErrAnswer, []string{"failed to parse grammar", "invalid json schema", "model vocabulary required for format"}},
		{ErrBusy, []string{"server busy"}},
	} {
		for _, w := range k.words {
			if strings.Contains(low, w) {
				return k.kind
			}
		}
	}
	return otherwise
}

// explain turns whatever went wrong with a request into an Error, and leaves
// alone what is one already or is the caller's own doing.
func explain(ctx context.Context, err error) error {
	if err == nil {
		return nil
	}
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	var own *Error
	if errors.As(err, &own) {
		return own
	}
	return &Error{Kind: ErrUnreachable, Detail: capped(err.Error()), Cause: err}
}

// ModelFault reports that the model itself is to blame: the server works, and
// asking again in other words may help.
func (e *Error) ModelFault() bool {
	return e.Kind == ErrEmpty || e.Kind == ErrThinking || e.Kind == ErrAnswer
}
