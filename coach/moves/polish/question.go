package polish

import (
	"strings"

	"github.com/repcoach/repcoach/coach/moves"
)

// openings begin a question that cannot be answered with yes, no or a number,
// or ask the worker to tell.
var openings = phraseList(`
~ co
~ o|w|z|na|do|od|za|po? co|czym|czego|czemu
~ jak
~ a? jak to
~ jaki|jaka|jakie|jakich|jakim|jaką|jakiego|jakiej
~ w|na|o|z|do|przy jaki|jaka|jakie|jakich|jakim|jaką|jakiego|jakiej
~ dlaczego|czemu|czego|czym
~ kto|kogo|komu jeszcze
~ u|z|dla kogo|kim jeszcze
~ kogo jeszcze
~ skąd
~ po|w co|czym
~ opowiedz|opowiesz|opowiedziałabyś|opowiedziałbyś
~ opowie pani|pan
~ niech pani|pan opowie|powie
~ powiedz|mów mi? więcej|dalej|coś
~ powiedz mi? ... co|jak|czego|dlaczego|czemu|jaka|jakie|jaki
~ możesz|mogłabyś|mógłbyś mi? ... opowiedzieć|powiedzieć
~ czy? możesz|mogłabyś|mógłbyś mi? ... opowiedzieć
~ możesz|mogłabyś|mógłbyś powiedzieć coś|więcej
~ chciałabym|chciałbym|chcę wiedzieć|zrozumieć|usłyszeć ... jak|co|czego|dlaczego
~ ciekawi|interesuje mnie ... jak|co|czego|dlaczego
~ z ... jak|co jest|wygląda|tam|słychać|to
~ a? gdybyś mogła|mógł coś|jedną|jedno ... zmienić
- ~ jak długo|często|wiele|dużo|daleko|masz
- ~ jak się nazywasz
- ~ jak ci na
- ~ jak zechcesz|uważasz|chcesz|wolisz|będziesz|będzie|znam|wspomniał*|mówił*|widzisz|wiesz
- ~ jak nie teraz
- ~ jak na|tylko|już|najbardziej
- ~ co za
- ~ co prawda|do|więcej|tydzień|noc|dzień|najmniej|najwyżej|innego|roku|miesiąc
- ~ co powiesz na
- ~ co sądzisz|myślisz|powiesz|powiedziałabyś|powiedziałbyś o|na dołączeni*|dołączyć|zapisani*|związk*
`)

// closings begin a question that a word or two would answer.
var closings = phraseList(`
~ czy
~ kto|kogo|komu
~ gdzie
~ kiedy
~ od|do kiedy
~ ile|ilu
~ za|od|po|do ilu|ile
~ jak długo|często|wiele|dużo|daleko
~ od jak dawna|długo
~ jak masz na
~ jak się nazywasz
~ jak ci na
~ który|która|które
~ o|w|na której|którym|którą
~ z kim
- ~ kiedy *łam|*łem|zaczyn*|byłam|byłem|słyszę|mówisz|o
- ~ kto jeszcze
- ~ kto|gdzie|ile jak|tylko
`)

// asks are the questions of a turn: those of the kind it ends on. Where open
// and closed ones are piled up, people answer the last.
func (t *turn) questions() map[int]moves.Move {
	found := map[int]moves.Move{}
	last := -1
	for i, s := range t.said {
		kind, h, ok := question(s)
		if !ok || t.isReflection(i) && s.mark != '?' {
			continue
		}
		found[i] = moves.Move{Kind: kind, Quote: s.text(t.text), Words: s.span(t.text, h)}
		last = i
	}
	for i, m := range found {
		if i != last && (m.Kind != found[last].Kind || pleasantry(t.said[i])) {
			delete(found, i)
		}
	}
	return found
}

// pleasantry reports a question that only passes the time of day. It is about
// nothing that matters to the worker, whatever words it has.
func pleasantry(s sentence) bool { return smallTalk.in(s.toks) || timeOfDay.in(s.toks) }

