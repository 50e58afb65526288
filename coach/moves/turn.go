package moves

// turnFacts is everything the rules look at in one rep turn.
type turnFacts struct {
	text  string
	said  []sentence
	heard Heard
}
