package encode_test

import (
	"encoding/xml"
	"fmt"
	"html"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/feedback/cohort"
	"github.com/repcoach/repcoach/feedback/cohort/encode"
	"github.com/repcoach/repcoach/feedback/cohort/madeup"
	"github.com/repcoach/repcoach/feedback/summary"
)

// reported is the page of made-up reps after change has had its way with each.
func reported(t *testing.T, reps int, change func(*summary.Bundle), f ...cohort.Filter) string {
	t.Helper()
	dir := t.TempDir()
	for n := range reps {
		b := madeup.Rep(1, n, 3)
		change(&b)
		raw, err := summary.Line(b)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(dir, fmt.Sprintf("%03d.json", n)), raw, 0o600))
	}
	o := cohort.Options{}
	if len(f) > 0 {
		o.Filter = f[0]
	}
	result, log, err := cohort.Read(t.Context(), []string{dir}, o)
	require.NoError(t, err)
	require.Zero(t, log.Refusals, "%v", log.Refused)
	var out strings.Builder
	require.NoError(t, encode.HTML(&out, result))
	return out.String()
}

func TestThePageLoadsNothing(t *testing.T) {
	page := reported(t, 120, func(*summary.Bundle) {})
	active := regexp.MustCompile(`(?i)<script|javascript:|https?://|@import|url\(|<(?:iframe|object|embed|img|form)\b|<[^>]*\son\w+=`)
	require.Empty(t, active.FindString(page))
	require.Contains(t, html.UnescapeString(page), "default-src 'none'; style-src 'sha256-")
	require.NotContains(t, page, "unsafe-inline")
	require.NotRegexp(t, `<[a-z]+[^>]*\sstyle=`, page, "the policy would not let it through")
}

func TestThePageIsWellFormed(t *testing.T) {
	page := reported(t, 120, func(*summary.Bundle) {})
	svgs := regexp.MustCompile(`(?s)<svg.*?</svg>`).FindAllString(page, -1)
	require.NotEmpty(t, svgs)
	for _, svg := range svgs {
		d := xml.NewDecoder(strings.NewReader(svg))
		for {
			_, err := d.Token()
			if err == io.EOF {
				break
			}
			require.NoError(t, err, svg)
		}
		if strings.Contains(svg, `role="img"`) {
			require.Contains(t, svg, "<title")
			require.Contains(t, svg, "<desc")
		}
	}
	for _, section := range strings.Split(page, "<section")[1:] {
		if strings.Contains(section, `role="img"`) {
			require.Contains(t, section, "<table>", "each picture has a table beside it")
		}
	}
	ids := regexp.MustCompile(` id="([^"]+)"`).FindAllStringSubmatch(page, -1)
	once := map[string]bool{}
	for _, id := range ids {
		require.False(t, once[id[1]], "two things are called %s", id[1])
		once[id[1]] = true
	}
}

// What a picture shows stands in the table beside it too.
func TestEveryNumberOfAPictureIsInItsTable(t *testing.T) {
	page := reported(t, 150, func(*summary.Bundle) {})
	checked := 0
	for _, section := range strings.Split(page, "<section")[1:] {
		pictures, table, ok := strings.Cut(section, "<table>")
		if !ok || strings.Contains(pictures, "People below secure") { // shares: percent here, fractions there
			continue
		}
		for _, n := range regexp.MustCompile(`text-anchor="middle">(\d+)<`).FindAllStringSubmatch(pictures, -1) {
			require.True(t, strings.Contains(table, ">"+n[1]+"<"), "%s is in a picture and not in the table", n[1])
			checked++
		}
	}
	require.Greater(t, checked, 20)
}

func TestHostileNamesAreInertOnThePage(t *testing.T) {
	for _, nasty := range []string{
		`<script>alert(1)</script>`, `</title><h1>x`, `javascript:alert(1)`, `"><img src=x onerror=alert(1)>`,
		`</svg><script>1</script>`, `{{.Title}}`, `=1+1`, "turn\u202eabout\u2066", `<!--`, `]]>`, `</style><style>*{}`,
	} {
		page := reported(t, 60, func(b *summary.Bundle) {
			b.Course, b.Branch, b.Program, b.Consent.Text = nasty, nasty, nasty, nasty
			for i := range b.Sessions {
				b.Sessions[i].Scenario.Title = nasty
				for j := range b.Sessions[i].Objectives {
					b.Sessions[i].Objectives[j].Title = nasty + fmt.Sprint(j)
				}
			}
		}, cohort.Filter{Course: nasty, Branch: nasty})
		require.NotRegexp(t, `(?i)<script|<img|</title><h1|\x{202e}|\x{2066}|<!--`, page, nasty)
		require.Equal(t, 1, strings.Count(page, "<style>"), nasty)
		require.Equal(t, 1, strings.Count(page, "<title>"), nasty)
	}
}

func TestThePageSaysWhatIsHidden(t *testing.T) {
	page := reported(t, 12, func(*summary.Bundle) {})
	require.Contains(t, page, "What is hidden, and why?")
	require.Contains(t, page, `class="gone">hidden<`)
	require.Contains(t, page, "By which rules?")
}
