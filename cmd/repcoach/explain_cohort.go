package main

import (
	"errors"

	"github.com/repcoach/repcoach/feedback/cohort"
	"github.com/repcoach/repcoach/feedback/cohort/inbox"
)

// explainCohort explains what can go wrong with many summaries.
func explainCohort(err error) (what, next string, code int) {
	switch {
	case errors.Is(err, cohort.ErrTooFew):
		return "These are too few people to say anything about without singling somebody out.", "Wait for more summaries, or choose more of them: a wider filter, another folder.", codePrivacy
	case errors.Is(err, cohort.ErrRest):
		return "The filter leaves out so few people that the two reports together would single them out.", "Use a filter that leaves out more people, or none.", codePrivacy
	case errors.Is(err, cohort.ErrThreshold):
		return sentence(err.Error()), "Set --threshold to 5 or more.", codeUsage
	case errors.Is(err, cohort.ErrFilter):
		return sentence(err.Error()), "See how it is used with: repcoach cohort --help", codeUsage
	case errors.Is(err, cohort.ErrNone):
		return sentence(err.Error()), "Name the folder that holds the files the reps have sent.", codeFailed
	case errors.Is(err, inbox.ErrIdentity):
		return sentence(err.Error()), "Name the file that age-keygen wrote, the one you keep to yourself.", codeBadFile
	}
	return "", "", 0
}
