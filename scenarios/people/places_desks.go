package people

import "github.com/repcoach/repcoach/scenarios"

func office() Workplace {
	return Workplace{
		ID: "council-office", Name: "a council office",
		scenes: []scene{
			{"{name}, by the kettle", "Ten to one in the tea point of a council office. The kettle is on. {name} works two rows along from you. You nod to each other most days, and have never really talked."},
			{"{name}, at the printer", "Late afternoon at the printer of a council office. It has jammed again. {name} is waiting for it too, and there is nothing to do but wait."},
		},
		jobs: []job{{"works on housing claims", "Housing claims. Somebody's rent stops, it lands with me."}, {"works on the front desk", "I'm on the front desk. You've walked past me."}, {"does the letters and the records", "I do the letters. And the records, when there's time."}},
		Issue: []scenarios.Issue{
			issue("targets", "A board shows everybody's daily count, and counts all work the same",
				"I look at the carpet these days, going past that printer.",
				"There's a board with everybody's cases on it, in green or in red. It doesn't know a hard one from an easy one.",
				"I had a man last week who'd just lost his wife. That took me all morning, and I was red by lunch."),
			issue("desks", "There are fewer desks than people",
				"By ten to eight this place is full.",
				"There are forty of us and thirty desks. After eight o'clock I sit in the corridor with it on my knee.",
				"My back's not been right for months. I finish things at home now, at the kitchen table."),
			issue("leavers", "People who leave are not replaced",
				"It's quiet on our row these days, isn't it.",
				"Three people have left since the summer, and nobody has come instead. What they did has landed on us.",
				"I do two jobs, and neither of them properly. I lie awake over what I've missed."),
			issue("system", "A new computer system came in without training",
				"My screen's sulking again today.",
				"They changed the system over a weekend. We got a film to watch, eleven minutes long.",
				"It loses what I type. I keep a list of my own on paper, just so that nobody gets forgotten."),
		},
	}
}

func callCentre() Workplace {
	return Workplace{
		ID: "call-centre", Name: "a call centre",
		scenes: []scene{
			{"{name}, at the bus stop", "Twenty past six at the bus stop outside a call centre. It is raining. {name} sits in the row in front of you, and has just come off a long shift."},
			{"{name}, between calls", "The break room of a call centre, just before the evening rush. {name} has taken the headset off and is looking out of the window."},
		},
		jobs: []job{{"takes calls about bills", "I take the calls about bills."}, {"takes calls for a bank", "I take calls. For a bank, not that you'd know it."}, {"books appointments over the phone", "I book people's appointments, over the phone."}},
		Issue: []scenarios.Issue{
			issue("overtime", "Overtime is called off at the last minute",
				"It's a bit up and down, what you end up with.",
				"They put you down for four hours of overtime, and then there's a text to say it's off. I was already on the bus.",
				"I'd counted on it for the rent. So then I'm borrowing again."),
			issue("toilet", "Every minute away from the phone is counted, even for the toilet",
				"I've got four minutes left, and I mean four.",
				"You put a code in to go to the toilet. Then they count the minutes till you're back.",
				"I was sat down and asked about it. So now I don't drink much on a shift."),
			issue("callers", "Callers get nasty, and nothing is done about it",
				"Some calls you need a minute after. You don't get one.",
				"I had a caller say he'd find out where I park. You write it down, and then you take the next one.",
				"Nobody came over. I wait for somebody to walk out with me now."),
			issue("script", "Has to read out a script that helps nobody",
				"I could do it in my sleep by now.",
				"I have to read the whole script out, even to somebody in tears. Leave a line out and I lose marks.",
				"I know how to talk to people. In here I'm a speaking clock."),
		},
	}
}

func school() Workplace {
	return Workplace{
		ID: "school", Name: "a school",
		scenes: []scene{
			{"{name}, after the bell", "Twenty to four in a primary school. The corridor is empty at last. {name} is putting chairs on tables, and you help with the last row."},
			{"{name}, in the staff room", "Morning break in the staff room of a school. There are twelve minutes left. {name} is by the window, on their own, with a mug."},
		},
		jobs: []job{{"is a teaching assistant", "I'm a teaching assistant."}, {"helps in the infants' class", "I help with the little ones. Coats, mainly."}, {"is a teaching assistant for one child in year four", "I'm with one of the children, all day. He's seven and he knows more about trains than I do."}},
		Issue: []scenarios.Issue{
			issue("staying-late", "Stays behind every day without pay",
				"My day finishes at half past three. On paper.",
				"I'm paid till half past three, and I've not left before half past four since September. Nobody says stay. It just doesn't get done.",
				"I get the last bus home, every time. The cleaner and I are on first-name terms."),
			issue("standing-in", "Is put in front of a class when a teacher is off",
				"I'm never quite sure what I am, from one day to the next.",
				"When a teacher's off I take the class. Thirty of them. I'm on the same money as when I sharpen pencils.",
				"On Monday I found out at ten to nine. I hadn't even seen the book they were reading."),
			issue("hours", "The hours are changed every September and nobody asks",
				"September's always a bit of a lottery.",
				"They change our hours each September. There's a letter in the pigeon-hole, and that's that.",
				"I lost four hours last time. I do a Saturday somewhere else now, to make up for it."),
			issue("own-money", "Buys things for the children out of their own pocket",
				"My bag's heavier in the morning than at night.",
				"I buy the glue and the tissues. And a breakfast for two of them. It comes out of my own money.",
				"I can't watch them go hungry. But by the twentieth of the month I'm counting it."),
		},
	}
}

func supermarket() Workplace {
	return Workplace{
		ID: "supermarket", Name: "a supermarket",
		scenes: []scene{
			{"{name}, in the canteen", "Half past two in the staff canteen of a supermarket. The rush is over. {name} is at the next table, shoes off, with a sandwich."},
			{"{name}, by the back door", "Nearly closing time, by the back door of a supermarket. {name} is flattening boxes. You have finished for the day."},
		},
		jobs: []job{{"works on the tills and the shop floor", "The tills, mostly. Or wherever there's a gap."}, {"fills the shelves, and minds the tills when it is busy", "I fill the shelves. People empty them."}, {"works the late shift on the shop floor", "I'm on lates. A bit of everything, and then the lights go off."}},
		Issue: []scenarios.Issue{
			issue("app", "Shifts change overnight in an app",
				"I look at my phone before I'm awake.",
				"It's the app. I go to bed with Tuesday off, and I wake up with Tuesday on. Nobody rings.",
				"I've missed two dentist's appointments. They charge you for that."),
			issue("alone", "Is left alone on the shop floor in the evening",
				"It gets very quiet in here after eight.",
				"After eight there's me on the floor, and one upstairs. A lad came in shouting last week, and I just stood there.",
				"I rang the bell and nobody came. I've gone home in a taxi since, and that's an hour's money."),
			issue("cages", "Moves heavy cages single-handed",
				"I know how old I am by Thursday night.",
				"They used to send two of us for the cages. Now it's one. They weigh more than I do.",
				"My shoulder clicks when I lift the kettle. I've not said anything."),
			issue("self-service", "Watches eight self-service tills and gets the blame",
				"I've got eyes in the back of my head, they say. I wish I had.",
				"I watch eight tills at once. If somebody walks out without paying, it's me they ask.",
				"I say sorry all day for a machine. I say it in my sleep."),
		},
	}
}
