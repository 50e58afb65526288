package tinymodel

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"net/http"
	"net/url"

	"github.com/ollama/ollama/api"
)

// Install makes a model of random weights on the server at an address, under
// a name. What is there under that name already is kept.
func Install(ctx context.Context, address, name string, size Size) error {
	base, err := url.Parse(address)
	if err != nil {
		return err
	}
	// No connection is kept, so that nothing is left running behind a test.
	client := api.NewClient(base, &http.Client{Transport: &http.Transport{DisableKeepAlives: true}})
	if _, err := client.Show(ctx, &api.ShowRequest{Model: name}); err == nil {
		return nil
	}
	var weights bytes.Buffer
	if err := Write(&weights, size, 1); err != nil {
		return err
	}
	digest := fmt.Sprintf("sha256:%x", sha256.Sum256(weights.Bytes()))
	if err := client.CreateBlob(ctx, digest, &weights); err != nil {
		return err
	}
	return client.Create(ctx, &api.CreateRequest{
		Model: name, Files: map[string]string{"tiny.gguf": digest}, Template: Template,
		// Several threads wait for each other in a busy loop, which takes for
		// ever where other work has the processor.
		Parameters: map[string]any{"stop": []string{Stop}, "num_thread": 1},
	}, func(api.ProgressResponse) error { return nil })
}
