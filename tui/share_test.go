package tui

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/desk/desktest"
)

// What would be shared is seen in the room before a file is written, and only
// w writes it.
func TestSharingFromTheRooms(t *testing.T) {
	written, asked := 0, ""
	var failed error
	shares := func(d *desk.Desk) {
		d.Share = func(id string) (desk.Parcel, error) {
			asked = id
			return desk.Parcel{
				Lines: []string{"Summary 1 under your code ABC, with 1 talk:"}, Raw: []byte("{\n  \"schema\": \"repcoach.summary/1\",\n  \"rep\": \"ABC\"\n}\n"),
				Write: func() (string, error) { written++; return "~/repcoach-summary-1.json", failed },
			}, nil
		}
	}
	inBubble(t, desktest.Echo(), shares, func(s *screen, d desk.Desk) {
		s.press(enter, enter)
		s.say("How is the rota?")
		s.press(ctrlE, "y")
		s.shows("Your feedback")
		s.press("s", "e")
		s.shows("Share with your education team", "nothing is sent", "Summary 1 under your code ABC", "to the last byte", `"schema": "repcoach.summary/1"`)
		require.Equal(t, only(t, d).Header.ID, asked)
		require.Len(t, only(t, d).Feedback, 1, "the feedback is stored before it is shared")
		s.press("q")
		s.shows("Your feedback")
		require.Zero(t, written)
		s.press("e", "w")
		s.shows("Your feedback", "Written: ~/repcoach-summary-1.json", "Nothing has been sent")
		require.Equal(t, 1, written)

		s.press("n", "h", "e")
		s.shows("Share with your education team")
		s.press("q")
		s.shows("Your past talks")
		failed = errors.New("the stick was pulled out")
		s.press("e", "w")
		s.shows("Your past talks", "the stick was pulled out")
		s.press("q", "q")
		require.NoError(t, s.ended())
	})
}

func TestWithoutAWayToShareThereIsNoKey(t *testing.T) {
	inBubble(t, desktest.Echo(), nil, func(s *screen, d desk.Desk) {
		s.press(enter, enter)
		s.say("How is the rota?")
		s.press(ctrlE, "y")
		s.press("s", "e")
		s.shows("Your feedback")
		s.hides("share")
		s.press("n", "h", "e")
		s.shows("Your past talks")
		s.hides("share")
	})
}

func TestWhatCannotBeSharedIsSaid(t *testing.T) {
	none := func(d *desk.Desk) {
		d.Share = func(string) (desk.Parcel, error) { return desk.Parcel{}, errors.New("there is no talk to share") }
	}
	inBubble(t, desktest.Echo(), none, func(s *screen, d desk.Desk) {
		s.press(enter, enter)
		s.say("How is the rota?")
		s.press(ctrlE, "y")
		s.press("s", "e")
		s.shows("Your feedback", "there is no talk to share")
	})
}
