package plain

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/feedback"
)

// Marking is a talk that a tutor goes through check by check.
type Marking struct {
	Title  string
	Worker string // the worker's name
	Said   coach.Transcript
	Report feedback.Report // what the rules or a model made of it
	Review feedback.Review // what was ruled before, to go on from

	// Keep stores the review as it stands. It is called after every answer,
	// so that nothing is lost when the tutor leaves. Nil keeps nothing.
	Keep func(feedback.Review) error
}

// Review asks a tutor about one check after another: one question, one line of
// answer, nothing that moves, so that it reads well aloud and over any
// connection. Leaving with q or at the end of input is no error; the review
// that comes back then says that it is partial.
func Review(ctx context.Context, m Marking, in io.Reader, out io.Writer) (feedback.Review, error) {
	lines := newReader(in)
	defer lines.close()
	r := &marker{printer: printer{w: out}, Marking: m, lines: lines}
	r.Report = feedback.Apply(m.Report, feedback.Review{})
	r.Marking.Review.Schema = feedback.ReviewSchema
	for _, o := range r.Report.Objectives {
		for _, c := range o.Checks {
			r.checks = append(r.checks, checkOf{o.Title, c})
		}
	}
	err := r.run(ctx)
	if errors.Is(err, errQuit) || errors.Is(err, io.EOF) {
		r.line(reviewLeft)
		err = nil
	}
	return r.Marking.Review, errors.Join(err, r.failed)
}

// marker is one run of Review.
type marker struct {
	printer
	Marking
	lines  *reader
	checks []checkOf
	told   bool // the keys have been said
}

type checkOf struct {
	objective string
	feedback.CheckResult
}

// errBack goes one question back.
var errBack = errors.New("back")

func (r *marker) run(ctx context.Context) error {
	r.line(fmt.Sprintf(reviewTitle, r.Title))
	r.line(reviewPractice)
	r.blank()
	r.talk()
	at := r.first()
	for at <= len(r.checks) {
		var err error
		if at < len(r.checks) {
			err = r.check(ctx, at)
		} else {
			err = r.stars(ctx)
		}
		switch {
		case errors.Is(err, errBack) && at == 0:
			r.line(reviewFirst)
		case errors.Is(err, errBack):
			at--
		case err != nil:
			return err
		default:
			at++
		}
	}
	if err := r.keep(false); err != nil {
		return err
	}
	r.sum()
	return nil
}

// first is the first check without a ruling; a review that is complete begins
// again at the first.
func (r *marker) first() int {
	for i, c := range r.checks {
		if _, ruled := r.Review.Of(c.ID); !ruled {
			if i > 0 {
				r.line(fmt.Sprintf(reviewGoesOn, i, len(r.checks)))
			}
			return i
		}
	}
	return 0
}

// talk prints the conversation with the turn numbers that the quotes name.
func (r *marker) talk() {
	for i, t := range r.Said {
		who := r.Worker
		if t.Speaker == coach.Rep {
			who = "Rep"
		}
		r.line(fmt.Sprintf("%d %s: %s", i+1, who, strings.Join(strings.Fields(t.Text), " ")))
	}
	r.blank()
}

// check asks about one check until there is an answer.
func (r *marker) check(ctx context.Context, at int) error {
	c := r.checks[at]
	r.blank()
	r.line(fmt.Sprintf(reviewCheck, at+1, len(r.checks), c.objective))
	r.line(c.Question)
	r.line(machineSays(c.CheckResult))
	for _, q := range c.Evidence {
		r.line("  " + quoted(q))
	}
	for _, q := range c.Against {
		r.line("  " + capital(feedback.AgainstLead) + ". " + quoted(q))
	}
	if before, ok := r.Review.Of(c.ID); ok {
		r.line(fmt.Sprintf(reviewBefore, verdictWord(before.Verdict), because(before.Reason)))
	}
	for {
		word, rest, err := r.ask(ctx, reviewPrompt, true)
		if err != nil {
			return err
		}
		before, ruled := r.Review.Of(c.ID)
		switch v, given := verdicts[word]; {
		case word == "" && ruled, word == "s":
			return nil
		case word == "" && c.Verdict == feedback.NotScored:
			r.line(reviewNothing)
		case word == "":
			return r.rule(feedback.Ruling{Check: c.ID, Verdict: c.Verdict})
		case word == "x":
			r.Review.Withdraw(c.ID)
			return r.keep(true)
		case !given:
			r.line(reviewUnknown)
		default:
			if rest == "" && v != c.Verdict {
				if rest, err = r.why(ctx, before.Reason); errors.Is(err, errBack) {
					continue
				} else if err != nil {
					return err
				}
			}
			return r.rule(feedback.Ruling{Check: c.ID, Verdict: v, Reason: rest})
		}
	}
}

