package summary

// A bundle is data from a stranger. What is larger than these limits is
// refused before anything is made of it. They are far above what a rep can
// reach: a talk on the longest scenario that ships is 3 kB of compact JSON.
const (
	MaxBytes      = 8 << 20   // one bundle as it stands in the file
	MaxSessions   = 1000      // in one bundle
	maxSession    = 256 << 10 // bytes of one session as compact JSON
	maxDepth      = 12        // a bundle of ours is 6 deep
	maxScenarios  = 100       // different scenarios in one bundle
	maxObjectives = 24        // in one session
	maxChecks     = 24        // in one objective
	maxFlags      = 40        // kinds of flag in one session
	maxQuotes     = 200       // in one session
	maxID         = 80        // bytes
	maxTitle      = 300       // bytes
	maxText       = 4000      // bytes of a quote or of the consent
	maxCount      = 1_000_000 // anything that is counted
	firstYear     = 2025      // repcoach did not exist before
	lastYear      = 2099
)
