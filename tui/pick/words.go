package pick

// Everything this room says.
const (
	wordTitle   = "repcoach"
	wordAside   = "practise the talk before the talk"
	wordWelcome = "Which conversation would you like to practise? Nobody is watching, and you can try as often as you like."
	wordNone    = "There are no scenarios here. A tutor can make one with: repcoach new"
	wordLooking = "Looking for who can play your colleague…"
	wordMinutes = "about %d minutes"

	wordExperimental = "Experimental: "
)

// wordHelp is how it works, one paragraph an entry.
var wordHelp = []string{
	"You pick a conversation and read what it is about. Then you talk, in your own words, with a colleague who is played by this computer.",
	"They have their own worries and make up their own mind. Listen well and they open up; push and they may walk away. You can take back a turn and try it another way.",
	"At the end you get feedback on what your course is about, with your own words as proof. It is for practice and never a mark.",
	"Everything is kept on this computer. Your past talks are under h.",
}
