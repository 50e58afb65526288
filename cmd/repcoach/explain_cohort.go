package main

import (
	"errors"

	"github.com/repcoach/repcoach/feedback/cohort"
	"github.com/repcoach/repcoach/feedback/cohort/inbox"
	"github.com/repcoach/repcoach/feedback/cohort/postgres"
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
	case errors.Is(err, postgres.ErrAddress):
		return sentence(err.Error()), "A password belongs into PGPASSWORD or .pgpass.", codeUsage
	case errors.Is(err, postgres.ErrPlain):
		return sentence(err.Error()), "Add sslmode=verify-full to the address, or load on the computer that runs the database.", codePrivacy
	case errors.Is(err, postgres.ErrConnect):
		return sentence(err.Error()), "Check that the database runs, and the user and the name in the address.", codeFailed
	case errors.Is(err, postgres.ErrNewer):
		return sentence(err.Error()), "Install the newest version of repcoach.", codeFailed
	}
	return "", "", 0
}
