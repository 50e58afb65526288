//go:build !linux

package journal

import "errors"

func childFull(*Store) error { return errors.ErrUnsupported }
