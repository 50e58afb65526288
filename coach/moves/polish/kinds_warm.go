package polish

// Moves that listen or stand beside somebody.

var acknowledgements = phraseList(`
rozumiem

słyszę że ... ci|cię|się|ciężk*|trudn*|mart*|boi*
słyszę cię|to|ile|jak
masz rację|prawo się|bać|to
to|musi musi|to być|było? ... ciężk*|trudn*|przykr*|okropn*|strasz*|męcząc*|frustruj*|stresuj*|wyczerpuj*
musi|musiało ci|to|być|cię być|to|było? ... ciężko|trudno|źle|męcz*|boli|boleć
to|brzmi|bardzo|naprawdę|strasznie|to naprawdę|bardzo|jest|okropnie|strasznie? ciężk*|trudn*|przykr*|okropn*|wyczerpuj*|poważn*
brzmi ... ciężko|okropnie|strasznie|trudno|źle|poważnie|wyczerpująco|męcząco
to zrozumiałe|nic dziwnego
nic dziwnego że
nie dziwię ci|się
wcale|nie ci? się nie dziwię
trudno ci|się się|ci? dziwić
też bym|bałabym|bałbym|byłabym|byłbym się? ... bał*|marwi*|martwi*|ostrożn*|denerw*|złości*|zły|zła|zmęcz*
też bałabym|bałbym|martwiłabym|martwiłbym|denerwowałabym|denerwowałbym się
na twoim miejscu też|czuł*
przykro mi
współczuję
to nie w porządku|fair
to bardzo|strasznie|naprawdę? niesprawiedliw*|nieuczciw*|poniżaj*
każdy|kto by ... na twoim miejscu
na twoim miejscu ... bał*|martwi*
duży|wielki|ogromny ciężar
okropnie|strasznie|bardzo|naprawdę trudna|ciężka|przykra sytuacja|sprawa
to|kurczę|ojej|oj|ech ciężko|trudno|przykro
tak nie powinno być
nie powinno tak być
nikt nie powinien|powinna ... tak|przez|pracować|wracać|czekać
dziękuję|dzięki ... że ... mówisz|powiedział*|opowiedział*|zaufał*
dziękuję|dzięki za szczerość|zaufanie
doceniam ... że|szczerość|to
to ma sens
to dużo|wiele jak|na|naraz
to poważna|poważny|ważne|ważna sprawa|powód|obawa|obawy
biorę to na poważnie|poważnie
widzę że ... cię|ci|jesteś|się|to
wyobrażam sobie
mogę sobie? wyobrazić
to bardzo|naprawdę? dużo|boli|wiele kosztuje|znaczy
- nie rozumiem
- nie rozumiem dlaczego|czemu|po|o
- rozumiem ale
`)

var affirmations = phraseList(`
dobrze|świetnie|znakomicie ci|sobie idzie|radzisz|poradziłaś|poradziłeś
dobra|świetna robota
kawał dobrej? roboty
podziwiam
jesteś ... odważn*|dzieln*|siln*|dokładn*|świetn*|dobr*|uczciw*|solidn*|bystr*|spostrzegawcz*
to|wymaga|wymagało dużej|wielkiej|ogromnej? odwagi|odważne
trzeba|to było? odwagi|odważne
ludzie|wszyscy|inni cię|ci|na słuchają|szanują|lubią|ufają|tobie|ciebie
znasz się|tę|tą na|robotę|pracę|linię
dużo|wiele robisz|zrobiłaś|zrobiłeś|potrafisz|umiesz
nikt ... lepiej niż ty|ciebie
szacunek ... dla|za
masz dobre|świetne oko|pomysły|wyczucie
to dobry|świetny pomysł
- jesteś dobra|dobry|silna|silny wymówk*
`)

var ownStories = phraseList(`
ja|mnie|mi|u też|mnie|także ... *łam|*łem
też ... *łam|*łem
ja|mnie|u też|także|mnie|mną tak|to samo|było
sama|sam ... *łam|*łem
kiedy|gdy|jak ja? zaczynałam|zaczynałem|przyszłam|przyszedłem|pracowałam|pracowałem|zapisałam|zapisałem|wstępowałam|wstępowałem|byłam|byłem
pamiętam jak|kiedy|swój|siebie|mój|moje
przeszłam|przeszedłem przez to
przez to przeszłam|przeszedłem|przechodziłam|przechodziłem
zdarzyło|przydarzyło mi się
u mnie było|jest|też|na
miałam|miałem tak|podobnie|to samo? samo|też|podobnie
moja|moją|moje|mój siostra|brat|mama|matka|ojciec|tata|żona|mąż ... też|pracował*|miał*
bałam|bałem się
ja|zanim ... *łam|*łem
mnie też|także ... *li|*ło
przeżyłam|przeżyłem|przechodziłam|przechodziłem
kiedyś|raz|rok ... *łam|*łem
długo nie? ... *łam|*łem
- nie słyszałam|słyszałem|wiedziałam|wiedziałem|pomyślałam|pomyślałem|chciałam|chciałem
- chciałam|chciałem
- sama|sam to|tego? powiedziałaś|powiedziałeś
`)

