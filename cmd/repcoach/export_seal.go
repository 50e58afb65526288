package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"filippo.io/age"
	"filippo.io/age/armor"
	"github.com/repcoach/repcoach/tui/safe"
)

// errRecipient is a --to that age cannot encrypt to.
var errRecipient = errors.New("that is no key to encrypt to")

// deliver writes what has been made to the file or to stdout, encrypted if the
// rep asked for that.
func (p *program) deliver(raw []byte, flags exportFlags) error {
	raw, err := sealed(raw, flags)
	if err != nil {
		return err
	}
	if flags.out == "" {
		_, err := p.Out.Write(raw)
		return err
	}
	if err := writeNew(flags.out, string(raw)); err != nil {
		return err
	}
	fmt.Fprintf(p.Err, "Written: %s\n", safe.Line(flags.out))
	return nil
}

// sealed encrypts to the recipients of --to. What goes to a screen or a pipe
// is armoured; the team's tool reads both forms.
func sealed(raw []byte, flags exportFlags) ([]byte, error) {
	if flags.to == "" {
		return raw, nil
	}
	to, err := recipients(flags.to)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	var dst io.Writer = &b
	wrap := io.Closer(io.NopCloser(nil))
	if flags.armor || flags.out == "" {
		a := armor.NewWriter(&b)
		dst, wrap = a, a
	}
	w, err := age.Encrypt(dst, to...)
	if err != nil {
		return nil, fmt.Errorf("encrypt: %w", err)
	}
	_, err = w.Write(raw)
	if err := errors.Join(err, w.Close(), wrap.Close()); err != nil {
		return nil, fmt.Errorf("encrypt: %w", err)
	}
	return b.Bytes(), nil
}

// recipients reads a public key, or a file of them such as age -R takes. A
// private key is refused: it was meant to stay where it is.
func recipients(to string) ([]age.Recipient, error) {
	text := to
	if !strings.HasPrefix(to, "age1") {
		f, err := os.Open(to)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		raw, err := io.ReadAll(io.LimitReader(f, 1<<20))
		if err != nil {
			return nil, err
		}
		text = string(raw)
	}
	out, err := age.ParseRecipients(strings.NewReader(text))
	if err != nil {
		return nil, fmt.Errorf("%w: %.40q", errRecipient, to)
	}
	return out, nil
}