// question reads a sentence as a question: by its opening word, by its mark,
// or by the verb that begins it ("Masz dzieci").
func question(s sentence) (moves.Kind, hit, bool) {
	if _, gives := givingBack.first(s.toks); gives {
		return "", hit{}, false
	}
	last := hit{len(s.toks) - 1, len(s.toks)}
	if _, asked := asks.flagged(s.toks); asked {
		return "", hit{}, false // an ask is answered as an ask
	}
	if s.mark == '?' && len(s.toks) > 2 && s.toks[last.from].norm == "co" {
		return moves.ClosedQuestion, last, true // a tag: "Ładna pogoda, co?"
	}
	if h, ok := openings.first(s.toks); ok && (s.mark == '?' || begins(s, h) && !tells(s, h)) {
		return moves.OpenQuestion, h, true
	}
	if h, ok := closings.first(s.toks); ok && (s.mark == '?' || begins(s, h) && !tells(s, h)) {
		return moves.ClosedQuestion, h, true
	}
	if s.mark == '?' {
		return moves.ClosedQuestion, last, true
	}
	if h, ok := verbFirst.first(s.toks); ok && begins(s, h) && s.mark != '!' && len(s.toks) > 1 {
		return moves.ClosedQuestion, h, true
	}
	return "", hit{}, false
}

// begins reports whether a hit is where the question begins: after a comma,
// "jak" and "czy" go on with a statement where a word before them knows or
// says something ("Pamiętam, jak było").
func begins(s sentence, h hit) bool {
	fresh := h.from == 0 || s.toks[h.from].brk && !relating[s.toks[h.from].norm]
	for _, t := range s.toks[:h.from] {
		if knowing.takes(t.norm) {
			return false
		}
		fresh = fresh || fillers[t.norm]
	}
	return fresh
}

// relating words after a comma mostly go on with a statement ("prawnik, który").
var relating = set("kto kogo komu który która które kiedy gdzie co")

var knowing = phraseOf([]string{"wiem|wiesz|wie|wiemy|wiadomo|wyobraża*|pamięta*|rozumie*|rozumiem|widz*|słysz*|podziwia*|powiem|powiedzi*|mówi*|sprawdz*|zależy|dowiem|zobacz*|opowie*|zapyta*|pyta*|nieważne|obojętn*|zastanawia*|ciekaw*|myśl*"}).words[0]

// tells reports whether words that could ask begin a statement: a clause after
// a comma answers them ("Jak wrócę, to zapytam"), or the rep speaks of
// themselves ("co wiem, to powiem").
func tells(s sentence, h hit) bool {
	for i := h.to; i < len(s.toks); i++ {
		if s.toks[i].brk && s.toks[i].norm == "to" {
			return true
		}
	}
	return false
}

// verbFirst are verbs in the second person with which a question without any
// other sign begins.
var verbFirst = phraseList(`
~ długo|dawno już? tu|tutaj|pracujesz|jesteś|robisz
~ masz|macie|lubisz|pracujesz|mieszkasz|jeździsz|dojeżdżasz|czujesz|boisz|śpisz|znasz|pamiętasz|dostajesz|dostałaś|dostałeś
~ wiesz|słyszałaś|słyszałeś|zgłosiłaś|zgłosiłeś|mówiłaś|mówiłeś|rozmawiałaś|rozmawiałeś komuś|o|ile|to|z
~ wolisz|wolałabyś|wolałbyś
- ~ masz rację|prawo|poczucie|wrażenie|świętą|podpisać|się|pełne
- ~ masz to|je jak
- ~ wiesz co
- ~ czujesz się|że
- ~ boisz się że
`)

// sameQuestion makes two questions that differ in case, marks and diacritics
// alike.
func sameQuestion(quote string) string {
	var b strings.Builder
	for _, s := range split(quote) {
		for _, t := range s.toks {
			b.WriteString(t.norm)
			b.WriteByte(' ')
		}
	}
	return b.String()
}
