package moves

// Measures are the counts of one conversation. Turn numbers count all turns
// from 1; 0 means that it did not happen.
type Measures struct {
	RepWords            int     `json:"rep_words"`
	WorkerWords         int     `json:"worker_words"`
	RepWordShare        float64 `json:"rep_word_share"` // 0 to 1
	RepTurns            int     `json:"rep_turns"`
	WorkerTurns         int     `json:"worker_turns"`
	OpenQuestions       int     `json:"open_questions"`
	ClosedQuestions     int     `json:"closed_questions"`
	Reflections         int     `json:"reflections"`
	LongestRepTurnWords int     `json:"longest_rep_turn_words"`
	FirstAskTurn        int     `json:"first_ask_turn"`
	Asks                int     `json:"asks"`
	FirstIssueTurn      int     `json:"first_issue_turn"`    // the worker first told or hinted at something that matters to them
	FollowUps           int     `json:"follow_ups"`          // moves that took up what the worker had said
	Objections          int     `json:"objections"`          // worker turns that raised one
	ObjectionsExplored  int     `json:"objections_explored"` // of these, met with a question or acknowledgement first
	Acknowledgements    int     `json:"acknowledgements"`
	QuestionsPerRepTurn float64 `json:"questions_per_rep_turn"`
	DistinctQuestions   int     `json:"distinct_questions"` // questions that are not a repeat of an earlier one
}
