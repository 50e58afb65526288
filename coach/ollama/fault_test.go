package ollama

import (
	"context"
	"errors"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// Every way in which a reply can go wrong ends in an error of a known kind,
// and what was heard before it is kept.
func TestReplyFaults(t *testing.T) {
	status := func(code int, body string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(code); io.WriteString(w, body) }
	}
	cut := func(text string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			io.WriteString(w, text)
			w.(http.Flusher).Flush()
			panic(http.ErrAbortHandler)
		}
	}
	for name, c := range map[string]struct {
		answer http.HandlerFunc
		heard  string
		kind   error
	}{
		"400 does not chat":   {status(400, `{"error":"\"m\" does not support chat"}`), "", ErrUnsuitable},
		"400 window, 0.24":    {status(400, `{"error":"the input length exceeds the context length"}`), "", ErrTooLong},
		"400 window, 0.34":    {status(400, `{"error":"request (5000 tokens) exceeds the available context size (4096 tokens), try increasing it"}`), "", ErrTooLong},
		"400 grammar":         {status(400, `{"error":"Failed to initialize samplers: failed to parse grammar"}`), "", ErrAnswer},
		"400 empty body":      {status(400, ``), "", ErrServer},
		"401":                 {status(401, `{"error":"unauthorized"}`), "", ErrRefused},
		"403 empty body":      {status(403, ``), "", ErrRefused},
		"403 cloud":           {status(403, `{"error":"ollama cloud is disabled: remote model details are unavailable"}`), "", ErrCloud},
		"404":                 {status(404, `{"error":"model 'm' not found"}`), "", ErrNoModel},
		"404 of a web server": {status(404, `<html><h1>Not Found</h1>`), "", ErrNotOllama},
		"429":                 {status(429, `{"error":"slow down"}`), "", ErrBusy},
		"500":                 {status(500, `{"error":"boom"}`), "", ErrServer},
		"500 memory":          {status(500, `{"error":"model requires more system memory (5.0 GiB) than is available (2.0 GiB)"}`), "", ErrMemory},
		"500 graphics memory": {status(500, `{"error":"llama-server reported out-of-memory during startup: cudaMalloc failed"}`), "", ErrMemory},
		"503":                 {status(503, `{"error":"server busy, please try again.  maximum pending requests exceeded"}`), "", ErrBusy},
		"captive portal": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			io.WriteString(w, "<html>log in</html>")
		}, "", ErrNotOllama},
		"portal without type": {lines("<!doctype html><title>log in</title>"), "", ErrNotOllama},
		"not JSON":            {lines("hello"), "", ErrServer},
		"redirect elsewhere": {func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://192.0.2.1/api/chat", http.StatusTemporaryRedirect)
		}, "", ErrNotOllama},
		"redirect, other port": {func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://127.0.0.1:9/api/chat", http.StatusPermanentRedirect)
		}, "", ErrNotOllama},
		"redirect in a circle": {func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "/api/chat", http.StatusTemporaryRedirect)
		}, "", ErrNotOllama},
		"nothing at all":        {lines(), "", ErrCutOff},
		"no done":               {lines(say("Well.")), "Well.", ErrCutOff},
		"cut between lines":     {cut(say("Well. ") + "\n" + say("The rotas.") + "\n"), "Well. The rotas.", ErrCutOff},
		"cut mid-JSON":          {cut(say("Well.") + "\n" + `{"model":"m","message":{"role":"assis`), "Well.", ErrCutOff},
		"cut mid-character":     {cut(say("Well.") + "\n" + `{"model":"m","message":{"content":"caf` + "\xc3"), "Well.", ErrCutOff},
		"ends mid-JSON":         {lines(say("Well."), `{"model":"m","mess`), "Well.", ErrCutOff},
		"error after tokens":    {lines(say("Well."), `{"error":"an error was encountered while running the model: signal: killed"}`), "Well.", ErrCutOff},
		"error before tokens":   {lines(`{"error":"model runner has unexpectedly stopped, this may be due to resource limitations or an internal error"}`), "", ErrMemory},
		"two dones":             {lines(say("Well."), done, say(" More."), done), "Well.", nil},
		"only thinking":         {lines(`{"model":"m","message":{"role":"assistant","content":"","thinking":"hm"},"done":false}`, done), "", ErrEmpty},
		"thinking as dialogue":  {lines(say("<think>I should be "), say("careful.</thi"), say("nk>\n\nWell."), done), "Well.", nil},
		"thinking never closed": {lines(say("<think>I should be careful."), done), "", ErrEmpty},
		"thinking seen late":    {lines(say("I should be careful."), say("</think>Well."), done), "I should be careful.", ErrThinking},
		"empty":                 {lines(done), "", ErrEmpty},
		"only whitespace":       {lines(say(" \n "), done), "", ErrEmpty},
		"a line of 1 MB":        {lines(say(strings.Repeat("a", 1<<20)), done), "", ErrAnswer},
		"answered by a cloud":   {lines(`{"model":"m","remote_host":"https://ollama.com","message":{"role":"assistant","content":"Hi."},"done":false}`), "", ErrCloud},
	} {
		t.Run(name, func(t *testing.T) {
			heard, err := hear(worker(fake(t, c.answer)), t, rep("hello"))
			require.Equal(t, c.heard, heard)
			if c.kind == nil {
				require.NoError(t, err)
				return
			}
			require.ErrorIs(t, err, c.kind)
			require.LessOrEqual(t, len(err.Error()), 500, "an error carries little of a stranger's text")
		})
	}
}

