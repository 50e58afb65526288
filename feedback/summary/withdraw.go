package summary

import (
	"fmt"

	"github.com/repcoach/repcoach/feedback/export"
)

// EncodeWithdrawal writes the notice by which a rep takes back everything
// that was shared under a code.
func EncodeWithdrawal(rep string, week Week) ([]byte, error) {
	w := Withdrawal{Schema: WithdrawalSchema, Rep: rep, Week: week.String()}
	if err := w.check(); err != nil {
		return nil, err
	}
	raw, err := export.Inert(w)
	if err != nil {
		return nil, fmt.Errorf("write a notice of withdrawal: %w", err)
	}
	return raw, nil
}
