package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"syscall"

	"github.com/repcoach/repcoach/cmd/repcoach/config"
	"github.com/repcoach/repcoach/coach"
	"github.com/repcoach/repcoach/coach/journal"
	"github.com/repcoach/repcoach/coach/ollama"
	"github.com/repcoach/repcoach/feedback"
	"github.com/repcoach/repcoach/scenarios"
	"github.com/repcoach/repcoach/tui/desk"
	"github.com/repcoach/repcoach/tui/safe"
)

// The exit codes. Package main's comment says what each means.
const (
	codeFailed      = 1
	codeUsage       = 2
	codeBadFile     = 3
	codeNoModel     = 4
	codeDamaged     = 5
	codePrivacy     = 6
	codeInterrupted = 130
)

// complain prints an error as one line on what is wrong and one on what to do
// next, and returns the exit code.
func (p *program) complain(err error) int {
	what, next, code := explain(err)
	var stopped *desk.Stopped
	if errors.As(err, &stopped) {
		next = stopped.Next()
	}
	var complaints scenarios.Complaints
	if errors.As(err, &complaints) {
		fmt.Fprintln(p.Err, safe.Text(complaints.Error()))
	}
	var early *stoppedEarly
	if code == codeInterrupted && stopped == nil && !errors.As(err, &early) {
		return code
	}
	fmt.Fprintf(p.Err, "%s\n%s\n", safe.Line(what), safe.Line(next))
	return code
}

// sentences is explain for a face, which has no exit code.
func sentences(err error) (what, next string) {
	what, next, _ = explain(err)
	return what, next
}

// useBuiltin is the way on that is always open.
const useBuiltin = "Or practise with the built-in worker, which needs no model: add --partner builtin."

// modelTroubles are the sentences for what can go wrong with a model.
var modelTroubles = []struct {
	kind       error
	what, next string
	code       int
}{
	{errShortMind, "A talk grew longer than the model can hold in mind, so the rehearsal stopped there.", "Choose a model that holds more with --model, or leave --partner out: the built-in worker plays then.", codeFailed},
	{ollama.ErrAddress, "The address of the Ollama server cannot be understood.", "Write it like --host 127.0.0.1:11434. " + useBuiltin, codeUsage},
	{ollama.ErrRemote, "The Ollama address is on another computer, so what you type would be sent there.", "If you trust it, add --allow-remote. " + useBuiltin, codePrivacy},
	{ollama.ErrCloud, "That model runs on somebody else's computers, so what you type would be sent there.", "Choose a model that is installed here: ollama list. " + useBuiltin, codePrivacy},
	{ollama.ErrUnreachable, "No Ollama server answers.", "Start it with: ollama serve. " + useBuiltin, codeNoModel},
	{ollama.ErrNotOllama, "Something answers at that address, but it is not Ollama.", "Check the address (--host or OLLAMA_HOST). " + useBuiltin, codeNoModel},
	{ollama.ErrNoModel, "Ollama has no model for this yet.", "Install one with: ollama pull " + ollama.Recommended + ". " + useBuiltin, codeNoModel},
	{ollama.ErrUnsuitable, "That model cannot hold a conversation.", "Install one that can: ollama pull " + ollama.Recommended + ". " + useBuiltin, codeNoModel},
	{ollama.ErrMemory, "There is not enough free memory for the model.", "Close other programs, or choose a smaller model with --model. " + useBuiltin, codeNoModel},
	{ollama.ErrBusy, "The Ollama server is busy.", "Wait a minute and try again. " + useBuiltin, codeNoModel},
	{ollama.ErrRefused, "The Ollama server refuses the request.", "Check the address (--host or OLLAMA_HOST). " + useBuiltin, codeNoModel},
	{ollama.ErrTooLong, "The talk has grown longer than the model can hold in mind.", "End it here to get your feedback.", codeFailed},
	{ollama.ErrCutOff, "The reply was cut off: the model server stopped.", "See that Ollama is running, then go on.", codeNoModel},
	{ollama.ErrServer, "The model server failed.", "Try again; if it goes on, start Ollama anew. " + useBuiltin, codeNoModel},
	{ollama.ErrThinking, "The model thinks aloud and does not answer.", "Choose another model with --model. " + useBuiltin, codeFailed},
	{ollama.ErrEmpty, "The model said nothing.", "Try again, or choose another model with --model.", codeFailed},
}

