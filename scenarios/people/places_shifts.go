package people

import "github.com/repcoach/repcoach/scenarios"

func careHome() Workplace {
	return Workplace{
		ID: "care-home", Name: "a care home",
		scenes: []scene{
			{"{name}, at tea break", "Half past ten in the staff room of a care home. The biscuits have gone. {name} sits by the radiator, alone, as on most days."},
			{"{name}, after the night shift", "Ten past eight in the morning, outside a care home. The night shift is over. {name} is waiting for a lift and looks tired."},
		},
		jobs: []job{{"is a care assistant", "I'm a care assistant."}, {"works nights as a carer", "I'm a carer. Nights, mostly."}, {"is a senior carer", "I'm a senior. It's the same, with more forms."}},
		Issue: []scenarios.Issue{
			issue("breaks", "Breaks are cut short when somebody is off",
				"I've got until she rings. And she will ring.",
				"My break is twenty minutes. Today it was eight.",
				"I ate standing up, by the sink. At night my legs don't know that I've stopped."),
			issue("lifting", "Lifts people without a second pair of hands",
				"You get strong in this job. Or you get a bad back.",
				"I lift people by myself. The book says two of us, for every one of them.",
				"Last week I nearly dropped a lady. She held on to my neck and said sorry to me."),
			issue("nights", "There are too few of them on at night",
				"Some nights are a lot longer than others.",
				"There are two of us at night, for eighteen. If one falls, the rest have to wait.",
				"I hear a bell and I know that I can't go. I still hear it when I'm at home."),
			issue("handover", "Handing over at the end of a shift is not paid",
				"We start at eight. We're here at a quarter to.",
				"The handover is a quarter of an hour, every day, and nobody pays us for it.",
				"I worked it out once, on the bus. It's two weeks a year. I'd like to see my mum for two weeks."),
		},
	}
}

func hospital() Workplace {
	return Workplace{
		ID: "hospital", Name: "a hospital",
		scenes: []scene{
			{"{name}, by the vending machine", "Quarter past three in the basement of a hospital. The machine has kept {name}'s coin. You have one to spare, and there is a bench."},
			{"{name}, on the way home", "The car park of a hospital at the end of a late shift. {name} is looking for the keys. You are parked next to each other."},
		},
		jobs: []job{{"is a healthcare assistant", "I'm a healthcare assistant."}, {"is a healthcare assistant on late shifts", "I'm a healthcare assistant. Lates, most weeks."}, {"is a ward helper", "I'm a ward helper. Teas, beds, trolleys, whatever there is."}},
		Issue: []scenarios.Issue{
			issue("rotas", "Rotas come out late and then change",
				"You never know where you are in this place.",
				"The rotas, since you ask. They come out on the Friday for the Monday, and by the Sunday they're different.",
				"I swap with everybody and I owe everybody. I missed my own birthday dinner."),
			issue("moved", "Gets moved to another ward in the middle of a shift",
				"I've walked about ten miles today.",
				"I'm moved to another ward half-way through. I don't know where anything is, and nobody knows me.",
				"A man asked me for his tablets by name, and I didn't know his. That's not right, is it."),
			issue("equipment", "Broken equipment is reported and stays broken",
				"Listen to those wheels. You can hear me coming from outpatients.",
				"I've reported that trolley four times. There's a book for it. The book's full.",
				"It pulls to the left, so I pull to the right, all day. My wrist's the size of a turnip."),
			issue("parking", "Cannot find anywhere to park on a late shift",
				"I start at two, and I left at noon.",
				"There's nowhere to park once the visitors are in. I go round and round, and then I'm late.",
				"So I leave it out by the canal, and walk back to it at midnight with my keys in my fist."),
		},
	}
}

func warehouse() Workplace {
	return Workplace{
		ID: "warehouse", Name: "a warehouse",
		scenes: []scene{
			{"{name}, in the canteen", "Ten past three in the canteen of a warehouse. Half an hour until the belts start again. {name} is eating at the end of a long table."},
			{"{name}, at the gate", "Six in the morning at the gate of a warehouse. It is still dark. {name} is early, as you are, and stamps both feet to keep warm."},
		},
		jobs: []job{{"picks orders", "I pick. You walk, you scan, you put it in the box."}, {"loads lorries", "I load the lorries."}, {"packs parcels", "I pack. If you've had a parcel, I've had it first."}},
		Issue: []scenarios.Issue{
			issue("pick-rate", "The pick rate goes up, and whoever is slowest is called in",
				"I've got this thing on my wrist. It talks to me.",
				"It's the pick rate. It goes up every month. If you're last on the list, you get called in for a chat.",
				"I was called in the week my knee was bad. I just ran faster. I've been running since."),
			issue("finish", "Nobody knows when the shift ends until the day itself",
				"I've stopped saying when I'll be home.",
				"They tell us at four when we finish. It may be six and it may be nine.",
				"I had a ticket for the match on Tuesday. I've stopped buying tickets."),
			issue("cold", "The loading bay is freezing",
				"You can see your own breath by the doors.",
				"The bay doors stay open all day. I wear two coats, and I still can't feel my hands.",
				"I dropped a box on my foot because I couldn't grip it. I wrote it down as clumsy."),
			issue("near-miss", "A near miss with a forklift was brushed aside",
				"I look both ways in here. Then I look both ways again.",
				"A forklift missed me by that much. They said nobody was hurt, so there was nothing to write.",
				"I still hear it. I take the long way round now, and that's a minute each time."),
		},
	}
}

func busDepot() Workplace {
	return Workplace{
		ID: "bus-depot", Name: "a bus depot",
		scenes: []scene{
			{"{name}, in the mess room", "Twenty to eleven in the mess room of a bus depot. {name} has a split shift, and a long gap until the second half. There are two chairs by the heater."},
			{"{name}, by the wash", "The yard of a bus depot, in the evening. {name} is waiting for the bus wash to finish, with a flask."},
		},
		jobs: []job{{"drives the number nine", "I drive the nine. There and back and there and back."}, {"drives the school runs", "I drive. The school runs, and whatever is left."}, {"drives wherever somebody is off", "I'm a spare. I drive whatever somebody's off sick from."}},
		from: 22,
		Issue: []scenarios.Issue{
			issue("timetable", "The timetable cannot be kept, and the drivers get the blame",
				"I'm never late. I'm just never on time.",
				"That timetable was made on a Sunday with no traffic. I'm ten minutes down before the bridge, every day.",
				"They shout at me when I open the doors. I say sorry sixty times before dinner."),
			issue("toilets", "There is no toilet at the end of the line",
				"I know every hedge on that route.",
				"There's no toilet at the far end. Four hours, there and back. So I don't drink.",
				"My doctor told me off for it. I said, you come and drive it."),
			issue("split-shifts", "Split shifts leave long gaps in the day that nobody pays for",
				"I've been here since five. I'll be here till seven.",
				"It's the split shifts. Five to ten, and then three to seven. What am I supposed to do with the bit in between?",
				"I sleep in the car. The whole day's gone, and I'm paid for half of it."),
			issue("cabs", "The heating in the cab does not work",
				"I drive with my gloves on these days.",
				"I've had no heating in the cab since October. They gave me a blanket.",
				"I can't feel the pedal by the end of it. And there's sixty people behind me."),
		},
	}
}
