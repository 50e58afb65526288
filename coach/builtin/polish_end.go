package builtin

import "github.com/repcoach/repcoach/coach/stance"

var polishEnd = []shelf{
	{stance.Settle, string(stance.Joined), "", []string{
		"Dobrze. Tak. Zgadzam się.",
		"No dobrze. Masz moją zgodę.",
		"Wiesz co? Tak.",
		"Dobrze, zrobię to. Porządne pytanie, porządna odpowiedź.",
	}},
	{stance.Settle, string(stance.NextStep), "", []string{
		"Tak, zróbmy tak. Będę mieć parę pytań.",
		"Dobrze. To do zobaczenia, a ja do tego czasu pomyślę.",
		"Dobrze, pasuje mi. Jeszcze nie mówię „tak”, ale będę.",
		"W porządku. Znajdź mnie wtedy. Chcę usłyszeć trochę więcej.",
		"Tak, mogę. Po kolei.",
	}},
	{stance.Settle, string(stance.Thinking), "", []string{
		"Daj mi pomyśleć. Naprawdę pomyślę.",
		"Nie mówię „nie”. Potrzebuję trochę czasu.",
		"Poukładam to sobie w głowie. Dzięki, że nie naciskasz.",
		"Zostawmy to na razie. Chcę się z tym przespać.",
	}},
	{stance.Settle, string(stance.NotNow), "", []string{
		"To nie dla mnie. Przynajmniej nie teraz.",
		"Nie, dam sobie spokój. Ale dzięki, że pytasz.",
		"Chyba nie. Bez urazy.",
		"Nie tym razem.",
	}},
	{stance.Settle, unasked, cold, []string{
		"No to na razie.",
		"Dobrze. Cześć.",
		"W porządku. Wracam do roboty.",
		"Do zobaczenia.",
		"Dobra. Uciekam.",
	}},
	{stance.Settle, unasked, fair, []string{
		"To na razie. Dzięki za rozmowę.",
		"Cześć. Dobrze się z tobą rozmawia.",
		"Dobrze, do zobaczenia. Zajrzyj jeszcze kiedyś.",
		"Do następnego razu. Miło było.",
	}},
	{stance.Settle, "time", "", []string{
		"Mój czas się kończy, niestety.",
		"Muszę już na tym skończyć.",
		"Patrz, która godzina. Muszę iść.",
		"No, naprawdę muszę już wracać.",
	}},
	{stance.Leave, "", cold, []string{
		"Dość. Nie przychodź więcej.",
		"To koniec. Idę.",
		"Wystarczy tego słuchania.",
		"Nie. Wychodzę.",
		"Ta rozmowa jest skończona.",
		"Poszukaj sobie kogoś innego.",
	}},
	{stance.Leave, "", fair, []string{
		"Przykro mi, mam tego dość. Idę.",
		"Na tym lepiej skończyć. Cześć.",
		"Pójdę już. To nie jest już rozmowa.",
		"Nie. Chętnie rozmawiam, ale nie w ten sposób.",
	}},
}
