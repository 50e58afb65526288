package encode

import (
	"encoding/csv"
	"fmt"
	"io"

	"github.com/parquet-go/parquet-go"
	"github.com/repcoach/repcoach/feedback/cohort"
	"github.com/repcoach/repcoach/feedback/export"
)

// JSON writes the result as the schema repcoach.cohort/1 has it.
func JSON(w io.Writer, r *cohort.Result) error {
	raw, err := export.Inert(r)
	if err == nil {
		_, err = w.Write(raw)
	}
	return wrap("JSON", err)
}

// CSV writes one line for each number, as RFC 4180 has it.
func CSV(w io.Writer, r *cohort.Result) error {
	out := csv.NewWriter(w)
	out.UseCRLF = true
	if err := out.Write(cohort.Columns()); err != nil {
		return wrap("CSV", err)
	}
	for _, row := range r.Rows() {
		fields := row.Fields()
		for i := range fields {
			fields[i] = export.Cell(fields[i])
		}
		if err := out.Write(fields); err != nil {
			return wrap("CSV", err)
		}
	}
	out.Flush()
	return wrap("CSV", out.Error())
}

// Parquet writes the same rows as CSV.
func Parquet(w io.Writer, r *cohort.Result) error {
	out := parquet.NewGenericWriter[cohort.Row](w)
	if _, err := out.Write(r.Rows()); err != nil {
		return wrap("Parquet", err)
	}
	return wrap("Parquet", out.Close())
}

func wrap(as string, err error) error {
	if err != nil {
		return fmt.Errorf("write the cohort as %s: %w", as, err)
	}
	return nil
}
