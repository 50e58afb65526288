package inbox

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Why a file as a whole is refused.
var (
	ErrLink     = errors.New("this is a link, and links are not followed")
	ErrNoFile   = errors.New("this is not a plain file")
	ErrDeep     = errors.New("this folder lies too deep")
	ErrLocked   = errors.New("this is encrypted, and needs --identity FILE")
	ErrNoBundle = errors.New("too much of this file is no feedback summary, so the rest was not read")
)

const (
	atOnce   = 256 // names read from a folder at a time
	maxDepth = 16  // folders within folders
)

// found is one file to read, or one that is refused.
type found struct {
	path string
	info fs.FileInfo
	why  error
}

// walk finds the files below the paths and hands each to visit. It follows no
// link but one that the user names.
func walk(ctx context.Context, paths []string, visit func(found) error) (leftAlone int, err error) {
	for _, path := range paths {
		info, err := os.Stat(path)
		if err != nil {
			return leftAlone, err
		}
		if !info.IsDir() {
			err = visit(plain(path, info))
		} else {
			err = walkFolder(ctx, path, 1, &leftAlone, visit)
		}
		if err != nil {
			return leftAlone, err
		}
	}
	return leftAlone, nil
}

func plain(path string, info fs.FileInfo) found {
	if !info.Mode().IsRegular() {
		return found{path, info, ErrNoFile}
	}
	return found{path, info, nil}
}

func walkFolder(ctx context.Context, dir string, depth int, leftAlone *int, visit func(found) error) error {
	if depth > maxDepth {
		return visit(found{dir, nil, ErrDeep})
	}
	f, err := os.Open(dir)
	if err != nil {
		return visit(found{dir, nil, err})
	}
	defer f.Close()
	for {
		entries, err := f.ReadDir(atOnce)
		for _, e := range entries {
			if err := ctx.Err(); err != nil {
				return err
			}
			if err := entry(ctx, filepath.Join(dir, e.Name()), e, depth, leftAlone, visit); err != nil {
				return err
			}
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return visit(found{dir, nil, fmt.Errorf("read the folder: %w", err)})
		}
	}
}

func entry(ctx context.Context, path string, e fs.DirEntry, depth int, leftAlone *int, visit func(found) error) error {
	switch {
	case strings.HasPrefix(e.Name(), "."): // .git, and the ._ files of a Mac
		*leftAlone++
		return nil
	case e.IsDir():
		return walkFolder(ctx, path, depth+1, leftAlone, visit)
	case !isSummaryName(path):
		*leftAlone++
		return nil
	case e.Type()&fs.ModeSymlink != 0:
		return visit(found{path, nil, ErrLink})
	}
	info, err := e.Info()
	if err != nil {
		return visit(found{path, nil, err})
	}
	return visit(plain(path, info))
}

func isSummaryName(path string) bool {
	return slices.Contains([]string{".json", ".jsonl", ".ndjson", ".age"}, strings.ToLower(filepath.Ext(path)))
}
