package polish

import "strings"

// endings are taken off a word, the longest first, so that its forms look
// alike. They need not be right, only the same for both sides.
var endings = strings.Fields(`
	owaniem owania owanie owaniu owalam owalem owalas owales owalismy ujecie ujemy ujesz owali owala owal owac uje uja
	alismy alyscie alam alem alas ales alo ali aly ala al acie amy asz aja ac
	ilismy ilam ilem ilas iles ilo ili ily ila il icie imy isz ic
	ylismy ylam ylem ylas yles ylo yli yly yla yl ycie ymy ysz yc
	iejszych iejszy iejsze iejsza
	iami iach iom iem iowi owie owi ami ach om ow em ego emu ymi imi ych ich ym im iej ej esz emy ecie
	ie ia iu io a e i o u y`)

// longestStem cuts long words, whose ends change most: "plakietka" and
// "plakietce" are one.
const longestStem = 7

func stem(w string) string {
	if same, ok := sameThing[w]; ok {
		return same
	}
	s := bare(w)
	if same, ok := sameThing[s]; ok {
		return same
	}
	return s
}

func bare(w string) string {
	for _, e := range endings {
		if s, ok := strings.CutSuffix(w, e); ok && len(s) >= 3 {
			w = s
			break
		}
	}
	return w[:min(len(w), longestStem)]
}

// sameThing are words for one subject at work; the first of each line stands
// for the rest.
var sameThing = oneSubject(`
	sms smsy smsów smsa smsem esemes esemesy wiadomość wiadomości
	bus busy busa busem busie busik busika autobus autobusy dojazd dojazdy dojazdu przejazd transport dowóz
	plakietka plakietki plakietkę plakietce identyfikator identyfikatora
	ramię ramienia ramieniu bark barku barkiem ręka ręki rękę ręce ręką rąk
	strach strachu boi boję boisz bać bałam bałem bałaś bałeś obawa obawy obawiasz obawiam lęk lęku lękasz
	martwi martwisz martwić zmartwienie zmartwienia niepokoi
	dom domu domem syn syna synem synowi rodzina rodziny rodzinie rodzinę dziecko dziecka dzieci dziećmi
	pieniądze pieniędzy zarobki zarobków płaca płacy wypłata wypłaty wypłatę pensja pensji stawka stawki
	szefowa szefowej szef szefa kierowniczka kierowniczki kierownik brygadzistka brygadzistki przełożona przełożonej przełożony
	pasek paska pasku paski paskach paskiem paskami
	noc nocy noce nocka nocki nockach nockę
	lista listy liście listę
	stały stali stałych stałej stała etat etacie etatu etatowi
	spać śpisz śpię sen snu
	wieczór wieczoru wieczory wieczorem wieczorami wieczorów`)

func oneSubject(lines string) map[string]string {
	out := map[string]string{}
	for line := range strings.Lines(lines) {
		words := strings.Fields(line)
		for _, w := range words {
			out[fold(w)] = fold(words[0])
		}
	}
	return out
}

// common words say nothing of what a sentence is about.
var common = set(`
	się nie tak to ten ta te ci ty cię ciebie tobie tobą twój twoja twoje twoich ja mnie mi mną mój moja moje my nas nam nami nasz nasza
	nasze wy was wam on ona ono oni one jego jej ich im go mu ją nią niego niej nich nimi jest są być był była było byli będzie będę
	będziesz będziemy byłby byłoby jestem jesteś mam masz ma mamy macie mają mieć miał miała miałam miałem miałaś może możesz mogę
	mogą możemy można móc mógł mogła chcę chcesz chce chcemy chciałabym chciałbym chciałabyś chciałbyś musi muszę musisz trzeba co kto
	jak jaki jaka jakie jakich jaką jakim czy czego czemu czym kogo komu kim gdzie kiedy ile który która które których dlaczego po na
	w we z ze do od ode za przed przy pod nad przez dla bez o u i a ale lub albo bo że żeby aby więc czyli jeśli jeżeli gdy gdyby by bym
	byś już jeszcze tylko też także nawet bardzo tu tutaj tam teraz potem wtedy zawsze nigdy często czasem dziś dzisiaj wczoraj jutro
	coś ktoś nic nikt niczego każdy każda każde wszystko wszyscy wszystkich inni inny inna inne innych sam sama samo jeden jedna jedno
	jedną jednego dwa dwie trzy cztery dzień dnia dni tydzień rok roku lat lata raz razy praca pracy pracę pracą pracować pracujesz
	pracuję robić robisz robię robi zrobić robią mówić mówisz mówię mówi mówią powiedzieć powiedz powiedziała powiedział powiesz powiem
	pytać pytam pytasz zapytać wiem wiesz wie wiedzieć myśleć myślisz myślę znaczy rozumiem rozumiesz widzę widzisz słyszę słyszysz
	ludzie ludzi osoba osoby rzecz rzeczy sprawa sprawy trochę dużo mało więcej mniej dobrze dobra dobry dobre źle proszę dziękuję
	dzięki cześć hej no oj pani pan pana związek związku związkiem związki agencja agencji agencję agencją zapisać dołączyć bo niż jakoś jakaś jakiś swój swoje swoją
	swoich siebie sobie sobą tego tej tych tym temu tamtym taka taki takie takich czas czasu`)

// content are the stems of a sentence that carry its subject.
func (s sentence) content() []string {
	var out []string
	for _, t := range s.toks {
		if len(t.norm) >= 3 && !common[t.norm] {
			out = append(out, stem(t.norm))
		}
	}
	return out
}

func stemsOf(text string) map[string]bool {
	out := map[string]bool{}
	for _, s := range split(text) {
		for _, w := range s.content() {
			out[w] = true
		}
	}
	return out
}
