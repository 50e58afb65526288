package xapi_test

import (
	"errors"
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
)

var (
	tag    = regexp.MustCompile(`^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$`)
	inside = map[string][]string{ // the properties each part may have: 2.4 of xAPI-Data.md
		"":                          {"id", "actor", "verb", "object", "result", "context", "timestamp", "stored", "authority", "version", "attachments"},
		"actor":                     {"objectType", "name", "mbox", "mbox_sha1sum", "openid", "account"},
		"actor.account":             {"homePage", "name"},
		"verb":                      {"id", "display"},
		"object":                    {"objectType", "id", "definition"},
		"object.definition":         {"name", "description", "type", "moreInfo", "extensions", "interactionType"},
		"result":                    {"score", "success", "completion", "response", "duration", "extensions"},
		"result.score":              {"scaled", "raw", "min", "max"},
		"context":                   {"registration", "instructor", "team", "contextActivities", "revision", "platform", "language", "statement", "extensions"},
		"context.contextActivities": {"parent", "grouping", "category", "other"},
	}
)

// broken says which rule of xAPI 1.0.3 a statement does not keep.
func broken(st map[string]any) error {
	if err := known("", st); err != nil {
		return err
	}
	id, _ := st["id"].(string)
	if u, err := uuid.Parse(id); err != nil || u.Variant() != uuid.RFC4122 || u.String() != id {
		return fmt.Errorf("the id is no UUID: %v", st["id"])
	}
	if _, err := time.Parse(time.RFC3339, text(st, "timestamp")); err != nil {
		return err
	}
	if !strings.HasPrefix(text(st, "version"), "1.0.") {
		return fmt.Errorf("the version is %v", st["version"])
	}
	for _, check := range []func(map[string]any) error{brokenActor, brokenVerb, brokenObject, brokenResult, brokenContext} {
		if err := check(st); err != nil {
			return err
		}
	}
	return nil
}

// known refuses properties that the rules do not have, and null outside of
// extensions.
func known(at string, part map[string]any) error {
	for name, value := range part {
		if !slices.Contains(inside[at], name) {
			return fmt.Errorf("%s may not have %q", at, name)
		}
		if value == nil {
			return fmt.Errorf("%s.%s is null", at, name)
		}
		below := strings.TrimPrefix(at+"."+name, ".")
		if _, listed := inside[below]; listed {
			child, ok := value.(map[string]any)
			if !ok {
				return fmt.Errorf("%s is no object", below)
			}
			if err := known(below, child); err != nil {
				return err
			}
		}
	}
	return nil
}

func text(of map[string]any, path ...string) string {
	for _, p := range path[:len(path)-1] {
		of, _ = of[p].(map[string]any)
	}
	s, _ := of[path[len(path)-1]].(string)
	return s
}

func iri(s string) error {
	u, err := url.Parse(s)
	if err != nil || u.Scheme == "" || u.Host == "" && u.Opaque == "" || strings.ContainsAny(s, " <>\"{}|\\^`") {
		return fmt.Errorf("%q is no IRI", s)
	}
	return nil
}

func languages(v any) error {
	m, ok := v.(map[string]any)
	if !ok || len(m) == 0 {
		return fmt.Errorf("%v is no language map", v)
	}
	for t, words := range m {
		if _, ok := words.(string); !ok || !tag.MatchString(t) {
			return fmt.Errorf("%q is no language, or has no text", t)
		}
	}
	return nil
}

func extended(v any) error {
	if v == nil {
		return nil
	}
	m, ok := v.(map[string]any)
	if !ok {
		return fmt.Errorf("the extensions are no object")
	}
	for key := range m {
		if err := iri(key); err != nil {
			return err
		}
	}
	return nil
}

func brokenActor(st map[string]any) error {
	a, ok := st["actor"].(map[string]any)
	if !ok || text(a, "objectType") != "Agent" {
		return fmt.Errorf("there is no agent")
	}
	ways := 0
	for _, way := range []string{"mbox", "mbox_sha1sum", "openid", "account"} {
		if _, has := a[way]; has {
			ways++
		}
	}
	if ways != 1 || text(a, "account", "name") == "" {
		return fmt.Errorf("an agent is identified in one way, and not in %d", ways)
	}
	return iri(text(a, "account", "homePage"))
}

func brokenVerb(st map[string]any) error {
	v, ok := st["verb"].(map[string]any)
	if !ok {
		return fmt.Errorf("there is no verb")
	}
	if err := iri(text(v, "id")); err != nil {
		return err
	}
	return languages(v["display"])
}

func brokenObject(st map[string]any) error {
	o, ok := st["object"].(map[string]any)
	if !ok {
		return fmt.Errorf("there is no object")
	}
	return brokenActivity(o)
}

func brokenActivity(o map[string]any) error {
	if text(o, "objectType") != "Activity" {
		return fmt.Errorf("%v is no activity", o)
	}
	if d, ok := o["definition"].(map[string]any); ok {
		if err := languages(d["name"]); err != nil {
			return err
		}
		if err := iri(text(d, "type")); err != nil {
			return err
		}
	}
	return iri(text(o, "id"))
}

func brokenResult(st map[string]any) error {
	r, ok := st["result"].(map[string]any)
	if !ok {
		return fmt.Errorf("there is no result")
	}
	if success, has := r["success"]; has {
		if _, ok := success.(bool); !ok {
			return fmt.Errorf("success is %v", success)
		}
	}
	s, ok := r["score"].(map[string]any)
	if !ok {
		return fmt.Errorf("there is no score")
	}
	scaled, ok := s["scaled"].(float64)
	if !ok || scaled < -1 || scaled > 1 {
		return fmt.Errorf("scaled is %v", s["scaled"])
	}
	if err := brokenRange(s); err != nil {
		return err
	}
	if response, has := r["response"]; has && text(r, "response") == "" {
		return fmt.Errorf("the response is %v", response)
	}
	return extended(r["extensions"])
}

// brokenRange holds raw against min and max, which are numbers if they are there.
func brokenRange(score map[string]any) error {
	numbers := map[string]float64{}
	for _, name := range []string{"raw", "min", "max"} {
		if v, has := score[name]; has {
			n, ok := v.(float64)
			if !ok {
				return fmt.Errorf("%s is %v", name, v)
			}
			numbers[name] = n
		}
	}
	raw, hasRaw := numbers["raw"]
	low, hasLow := numbers["min"]
	high, hasHigh := numbers["max"]
	if hasRaw && (hasLow && raw < low || hasHigh && raw > high) || hasLow && hasHigh && low >= high {
		return fmt.Errorf("raw is %v, from %v to %v", raw, low, high)
	}
	return nil
}

func brokenContext(st map[string]any) error {
	c, ok := st["context"].(map[string]any)
	if !ok {
		return fmt.Errorf("there is no context")
	}
	if _, err := uuid.Parse(text(c, "registration")); err != nil {
		return err
	}
	for _, name := range []string{"revision", "platform"} { // which an activity as object allows
		if v, has := c[name]; has && text(c, name) == "" {
			return fmt.Errorf("%s is %v", name, v)
		}
	}
	activities, _ := c["contextActivities"].(map[string]any)
	for kind, list := range activities {
		of, ok := list.([]any)
		if !ok || len(of) == 0 {
			return fmt.Errorf("%s is no list", kind)
		}
		for _, a := range of {
			activity, ok := a.(map[string]any)
			if !ok {
				return fmt.Errorf("%s holds what is no object", kind)
			}
			if err := errors.Join(known("object", activity), brokenActivity(activity)); err != nil {
				return err
			}
		}
	}
	return extended(c["extensions"])
}
