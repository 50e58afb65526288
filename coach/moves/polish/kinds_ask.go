package polish

// What the rep asks the worker for, and when to talk again.

var asks = phraseList(`
zapiszesz się|sie
~ czy? ... się ... zapiszesz
dołączysz
przystąpisz|wstąpisz
chcesz|chciałabyś|chciałbyś|zechcesz|zechciałabyś|zechciałbyś ... zapisać|dołączyć|wstąpić|przystąpić|podpisać
zapisałabyś|zapisałbyś|dołączyłabyś|dołączyłbyś|wstąpiłabyś|wstąpiłbyś
zapisałbyś|zapisałabyś się
chce|chciałaby|chciałby|zechce pani|pan ... zapisać|dołączyć|wstąpić|przystąpić
zapisze|dołączy|wstąpi się? pani|pan
podpiszesz|podpisałabyś|podpisałbyś
wypełnisz|wypełniłabyś|wypełniłbyś ... deklarację|formularz|to|wniosek
~ zapisz się
~ dołącz do|teraz|dziś|dzisiaj $
~ dołącz do nas|związku
~ dołącz $
~ podpisz|wypełnij
proszę|prosimy|proszę cię żebyś|abyś ... się? ... zapisała|zapisał|dołączyła|dołączył|podpisała|podpisał
zostaniesz|chcesz|chciałabyś|chciałbyś zostać|być? członkiem|członkinią
mogę|możemy cię|ciebie ... zapisać
będziesz z nami
jesteś gotowa|gotowy|gotów ... dołączyć|zapisać|wstąpić
dołączasz|zapisujesz
no? to? jak zapisujesz|dołączasz
- jeśli|jeżeli|gdy|gdybyś|kiedy|jak|zanim|nawet ... zapiszesz|dołączysz|podpiszesz|wstąpisz
- gdybyś|jeśli|jeżeli ... chcesz|chciałabyś|chciałbyś ... dołączyć|zapisać|wstąpić
- dlaczego|czemu|skąd|komu|o ... dołączysz|chcesz ... zapisać|dołączyć
- nie musisz
- czy ktoś
- o ... zapisz
- co ... podpiszesz
- czy pamiętasz
`)

var softAsks = phraseList(`
pomyśl|pomyślisz|pomyślałabyś|pomyślałbyś ... o|nad ... dołączeni*|zapisani*|związk*|tym|członkost*
pomyśl|zastanów się|o nad|tym
pomyślisz o tym
zastanów|zastanowisz|zastanowiłabyś|zastanowiłbyś się ... nad|czy
zastanowisz się
rozważ|rozważysz|rozważyłabyś|rozważyłbyś|rozważałaś|rozważałeś
myślałaś|myślałeś ... o ... związk*|dołączeni*|zapisani*|tym|członkost*
czy? myślałaś|myślałeś żeby|aby się? ... zapisać|dołączyć|wstąpić
zastanawiałaś|zastanawiałeś się ... nad|czy ... związk*|dołączeni*|zapisani*|zapisa*|dołącz*|wstąpi*
co sądzisz|myślisz|powiesz|powiedziałabyś|powiedziałbyś o|na ... dołączeni*|dołączyć|zapisani*|zapisać|związk*|wstąpi*
warto ... zapisać|dołączyć|wstąpić|się
dobrze|fajnie|miło byłoby|by było? ... gdybyś|żebyś|jakbyś ... dołączy*|zapisa*|z
może|możesz|mogłabyś|mógłbyś ... dołączyć|zapisać|wstąpić
może byś|się ... dołączy*|zapisa*|zastanow*|wstąpi*
gdybyś|jeśli|jeżeli|jakbyś ... chciała|chciał|chciałabyś|chciałbyś|zechcesz|chcesz ... dołączyć|zapisać|wstąpić
co powiesz na to żeby|żebyś ... dołączyć|zapisać|dołączyła|zapisała|przyszła
może chciałabyś|chciałbyś ... przyjść|zajrzeć|spróbować|dołączyć|zapisać
interesuje|interesowałby cię|ciebie związek|członkostwo
przydałby|przydałabyś|przydałbyś|przyda się nam
`)

// times and meetings together make a next step: a time, and something the two
// of them do then.
var times = phraseList(`
poniedział*|wtorek|wtorku|środę|środzie|czwartek|czwartku|piątek|piątku|sobotę|sobocie|sobota|niedzielę|niedzieli|środa
jutro|pojutrze
dziś|dzisiaj po|wieczorem|rano|o
za tydzień|kilka|dwa|trzy|parę|miesiąc|godzinę
w przyszłym|następnym|przyszły tygodniu|tydzień|miesiącu
przyszły|następny tydzień
po zmianie|zmianach|pracy|świętach|weekendzie
na następnej|kolejnej|jutrzejszej|najbliższej|dużej|drugiej przerwie|zmianie
o pierwszej|drugiej|trzeciej|czwartej|piątej|szóstej|siódmej|ósmej|dziewiątej|dziesiątej|jedenastej|dwunastej|dwudziestej
o wpół do
o 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23
następnym razem
ta|tej sama|samej pora|porze
o tej samej
`)

var meetings = phraseList(`
spotkajmy|spotkamy|spotkać|spotkanie|spotkałybyśmy|spotkalibyśmy
zadzwonię|zadzwonimy|oddzwonię|zdzwońmy|dzwonię
przyjdę|przyjdziemy|przyjdziesz|przyjść|wpadnę|wpadniesz|zajrzę|podejdę|podejść|wrócę|wrócić|wróćmy|wracam
będę ... czekać|czekała|czekał|tu|tutaj|przy|tam|na|sama|sam|stał*|w|po|o
porozmawiajmy|porozmawiamy|porozmawiać|pogadajmy|pogadamy|pogadać|dokończymy|dokończyć
odezwę|napiszę|umówmy|umówimy|umówić|zobaczymy|widzimy|zobaczenia|złapię|złapiemy|znajdę|przyniosę|przekażę|dam
pasuje|pasowałoby|pasowałby|odpowiada|odpowiadałoby ci|pani|panu|tobie?
usiądziemy|usiądźmy|wyjdziemy|wyjdźmy
- spotkałam|spotkałem|spotkaliśmy
- zobaczymy czy|co|jak
`)
