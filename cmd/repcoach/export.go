package main

import (
	"errors"
	"slices"
	"strings"

	"github.com/repcoach/repcoach/feedback/export/xapi"
	"github.com/spf13/cobra"
)

// errNoFeedback is a session that was never scored.
var errNoFeedback = errors.New("there is no feedback yet on this conversation")

type exportFlags struct {
	format, out, to, quotes, course, branch, rep, base string
	transcript, preview, yes, armor, asJSON            bool
	code, resetCode, withdraw                          bool

	courseSet, branchSet bool
}

// The formats of `repcoach export`: those for the team go through what the rep
// sees and confirms, the others are the rep's own feedback.
var (
	teamFormats = []string{"summary", "xapi"}
	ownFormats  = []string{"md", "html", "json", "csv"}
)

func (p *program) exportCommand() *cobra.Command {
	var flags exportFlags
	cmd := &cobra.Command{
		Use:   "export [SESSION…]",
		Short: "Share a summary with your education team, or write your feedback to keep",
		Example: `  repcoach export --preview                      see what would be sent; nothing is written
  repcoach export --out summary.json             see it, confirm it, write it
  repcoach export 01k9 01m2 --quotes             these talks only, and choose quotes one by one
  repcoach export --to age1… --out summary.age   encrypted, for your team alone
  repcoach export --withdraw --out notice.json   take back what you shared
  repcoach export 01k9 --format html --out talk.html   feedback to print and bring to a tutor`,
		Long: `Without --format this makes a summary for an education team: verdicts and
counts of the talks you choose, or of all. It holds nothing that was said and no
name; you go by a random code. You see every byte before it is written, and you
send the file yourself. A summary replaces the one you made before it.

With --format xapi it is the same as statements for a learning record store.
The other formats are your own feedback, with your own words as evidence. The
conversation itself is left out unless you ask for it.`,
		Args: argsBetween(0, -1, ""),
		RunE: func(cmd *cobra.Command, ids []string) error {
			flags.courseSet, flags.branchSet = cmd.Flags().Changed("course"), cmd.Flags().Changed("branch")
			return p.export(cmd, ids, flags)
		},
	}
	flags.add(cmd)
	return cmd
}

func (f *exportFlags) add(cmd *cobra.Command) {
	fs := cmd.Flags()
	fs.StringVar(&f.format, "format", "", "the `FORMAT`: "+formatList())
	fs.StringVar(&f.out, "out", "", "write to this `FILE`; one that is there is never overwritten")
	fs.BoolVar(&f.preview, "preview", false, "show exactly what would be sent, and write nothing")
	fs.BoolVar(&f.yes, "yes", false, "write without asking: you have seen it")
	fs.StringVar(&f.quotes, "quotes", "", "choose quotes of yours to share, one by one; --quotes=list lists them, --quotes=`ID`,ID ticks them")
	fs.Lookup("quotes").NoOptDefVal = "ask"
	fs.StringVar(&f.course, "course", "", "put the `CODE` of your course in; it is remembered, and \"\" takes it out")
	fs.StringVar(&f.branch, "branch", "", "put the `CODE` of your branch in; it is remembered, and \"\" takes it out")
	fs.StringVar(&f.base, "base-iri", xapi.DefaultBase, "with xapi: the `IRI` your team's names begin with")
	fs.StringVar(&f.to, "to", "", "encrypt to this age `RECIPIENT` (age1…) or to those in a file")
	fs.BoolVar(&f.armor, "armor", false, "with --to: as text that can be pasted into a message")
	fs.BoolVar(&f.code, "code", false, "show the code you go by")
	fs.BoolVar(&f.resetCode, "reset-code", false, "go by a new code from now on")
	fs.BoolVar(&f.withdraw, "withdraw", false, "make the notice that takes back everything you shared")
	fs.StringVar(&f.rep, "rep", "", "with --withdraw: an earlier `CODE` of yours")
	fs.BoolVar(&f.transcript, "with-transcript", false, "with md or json: put the whole conversation in too")
	fs.BoolVar(&f.asJSON, "json", false, "write JSON for another program to read")
}

func formatList() string {
	all := slices.Concat(teamFormats, ownFormats)
	return strings.Join(all[:len(all)-1], ", ") + " or " + all[len(all)-1]
}

// check refuses options that do not go together.
func (f *exportFlags) check(ids []string) error {
	ways := 0
	for _, on := range []bool{f.code, f.resetCode, f.withdraw} {
		if on {
			ways++
		}
	}
	switch {
	case ways > 1:
		return usagef("give one of --code, --reset-code and --withdraw")
	case ways > 0 && (len(ids) > 0 || f.format != "" || f.preview || f.quotes != ""):
		return usagef("--code, --reset-code and --withdraw are about your code and go without sessions, --format, --preview and --quotes")
	case f.rep != "" && !f.withdraw:
		return usagef("--rep goes with --withdraw")
	case ways == 0 && f.format == "" && f.asJSON && f.quotes != "list":
		f.format = "json"
	case ways == 0 && f.format == "":
		f.format = teamFormats[0]
	}
	team := slices.Contains(teamFormats, f.format)
	switch {
	case ways == 0 && !team && !slices.Contains(ownFormats, f.format):
		return usagef("there is no format %q; --format takes %s", f.format, formatList())
	case f.transcript && f.format != "md" && f.format != "json":
		return usagef("a conversation does not fit into %s; use --format md or json with --with-transcript", f.format)
	case f.quotes != "" && f.format != "summary":
		return usagef("--quotes goes with a summary; your own feedback has your quotes in it")
	case !team && (f.preview || f.courseSet || f.branchSet):
		return usagef("--preview, --course and --branch go with a summary for a team")
	case f.base != xapi.DefaultBase && f.format != "xapi":
		return usagef("--base-iri goes with --format xapi")
	case f.armor && f.to == "":
		return usagef("--armor goes with --to")
	}
	return f.checkOut()
}

// checkOut holds the name of the file against what will be in it: the team's
// tool knows an encrypted file by its ending.
func (f *exportFlags) checkOut() error {
	sealed := strings.HasSuffix(strings.ToLower(f.out), ".age")
	switch {
	case f.out != "" && f.to != "" && !sealed:
		return usagef("an encrypted file needs a name that ends in .age, such as --out %s.age", f.out)
	case f.out != "" && f.to == "" && sealed:
		return usagef("a file that ends in .age is an encrypted one; say for whom with --to")
	}
	return free(f.out)
}

func (p *program) export(cmd *cobra.Command, ids []string, flags exportFlags) error {
	if err := flags.check(ids); err != nil {
		return err
	}
	if flags.format == "html" && flags.out == "" && isTerminal(p.Out) {
		return usagef("a page is not for reading on a terminal; say where to write it with --out feedback.html")
	}
	switch {
	case flags.code, flags.resetCode:
		return p.exportCode(flags)
	case flags.withdraw:
		return p.withdraw(flags)
	case flags.quotes == "list":
		return p.listQuotes(ids, flags)
	case slices.Contains(teamFormats, flags.format):
		return p.share(ids, flags)
	}
	return p.exportOwn(ids, flags)
}
