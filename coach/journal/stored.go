package journal

import (
	"encoding/json"

	"github.com/repcoach/repcoach/coach/stance"
)

// Stored is a zero value of what each kind of record holds, by kind: for a
// list of all that is kept about a rep. Feedback and reviews are stored as
// their own packages write them.
func Stored() map[string]any {
	return map[string]any{
		kindHeader:     headerRecord{},
		kindTurn:       turnRecord{},
		kindStep:       stance.Step{},
		kindBack:       backRecord{},
		kindEnd:        endRecord{},
		kindConfidence: Confidence{},
		kindFeedback:   json.RawMessage{},
		kindReview:     json.RawMessage{},
	}
}
