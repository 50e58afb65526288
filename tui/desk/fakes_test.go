package desk_test

import "iter"

type coachPieces = iter.Seq2[string, error]
