package ollama

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"syscall"
	"time"
)

// Limits on what is read from a server. A reply of 300 tokens is about 50 kB
// on the wire; a list of a hundred installed models about 40 kB, one answer of
// /api/show with its licence and template up to a few hundred.
const (
	maxErrorBody = 64 << 10
	maxBody      = 4 << 20
)

// newHTTP returns the client under the official API client. It dials with
// its own rules and turns a bad status into an error before anything is read.
// There is no total timeout: loading a model from a slow disk takes minutes,
// and hanging up would abort it. The caller's context ends a request.
func newHTTP(allowRemote bool) *http.Client {
	t := &http.Transport{
		Proxy: func(r *http.Request) (*url.URL, error) {
			if direct(r.URL.Hostname()) {
				return nil, nil
			}
			return http.ProxyFromEnvironment(r)
		},
		// A fresh connection for each request never meets one that a
		// restarted server has forgotten, and leaves nothing behind.
		DisableKeepAlives:  true,
		DisableCompression: true,
		DialContext:        dialer(allowRemote).DialContext,
	}
	return &http.Client{
		Transport: checked{t},
		CheckRedirect: func(r *http.Request, via []*http.Request) error {
			if r.URL.Host != via[0].URL.Host || r.URL.Scheme != via[0].URL.Scheme {
				return &Error{Kind: ErrNotOllama, Detail: fmt.Sprintf("it sends us on to another address, %.100q", r.URL.Host)}
			}
			if len(via) >= 3 {
				return &Error{Kind: ErrNotOllama, Detail: "it keeps sending us on"}
			}
			return nil
		},
	}
}

// dialer connects to this machine only, unless allowRemote: what a name
// stands for is checked at the last moment, on the address itself.
func dialer(allowRemote bool) *net.Dialer {
	d := &net.Dialer{Timeout: 10 * time.Second}
	if allowRemote {
		return d
	}
	d.Control = func(_, address string, _ syscall.RawConn) error {
		ap, err := netip.ParseAddrPort(address)
		if err != nil || !ap.Addr().Unmap().IsLoopback() {
			return &Error{Kind: ErrRemote, Detail: address}
		}
		return nil
	}
	return d
}

// checked is a RoundTripper that knows what the API client overlooks: a bad
// status with an empty body counts as success there, and a body has no limit.
type checked struct{ next http.RoundTripper }

func (c checked) RoundTrip(r *http.Request) (*http.Response, error) {
	resp, err := c.next.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	if resp.StatusCode >= http.StatusBadRequest {
		defer resp.Body.Close()
		return nil, readStatus(r.Context(), resp)
	}
	if resp.StatusCode < 300 && strings.HasPrefix(resp.Header.Get("Content-Type"), "text/html") {
		resp.Body.Close()
		return nil, &Error{Kind: ErrNotOllama, Detail: "it answers with a web page", Status: resp.StatusCode}
	}
	resp.Body = &limited{ReadCloser: resp.Body, left: maxBody}
	return resp, nil
}

func readStatus(ctx context.Context, resp *http.Response) error {
	body, err := io.ReadAll(io.LimitReader(resp.Body, maxErrorBody))
	if err != nil && ctx.Err() != nil {
		return ctx.Err()
	}
	var said struct {
		Error string `json:"error"`
	}
	message := string(body)
	if json.Unmarshal(body, &said) == nil && said.Error != "" {
		message = said.Error
	}
	return statusError(resp.StatusCode, message)
}

// limited stops a body that does not end, and says so when a connection
// breaks, which the API client would pass on as a line it cannot read.
type limited struct {
	io.ReadCloser
	left int
}

func (l *limited) Read(p []byte) (int, error) {
	if l.left <= 0 {
		return 0, &Error{Kind: ErrAnswer, Detail: "it does not end"}
	}
	if len(p) > l.left {
		p = p[:l.left]
	}
	n, err := l.ReadCloser.Read(p)
	l.left -= n
	if err != nil && !errors.Is(err, io.EOF) {
		err = &Error{Kind: ErrCutOff, Detail: capped(err.Error()), Cause: err}
	}
	return n, err
}
