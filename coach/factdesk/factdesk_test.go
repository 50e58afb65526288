package factdesk_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach/factdesk"
	"github.com/repcoach/repcoach/scenarios"
)

func scenario(t *testing.T, id string) *scenarios.Scenario {
	t.Helper()
	for _, sc := range scenarios.Library() {
		if sc.ID == id {
			return sc
		}
	}
	t.Fatalf("no scenario %s", id)
	return nil
}

func TestLookFindsTheFactAPersonWouldMean(t *testing.T) {
	for _, c := range []struct{ scenario, words, fact string }{
		{"first-conversation", "can they sack me for joining?", "detriment"},
		{"first-conversation", "will my boss treat me worse", "detriment"},
		{"first-conversation", "blacklist", "blacklists"},
		{"first-conversation", "is my membership private", "private"},
		{"first-conversation", "who can come to a disciplinary with me", "accompanied"},
		{"first-conversation", "can I leave again", "free-to-choose"},
		{"former-member", "what if my rep cannot make the date", "accompanied"},
	} {
		found := factdesk.Look(scenario(t, c.scenario), c.words)
		require.NotEmpty(t, found, c.words)
		require.Equal(t, c.fact, found[0].ID, c.words)
	}
}

func TestLookMakesNothingUp(t *testing.T) {
	sc := scenario(t, "first-conversation")
	for _, words := range []string{"how much are the subs", "what is the pay deal this year", "car parking", "xyzzy"} {
		require.Empty(t, factdesk.Look(sc, words), words)
	}
	require.Equal(t, sc.Facts, factdesk.Look(sc, "  "), "no words: all there is, word for word")
	require.Empty(t, factdesk.Look(&scenarios.Scenario{}, "sack"))
}

// The claims were written beside the facts that ship. Placed is what a tutor
// would say of each.
var claims = []struct {
	scenario, claim string
	placed          factdesk.Standing
}{
	{"first-conversation", "They can't sack you for joining.", factdesk.BorneOut},
	{"first-conversation", "you don't have to join, it's your choice", factdesk.BorneOut},
	{"first-conversation", "It's against the law to keep a blacklist of union members.", factdesk.BorneOut},
	{"first-conversation", "Union membership is special personal data, it has extra protection.", factdesk.BorneOut},
	{"first-conversation", "you can bring a union rep to a disciplinary hearing", factdesk.BorneOut},
	{"first-conversation", "You can leave the union again whenever you like.", factdesk.BorneOut},
	{"former-member", "if your rep can't make the date the hearing can be put off by up to five days", factdesk.BorneOut},
	{"former-member", "A rep doesn't have to agree to go to the hearing.", factdesk.BorneOut},

	{"first-conversation", "They can sack you for joining a union.", factdesk.Differs},
	{"first-conversation", "Once you've joined you can't leave again.", factdesk.Differs},
	{"first-conversation", "you can't bring a union rep to a disciplinary hearing", factdesk.Differs},
	{"first-conversation", "It's not against the law to keep a blacklist of union members.", factdesk.Differs},
	{"former-member", "if your rep can't make the date they have to put the hearing off by ten working days", factdesk.Differs},
	{"former-member", "the right to be accompanied covers informal meetings and investigation meetings too", factdesk.Differs},
	{"former-member", "your rep has to agree to go to the hearing with you", factdesk.Differs},
	{"young-worker", "The agency can refuse you its services if you join.", factdesk.Differs},

	{"first-conversation", "Subs are twelve pounds a month.", factdesk.Beyond},
	{"first-conversation", "We got everyone a 5% pay rise last year.", factdesk.Beyond},
	{"first-conversation", "By law they have to give you two weeks' notice of a rota.", factdesk.Beyond},
	{"first-conversation", "You'd win thousands at a tribunal for that.", factdesk.Beyond},
	{"first-conversation", "There is a helpline that is open all night.", factdesk.Beyond},
	{"former-member", "You get eleven hours' rest between shifts by law.", factdesk.Beyond},
	{"young-worker", "You have to be given a toilet break every two hours.", factdesk.Beyond},
	{"young-worker", "They must pay you for cancelled overtime.", factdesk.Beyond},
}

func TestWeighed(t *testing.T) {
	right := 0
	for _, c := range claims {
		got, fact := factdesk.Weigh(scenario(t, c.scenario), c.claim)
		if got == c.placed {
			right++
		} else {
			t.Logf("placed %d, weighed %d (%s): %s", c.placed, got, fact.ID, c.claim)
		}
	}
	t.Logf("%d of %d claims are placed as a tutor would", right, len(claims))
	require.GreaterOrEqual(t, right, 22)
}

func TestNothingIsBorneOutWithoutFacts(t *testing.T) {
	got, fact := factdesk.Weigh(&scenarios.Scenario{}, "They can't sack you.")
	require.Equal(t, factdesk.Beyond, got)
	require.Equal(t, scenarios.Fact{}, fact)
}
