package ollama

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// questions is what the feedback package asks of a model.
type questions interface {
	Ask(ctx context.Context, system string, messages []string, schema json.RawMessage, seed int) (json.RawMessage, error)
	Identity(ctx context.Context) (name, digest string, err error)
}

var _ questions = (*Judge)(nil)

func TestJudge(t *testing.T) {
	for name, c := range map[string]struct {
		answer http.HandlerFunc
		want   string
		kind   error
	}{
		"an answer":            {lines(say(`{"verdict":`), say(` "yes"}`), done), `{"verdict": "yes"}`, nil},
		"after thinking":       {lines(say("<think>hm {</think>\n"), say(`{"verdict":"no"}`), done), `{"verdict":"no"}`, nil},
		"space around":         {lines(say("\n {}  \n"), done), `{}`, nil},
		"prose":                {lines(say("Yes, I think so."), done), "", ErrAnswer},
		"fenced":               {lines(say("```json\n{}\n```"), done), "", ErrAnswer},
		"two values":           {lines(say(`{} {}`), done), "", ErrAnswer},
		"cut short":            {lines(say(`{"verdict":`), strings.Replace(done, "stop", "length", 1)), "", ErrLength},
		"valid, but cut short": {lines(say(`{}`), strings.Replace(done, "stop", "length", 1)), "", ErrLength},
		"window full":          {lines(say(`{"verdict":`), full(4000, 96, "length")), "", ErrTooLong},
		"no done":              {lines(say(`{}`)), "", ErrCutOff},
		"nothing":              {lines(done), "", ErrEmpty},
		"not installed":        {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(404) }, "", ErrNoModel},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := NewJudge(fake(t, c.answer), Model{Name: "m"}).Ask(t.Context(), "system", []string{"q"}, json.RawMessage(`{}`), 1)
			if c.kind != nil {
				require.ErrorIs(t, err, c.kind)
				require.Nil(t, got)
				return
			}
			require.NoError(t, err)
			require.Equal(t, c.want, string(got))
		})
	}
}

func TestJudgeMessages(t *testing.T) {
	var got []map[string]any
	j := NewJudge(fake(t, record(&got, say(`{}`), done)), Model{Name: "m"})
	_, err := j.Ask(t.Context(), "sys", []string{"transcript", "ok", "question"}, json.RawMessage(`{"z":1,"a":2}`), 0)
	require.NoError(t, err)
	var roles []string
	for _, m := range got[0]["messages"].([]any) {
		roles = append(roles, m.(map[string]any)["role"].(string))
	}
	require.Equal(t, []string{"system", "user", "assistant", "user"}, roles)
	require.Equal(t, 100, j.Last().Prompt)
}

func TestIdentity(t *testing.T) {
	name, digest, err := NewJudge(fake(t, lines(done)), Model{Name: "m"}).Identity(t.Context())
	require.NoError(t, err)
	require.Equal(t, []string{"m", "abc"}, []string{name, digest})
	_, _, err = NewJudge(fake(t, lines(done)), Model{Name: "gone"}).Identity(t.Context())
	require.ErrorIs(t, err, ErrNoModel)
}
