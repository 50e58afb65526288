package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/repcoach/repcoach/feedback/cohort"
	"github.com/repcoach/repcoach/feedback/cohort/encode"
	"github.com/repcoach/repcoach/feedback/cohort/inbox"
	"github.com/repcoach/repcoach/tui/safe"
	"github.com/spf13/cobra"
)

// cohortFormats are the ways to write a cohort report. Text may go to stdout.
var cohortFormats = []cohortFormat{
	{"html", false, encode.HTML},
	{"csv", true, encode.CSV},
	{"json", true, encode.JSON},
	{"md", true, encode.Markdown},
	{"xlsx", false, encode.XLSX},
	{"parquet", false, encode.Parquet},
}

type cohortFormat struct {
	name  string
	text  bool
	write func(io.Writer, *cohort.Result) error
}

type cohortFlags struct {
	cohort.Filter
	threshold             int
	out, format, identity string
	json                  bool
}

func (p *program) cohortCommand() *cobra.Command {
	var flags cohortFlags
	cmd := &cobra.Command{
		Use:   "cohort FOLDER|FILES…",
		Short: "Tell an education team what many shared summaries say together",
		Example: `  repcoach cohort summaries --out report.html
  repcoach cohort summaries --course organising-1 --from 2026-W40 --out autumn.csv
  repcoach cohort summaries --format md`,
		Long: `Reads the feedback summaries that reps chose to share and counts people. Numbers
about fewer than ten people are hidden, and nobody can be singled out; the report
says by which rules. Files that cannot be used are named here with the reason, and
the rest still counts; the report only counts them.`,
		Args: argsBetween(1, -1, "a folder or files of feedback summaries"),
		RunE: func(cmd *cobra.Command, paths []string) error { return p.cohort(cmd, paths, flags) },
	}
	f := cmd.Flags()
	f.StringVar(&flags.out, "out", "", "write the report to this `FILE`; its ending says the format")
	f.StringVar(&flags.format, "format", "", "the `FORMAT`: "+formatNames())
	f.BoolVar(&flags.json, "json", false, "write JSON for another program to read")
	f.StringVar(&flags.Course, "course", "", "only reps of the course with this `CODE`")
	f.StringVar(&flags.Branch, "branch", "", "only reps of the branch with this `CODE`")
	f.StringVar(&flags.Scenario, "scenario", "", "only talks with the scenario with this `ID`")
	f.StringVar(&flags.From, "from", "", "only talks from this ISO `WEEK` on, such as 2026-W40")
	f.StringVar(&flags.To, "to", "", "only talks up to this ISO `WEEK`")
	f.IntVar(&flags.threshold, "threshold", cohort.DefaultThreshold, "hide numbers about fewer `PEOPLE` than this, 5 at the least")
	f.StringVar(&flags.identity, "identity", "", "open files that end in .age with the age identities in this `FILE`")
	cmd.AddCommand(p.cohortLoadCommand())
	return cmd
}

func formatNames() string {
	var names []string
	for _, f := range cohortFormats {
		names = append(names, f.name)
	}
	return strings.Join(names[:len(names)-1], ", ") + " or " + names[len(names)-1]
}

func (p *program) cohort(cmd *cobra.Command, paths []string, flags cohortFlags) error {
	format, err := flags.chosen()
	if err != nil {
		return err
	}
	if flags.threshold < cohort.LowestThreshold {
		return usagef("--threshold %d would show too much: the least is %d", flags.threshold, cohort.LowestThreshold)
	}
	if flags.out != "" {
		if _, err := os.Lstat(flags.out); err == nil {
			return fmt.Errorf("%s: %w", filepath.Base(flags.out), fs.ErrExist)
		}
	}
	o := cohort.Options{Filter: flags.Filter, Threshold: flags.threshold}
	if flags.identity != "" {
		if o.Identities, err = inbox.Identities(flags.identity); err != nil {
			return err
		}
	}
	bar := p.progress("Reading summaries")
	if bar.w != nil {
		o.Progress = func(done, total int64) { bar.show(int(done), int(total)) }
	}
	begun := time.Now()
	result, log, err := cohort.Read(cmd.Context(), paths, o)
	bar.clear()
	p.tellRefused(log)
	if err != nil {
		return err
	}
	if err := p.writeCohort(result, format, flags.out); err != nil || flags.out == "" {
		return err
	}
	p.tellEffort(log, time.Since(begun))
	return nil
}

// chosen is the format that --format, --json or the ending of the file says.
func (f cohortFlags) chosen() (cohortFormat, error) {
	name := f.format
	switch {
	case name == "" && f.json:
		name = "json"
	case name == "" && f.out != "":
		name = strings.TrimPrefix(strings.ToLower(filepath.Ext(f.out)), ".")
	case name == "":
		name = "md"
	}
	i := slices.IndexFunc(cohortFormats, func(c cohortFormat) bool { return c.name == name })
	if i < 0 {
		return cohortFormat{}, usagef("there is no format %q; --format takes %s", name, formatNames())
	}
	if !cohortFormats[i].text && f.out == "" {
		return cohortFormat{}, usagef("%s is not for reading on a screen; say where to write it with --out FILE.%s", name, name)
	}
	return cohortFormats[i], nil
}

func (p *program) writeCohort(r *cohort.Result, format cohortFormat, out string) error {
	if out == "" && format.name == "md" {
		return p.printSafely(func(w io.Writer) error { return format.write(w, r) })
	}
	var b bytes.Buffer
	if err := format.write(&b, r); err != nil {
		return err
	}
	if out == "" {
		_, err := p.Out.Write(b.Bytes())
		return err
	}
	f, err := os.OpenFile(out, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(b.Bytes())
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	people := "too few people to say how many"
	if r.People.Shown {
		people = fmt.Sprintf("about %d people", r.People.N)
	}
	fmt.Fprintf(p.Err, "Written: %s (%s)\n", safe.Line(filepath.Base(out)), people)
	return nil
}

// tellRefused names the files that were not used. The report counts them: it
// may go to people who are not to read a name.
func (p *program) tellRefused(log inbox.Log) {
	if log.Refusals == 0 {
		return
	}
	fmt.Fprintf(p.Err, "Not used, while the rest counts:\n")
	for _, r := range log.Refused {
		at := r.File
		if r.Piece > 1 {
			at = fmt.Sprintf("%s, part %d", r.File, r.Piece)
		}
		fmt.Fprintf(p.Err, "  %s: %s\n", safe.Line(at), safe.Line(r.Why.Error()))
	}
	if more := log.Refusals - len(log.Refused); more > 0 {
		fmt.Fprintf(p.Err, "  and %d more\n", more)
	}
}
