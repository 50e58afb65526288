package stance

import "strings"

// The few words that the worker's mind itself looks for in a question stand
// here for Polish, beside the English ones: no word of one language is a word
// of the other. Diacritics do not count on either side (undotted).
var (
	polishPersonal = []string{"imię", "nazywasz", "stanowisko", "linia", "linii", "zajmujesz", "jak długo", "od kiedy", "lat", "rodzina", "dzieci"}
	polishWhoElse  = []string{"kto jeszcze", "kogo jeszcze", "komu jeszcze", "u kogo jeszcze", "ktoś jeszcze", "kogoś jeszcze", "ktoś inny",
		"tylko ty", "tylko ciebie", "tylko tobie", "tylko u ciebie", "inni", "innych", "innymi", "innym", "pozostali", "pozostałych", "reszta", "resztą",
		"dziewczyny", "koleżanki", "ile was", "ilu was", "ilu z was"}
	polishWork  = []string{"praca", "pracy", "pracą", "pracuje", "zmiana", "zmiany", "zmianie", "zmian", "tu", "tutaj", "agencja", "agencji", "agencję", "robota", "roboty"}
	polishShort = []string{"krótk", "małomówn", "oszczędna w słowach", "oszczędny w słowach", "zwięz", "mówi mało"}
	polishLong  = []string{"gadatliw", "rozmown", "mówi dużo", "dużo mówi"}
)

// undotted takes Polish diacritics off, as many people type without them.
var undotted = strings.NewReplacer("ą", "a", "ć", "c", "ę", "e", "ł", "l", "ń", "n", "ó", "o", "ś", "s", "ź", "z", "ż", "z")
