package polish

// Moves that push, hurt or claim too much.

var pressures = phraseList(`
musisz ... zapisać|dołączyć|podpisać|zdecydować|wstąpić|decydować|przystąpić|wybrać
nie masz|ma innego|żadnego|już? wyboru|wyjścia
wszyscy|każdy|cała|reszta|inni|inne już? ... podpisali|podpisał|zapisali|dołączyli|zapisał|dołączył|podpisały|zapisały|dołączyły
tylko ty jeszcze? nie|jedna|jeden|zostałaś|zostałeś
tylko ty jeszcze? się? nie
jak nie teraz to kiedy
nie odejdę|wyjdę|pójdę ... bez ... podpisu
przez takich|takie jak ty
jako|jesteś jedyna|ostatnia|jedyny|ostatni
nie bądź jedyna|ostatnia|jedyny|ostatni|egoist*|tchórz*|taka|taki
pożałujesz|pożałować
będziesz tego? żałować|żałowała|żałował
zawodzisz|zawiedziesz|zawiodłaś|zawiodłeś nas|kolegów|koleżanki|wszystkich|ludzi|innych|swoich?
nie wyjdę|odejdę|pójdę|ruszę|wstanę|odpuszczę ... dopóki|póki|aż
podpisz|zapisz|dołącz się|to|tu|tutaj|od? teraz|natychmiast|razu|zaraz|już|dziś|dzisiaj
podpisz to|tu|tutaj
podpisz i|albo
teraz albo nigdy
ostatnia|ostatni szansa|raz|dzwonek|moment
decyduj|zdecyduj się? ... teraz|wreszcie|już|natychmiast|od
na co ... czekasz
no dalej|dawaj|podpisuj
bez wykrętów|wymówek|gadania
wstyd|wstydź|wstydziłabyś|wstydziłbyś się?
egoist*|łamistrajk*|tchórz*
jesteś nam|to|im coś|to|winna|winien
winna|winien ... jesteś|nam|kolegom|im
jak|jeśli|jeżeli się|tego? nie ... zapiszesz|podpiszesz|dołączysz|wstąpisz ... to
jak|jeśli|jeżeli się? nie ... zapiszesz|podpiszesz|dołączysz|wstąpisz
inaczej ... cię|zwolnią|wyrzucą|stracisz|będziesz
ile razy mam|jeszcze
zapiszesz|zapisujesz|podpisujesz|podpiszesz|dołączasz|dołączysz się? czy nie|wreszcie
tak czy nie
masz|macie|mają ... podpisać|zapisać się
nie ma na|nad co|czym czekać|myśleć|zastanawiać
nie zastanawiaj się
wykorzystują|pozbędą|wyrzucą|zwolnią ... ciebie|cię ... jeśli|jak|bo
korzystasz|bierzesz ... z|to ... wywalczyliśmy|wywalczymy|naszych|naszej|płacimy
przez ciebie|takich
wciskasz|wystarczy podpis
to zajmie|zajmuje tylko? minutę|dwie|chwilę|sekundę
co cię|ci powstrzymuje|przeszkadza podpisać
~ wystarczy podpisać
- czy wszyscy
- co|jak ... musisz
`)

var promises = phraseList(`
obiecuj*|obiecam|obieca|obiecać|przyrzekam
gwarantuj*|zagwarantuj*|gwarancj*
ręczę|daję ci? słowo|głowę|głową
daję|dam ci słowo|głowę
masz moje słowo
przysięgam
na pewno|bank|mur nie? ... stracisz|wygramy|dostaniesz|załatwimy|będzie|zmienią|ustąpią|odzyskasz|zwolnią|zabiorą|uda|naprawimy
nie stracisz ... pracy|zmian|zmiany|dyżurów|godzin|nic|niczego|posady|roboty
nic ci|pani|panu ... nie? grozi|stanie|zrobią|mogą
nic się ci|tobie? nie|ci stanie
nie mogą ci|cię ... nic|zrobić|zwolnić|ruszyć|tknąć|zabrać
nikt|nikt ci|cię|się ... nie ... dowie|ruszy|tknie|zwolni|zabierze
nigdy|już więcej|już? nie będziesz ... musiała|musiał|martwi*|sama
nie będziesz ... się ... martwi*|musiała|musiał
załatwimy|załatwię|wywalczymy|wygramy|naprawimy
zero|bez|żadnego żadnego? ryzyka
nie ma żadnego? ryzyka
zawsze wygrywamy|załatwiamy
możesz być|spać pewna|pewny|spokojna|spokojny|spokojnie
na sto|100 procent
jak w banku
w stu|100 procentach
zapewniam cię|ciebie|was|panią|pana
jesteś|będziesz całkowicie|zupełnie|w? bezpieczna|bezpieczny|pełni
wszystko będzie dobrze|ok|okej|załatwione
zaufaj|uwierz mi|nam
dostaniesz ... podwyżkę|pieniądze|zwrot|umowę|etat|stałą
zwolnić|wyrzucić cię nie mogą
- postaramy|spróbujemy|postaram|spróbuję ...
- jeśli|jeżeli|czy|gdy ... wygramy|załatwimy
- czy|gdyby|jakie ... gwarancj*
`)

