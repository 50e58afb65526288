package main

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/scenarios"
)

// ollamaSaying is a server with one model, which answers by a word of the
// schema it is given, or "no".
func ollamaSaying(t *testing.T, answers map[string]string) string {
	t.Helper()
	says := func(text string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, text) } // a test that hung up asks for no more
	}
	mux := http.NewServeMux()
	mux.HandleFunc("/api/version", says(`{"version":"0.24.0"}`))
	mux.HandleFunc("/api/ps", says(`{"models":[]}`))
	mux.HandleFunc("/api/tags", says(`{"models":[{"name":"m:latest","model":"m:latest","digest":"abc","size":5}]}`))
	mux.HandleFunc("/api/show", func(w http.ResponseWriter, r *http.Request) {
		asked, err := io.ReadAll(r.Body)
		require.NoError(t, err)
		if bytes.Contains(asked, []byte("gone")) {
			w.WriteHeader(http.StatusNotFound)
			return
		}
		says(`{"capabilities":["completion"],"model_info":{"general.architecture":"x","x.context_length":8192}}`)(w, r)
	})
	mux.HandleFunc("/api/chat", func(w http.ResponseWriter, r *http.Request) {
		asked, answer := new(bytes.Buffer), "no"
		_, err := io.Copy(asked, r.Body)
		require.NoError(t, err)
		for word, a := range answers {
			if strings.Contains(asked.String(), `"`+word+`":{`) {
				answer = a
			}
		}
		raw, err := json.Marshal(answer)
		require.NoError(t, err)
		says(`{"model":"m","message":{"role":"assistant","content":`+string(raw)+`},"done":false}`+"\n"+
			`{"model":"m","message":{"role":"assistant","content":""},"done":true,"done_reason":"stop","prompt_eval_count":9,"eval_count":9}`+"\n")(w, r)
	})
	s := httptest.NewServer(mux)
	t.Cleanup(s.Close)
	return s.URL
}

func command(t *testing.T, host string, args ...string) (out, errs string, code int) {
	t.Helper()
	var o, e bytes.Buffer
	code = run(t.Context(), append(args, "--host", host), streams{In: strings.NewReader(""), Out: &o, Err: &e, Env: func(string) string { return "" }})
	return o.String(), e.String(), code
}

func TestDraftFromNotes(t *testing.T) {
	t.Chdir(t.TempDir())
	require.NoError(t, os.WriteFile("day1.md", []byte("# Day 1\n\nEvery worker may bring a companion to a formal hearing.\n"), 0o600))
	host := ollamaSaying(t, map[string]string{
		"a_segment": `{"a_segment":"former-member","b_about":"51. A porter for twelve years.","c_manner":"dry","d_opening":"It's you, is it?"}`,
		"a_quotes":  `{"a_quotes":["may bring a companion to a formal hearing","Strike pay is £50 a day for everybody."]}`,
	})
	out, errs, code := command(t, host, "draft", "day1.md", "--out", "d.yaml", "--seed", "6")
	require.Zero(t, code, errs)
	require.Equal(t, "Written: d.yaml\n", out)
	for _, want := range []string{"The model m:latest writes, at http://127.0.0.1", "Strike pay is £50", "1 sentence comes from your notes", "please check", "repcoach rehearse d.yaml"} {
		require.Contains(t, errs, want)
	}
	source, err := os.ReadFile("d.yaml")
	require.NoError(t, err)
	require.Contains(t, string(source), `#     source: "course notes: day1.md"`)
	require.NotContains(t, string(source), "£50")
	sc, found := checkSource(scenarios.SetFile{Name: "d.yaml", Source: source}, theDay)
	require.Empty(t, found)
	require.Equal(t, "It's you, is it?", sc.Worker.Opening)
	sound(t, sc)

	_, errs, code = command(t, host, "draft", "day1.md", "--out", "d.yaml")
	require.Equal(t, codeFailed, code, errs)
	require.Contains(t, errs, "never overwritten")
}

func TestDraftWithoutAUsableAnswer(t *testing.T) {
	t.Chdir(t.TempDir())
	require.NoError(t, os.WriteFile("day1.txt", []byte("Members vote.\n"), 0o600))
	require.NoError(t, os.WriteFile("empty.txt", nil, 0o600))
	require.NoError(t, os.WriteFile("latin.txt", []byte("caf\xe9"), 0o600))
	host := ollamaSaying(t, nil)
	for _, c := range []struct {
		args []string
		code int
		says string
	}{
		{[]string{"draft", "day1.txt"}, codeFailed, "no usable answer"},
		{[]string{"draft", "day1.txt", "--model", "gone"}, codeNoModel, "repcoach new"},
		{[]string{"draft", "empty.txt"}, codeUsage, "nothing in the notes"},
		{[]string{"draft", "latin.txt"}, codeUsage, "UTF-8"},
		{[]string{"draft", "notes.docx"}, codeUsage, ".md or .txt"},
		{[]string{"draft", "none.md"}, codeFailed, "name of the file"},
		{[]string{"new", "--worker-from", "agency", "--enrich", "--out", "e.yaml"}, codeFailed, "no usable answer"},
		{[]string{"new", "--enrich"}, codeUsage, "--worker-from"},
	} {
		_, errs, code := command(t, host, c.args...)
		require.Equal(t, c.code, code, "%v: %s", c.args, errs)
		require.Contains(t, errs, c.says)
	}
	left, err := os.ReadDir(".")
	require.NoError(t, err)
	require.Len(t, left, 3, "nothing was written")
}

func TestEnrichWithAModel(t *testing.T) {
	t.Chdir(t.TempDir())
	host := ollamaSaying(t, map[string]string{"b_manner": `{"a_about":"Has a flask with stickers on it.","b_manner":"dry and quick"}`})
	_, errs, code := command(t, host, "new", "--worker-from", "agency", "--seed", "3", "--enrich", "--out", "e.yaml")
	require.Zero(t, code, errs)
	source, err := os.ReadFile("e.yaml")
	require.NoError(t, err)
	require.Contains(t, string(source), "Has a flask with stickers on it.")
	require.Contains(t, string(source), "# please check: a model wrote this.")
}
