package people

// firstNames are common in the communities that British workplaces are made
// of. Several may be a woman's, a man's or anybody's, and no line in this
// package says which.
func firstNames() []string {
	return []string{
		"Adaeze", "Agnieszka", "Aled", "Amina", "Bilal", "Bronwen", "Carol", "Chidi", "Dana", "Delroy",
		"Ellis", "Farah", "Gareth", "Gloria", "Grace", "Gurpreet", "Harpreet", "Imran", "Jamie", "Joyce",
		"Karim", "Kwame", "Leanne", "Li", "Maria", "Mei", "Morag", "Nadia", "Niamh", "Olu",
		"Parveen", "Pat", "Piotr", "Priya", "Ravi", "Rhian", "Robin", "Sam", "Shaun", "Sunita",
		"Tariq", "Tendai", "Terry", "Tomasz", "Winston", "Yusuf",
	}
}

// fromAbroad are those of firstNames that somebody who came to Britain to work
// is likely to have. Somebody called Morag or Terry, who tells in careful
// English how it was at home, would puzzle a rep.
func fromAbroad() []string {
	return []string{
		"Adaeze", "Agnieszka", "Amina", "Bilal", "Chidi", "Farah", "Gloria", "Grace", "Gurpreet", "Imran",
		"Karim", "Kwame", "Li", "Maria", "Mei", "Nadia", "Olu", "Piotr", "Priya", "Ravi",
		"Sunita", "Tendai", "Tomasz", "Yusuf",
	}
}

// ofAnotherTime are those of firstNames that few people under thirty have.
func ofAnotherTime() []string {
	return []string{"Carol", "Delroy", "Gareth", "Gloria", "Joyce", "Morag", "Pat", "Terry", "Winston"}
}

// home says in a few words what somebody goes home to, and at what age that
// may be.
type home struct {
	is       string
	from, to int
}

func homes() []home {
	return []home{
		{"Two children, and school runs at both ends of the day", 29, 52},
		{"Lives with a brother and his family", 18, 60},
		{"Looks after a parent in the evenings", 30, 65},
		{"Shares a flat with three others", 18, 38},
		{"A partner who works nights", 21, 65},
		{"Lives alone, with a dog that is getting old", 34, 65},
		{"One child, just started school", 23, 46},
		{"Grown-up children nearby", 46, 65},
		{"Still lives at home, and pays towards the rent", 18, 26},
		{"Saves for a place of their own, a little each month", 18, 40},
	}
}

// homesAt are those that somebody of that age may have.
func homesAt(age int) []string {
	var out []string
	for _, h := range homes() {
		if h.from <= age && age <= h.to {
			out = append(out, h.is)
		}
	}
	return out
}
