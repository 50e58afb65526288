package ollama

import (
	"context"
	"slices"
	"time"
)

// A server can get stuck when a client hangs up in the middle of a reply: if
// a piece is ready at that moment, the part that reads from the model waits
// for ever for somebody to take it, holds the model's only place meanwhile,
// and every later request waits behind it in silence. (Ollama 0.24.0 and
// 0.34.0, server/routes.go: ChatHandler sends on an unbuffered channel that
// streamResponse has left. Seen three times in some 120 hang-ups on 0.24.0
// with the tiny model on two busy cores, 22 Nov 2026; the slower the model,
// the rarer.) Forgetting the model and loading it anew frees it.
//
// So after we have hung up, the next request first repeats the one that was
// broken off, asking for one token. Its prompt is in the server's cache, so a
// server in order answers at once; one that does not within patience is told
// to unload the model.

// patience is how long a server may take over one token of a prompt it knows.
const patience = 15 * time.Second

// leave notes that we hung up in the middle of the answer to a.
func (c *Client) leave(m Model, a ask) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.left == nil {
		c.left = map[string]ask{}
	}
	c.left[m.Name] = a
}

// returnTo makes sure, if we hung up last time, that the server is not stuck.
func (c *Client) returnTo(ctx context.Context, m Model) error {
	c.mu.Lock()
	a, ok := c.left[m.Name]
	delete(c.left, m.Name)
	c.mu.Unlock()
	if !ok {
		return nil
	}
	a.predict, a.schema = 1, nil
	short, cancel := context.WithTimeout(ctx, c.patience)
	_, err := c.send(short, m, a, func(string) bool { return true })
	stuck := err != nil && short.Err() != nil
	cancel()
	if ctx.Err() != nil {
		c.leave(m, a) // we still do not know
		return context.Cause(ctx)
	}
	if !stuck {
		return nil // whatever else is wrong, the request itself will say it
	}
	if err := c.Unload(ctx, m); err != nil {
		return err
	}
	return c.awaitGone(ctx, m)
}

// awaitGone waits until the server holds the model no more: a request that
// came too early would join those that are stuck.
func (c *Client) awaitGone(ctx context.Context, m Model) error {
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for end := time.Now().Add(c.patience); time.Now().Before(end); {
		loaded, err := c.Running(ctx)
		if err != nil {
			return err
		}
		if !slices.ContainsFunc(loaded, func(l Loaded) bool { return l.is(m) }) {
			return nil
		}
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-tick.C:
		}
	}
	return &Error{Kind: ErrBusy, Detail: "it does not let go of the model; restarting Ollama helps"}
}
