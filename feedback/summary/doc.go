// Package summary is what a rep may share with an education team: one bundle
// of verdicts and counts, which names nobody and holds no conversation.
package summary