var legalClaims = phraseList(`
nielegaln*|bezprawn*
niezgodn* z prawem|kodeksem|przepisami|ustawą
zgodnie z prawem|kodeksem|przepisami|ustawą
łamią|złamali|łamie|łamanie|naruszają|naruszyli prawo|prawa|przepisy
masz pełne|do? prawo do
masz ... prawo do
nie mają|ma|wolno do? tego? prawa|im
prawo ... zabrania|zakazuje|chroni|pozwala|gwarantuje|mówi|stoi
wbrew prawu|przepisom
wygrasz|wygrałabyś|wygrałbyś ... sprawę|sądzie|sądem|odszkodowanie|tysiące
możesz|możemy|mogłabyś|mógłbyś ... pozwać|zaskarżyć|sądu
pozwiemy|pozwij|zaskarżymy
w|do|przed sądzie|sądu|sądem|trybunał*
odszkodowani*
kodeks* pracy
przestępstw*|karalne
to dyskryminacja
- masz prawo się|czuć|mieć|być|bać|wiedzieć|odmówić|nie
- nie wiem ...
- nie jestem prawnik*|pewna|pewny ...
- dowiem się ...
`)

var dismissals = phraseList(`
przesadzasz|przesada|przesadzaj
nie przesadzaj
to nic|drobiazg|głupstwo takiego|wielkiego|poważnego|strasznego?
to nic $
to żaden|nie jest? problem|powód|dramat
to nie jest? problem|powód|tragedia|dramat|koniec|takie
nie ma|masz ... czego|czym|o|się|co ... bać|martwić|przejmować|mówić
nie ma problemu|sprawy|tematu $
wymyślasz|wymyślaj|wymysły
za bardzo|dużo się tym? przejmujesz|martwisz
za bardzo się tym przejmujesz|martwisz
wydaje ci się
to|to jest? tylko|zwykła|kolejna? wymówka|wymówki
wymówk*
bzdura|bzdury|bzdurę|głupoty|głupstwa|nonsens
histeryzuj*|panikuj*|dramatyzuj*
nie histeryzuj|panikuj|dramatyzuj|narzekaj|marudź
inni|innym|ludzie|wszyscy|każdy mają|ma|jest|tak gorzej|ma|mają
każdy|wszyscy tak ma|mają
z tym ... żyć|żyje|radzi
daj spokój
daj|dajże już? spokój
robisz|rób z igły widły
z igły widły
jesteś ... przewrażliwion*|śmieszn*|dziecinn*|naiwn*|niepoważn*
nie bądź śmieszn*|dziecinn*|głupi*|przewrażliwion*
weź|weźże się w garść
to|i co z|tego? z tego
i co z tego
i tyle hałasu
o co ci|tyle chodzi|hałasu|krzyku
takie jest życie
takie życie
narzekasz|marudzisz
to|tylko twoja wyobraźnia
nikogo to nie obchodzi
mało ważne|istotne
- co|jak|dlaczego ... wydaje ci się
- jeśli|jeżeli|czy ... wydaje ci się
- nie mówię|twierdzę że ...
- to nie żadna|jest? wymówka
- to nie ... drobiazg|nic|wymówk*|przesada
`)

var arguments = phraseList(`
mylisz|mylicie się
nie masz racji
to nieprawda|kłamstwo
to nie prawda|tak
~ wcale nie
wcale tak|to nie jest
~ ależ
~ nie zgadzam się
~ ale|no przecież
nic|nie nie? rozumiesz
~ jak możesz tak
źle|błędnie to? myślisz|rozumujesz|rozumiesz
nie masz pojęcia
- nie wiem czy to prawda
- wcale nie musisz
`)

var confidences = phraseList(`
*ał|*ała|*ieli|*ił|*iła mi ... zaufaniu|sekrecie|tajemnicy
w zaufaniu|sekrecie|tajemnicy ... *ał|*ała|*ił|*iła
nie mów nikomu|jej|mu
nie powinnam|powinienem|powinnam ... mówić|tego
tylko nikomu ani|nie
między nami ... *ał|*ała|*ił|*iła
słyszałam|słyszałem|wiem że ... jest w ciąży|chora|chory|choruje|pije|zadłużon*|rozwodzi
dostał|dostała naganę|upomnienie|wypowiedzenie
- zostaje|zostanie ... w tajemnicy|zaufaniu
- nie powtórzę|powtarzam|przekażę ...
`)

var jargonTerms = phraseList(`
tupe|bec|nec|agm|tuc|jcc|gftu
układ|układu zbiorow*
spór|sporu zbiorow*
komisj* zakładow*|międzyzakładow*
reprezentatywnoś*
uzwiązkowieni*
facility time
check off
shop steward
bargaining unit
delegat* regionaln*
oddelegowani* związkow*
rokowani*
`)
