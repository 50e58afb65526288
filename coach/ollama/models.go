package ollama

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ollama/ollama/api"
)

// Model is an installed model.
type Model struct {
	Name     string
	Digest   string
	Bytes    int64
	Modified time.Time
	Params   string // "4.0B"
	Quant    string // "Q4_K_M"
	Remote   string // the host that would really answer; empty for a local model

	// The rest is known after Show.
	Capabilities []string // completion, thinking, vision, embedding …
	Context      int      // the longest window the model was trained for

	call string // the name to send, with ":local" where the server knows it
}

// Thinks reports whether the model can think aloud before it answers.
func (m Model) Thinks() bool { return slices.Contains(m.Capabilities, "thinking") }

// ThinksAlways reports whether the model is one that cannot be told not to
// think aloud. Such a model is slow, and what it says is kept back until it
// is certain that the thinking is over.
func (m Model) ThinksAlways() bool {
	n := strings.ToLower(m.Name)
	base := n[strings.LastIndex(n, "/")+1:]
	switch strings.TrimSuffix(base, ":latest") {
	case "qwen3:4b", "qwen3:30b", "qwen3:235b":
		return true
	}
	for _, s := range []string{"thinking", "-reasoning", "deepseek-r1", "gpt-oss", "qwq", "magistral"} {
		if strings.Contains(base, s) {
			return true
		}
	}
	return false
}

func cloudName(name string) bool {
	n := strings.ToLower(strings.TrimSpace(name))
	return strings.HasSuffix(n, ":cloud") || strings.HasSuffix(n, "-cloud")
}

// allowed refuses a model that would send the talk to another machine.
func (c *Client) allowed(m Model) error {
	if c.allowCloud {
		return nil
	}
	if cloudName(m.Name) {
		return &Error{Kind: ErrCloud, Detail: capped(m.Name)}
	}
	if m.Remote != "" {
		return &Error{Kind: ErrCloud, Detail: capped(m.Name + " runs on " + m.Remote)}
	}
	return nil
}

// Models returns the installed models in the order of preference that Choose
// follows, without those that run elsewhere.
func (c *Client) Models(ctx context.Context) ([]Model, error) {
	list, err := c.api.List(ctx)
	if err != nil {
		return nil, explainCall(ctx, err)
	}
	var out []Model
	for _, l := range list.Models {
		m := Model{
			Name: l.Name, Digest: l.Digest, Bytes: l.Size, Modified: l.ModifiedAt, Remote: l.RemoteHost,
			Params: l.Details.ParameterSize, Quant: l.Details.QuantizationLevel, call: l.Name,
		}
		if l.Name == "" || c.allowed(m) != nil {
			continue
		}
		out = append(out, m)
	}
	slices.SortStableFunc(out, byPreference)
	return out, nil
}

// Show fills in what the server knows about a model. It also finds out
// whether the server understands the ":local" suffix, which makes it refuse to
// pass the request on to a cloud; servers before 0.16 or so do not.
func (c *Client) Show(ctx context.Context, name string) (Model, error) {
	m := Model{Name: name, call: name}
	if strings.TrimSpace(name) == "" {
		return m, &Error{Kind: ErrNoModel, Detail: "no name was given"}
	}
	if err := c.allowed(m); err != nil {
		return m, err
	}
	var resp *api.ShowResponse
	var err error
	if !c.allowCloud && !strings.HasSuffix(name, ":local") {
		m.call = name + ":local"
		resp, err = c.api.Show(ctx, &api.ShowRequest{Model: m.call})
	}
	if resp == nil || err != nil {
		m.call = name
		resp, err = c.api.Show(ctx, &api.ShowRequest{Model: m.call})
	}
	if err != nil {
		err = explainCall(ctx, err)
		if e := (*Error)(nil); errors.As(err, &e) && e.Status == 400 {
			e.Kind = ErrNoModel // a name that cannot be a model's
		}
		return m, err
	}
	m.Remote = resp.RemoteHost
	m.Params, m.Quant = resp.Details.ParameterSize, resp.Details.QuantizationLevel
	for _, k := range resp.Capabilities {
		m.Capabilities = append(m.Capabilities, string(k))
	}
	if arch, ok := resp.ModelInfo["general.architecture"].(string); ok {
		if n, ok := resp.ModelInfo[arch+".context_length"].(float64); ok {
			m.Context = int(n)
		}
	}
	return m, c.allowed(m)
}

