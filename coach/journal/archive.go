package journal

import (
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"time"
)

// about is the page at the front of an archive.
const about = `This is a copy of everything repcoach has stored about your practice.

text/      each conversation and its feedback to read
sessions/  the same as it is stored, one file a session, one record a line;
           a file ending in .torn holds unfinished records that were set aside
more/      your own scenarios, the code you share under, and your settings,
           as far as there are any

It holds what you typed. Keep it somewhere safe.
`

// ExportAll writes a readable zip of every session: a copy of everything that
// is stored, for the person it is about.
func (s *Store) ExportAll(w io.Writer) error { return s.WriteArchive(w) }

// Extra is a file beside the sessions that belongs into an archive.
type Extra struct {
	Name string // with slashes, below more/
	Data []byte
}

// ExportWith is ExportAll with more files that belong to the same person.
func (s *Store) ExportWith(w io.Writer, more ...Extra) error { return s.writeArchive(w, nil, more) }

// WriteArchive writes a zip of the sessions with these ids, or of all where
// there are none: each file as it is stored and, where it can be read, as
// text. A damaged session is in it as far as it goes; a file that cannot be
// read at all is named in the error, and the rest is there all the same.
func (s *Store) WriteArchive(w io.Writer, ids ...string) error { return s.writeArchive(w, ids, nil) }

func (s *Store) writeArchive(w io.Writer, ids []string, more []Extra) error {
	files, err := s.chosen(ids)
	if err != nil {
		return err
	}
	z := zip.NewWriter(w)
	if err := zipped(z, "README.txt", s.Now(), []byte(about)); err != nil {
		return err
	}
	for _, m := range more {
		if err := zipped(z, path.Join("more", m.Name), s.Now(), m.Data); err != nil {
			return err
		}
	}
	var missed []error
	for _, p := range files {
		if p.id == "" || p.end == endLock {
			continue
		}
		raw, err := readFile(p.path)
		switch {
		case errors.Is(err, fs.ErrNotExist): // erased while we copied
		case err != nil:
			missed = append(missed, fmt.Errorf("copy %s: %w", p.path, err))
		default:
			if err := archive(z, p, raw); err != nil {
				return err
			}
		}
	}
	return errors.Join(append(missed, z.Close())...)
}

// chosen returns the files of the sessions with these ids, or of all.
func (s *Store) chosen(ids []string) ([]place, error) {
	if len(ids) == 0 {
		return s.places()
	}
	var files []place
	for _, typed := range ids {
		_, of, err := s.find(typed)
		if err != nil {
			return nil, err
		}
		files = append(files, of...)
	}
	return files, nil
}

// archive adds one file to a zip. No name in it is one that somebody else
// made up, so that it unpacks nowhere but where it is told to.
func archive(z *zip.Writer, p place, raw []byte) error {
	end := p.end
	if !p.session() && end != endTorn && end != endNew {
		end = fmt.Sprintf(".copy-%s.jsonl", checksum([]byte(p.path)))
	}
	if err := zipped(z, path.Join("sessions", p.id+end), started(p.id), raw); err != nil || !p.session() {
		return err
	}
	e, err := rebuild(p.id, scanFile(raw))
	if err != nil {
		e.damage("%v", err)
	}
	name := fmt.Sprintf("%s %s.txt", started(p.id).Format("2006-01-02"), p.id)
	return zipped(z, path.Join("text", name), started(p.id), []byte(e.Text()))
}

func zipped(z *zip.Writer, name string, at time.Time, data []byte) error {
	f, err := z.CreateHeader(&zip.FileHeader{Name: name, Modified: at, Method: zip.Deflate})
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return err
}
