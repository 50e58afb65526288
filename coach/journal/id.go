package journal

import (
	"crypto/rand"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"time"

	"github.com/oklog/ulid/v2"
)

// idLength is the length of a whole id.
const idLength = ulid.EncodedSize

var errNotID = errors.New("not a session id")

// newID returns a fresh id: a ULID in lower case, 48 bits of time and 80
// random bits, so that ids sort by when their sessions began.
func newID(at time.Time) (string, error) {
	ms := max(at.UnixMilli(), 0)
	u, err := ulid.New(uint64(ms), rand.Reader)
	if err != nil {
		return "", fmt.Errorf("make a session id: %w", err)
	}
	return strings.ToLower(u.String()), nil
}

// parseID accepts a whole id in the form newID writes, and nothing else.
func parseID(id string) (ulid.ULID, error) {
	u, err := ulid.ParseStrict(id)
	if err != nil || strings.ToLower(u.String()) != id {
		return ulid.ULID{}, errNotID
	}
	return u, nil
}

// cleanPrefix returns what somebody typed for a session as the beginning of
// an id. What could not begin one is refused before it touches the disk.
func cleanPrefix(typed string) (string, error) {
	p := strings.ToLower(strings.TrimSpace(typed))
	if ok, _ := regexp.MatchString(`^[0-9a-hjkmnp-tv-z]{1,26}$`, p); !ok {
		return "", fmt.Errorf("%w: %.60q cannot be the id of a session, which is 26 letters and digits", ErrNotFound, typed)
	}
	return p, nil
}
