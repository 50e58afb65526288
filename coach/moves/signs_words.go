package moves

import "strings"

// wordClasses are the classes of words that signs speak of.
var wordClasses = []struct{ name, words string }{
	{"you", "you your yours yourself yourselves"},
	{"i", "i me my mine myself"},
	{"we", "we us our ours"},
	{"union", "union branch reps members pcs unite unison gmb usdaw officer"},
	{"boss", "he she they him her them manager managers management boss bosses employer company supervisor hr director directors firm trust council leader head"},
	{"neg", "not never no nobody noone none nothing nowt nil zero without hardly neither nor cannot isnt"},
	{"fut", "will 'll shall going gonna soon"},
	{"would", "would 'd wouldn"},
	{"can", "can could able"},
	{"hedge", "might may maybe perhaps possibly probably hope hopefully hoping depends unless whether unsure likely try trying guess suppose seems honest lie pretend promise chance best"},
	{"past", "was were did had been last ago used went took told said got won happened"},
	{"sure", "definitely guaranteed guarantee certain certainly sure always every easily swear trust believe honestly deal bank assured absolutely completely totally 100 doubt word promise telling ever simple end fact easy"},
	{"time", "before by within soon week weeks month months christmas easter summer winter spring autumn half term next year monday friday overnight straight immediately"},
	{"join", "join joins joined joining sign signs signed signing member members membership form in once card"},
	{"bad", `trouble comeback sacked sack lose losing lost touch hurt harm mark marked against disciplined discipline punish punished risk danger cost
		dare refuse backlash consequences problem fear worry bother hassle picked target targeted dismissed dismiss fire fired rid demote
		bullied blame find out know harmed threat threaten warning redundant redundancy cut cuts backfire alone chance say grief upset`},
	{"good", `win winning won sorted sort fixed fix back permanent reinstated reinstate scrapped scrap gone over stop stopped stops stopping agree agreed agreeing agrees
		proper payout money compensation paid safe protected covered fine home apologise apology result results settled settle better change changed reverse reversed
		drop dropped withdraw withdrawn recognition golden laughing untouchable secure beat swallow cave give listen fold concede yield climb through thing finished swapped keep`},
	{"issue", `rota rotas shift shifts hours overtime target targets workload parking pay wage wages bonus contract contracts job jobs desk desks flexi leave holiday
		holidays break breaks probation visa pension agency staff redundancies cuts restructure grievance appeal case hearing warning policy system bullying`},
	{"feel", "sounds sound sorry understand feel feels must awful terrible horrible tell more"},
	{"why", "why what how who where when which do does did is are was have has can could would will shall"},
	{"imper", "try stop think look get come go be put fill sign give take do just let make forget ask tell remember read imagine dont calm cheer"},
	{"she", "he she they"},
	{"work", `job jobs pay wage wages salary rota rotas shift shifts overtime contract contracts manager managers management boss bosses employer employers supervisor
		supervisors hr director directors council company gaffer union unions branch rep reps join joins joined joining member members membership recognition
		workload targets parking flexi probation visa pension grievance disciplinary hearing appeal ballot strike redundancy redundancies restructure
		bullying sacked sack fired dismissed dismiss disciplined cuts bonus desk desks canteen signed signing sign`},
	{"ask", "ask asked asking find out check know tell wonder if see whether advice"},
}

var classBit, classes = numberClasses()

func numberClasses() (map[string]uint64, []uint64) {
	bit := map[string]uint64{}
	var of []uint64
	for i, c := range wordClasses {
		bit[c.name] = 1 << i
		for _, w := range strings.Fields(c.words) {
			n := int(number(w))
			for n >= len(of) {
				of = append(of, 0)
			}
			of[n] |= 1 << i
		}
	}
	return bit, of
}
