package inventory

import (
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/repcoach/repcoach/coach/journal"
)

func TestEveryStoredFieldIsDescribed(t *testing.T) {
	rows, err := Rows()
	require.NoError(t, err)
	require.NotEmpty(t, rows)
	for _, r := range rows {
		require.NotEmpty(t, r.Fields, r.What)
		require.NotEmpty(t, r.Data, r.What)
	}
}

func TestEveryKindOfRecordIsListed(t *testing.T) {
	listed := map[string]bool{}
	for _, r := range records() {
		listed[r.what] = true
	}
	for kind := range journal.Stored() {
		require.True(t, listed[kind], "the inventory says nothing of %s records", kind)
	}
}

// An entry for a field that is not stored any more would be a wrong promise.
func TestNothingIsDescribedThatIsNotStored(t *testing.T) {
	reached := map[string]bool{}
	var walk func(reflect.Type)
	walk = func(typ reflect.Type) {
		for typ.Kind() == reflect.Pointer || typ.Kind() == reflect.Slice || typ.Kind() == reflect.Map {
			typ = typ.Elem()
		}
		if typ.Kind() != reflect.Struct || typ.PkgPath() == "time" {
			return
		}
		for i := range typ.NumField() {
			f := typ.Field(i)
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			reached[typ.String()+"."+name] = true
			walk(f.Type)
		}
	}
	for _, r := range records() {
		walk(reflect.TypeOf(r.holds))
	}
	for typ, fields := range classes {
		for entry := range strings.FieldsSeq(fields) {
			name, class, _ := strings.Cut(entry, ":")
			require.True(t, reached[typ+"."+name], "%s.%s is described and not stored", typ, name)
			require.Contains(t, "warmstdpc", class, "%s.%s", typ, name)
		}
	}
}

func TestAFieldWithoutAnEntryIsFound(t *testing.T) {
	_, err := fieldsOf(reflect.TypeOf(struct {
		Name string `json:"name"`
	}{}))
	require.ErrorContains(t, err, "name is stored, and the inventory does not say what it is")
}

func TestThePrivacyPageHasTheTable(t *testing.T) {
	var want strings.Builder
	require.NoError(t, Markdown(&want))
	page, err := os.ReadFile("../../../PRIVACY.md")
	require.NoError(t, err)
	require.Contains(t, string(page), want.String(), "put the table of `go run ./cmd/repcoach data inventory` into PRIVACY.md")
}
