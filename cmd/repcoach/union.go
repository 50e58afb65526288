package main

import (
	"github.com/repcoach/repcoach/cmd/repcoach/config"
	"github.com/repcoach/repcoach/scenarios"
)

// unionName is how the rep's union is called in scenarios: by --union, or else
// by the settings.
func (p *program) unionName() (string, error) {
	if p.union != "" {
		name, err := config.Union(p.union)
		if err != nil {
			return "", usagef("%s; --union takes one such as PCS", err)
		}
		return name, nil
	}
	c, err := config.Load()
	return c.Union, err
}

// load reads one scenario file for the rep's union.
func (p *program) load(path string) (*scenarios.Scenario, error) {
	union, err := p.unionName()
	if err != nil {
		return nil, err
	}
	sc, err := scenarios.Load(path)
	if err != nil {
		return nil, err
	}
	return sc.For(union)
}

// examineConfig says what the settings hold.
func (p *program) examineConfig() finding {
	const about = "your settings"
	c, err := config.Load()
	if err != nil {
		what, next, _ := explain(err)
		return finding{about, false, what, next}
	}
	switch {
	case !c.Found:
		return finding{about, true, "none, and none are needed; they would be in " + tilde(c.File), ""}
	case c.Union == "":
		return finding{about, true, "nothing is set in " + tilde(c.File), ""}
	}
	return finding{about, true, "union: " + c.Union + ", from " + tilde(c.File), ""}
}
