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

// homes say in a few words what somebody goes home to.
func homes() []string {
	return []string{
		"Two children, and school runs at both ends of the day", "Lives with a brother and his family",
		"Looks after a parent in the evenings", "Shares a flat with three others", "A partner who works nights",
		"Lives alone, with a dog that is getting old", "One child, just started school", "Grown-up children nearby",
	}
}
