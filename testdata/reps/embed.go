// Package reps holds the scripted reps as files a tutor can read. There is a
// Go file beside them because a program can embed only what lies in or below
// the folder of the file that asks for it; package coach/reps reads them.
package reps

import "embed"

// Files are the scripts, one rep each; a folder holds those of a language.
//
//go:embed *.yaml pl/*.yaml
var Files embed.FS