var verdicts = map[string]feedback.Verdict{
	"y": feedback.Yes, "yes": feedback.Yes, "n": feedback.No, "no": feedback.No,
	"u": feedback.Unsure, "unsure": feedback.Unsure,
}

// shortestReason is what tells a reason from a key that was pressed too often.
const shortestReason = 3

// why asks for the reason of a verdict that is not the machine's. Enter takes
// the reason that was given before.
func (r *marker) why(ctx context.Context, before string) (string, error) {
	for {
		r.prompt(reviewWhy)
		line, _, err := r.lines.next(ctx, nil)
		if err != nil {
			return "", err
		}
		switch line = strings.TrimSpace(line); {
		case line == "b":
			return "", errBack
		case len([]rune(line)) >= shortestReason:
			return line, nil
		case line == "" && before != "":
			return before, nil
		}
		r.line(reviewReason)
	}
}

func (r *marker) rule(v feedback.Ruling) error {
	r.Review.Rule(v)
	return r.keep(true)
}

// keep stores the review; partial says that the tutor is not through with it.
func (r *marker) keep(partial bool) error {
	r.Review.Partial = partial
	if r.Keep == nil {
		return nil
	}
	return r.Keep(r.Review)
}

// stars asks for the stars, after all checks.
func (r *marker) stars(ctx context.Context) error {
	r.blank()
	counted := r.Review
	counted.Stars = nil
	before, after := r.Report.Stars, feedback.Apply(r.Report, counted).Stars
	switch {
	case after == nil:
		r.line(reviewNoStars)
	case *before == *after:
		r.line(fmt.Sprintf(reviewSame, *after))
	default:
		r.line(fmt.Sprintf(reviewStars, *after, *before))
	}
	if own := r.Review.Stars; own != nil {
		r.line(fmt.Sprintf(reviewOwn, *own))
	}
	for {
		word, _, err := r.ask(ctx, reviewStarsPrompt, false)
		if err != nil {
			return err
		}
		n, err := strconv.Atoi(word)
		switch {
		case word == "":
			return nil
		case word == "x":
			r.Review.Stars = nil
			return nil
		case err == nil && n >= 1 && n <= 5:
			r.Review.Stars = &n
			return nil
		}
		r.line(reviewNotStars)
	}
}

// ask prompts for a line and takes the keys that work everywhere. The first
// word is in small letters; what follows it is left as typed.
func (r *marker) ask(ctx context.Context, prompt string, keys bool) (word, rest string, err error) {
	if keys && !r.told {
		r.told = true
		r.keys()
	}
	for {
		r.prompt(prompt)
		line, _, err := r.lines.next(ctx, nil)
		if err != nil {
			return "", "", err
		}
		word, rest, _ = strings.Cut(strings.TrimSpace(line), " ")
		switch word = strings.ToLower(strings.Trim(word, ".,:;")); word {
		case "q", "quit":
			return "", "", errQuit
		case "b", "back":
			return "", "", errBack
		case "t", "talk":
			r.blank()
			r.talk()
		case "?", "h", "help":
			r.keys()
		default:
			return word, strings.TrimSpace(rest), nil
		}
	}
}

func (r *marker) keys() {
	for _, l := range reviewKeys() {
		r.line(l)
	}
}

func (r *marker) sum() {
	done := feedback.Apply(r.Report, r.Review)
	r.blank()
	if done.Tutor == nil {
		r.line(reviewEmpty)
		return
	}
	left := len(r.checks) - len(r.Review.Rulings)
	r.line(fmt.Sprintf(reviewSum, done.Tutor.Agreed, done.Tutor.Overruled, done.Tutor.Answered, left))
}

// machineSays is what stands so far, and who said so.
func machineSays(c feedback.CheckResult) string {
	if c.Verdict == feedback.NotScored {
		return reviewUnanswered
	}
	says := reviewRules
	if c.By == feedback.ByModel {
		says = reviewModel
	}
	return strings.TrimSpace(fmt.Sprintf(says, feedback.VerdictName(c.Verdict)) + " " + c.Reason)
}

// verdictWord is a tutor's verdict in words.
func verdictWord(v feedback.Verdict) string {
	return feedback.VerdictOf(feedback.CheckResult{Verdict: v, By: feedback.ByTutor})
}

func because(reason string) string {
	if reason == "" {
		return "."
	}
	return ", because: " + reason
}