// Choose returns the model to use: the wanted one if a name is given, else
// the best of those installed. The warning, if there is one, is a sentence
// for the user about a model that will do but has a known weakness.
//
// The order of preference: models that do not think aloud and keep their
// whole attention, which makes every reply quick after the first
// (qwen3:4b-instruct-2507, then its other builds), then gemma4:e4b, qwen3:8b,
// gemma3:4b, gemma4:e2b, ministral-3:3b, llama3.2:3b, qwen3:1.7b; then other
// models, those nearest to four billion parameters by their size first; last
// the ones that always think aloud. The first ranks by public chat and judge
// tests of models that fit 8 GB, as known in late 2026.
func (c *Client) Choose(ctx context.Context, wanted string) (Model, string, error) {
	list, err := c.Models(ctx)
	if err != nil {
		return Model{}, "", err
	}
	if wanted != "" {
		if err := c.allowed(Model{Name: wanted}); err != nil {
			return Model{}, "", err
		}
		for _, m := range list {
			if sameName(m.Name, wanted) {
				return c.suitable(ctx, m)
			}
		}
		// Not in the list is not proof: Show has the last word.
		m, err := c.Show(ctx, wanted)
		if err != nil {
			return m, "", err
		}
		return c.suitable(ctx, m)
	}
	for _, m := range list {
		m, warning, err := c.suitable(ctx, m)
		if errors.Is(err, ErrUnsuitable) || errors.Is(err, ErrCloud) || errors.Is(err, ErrNoModel) {
			continue
		}
		return m, warning, err
	}
	return Model{}, "", &Error{Kind: ErrNoModel, Detail: "none is installed that can hold a conversation"}
}

// suitable asks the server whether a listed model can chat, and completes it.
func (c *Client) suitable(ctx context.Context, listed Model) (Model, string, error) {
	m, err := c.Show(ctx, listed.Name)
	if err != nil {
		return m, "", err
	}
	m.Digest, m.Bytes, m.Modified = listed.Digest, listed.Bytes, listed.Modified
	if len(m.Capabilities) > 0 && !slices.Contains(m.Capabilities, "completion") {
		return m, "", &Error{Kind: ErrUnsuitable, Detail: capped(m.Name)}
	}
	var warning string
	switch {
	case m.ThinksAlways():
		warning = fmt.Sprintf("%s always thinks before it speaks, so replies are slow. %s does not.", m.Name, Recommended)
	case m.Context > 0 && m.Context < c.window:
		warning = fmt.Sprintf("%s can follow %d tokens only, so long talks will not fit.", m.Name, m.Context)
	}
	return m, warning, nil
}

// Recommended is the model to install on an 8 GB laptop.
const Recommended = "qwen3:4b-instruct-2507-q4_K_M"

// preferred lists model names, best first; a name that begins like one of
// them has its rank.
func preferred() []string {
	return []string{
		"qwen3:4b-instruct-2507", "qwen3:4b-instruct", "gemma4:e4b", "qwen3:8b", "gemma3:4b",
		"gemma4:e2b", "ministral-3:3b", "llama3.2:3b", "llama3.2:latest", "qwen3:1.7b",
	}
}

func byPreference(a, b Model) int {
	if d := rank(a) - rank(b); d != 0 {
		return d
	}
	if d := distance(a) - distance(b); d != 0 {
		return int(d / max(1, abs(d)))
	}
	return strings.Compare(a.Name, b.Name)
}

func rank(m Model) int {
	names := preferred()
	if m.ThinksAlways() {
		return len(names) + 1
	}
	n := strings.ToLower(m.Name)
	for i, p := range names {
		if strings.HasPrefix(n, p) {
			return i
		}
	}
	return len(names)
}

// distance is how far a model's size is from that of a four-billion model
// with four bits a weight.
func distance(m Model) int64 { return abs(m.Bytes - 2_600_000_000) }

func abs(n int64) int64 { return max(n, -n) }

// sameName compares names as Ollama does: no tag means latest.
func sameName(a, b string) bool { return strings.EqualFold(withTag(a), withTag(b)) }

func withTag(n string) string {
	n = strings.TrimSuffix(strings.TrimSpace(n), ":local")
	if strings.LastIndex(n, ":") > strings.LastIndex(n, "/") {
		return n
	}
	return n + ":latest"
}
