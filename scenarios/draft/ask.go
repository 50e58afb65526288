package draft

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// asker puts questions and reads the answers strictly.
type asker struct {
	model Model
	seed  int
	asked int
}

// longestReply is more than any schema here allows; a longer one is refused
// unread.
const longestReply = 16 << 10

// ask puts a question until take is content with an answer, Tries times, each
// time in other words at the end, so that the server need not read the rest anew. take
// gets the answer decoded into a new value each time. It reports false when
// none was usable, and an error only when there is no use in going on.
func ask[T any](ctx context.Context, a *asker, system, prompt, schema string, take func(T) bool) (bool, error) {
	a.asked++
	for try := range Tries {
		again := ""
		if try > 0 { // with the same words a model that draws nothing by chance would say the same
			again = fmt.Sprintf("\nThis is try %d: the answer before could not be used, so give another one.", try+1)
		}
		raw, err := a.model.Ask(ctx, system, []string{prompt + again}, json.RawMessage(schema), a.seed+a.asked*104_729+try*7919)
		switch {
		case ctx.Err() != nil:
			return false, ctx.Err()
		case errors.Is(err, ErrAnswer):
			continue
		case err != nil:
			return false, fmt.Errorf("cannot draft: %w", err)
		}
		answer, err := decode[T](raw)
		if err == nil && take(answer) {
			return true, nil
		}
	}
	return false, nil
}

// decode reads exactly one value of the shape, and nothing behind it.
func decode[T any](raw []byte) (T, error) {
	var out T
	if len(raw) > longestReply {
		return out, fmt.Errorf("the answer is %d bytes long", len(raw))
	}
	d := json.NewDecoder(bytes.NewReader(raw))
	d.DisallowUnknownFields()
	if err := d.Decode(&out); err != nil {
		return out, fmt.Errorf("the answer is not in the shape asked for: %w", err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return out, errors.New("the answer goes on behind its end")
	}
	return out, nil
}
