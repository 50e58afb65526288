package readers_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach/moves"
	"github.com/repcoach/repcoach/coach/moves/polish"
	"github.com/repcoach/repcoach/coach/moves/readers"
)

func TestTheLanguageChoosesTheReader(t *testing.T) {
	for tag, want := range map[string]moves.Reader{"": moves.English{}, "en-GB": moves.English{}, "pl": polish.Reader{}, "PL-pl": polish.Reader{}, "cy-GB": moves.English{}} {
		require.Equal(t, want, readers.For(tag), tag)
		require.Equal(t, want == polish.Reader{}, readers.Other(tag), tag)
	}
	heard := moves.Heard{Worker: []string{"It's the rotas."}}
	require.Equal(t, moves.Read("What about the rotas?", heard), readers.For("en").Read("What about the rotas?", heard))
}
