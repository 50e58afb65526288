package inbox

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"filippo.io/age"
	"filippo.io/age/armor"
)

// open opens a file that walk has found, and makes sure that it still is that
// file and not a link or a pipe that was put in its place.
func open(f found, identities []age.Identity, count func(int)) (io.Reader, io.Closer, error) {
	file, err := os.Open(f.path)
	if err != nil {
		return nil, nil, err
	}
	now, err := file.Stat()
	if err == nil && !os.SameFile(now, f.info) {
		err = ErrNoFile
	}
	if err != nil {
		file.Close()
		return nil, nil, err
	}
	var r io.Reader = &counting{file, count}
	if strings.EqualFold(filepath.Ext(f.path), ".age") {
		if r, err = decrypt(r, identities); err != nil {
			file.Close()
			return nil, nil, err
		}
	}
	return r, file, nil
}

func decrypt(r io.Reader, identities []age.Identity) (io.Reader, error) {
	if len(identities) == 0 {
		return nil, ErrLocked
	}
	b := bufio.NewReader(r)
	if head, _ := b.Peek(len(armor.Header)); string(head) == armor.Header {
		r = armor.NewReader(b)
	} else {
		r = b
	}
	out, err := age.Decrypt(r, identities...)
	if err != nil {
		return nil, fmt.Errorf("open the encrypted file: %w", err)
	}
	return out, nil
}

// Identities reads a file of age identities, such as age-keygen writes.
func Identities(path string) ([]age.Identity, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	ids, err := age.ParseIdentities(io.LimitReader(f, 1<<20))
	if err != nil {
		return nil, fmt.Errorf("%w: %s", ErrIdentity, filepath.Base(path))
	}
	return ids, nil
}

// counting tells how many bytes have gone by.
type counting struct {
	r     io.Reader
	count func(int)
}

func (c *counting) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.count(n)
	return n, err
}
