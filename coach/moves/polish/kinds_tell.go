package polish

// Moves that tell the worker something.

var thirdParties = phraseList(`
związek ci|cię|wam|was|tobie|nam ... pomoże|załatwi|zrobi|da|zapewni|obroni|ochroni
związek zrobi|załatwi|pomoże|obroni|zajmie|wywalczy
oni|ci ci|wam|z|to ... pomogą|załatwią|zajmą|zrobią
oni załatwią|pomogą|zajmą|zrobią
związek jest|istnieje od|po
`)

var informings = phraseList(`
związek|związki|oddział|branża zawodowy? ma|oferuje|daje|zapewnia|działa|negocjuje|prowadzi|liczy|powstał|zrzesza|wydaje|należy|pokrywa|organizuje
mamy|oferujemy|prowadzimy|zapewniamy ... prawnik*|infolini*|ubezpieczen*|zniżk*|fundusz*|szkoleni*|członków|oddział*|biuro|magazyn|stron*|doradc*|ulotk*
składka|składki|składkę|składek
członkostwo|członkostwa
deklaracj* ... jest|ma|można|składa|wypełnia|trafia
możesz|można|mogą ... zapisać|wypisać|zrezygnować|dołączyć|płacić|zadzwonić|sprawdzić|przeczytać
pracownicy|pracownice agencyjni|agencyjne|agencji ... mogą|mają|też
każdy|każda może
polecenie|poleceniem zapłaty
przelewem
pracodawca|agencja|firma nie ... dostaje|dostanie|widzi|wie|zobaczy|ma|dowiaduje
nikt|nikt z ... agencji|firmy ... widzi|zobaczy|wie|dostaje
dane|informacja o ... członkostwie|związku
dane ... chronione|szczególn*
twoje nazwisko ... nie|jest|trafia|zna|widzi
na pasku ... nie|będzie|widać|ma
na stronie internetowej?
spotkania|zebrania są|odbywają
jest też|jeszcze? ... fundusz|ulga|zniżka|infolinia|formularz|ulotka|kurs|regulamin
statut*|regulamin*
- kto|co|jak|ile|czy ... składk*|członkost*
`)

var advices = phraseList(`
powinnaś|powinieneś
powinna|powinien pani|pan
lepiej zrób|zapisuj|zgłaszaj|notuj|zapytaj|porozmawiaj|byłoby|żebyś|zgłoś|powiedz|nie|idź|by
radzę|radziłabym|radziłbym ci
moja rada
na twoim miejscu bym|*abym|*łbym|zgłos*|posz*
~ zgłoś|idź|napisz|zadzwoń|powiedz im|to|do|jej|mu
po prostu zgłoś|powiedz|idź|napisz|wyłącz|odłóż|zapytaj|odmów|nie
spróbuj
warto żebyś|zgłosić|zapytać|porozmawiać|zapisywać|notować
zapisuj|notuj|rób zdjęcia
- na twoim miejscu też
- nie powiedz
`)
