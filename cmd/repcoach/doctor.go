package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/coach/ollama"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/safe"
	"github.com/spf13/cobra"
)

// finding is one line of the doctor's.
type finding struct {
	About string `json:"about"`
	OK    bool   `json:"ok"`
	What  string `json:"what"`
	Next  string `json:"next,omitempty"`
}

func (p *program) doctorCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "doctor",
		Short:   "Check that everything is in order",
		Example: "  repcoach doctor\n  repcoach doctor --json",
		Long:    "Looks at the stored conversations, the scenarios and the model server, and\nchanges nothing. Damaged data ends with exit code 5; a missing model does not,\nsince the built-in worker needs none.",
		Args:    noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			findings, damaged := p.examine(cmd.Context())
			if asJSON {
				if err := p.printJSON(findings); err != nil {
					return err
				}
			} else {
				p.printFindings(findings)
			}
			if damaged {
				return fmt.Errorf("%w: some of it cannot be read", journal.ErrDamaged)
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "write JSON for another program to read")
	return cmd
}

func (p *program) printFindings(findings []finding) {
	for _, f := range findings {
		word := "fine"
		if !f.OK {
			word = "look"
		}
		fmt.Fprintf(p.Out, "%s  %s: %s\n", word, f.About, safe.Line(f.What))
		if f.Next != "" {
			fmt.Fprintf(p.Out, "      %s\n", safe.Line(f.Next))
		}
	}
}

func (p *program) examine(ctx context.Context) (all []finding, damaged bool) {
	stored, damaged := p.examineStore()
	all = append(stored, finding{"built-in worker", true, fmt.Sprintf("ready, with %d scenarios; it needs no model", len(scenarios.Library())), ""})
	all = append(all, p.examineConfig())
	if _, err := p.library(); err != nil {
		what, next, _ := explain(err)
		all = append(all, finding{"scenarios", false, what, next})
	}
	return append(all, p.examineModel(ctx)...), damaged
}

func (p *program) examineStore() (all []finding, damaged bool) {
	store, err := p.store()
	if err != nil {
		what, next, _ := explain(err)
		return []finding{{"your conversations", false, what, next}}, false
	}
	for _, w := range store.Warnings() {
		all = append(all, finding{"your data folder", false, w, ""})
	}
	files, err := store.Health()
	if err != nil {
		what, next, _ := explain(err)
		return append(all, finding{"your conversations", false, what, next}), false
	}
	fine := 0
	for _, f := range files {
		if f.Fine() {
			fine++
			continue
		}
		damaged = damaged || !f.Newer
		all = append(all, finding{"stored file " + tilde(f.Path), false, strings.Join(f.Problems, " "), "What can be read is shown by: repcoach show " + f.ID})
	}
	return append(all, finding{"your conversations", true, fmt.Sprintf("%d stored in %s", fine, tilde(store.Dir())), ""}), damaged
}

func (p *program) examineModel(ctx context.Context) []finding {
	client, err := p.client()
	if err != nil {
		what, next, _ := explain(err)
		return []finding{{"model server", false, what, next}}
	}
	v, err := client.Version(ctx)
	if err != nil {
		what, next, _ := explain(err)
		return []finding{{"model server", false, what + " (" + client.Address() + ")", next}}
	}
	all := []finding{{"model server", true, "Ollama " + v + " at " + client.Address(), ""}}
	chosen, warning, err := client.Choose(ctx, "")
	if err != nil {
		what, next, _ := explain(err)
		return append(all, finding{"model", false, what, next})
	}
	all = append(all, finding{"model", warning == "", strings.TrimSpace(chosen.Name + " (" + chosen.Params + " " + chosen.Quant + "). " + warning), ""})
	return append(all, p.examineMemory(ctx, client)...)
}

// examineMemory says what the server holds now, and where it works.
func (p *program) examineMemory(ctx context.Context, client *ollama.Client) []finding {
	running, err := client.Running(ctx)
	if err != nil {
		return nil
	}
	var all []finding
	for _, m := range running {
		where := "on the processor"
		if m.GPU > 0 {
			where = "on the graphics card"
		}
		all = append(all, finding{"in memory", true, fmt.Sprintf("%s, %.1f GB %s, window %d tokens", m.Name, float64(m.Bytes)/1e9, where, m.Window), ""})
	}
	if p.Env("HTTP_PROXY") != "" || p.Env("http_proxy") != "" {
		all = append(all, finding{"proxy", true, "a web proxy is set; it is not used for a model on this computer", ""})
	}
	return all
}
