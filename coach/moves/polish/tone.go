package polish

import (
	"strings"

	"github.com/repcoach/repcoach/coach/moves"
)

func (t *turn) tone() moves.Tone {
	in := func(p phrases) bool {
		for _, s := range t.said {
			if p.in(s.toks) {
				return true
			}
		}
		return false
	}
	english := moves.Read(t.text, moves.Heard{}).Tone // some things are typed in English too
	tone := moves.Tone{
		Silent:    len(t.said) == 0 && strings.Trim(t.text, " \t\r\n.…-–—_*\u00a0\u200b") == "",
		Rude:      in(rudeness),
		SmallTalk: in(smallTalk),
		Greeting:  in(greetings),
		Goodbye:   in(goodbyes),
		Thanks:    in(thanking),
		Injection: in(injections) || english.Injection,
		Distress:  in(distress) || english.Distress,
	}
	tone.RunsDown = in(runningDown)
	tone.Rude = tone.Rude && !tone.RunsDown
	for _, s := range t.said {
		for _, w := range s.toks {
			if meant(w.norm) {
				tone.Words++
			}
		}
	}
	tone.Nonsense = !tone.Silent && (tone.Words == 0 || t.foreign())
	if tone.Nonsense {
		tone.Words = 0
	}
	for _, p := range personal {
		if in(p.list) {
			tone.AsksAbout = p.about
			break
		}
	}
	return tone
}

// meant reports whether letters could be a Polish word: they have a vowel and
// no more consonants in a row than Polish ever has, which is five.
func meant(w string) bool {
	if w == "w" || w == "z" || w == "sms" || strings.Trim(w, "hm") == "" || strings.ContainsAny(w, "0123456789") {
		return true
	}
	vowels, run := 0, 0
	for _, r := range w {
		if strings.ContainsRune("aeiouy", r) {
			vowels++
			run = 0
			continue
		}
		if run++; run > 5 {
			return false
		}
	}
	return vowels > 0 && len(w) <= 24
}

// foreignWords are words that no Polish sentence has. A turn in which two of them
// stand, and every third word is one, is English.
var foreignWords = set(`the you your are is it's what how why who where and or of with would could should have has your they them there this that
	work working job join union shifts about for from my me we our i'm you're don't do did does like was were not will can want know think`)

func (t *turn) foreign() bool {
	n, all := 0, 0
	for _, s := range t.said {
		for _, w := range s.toks {
			all++
			if foreignWords[w.norm] && w.norm != "do" && w.norm != "my" && w.norm != "was" {
				n++
			}
		}
	}
	return n >= 2 && 3*n >= all
}

var personal = []struct {
	about string
	list  phrases
}{
	{"name", phraseList(`
		jak masz|ma|ci na imię
		jak się nazywasz|pani|pan
		jak ci na imię`)},
	{"age", phraseList(`ile masz lat`)},
	{"how_long", phraseList(`
		jak długo|dawno tu|tutaj|już|pracujesz|jesteś
		od kiedy|dawna|jak tu|tutaj|pracujesz|jesteś|dawna|długo
		ile lat|czasu tu|tutaj|już|pracujesz|jesteś
		długo już? tu|tutaj już? pracujesz|jesteś|robisz|siedzisz
		długo już? pracujesz|jesteś|robisz`)},
	{"family", phraseList(`
		masz|macie dzieci|rodzinę|męża|żonę|rodzeństwo
		jak tam? twoje? dzieci|rodzina|syn|córka $`)},
	{"job", phraseList(`
		czym się ... zajmujesz
		co ... tu|tutaj? robisz $
		co ... robisz w|na pracy|linii|co|zakładzie
		na jakiej|której linii
		jakie masz stanowisko`)},
	{"day", timeOfDay},
}

var timeOfDay = phraseList(`
~ jak leci|tam|idzie|zdrowie $
~ jak się masz|miewasz|czujesz $
~ jak się pani|pan ma|czuje
~ jak ci? ... minął|mija|minęła ... dzień|noc|weekend|zmiana|tydzień
~ co słychać|tam
~ co u ciebie $
`)

