package tui

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/desk/desktest"
)

// anew is the small scenario as the tutor saves it next.
func anew() *scenarios.Scenario {
	sc := *desktest.Scenario()
	sc.Title, sc.Worker.Opening = "A better talk", "Is it that time already?"
	return &sc
}

func TestASaveStartsTheTalkAnew(t *testing.T) {
	saves := make(chan desk.Saved)
	broken := desk.Saved{File: "x/my.yaml", Err: scenarios.Complaints{{File: "x/my.yaml", Line: 7, What: "“nam” is not a key", Write: "Write name."}}}
	write := func(d *desk.Desk) {
		saves = make(chan desk.Saved)
		d.Scenario, d.Saved = "small-talk", saves
	}
	good := desk.Saved{File: "x/my.yaml", Scenario: anew()}
	inBubble(t, desktest.Echo(), write, func(s *screen, d desk.Desk) {
		s.shows("Ten to one in the tea point")
		saves <- broken
		s.wait(time.Second)
		s.shows("my.yaml was saved, but it cannot be used like this.")
		s.press(enter)
		s.say("How is the rota?")
		saves <- broken
		s.wait(time.Second)
		s.shows("▎ You said: How is the rota?", "Line 7: “nam” is not a")

		saves <- good
		s.wait(time.Second)
		s.shows("A better talk", "Is it that time already?", "my.yaml was saved, and the talk starts anew.")
		s.hides("How is the rota?")
		saves <- good
		s.wait(time.Second)
		past, err := d.Store.List()
		require.NoError(t, err)
		require.Len(t, past, 2, "the talk in which something was said is kept, and the empty one is not")

		s.say("Is that better?")
		s.press(ctrlE, "y")
		s.wait(time.Second)
		s.shows("Your feedback")
		saves <- good
		s.wait(time.Second)
		s.shows("Is it that time already?", "the talk starts anew")
		s.press(ctrlE, "l")
		s.shows("A better talk")
		saves <- good
		s.wait(time.Second)
		s.shows("Which conversation would you like to practise?")
	})
}

// A save while a reply is on its way, and one while nothing has begun.
func TestASaveInTheMiddle(t *testing.T) {
	saves := make(chan desk.Saved)
	slow := desktest.Slow(2*time.Second, "One moment. ", "And another.")
	inBubble(t, slow, func(d *desk.Desk) {
		saves = make(chan desk.Saved)
		d.Scenario, d.Saved = "small-talk", saves
	}, func(s *screen, d desk.Desk) {
		saves <- desk.Saved{File: "my.yaml", Scenario: anew()}
		s.wait(time.Second)
		s.shows("A better talk", "my.yaml was saved")
		s.press(enter)
		s.say("How is the rota?")
		s.wait(3 * time.Second)
		s.shows("One moment.")
		saves <- desk.Saved{File: "my.yaml", Scenario: desktest.Scenario()}
		s.wait(time.Second)
		s.shows("I've only got five minutes.", "the talk starts anew")
		s.hides("One moment.")
	})
}
