package tui

import "iter"

type pieces = iter.Seq2[string, error]
