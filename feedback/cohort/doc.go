// Package cohort tells an education team what they may know of the feedback
// summaries that reps chose to share, and no more.
package cohort
