package reps

import (
	"path"
	"strings"
	"sync"

	scripts "github.com/repcoach/repcoach/testdata/reps"
)

// folders are the scripts in other languages than English, by the language
// and the id of the rep.
var folders = sync.OnceValues(func() (map[string]map[string]Rep, error) {
	out := map[string]map[string]Rep{}
	entries, err := scripts.Files.ReadDir(".")
	if err != nil {
		return nil, err
	}
	for _, folder := range entries {
		if !folder.IsDir() {
			continue
		}
		files, err := scripts.Files.ReadDir(folder.Name())
		if err != nil {
			return nil, err
		}
		out[folder.Name()] = map[string]Rep{}
		for _, file := range files {
			rep, err := ship(path.Join(folder.Name(), file.Name()))
			if err != nil {
				return nil, err
			}
			out[folder.Name()][rep.ID] = rep
		}
	}
	return out, nil
})

// speaking is the rep in the language of a scenario. One of the library who
// has no script in it speaks English.
func (r Rep) speaking(language string) Rep {
	all, err := folders()
	if err != nil {
		panic(err) // the scripts are part of the program, and a test holds them
	}
	base, _, _ := strings.Cut(strings.ToLower(language), "-")
	if there, ok := all[base][r.ID]; ok && r.ships {
		return there
	}
	return r
}

// Speaks reports whether the library has reps who speak a language beside English.
func Speaks(language string) bool {
	all, err := folders()
	base, _, _ := strings.Cut(strings.ToLower(language), "-")
	return err == nil && len(all[base]) > 0
}
