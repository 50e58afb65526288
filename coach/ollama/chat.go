package ollama

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"strings"
	"time"

	"github.com/ollama/ollama/api"
)

// maxReply is how many bytes of content one reply may have. The longest
// honest reply, 350 tokens, has under 2 kB.
const maxReply = 16 << 10

// keepAlive is how long the server keeps the model after each request: a rep
// may think for a while before the next turn.
const keepAlive = 30 * time.Minute

// ask is what differs between one request and the next. Everything else is
// frozen, because the server reloads the model when a loading option changes
// and its defaults differ from version to version.
type ask struct {
	messages    []api.Message
	schema      json.RawMessage
	temperature float64
	topP        float64
	topK        int
	penalty     float64
	seed        int
	predict     int // most tokens of the reply; never 0 or less, which would mean no limit
}

// Usage is what one request cost.
type Usage struct {
	Prompt  int  // tokens of the prompt, those in the server's cache included
	Cached  *int // of them taken from the cache; nil where the server does not say (before 0.33)
	Reply   int  // tokens of the reply
	Window  int  // the window that was asked for
	Length  bool // the reply reached its limit
	Loading time.Duration
	Reading time.Duration // reading what was not in the cache
	Writing time.Duration
}

func (c *Client) request(m Model, a ask) *api.ChatRequest {
	yes, no := true, false
	name := m.call
	if name == "" {
		name = m.Name
	}
	return &api.ChatRequest{
		Model:     name,
		Messages:  a.messages,
		Stream:    &yes,
		Format:    a.schema,
		KeepAlive: &api.Duration{Duration: keepAlive},
		Think:     &api.ThinkValue{Value: false},
		Truncate:  &no,
		Shift:     &no,
		Options: map[string]any{
			"num_ctx":        c.window,
			"num_predict":    max(1, a.predict),
			"temperature":    a.temperature,
			"top_p":          a.topP,
			"top_k":          a.topK,
			"repeat_penalty": a.penalty,
			"seed":           a.seed,
		},
	}
}

// errStop ends reading; it never leaves this package.
var errStop = errors.New("stop")

// chat sends one request and hands each piece of the reply to hear, until
// hear returns false. It succeeds only if the server said that it was done:
// three kinds of broken reply end without an error otherwise.
func (c *Client) chat(ctx context.Context, m Model, a ask, hear func(string) bool) (Usage, error) {
	if err := c.allowed(m); err != nil {
		return Usage{Window: c.window}, err
	}
	if err := c.returnTo(ctx, m); err != nil {
		return Usage{Window: c.window}, err
	}
	return c.send(ctx, m, a, hear)
}

func (c *Client) send(ctx context.Context, m Model, a ask, hear func(string) bool) (Usage, error) {
	use := Usage{Window: c.window}
	var done, stopped bool
	var size int
	err := c.api.Chat(ctx, c.request(m, a), func(r api.ChatResponse) error {
		if r.RemoteHost != "" && !c.allowCloud {
			return &Error{Kind: ErrCloud, Detail: capped(r.RemoteHost)}
		}
		size += len(r.Message.Content) + len(r.Message.Thinking)
		if size > maxReply {
			return &Error{Kind: ErrAnswer, Detail: "it does not end"}
		}
		if r.Message.Content != "" && !hear(r.Message.Content) {
			stopped = true
			return errStop
		}
		if !r.Done {
			return nil
		}
		done = true
		use.Prompt, use.Reply, use.Cached = r.PromptEvalCount, r.EvalCount, r.PromptEvalCachedCount
		use.Loading, use.Reading, use.Writing = r.LoadDuration, r.PromptEvalDuration, r.EvalDuration
		use.Length = r.DoneReason == "length"
		return errStop // whatever follows is not part of this reply
	})
	if !done && size > 0 {
		c.leave(m, a)
	}
	switch {
	case stopped:
		return use, errStop
	case done:
		return use, nil
	case err == nil && ctx.Err() != nil:
		return use, context.Cause(ctx)
	case err == nil:
		err = &Error{Kind: ErrCutOff, Detail: "the server did not say that it was done"}
	}
	return use, explainChat(ctx, err, size > 0)
}

// explainChat explains what ended a reply. The API client passes on a line it
// cannot read and a server's own words as the same kind of error, the bare
// text; begun says that part of the reply had come.
func explainChat(ctx context.Context, err error, begun bool) error {
	err = explainCall(ctx, err)
	var own *Error
	if begun && errors.As(err, &own) && own.Kind != ErrCutOff && own.Kind != ErrAnswer && own.Kind != ErrCloud {
		return &Error{Kind: ErrCutOff, Detail: own.Detail, Status: own.Status, Cause: own}
	}
	return err
}

// explainCall is explain for a call of the API client.
func explainCall(ctx context.Context, err error) error {
	if err == nil || ctx.Err() != nil {
		return explain(ctx, err)
	}
	var own *Error
	if errors.As(err, &own) {
		return own
	}
	if isNetwork(err) {
		return explain(ctx, err)
	}
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	if errors.As(err, &syntax) || errors.As(err, &kind) {
		return &Error{Kind: ErrNotOllama, Detail: capped(err.Error()), Cause: err}
	}
	text := strings.TrimSpace(err.Error())
	switch {
	case strings.HasPrefix(text, "{"):
		return &Error{Kind: ErrCutOff, Detail: "the last line is not whole"}
	case strings.HasPrefix(text, "<"):
		return &Error{Kind: ErrNotOllama, Detail: "it answers with a web page"}
	case strings.Contains(text, "token too long"):
		return &Error{Kind: ErrAnswer, Detail: "it does not end"}
	}
	return &Error{Kind: messageKind(strings.ToLower(text), ErrServer), Detail: capped(text), Cause: errors.New(capped(text))}
}

// isNetwork recognises failures of the connection itself.
func isNetwork(err error) bool {
	var u *url.Error
	var o *net.OpError
	return errors.As(err, &u) || errors.As(err, &o) || errors.Is(err, io.ErrUnexpectedEOF)
}

// String is for logs and benchmarks.
func (u Usage) String() string {
	return fmt.Sprintf("%d+%d of %d tokens, loading %v, reading %v, writing %v", u.Prompt, u.Reply, u.Window,
		u.Loading.Round(time.Millisecond), u.Reading.Round(time.Millisecond), u.Writing.Round(time.Millisecond))
}