func TestErrorAfterTokensKeepsItsCause(t *testing.T) {
	c := fake(t, lines(say("Well."), `{"error":"an error was encountered while running the model: out of memory"}`))
	_, err := hear(worker(c), t, rep("hello"))
	require.ErrorIs(t, err, ErrCutOff)
	require.ErrorIs(t, err, ErrMemory)
}

func TestEndlessStreamIsStopped(t *testing.T) {
	gone := make(chan struct{})
	c := fake(t, func(w http.ResponseWriter, r *http.Request) {
		defer close(gone)
		for r.Context().Err() == nil {
			if _, err := io.WriteString(w, say("> > > > > > > > > > > > > > > > > > > >")+"\n"); err != nil {
				return
			}
		}
	})
	heard, err := hear(worker(c), t, rep("hello"))
	require.ErrorIs(t, err, ErrAnswer)
	require.LessOrEqual(t, len(heard), maxReply)
	<-gone // the server has been told to stop
}

func TestRefused(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	address := l.Addr().String()
	require.NoError(t, l.Close())
	c, err := New(Options{Host: address})
	require.NoError(t, err)
	_, err = hear(worker(c), t, rep("hello"))
	require.ErrorIs(t, err, ErrUnreachable)
	_, err = c.Version(t.Context())
	require.ErrorIs(t, err, ErrUnreachable)
}

// The web proxy of the environment is not used for this machine.
func TestLoopbackWithProxySet(t *testing.T) {
	t.Setenv("HTTP_PROXY", "http://127.0.0.1:9")
	t.Setenv("ALL_PROXY", "http://127.0.0.1:9")
	heard, err := hear(worker(fake(t, lines(say("Well."), done))), t, rep("hello"))
	require.NoError(t, err)
	require.Equal(t, "Well.", heard)
}

// A plain connection to a TLS port, and the other way round.
func TestTLSMismatch(t *testing.T) {
	secure := httptest.NewUnstartedServer(http.NotFoundHandler())
	secure.Config.ErrorLog = log.New(io.Discard, "", 0)
	secure.StartTLS()
	defer secure.Close()
	c, err := New(Options{Host: strings.Replace(secure.URL, "https", "http", 1)})
	require.NoError(t, err)
	_, err = hear(worker(c), t, rep("hello"))
	require.Error(t, err)
	plain := httptest.NewServer(http.NotFoundHandler())
	defer plain.Close()
	c, err = New(Options{Host: strings.Replace(plain.URL, "http", "https", 1)})
	require.NoError(t, err)
	_, err = hear(worker(c), t, rep("hello"))
	require.ErrorIs(t, err, ErrUnreachable)
}

// A server that takes its time is waited for; cancelling ends the wait.
func TestSlowFirstToken(t *testing.T) {
	heard, err := hear(worker(fake(t, func(w http.ResponseWriter, r *http.Request) {
		time.Sleep(300 * time.Millisecond)
		lines(say("Well."), done)(w, r)
	})), t, rep("hello"))
	require.NoError(t, err)
	require.Equal(t, "Well.", heard)
}

func TestCancelWhileStalled(t *testing.T) {
	for _, before := range []string{"", "Well."} {
		gone := make(chan struct{})
		c := fake(t, func(w http.ResponseWriter, r *http.Request) {
			defer close(gone)
			if before != "" {
				lines(say(before))(w, r)
			}
			io.Copy(io.Discard, r.Body)
			<-r.Context().Done()
		})
		ctx, cancel := context.WithCancel(t.Context())
		if before == "" {
			time.AfterFunc(50*time.Millisecond, cancel)
		}
		var heard string
		var last error
		for piece, err := range worker(c).Reply(ctx, rep("hello"), cue) {
			heard += piece
			if piece != "" {
				cancel()
			}
			last = err
		}
		require.Equal(t, before, heard)
		require.ErrorIs(t, last, context.Canceled)
		<-gone
		cancel()
	}
}

func TestBreakingTheLoopStopsTheModel(t *testing.T) {
	gone := make(chan struct{})
	c := fake(t, func(w http.ResponseWriter, r *http.Request) {
		defer close(gone)
		lines(say("Well."))(w, r)
		io.Copy(io.Discard, r.Body)
		<-r.Context().Done()
	})
	for range worker(c).Reply(t.Context(), rep("hello"), cue) {
		break
	}
	<-gone
}

func TestErrorDetailIsCapped(t *testing.T) {
	e := statusError(500, strings.Repeat("é", 4000))
	require.LessOrEqual(t, len(e.Detail), maxDetail+len("…"))
	require.True(t, strings.HasPrefix(e.Error(), ErrServer.Error()))
	require.True(t, errors.Is(e, ErrServer))
}