// explain is the one place that says of an error what is wrong, what to do
// next, and which exit code it means. The sentences may hold text from
// outside: whoever shows them makes them safe.
func explain(err error) (what, next string, code int) {
	if what, next, code := explainNew(err); what != "" {
		return what, next, code
	}
	for _, t := range modelTroubles {
		if errors.Is(err, t.kind) {
			return t.what, t.next, t.code
		}
	}
	var complaints scenarios.Complaints
	var set *scenarios.SetError
	var transcript *coach.TranscriptError
	var settings *config.Error
	switch {
	case errors.As(err, &set):
		return fmt.Sprintf("The scenarios of %q are not used: %s.", set.Path, set.What), set.Write, codeBadFile
	case errors.Is(err, context.Canceled):
		return "Stopped.", "Nothing that was said is lost.", codeInterrupted
	case errors.Is(err, errUsage):
		what, next = strings.TrimPrefix(err.Error(), errUsage.Error()+": "), "See how it is used with: repcoach --help"
		return sentence(what), next, codeUsage
	case errors.Is(err, errNoScenario), errors.Is(err, desk.ErrNoScenario):
		return sentence(err.Error()), "See what there is with: repcoach list", codeUsage
	case errors.Is(err, errBadScript) && complaintsIn(err):
		return "A scripted rep needs mending before it can play.", "Mend what is listed above, then rehearse again.", codeBadFile
	case errors.As(err, &complaints):
		return "The scenario file needs mending before it can be used.", "Mend what is listed above, then run: repcoach check FILE", codeBadFile
	case errors.Is(err, errUnsound):
		return sentence(err.Error()), "Change what it says under “Needs mending”, then rehearse again.", codeBadFile
	case errors.Is(err, errBadScenario):
		return sentence(err.Error()), "Mend what is listed above, then check again.", codeBadFile
	case errors.Is(err, errAdvised):
		return sentence(err.Error()), "Take the advice above, or leave a rule out with --skip RULE.", codeBadFile
	case errors.As(err, &settings):
		return sentence(settings.Error()), settings.Do, codeBadFile
	case errors.As(err, &transcript):
		what := transcript.What
		if transcript.Line > 0 {
			what = fmt.Sprintf("line %d: %s", transcript.Line, what)
		}
		return sentence(what), sentence(transcript.Do), codeBadFile
	case errors.Is(err, coach.ErrNoRep):
		return "That turn is not one of yours.", "See which turns there are with: repcoach practise --from SESSION", codeUsage
	case errors.Is(err, coach.ErrLost):
		return "Part of what was said before that turn cannot be read.", "Go back to an earlier turn, or have the conversation again.", codeDamaged
	case errors.Is(err, desk.ErrNoParent), errors.Is(err, errNoBranch):
		return sentence(err.Error()), "Go back to a turn of a talk with: repcoach practise --from SESSION", codeFailed
	case errors.Is(err, feedback.ErrMarks), errors.Is(err, errUnmarked):
		return sentence(err.Error()), "See how marks are written with: repcoach calibrate --help", codeBadFile
	case errors.Is(err, errNoFeedback):
		return sentence(err.Error()), "Get it with: repcoach score SESSION", codeFailed
	}
	if what, next, code := explainSharing(err); what != "" {
		return what, next, code
	}
	if what, next, code := explainCohort(err); what != "" {
		return what, next, code
	}
	return explainFiles(err)
}

func complaintsIn(err error) bool {
	var complaints scenarios.Complaints
	return errors.As(err, &complaints)
}

// explainFiles explains what can go wrong with stored data and with files.
func explainFiles(err error) (what, next string, code int) {
	const history = "See what there is with: repcoach history"
	switch {
	case errors.Is(err, journal.ErrNotFound):
		return sentence(err.Error()), history, codeFailed
	case errors.Is(err, journal.ErrAmbiguous):
		return sentence(err.Error()), "Type a few more letters of the id. " + history, codeUsage
	case errors.Is(err, journal.ErrLocked):
		return "That conversation is open in another window.", "Close it there first, or start a new one.", codeFailed
	case errors.Is(err, journal.ErrNewer):
		return "That conversation was saved by a newer repcoach.", "Install the newest version to open it; nothing has been changed.", codeDamaged
	case errors.Is(err, journal.ErrDamaged):
		return sentence(err.Error()), "See what is still there with: repcoach doctor", codeDamaged
	case errors.Is(err, syscall.ENOSPC):
		return "The disk is full.", "Free some space, then go on; what was saved before is safe.", codeFailed
	case errors.Is(err, fs.ErrNotExist):
		return sentence(err.Error()), "Check the name of the file.", codeFailed
	case errors.Is(err, fs.ErrExist):
		return sentence(err.Error()), "Choose another name: a file that is there is never overwritten.", codeFailed
	case errors.Is(err, fs.ErrPermission):
		return sentence(err.Error()), "You may not read or write there. Set REPCOACH_HOME to a folder of your own.", codeFailed
	}
	return sentence(err.Error()), "If it happens again, run: repcoach doctor", codeFailed
}

// sentence gives an error's words a capital, unless they begin with the name
// of this program, and an end.
func sentence(s string) string {
	s = strings.TrimSpace(s)
	if s == "" {
		return s
	}
	if !strings.HasPrefix(s, "repcoach") {
		s = strings.ToUpper(s[:1]) + s[1:]
	}
	if !strings.ContainsRune(".?!", rune(s[len(s)-1])) {
		s += "."
	}
	return s
}
