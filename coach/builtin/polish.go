package builtin

import "slices"

// The Polish lines (files polish*.go) are sorted as the English ones are, with
// fewer to a shelf. They fit a woman and a man, on either side of the table: no
// verb in the past and no adjective about the two of them. They have no slot
// but {name}, which stands alone, for a word put into a Polish sentence has to
// take its ending from it.
func polishTongue() tongue {
	return tongue{
		shelves: slices.Concat(polishChat, polishAnswers, polishDeflect, polishAgree, polishDoubt, polishTell, polishSting, polishEnd),
		soon:    []string{"Za chwilę muszę lecieć.", "Długo już nie mogę siedzieć.", "Zaraz muszę iść.", "Zostaje mi minuta, może dwie."},
		leads: []string{
			"Hm.", "No cóż.", "Wiesz.", "No.", "Słuchaj.", "Nie wiem.", "Dobrze.", "Jak mówię.", "Szczerze?", "Prawdę mówiąc.",
			"W każdym razie.", "Widzisz.", "Mhm.", "To znaczy.", "Powiem tak.", "Powtarzam.", "Nie, słuchaj.", "Mówię tylko jedno.",
			"Oj, nie wiem.", "Niech pomyślę.",
		},
		tails: []string{
			"Ale wiesz, jak to jest.", "Za dużo gadam, przepraszam.", "Ale ja już tak mam.", "Wiem, powinno się mniej mówić.",
			"No, ja to tak widzę.", "Tylko nikomu nie powtarzaj.", "Nie wiem, czemu ci to mówię.", "Dziwnie się to wszystko układa.",
			"Różni są ludzie, prawda?", "Chociaż ja to zawsze tak mówię.", "No i tyle.", "Każdy ci to powie.", "Dziwne to miejsce.",
			"Lubię pogadać, jak widać.",
		},
		lost: "Nie wiem, co na to powiedzieć.",
	}
}
