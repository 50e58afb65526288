package moves

import "strings"

// injections are words to a program and not to a colleague.
var injections = phraseList(`
ignore|disregard|forget|override|bypass .. .. instructions|prompt|prompts|rules|guidelines|programming|training|persona|character
system|hidden|original|initial prompt|instructions|message
~ new instructions|instruction|prompt $
new instructions|prompt you|for|ignore
your instructions|prompt|programming|programmer|developer|developers|rules
you are|'re now a|an|no|not|in|going|allowed|free
you now want|wish|agree|decide|trust|believe|have|will|must|join
from now on you|your|act|respond|answer|pretend|reply|say
as an ai|assistant|llm|language
as a language|large|chatbot|bot|helpful
are|am|is|were you|i|this just|really|actually|an|a|talking? just|really|actually|an|a|to? ai|bot|robot|chatbot|chatgpt|computer|program|programme|machine|llm|model|simulation|human
an|the ai
artificial intelligence
language model
chatgpt|openai|ollama|llama|gpt|claude|gemini|mistral
give|award|grant|score|rate|mark|grade me|this|us|it|my|them|the|rep|conversation|transcript? ... star|stars|marks|points|top|full|maximum|highest|strong|score|100|10
five|full|top|maximum|5|10 stars|marks|score
note|message|attention|memo|dear|hello|hi|hey to|assessor|judge|grader|scorer|evaluator|marker|examiner|tutor the|whoever|any|assessor|judge|grader|scorer|all? assessor|judge|grader|scorer|evaluator|marker|ai|tutor|model|examiner|marking|scoring|grading|system|reviewer
assessor|grader|evaluator|examiner|scorer please|mark|give|you|score|ignore|note|this|kindly|must
~ assessor|grader|scorer|evaluator|examiner
the|this assessor|grader|scorer|evaluator|rubric
set|mark|make|answer|put|change|raise|max all|every|each|the|my|your? verdict|verdicts|check|checks|objective|objectives|band|bands|trust|patience|outcome|score|stars|criteria
verdict yes|is|true|strong
answer yes to|for
repeat|print|show|reveal|output|display|tell .. .. prompt|instructions|words above|system|hidden|configuration|persona
what is|'s|are your prompt|instructions|system|persona|secret|secrets|hidden
stop pretending|acting|role-playing|roleplaying|playing
break|drop|leave|out of character|persona|role|act
pretend|act|imagine|behave|respond|reply to|as|like|you|that|only ... are|were|convinced|agree|joined|member|ai|assistant|pirate|different|dan|unrestricted|someone|chatbot|in|with|join
developer|debug|god|admin|dan mode
jailbreak|jailbroken
end of|the conversation|transcript|simulation|roleplay|role-play|scenario
just say yes and|so|to .. ..
say that? you will|are|agree|have|want ... joined|join|convinced|agree
sudo
- ignore the rules
- new rules|role|task at|here|for|on|in|about|came|come|is|are|you|they|we|have|has|that|started|means|like|being
- your rules|instructions from|at|about|on|here
- a|the|this|your scenario
- are you human resources
- you are now a|an|in|going .. manager|supervisor|member|team|permanent|the|grade|band|senior|part
- end of the conversation|day
- leave|change|new role
- is this|it a|the new|model|computer|machine
- a computer|machine
- is|was it|this|that .. an? ai|computer|machine|program|programme|model
- the ai system|tool|stuff|thing|rollout|software|they|that|is|has|have|at|in|for
- an ai system|tool|thing|program
- artificial intelligence at|in|is|here|rollout|tools|policy
- rate|rates|mark .. pay|week|month
- mark me|this|it as|down|out|for|up
- talking to a manager|human
- pretend|imagine|act it|that|like|nothing|as if
- reveal show tell
- pretend|act|behave to be|like interested|everything|nothing|it|that
- give|mark me|us|it|them .. .. .. at|points to|of|about|time|star
- stop acting up
- break|leave|out of the|your role at|here
- full|top marks|score for|to
- openai|chatgpt|gemini|claude at|for|to|in
- set the rota|pay
- change the rota|outcome|score|pay
`)

// roleTagged reports marks that only a program would look at: role tags, chat
// templates, a line that speaks for the worker or the system.
func roleTagged(text string) bool {
	low := strings.ToLower(text)
	for _, tag := range []string{"<|", "|>", "[inst]", "[/inst]", "<system", "</", "<<sys", "<assistant", "<user", "<s>", "{{", "```", "[system", "(system", "<think"} {
		if strings.Contains(low, tag) {
			return true
		}
	}
	for line := range strings.Lines(low) {
		line = strings.TrimLeft(line, " \t*#>-[(_")
		for _, who := range []string{"system", "assistant", "worker", "user", "developer", "human", "ai", "instruction", "instructions", "role", "assessor", "judge", "verdict", "score"} {
			if rest, ok := strings.CutPrefix(line, who); ok && strings.HasPrefix(strings.TrimLeft(rest, "*])_ "), ":") {
				return true
			}
		}
	}
	return false
}
