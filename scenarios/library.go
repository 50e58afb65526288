package scenarios

import (
	"embed"
	"fmt"
	"path"
	"slices"
	"sync"
)

//go:embed library/*.yaml
var library embed.FS

// libraryOrder is the order a rep should meet the library in.
var libraryOrder = []string{"first-conversation", "young-worker", "new-starter", "happy-colleague", "former-member", "agency-worker", "agency-worker-pl", "ballot", "become-a-rep", "bullied-colleague", "two-members", "rotas-manager", "ai-tool"}

// parsed reads the library once, when it is first wanted. A scenario that
// ships and cannot be read is a mistake in the program, so it stops it.
var parsed = sync.OnceValue(func() []*Scenario {
	out := make([]*Scenario, len(libraryOrder))
	for i, id := range libraryOrder {
		name := path.Join("library", id+".yaml")
		source, err := library.ReadFile(name)
		if err == nil {
			out[i], err = Parse(name, source)
		}
		if err != nil {
			panic(fmt.Sprintf("the library is damaged: %v", err))
		}
	}
	return out
})

// Library returns the scenarios that ship, in the order a rep should meet them.
func Library() []*Scenario { return slices.Clone(parsed()) }