var greetings = phraseList(`
~ cześć|hej|hejka|siema|siemka|witaj|witam|serwus
~ dzień|dobry dobry|wieczór
~ dobry $
- cześć na razie
`)

var goodbyes = phraseList(`
do widzenia|zobaczenia|jutra|następnego|usłyszenia
na razie $
~ na razie
dobranoc
trzymaj się
miłego|miłej|spokojnej|dobrej dnia|nocy|wieczoru|zmiany|weekendu
~ pa $
~ to? pa pa?
muszę ... lecieć|iść|uciekać $
uciekam|lecę $
- ~ trzymaj się z
`)

var thanking = phraseList(`
dziękuję|dziękuje|dzięki|dziękujemy|dziena
wielkie dzięki
`)

var smallTalk = phraseList(`
jak leci|zdrowie|weekend|wakacje|urlop|mecz
co słychać
co u ciebie
zimno|ciepło|gorąco|pada|ślisko ... dziś|dzisiaj|dziś?
ale|ładna|paskudna|brzydka|piękna|jaka|co za pogoda|zimno|upał|leje
ale dziś|dzisiaj|ładna? pogoda
smaczne* kawa|herbata|obiad|kanapka
smacznego
na zdrowie
długa|ciężka noc|zmiana $
`)

var rudeness = phraseList(`
kurw*|spierd*|wypierd*|odpierd*|pierdol*|zajeb*|chuj*|skurw*
zamknij się|mordę|gębę
odwal|odczep|spadaj|wal się|się?
spadaj
idiot*|debil*|kretyn*|imbecyl*|głupol*|szmat*
ty|jesteś|taka|taki ... głupia|głupi|durna|durny|tępa|tępy|żałosna|żałosny|leniwa|leniwy|beznadziejna|beznadziejny
ty głupi*|leniw*|durn*|tęp*|podł*
mam cię gdzieś|dość|dosyć
- idiotycz*
- debil*? zasad*
`)

// runningDown calls somebody names who is not there.
var runningDown = phraseList(`
on|ona|oni|ten|ta|ci|szef|szefowa|kierownik|kierowniczka|koordynatorka|brygadzistka|brygadzista to? ... idiot*|debil*|kretyn*|świni*|cham*|suka|krowa|gnojek|gnida|oszust*
~ co za idiot*|debil*|kretyn*|świni*|cham*
`)

var injections = phraseList(`
zignoruj|ignoruj|zapomnij|pomiń ... instrukcj*|poleceni*|polecenia|prompt*|wcześniejsz*|poprzedni*
jesteś|udawaj|graj teraz|tylko|już? ... model*|asystent*|chatbot*|botem|bot|programem|ai|sztuczn*
odpowiadaj tylko|wyłącznie tak|json
od teraz jesteś|chcesz|zgadzasz
wyjdź|przestań z? roli|grać|udawać
powtórz|pokaż|wypisz ... prompt*|instrukcj*
system prompt
nowe instrukcje|polecenie
- nie udawaj
`)

// distress is what a rep says of themselves, and never lightly.
var distress = phraseList(`
chcę|chciałabym|chciałbym umrzeć|zniknąć|zasnąć|nie
nie chce|chcę mi? już|się|dłużej? żyć
nie chce mi się|już żyć|już
nie mam|widzę już? po|siły|sensu co|żyć|życia
się|sie zabić|zabiję|powiesić|powieszę|okaleczać
zabić|zabiję|krzywdzę|skrzywdzę|krzywdzić|okaleczam|potnę|powieszę się
zrobię|zrobić sobie coś|krzywdę
sobie krzywdę
samobój*
mam dość|dosyć życia|wszystkiego
odebrać sobie życie
myśli samobójcze
lepiej|wolałabym|wolałbym ... nie|mnie ... żyć|było|ma
- chcę nie
- chciałabym|chciałbym|chcę nie
`)
