package history

// Everything this room says that is not in package feedback.
const (
	wordTitle    = "Your past talks"
	wordNone     = "There are none yet. Your first talk will be here when you have had it."
	wordOne      = "1 talk"
	wordMany     = "%d talks"
	wordStars    = "%d of 5 stars"
	wordDamaged  = "damaged in part"
	wordBranches = "The second tries under it begin with the same words; they stay until you delete them too."
	wordReally   = "Delete “%s” of %s with its feedback? This cannot be undone."
)