var collectives = phraseList(`
razem
wspólnie
my|nas|nam|wszyscy|wszystkich|wszystkim wszyscy|wszystkich|wszystkim|my|nas|nam
nie jesteś|będziesz|zostaniesz|byłabyś|byłbyś|musisz ... sama|sam
nie jest pani|pan sama|sam
nie tylko ty|ciebie|tobie|twoja|twój|u|dla
inni|inne|pozostali|koleżanki|dziewczyny|ludzie też|także
inni|inne|innych|pozostali|koleżanki|dziewczyny|ludzie mają|mówią to|tak|podobnie
każdy|każda|kilkoro|kilka|wielu|wiele|większość|kilkanaście|sporo z nas|was
obie strony|grupy|zmiany
oba|obu stoły|stołów|stołach
jako grupa|zespół
jest nas więcej|wielu|dużo|sporo
pójdziemy|zrobimy|zapytamy|poprosimy|staniemy|możemy ... wszyscy|razem|wspólnie
wiele|wielu|sporo|dużo|większość osób|ludzi ... mówi|mówią|ma|mają|czuje|czują to|tak samo
wiele|wielu|sporo|dużo|większość osób|ludzi też
nie w pojedynkę
w grupie|kupie
w kilka|kilkoro|kilkanaście|dziesięć|dwadzieścia|trzydzieści osób
jeden|jedna za wszystkich|wszystkie
ramię w ramię
stoimy|staniemy|stanęlibyśmy za|obok|przy|z
gdybyśmy|jeśli|jeżeli|jak ... wszyscy|razem|wspólnie
to nie jedno|jest nazwisko|jedno
zamiast|a nie jedno|jednego|jednej nazwisko|nazwiska|osoby
- razem z sms*
- wszystko|ile razem kosztuje|wychodzi
- wszyscy|inni|każdy już? podpisa*|zapisa*|dołączy*
`)

var permissions = phraseList(`
~ mogę|mógłbym|mogłabym|można ... zapytać|spytać|usiąść|przysiąść|dosiąść|powiedzieć|opowiedzieć|zadać|coś|dodać|pytać|wrócić
~ czy? mogę|można $
czy mogę|mógłbym|mogłabym|można
~ masz ... chwilę|chwilkę|minutę|minutkę|czas|moment
czy masz ... chwilę|chwilkę|minutę|minutkę|czas|moment
ma pani|pan chwilę|chwilkę|minutę|czas|moment
możemy ... porozmawiać|pogadać|pomówić|wyjść|usiąść|przejść
dobry|zły|odpowiedni moment|czas
przeszkadzam
wolisz|wolałabyś|wolałbyś ... żebym|żebyśmy|porozmawiać|pogadać|tu|tutaj|wyjść|gdzie|na|później|kiedy|innym
pasuje|odpowiada ci|tobie|pani|panu teraz|tu|tutaj
jeśli|jeżeli nie? masz|chcesz nic|przeciwko|o|mówić|odpowiadać
nie masz nic przeciwko
nie musisz ... odpowiadać|mówić|decydować|zgadzać|nic|dziś|dzisiaj|teraz|od
to|decyzja|wybór jest|to? twoja|twój|należy decyzja|wybór|do
to|decyzja zależy|należy od|do ciebie
ty decydujesz
sama|sam zdecydujesz|decydujesz|zadecydujesz
zrobisz jak|co|to chcesz|zechcesz|uważasz
jak wolisz|chcesz
bez pośpiechu
nie ma pośpiechu
nie śpieszy|spieszy ci|nam|mi? się
możesz ... odmówić|powiedzieć nie
- ~ masz ... chwilę|czas na|dla
`)

// givingBack begins a sentence that gives the worker's words back.
var givingBack = phraseList(`
~ czyli
~ a? więc|wiec ty|ciebie|tobie|u|to|nie|oni|one|w|na|musisz|masz|jesteś|nigdy|cały|zawsze|ten|ta|telefon
słyszę|widzę|rozumiem że
brzmi|brzmiało to? jak|jakby
brzmi to|tak ... jak|jakby
wygląda ... na to|jakby
mówisz że
powiedziałaś|powiedziałeś|mówiłaś|mówiłeś że
z tego co mówisz|słyszę|powiedziałaś|powiedziałeś
innymi słowy
jeśli|jeżeli|czy dobrze rozumiem|cię
dobrze rozumiem
masz|mając poczucie|wrażenie
~ czujesz się|że
to znaczy że
najgorsze|najtrudniejsze|najbardziej jest|boli|męczy|dla|w dla|cię|ciebie|tym|to
~ to? tak jakby|jakbyś
- rozumiem że musisz|trzeba ...
`)
