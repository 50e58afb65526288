package cohort

import (
	"encoding/binary"

	"github.com/repcoach/repcoach/feedback/summary"
)

// pack writes talks as bytes; unpack reads them back.
func pack(out []byte, talks []talk) []byte {
	out = binary.AppendUvarint(out, uint64(len(talks)))
	for _, t := range talks {
		out = binary.LittleEndian.AppendUint64(out, t.session)
		out = binary.AppendUvarint(out, uint64(t.week))
		out = binary.AppendUvarint(out, uint64(t.scenario))
		out = append(out, t.before, t.after)
		out = binary.AppendUvarint(out, uint64(len(t.objectives)))
		for _, o := range t.objectives {
			out = binary.AppendUvarint(out, uint64(o.name))
			out = append(out, byte(o.band))
			out = binary.AppendUvarint(out, uint64(len(o.checks)))
			for _, c := range o.checks {
				out = binary.AppendUvarint(out, uint64(c.name))
				out = append(out, byte(c.verdict)|byte(c.rules)<<2|byte(c.model)<<4|byte(c.tutor)<<6)
			}
		}
	}
	return out
}

func unpack(in []byte) []talk {
	u := unpacker{in}
	talks := make([]talk, u.number())
	for i := range talks {
		t := &talks[i]
		t.session = binary.LittleEndian.Uint64(u.bytes(8))
		t.week = summary.Week(u.number())
		t.scenario = uint32(u.number())
		answers := u.bytes(2)
		t.before, t.after = answers[0], answers[1]
		t.objectives = make([]objective, u.number())
		for j := range t.objectives {
			o := &t.objectives[j]
			o.name = uint32(u.number())
			o.band = band(u.bytes(1)[0])
			o.checks = make([]check, u.number())
			for k := range o.checks {
				n, v := uint32(u.number()), u.bytes(1)[0]
				o.checks[k] = check{n, verdict(v & 3), verdict(v >> 2 & 3), verdict(v >> 4 & 3), verdict(v >> 6)}
			}
		}
	}
	return talks
}

// unpacker takes numbers and bytes off the front of what pack wrote.
type unpacker struct{ in []byte }

func (u *unpacker) number() uint64 {
	n, size := binary.Uvarint(u.in)
	u.in = u.in[size:]
	return n
}

func (u *unpacker) bytes(n int) []byte {
	out := u.in[:n]
	u.in = u.in[n:]
	return out
}
