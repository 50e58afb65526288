package ollama

import (
	"context"
	"net/http"
	"net/url"
	"sync"
	"time"

	"github.com/ollama/ollama/api"
)

// DefaultWindow is the context window, in tokens, that every request asks
// for. With a model of four billion parameters it costs about 600 MB beside
// the model's own 2.5 GB, which an 8 GB laptop has, and it holds a talk of
// some thirty exchanges.
const DefaultWindow = 4096

// Options say where the model is and what the user has agreed to. The zero
// value is the local server with nothing allowed beyond this machine.
type Options struct {
	Host        string // as OLLAMA_HOST is written; empty means DefaultHost
	AllowRemote bool   // the server may be on another machine
	AllowCloud  bool   // the model may run on Ollama's servers
	Window      int    // context window in tokens; 0 means DefaultWindow
}

// Client talks to one Ollama server. It is safe for use by several
// goroutines, though the server answers one request at a time. Make one with
// New.
type Client struct {
	base       *url.URL
	http       *http.Client
	api        *api.Client
	window     int
	allowCloud bool
	patience   time.Duration

	mu   sync.Mutex
	left map[string]ask // by model: the request we hung up on last
}

// New returns a client for the server o names. It refuses an address beyond
// this machine unless o allows it, and dials nothing yet.
func New(o Options) (*Client, error) {
	base, err := ParseHost(o.Host)
	if err != nil {
		return nil, err
	}
	host := base.Hostname()
	if isCloudHost(host) && !o.AllowCloud {
		return nil, &Error{Kind: ErrCloud, Detail: base.Host}
	}
	if !loopback(host) && !o.AllowRemote {
		return nil, &Error{Kind: ErrRemote, Detail: base.Host}
	}
	if o.Window <= 0 {
		o.Window = DefaultWindow
	}
	h := newHTTP(o.AllowRemote)
	return &Client{base: base, http: h, api: api.NewClient(base, h), window: o.Window, allowCloud: o.AllowCloud, patience: patience}, nil
}

// Address is the URL that every request goes to, to be shown on screen.
func (c *Client) Address() string { return c.base.String() }

// Local reports whether the server is on this machine.
func (c *Client) Local() bool { return loopback(c.base.Hostname()) }

// Version returns the version of the server, which also tells whether one
// answers at all. It waits three seconds at most.
func (c *Client) Version(ctx context.Context) (string, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, 3*time.Second, &Error{Kind: ErrUnreachable, Detail: "it does not answer within three seconds"})
	defer cancel()
	v, err := c.api.Version(ctx)
	if err != nil {
		return "", explainCall(ctx, err)
	}
	if v == "" {
		return "", &Error{Kind: ErrNotOllama, Detail: "it does not say which version it is"}
	}
	return v, nil
}

// Loaded is a model that the server holds in memory.
type Loaded struct {
	Name    string
	Digest  string
	Bytes   int64     // in all
	GPU     int64     // of them on a graphics card; 0 means the processor does the work
	Window  int       // the context window in force
	Expires time.Time // when the server will forget it
}

// is reports whether the loaded model is m: the same build, where that is
// known, because a server may still hold an older one of the same name.
func (l Loaded) is(m Model) bool {
	if m.Digest != "" && l.Digest != "" {
		return l.Digest == m.Digest
	}
	return sameName(l.Name, m.Name)
}

// Running returns what the server holds in memory.
func (c *Client) Running(ctx context.Context) ([]Loaded, error) {
	r, err := c.api.ListRunning(ctx)
	if err != nil {
		return nil, explainCall(ctx, err)
	}
	out := make([]Loaded, 0, len(r.Models))
	for _, m := range r.Models {
		out = append(out, Loaded{Name: m.Name, Digest: m.Digest, Bytes: m.Size, GPU: m.SizeVRAM, Window: m.ContextLength, Expires: m.ExpiresAt})
	}
	return out, nil
}

// Unload frees the memory that a model holds. Call it at the end, on small
// machines, with the model this program loaded and no other.
func (c *Client) Unload(ctx context.Context, m Model) error {
	if err := c.allowed(m); err != nil {
		return err
	}
	req := c.request(m, ask{predict: 1})
	req.Messages = []api.Message{}
	req.KeepAlive = &api.Duration{}
	return explainCall(ctx, c.api.Chat(ctx, req, func(api.ChatResponse) error { return nil }))
}
